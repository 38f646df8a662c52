# Bringing in customers.
contact-import-title = Увоз на контакти
contact-import-crumb = Увоз на контакти
contact-import-contacts = Контакти
contact-import-lead = Залепете адреси или донесете табела. Кој е веќе познат, се препознава по адресата; никој не добива пошта поради тоа, а истата датотека по вторпат не менува ништо.
contact-import-paste = Залепете контакти
contact-import-paste-example =
    ana@example.com
    Bor Kos <bor@example.com>
contact-import-paste-hint = Адреси по една во ред, приматели како што ги пишува програмата за пошта, или ќелии од табела, со ред што ги именува колоните или без него.
contact-import-file = Или датотека
contact-import-send = Погледни
contact-import-both = Ве молиме, или залепете контакти или изберете датотека, не двете.
contact-import-nothing = Ве молиме, залепете контакти или изберете датотека.
contact-import-pasted = Залепено
contact-import-column-changed = Изменето
contact-import-next-columns-about = Heard по имињата и содржината погодува имиња, адреси, телефонски броеви и друго. Можете да смените сѐ.
contact-import-next-check = Гледате што би се случило
contact-import-next-check-about = Кој е нов, кој би се изменил и кои редови не се употребливи (со број и причина).
contact-import-next-start-about = Тече сам, може да се запре во секое време и потоа да се поништи.

contact-import-state =
    { $state ->
        [looking] Се прегледува
        [uploaded] Не е почнато
        [running] Тече
        [done] Завршено
        [stopped] Запрено
        [undoing] Се поништува
        [undone] Поништено
       *[failed] Не успеа
    }
contact-import-looking =
    { $n ->
        [one] Досега прегледан { $n } ред
       *[other] Досега прегледани { $n } редови
    }
contact-import-looking-about = Датотеката е долга. Сѐ уште ништо не е запишано: ова кажува што би станало со секој ред. Можете да ја затворите страницата и да се вратите.
contact-import-look-ended = Прегледот на датотеката не стигна до крај, па сѐ уште ништо не може да се каже. Притиснете „Погледни повторно“.

contact-import-remembered = Колоните се сфатени како кај { $file } на { $day }. Согласностите на тие контакти не се пренесуваат.
contact-import-heading = Првиот ред
contact-import-heading-yes = Ги именува колоните
contact-import-heading-no = Е контакт
contact-import-column = Колона { $n }
contact-import-properties = Својства
contact-import-new-property = Направи ново својство
contact-import-what = Што се прави со нив
contact-import-policy = Контакти што се веќе познати
contact-import-policy-update = Ажурирај: она од датотеката го заменува познатото
contact-import-policy-fill = Дополни: познатото останува
contact-import-policy-skip = Остави ги какви што се; списокот и согласноста сепак важат за нив
contact-import-list = Стави ги сите на список
contact-import-list-none = На ниеден список
contact-import-list-new = Нов список
contact-import-list-name = Име на новиот список
contact-import-country = Држава на телефонските броеви без неа
contact-import-country-hint = Две букви, на пример MK. Ако е празно, броевите без + се изоставаат.
contact-import-format = Запис на деновите
contact-import-agreed = Согласност
contact-import-agreed-no = За согласност не е кажано ништо
contact-import-agreed-yes = Смеат да бидат прашани, поради следново
contact-import-channels = Како смееме да ги контактираме
contact-import-channel-email = По е-пошта
contact-import-channel-call = По телефон
contact-import-channel-sms = Со СМС-порака
contact-import-basis = Зошто
contact-import-basis-consent = Се согласиле
contact-import-basis-soft-opt-in = Клиенти се, им било кажано дека можат да приговорат, и не приговориле
contact-import-basis-service-message = Припаѓа на услуга што ја побарале
contact-import-source = Од каде е согласноста
contact-import-source-hint = На пример: образец за пријава во веб-продавницата, 2025
contact-import-wording = На што се согласиле
contact-import-wording-hint = Точно со зборовите што им биле покажани, ако некој ги зачувал.
contact-import-agreed-about = Кој ја повлекол согласноста, останува надвор, освен ако колоната каже дека се согласил потоа.
contact-import-dry-run-about = Сѐ уште ништо не е запишано.
contact-import-fresh =
    { $n ->
        [one] Би се додал { $n } контакт
       *[other] Би се додале { $n } контакти
    }
contact-import-changes =
    { $n ->
        [one] Би се изменил { $n } познат контакт
       *[other] Би се измениле { $n } познати контакти
    }
contact-import-same =
    { $n ->
        [one] { $n } познат контакт останува каков што е
       *[other] { $n } познати контакти остануваат какви што се
    }
contact-import-again =
    { $n ->
        [one] { $n } ред е за контакт од претходен ред
       *[other] { $n } редови се за контакти од претходни редови
    }
contact-import-remarks-about = Сепак се увезуваат.
contact-import-errors = Зачувај сѐ во датотека
contact-import-start =
    { $n ->
        [one] Увези { $n } ред
       *[other] Увези { $n } редови
    }
contact-import-start-none = Нема што да се увезе
contact-import-go-on-about = Увезеното останува. Продолжувањето почнува каде што запре.
contact-import-gone-about = Датотеките се бришат по една недела или еден ден по увозот. За да продолжите, донесете ја датотеката повторно: увезеното не се менува со тоа.
contact-import-added = Додадено
contact-import-changed = Изменето
contact-import-as-was = Како претходно
contact-import-to-contacts = Кон контактите
contact-import-to-list = Кон списокот
contact-import-more = Увези уште

