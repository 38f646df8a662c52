# Campaigns: who is asked by mail, what the mail says, when it goes, and what became of it.
rail-campaigns = Кампањи
campaigns = Кампањи
campaign = Кампања
campaign-new = Нова кампања
campaign-new-do = Напиши ја пораката
campaign-edit = Уреди
campaign-no-survey = Кампањата го поставува прашањето од анкета. Прво направете анкета.
campaign-too-many = Има { $most } кампањи, што е најмногу. Прво отстранете некој нацрт.

campaigns-none = Уште нема кампањи
campaigns-none-about = Кампањата им поставува на луѓето од список едно прашање по е-пошта, со скалата во самата порака: еднаш, повторно и повторно, или секому неколку дена откако дошол. Никој не се прашува прерано повторно, и никој што рекол стоп.
campaigns-who = Кого прашувате
campaigns-who-about = Список што го водите, или сегмент што ги наоѓа луѓето со филтер. Пред почетокот гледате кој ќе ја добие, кој не и зошто.
campaigns-what = Што пишува во пораката
campaigns-what-about = Нашите зборови на секој јазик од анкетата или ваши, а покрај нив пораката каква што ќе стигне.
campaigns-when = Кога оди
campaigns-when-about = Во одреден момент, распоредена низ некое време, никогаш ноќе таму каде што живее читателот. Можете да ја паузирате или запрете во секое време.

campaign-state-draft = Нацрт
campaign-state-running = Тече
campaign-state-paused = Паузирана
campaign-state-stopped = Запрена
campaign-state-done = Завршена
campaign-kind = Колку често
campaign-kind-once = Еднаш
campaign-kind-once-about = Секој од списокот добива една порака.
campaign-kind-waves = Во бранови
campaign-kind-waves-about = Секој од списокот се прашува повторно на толку дена, а секој бран се споредува со претходниот.
campaign-kind-rolling = Секој во свое време
campaign-kind-rolling-about = Секој се прашува неколку дена откако дошол, и повторно на толку дена, рамномерно распоредено. Трае додека не ја запрете.
campaign-kind-triggered = Кога ќе каже правило
campaign-kind-triggered-about = Без список: правилата праќаат луѓе овде, на пример три недели по нарачка. Трае додека не ја запрете.
campaign-start-rules = Да почне? Отсега ги прашува сите што ќе ги пратат правилата.
campaign-check-rules = Ниедно правило сѐ уште не праќа никого овде
campaign-check-rules-about = Напишете правило што прашува со оваа кампања.

campaign-column-state = Состојба
campaign-column-asked = Прашани
campaign-column-answered = Одговориле
campaign-column-when = Кога
campaign-column-reason = Причина
campaign-column-people = Луѓе
campaign-column-share = Удел
campaign-column-do = Што можете да сторите
campaign-column-score = Резултат
campaign-column-change = Спрема претходниот бран
campaign-asked-of = { $asked } од { $people }

campaign-name = Име
campaign-name-about = Го читаат само колегите.
campaign-survey-about = Пораката ги зборува јазиците на анкетата.
campaign-list-none = Уште нема список
campaign-list-about = Сегментот се гледа одново секогаш кога одат пораки.
campaign-add-contacts = Додај контакти
campaign-sender-about = Кој се грижи за клиентот, не го прашува: би одговорила симпатијата. Каде што тоа е испраќачот, го заменува друг.
campaign-no-sender = Уште не е поставен сервер за пошта

campaign-basis-consent = Само кој се согласил да биде прашан по е-пошта. Со што се согласил, пишува на неговата страница.
campaign-basis-soft_opt_in = Клиенти на кои им е кажано дека смеат да се спротивстават, и не го сториле тоа.
campaign-basis-service_message = Прашањето припаѓа на услуга што ја побарале; се изоставува само кој се спротивставил.

campaign-fact-survey = Анкета
campaign-fact-list = Список или сегмент
campaign-fact-sender = Испраќач
campaign-fact-basis = Зошто смеете да прашате
campaign-fact-when = Кога
campaign-fact-reminder = Потсетник
campaign-fact-languages = Јазици

