# Customers, lists of them, and what is known of them.
contacts = Контакти
contacts-new = Додај контакт
contacts-import = Увоз
contacts-import-file = Увези список
contacts-never = Сѐ уште никој не е познат
contacts-never-about = Контактите се клиентите што ги прашувате. Увезете ги од табела или од датотека CSV, или додајте го првиот рачно. Кој ќе одговори на покана, сам се појавува тука.
contacts-come = Доаѓаат и сами
contacts-come-about = Програма може да додава и менува контакти преку API, на пример кога некој ќе купи или ќе се пријави.
contacts-come-api = Прочитај за API
contacts-search = Барај контакти
contacts-n = { $n ->
    [one] { $n } контакт
   *[other] { $n } контакти
}
contacts-who = Контакт
contacts-last = Последен одговор
contacts-no-answer = Уште ниеден
contacts-since = Познат од
contacts-choose = Избери
contacts-choose-one = Избери: { $who }
contacts-onto = На список
contacts-mark-on = Стави на списокот
contacts-mark-off = Тргни од списокот
contacts-mark-none = Никој не е избран. Прво означете контакти.
contacts-mark-no-list = Изберете список.
contacts-marked = { $n ->
    [one] { $n } контакт е ставен на списокот „{ $list }“.
   *[other] { $n } контакти се ставени на списокот „{ $list }“.
}
contacts-marked-off = { $n ->
    [one] { $n } контакт е тргнат од списокот „{ $list }“.
   *[other] { $n } контакти се тргнати од списокот „{ $list }“.
}
contacts-keep-segment = Зачувај како сегмент
contacts-none = Никој не е таков
contacts-none-about = Ниеден контакт не одговара на тоа што го барате.
contacts-none-list = Овој список е сѐ уште празен. Изберете контакти и ставете ги на него, или изберете го при увоз на датотека.
contacts-all = Прикажи ги сите контакти
contacts-older = Понатамошни контакти
contacts-first = Назад кон првите
filter-list = Список
rail-contacts = Контакти

contact-nameless = Без име
contact-name = Име
contact-emails = Е-пошта
contact-emails-about = Една адреса во ред; се пишува на првата.
contact-phones = Телефон
contact-phones-about = Еден број во ред, со + и кодот на државата.
contact-account = Компанија
contact-owner = За него се грижи
contact-owner-about = Агентот што обично се занимава со нив.
contact-nobody = Никој
contact-unknown = Не е познато
contact-language = Јазик
contact-language-about = Јазикот на кој се прашува.
contact-country = Држава
contact-country-about = Две букви, на пример MK или DE.
contact-zone = Временска зона
contact-zone-about = На пример Europe/Skopje; таа одлучува што е ден, а што ноќ за нив.
contact-clock = Таму сега е { $time } ({ $zone })
contact-write = Напиши е-пошта
contact-save = Зачувај
contact-change = Промени
contact-known = Што е познато
contact-timeline = Што се случило
contact-no-lists = На ниеден список.
contact-list-off = Тргни од списокот { $list }
contact-overtaken = Некој друг во меѓувреме го промени овој контакт
contact-overtaken-about = Ништо не е зачувано. Тоа што го внесовте е сѐ уште тука; зачувајте повторно за да важи.
contact-overtaken-see = Погледни што пишува сега
contact-taken = { $address } веќе му припаѓа на контактот { $who }
contact-taken-see = Погледни го контактот { $who }
contact-taken-merge = Тоа е истото лице: спој
contact-mistake-line = Ред { $n }: { $mistake }
contact-mistake-nobody = Внесете име, адреса на е-пошта или телефонски број.
contact-mistake-not-an-address = Ова не е адреса на е-пошта.
contact-mistake-not-a-number = Ова не е број. На телефонскиот број му треба + и кодот на државата, или државата погоре.
contact-mistake-not-a-language = Ова не е код на јазик.
contact-mistake-not-a-country = Користете ги двете букви на државата, на пример MK.
contact-mistake-not-a-zone = Нема таква временска зона. Изберете од списокот.
contact-mistake-not-a-day = Ова не е ден во календарот.
contact-mistake-not-yes-or-no = Изберете да или не.
contact-mistake-too-long = Најмногу 200 знаци.
contact-mistake-too-many = Најмногу 20.
contact-mistake-control-character = Содржи знак што не е текст.
contact-mistake-unknown = Ова веќе не се чува за контактите.

contact-time-rated = Одговор на „{ $survey }“: { $score }
contact-time-wrote = Одговор на „{ $survey }“ со коментар
contact-time-asked = Прашање: „{ $survey }“
contact-time-agreed = Согласност: { $channel }
contact-time-withdrew = Повлечено: { $channel }
contact-time-listed = Ставен на списокот „{ $list }“
contact-time-added = { $name } го додаде контактот
contact-time-changed = { $name } го промени контактот
contact-time-merged = { $name } спои друг контакт со овој
contact-time-taken-back = { $name } поништи увоз
contact-time-imported = Дојде со увоз
contact-time-known = Стана познат
contact-time-an-import = Увоз