contact-import-undo = Поништи го овој увоз
contact-import-undo-on = Продолжи со поништувањето
contact-import-undo-title = Поништување на увозот
contact-import-undo-what = Ова би се случило сега
contact-import-undo-gone =
    { $n ->
        [one] { $n } контакт што го додал исчезнува
       *[other] { $n } контакти што ги додал исчезнуваат
    }
contact-import-undo-put-back =
    { $n ->
        [one] { $n } контакт го добива назад она што се знаело претходно
       *[other] { $n } контакти го добиваат назад она што се знаело претходно
    }
contact-import-undo-kept =
    { $n ->
        [one] { $n } контакт останува каков што е:
       *[other] { $n } контакти остануваат какви што се:
    }
contact-import-undo-marks = Сите се симнуваат од списокот на кој ги ставил увозот, а согласностите од увозот се отстрануваат. Новите својства остануваат.
contact-import-undo-list = Останува и списокот што го направил.
contact-import-undo-start = Поништи го увозот
contact-import-undo-not = Задржи го увозот
contact-import-undo-failed = Нешто се расипа додека се поништуваше. Стореното е сторено; може да се продолжи.
contact-import-undoing = { $done } од { $total } контакти
contact-import-undoing-begins = Контактите се бројат.
contact-import-undone-gone =
    { $n ->
        [one] { $n } контакт што го додал го нема повеќе
       *[other] { $n } контакти што ги додал ги нема повеќе
    }
contact-import-undone-put-back =
    { $n ->
        [one] { $n } контакт го доби назад она што се знаело претходно
       *[other] { $n } контакти го добија назад она што се знаело претходно
    }
contact-import-undone-kept =
    { $n ->
        [one] { $n } контакт остана каков што беше:
       *[other] { $n } контакти останаа какви што беа:
    }
contact-import-undone-addresses =
    { $n ->
        [one] { $n } адреса не е вратена: сега е на друг контакт
       *[other] { $n } адреси не се вратени: сега се на други контакти
    }
contact-import-kept-merged = во меѓувреме споени со друг контакт
contact-import-kept-erased = во меѓувреме заборавени
contact-import-kept-answered = одговориле
contact-import-kept-invited = биле поканети
contact-import-kept-changed = во меѓувреме изменети
contact-import-kept-listed = ставени на друг список
contact-import-kept-agreed = согласност дадена или повлечена на друго место

contact-import-role-name = Име и презиме
contact-import-role-first-name = Само име
contact-import-role-last-name = Презиме
contact-import-role-email = Адреси за е-пошта
contact-import-role-phone = Телефонски броеви
contact-import-role-language = Јазик
contact-import-role-zone = Временска зона
contact-import-role-country = Држава
contact-import-role-account = Компанија (на контактот)
contact-import-role-owner = Надлежен агент
contact-import-role-agreed = Ден на согласноста
contact-import-role-none = Не увезувај
contact-import-new-text = Ново: текст
contact-import-new-number = Ново: број
contact-import-new-day = Ново: ден
contact-import-new-yes-no = Ново: да или не

contact-import-mistake-no-address = Ниедна колона нема адреси за е-пошта или телефонски броеви. Ве молиме изберете една: по нив се препознаваат контактите.
contact-import-mistake-twice = Две колони значат исто: { $name }. Ве молиме, оставете една.
contact-import-mistake-no-format = Ве молиме, изберете како се запишани деновите.
contact-import-mistake-no-column = Датотеката нема колона „{ $name }“.
contact-import-mistake-no-property = Својството „{ $name }“ го нема повеќе. Ве молиме, изберете друго.
contact-import-mistake-too-many-properties = Работниот простор има најмногу 100 својства. Ве молиме, изоставете некои колони.
contact-import-mistake-too-many-lists = Работниот простор има најмногу 500 списоци. Ве молиме, изберете некој од постојните.
contact-import-mistake-no-list = Списокот го нема повеќе. Ве молиме, изберете друг.
contact-import-mistake-list-name = Ве молиме, дајте му на новиот список име што нема ниеден друг, со најмногу 120 букви.
contact-import-mistake-segment = На сегмент не може никој да се стави: кој е во него кажува неговиот филтер. Ве молиме, изберете друг список.
contact-import-mistake-no-channel = Ве молиме, изберете како смееме да ги контактираме, или не кажувајте ништо за согласноста.
contact-import-mistake-no-source = Ве молиме, напишете од каде е нивната согласност.
contact-import-mistake-agreed-to-what = Една колона го содржи денот на согласноста. Ве молиме, кажете подолу на што се согласиле, или изоставете ја колоната.
contact-import-mistake-no-country = „{ $name }“ не е држава. Ве молиме, напишете две букви, на пример MK.

contact-import-reason-nobody = Ниту адреса за е-пошта ниту телефонски број
contact-import-reason-wrong-email = Адресата за е-пошта не е исправна, а друга нема
contact-import-reason-wrong-phone = Телефонскиот број не е исправен или е без држава, а друг нема
contact-import-reason-email = Не е адреса за е-пошта; изоставено
contact-import-reason-phone = Не е телефонски број или е без држава; изоставено
contact-import-reason-many = Повеќе од 20 адреси; другите се изоставени
contact-import-reason-language = Не е код на јазик како sl; изоставено
contact-import-reason-zone = Нема таква временска зона; изоставено
contact-import-reason-country = Не е код на држава од две букви; изоставено
contact-import-reason-long = Повеќе од 200 букви; изоставено
contact-import-reason-number = Не е број, или може да се два; изоставено
contact-import-reason-day = Не е ден; изоставено
contact-import-reason-yes-no = Ниту да ниту не; изоставено
contact-import-reason-not-agreed = Нема читлив ден на согласноста; согласност не се запишува
contact-import-reason-taken = Адресата е на друг контакт и останува негова
contact-import-reason-again = Истиот контакт како во претходен ред