campaign-part-who = Кого прашувате и кој прашува
campaign-part-mail = Што пишува во пораката
campaign-part-when = Кога оди
campaign-mail-about = Прашањето, скалата, начинот да се каже стоп и вашата поштенска адреса секогаш се во неа. Каде што не пишувате ништо, важат сивите зборови.
campaign-gaps = Што се внесува за секој читател
campaign-gaps-about = Тоа што стои зад цртичката се кажува каде што ништо не е познато: {"{"}first_name|здраво{"}"}.
campaign-gap-first_name = Име
campaign-gap-name = Име и презиме
campaign-gap-company = Вашата компанија
campaign-gap-account = Нивната компанија
campaign-gap-agent = Кој се грижи за нив
campaign-gap-product = Производ
campaign-gap-question = Прашањето
campaign-own-none = наши зборови
campaign-own-n =
    { $n ->
        [one] { $n } ваш текст
       *[other] { $n } ваши текстови
    }
campaign-text-subject = Наслов
campaign-text-subject-about = За што станува збор, во неколку зборови. Без трикови: по него луѓето одлучуваат.
campaign-text-preheader = Ред за преглед
campaign-text-preheader-about = Сандачињата го прикажуваат зад насловот.
campaign-text-greeting = Поздрав
campaign-text-greeting-about = Првиот ред.
campaign-text-before = Пред прашањето
campaign-text-before-about = Празен ред почнува пасус.
campaign-text-after = Зад скалата
campaign-text-after-about = На пример, што се случува со одговорите.
campaign-text-closing = Завршеток
campaign-text-closing-about = Кој прашува.
campaign-text-why = Зошто ја добиваат
campaign-text-why-about = Ситно, на крајот: од каде ја знаете адресата.

campaign-at = Прва порака
campaign-at-about = { $zone }. Празно: веднаш по почетокот.
campaign-clock = Според чиј часовник
campaign-theirs = Според часовникот на секој читател
campaign-theirs-about = Каде што е позната неговата временска зона; инаку според вашиот.
campaign-after = Денови откако дошле
campaign-after-about = Од 0 до 730.
campaign-every = Денови до следното прашање
campaign-every-about = Од 7 до 730. Никој не се прашува порано отколку што дозволува вашиот работен простор.
campaign-spread = Распореди низ
campaign-spread-about = Пораките од еден бран одат рамномерно низ ова време, најмногу 30 дена. 0 е одеднаш.
campaign-unit = Единица
campaign-unit-minutes = минути
campaign-unit-hours = часа
campaign-unit-days = дена
campaign-hours = Часови од денот
campaign-hours-from = Не пред
campaign-hours-to = Од овој час веќе не
campaign-hours-about = Каде што живее читателот, ако е познато.
campaign-reminder-none = Нема
campaign-reminder-after =
    { $n ->
        [one] Еден, по { $n } ден
       *[other] Еден, по { $n } дена
    }
campaign-reminder-about = Само кој не одговорил, и само еднаш.

campaign-save = Зачувај
campaign-to-check = Зачувај и види кој ја добива
campaign-overtaken = Некој друг во меѓувреме ја промени оваа кампања
campaign-overtaken-about = Тоа што го внесовте е сѐ уште тука и уште не е зачувано. Ако зачувате сега, вашето го заменува туѓото.
campaign-overtaken-see = Види го туѓото
campaign-preview = Пораката
campaign-preview-as = Како
campaign-preview-html = Со слики и бои
campaign-preview-text = Како обичен текст
campaign-preview-language = На овој јазик
campaign-preview-person = Како оваа личност
campaign-preview-nobody = Некој
campaign-preview-about = Како што е внесено, зачувано или не. Ништо во неа не може да се притисне.
campaign-test = Испрати ми проба
campaign-test-about = До { $to }. Вашиот одговор е означен како проба и никогаш не се брои.
campaign-test-sent = Пробата е на пат до { $to }, со тоа што е внесено тука. Ништо не е зачувано.
campaign-test-no-server = Пробата не е испратена: не е поставен сервер за пошта. Сопственик го поставува во Поставки, Пошта.
campaign-test-wait =
    { $n ->
        [one] Тоа беа многу проби. Почекајте { $n } секунда.
       *[other] Тоа беа многу проби. Почекајте { $n } секунди.
    }

