# The feed.
responses-file = Зачувај како датотека
file-about =
    { $n ->
        [one] { $n } одговор во овој приказ.
       *[other] Сите { $n } одговори во овој приказ, не само оваа страница.
    }
file-xlsx = Excel (XLSX)
file-xlsx-about = За Excel и LibreOffice, со вистински броеви и датуми.
file-xlsx-full = Листот собира 1.048.575 одговори, а овој приказ има повеќе. Земете CSV или стеснете го приказот.
file-csv = CSV
file-csv-about = За сѐ друго. Увозот го чита назад.
file-jsonl = Редови JSON
file-jsonl-about = За програми: одговор по ред, како што го покажува API.
responses-feed = Одговори, прво најновите
responses-older = Постари одговори
responses-newest = Најнови
responses-keys-move = напред, назад
responses-waiting =
    { $n ->
        [one] { $n } одговор чека потврда
       *[other] { $n } одговори чекаат потврда
    }
responses-waiting-about = Копчето можел да го притисне скенер за пошта. Се бројат штом клиентот потврди, никогаш порано.
responses-waiting-all = Сите ({ $n })
responses-never = Тука ќе стои секој одговор
responses-never-about = Прво најновите, со зборовите на клиентот, со оценката, изворот и секого кому може да му се одговори.
responses-example = Љубезни како и секогаш, но пакетот доцнеше една недела. Ќе беше доволна кратка порака.
responses-example-note = Пример, не клиент.
responses-next = Сѐ уште никој не одговорил
responses-next-about = Споделете врска до анкета или увезете ги одговорите што ги имате од друго место.
responses-next-survey = Избери анкета

feed-none = Нема одговори.
feed-note =
    { $n ->
        [one] { $n } одговор, прво најновите.
       *[other] { $n } одговори, прво најновите.
    }
feed-note-comments =
    { $n ->
        [one] { $n } одговор, { $comments } со коментар, прво најновите.
       *[other] { $n } одговори, { $comments } со коментар, прво најновите.
    }
# What came while the page was open.
feed-fresh =
    { $n ->
        [one] { $n } нов одговор
       *[other] { $n } нови одговори
    }
feed-days = { $days }, { $zone }.

responses-starred = Со ѕвезда
responses-keys-select = избери
responses-keys-tag = означи
responses-none-starred = Тука ништо нема ѕвезда. Дајте му ја на одговор што треба да го прочита колега: ја гледаат сите во работниот простор.
responses-none-tagged = Тука ништо ја нема оваа ознака. Изберете одговори во списокот и внесете ја во полето под нив.

# What is done to several at once. They are counted by a script.
bulk = Со избраните одговори
bulk-n = Избрани: { $n }
bulk-clear = Поништи го изборот
bulk-all =
    { $n ->
        [one] Избери { $n } на оваа страница
       *[other] Избери ги сите { $n } на оваа страница
    }
bulk-select = Избери го одговорот: { $who }
bulk-tag = Ознака
bulk-tag-add = Додај ознака
bulk-tag-remove = Отстрани ознака
bulk-star = Додај ѕвезда
bulk-unstar = Отстрани ѕвезда
bulk-exclude = Изостави…
bulk-restore = Врати во резултатот
bulk-none = Прво изберете барем еден одговор.
bulk-many = Најмногу една страница од 50 одговори одеднаш.
bulk-tag-none = Прво внесете ознака.
bulk-tag-long = Ознаката има најмногу 40 знаци.
bulk-tag-line = Ознаката е еден ред текст.
bulk-no-tags = Сѐ уште нема ознаки: изберете одговори за истото и внесете збор за тоа, на пример „достава“. Ознаката потоа води до сите.
star = Ѕвезда
tags = Ознаки

# What an act came to.
act-tagged =
    { $n ->
        [one] { $n } одговор означен со „{ $tag }“.
       *[other] { $n } одговори означени со „{ $tag }“.
    }
act-untagged =
    { $n ->
        [one] „{ $tag }“ отстранета од { $n } одговор.
       *[other] „{ $tag }“ отстранета од { $n } одговори.
    }
act-starred =
    { $n ->
        [one] { $n } одговор доби ѕвезда.
       *[other] { $n } одговори добија ѕвезда.
    }
act-unstarred =
    { $n ->
        [one] Ѕвездата е отстранета од { $n } одговор.
       *[other] Ѕвездата е отстранета од { $n } одговори.
    }
act-excluded =
    { $n ->
        [one] { $n } одговор изоставен од резултатот.
       *[other] { $n } одговори изоставени од резултатот.
    }
act-restored =
    { $n ->
        [one] { $n } одговор вратен во резултатот.
       *[other] { $n } одговори вратени во резултатот.
    }
act-nothing = Ништо не е сменето.
act-same =
    { $n ->
        [one] { $n } веќе беше таков.
       *[other] { $n } веќе беа такви.
    }
act-full =
    { $n ->
        [one] { $n } има 20 ознаки, што е најмногу.
       *[other] { $n } имаат 20 ознаки, што е најмногу.
    }
act-undo = Врати
