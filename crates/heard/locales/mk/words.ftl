# Зборови кон кои се држиме во сите датотеки:
# одговор (response, answer), анкета (survey), оценка (score на еден одговор), резултат (score на анкета или приказ),
# промотор / пасивен / критичар (promoter, passive, detractor), група (band), коментар (comment), клиент (customer),
# компанија (account: компанија на клиентот), извор (place: од каде е одговорот), тим (team), агент (agent),
# производ (product), приказ (view), филтер, период, споредба (against), интервал, верзија (version), покана (invitation),
# ознака (tag), белешка (note за одговор), запис (note на графиконот), ѕвезда (star), изостави (leave out),
# потврда (second press), работен простор (workspace), колега (colleague), увоз (import), прашај клиент (ask),
# можност (choice), проба (test, trial), нацрт (draft),
# улоги: сопственик, менаџер, агент, набљудувач. NPS, CSAT и CES остануваат. Учтиво „вие“; копчињата се во заповед (2. л. едн.).

# Numbers and what they mean. Used by the product itself, not by one page.

percent = { $n }%
interval = од { $low } до { $high }
interval-short = { $low } до { $high }
confidence =
    { $metric ->
        [nps] Вистинскиот резултат е меѓу { $low } и { $high }, со доверба од 95%.
       *[other] Вистинскиот удел е меѓу { $low } и { $high }, со доверба од 95%.
    }
responses-n =
    { $n ->
        [one] { $n } одговор
       *[other] { $n } одговори
    }
responses-so-far =
    { $n ->
        [one] { $n } одговор досега
       *[other] { $n } одговори досега
    }
customers-n =
    { $n ->
        [one] од { $n } клиент
       *[other] од { $n } клиенти
    }

change-up =
    { $metric ->
        [nps] За { $by } повисоко
       *[other]
            { $by ->
                [one] За { $by } поен повисоко
               *[other] За { $by } поени повисоко
            }
    }
change-down =
    { $metric ->
        [nps] За { $by } пониско
       *[other]
            { $by ->
                [one] За { $by } поен пониско
               *[other] За { $by } поени пониско
            }
    }
change-up-little = Повисоко за помалку од 1
change-down-little = Пониско за помалку од 1
change-same = Исто како претходно
change-from = ({ $period }: { $before }).
change-real = Ова е вистинска промена: само случајноста би ја дала во околу 1 од { $times } случаи.
change-real-rare = Ова е вистинска промена: само случајноста би ја дала во помалку од 1 од 1.000 случаи.
change-real-plain = Ова е вистинска промена.
change-unclear = Нема јасна промена: толку прави и самата случајност, во околу 1 од { $times } случаи.
change-unclear-often = Нема јасна промена: толку често прави и самата случајност.
change-none = Нема споредба:
change-none-why =
    { $n ->
        [0] нема одговори ({ $period }), а потребни се 30.
        [one] премалку одговори ({ $period }: { $n }), потребни се 30.
       *[other] премалку одговори ({ $period }: { $n }), потребни се 30.
    }
change-short-real = { $lead }: вистинска промена
change-short-unclear = { $lead }: нема јасна промена
change-end = { $bands } од { $before } на { $now }%
change-both-ends = Се поместија двата краја: { $upper }, { $lower }.
change-upper-end = Се помести горниот крај: { $end }. Нема јасна промена кај { $other }.
change-lower-end = Се помести долниот крај: { $end }. Нема јасна промена кај { $other }.
change-no-end = Ниеден крај не се помести јасно.
change-no-end-but =
    { $way ->
        [higher] Ниеден крај не се помести јасно, но одговорите во целина се повисоки од претходно.
       *[other] Ниеден крај не се помести јасно, но одговорите во целина се пониски од претходно.
    }

# The same of other customers instead of another time.
difference-up =
    { $metric ->
        [nps] За { $by } повисоко
       *[other]
            { $by ->
                [one] За { $by } поен повисоко
               *[other] За { $by } поени повисоко
            }
    }