campaign-wrong-name = Еден ред со 1 до 120 знаци.
campaign-wrong-survey = Изберете анкета.
campaign-wrong-list = Овој список веќе го нема. Изберете друг.
campaign-wrong-sender = Овој испраќач веќе го нема. Изберете друг.
campaign-wrong-schedule-at = Внесете датум и час.
campaign-wrong-schedule-to-hour = Вториот час мора да е по првиот.
campaign-wrong-schedule-reminder = 3, 5 или 7 дена, или нема.
campaign-wrong-spread = Цел број, од { $low } до { $high } дена.
campaign-wrong-days = Цел број од { $low } до { $high }.

campaign-will = Кој ќе ја добие
campaign-will-of =
    { $n ->
        [one] од { $n } човек на списокот ќе ја добие.
       *[other] од { $n } луѓе на списокот ќе ја добијат.
    }
campaign-will-later =
    { $n ->
        [one] Уште { $n } ја добива подоцна, кога доволно долго ќе биде оставен на мира.
       *[other] Уште { $n } ја добиваат подоцна, кога доволно долго ќе бидат оставени на мира.
    }
campaign-will-seen = Проценето според првите { $n } луѓе од списокот.
campaign-expect =
    { $n ->
        [one] Околу { $n } одговор, значи резултат со точност до { $margin } поени.
       *[other] Околу { $n } одговори, значи резултат со точност до { $margin } поени.
    }
campaign-expect-survey = Од { $n } луѓе што ги прашала оваа анкета во последните дванаесет месеци одговориле { $rate }.
campaign-expect-workspace = Од { $n } луѓе што ги прашале вашите анкети во последните дванаесет месеци одговориле { $rate }.
campaign-expect-unknown = Не е познато колкумина ќе одговорат: во последните дванаесет месеци се прашани помалку од 30 луѓе.
campaign-wont =
    { $n ->
        [one] { $n } нема да ја добие, и зошто
       *[other] { $n } нема да ја добијат, и зошто
    }
campaign-wont-again = Се гледа повторно во моментот на испраќање
campaign-reason-rest = Прашани неодамна
campaign-reason-do-rest = Сами ќе дојдат на ред
campaign-reason-unsubscribed = Рекле стоп
campaign-reason-do-unsubscribed = Ништо: тоа е нивен избор
campaign-reason-complained = Пријавиле порака како спам
campaign-reason-do-complained = Ништо: тоа е нивен избор
campaign-reason-bounced = Адресата не работи
campaign-reason-do-bounced = Поправете ја адресата
campaign-reason-suppressed = Не им се пишува
campaign-reason-do-suppressed = Така одлучил колега
campaign-reason-refused = Ја повлекле согласноста
campaign-reason-do-refused = Ништо: тоа е нивен избор
campaign-reason-no-consent = Не се согласиле
campaign-reason-do-no-consent = Додајте на нивната страница со што се согласиле
campaign-reason-no-address = Нема е-поштенска адреса
campaign-reason-do-no-address = Додајте ја адресата
campaign-reason-elsewhere = Чекаат во друга кампања
campaign-reason-do-elsewhere = Ги прашува таа
campaign-reason-owner = За нив се грижи испраќачот
campaign-reason-do-owner = Додајте друг испраќач
campaign-reason-left = Веќе не се на списокот
campaign-reason-do-left = Ништо
campaign-reason-gone = Заборавени или споени
campaign-reason-do-gone = Ништо
campaign-reason-closed = Анкетата е затворена
campaign-reason-do-closed = Отворете ја повторно

