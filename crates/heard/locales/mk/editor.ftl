### The survey editor, publishing, versions, and trying a survey.

## The survey editor: the page and its buttons.

editor = Уредувач
editor-edit = Уреди
editor-published = Објавена е верзија { $version }, ништо не е изменето
editor-saved-by = Нацрт по верзија { $version }, зачувано { $when }, { $name }
editor-saved = Нацрт по верзија { $version }, зачувано { $when }
editor-undo = Врати
editor-redo = Повтори
editor-try = Пробајте сами
editor-publish = Објави…
editor-parts = Делови на анкетата
editor-missing = не е преведено
editor-missing-n =
    { $n ->
        [one] { $n } текст за превод
       *[other] { $n } текстови за превод
    }
editor-wrong-n =
    { $n ->
        [one] { $n } грешка:
       *[other] { $n } грешки:
    }
editor-up = Помести нагоре: { $name }
editor-down = Помести надолу: { $name }
editor-drop = Отстрани: { $name }
editor-add = Додај прашање
editor-add-text = Што треба да се праша?
editor-add-text-about = Оставете празно за да почнете со готов текст.
editor-add-kind = Како да се одговори?
editor-more = Почни одново
editor-discard = Отфрли го нацртот
editor-discard-sure = Сѐ што е изменето по објавената верзија ќе се изгуби и не може да се врати.
editor-conflict-by = { $name }: овој дел во меѓувреме е изменет, во { $time }. Ништо не е пребришано.
editor-conflict = Нацртот во меѓувреме е изменет во друг прозорец { $time }. Ништо не е пребришано.
editor-conflict-gone = Прашањето веќе го нема; „Врати“ го враќа. Внесено беше:
editor-gone-add = Додај го како ново прашање
editor-gone-drop = Отфрли
editor-conflict-about = Вашиот текст е подолу и сѐ уште не е зачуван. Ако го зачувате сега, ќе го замени другиот.
editor-conflict-theirs = Види ја другата верзија
editor-line = Со објавувањето почнува нова линија во трендот.
editor-line-about = Други зборови или друга скала значат друга мерка. Досегашната линија останува.
editor-language = Јазик што се уредува
editor-save = Зачувај
editor-remove = Отстрани го прашањево
editor-settings = Име и датуми
editor-settings-about = Ова важи веднаш, без објавување.
editor-limited = отворена ограничено време
editor-unlimited = секогаш отворена
editor-language-first-is = Основен јазик; другите се потпираат на него
editor-language-done = Сѐ е преведено
editor-language-first = Нека биде основен
editor-language-remove = Отстрани: { $language }
editor-language-add = Уште еден јазик
editor-language-add-send = Додај
editor-language-foreign = На овие јазици главното прашање е на англиски додека нема свој текст: { $languages }.
editor-tone = Како се обраќаат готовите текстови
editor-tone-about = Само текстовите што ги носи Heard; вашите остануваат исти.
editor-tone-only = Само еден начин: { $languages }.
tone-formal = Со „Вие“
tone-informal = Со „ти“
editor-leading = Главно прашање
editor-thanks = Благодарност
editor-thanks-shipped = готови текстови за секоја оценка
editor-thanks-own = сопствени текстови
editor-conditional = { $kind }, со услов
editor-why = И зошто? Што се прашува подолу, според оценката
editor-contact = Понуда за контакт
editor-offer = Понуди, кога има начин за контакт со лицето
editor-titles = Наслов според оценката
editor-texts = Што следува, според оценката
editor-best = Од 1 до
editor-fields = Што се бара
editor-ticks = Како се одговара
editor-needed = Одговорот е задолжителен
tick-short = Само еден ред
tick-several = Може да се изберат повеќе
tick-other = Друго, со свои зборови
editor-key = Име во датотеки и филтри
editor-key-about = Се прави од текстот. Може да се менува до објавување на прашањето.
editor-key-kept = Веќе е објавено, па останува: под него се чуваат одговорите.
editor-at-once = Прелистувачот оди таму сам по неколку секунди
editor-link-about = Ја гледаат сите, без разлика на одговорот: врска само за задоволните би значела филтрирање рецензии, што е забрането.
editor-names = Овие имиња во текстот се пополнуваат:
editor-unsaved = Сѐ уште не е зачувано. Формуларот кажува зошто.
editor-unsaved-off = Не е зачувано: Heard е недостапен. Се обидува повторно само.
editor-unsaved-out = Не е зачувано: одјавени сте.
editor-unsaved-log-in = Најавете се во ново јазиче, па вратете се
editor-unsaved-leave = Внесеното не е зачувано. Да се продолжи и да се изгуби?

## What texts are called.

text-question = Прашање
text-low = На долниот крај
text-high = На горниот крај
text-why = Прашање за коментар
text-contact = Текст на понудата
text-hints = Што се прашува по: { $band }
text-title = Наслов по: { $band }
text-text = Што следува по: { $band }
text-link = Врска на последната страница
text-link-words = Текст на врската
text-url = Каде води
text-choice = Можност
text-row = Ред
text-column = Колона
text-line = Ред под него
list-choices = Можности
list-rows = Редови: што се оценува
list-columns = Колони: оценките
list-add-choices = Уште можности
list-add-rows = Уште редови
list-add-columns = Уште колони
list-add = Додај
list-add-about = Секој во свој ред, на основниот јазик.
choice-n = Број { $n }
kind-of-comment = Со зборови
kind-of-choice = Избор
kind-of-rating = Оценка
kind-of-matrix = Табела со оценки
kind-of-ranking = Редослед
kind-of-metric = Втора мерка
kind-of-date = Датум
kind-of-contact = Податоци за контакт
kind-of-hidden = Скриено поле

## When a question is asked.

editor-when = Прашај само ако
when-what = Што се гледа
when-operator = Како се споредува
when-value = Со што
when-add = Додај услов
when-text = Условот како текст
when-always = секогаш
when-clear = Прашај секогаш
when-of-score = оценката
when-of-band = групата на оценката
when-of-comment = коментарот
when-of-place = изворот
when-of-language = јазикот
when-of-country = земјата
when-of-team = тимот
when-of-product = производот
when-of-answer = одговорот на „{ $question }“
when-is = е
when-not = не е
when-least = е најмалку
when-most = е најмногу
when-says = го содржи зборот
when-missing = недостасува
when-given = постои

## The preview.

editor-preview = Претпреглед
preview-width = Прикажи како
preview-phone = Телефон
preview-desktop = Компјутер
preview-light = Светло или темно
preview-light-own = Како уредов
preview-light-light = Светло
preview-light-dark = Темно
preview-score = Избрана оценка
preview-score-n = Оценка: { $score }
preview-show = Прикажи
preview-about = Вистинската страница. Од тука не може да се прати; „Пробајте сами“ може.
preview-hidden = Скриеното поле не го гледа никој: го носи адресата на страницата и станува својство на одговорот.

## What keeps a draft from being published.

trouble-languages = На анкетата ѝ треба барем еден јазик, секој еднаш.
trouble-no-words = Нема текст на основниот јазик. Внесете го.
trouble-too-long = Тука собира најмногу { $most } знаци. Скратете го текстот.
trouble-control-character = Тука има знак што не е текст. Внесете го текстот одново.
trouble-too-many-questions = Анкетата има најмногу { $most } дополнителни прашања. Отстранете некое.
trouble-key-form = Користете од 1 до { $most } знаци a-z, 0-9, - и _.
trouble-key-taken = Ова име е зафатено. Изберете друго.
trouble-key-published = Ова име е објавено и останува, бидејќи под него се чуваат одговори.
trouble-same-words = „{ $text }“ стои овде двапати ({ $language }), па никој не може да ги разликува. Сменете едно од нив.
trouble-choices = Треба да има од 2 до { $most }, и барем еден ред.
trouble-best = Оценката оди од 1 до број од 2 до 10.
trouble-fields = Изберете барем едно.
trouble-ahead = Условот бара `answer.{ $name }`, што не се прашува пред ова прашање. Поместете го подолу или изменете го условот.
trouble-not-a-choice = Условот прашува дали `answer.{ $name }` е `{ $value }`, а тоа никој не може да го одговори. Може да биде: { $known }.
trouble-brace-open = Голема заграда е отворена и не е затворена. Заграда како знак се пишува двапати: {"{"}{"{"}
trouble-brace-closed = Голема заграда е затворена без да е отворена. Заграда како знак се пишува двапати: {"}"}{"}"}
trouble-no-such-name = Тука нема ништо со име {"{"}{ $name }{"}"}. Можните имиња ги наведува уредувачот.
trouble-link = Врската почнува со https://
surveys-edit = Уреди: { $name }

## When it may be answered.