difference-down =
    { $metric ->
        [nps] За { $by } пониско
       *[other]
            { $by ->
                [one] За { $by } поен пониско
               *[other] За { $by } поени пониско
            }
    }
difference-up-little = Повисоко за помалку од 1
difference-down-little = Пониско за помалку од 1
difference-same = Изедначено
difference-from = ({ $period }: { $before }).
difference-real = Ова е вистинска разлика: само случајноста би ја дала во околу 1 од { $times } случаи.
difference-real-rare = Ова е вистинска разлика: само случајноста би ја дала во помалку од 1 од 1.000 случаи.
difference-real-plain = Ова е вистинска разлика.
difference-unclear = Нема јасна разлика: толку прави и самата случајност, во околу 1 од { $times } случаи.
difference-unclear-often = Нема јасна разлика: толку често прави и самата случајност.
difference-short-real = { $lead }: вистинска разлика
difference-short-unclear = { $lead }: нема јасна разлика
difference-end = { $bands } { $now }%, таму { $before }%
difference-both-ends = Се разликуваат двата краја: { $upper }; { $lower }.
difference-upper-end = Се разликува горниот крај: { $end }. Нема јасна разлика кај { $other }.
difference-lower-end = Се разликува долниот крај: { $end }. Нема јасна разлика кај { $other }.
difference-no-end = Ниеден крај не се разликува јасно.
difference-no-end-but =
    { $way ->
        [higher] Ниеден крај не се разликува јасно, но одговорите во целина тука се повисоки.
       *[other] Ниеден крај не се разликува јасно, но одговорите во целина тука се пониски.
    }

# What a score is compared with, within a sentence.
against-year = истите денови една година претходно
against-version = верзија { $number }
against-filter = „{ $filter }“
against-shared =
    { $n ->
        [one] { $n } одговор е на двете страни; тестот го зема предвид тоа.
       *[other] { $n } одговори се на двете страни; тестот го зема предвид тоа.
    }
against-none-same = ова се истите одговори.
against-none-own =
    { $n ->
        [one] сите освен { $n } одговор се на двете страни, а потребни се 30.
       *[other] сите освен { $n } одговори се на двете страни, а потребни се 30.
    }
against-none-all = овој приказ оди до почетокот и пред него нема година.
against-none-version = оваа анкета нема верзија { $number }.
against-none-filter = напишете на кои други одговори мислите, на пример country = HR.
against-none-wrong = она со што треба да се спореди не може да се прочита.

before-days =
    { $n ->
        [1] претходниот ден
        [one] претходните { $n } ден
       *[other] претходните { $n } дена
    }
before-months =
    { $n ->
        [one] претходните { $n } месец
       *[other] претходните { $n } месеци
    }

# What a metric is called where its number stands, and how it is made. Markup is ours.
metric =
    { $metric ->
        [nps] Net Promoter<sup>®</sup>
        [csat] Задоволство на клиентите
       *[ces] Леснотија
    }
formula =
    { $scale ->
        [nps] Промотори (9 и 10) минус критичари (0 до 6)
        [csat-smileys] Удел на среќни лица
        [csat-thumbs] Удел на палци нагоре
        [csat-stars5] Удел на 4 и 5 ѕвезди
        [csat-stars10] Удел на 8 до 10 ѕвезди
       *[ces] Удел на оние што се согласуваат дека беше лесно (5 до 7)
    }

# One response, within a sentence.
band =
    { $metric ->
        [nps]
            { $band ->
                [promoter] промотор
                [passive] пасивен
               *[detractor] критичар
            }
        [csat]
            { $band ->
                [promoter] задоволно
                [passive] неутрално
               *[detractor] незадоволно
            }
       *[ces]
            { $band ->
                [promoter] лесно
                [passive] средно
               *[detractor] тешко
            }
    }
# Many responses, as a heading.
bands =
    { $metric ->
        [nps]
            { $band ->
                [promoter] Промотори
                [passive] Пасивни
               *[detractor] Критичари
            }
        [csat]
            { $band ->
                [promoter] Задоволни
                [passive] Неутрални
               *[detractor] Незадоволни
            }
       *[ces]
            { $band ->
                [promoter] Лесно
                [passive] Средно
               *[detractor] Тешко
            }
    }
