//! English: what a wording should not say. Forms that begin otherwise stand by themselves.

use crate::lint::find::Written;

pub(super) const WORDS: Written = Written {
    top: "10 9 7 5 ten nine seven five",
    counted: "minute~ second~ hour~ day~ week~ month~ year~ percent per euro~ dollar~ question~ reason~ word~ \
        sentence~ example~ time~ thing~ people person~ answer~ option~ more",
    openers: "what why which",
    judged: "service support staff team product~ price~ quality delivery website app shop store food room~ speed \
        friendl~ helpful~ clean~ easy ease fast quick~ polite~ competen~ packaging design communication \
        speaker~ organisation organization content location selection help advice knowledge usab~ useful~ \
        reliab~ taste technician~ driver~ clear~",
    joins: "and or",
    again: "and how|why|would|do|did|was|were|is|are|will",
    asks: "give|giving us|me .. #; \
        give|giving|leave|leaving us|me .. top|highest|best|full|maximum|good|high|perfect|great|positive score|rating|marks|mark|grade|review|points; \
        rate|rating|score us|me|him|her .. #; rate|rating us|me .. high|highly|well|positively; \
        need|want|appreciate|welcome|love your|a|an #; hope|hoping|aim|aiming|looking|wish for .. #; \
        deserve~|earned|worth .. #; anything|everything less|below|under|lower .. #; \
        only .. # count~|matter~; choose|click|select|press|pick|tap|mark|enter the|a|an|number|on #; \
        vote .. #; leave|write|post|give .. five|5 star~",
    loaded: "how great|amazing|wonderful|fantastic|excellent|awesome|brilliant|superb; \
        how much .. love~|enjoy~|like|liked|adore~; \
        amazing|awesome|fantastic|wonderful|superb|outstanding|incredible|brilliant|unbeatable|unmatched|magnificent; \
        our|great great|excellent|perfect|terrific|best|exceptional|superior|lovely; \
        great|excellent|perfect|terrific|exceptional service|support|team|product~|staff|experience|quality|price~|work|offer~; \
        world class; don|didn|wouldn|won t you .. agree|think|find|love|like|enjoy|say; \
        isn|wasn|aren|weren t our|it|we|they; surely|obviously|undoubtedly; of course you|we|our; \
        as you know; you would|must|will|surely agree; everyone|everybody knows|loves|agrees|likes",
    rewards: "voucher~|coupon~|discount~|gift~|prize~|reward~|raffle~|lottery|cashback|bonus~; prize draw; \
        for free; win|wins",
    praise: "positive|positively; \
        good|great|nice|kind|top|excellent|best|high|highest|perfect|glowing|favourable|favorable review~|rating~|score~|feedback|mark~|words|comment~|answer~|grade~; \
        5|five|10|ten star~; # or|and 10|ten|more|above|higher; score|rating|mark of #; recommend us",
    stars: "star|stars|starred; praise",
};
