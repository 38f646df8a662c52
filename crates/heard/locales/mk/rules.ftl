# Rules: what happens by itself when a customer speaks, and how colleagues hear of it.
rail-rules = Правила
rules = Правила
rules-about = Што се случува само од себе кога клиент ќе каже нешто. Правилото постапува еднаш за секој одговор, а неговиот дневник кажува зошто.
rules-none = Сѐ уште нема правила
rules-none-about = Правилото следи што кажуваат клиентите и веднаш прави нешто: го известува оној што се грижи за нив, им се заблагодарува, му додава ознака на одговорот.
rule-new = Ново правило
rule-first = Незадоволни клиенти: извести веднаш
rule-column-name = Правило
rule-column-runs = Во 30 дена
rule-state-on = Вклучено
rule-state-off = Исклучено
rule-state-halted = Запре само
rule-halted =
    { $why ->
        [storm] За еден час ќе пишеше на премногу луѓе. Погледнете што направи, па продолжете го или сменете го.
       *[review] До кого стигнува, сега зависи од тоа што мислат клиентите за вас, а бара јавни рецензии. Не смеат да се бараат само од задоволните.
    }
rule-go-on = Продолжи
rule-turn-on = Вклучи
rule-turn-off = Исклучи
rule-remove = Отстрани
rule-remove-sure = Да се отстрани ова правило? Она што уште чека, нема да се случи. Неговиот дневник останува.
rule-file = Зачувај како датотека
rule-name = Име
rule-when = Кога
rule-when-said = клиент ќе одговори или ќе го смени одговорот
rule-when-changed = ќе се смени нешто кај одговорот, па и ознаките
rule-survey = Анкета
rule-survey-any = која било анкета
rule-if = Ако
rule-if-about = Филтер како во списокот со одговори: { $example }. За сите одговори, оставете го празно.
rule-or = или ако
rule-after = По колку време
rule-after-about = Време за размислување: тогаш повторно се проверува дали сѐ уште важи.
rule-unit-minutes = минути
rule-unit-hours = часа
rule-unit-days = дена
rule-notify = Извести ги колегите по е-пошта
rule-who-owner = оној што се грижи за одговорот или за клиентот
rule-who-agent = оној што го услужил клиентот
rule-who-managers = сопствениците и менаџерите
rule-mail = Пиши му на клиентот
rule-mail-about = Ако насловот и текстот се празни, не се праќа ништо. Во големи загради: { $names }, и што да стои кога податокот го нема: { $example }.
rule-purpose = Намена
rule-purpose-message = порака за одговорот на клиентот
rule-purpose-testimonial = бара зборови што смеете да ги покажете
rule-purpose-review = бара јавна рецензија
rule-subject = Наслов
rule-text = Текст
rule-tag = Додај ја ознаката
rule-untag = Отстрани ја ознаката
rule-save = Зачувај
rule-try = Пробај на последните 30 дена
rule-wrong-empty = Тука мора да стои нешто.
rule-wrong-long = Најмногу { $most } знаци.
rule-wrong-do = Изберете барем едно нешто што ќе го прави.
rule-wrong-me = Во правило нема „јас“: наместо тоа напишете го името на оној што се грижи за одговорот.
rule-wrong-tag = Ова не може да биде ознака.
rule-wrong-after = Број од 0 нагоре, најмногу една година.
rule-wrong-file = Ова не е правило: { $problem }
rule-changed-meanwhile = Некој во меѓувреме го смени ова правило. Тука е тоа што го внесовте; правилото какво што е сега е на својата страница.
rule-refused = Не е зачувано: „{ $rule }“ бара јавни рецензии, а кој ќе го добие барањето би зависело од { $what }.
rule-refused-about = Да се бараат рецензии само од задоволните е против правилата на страниците за рецензии, а во ЕУ и САД и против законот. Прашајте ги сите или бирајте по нешто што не кажува ништо за нивното мислење: производ, земја, датум. За зборови на вашата страница изберете „{ $testimonial }“.
rule-by-fact = тоа што мислат клиентите („{ $name }“)
rule-by-tag = ознаката „{ $name }“, што ја додава правило според тоа што мислат клиентите
rule-by-list = сегментот „{ $name }“, кој прашува што мислат клиентите
rule-sentence = Кога { $when } ({ $survey }){ $if }{ $after }: { $do }.
rule-sentence-if = , ако { $conditions }
rule-sentence-after =
    { $unit ->
        [minutes] , { $n ->
            [one] { $n } минута подоцна
           *[other] { $n } минути подоцна
        }
        [hours] , { $n ->
            [one] { $n } час подоцна
           *[other] { $n } часа подоцна
        }
       *[days] , { $n ->
            [one] { $n } ден подоцна
           *[other] { $n } дена подоцна
        }
    }
