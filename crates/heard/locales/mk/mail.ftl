### What our own mails say.

mail-hello = Здраво, { $name }.
mail-foot = Испратено од Heard:

mail-reset-subject = Нова лозинка за Heard
mail-reset-title = Изберете нова лозинка
mail-reset-why = Некој, веројатно вие, побара нова лозинка за { $email }. Со оваа врска ја избирате:
mail-reset-go = Избери нова лозинка
mail-reset-plain = Ако копчето не работи, копирајте ја оваа адреса во прелистувачот:
mail-reset-lasts = Врската работи еден час и само еднаш.
mail-reset-not-you = Ако не бевте вие, не правете ништо: лозинката останува иста. Не давајте ја врската понатаму; тој што ја има може да влезе во вашата сметка.

mail-changed-subject = Вашата лозинка за Heard е сменета
mail-changed-title = Вашата лозинка е сменета
mail-changed-what = Лозинката за { $email } штотуку е сменета, а насекаде на друго место каде што бевте најавени, сте одјавени.
mail-changed-not-you = Ако не бевте вие, веднаш изберете друга и кажете му на администраторот на Heard.
mail-changed-go = Не бев јас

mail-test-subject = Heard може да праќа пошта
mail-test-title = Поштата работи
mail-test-what = Вие ја побаравте оваа проба. Стигна, значи лозинките можат да се менуваат по пошта.
mail-test-look = Ако ја најдовте меѓу несаканата пошта, замолете го администраторот на вашиот домен да му дозволи на овој сервер да праќа во негово име (SPF, DKIM).

mail-colleague-subject = { $by } ве кани во { $workspace }
mail-colleague-title = Приклучете се: { $workspace }
mail-colleague-what = { $by } ве кани да работите со она што го кажуваат клиентите на { $workspace }. Со оваа врска влегувате:
mail-colleague-go = Влези
mail-colleague-lasts = Врската работи седум дена, еднаш и за оваа адреса.
mail-colleague-unknown = Ако не знаете за што станува збор, не правете ништо: без вас врската не води никаде.

mail-noted-subject = { $company }: забележавме { $score }
mail-noted-title = Забележавме { $score }
mail-noted-what = Благодариме. На { $company } одговоривте по пошта со оценка { $score }.
mail-noted-change = Со оваа врска можете да ја смените или да додадете збор:
mail-noted-go = Смени или додај збор

mail-no-more-subject = { $company } повеќе не ви пишува
mail-no-more-title = Без понатамошни анкети
mail-no-more-what = Како што сакате: { $company } повеќе не испраќа анкети на { $email }.

mail-trial-subject = Heard проверува дали поштата се враќа
mail-trial-title = Порака до самите себе
mail-trial-what = { $name } сака да знае дали поштата се враќа во Heard. Кога оваа порака ќе стигне таму каде што Heard прима пошта, страницата ќе го каже тоа.
