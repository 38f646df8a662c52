//! What a filter asks for, in words of the reader's language: `Country: not SI`, `“What mattered most?”: Price or Speed`.
//! An instant stays as it is typed: no shorter words say it exactly.

use feedback::filter::{Condition, Name, Span, Wanted, Whole, Whose};
use feedback::{Filter, Questionnaire};
use store::response::Property;

use super::Words;
use crate::clock::date_of;

/// Who reads what a view is narrowed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eyes {
    /// Colleagues.
    Inside,
    /// Whoever has a link: no colleague is named to them, and no answer in words of a customer's own.
    Outside,
}

impl Words<'_> {
    /// What must hold, each by itself; `asked` is what the surveys ask, the newest version first.
    pub fn narrowed(&self, filter: &Filter, asked: &[Questionnaire], eyes: Eyes) -> Vec<String> {
        let saying = Saying { words: self, asked, eyes };
        match filter.clone().normalised() {
            Filter::All(parts) => parts.iter().map(|part| saying.whole(part)).collect(),
            one => vec![saying.whole(&one)],
        }
    }

    /// That a comment has these words: `Comment: “late”`.
    pub fn sought(&self, text: &str) -> String {
        self.named(self.text("filter-comment"), self.quoted(text))
    }

    fn quoted(&self, text: &str) -> String {
        self.text_with("publish-quoted", [("words", text.into())])
    }

    fn named(&self, name: String, value: String) -> String {
        self.text_with("name-value", [("name", name.into()), ("value", value.into())])
    }
}

struct Saying<'a> {
    words: &'a Words<'a>,
    asked: &'a [Questionnaire],
    eyes: Eyes,
}

