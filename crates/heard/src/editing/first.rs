//! What a new question asks at first: enough to be seen at once in the preview, in each language of the survey that
//! the product speaks.

use feedback::questionnaire::{Asked, Choice, Field, Wording};
use feedback::{Questionnaire, Scale};

use crate::texts::{SHIPPED, Texts};

/// A question of a kind with its first words; `None` for an unknown kind.
pub fn first(texts: &Texts, of: &Questionnaire, kind: &str) -> Option<(Asked, Wording)> {
    let say = |key: &str| {
        let mut wording = Wording::default();
        for language in of.languages.iter().filter(|language| SHIPPED.contains(&language.as_str())) {
            wording.put(language, &texts.plain(&texts.voice(language, of.tone), key));
        }
        wording
    };
    let choices =
        |keys: [(&str, &str); 3]| keys.map(|(key, text)| Choice { key: key.to_owned(), text: say(text) }).to_vec();
    let things = || choices([("quality", "first-quality"), ("speed", "first-speed"), ("price", "first-price")]);
    let asked = match kind {
        "comment" => Asked::Comment { short: false },
        "choice" => Asked::Choice { choices: things(), several: false, other: true },
        "rating" => Asked::Rating { best: 5, low: say("csat-low"), high: say("csat-high") },
        "matrix" => Asked::Matrix {
            rows: things(),
            columns: choices([("good", "first-good"), ("middling", "first-middling"), ("bad", "first-bad")]),
        },
        "ranking" => Asked::Ranking { choices: things() },
        "metric" => Asked::Metric { scale: if of.scale == Scale::Ces { Scale::Stars5 } else { Scale::Ces } },
        "date" => Asked::Date,
        "contact" => Asked::Contact { fields: vec![Field::Name, Field::Email] },
        "hidden" => Asked::Hidden,
        _ => return None,
    };
    Some((asked, say(&format!("first-ask-{kind}"))))
}