campaign-checks = Пред почетокот
campaign-check-list = Никој не е избран.
campaign-check-list-about = Изберете список или сегмент.
campaign-check-empty = Списокот е празен.
campaign-check-empty-about = Прво ставете контакти на него.
campaign-check-nobody = Никој од списокот не би ја добил.
campaign-check-nobody-about = Погледнете ги причините погоре.
campaign-check-closed = Анкетата сега не прима одговори.
campaign-check-closed-about = Тоа би го прочитал кој ќе притисне број.
campaign-check-sender = Не е поставен сервер за пошта.
campaign-check-sender-about = Сопственик го поставува во Поставки, Пошта.
campaign-check-domain = Примачите можеби уште не им веруваат на пораките од { $domain }.
campaign-check-domain-about = Без SPF, DKIM и DMARC многу пораки завршуваат во спам.
campaign-check-domain-unknown = Никој не погледнал дали примачите му веруваат на { $domain }.
campaign-check-domain-unknown-about = Погледнете пред да им пишете на многумина.
campaign-check-domain-good = SPF, DKIM и DMARC одговараат на { $domain }
campaign-check-replies = Heard не ги чита одговорите по е-пошта.
campaign-check-replies-about = Кој ќе одговори со број, стигнува во сандачето на испраќачот, а неговиот одговор не се брои.
campaign-check-postal = Во пораката нема поштенска адреса.
campaign-check-postal-about = Многу земји ја бараат во вакви пораки.
campaign-check-postal-good = Секоја порака ја има вашата поштенска адреса
campaign-check-stop-good = Секоја порака има начин да се каже стоп
campaign-check-subject = Нема ваш наслов на: { $languages }
campaign-check-subject-about = Таму важат нашите зборови.
campaign-check-past = Моментот на првата порака помина.
campaign-check-past-about = Би тргнала веднаш по почетокот.
campaign-to-company = Додај ја
campaign-to-list = Види го списокот
campaign-to-mail = Поставки за пошта
campaign-to-sender = Испраќачот
campaign-other-sender =
    { $n ->
        [one] За { $n } човек прашува друг испраќач.
       *[other] За { $n } луѓе прашува друг испраќач.
    }
campaign-start = Започни
campaign-start-at = Започни { $when }
campaign-start-sure =
    { $n ->
        [one] Ќе биде прашан { $n } човек. Да почнам?
       *[other] Ќе бидат прашани { $n } луѓе. Да почнам?
    }
campaign-not-startable = Не започна: нешто недостасува. Погледнете што е означено подолу.
campaign-mail = Кампањата
campaign-more = Повеќе
campaign-copy = Удвои
campaign-copy-name = { $name } (копија)
campaign-remove = Отстрани
campaign-remove-sure = Да ја отстранам „{ $name }“? Со неа оди и тоа што го напишавте.

campaign-when-now = Веднаш по почетокот.
campaign-when-at = { $when }.
campaign-when-theirs = { $when }, според часовникот на секој читател.
campaign-when-triggered = Кога правило ќе прати некого.
campaign-when-rolling = { $after } дена откако дошле, потоа на секои { $every } дена.
campaign-when-every =
    { $n ->
        [one] Повторно по { $n } ден.
       *[other] Повторно на секои { $n } дена.
    }
campaign-when-spread = Распоредено низ: { $span }.
campaign-when-hours = Меѓу { $from } и { $to } каде што живее читателот.

campaign-pause = Паузирај
campaign-resume = Продолжи
campaign-stop = Запри
campaign-stop-sure =
    { $n ->
        [0] Да ја запрам засекогаш? Веќе никој не чека.
        [one] Да ја запрам засекогаш? { $n } човек што уште чека нема да биде прашан.
       *[other] Да ја запрам засекогаш? { $n } луѓе што уште чекаат нема да бидат прашани.
    }
