//! Polish: what a wording should not say. Forms that begin otherwise stand by themselves.

use crate::lint::find::Written;

pub(super) const WORDS: Written = Written {
    top: "10 9 7 5 dziesiątkę dziesiątka dziesiątki dziewiątkę dziewiątka piątkę piątka piątki dziesięć \
        dziewięć pięć",
    counted: "minut~ sekund~ godzin~ dni dzień tygodni~ miesięc~ lat rok procent~ zł złot~ euro pytan~ pytań słów \
        słowa zdań zdania powod~ razy osób osob~ odpowiedz~ opcji przykład~",
    openers: "co czego dlaczego czemu który która które",
    judged: "obsług~ wsparci~ personel~ zespół zespoł~ produkt~ cena ceny cenę cenie ceną cen jakość jakości~ \
        dostaw~ stron~ aplikacj~ sklep~ jedzeni~ pokój pokoj~ szybkość szybkości~ uprzejm~ czystość \
        czystości~ opakowani~ komunikacj~ prelegen~ organizacj~ treść treści~ lokalizacj~ ofert~ wybór \
        wyboru wyborem pomoc pomocy pomocą szybk~ łatw~ prost~ fachow~ kompeten~ rzeteln~ jasn~ przydatn~ \
        użyteczn~",
    joins: "i oraz lub albo",
    again: "i czy|jak|dlaczego|gdzie|kiedy|ile; oraz czy|jak|dlaczego; a czy|jak|dlaczego",
    asks: "dajcie|daj|dać|prosimy|prosimy|proszę|wystaw|wystawić|wystawienie|przyznać|przyznanie .. #; \
        oceń|oceńcie|ocenić|ocenienie nas|mnie .. #; \
        oceń|oceńcie|ocenić|ocenienie nas|mnie .. wysoko|dobrze|pozytywnie|najwyżej|najlepiej; \
        potrzebujemy|oczekujemy|liczymy|zależy|zasługujemy|zasługuję|marzymy|marzy .. #; \
        prosimy|proszę|liczymy|potrzebujemy|zasługujemy|dać|wystawić|wystawienie .. najwyższ~|najlepsz~|dobrą|wysoką|maksymaln~|pozytywn~ ocen~|not~|opini~; \
        zaznaczyć|zaznacz|wybierz|wybrać|kliknąć|kliknij|wcisnąć .. #; wszystko poniżej|mniej .. #; \
        tylko .. # się|liczy",
    loaded: "wspaniał~|fantastyczn~|niesamowit~|rewelacyjn~|doskonała|doskonały|doskonałą|doskonałej|doskonałym|doskonałych|świetn~|znakomit~|cudown~|wyjątkow~|genialn~|perfekcyjn~; \
        najlepsz~ zespół|zespoł~|obsług~|firm~|produkt~|usług~; \
        jak bardzo .. podoba~|smakowa~|lubi~|zachwyc~; czyż; czy nie zgadza|uważa|sądzi|sądzą|zgodzi|myśli; \
        nieprawdaż|prawdaż; oczywiście; z pewnością; jak wiadomo; wszyscy wiedzą|wiemy",
    rewards: "kupon~|rabat~|zniżk~|prezent|prezenty|prezentu|prezentem|nagrod~|nagród|voucher~|bon|bony|bonu|bonus~|losowan~|gratis~|upomin~|darmow~|bezpłatn~|konkurs~",
    praise: "pozytywn~; \
        dobr~|wysok~|najwyższ~|najlepsz~|świetn~|miłą|miłe|maksymaln~|przychyln~ ocen~|opini~|recenzj~|komentarz~|odpowied~|not~; \
        5|pięć|10|dziesięć gwiazd~; # lub|albo|i 10|więcej|wyż~; ocen~ #; ocen~ na #; pochwal~ nas; \
        poleć~ nas",
    stars: "gwiazd~; pochwa~",
};