settings-opens = Се отвора
settings-closes = Се затвора
settings-zone-about = { $zone }. Празно поле значи без ограничување.
editor-scale = Скала
settings-most = Се затвора по толку одговори
settings-most-about = Се бројат само одговорите што се во резултатот.
settings-wrong-name = Внесете од 1 до 200 знаци текст.
settings-wrong-instant = Ова не е ден со час. Запишете како 2026-11-27T14:40.
settings-wrong-backwards = Се затвора пред да се отвори. Изберете подоцнежен крај.
settings-wrong-most = Внесете цел број од 1 натаму.
open-early = Сѐ уште не е отворена: се отвора { $when }.
open-closed = Затворена од { $when }: не прима повеќе одговори.
open-full = Затворена: ги има предвидените { $most } одговори.

## Publishing.

publish-title = Објавување: { $name }
publish-back = Назад во уредувачот
publish-same = Нема што да се објави
publish-same-about = Нацртот го прашува точно истото што и верзија { $version }.
publish-stale = Во меѓувреме нешто се изменило и ништо не е објавено.
publish-stale-about = Подолу е што би се изменило сега. Прегледајте и објавете повторно.
publish-base = Откако нацртот почна од верзија { $base }, објавена е верзија { $version }.
publish-base-about = { $name } ја објави. Објавувањето на нацртот ја заменува.
publish-base-nobody = Објавувањето на нацртот ја заменува.
publish-wrong = Ова прво мора да се поправи
publish-warnings = Ова можеби вреди да се погледне
publish-quoted = „{ $words }“
publish-untranslated =
    { $n ->
        [one] { $language }: { $n } текст е на основниот јазик
       *[other] { $language }: { $n } текстови се на основниот јазик
    }
publish-line-new = Во трендот почнува нова линија.
publish-line-new-about = Се изменија зборовите, скалата или името, па оценките пред и потоа не се споредуваат.
publish-line-same = Линијата во трендот продолжува.
publish-line-same-about = Главното прашање и скалата остануваат, па оценките се споредливи.
publish-changes = Што се менува наспроти верзија { $version }
publish-what = Што
publish-was = Беше
publish-is = Ќе биде
publish-send = Објави како верзија { $version }
publish-never = Верзијата никогаш не се менува. Кој ја има страницата отворена, одговара на верзијата што ја гледа.
change-of-scale = Скалата
change-of-subject = Именуваната компанија или производ
change-of-tone = Обраќањето на готовите текстови
change-of-offer = Понудата за контакт
change-of-link = Врската на последната страница
change-of-language-added = Нов јазик
change-of-language-removed = Јазик се отстранува
change-of-language-first = Основниот јазик
change-of-added = Ново прашање
change-of-removed = Прашање се отстранува
change-of-moved = Редоследот на прашањата
change-of-asked = Начинот на одговор
change-of-when = { $question }
offer-yes = има
offer-no = нема

## Versions, and trying it.

versions = Верзии
versions-n = Верзија { $version }
versions-now = сега објавена
versions-line = нова линија во трендот
versions-by = { $at }, { $name }
versions-questions =
    { $n ->
        [one] { $n } дополнително прашање
       *[other] { $n } дополнителни прашања
    }
versions-begin = Почни нацрт од неа
versions-has-draft = Веќе има нацрт. Почетокот од верзија е уште еден чекор, што „Врати“ го враќа.
try-draft = Ќе го видите нацртот точно како што е сега.
try-published = Ќе го видите тоа што е објавено.
try-never = Вашиот одговор се означува како проба и никогаш не се брои.
try-language = Јазик
try-place = Извор
try-place-about = За услови што го гледаат, на пример mail или shop. Може да остане празно.
try-send = Направи пробна врска
try-again = Направи уште една
try-made = Вашата пробна врска
try-link = Пробна врска
try-open = Отвори тука
try-until = Пратете ја на телефон или на колега. Важи до { $date }.

## What was done.

done-question-removed = Прашањето е отстрането. „Врати“ го враќа.
done-draft-removed = Нацртот е отфрлен. Ова е објавеното.
done-draft-begun = Нацртот сега е како таа верзија.
done-published = Објавено. Кој сега ќе ја отвори анкетата, ја гледа новата верзија.
act-survey-published = објави анкета
act-survey-changed = смени име или датуми на анкета
act-draft-removed = отфрли нацрт

## The first words of new questions, as respondents read them.

first-ask-comment = Што друго треба да знаеме?
first-ask-choice = Што беше најважно?
first-ask-rating = Колку сте задоволни од тоа?
first-ask-matrix = Какво беше секое од овие?
first-ask-ranking = Што Ви е најважно?
first-ask-metric = Колку беше лесно?
first-ask-date = Кога беше тоа?
first-ask-contact = Како да стапиме во контакт со Вас?
first-ask-hidden = Извор
first-quality = Квалитет
first-speed = Брзина
first-price = Цена
first-good = Добро
first-middling = Средно
first-bad = Лошо
