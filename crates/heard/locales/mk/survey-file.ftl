### A survey as a file: the page that makes a survey from one, and what can be wrong with it. What stands in backticks is
### typed so and is never translated.

file-link = Од датотека
file-save = Зачувај како датотека
file-title = Анкета од датотека
file-lead = Анкета зачувана овде или во друга инсталација, или напишана рачно, станува нова анкета. Постојното не се менува.
file-choose = Датотека
file-choose-about = JSON, најмногу { $megabytes } MB. Има предност пред залепеното подолу.
file-paste = Или залепете го текстот
file-paste-about = Ако нешто не е во ред, може да се поправи овде.
file-send = Направи анкета
file-mistakes =
    { $n ->
        [one] Сѐ уште ништо не е направено: во датотеката има { $n } грешка.
       *[other] Сѐ уште ништо не е направено: во датотеката има { $n } грешки.
    }
file-more =
    { $n ->
        [one] И уште { $n }.
       *[other] И уште { $n }.
    }

survey-file-too-large = Датотеката е поголема од { $megabytes } MB. Изоставете нешто.
survey-file-empty = Во неа нема ништо. Изберете датотека или залепете го нејзиниот текст.
survey-file-syntax = Ова не е JSON: грешката е во ред { $line }, колона { $column }.
survey-file-not-ours = Ова не е датотека со анкета на Heard: таквата на почетокот вели `"heard": "survey"`.
survey-file-format = Може да се читаат само датотеки со `"format": { $format }`. За понова датотека треба понов Heard.
survey-file-unreadable = Ова не може да се прочита како прашалник. Споредете со анкета зачувана како датотека.
survey-file-missing = Ова недостасува. Додајте го.
survey-file-unknown-field = Овде ништо не се вика така. Има: { $known }.
survey-file-one-of = `{ $value }` не е познато овде. Напишете едно од: { $known }.
survey-file-expected-text = Овде се очекува текст во наводници.
survey-file-expected-flag = Овде се очекува `true` или `false`, без наводници.
survey-file-expected-whole = Овде се очекува цел број, без наводници.
survey-file-expected-wording = Овде се очекува текст за секој јазик: `{"{"}"en": "..."{"}"}`.
survey-file-expected-list = Овде се очекува листа во `[` и `]`.
survey-file-expected-object = Овде се очекуваат именувани вредности во `{"{"}` и `{"}"}`.
survey-file-too-many = Премногу се: најмногу { $most }.
survey-file-languages = Анкетата има барем еден јазик и секој е наведен еднаш.
survey-file-language = Прашањето не зборува `{ $code }`. Зборува: { $known }.
survey-file-no-words = Нема зборови или нема на првиот јазик. Напишете ги.
survey-file-too-long = Овде има место за најмногу { $most } знаци. Кажете го пократко.
survey-file-control-character = Тука има знак што не е текст. Внесете го одново.
survey-file-key = Клучот има 1 до { $most } знаци a-z, 0-9, - и _.
survey-file-key-taken = Овој клуч е зафатен. Изберете друг; `other` никогаш не е слободен.
survey-file-same-words = На `{ $code }` гласи „{ $text }“, исто како `{ $other }`, па никој не може да ги разликува. Сменете едно од нив.
survey-file-choices = Има 2 до { $most } можности, или 1 каде што се нуди `other`, и барем еден ред.
survey-file-best = Оценката оди од 1 до број од 2 до 10.
survey-file-fields = Се прашува барем едно од `name`, `email` и `phone`, секое еднаш.
survey-file-ahead = Условот бара `answer.{ $name }`, што не е прашано пред ова прашање. Ставете го тоа прашање порано.
survey-file-not-a-choice = Условот прашува дали `answer.{ $name }` е `{ $value }`, а тоа никој не може да го одговори. Може да биде: { $known }.
survey-file-brace-open = Голема заграда е отворена, а не е затворена. Ако е мислена самата, се пишува двапати: `{"{"}{"{"}`.
survey-file-brace-closed = Голема заграда е затворена, а не била отворена. Ако е мислена самата, се пишува двапати: `{"}"}{"}"}`.
survey-file-gap = Овде не е познато ништо со име `{"{"}{ $name }{"}"}`. Секогаш е `{"{"}subject{"}"}`, а по прашањето и `answer.KEY`.
survey-file-link = Врската почнува со https://.
