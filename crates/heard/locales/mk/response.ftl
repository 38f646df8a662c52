# One response.
response-older = Постар одговор
response-newer = Понов одговор
response-write = Пиши му на клиентот
response-write-to = Пиши во програмата за пошта: { $name }
response-lead = Оценка и коментар
response-answers = Дополнителни одговори
response-other = Нешто друго
response-versions = Претходни верзии
response-versions-about = Се брои последната потврдена.
response-timeline = Сѐ што се случи
response-about = Кој, каде и како
response-contact = Контакт
response-others = Други одговори
response-nobody = Без име
response-nobody-about = Стигна без име и адреса, како преку отворената врска, па нема кому да се одговори.
response-facts = Податоци
response-invitation = Покана
response-made = Направена
response-sent = Испратена
response-unsent = сѐ уште не
response-expires = Врската работи до
response-clicks = Забележани кликови
response-clicks-about = Клик не е одговор: кликаат и скенери за пошта.
response-state =
    { $state ->
        [provisional] Копчето можел да го притисне скенер за пошта, па ова не е во резултатот додека клиентот не потврди.
        [excluded] Останува тука и во секој извоз, но не е во резултатот.
       *[test] Направено е за проба на анкетата, па не е во резултатот.
    }
response-exclude = Изостави од резултатот…
response-exclude-about = Останува тука и во секој извоз. До резултатот стои колку се изоставени и зошто.
response-reason = Зошто?
reason-own-staff = Од наши вработени
reason-duplicate = Дупликат
reason-spam = Спам
reason-trial = Проба на анкетата
reason-wrong-survey = Наменето за друга анкета
reason-other = Друга причина
response-note = Белешка
response-note-about = За оние што ќе прашаат подоцна. При друга причина, кажете која.
response-exclude-do = Изостави
response-excluded = Изоставено од резултатот
response-restore-do = Врати во резултатот
response-restore-sure = Да се врати овој одговор во резултатот?
response-wants-contact = Сака да му се јавите
response-pending = Промена што чека
response-pending-about = Го заменува одговорот кога клиентот ќе притисне уште еднаш, а пред тоа не се брои.
response-replaced = заменето { $when }
response-version = Верзија на анкетата { $number }
response-changed = Променето { $when }
response-mail-subject = Вашиот одговор до { $company }
origin-imported = Увезено
origin-demo = Измислено за демонстрација

exclude-no-reason = Прво изберете причина.
exclude-no-note = Кажете во белешката која е причината.
restore-why = { $name } го изостави { $when }: { $why }.
somebody = Некој

# What happened, day by day. What was said in a few words stands in for the whole of it.
day-today = Денес
day-yesterday = Вчера
said-both = { $score } и коментар
said-score = { $score }
said-comment = коментар
time-answered = Одговор: { $said }
time-edited = Променето во: { $said }
time-before = Претходно: { $said }
time-pending = Барана промена: { $said }
time-pending-detail = Не се брои: побарана е потврда
time-confirmed = Потврдено, па оттука се брои
time-further = Сменети одговори на дополнителните прашања; претходно:
time-agreed = Согласност за контакт, со овие зборови:
time-excluded = { $name } го изостави од резултатот
time-restored = { $name } го врати во резултатот
time-invited = Направена покана
time-sent = Испратена покана
time-sent-to = Испратена покана до { $mail }
time-clicked = Врската е отворена првпат
time-clicks =
    { $n ->
        [one] Забележан { $n } клик, не се брои
       *[other] Забележани { $n } кликови, не се бројат
    }
time-trap = Отворена е врска што човек не ја гледа, значи тука имало скенер
time-other = Друг одговор: { $said }
time-noted = { $name } забележа
time-note-removed = { $name } отстрани белешка
time-tagged = { $name } ја додаде ознаката „{ $tag }“
time-untagged = { $name } ја отстрани ознаката „{ $tag }“
time-starred = { $name } додаде ѕвезда
time-unstarred = { $name } ја отстрани ѕвездата

# Tags and notes of one response.
tag-remove = Отстрани ја ознаката { $tag }
tag-full = Има 20 ознаки, што е најмногу. Прво отстранете една.
tags-none = Сѐ уште нема ознаки: внесете збор за што станува збор, на пример „достава“. Ознаката потоа води до сите одговори што ја имаат.
response-noting = Белешка
response-noting-about = За колегите; клиентот никогаш не ја гледа.
response-noting-do = Додај белешка
response-note-remove = Избриши ја белешката
response-note-sure = Да се избрише оваа белешка? Дека постоела, останува запишано.
note-none = Прво напишете нешто.
note-long = Белешката има најмногу 4.000 знаци.