contact-consent = Согласност
contact-consent-never = Ништо не е познато
contact-consent-withdrawn = Повлечена
contact-consent-given = Дадена
contact-consent-write = Запиши согласност
contact-consent-channel = За
contact-consent-what = Што се случило
contact-consent-basis = Врз која основа
contact-consent-source = Од каде е
contact-consent-source-about = На пример „нарачка, 3 мај 2026“ или „кажано на Маја по телефон“.
contact-consent-words = Точните зборови, ако се познати
contact-consent-save = Запиши
contact-consent-choose = Изберете за што и врз која основа.
contact-consent-source-missing = Кажете од каде е согласноста.
contact-consent-long = Изворот има најмногу 200 знаци, зборовите најмногу 2000.
channel-email = Е-пошта
channel-call = Повици
channel-sms = СМС-пораки
basis-consent = Се согласи
basis-soft_opt_in = Клиент што не приговори
basis-service_message = Дел од услуга што ја побара

contact-merge = Спој со друг контакт
contact-merge-about = Кога два контакти се исто лице.
contact-merge-lead = Кој е истото лице како { $who }? Сѐ од таму преминува тука.
contact-merge-search = Барај
contact-merge-none = Нема друг таков.
contact-merge-choose = Погледни ги двата
contact-merge-choose-one = Погледни ги двата: { $who }
contact-merge-both = { $other } станува дел од { $who }. Тоа што веќе пишува кај { $who } останува; празнините се пополнуваат.
contact-merge-field = Што
contact-merge-after = По спојувањето
contact-merge-moves = Одговорите, поканите, согласностите и списоците на { $other } преминуваат кај { $who }. Ова не може да се поништи.
contact-merge-do = Спој
contact-merge-other = Избери некој друг
contact-export = Зачувај сѐ во датотека
contact-export-about = За лицето, ако праша што чувате.
contact-erase = Заборави го ова лице
contact-erase-about = Сѐ што кажува кој е исчезнува.
contact-erased = Заборавено
contact-erased-about = Ова лице беше заборавено { $when }. Тоа што го кажа и понатаму се брои, без ништо што кажува кој беше.

lists = Списоци
lists-none = Сѐ уште нема списоци
lists-none-about = На список луѓето ги ставате самите; сегментот ги наоѓа со филтер, секогаш според состојбата сега.
list-name = Име
list-save = Зачувај
list-change = Промени
list-change-of = Промени го списокот { $name }
list-remove = Отстрани го списокот
list-remove-about = Контактите остануваат.
list-remove-sure = Да се отстрани списокот „{ $name }“? Контактите остануваат.
list-new = Нов список
list-new-about = Луѓето се на него додека не ги тргнете.
list-new-do = Направи список
list-name-wrong = На списокот му треба име со најмногу 120 знаци.
list-filter-missing = На сегментот му треба филтер.
list-taken = Друг список веќе се вика така.
list-too-many = Веќе има 500 списоци; тоа е границата.
list-circle = Сегментот „{ $list }“ би бил дел од самиот себе. Испуштете го од овој филтер или прашајте директно по неговите услови.
list-nested = Сегмент што го наведува друг сегмент не смее самиот да наведува ниеден: „{ $outer }“ би го навел „{ $inner }“, а тој го наведува „{ $within }“. Наместо тоа запишете ги во филтерот условите на „{ $inner }“.
segment = Сегмент
segment-new = Нов сегмент
segment-about = Сегмент е список што се одржува сам: на него е секој за кого важи филтерот. Го прашува контактот (language, country, account, owner, property.NAME), а за сѐ друго неговиот последен одговор.
segment-filter = Филтер
segment-filter-about = Истиот јазик како на прегледот, на пример band = detractor and country = MK.
segment-new-do = Направи сегмент

properties = Својства на контактите
properties-about = Што чувате за контактите покрај име, адреса, компанија и јазик. Филтрите и сегментите прашуваат за тоа како property.KEY.
properties-none = Сѐ уште не се чува ништо повеќе
properties-none-about = Додајте по што сакате да бирате луѓе: пакет, датум на обновување, број на места.
properties-go = Погледни и промени
properties-offer = Чувајте повеќе за контактите: пакет, датум на обновување…
property-name = Име
property-rename = Преименувај
property-rename-of = Преименувај: { $name }
property-remove = Отстрани
property-remove-of = Отстрани: { $name }
property-remove-sure = { $n ->
    [0] Да се отстрани „{ $name }“? Ниеден контакт го нема.
    [one] Да се отстрани „{ $name }“ и тоа што { $n } контакт го има таму? Ова не може да се поништи.
   *[other] Да се отстрани „{ $name }“ и тоа што { $n } контакти го имаат таму? Ова не може да се поништи.
}
property-new = Чувај уште нешто
property-key = Клуч
property-key-about = Како што го викаат филтрите, датотеките и програмите: мали латински букви, цифри и _. Ако е празно, се прави од името.
property-kind = Вид
property-kind-text = Текст
property-kind-number = Број
property-kind-day = Ден
property-kind-yes_no = Да или не
property-yes = Да
property-no = Не
property-new-do = Додај
property-kind-missing = Изберете каков вид вредност е.
property-name-wrong = Името има од 1 до 60 знаци.
property-key-wrong = Клучот има мали букви од a до z, цифри и _, најмногу 60.
property-taken = Веќе има со овој клуч.
property-too-many = Веќе има 100 својства; тоа е границата.

done-merged = Двата контакти сега се еден.
done-list-made = Списокот е направен.
done-list-removed = Списокот е отстранет; неговите контакти се сѐ уште тука.
done-property-removed = Ова веќе не се чува.
