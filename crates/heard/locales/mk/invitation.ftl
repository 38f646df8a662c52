### The page that asks one customer.

invite-title = Прашај еден клиент
invite-about = Добивате врска што е само за овој клиент: еден одговор, кој може да го менува 30 дена. Ставете ја во она што му го пишувате.
invite-name = Име
invite-name-about = Страницата го поздравува клиентот по име и не кажува ништо друго за него.
invite-email = Адреса за е-пошта
invite-email-about = За да се знае кои одговори се од ист клиент. Heard не му пишува никому.
invite-language = Јазик
invite-language-any = Според прелистувачот
invite-more = Кој го услужил и за што станува збор
invite-agent = Агент
invite-team = Тим
invite-product = Производ
invite-country = Земја
invite-country-about = Две букви, на пример SI.
invite-account = Компанија
invite-account-about = Компанијата во чие име одговара.
invite-send = Направи врска
invite-made = Еве ја врската
invite-made-for = Еве ја врската за <bdi>{ $who }</bdi>
invite-made-about = Прв одговор прима до { $until }, а се прикажува само сега: Heard не чува копија од неа.
invite-link = Врска до прашањето
invite-scores = По една врска за секоја оценка
invite-scores-about = За бројките во е-пошта: со клик се отвора прашањето со избраната бројка. Се брои кога клиентот таму ќе го притисне копчето.
invite-score-link = Врска со избрана оценка { $score }
invite-another = Прашај друг
invite-try = Погледни како клиентот
