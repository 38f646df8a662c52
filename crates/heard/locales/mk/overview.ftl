# All surveys of a workspace.
overview = Преглед
overview-empty = Сѐ уште никој не е прашан
overview-kind =
    { $kind ->
        [relational] Односот
        [transactional] По искуство
       *[other] Други анкети
    }
overview-kind-about =
    { $kind ->
        [relational] Одвреме-навреме, за сѐ
        [transactional] По еден контакт, за тој контакт
       *[other] За нешто друго
    }
overview-few = Резултат има од петтиот натаму.
overview-none = Нема одговори во овој период
overview-never = Сѐ уште никој не одговорил
overview-no-before = Нема ништо претходно за споредба
overview-all-responses = Сите одговори
overview-footnote = Секоја анкета има свој резултат: различни прашања никогаш не прават еден број. Интервалите го содржат вистинскиот резултат со доверба од 95%.

overview-ghost = Тука ќе стои вашиот прв резултат, од петтиот одговор натаму.
overview-ghost-note = Број од неколкумина кажува малку, па тука секој резултат доаѓа со опсегот во кој може да е вистинскиот.
overview-start = Четири нешта, околу десет минути
overview-begin-survey = Направете анкета
overview-begin-survey-about = Доволно е едно прашање. Вообичаените се тука, на многу јазици.
overview-begin-try = Пробајте ја врската
overview-begin-try-about = Секоја анкета има врска. Отворете ја, притиснете бројка и видете што стигнува тука.
overview-begin-people-about = Кој чита што велат клиентите, нека го види истиот ден. Добива врска и своја улога.
overview-begin-import = Увезете ги досегашните одговори
overview-begin-import-about = Прашувавте и порано, со друга алатка или во табела? Тие одговори за неколку минути можат да бидат тука, со своите датуми.
