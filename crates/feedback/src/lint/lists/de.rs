//! German: what a wording should not say. Forms that begin otherwise stand by themselves.

use crate::lint::find::Written;

pub(super) const WORDS: Written = Written {
    top: "10 9 7 5 zehn neun fünf zehner neuner",
    counted: "minute~ sekunde~ stunde~ tag tage tagen woche~ monat~ jahr~ prozent euro franken frage~ wort~ \
        wörter~ satz sätze~ gründe~ mal beispiel~ personen leute antwort~ möglichkeit~",
    openers: "was warum wieso weshalb welche welcher welches",
    judged: "service~ kundendienst~ kundenservice~ support~ hilfe beratung~ personal~ mitarbeit~ team~ produkt~ \
        preis preise preisen qualität~ lieferung~ webseite~ website~ app laden shop onlineshop~ essen \
        zimmer~ geschwindigkeit~ schnelligkeit freundlich~ sauber~ höflich~ verpackung~ kommunikation~ \
        vortrag~ vorträge~ referent~ organisation~ inhalt~ lage auswahl~ schnell~ einfach~ kompeten~ \
        zuverlässig~ verständlich~ nützlich~ bedienung~",
    joins: "und oder sowie",
    again: "und wie|warum|weshalb|würden|war|waren|kam|hat",
    asks: "geben|gib|gebt|schenken|vergeben .. #; bewerten|bewerte|bewertet|benoten .. #; \
        bewerten|bewerte|bewertet uns|mich .. hoch|gut|positiv|bestens; \
        bewerten sie uns|mich hoch|gut|positiv|bestens; \
        brauchen|brauche|wünschen|hoffen|hoffe|erhoffen|erwarten|verdienen|verdient|freuen .. #; \
        geben|vergeben|brauchen|wünschen|bitten|verdienen|hoffen|freuen .. bestnote~|höchstnote~|höchstwertung~|bestbewertung~|höchstpunktzahl; \
        geben|vergeben|brauchen|wünschen|bitten|verdienen .. höchste|beste|gute|volle|positive note~|bewertung~|punktzahl|punkte; \
        wählen|klicken|drücken|kreuzen|markieren|tippen .. #; alles unter|darunter .. #; \
        nur .. # zählt|zählen|gilt",
    loaded: "fantastisch~|großartig~|wunderbar~|hervorragend~|exzellent~|ausgezeichnet~|erstklassig~|unschlagbar~|sensationell~|einzigartig~|tolle|toll|toller|tolles|tollen|genial~|unglaublich~|weltklasse; \
        wie sehr .. lieben|liebe|gefallen|gefällt|gefiel|genossen|mögen; wie begeistert|glücklich; \
        finden|meinen|denken|glauben sie nicht; stimmen sie .. nicht zu|auch; nicht wahr; \
        selbstverständlich|zweifellos|offensichtlich|sicherlich; wie sie wissen; jeder|jede weiß|liebt; \
        beste|besten|bester|bestes service|team|kundendienst|produkt~|support|qualität",
    rewards: "gutschein~|rabatt~|gewinn~|verlos~|geschenk~|prämie~|bonus~|gratis|kostenlos~|coupon~|belohn~|preisnachlass~",
    praise: "positiv~; \
        gut|gute|guten|beste|besten|tolle|tollen|hohe|hohen|höchste|höchsten|nette|netten|freundliche|lobende bewertung~|rezension~|note~|kommentar~|rückmeldung~|feedback|antwort~|worte; \
        5|fünf|10|zehn stern~; bestnote~|höchstnote~|bestbewertung~|höchstwertung~; \
        # oder|und 10|zehn|mehr|besser|höher; note|bewertung|punktzahl|wertung von #; empfehlen sie uns",
    stars: "stern|sterne|sternen|sternebewertung~; lob|loben",
};