impl Saying<'_> {
    /// A filter that stands alone.
    fn whole(&self, filter: &Filter) -> String {
        match filter {
            Filter::Any(parts) if parts.is_empty() => self.words.text("narrowed-nothing"),
            Filter::Any(parts) => self.joined("narrowed-or", parts.iter().map(|part| self.part(part))),
            Filter::All(parts) => self.joined("names-two", parts.iter().map(|part| self.part(part))),
            Filter::Not(inner) => match inner.as_ref() {
                Filter::Is(condition) => self.condition(condition, true),
                group => self.with("narrowed-not", &self.part(group)),
            },
            Filter::Is(condition) => self.condition(condition, false),
        }
    }

    /// A filter beside others.
    fn part(&self, filter: &Filter) -> String {
        match filter {
            Filter::Any(_) | Filter::All(_) => format!("({})", self.whole(filter)),
            other => self.whole(other),
        }
    }

    fn joined(&self, key: &str, values: impl Iterator<Item = String>) -> String {
        let two =
            |one: String, other: String| self.words.text_with(key, [("one", one.into()), ("other", other.into())]);
        values.reduce(two).unwrap_or_default()
    }

    fn with(&self, key: &str, value: &str) -> String {
        self.words.text_with(key, [("value", value.into())])
    }

    fn condition(&self, condition: &Condition, negated: bool) -> String {
        let values: Vec<String> = match condition {
            Condition::Missing(name) => return self.words.named(self.name(name), self.missing(name, negated)),
            Condition::Whole(Whole::Time, _) => {
                let asked = Filter::from(condition.clone());
                return if negated { asked.negated() } else { asked }.to_string();
            }
            Condition::Whole(whole, spans) => spans.iter().map(|span| self.span(*whole, *span)).collect(),
            Condition::Band(bands) => bands.iter().map(|band| self.words.text(&format!("band-{band}"))).collect(),
            Condition::State(states) => states.iter().map(|state| self.words.text(&format!("state-{state}"))).collect(),
            Condition::Fact(fact, values) => values.iter().map(|value| self.words.fact(*fact, value)).collect(),
            Condition::Property(_, wanted) => wanted.iter().map(|wanted| self.wanted(None, wanted)).collect(),
            Condition::Answer(name, wanted) => wanted.iter().map(|wanted| self.wanted(Some(name), wanted)).collect(),
            Condition::Comment(needle) => vec![self.words.quoted(needle.text())],
            Condition::Tag(tags) => tags.iter().map(|tag| tag.name().to_owned()).collect(),
            Condition::Starred(wanted) => {
                let key = |starred: &bool| if *starred { "narrowed-yes" } else { "narrowed-no" };
                wanted.iter().map(|starred| self.words.text(key(starred))).collect()
            }
            Condition::List(names) => names.clone(),
            Condition::Owner(wanted) => wanted.iter().map(|whose| self.whose(whose)).collect(),
        };
        let value = match negated {
            true => self.joined("names-two", values.iter().map(|value| self.with("narrowed-not", value))),
            false => self.joined("narrowed-or", values.into_iter()),
        };
        self.words.named(self.name(&condition.name()), value)
    }

    fn name(&self, name: &Name) -> String {
        let text = |key: &str| self.words.text(key);
        match name {
            Name::Whole(whole) => text(&format!("fact-{}", whole.key())),
            Name::Fact(fact) => text(&format!("filter-{}", fact.key())),
            Name::Band => text("filter-band"),
            Name::State => text("filter-state"),
            Name::Comment => text("filter-comment"),
            Name::Tag => text("fact-tag"),
            Name::Starred => text("narrowed-starred"),
            Name::Owner => text("owner"),
            Name::List => text("fact-list"),
            Name::Property(name) => self.words.property(name),
            Name::Answer(name) => self.words.quoted(&self.words.question(self.asked, name)),
        }
    }

    fn missing(&self, name: &Name, negated: bool) -> String {
        match (name, negated) {
            (Name::Fact(fact), false) => self.words.fact(*fact, ""),
            (Name::Comment, false) => self.words.text("comment-without"),
            (Name::Comment, true) => self.words.text("comment-with"),
            (_, false) => self.words.text("narrowed-missing"),
            (_, true) => self.words.text("narrowed-given"),
        }
    }

    fn span(&self, whole: Whole, span: Span) -> String {
        let (least, most) = if whole == Whole::Day { ("since", "until") } else { ("least", "most") };
        let value = |value: i64| match whole {
            Whole::Day => self.words.format.civil_day(date_of(value)),
            _ => self.words.format.count(value),
        };
        match (span.from, span.to) {
            (Some(from), Some(to)) if from == to => value(from),
            (Some(from), Some(to)) if whole == Whole::Day => self.words.days(date_of(from), date_of(to)),
            (Some(from), Some(to)) => self.between(value(from), value(to)),
            (Some(from), None) => self.with(&format!("narrowed-{least}"), &value(from)),
            (None, Some(to)) => self.with(&format!("narrowed-{most}"), &value(to)),
            (None, None) => self.words.text("narrowed-given"),
        }
    }

    fn between(&self, low: String, high: String) -> String {
        self.words.text_with("interval-short", [("low", low.into()), ("high", high.into())])
    }

    /// What a property, or an answer of this name, may be.
    fn wanted(&self, answer: Option<&str>, wanted: &Wanted) -> String {
        let number = |number: &f64| self.words.format.number(*number);
        match wanted {
            Wanted::Text(text) | Wanted::Plain(text) => match answer {
                None => text.clone(),
                Some(name) if self.eyes == Eyes::Inside || self.is_offered(name, wanted) => {
                    self.words.answer(self.asked, name, &Property::Text(text.clone()))
                }
                Some(_) => self.words.text("narrowed-words"),
            },
            Wanted::Between(from, to) => self.between(number(from), number(to)),
            Wanted::AtLeast(from) => self.with("narrowed-least", &number(from)),
            Wanted::Above(from) => self.with("narrowed-above", &number(from)),
            Wanted::AtMost(to) => self.with("narrowed-most", &number(to)),
            Wanted::Below(to) => self.with("narrowed-below", &number(to)),
        }
    }

    /// Whether the survey offers it to everybody, so that nobody is told by it.
    fn is_offered(&self, name: &str, wanted: &Wanted) -> bool {
        let mut counted = self.asked.iter().flat_map(|asked| &asked.questions).flat_map(|question| question.counted());
        counted.any(|(counted, values)| counted == name && values.iter().any(|value| wanted.fits(value)))
    }

    fn whose(&self, whose: &Whose) -> String {
        match whose {
            Whose::Me => self.words.text("narrowed-me"),
            Whose::Nobody => self.words.text("owner-nobody-choice"),
            Whose::Named(name) if self.eyes == Eyes::Inside => name.clone(),
            Whose::Named(_) => self.words.text("narrowed-colleague"),
        }
    }
}

#[cfg(test)]
mod tests {
    use feedback::Scale;
    use feedback::questionnaire::{Asked, Choice, Question, Wording};

    use super::*;
    use crate::words::tests::with_words_in;

