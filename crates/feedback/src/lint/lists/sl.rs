//! Slovene: what a wording should not say. Forms that begin otherwise stand by themselves.

use crate::lint::find::Written;

pub(super) const WORDS: Written = Written {
    top: "10 9 7 5 desetico desetko devetko petko desetka desetke desetk devetico devetka petico petka deset devet pet",
    counted: "minut~ sekund~ ura ure ur uro dan dni dneh tedn~ mesec~ let leto leta odstot~ evr~ vprašanj~ besed~ \
        stavk~ razlog~ krat primer~ ljudi oseb~ odgovor~ možnost~ stvari",
    openers: "kaj česa zakaj kateri katera katere",
    judged: "storitev storitv~ podpor~ osebj~ ekip~ izdelek izdelk~ cena cene ceno ceni cenami kakovost~ dostav~ \
        spletn~ aplikacij~ trgovin~ hran~ sob~ hitrost~ prijazen prijazn~ čistoč~ embalaž~ komunikacij~ predavatelj~ \
        organizacij~ vsebin~ lokacij~ ponudb~ izbira izbiro izbire pomoč pomočjo hiter hitr~ enostaven enostavn~ \
        preprost~ strokoven strokovn~ zanesljiv~ vljuden vljudn~ koristen koristn~ jasen jasn~",
    joins: "in ter ali",
    again: "in kako|zakaj|ali|koliko|kdaj",
    asks: "dajte|dodelite|podelite|namenite|date|dali|oddajte .. #; ocenite|oceniti|ocenili nas|me .. #; \
        ocenite|oceniti nas|me .. visoko|dobro|pozitivno|najbolje|odlično|najvišj~; \
        potrebujemo|potrebujem|želimo|želim|upamo|upam|pričakujemo|zaslužimo|zaslužim|zasluži|veselimo|veseli .. #; \
        dajte|dodelite|oddajte|podelite|namenite|potrebujemo|želimo|prosimo|prosim|pričakujemo .. najvišj~|najboljš~|dobro|visoko|odlično|pozitivno ocen~; \
        prosimo|prosim za .. #; vse pod|manj .. #; izberite|kliknite|označite|pritisnite .. #; \
        vredni|vreden|vredna .. #; samo|le # šteje~|štejeta|velja",
    loaded: "odličen|odličn~|fantastičen|fantastičn~|izjemen|izjemn~|čudovit~|neverjetn~|vrhunsk~|sijajn~|osupljiv~|super|enkratn~|perfektn~; \
        kako navdušen~|srečn~; kako zelo .. všeč|radi|uživali; ne strinjate; se vam ne zdi; mar ne|ni; \
        kajne; seveda|gotovo|zagotovo|očitno; kot veste; vsi vedo|vemo; \
        najboljš~ ekip~|storitev|storitv~|podjetj~|podpor~|izdelk~",
    rewards: "bon|bona|bone|bonom|darilo|darila|daril~|popust~|nagrad~|žreb~|kupon~|bonus~|brezplačn~|vavčer~",
    praise: "pozitivn~; \
        dobr~|odličn~|visok~|najvišj~|najboljš~|lep~|pohvaln~ ocen~|mnenj~|komentar~|odziv~|recenzij~|odgovor~; \
        5|pet|10|deset zvezdic~; # ali|in 10|več|višj~; ocen~ #; pohvalite nas; priporočite nas",
    stars: "zvezdic~|zvezd~; pohval~",
};
