# How the installation is.
operations = Систем
operations-about = Верзии, резервни копии и како оди работата во позадина.
operations-open = Погледни го системот

operations-away = Не излегува никаква пошта: серверот за пошта не прима.
operations-away-of = Поштата на { $sender } не излегува: неговиот сервер за пошта не прима.
operations-away-next = Од: { $since }. Тоа што чека го задржува својот редослед и тргнува штом серверот ќе се врати; следен обид: { $when }.

operations-backups = Резервни копии
operations-backups-about = Резервната копија е една датотека со сѐ што содржат сите работни простори. Се прави додека Heard работи и се проверува пред да се смета за добра. Тајниот клуч не е во неа: чувајте негова копија на друго место.
operations-back-up = Направи копија сега
operations-copying = Копирање и проверка. Heard во меѓувреме работи.
operations-made = Зачувано и проверено: { $name }
operations-failed = Не е направена резервна копија: { $why }
operations-file = Датотека
operations-when = Направена
operations-size = Големина
operations-by-upgrade = направена пред надградба; се чуваат последните три
operations-no-backup = Сѐ уште нема резервна копија
operations-no-backup-about = Направете ја пред да ви затреба и копирајте ја на друг компјутер.
operations-folder = На серверот се во
operations-restore = За да вратите копија, запрете го Heard и пуштете

operations-sweeps = Работа во позадина
operations-sweep = Што
operations-last = Последен пат
operations-took = Траење
operations-every =
    { $seconds ->
        [1] секоја секунда
        [3600] секој час
       *[other] на секои { $seconds } секунди
    }
operations-milliseconds = { $n } ms
operations-not-yet = сѐ уште не
operations-sweep-failed = не успеа; дневникот кажува зошто
sweep-judge-again = Повторно ги проценува сомнителните одговори
sweep-imports = Ги продолжува прекинатите увози
sweep-forget = Го заборава она на што му поминал рокот
sweep-search = Ги подготвува коментарите за пребарување
sweep-mirrors = Ги чита големите анкети во меморија
sweep-campaigns = Ги прашува луѓето од кампањите

operations-facts = Оваа инсталација
operations-heard = Heard
operations-since = Работи од
operations-database = База на податоци
operations-schema = Шема
operations-free = Слободно на дискот
operations-unknown = не е познато
operations-search = Пребарување
operations-lag =
    { $n ->
        [0] ажурно
        [one] заостанува за { $n } промена
       *[other] заостанува за { $n } промени
    }

operations-memory = Анкети во меморија
operations-memory-of = { $memory } од најмногу { $budget }. На нив се одговара веднаш, од меморија.
operations-memory-none = Сега ниедна; до { $budget } се користат кога некој ќе праша за некоја.
operations-others =
    { $n ->
        [one] и уште { $n } од друг работен простор
       *[other] и уште { $n } од други работни простори
    }

size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