campaign-stands-still = Стои
campaign-paused-refused = Сервер за пошта на примач го одби испраќачот. Погледнете во Поставки, Пошта што велат примачите, па продолжете ја; никому не му се пишува двапати.
campaign-paused-blocked = Серверите за пошта на примачите го блокираат испраќачот. Погледнете во Поставки, Пошта што велат примачите, па продолжете ја; никому не му се пишува двапати.
campaign-paused-list-gone = Нејзиниот список веќе го нема.
campaign-paused-closed = Нејзината анкета сега не прима одговори.
campaign-sent-of =
    { $n ->
        [one] од { $n } човек е прашан
       *[other] од { $n } луѓе се прашани
    }
campaign-next = Продолжува { $when }
campaign-ended = Завршена { $when }
campaign-funnel = До каде е
campaign-step-listed = На списокот
campaign-step-passed = { $n } изоставени
campaign-step-asked = Прашани
campaign-step-waiting =
    { $n ->
        [one] { $n } чека
       *[other] { $n } чекаат
    }
campaign-step-stopped =
    { $n ->
        [one] { $n } не е прашан: беше запрена
       *[other] { $n } не се прашани: беше запрена
    }
campaign-step-accepted = Примени од нивниот сервер
campaign-step-queued = { $n } на пат
campaign-step-answered = Одговориле
campaign-step-of = { $share } од { $of } примени
campaign-step-commented = Со коментар
campaign-step-of-answers = { $share } · одговори: { $of }
campaign-share = { $share } ({ $low } до { $high })
campaign-beside-failed = Неуспешни
campaign-beside-failed-about = никогаш испратени
campaign-beside-unknown = Непознато
campaign-beside-unknown-about = можеби стигнале; не се праќаат повторно
campaign-beside-bounced = Вратени
campaign-beside-bounced-about = одбиени или се вратија
campaign-beside-complained = Пријави за спам
campaign-beside-complained-about = веќе не им се пишува
campaign-beside-unsubscribed = Рекле стоп
campaign-beside-unsubscribed-about = веќе не им се пишува
campaign-beside-reminded = Потсетени
campaign-beside-reminded-about = не беа одговориле
campaign-beside-provisional = Непотврдени
campaign-beside-provisional-about = можеби од програм
campaign-waves = Бран спрема бран
campaign-waves-about = Истите луѓе, прашани повторно
campaign-waves-table = Нивните оценки во една табела
campaign-responses = Што одговориле
campaign-wave = Бран
campaign-wave-n = { $n }. бран
campaign-few = помалку од 5 одговори
campaign-owners = До чии клиенти стигнува
campaign-owners-about = Според тоа кој се грижи за нив
campaign-coverage = Покриеност
campaign-skipped = Изоставени, и зошто
campaign-recipients = Сите, еден по еден
campaign-recipients-none = Никој во оваа кампања не одговара на тоа што го барате.
campaign-recipients-yet = Засега никој
campaign-recipients-yet-about = Кој е на списокот, доаѓа на ред кога ќе почне кампањата.
campaign-turn-waiting = Чека
campaign-turn-asked = Прашан
campaign-turn-reminded = Потсетен
campaign-turn-skipped = Изоставен
campaign-turn-stopped = Не е прашан: беше запрена
campaign-mail-queued = На пат
campaign-mail-attempting = Се предава
campaign-mail-accepted = Примена
campaign-mail-failed = Неуспешна
campaign-mail-unknown = Непознато
campaign-mail-bounced = Вратена
campaign-mail-complained = Пријавена како спам
campaign-mail-answered = Одговорил
filter-mail = Порака
filter-reason = Причина
filter-wave = Бран

done-campaign-started = Кампањата започна.
done-campaign-paused = Кампањата е паузирана. Пораките што токму се предаваат уште одат.
done-campaign-resumed = Кампањата продолжува.
done-campaign-stopped = Кампањата е запрена.
done-campaign-copied = Ова е копија што никој не ја започнал.
done-campaign-removed = Нацртот е отстранет.
act-campaign-made = направи кампања
act-campaign-changed = промени кампања
act-campaign-removed = отстрани нацрт на кампања
act-campaign-started = започна кампања
act-campaign-paused = паузира кампања
act-campaign-resumed = продолжи кампања
act-campaign-stopped = запре кампања