    /// A survey that asks what mattered, in English and in Slovene, and whom to call.
    fn asked() -> Vec<Questionnaire> {
        let both = |en: &str, sl: &str| {
            let mut wording = Wording::of("en", en);
            wording.put("sl", sl);
            wording
        };
        let choice = |key: &str, en: &str, sl: &str| Choice { key: key.to_owned(), text: both(en, sl) };
        let choices = vec![choice("time", "The wait", "Čakanje"), choice("price", "The price", "Cena")];
        let mattered = Asked::Choice { choices, several: true, other: true };
        let mut asked = Questionnaire::plain(Scale::Nps, "Lindentree", &["en".to_owned(), "sl".to_owned()]);
        asked.questions = vec![
            Question::new("mattered", mattered, both("What mattered most?", "Kaj je bilo najpomembnejše?")),
            Question::new("words", Asked::Comment { short: true }, both("Anything else?", "Še kaj?")),
        ];
        vec![asked]
    }

    fn said(language: &str, text: &str, eyes: Eyes) -> String {
        let filter = Filter::parse(text).expect(text);
        with_words_in(language, |words| words.narrowed(&filter, &asked(), eyes).join(" | "))
    }

    #[test]
    fn each_thing_that_must_hold_is_said_in_the_readers_language() {
        for (text, en, sl) in [
            ("", "", ""),
            (
                "answer.mattered = time and country != SI",
                "“What mattered most?”: The wait | Country: not SI",
                "»Kaj je bilo najpomembnejše?«: Čakanje | Država: ne SI",
            ),
            (
                "answer.mattered in (price, other)",
                "“What mattered most?”: The price or Something else",
                "»Kaj je bilo najpomembnejše?«: Cena ali Nekaj drugega",
            ),
            ("score in (0..3, 9..)", "Score: 0 to 3 or at least 9", "Ocena: 0 do 3 ali vsaj 9"),
            (
                "band = detractor and comment ~ late",
                "Score: The worst | Comment: “late”",
                "Ocena: Najslabše | Komentar: »late«",
            ),
            ("place = mail and team is missing", "Place: E-mail | Team: Not known", "Vir: E-pošta | Ekipa: Ni znano"),
            (
                "comment is not missing and starred = yes",
                "Comment: With | Starred: yes",
                "Komentar: S komentarjem | Z zvezdico: da",
            ),
            ("day >= 2026-11-01", "Day: from November 1, 2026 on", "Dan: od 1. november 2026"),
            ("property.seats > 5", "seats: more than 5", "seats: več kot 5"),
            ("list = Gold and list != Lost", "List: Gold | List: not Lost", "Seznam: Gold | Seznam: ne Lost"),
            ("nothing", "nothing", "nič"),
        ] {
            assert_eq!(said("en", text, Eyes::Inside), en, "{text}");
            assert_eq!(said("sl", text, Eyes::Inside), sl, "{text}");
        }
    }

    #[test]
    fn what_is_nested_says_what_belongs_together() {
        let said = |text: &str| said("en", text, Eyes::Inside);
        assert_eq!(said("team = a or country = SI and place = qr"), "Team: a or (Country: SI and Place: QR code)");
        assert_eq!(said("not (team = a or country in (SI, HR))"), "not (Team: a or Country: SI or HR)");
        assert_eq!(said("country not in (SI, HR)"), "Country: not SI and not HR");
        let instant = "not time >= 2026-01-01T00:00:00Z";
        assert_eq!(said(instant), instant, "no shorter words say it exactly");
    }

    #[test]
    fn people_outside_read_no_name_of_a_colleague_and_no_words_of_a_customer() {
        for (text, inside, outside) in [
            ("owner = iva@example.com", "Looked after by: iva@example.com", "Looked after by: a colleague"),
            (
                "owner in (me, none)",
                "Looked after by: whoever looks or Nobody",
                "Looked after by: whoever looks or Nobody",
            ),
            ("answer.words = \"Call Ana\"", "“Anything else?”: Call Ana", "“Anything else?”: certain words"),
            (
                "answer.mattered.other = Ana",
                "“What mattered most? – other”: Ana",
                "“What mattered most? – other”: certain words",
            ),
            ("answer.mattered = price", "“What mattered most?”: The price", "“What mattered most?”: The price"),
        ] {
            assert_eq!(said("en", text, Eyes::Inside), inside, "{text}");
            assert_eq!(said("en", text, Eyes::Outside), outside, "{text}");
        }
    }
}
