# Што не е во ред со напишаниот услов или прашање. Она меѓу наводници од вид ` се пишува така и не се преведува.
asked-too-long = Филтерот има најмногу { $most } знаци. Испуштете нешто.
asked-too-deep = Заградите одат најмногу { $most } нивоа длабоко. Испуштете некои.
asked-too-many-conditions = Филтерот има најмногу { $most } услови. Вредностите на ист податок ставете ги во список: `in (a, b)`.
asked-too-many-values = Филтерот има најмногу { $most } вредности. Испуштете некои.
asked-too-many-lists = Филтерот именува најмногу { $most } списоци. Направете сегмент од некои од нив.
asked-character = `{ $character }` тука не значи ништо. Вредност со невообичаени знаци ставете во двојни наводници.
asked-escape = По `\` во наводници следува `"` или `\`. За самиот знак напишете `\\`.
asked-quote-never-closed = Наводникот `"` не е затворен. Додајте друг каде што завршува текстот.
asked-never-closed = Заградата `(` не е затворена. Додајте `)` каде што завршува.
asked-never-opened = Заградата `)` не затвора ништо. Испуштете ја или додајте `(` пред неа.
asked-expected-condition = Тука треба услов, на пример `score <= 6` или `country = SI`.
asked-unknown-close = По `{ $name }` не може да се филтрира. Дали мислевте на `{ $close }`?
asked-unknown = По `{ $name }` не може да се филтрира. Има { $facts }, property.ИМЕ и answer.ИМЕ.
asked-no-property-name = На својството му треба име: `property.plan` или `property."Plan type"`.
asked-no-question-name = На одговорот му треба име на прашањето: `answer.reason` или `answer.care.speed`.
asked-expected-operator = По `{ $name }` следува `=`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `not in`, `~` или `is missing`.
asked-expected-missing = По `is` следува `missing` или `not missing`. За споредба напишете `=`.
asked-expected-value = Тука треба вредност. Текст со празни места стои во двојни наводници.
asked-reserved = `{ $word }` е збор од јазикот на филтрите. Ако е мислен како вредност, ставете го во двојни наводници.
asked-expected-list = По `in` следуваат вредности во загради, `(a, b)`, или опсег, `3..5`.
asked-expected-comma = Тука треба `,` или `)`.
asked-expected-and-or = Тука треба `and` или `or`.
asked-no-ends = Опсегот има барем еден крај: `3..5`, `7..` или `..6`.
asked-backwards = Опсегот завршува пред да почне. Прво напишете го помалиот крај.
asked-unordered = `{ $name }` нема редослед. Споредете со `=`, `!=` или `in (..)`.
asked-only-searched = По коментарот се пребарува: `comment ~ "зборови"` или `comment is missing`.
asked-not-searched = Со `~` се пребарува само `comment`. `{ $name }` споредете го со `=` или `in (..)`.
asked-no-words = Нема збор за пребарување. Напишете барем една буква или цифра.
asked-never-missing = `{ $name }` никогаш не недостига. Испуштете го условот.
asked-not-whole = `{ $value }` не е цел број, а `{ $name }` е.
asked-off-scale = { $value } не е оценка. Оценката оди од 0 до 10.
asked-not-a-day = { $value } не е датум. Напишете постоечки ден како ГГГГ-ММ-ДД.
asked-not-an-instant = { $value } не е момент. Напишете го како 2026-01-31T12:00:00Z, со отстапување ако не е UTC.
asked-not-a-number = `{ $value }` не е број, а само броевите имаат опсези.
asked-not-a-band = `{ $value }` не е група. `band` е `promoter`, `passive` или `detractor`.
asked-not-a-state = `{ $value }` не е состојба. `state` е `confirmed`, `provisional`, `test` или `excluded`.
asked-tag-empty = На ознаката ѝ треба барем еден знак.
asked-tag-too-long = Ознаката има најмногу { $most } знаци.
asked-tag-not-a-line = Ознаката е еден ред текст.
asked-not-yes-or-no = `{ $value }` не е ни `yes` ни `no`, а `{ $name }` е едно од нив.
asked-only-named = За список се прашува по неговото име: `list = "Златни клиенти"`, `!=` или `in (..)`.
asked-no-list = Ниеден список не се вика `{ $name }`. Списоците и сегментите се кај контактите.
asked-no-list-close = Ниеден список не се вика `{ $name }`. Дали мислевте на `{ $close }`?
asked-list-removed = Списокот `{ $name }` е отстранет. Наведете друг или испуштете го условот.

asked-query-too-long = Прашањето има најмногу { $most } знаци. Испуштете нешто.
asked-expected-measure = Прашањето почнува со она што се прашува: `score`, `mean` или `responses`.
asked-expected-by = По `by` следува по што се дели: податок како `team`, `property.plan`, `answer.reason`, `version`, `day`, `week`, `month` или `quarter`.
asked-no-question-close = Оваа анкета нема прашање `{ $name }`. Дали мислевте на `{ $close }`?
asked-no-question = Оваа анкета нема прашање `{ $name }`. Одговорите се делат по { $names }.
asked-no-question-nothing = Оваа анкета нема прашање `{ $name }`, ниту друго по кое се делат одговорите.
asked-uncounted = На `{ $name }` секој одговара со свои зборови, па одговорите не се делат по тоа; се делат по { $names }.
asked-uncounted-nothing = На `{ $name }` секој одговара со свои зборови, па одговорите не се делат по тоа; оваа анкета нема друго прашање по кое се делат.
asked-too-many-dimensions = Има најмногу две димензии, и најмногу една од нив е временска.
asked-expected-period = По `in` следува период: `90d`, `12m`, `all` или два дена, `2026-01-01..2026-03-31`.
asked-expected-other = По `against` следува `before`, `year`, `version 2` или филтер во загради.
asked-expected-part = Тука треба `by`, `in`, `against` или `where`, секое еднаш и по овој ред.
asked-time-compared = На ова не може да се одговори: она што е поделено по време не се споредува. Испуштете го `against` или времето.
asked-nothing-before = На ова не може да се одговори: пред `all` нема ништо. Наведете период, на пример `in 12m`.
asked-too-many-periods = На ова не може да се одговори: ова се повеќе од { $most } периоди. Прашајте по недели, месеци или квартали, или за помалку денови.
