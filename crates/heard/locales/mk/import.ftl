# Bringing in history.
import-title = Увоз
import-title-empty = Увезете ги досегашните одговори
import-lead = Одговори од друга алатка или табела: датумите, оценките и коментарите остануваат какви што биле. Никој не добива пошта поради тоа, а истата датотека по вторпат не додава ништо.
import-survey = Анкета
import-survey-new = Нова анкета
import-survey-name = Име на новата анкета
import-survey-name-hint = Потребно е само за нова анкета. Таа прашува за NPS по искуство и може да се смени подоцна.
import-file = Датотека
import-file-hint = CSV со кој било вообичаен разделник и кодирање или XLSX; најмногу { $megabytes } MB и милион редови. Пред да се додаде нешто, гледате што има во неа.
import-send = Погледни ја датотеката
import-no-file = Ве молиме, изберете датотека.
import-no-survey = Ве молиме, изберете анкета или дајте ѝ име на новата.
import-earlier = Претходни увози
import-what-next = Што следува
import-next-columns = Кажувате што значат колоните
import-next-columns-about = Heard ги погодува оценката, коментарот, датумот и друго според имињата и содржината. Сѐ можете да смените.
import-next-check = Гледате што би се додало
import-next-check-about = Колку редови, кои не се употребливи (со број и причина) и каков резултат даваат.
import-next-start = Го почнувате увозот
import-next-start-about = Тече сам и може да се запре во секое време. Она што е веќе тука никогаш не се додава повторно.
import-column-file = Датотека
import-column-state = Состојба
import-column-added = Додадено
import-column-line = Ред
import-column-reason = Причина
import-column-cell = Ќелија

import-state =
    { $state ->
        [uploaded] Не е почнат
        [running] Тече
        [done] Готов
        [stopped] Запрен
       *[failed] Не успеа
    }

import-columns = Што значат колоните
import-columns-about = Сите колони на датотеката, со неколку ќелии.
import-empty-column = Нема ништо во првите редови
import-sheet = Лист
import-read = Како се читаат ќелиите
import-format = Датумите се пишуваат
import-format-choose = Изберете
import-format-unclear = Во оваа датотека денот и месецот можат да бидат во кој било редослед. Ве молиме, изберете.
import-zone = Часовна зона на датумите
import-zone-hint = За датуми што самите не ја наведуваат.
import-without = Редови со коментар без оценка
import-without-leave = Изостави ги
import-without-keep = Задржи ги како коментари; не влегуваат во резултатот
import-check = Погледни повторно
import-checked = Повторно прегледано, со вашиот избор.
import-dry-run = Што би се случило
import-dry-run-about = Сѐ уште ништо не е додадено.
import-put-right = Ве молиме, прво поправете го ова
import-rows =
    { $n ->
        [one] { $n } ред во датотеката
       *[other] { $n } редови во датотеката
    }
import-fresh =
    { $n ->
        [one] Би се додал { $n } одговор
       *[other] Би се додале { $n } одговори
    }
import-present =
    { $n ->
        [one] { $n } е веќе тука и останува каков што е
       *[other] { $n } се веќе тука и остануваат какви што се
    }
import-comments =
    { $n ->
        [one] { $n } од нив е коментар без оценка
       *[other] { $n } од нив се коментари без оценка
    }
import-days = { $from } – { $to }
import-no-days = Без датуми: сите се бројат со денешен ден
import-score-of = Нивниот резултат
import-left-out =
    { $n ->
        [one] { $n } ред е изоставен
       *[other] { $n } редови се изоставени
    }
import-none-left-out = Ниеден ред не е изоставен
import-remarks =
    { $n ->
        [one] { $n } ред за преглед
       *[other] { $n } редови за преглед
    }
import-remarks-about = Сепак се додаваат.
import-list = Ред по ред
import-list-more = Прикажани: { $shown } од { $n }.
import-start =
    { $n ->
        [one] Додај { $n } одговор
       *[other] Додај { $n } одговори
    }
import-start-none = Нема што да се додаде
import-crumb = Увоз

import-reading = Датотеката се чита.
import-running = { $done } од { $total } редови
import-running-about = Можете да ја затворите страницата: увозот продолжува и без неа.
import-stop = Запри
import-stopped = Запрено по { $done } од { $total } редови.
import-stopped-early = Запрено пред првиот ред.
import-stopped-about = Додаденото останува. Продолжувањето почнува каде што запре.
import-failed = Нешто се расипа по { $done } од { $total } редови.
import-failed-early = Нешто се расипа пред првиот ред.
import-failed-about = Додаденото останува. Продолжувањето почнува каде што се расипа; ако се расипе повторно, кажете му на администраторот на Heard.
import-gone = Датотеката веќе не е тука
import-gone-about = Датотеките се бришат по една недела или еден ден по увозот. За да продолжите, прикачете ја датотеката повторно: додаденото не се додава двапати.
import-gone-start = Прикачи ја повторно
import-go-on = Продолжи
import-error = Што се расипа
import-progress = Напредок
import-done =
    { $n ->
        [one] Додаден е { $n } одговор
       *[other] Додадени се { $n } одговори
    }