rule-does-notify = испрати порака до { $who }
rule-does-mail = испрати му на клиентот „{ $subject }“
rule-does-tag = додај ја ознаката „{ $tag }“
rule-does-untag = отстрани ја ознаката „{ $tag }“
rule-document = Правилото како текст
rule-document-about = Истото како документ: може да се копира, да се смени или да се внесе на друго место.
rule-document-save = Зачувај го текстот
rule-bench = Што би направило во последните 30 дена
rule-bench-n =
    { $n ->
        [0] Ништо: ниеден потврден одговор од овие денови не одговара на условите.
        [one] Би постапило за { $n } одговор.
       *[other] Би постапило за { $n } одговори.
    }
rule-bench-about = Важи за одговорите какви што се сега. Пробата не испраќа ништо.
rule-runs = Што направи
rule-runs-none = Сѐ уште ништо. Постапува по тоа што клиентите го кажуваат отсега; по тоа што го кажале претходно не прави ништо.
rule-run-when = Кога
rule-run-who = Одговор
rule-run-did = Што
run-state-waiting = чека до { $when }
run-told =
    { $n ->
        [one] известен { $n } колега
       *[other] известени { $n } колеги
    }
run-deaf =
    { $n ->
        [one] { $n } колега не сака такви пораки
       *[other] { $n } колеги не сакаат такви пораки
    }
run-no-server = без порака: не е поставено праќањето пошта
run-nobody = немаше кого да извести
run-mailed = испратена порака до клиентот
run-no-address = без порака: не се знае каде да му се пише на клиентот
run-unwanted = без порака: клиентот не сака пошта
run-tagged = додадена ознака
run-untagged = отстранета ознака
run-same = ознаките веќе беа такви
run-gone = не направи ништо: повеќе не важеше
run-off = не направи ништо: правилото е исклучено
run-removed = не направи ништо: правилото е отстрането
run-failed = не успеа; дневникот на серверот кажува зошто
run-and = { $one }, { $other }
time-ruled = Правилото „{ $rule }“: { $did }
rule-versions = Верзии
rule-version = Верзија { $n }, { $when }
rule-version-by = Верзија { $n }, { $when }, { $name }
rule-sites = Страници за рецензии
rule-sites-about = Порака што води до некоја од овие страници бара јавна рецензија, каква и намена да е наведена. Познатите страници важат и без тоа; додајте ги вашите, секоја во свој ред.
rule-sites-save = Зачувај ги страниците
rule-full = Има { $n } правила и нема место за повеќе.
sweep-rules = Го прави тоа што го кажуваат правилата
done-rule-saved = Правилото е зачувано.
done-rule-on = Правилото е вклучено.
done-rule-off = Правилото е исклучено.
done-rule-removed = Правилото е отстрането.
handling = Што е направено
handling-taken = Преземено
handling-contacted = Контакт со клиентот
handling-done = Решено
handling-do-taken = Преземам
handling-do-contacted = Стапив во контакт со клиентот
handling-do-done = Решено е
handling-back = Поништи
handling-by = { $name }, { $after } по одговорот
handling-due = Обидете се да му одговорите на клиентот во рок од 24 часа: имате уште { $left }.
handling-late = Клиентот чека веќе { $waited }; целта е 24 часа.
handling-none = Со преземањето им кажувате на колегите дека се грижите за одговорот. Не е доволно само да се отвори оваа страница.
time-handling-taken = { $name } го презеде
time-handling-contacted = { $name } стапи во контакт со клиентот
time-handling-done = { $name } го реши
time-handling-not-contacted = { $name } поништи „Контакт со клиентот“
time-handling-not-done = { $name } поништи „Решено“
done-handled = Забележано.
lasted-minutes =
    { $n ->
        [0] помалку од една минута
        [one] { $n } минута
       *[other] { $n } минути
    }
lasted-hours =
    { $n ->
        [one] { $n } час
       *[other] { $n } часа
    }
lasted-days =
    { $n ->
        [one] { $n } ден
       *[other] { $n } дена
    }
alerts = Кога правилата ве известуваат за одговор
alerts-now = веднаш испрати ми порака
alerts-never = не ми испраќај пораки
alerts-about = Правилата, меѓу нив и она за незадоволните клиенти, ве известуваат за одговорите со кои имате врска.
act-rule-made = направи правило
act-rule-changed = промени правило
act-rule-switched = вклучи или исклучи правило
act-rule-removed = отстрани правило

mail-alert-subject = { $score }: { $who }
mail-alert-what = Некој одговори на „{ $survey }“ ({ $workspace }):
mail-alert-who = Од { $who }
mail-alert-earlier = Претходни одговори:
mail-alert-go = Погледни и преземи
mail-alert-why =
    { $why ->
        [owner] Ја добивате оваа порака според правилото „{ $rule }“, затоа што се грижите за овој одговор или за неговиот клиент.
        [agent] Ја добивате оваа порака според правилото „{ $rule }“, затоа што го услуживте овој клиент.
       *[managers] Ја добивате оваа порака според правилото „{ $rule }“, затоа што одлучувате тука. За што ве известуваме, поставувате на страницата на вашата сметка.
    }
mail-halted-subject = Правило запре: { $rule }
mail-halted-title = Правило запре
mail-halted-what = Правилото „{ $rule }“ ({ $workspace }) запре само и ве чека:
mail-halted-go = Види го правилото
mail-rule-stop = Не сакам повеќе вакви пораки:
