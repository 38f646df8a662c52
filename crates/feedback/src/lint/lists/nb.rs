//! Norwegian: what a wording should not say. Forms that begin otherwise stand by themselves.

use crate::lint::find::Written;

pub(super) const WORDS: Written = Written {
    top: "10 9 7 5 tier tieren nier femmer ti ni fem",
    counted: "minutt~ sekund~ time timer dag dager uke uker måned~ år prosent kr kroner euro spørsmål~ ord \
        setning~ grunn~ ganger gang eksemp~ personer svar~ alternativ~",
    openers: "hva hvorfor hvilken hvilket hvilke",
    judged: "service~ kundeservice~ støtte support~ personale~ ansatte betjening~ team~ produkt~ pris prisen \
        priser prisene kvalitet~ levering~ nettside~ nettbutikk~ app appen butikk~ mat maten rom rommet \
        hastighet~ vennlig~ høflig~ renhold~ emballasj~ kommunikasj~ foredragsholder~ organisering~ innhold~ \
        beliggenhet~ utvalg~ hjelp hjelpen rask~ enkel~ enkle lett~ dyktig~ pålitelig~ tydelig~ nyttig~",
    joins: "og eller samt",
    again: "og hvor|hvordan|hvorfor|var|vil|fikk",
    asks: "gi|gir oss|meg .. #; \
        gi|gir oss|meg .. topp|full|høyeste|beste|god|høy|maksimal poeng~|score|karakter~|vurdering~|pott; \
        gi|gir|trenger|ønsker|håper|fortjener|ber .. toppkarakter|toppscore|toppvurdering; \
        vurder|ranger oss|meg .. #; vurder oss|meg .. høyt|godt|positivt|best; \
        trenger|ønsker|håper|forventer|fortjener .. #; velg|klikk|trykk|marker|kryss .. #; alt under .. #; \
        bare|kun .. # teller|gjelder|er",
    loaded: "fantastisk~|utrolig~|enestående|strålende|glimrende|suveren~|fremragende|utmerket~|verdensklasse|flott~|uslåelig~; \
        hvor godt|mye likte|liker|elsket|elsker|koste; er|var du ikke enig; synes|syns|mener du ikke; \
        ikke sant; var|er det ikke; selvfølgelig|selvsagt|naturligvis|åpenbart; som du vet; alle vet|elsker; \
        våre|vårt|den|det gode|beste; du er vel",
    rewards: "gavekort~|rabatt~|premie~|gave|gaver|gaven|kupong~|bonus~|trekning~|gratis|vinn~|belønn~",
    praise: "positiv~; \
        god|gode|godt|bra|topp|høy|høye|høyeste|beste|flott~|fin|fine|hyggelig~ anmeldelse~|vurdering~|omtale~|score~|karakter~|tilbakemelding~|poeng~|svar~|ord|kommentar~; \
        5|fem|10|ti stjerne~; toppkarakter~|toppscore~|toppvurdering~|femstjerne~; \
        # eller|og 10|mer|høyere|bedre; # er eller 10; score|karakter|karakteren|vurdering på #; anbefal oss",
    stars: "stjern~|femstjern~; skryt~|ros",
};