import-added = Додадено
import-repeated = Веќе тука
import-skipped = Изоставено
import-score-now = Резултатот на анкетата сега
import-few-now = Резултат има од петтиот одговор натаму.
import-overview = Кон анкетата
import-more = Увези друга датотека

import-role-score = Оценка
import-role-comment = Коментар
import-role-date = Датум
import-role-email = Адреса за е-пошта
import-role-name = Име на клиентот
import-role-language = Јазик
import-role-agent = Агент
import-role-team = Тим
import-role-product = Производ
import-role-country = Земја
import-role-account = Компанија (на клиентот)
import-role-place = Извор
import-role-property = Задржи под свое име
import-role-none = Не увезувај

import-format-ymd = Прво година: { $example }
import-format-dmy = Прво ден: { $example }
import-format-mdy = Прво месец: { $example }
import-format-excel = Како што брои Excel: { $example }
import-format-unix-s = Секунди од 1970: { $example }
import-format-unix-ms = Милисекунди од 1970: { $example }

import-mistake-nothing = Ниедна колона не е оценка или коментар. Ве молиме, изберете една.
import-mistake-twice = Две колони се избрани за: { $name }. Ве молиме, оставете една од нив.
import-mistake-no-format = Ве молиме, изберете како се пишуваат датумите.
import-mistake-no-zone = Нема часовна зона „{ $name }“. Напишете ја како Europe/Ljubljana.
import-mistake-no-column = Датотеката нема колона „{ $name }“.

import-reason-no-score = Без оценка
import-reason-nothing-said = Ни оценка ни коментар
import-reason-not-a-number = Оценката не е број
import-reason-not-whole = Оценката не е цел број
import-reason-off-scale = Оценката ја нема на скалата на анкетата
import-reason-no-date = Без датум
import-reason-not-a-date = Датумот е напишан поинаку
import-reason-impossible-date = Нема таков датум
import-reason-future-date = Датумот е во иднина
import-reason-ancient-date = Датумот е пред 1970
import-reason-short-row = Помалку ќелии од колони; останатото е празно
import-reason-long-row = Повеќе ќелии од колони
import-reason-undecodable = Знаци што не можат да се прочитаат
import-reason-nul = Знаци NUL, изоставени
import-reason-stray-quote = Текст по затворен наводник
import-reason-unclosed-quote = Наводник што никогаш не се затвора
import-reason-not-an-address = Не е адреса за е-пошта; задржано под името на колоната
import-reason-not-a-language = Не е код на јазик, како sl; задржано под името на колоната
import-reason-not-a-country = Не е код на земја од две букви; задржано под името на колоната
import-reason-too-long = Повеќе од 200 букви; задржано под името на колоната

import-wrong-unreadable = Датотеката не можеше да се прочита. Ве молиме, прикачете ја повторно.
import-wrong-disk = Нема место на дискот на Heard. Ве молиме, кажете му на администраторот.
import-wrong-empty = Датотеката е празна. Табелата почнува со ред што ги именува колоните.
import-wrong-empty-sheet = Листот „{ $name }“ е празен. Ве молиме, пополнете го или изберете друг.
import-wrong-old-workbook = Ова е работна книга од стариот вид (.xls) или со лозинка. Зачувајте ја како .xlsx без лозинка.
import-wrong-pdf = Ова е PDF, а не табела. Извезете ја табелата како CSV или XLSX.
import-wrong-packed = Ова е спакувана датотека. Отпакувајте ја и прикачете ја табелата што е внатре.
import-wrong-web-page = Ова е веб-страница или XML, а не табела. Отворете ја во програма за табели и зачувајте ја како .xlsx.
import-wrong-binary = Ова не е ни CSV ни XLSX. Извезете ја табелата како едно од нив.
import-wrong-file-too-large = Датотеката е поголема од 200 MB. Ве молиме, поделете ја на повеќе.
import-wrong-too-many-rows = Има повеќе од милион редови (ред { $line } е вишок). Ве молиме, поделете ја датотеката на повеќе.
import-wrong-too-many-columns = Редот { $line } има повеќе од 500 ќелии. Изоставете ги колоните што не се потребни.
import-wrong-cell-too-long = Ќелијата во колоната { $column } од записот што почнува во ред { $line } е подолга од 32 KB. Побарајте таму наводник што никогаш не се затвора.
import-wrong-no-such-sheet = Нема таков лист; листовите се { $name }.
import-wrong-no-sheet = Работната книга нема лист со ќелии. Зачувајте ја табелата како CSV и прикачете го него.
import-wrong-unpacks-too-large = Работната книга би се отпакувала во повеќе отколку што е безбедно. Зачувајте го листот како CSV и прикачете го него.
import-wrong-damaged = Работната книга е оштетена. Отворете ја во програма за табели и зачувајте ја одново или како CSV.