# Many responses, within a sentence.
bands-within =
    { $metric ->
        [nps]
            { $band ->
                [promoter] промоторите
                [passive] пасивните
               *[detractor] критичарите
            }
        [csat]
            { $band ->
                [promoter] задоволните клиенти
                [passive] неутралните клиенти
               *[detractor] незадоволните клиенти
            }
       *[ces]
            { $band ->
                [promoter] одговорите „лесно“
                [passive] одговорите „средно“
               *[detractor] одговорите „тешко“
            }
    }
scale-value =
    { $scale ->
        [csat-thumbs]
            { $value ->
                [1] Палец надолу
               *[2] Палец нагоре
            }
       *[csat-smileys]
            { $value ->
                [1] Незадоволни
                [2] Средно задоволни
               *[3] Задоволни
            }
    }
badge =
    { $scale ->
        [csat-smileys] { $value }, { $band }
        [csat-thumbs] { $value }, { $band }
       *[other] { $value } од { $max }, { $band }
    }

names-two = { $one } и { $other }
names-more =
    { $n ->
        [one] { $one } и уште { $n }
       *[other] { $one } и уште { $n }
    }

when-today = денес во { $time }
when-yesterday = вчера во { $time }
when-day = { $day } во { $time }

days = { $from } – { $to }
days-until = Сѐ до { $to }
time-minutes =
    { $n ->
        [one] { $n } минута
       *[other] { $n } минути
    }
time-hours =
    { $n ->
        [one] { $n } час
       *[other] { $n } часа
    }
time-days =
    { $n ->
        [one] { $n } ден
       *[other] { $n } дена
    }
time-weeks =
    { $n ->
        [one] { $n } недела
       *[other] { $n } недели
    }
time-months =
    { $n ->
        [one] { $n } месец
       *[other] { $n } месеци
    }
time-years =
    { $n ->
        [one] { $n } година
       *[other] { $n } години
    }
time-ages = цела вечност
quarter = К{ $n } { $year }
zone = часовна зона { $city }
last-response = Последен одговор { $when }
name-value = { $name }: { $value }
fact-unknown = Непознато
# Where a response came from. Whatever else there is has a name that somebody gave it.
place-api = API
place-import = Увоз
place-invitation = Покана
place-link = Отворена врска
place-mail = Е-пошта
place-email = Е-пошта
place-qr = QR-код
place-signature = Потпис во е-пошта
place-tablet = Таблет

# Why responses are not in the score, each with its count.
reasons-between = {", "}
reason-n =
    { $reason ->
        [own-staff] { $n } од наши вработени
        [duplicate]
            { $n ->
                [one] { $n } дупликат
               *[other] { $n } дупликати
            }
        [spam] { $n } спам
        [trial]
            { $n ->
                [one] { $n } проба
               *[other] { $n } проби
            }
        [wrong-survey] { $n } за друга анкета
       *[other] { $n } од друга причина
    }
# Why one response is not in the score, within a sentence.
left-out-why =
    { $reason ->
        [own-staff] од наши вработени
        [duplicate] дупликат
        [spam] спам
        [trial] проба
        [wrong-survey] наменето за друга анкета
       *[other] друга причина
    }

# Who gave a response that has no name on it.
who-link = Некој, преку отворената врска
who-mail = Некој што беше поканет
who-nobody = Некој

# What the last request did, said once at the top of the next page.
done-excluded = Сега е изоставено од резултатот.
done-restored = Повторно е во резултатот.
done-saved = Зачувано.
done-view-saved = Приказот е зачуван. Стои на прегледот со својот сегашен резултат.
done-view-removed = Приказот е отстранет.
done-link-on = Секој со врската сега може да го гледа овој приказ.
done-link-new = Има нова врска. Старата не води никаде.
done-link-off = Врската сега не води никаде.
