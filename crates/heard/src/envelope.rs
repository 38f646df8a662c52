//! The envelope beside a customer: which texts a colleague may begin with in their own mail program, filled in for this
//! customer. Nothing here sends anything, and no text praises us in a customer's place.

use std::collections::BTreeMap;

use feedback::envelope::{Envelope, NAMES, envelope};
use feedback::keyed;
use feedback::text::{Text, TextError};
use fluent_bundle::FluentArgs;
use serde::Serialize;
use store::Read;
use store::envelope::{Envelope as Own, Values};
use store::response::Row;

use crate::texts::{SOURCE, Texts, shipped};
use crate::web::member::Member;
use crate::words::Words;

/// How many characters the fallback of a gap has at most (`feedback::text`).
const LONGEST_FALLBACK: usize = 100;

keyed! {
    /// The texts that are always there, in every language that Heard ships in.
    pub enum Shipped {
        /// Thanks for an answer, and asks what there is to do.
        Thanks = "thanks",
        /// Asks for words of their own to show, good or bad, whatever they answered.
        Request = "request",
    }
}

/// The texts of a workspace, and what stands in them for everybody.
#[derive(Clone, Debug, Default)]
pub struct Stationery {
    /// The workspace's own, by name.
    pub own: Vec<Own>,
    /// What stands in gaps whoever is written to.
    pub values: Values,
}

/// A subject and a body as they are written, with gaps.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Source {
    /// What the mail is about.
    pub subject: String,
    /// What it says.
    pub body: String,
}

/// A customer who may be written to.
#[derive(Clone, Copy, Debug, Default)]
pub struct To<'a> {
    /// Their address.
    pub mail: &'a str,
    /// As they are called.
    pub name: Option<&'a str>,
    /// The language they are spoken to in; none leaves it to the workspace.
    pub language: Option<&'static str>,
    /// What they answered about.
    pub product: Option<&'a str>,
    /// There is an answer to thank for.
    pub has_answered: bool,
}

/// One way to begin a mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Letter {
    /// As colleagues call it.
    pub name: String,
    /// The language it is written in, in words, where that is not the customer's.
    pub language: Option<String>,
    /// Opens the mail program.
    pub url: String,
}

/// The ways to write to a customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Offered {
    /// What the envelope opens.
    pub first: Letter,
    /// What else may be chosen.
    pub others: Vec<Letter>,
}

/// Whoever writes, and what with.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The texts of the product.
    pub texts: &'a Texts,
    /// Those of the workspace.
    pub stationery: &'a Stationery,
    /// Who writes, as customers read it.
    pub employee: &'a str,
    /// For whom.
    pub company: &'a str,
    /// The language that customers are written to in where theirs is not known.
    pub house: &'static str,
}

impl Source {
    /// What one of the workspace's own says.
    pub fn of(own: &Own) -> Source {
        Source { subject: own.subject.clone(), body: own.body.clone() }
    }
}

impl Stationery {
    /// Asks the store.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find(read: &mut Read, workspace: i64) -> store::Result<Stationery> {
        Ok(Stationery {
            own: store::envelope::list(read, workspace).await?,
            values: store::envelope::values(read, workspace).await?,
        })
    }
}

impl<'a> To<'a> {
    /// Who gave a response; none where nobody knows their address. They are written to in their own language, else in the
    /// one they answered in.
    pub fn of(row: &'a Row) -> Option<To<'a>> {
        Some(To {
            mail: row.contact_email.as_deref()?,
            name: row.contact_name.as_deref(),
            language: spoken([row.contact_language.as_deref(), row.facts.language.as_deref()]),
            product: row.facts.product.as_deref(),
            has_answered: true,
        })
    }
}

/// The first of these that Heard ships in.
pub fn spoken<const N: usize>(codes: [Option<&str>; N]) -> Option<&'static str> {
    codes.into_iter().flatten().find_map(shipped)
}

impl<'a> Desk<'a> {
    /// A colleague with the texts of their workspace.
    pub fn new(texts: &'a Texts, member: &'a Member, stationery: &'a Stationery) -> Desk<'a> {
        let workspace = &member.workspace;
        let house = shipped(&workspace.language).unwrap_or(SOURCE);
        Desk { texts, stationery, employee: &member.name, company: &workspace.name, house }
    }

    /// A shipped text as it is written. What no value is known of is not asked for: without a link there is no sentence
    /// about one.
    pub fn shipped(&self, which: Shipped, language: &str) -> Source {
        let bare: String = self.company.chars().filter(|c| !"{}".contains(*c)).take(LONGEST_FALLBACK).collect();
        let company = self.company.replace('{', "{{").replace('}', "}}");
        let mut args = FluentArgs::new();
        NAMES.iter().for_each(|name| args.set(*name, format!("{{{name}}}")));
        args.set("product", format!("{{product|{bare}}}"));
        args.set("company", company.as_str());
        let say = |key: &str| self.texts.get(language, key, &args);
        let values = &self.stationery.values;
        let (subject, parts) = match which {
            Shipped::Thanks => ("response-mail-subject", vec![Some("envelope-thanks-body")]),
            Shipped::Request => {
                let link = (!values.link.is_empty()).then_some("envelope-request-link");
                let gift = (!values.gift.is_empty()).then_some("envelope-request-gift");
                ("envelope-request-subject", vec![Some("envelope-request-body"), link, gift])
            }
        };
        let mut paragraphs = vec![say("ask-greeting")];
        paragraphs.extend(parts.into_iter().flatten().map(say));
        paragraphs.push(format!("{{employee}}\n{company}"));
        Source { subject: say(subject), body: paragraphs.join("\n\n") }
    }

    /// A text filled in for a customer. None where it is no text with gaps, or where the address leaves no room.
    pub fn filled(&self, source: &Source, to: &To<'_>) -> Option<Envelope> {
        let values = &self.stationery.values;
        let value = |name: &str| {
            let value = match name {
                "name" => to.name.and_then(|name| name.split_whitespace().next()),
                "product" => to.product,
                "link" => Some(values.link.as_str()),
                "gift" => Some(values.gift.as_str()),
                "employee" => Some(self.employee),
                _ => None,
            };
            value.map(str::to_owned)
        };
        let fill = |source: &str| Some(read(source).ok()?.filled(value));
        envelope(to.mail, &fill(&source.subject)?, &fill(&source.body)?)
    }

    /// The envelopes beside a list of responses: what each opens first. None where nobody knows an address.
    pub fn first_of(&self, rows: &[Row]) -> Vec<Option<String>> {
        let mut known: BTreeMap<&str, Source> = BTreeMap::new();
        let mut first = |row: &Row| {
            let to = To::of(row)?;
            let language = self.language(&to);
            let source = known.entry(language).or_insert_with(|| self.shipped(Shipped::Thanks, language));
            self.filled(source, &to).map(|envelope| envelope.url)
        };
        rows.iter().map(&mut first).collect()
    }

    /// The ways to write to a customer. None where their address leaves no room for anything.
    pub fn offered(&self, words: &Words<'_>, to: &To<'_>) -> Option<Offered> {
        let language = self.language(to);
        let letter = |name: &str, own: Option<&str>, source: &Source| {
            let language = own.filter(|own| *own != language).map(|own| words.language(own));
            Some(Letter { name: name.to_owned(), language, url: self.filled(source, to)?.url })
        };
        let shipped =
            |which: Shipped| letter(&words.text(&format!("envelope-{which}")), None, &self.shipped(which, language));
        let own = |own: &Own| letter(&own.name, own.language.as_deref(), &Source::of(own));
        let thanks = self.shipped(Shipped::Thanks, language);
        let subject = if to.has_answered { thanks.subject } else { String::new() };
        let blank = letter(&words.text("envelope-blank"), None, &Source { subject, body: String::new() })?;
        let mut others: Vec<Letter> = shipped(Shipped::Request).into_iter().collect();
        let mut written: Vec<Letter> = self.stationery.own.iter().filter_map(own).collect();
        // Those that the customer can read come first.
        written.sort_by_key(|letter| letter.language.is_some());
        others.extend(written);
        // Whoever never answered is not thanked for it.
        let first = match to.has_answered.then(|| shipped(Shipped::Thanks)).flatten() {
            Some(thanks) => {
                others.push(blank);
                thanks
            }
            None => blank,
        };
        Some(Offered { first, others })
    }

    fn language(&self, to: &To<'_>) -> &'static str {
        to.language.unwrap_or(self.house)
    }
}

/// A text with the gaps that envelopes know.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn read(source: &str) -> Result<Text, TextError> {
    Text::parse(source, |name| NAMES.contains(&name))
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;
    use crate::format::Format;
    use crate::texts::SHIPPED;

    static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts::load().expect("the shipped texts load"));

    /// What an English colleague is offered.
    fn offered(stationery: &Stationery, to: &To<'_>) -> Offered {
        let format = Format::new("en", jiff::tz::TimeZone::UTC);
        desk(stationery).offered(&Words::new(&TEXTS, "en", &format), to).expect("ways to write")
    }

    fn own(nth: u128, name: &str, language: Option<&str>, body: &str) -> Own {
        Own {
            workspace: 1,
            id: uuid::Uuid::from_u128(nth),
            name: name.to_owned(),
            language: language.map(str::to_owned),
            subject: "About your {product|order}".to_owned(),
            body: body.to_owned(),
            made_at: 0,
            made_by: uuid::Uuid::nil(),
            changed_at: None,
            changed_by: None,
        }
    }

    fn desk(stationery: &Stationery) -> Desk<'_> {
        Desk {
            texts: &TEXTS, stationery, employee: "Мила Јаворник", company: "Lindentree {Cycles}", house: "sl"
        }
    }

    fn to<'a>(language: Option<&'static str>, name: &'a str) -> To<'a> {
        To { mail: "ana@example.com", name: Some(name), language, product: None, has_answered: true }
    }

    fn values() -> Values {
        Values {
            link: "https://www.lindentree.example/your-words".to_owned(), gift: "ѕвонче за велосипед".to_owned()
        }
    }

    #[test]
    fn what_is_shipped_fits_whole_into_every_mail_program_in_every_language() {
        let stationery = Stationery { values: values(), ..Stationery::default() };
        for language in SHIPPED {
            for which in Shipped::ALL {
                let source = desk(&stationery).shipped(which, language);
                let to = To { product: Some("City bicycle"), ..to(Some(language), "Александра Зупан") };
                let filled = desk(&stationery).filled(&source, &to).expect("an envelope");
                assert!(!filled.is_cut, "{which} in {language}: {}", filled.body);
                assert!(filled.body.contains("Александра") && !filled.body.contains("Зупан"), "{}", filled.body);
                assert!(filled.body.ends_with("Мила Јаворник\nLindentree {Cycles}"), "{}", filled.body);
                assert!(filled.body.contains('?'), "it asks: {}", filled.body);
            }
        }
    }

    #[test]
    fn a_request_names_a_page_and_a_gift_only_where_there_are_some() {
        let with = Stationery { values: values(), ..Stationery::default() };
        let said = desk(&with).shipped(Shipped::Request, "en").body;
        assert!(said.contains("write here: {link}") && said.contains("whatever you write: {gift}"), "{said}");
        let said = desk(&Stationery::default()).shipped(Shipped::Request, "en").body;
        assert!(!said.contains("{link}") && !said.contains("{gift}") && said.contains("good or bad"), "{said}");
    }

    #[test]
    fn what_is_not_known_leaves_no_gap() {
        let none = Stationery::default();
        let nobody = To { name: None, ..to(Some("de"), "") };
        let source = desk(&none).shipped(Shipped::Request, "de");
        let filled = desk(&none).filled(&source, &nobody).expect("an envelope");
        assert!(filled.body.starts_with("Guten Tag!\n\nWir"), "{}", filled.body);
        assert_eq!(filled.subject, "Ihre Meinung zu Lindentree Cycles", "the company where no product is known");
    }

    #[test]
    fn the_first_is_thanks_in_the_customers_language_and_what_they_can_read_comes_next() {
        let written = vec![own(1, "After a repair", Some("de"), "Hallo"), own(2, "Follow-up", None, "Hello {name}")];
        let stationery = Stationery { own: written, ..Stationery::default() };
        let offered = offered(&stationery, &to(Some("pl"), "Zofia Lipowa"));
        assert!(
            offered.first.url.starts_with("mailto:ana@example.com?subject=Odpowied%C5%BA%20dla%20firmy"),
            "{offered:?}"
        );
        let others: Vec<_> =
            offered.others.iter().map(|one| (one.name.as_str(), one.language.as_deref().unwrap_or_default())).collect();
        assert_eq!(
            others,
            [("Request for a testimonial", ""), ("Follow-up", ""), ("After a repair", "German"), ("Empty mail", "")]
        );
        assert!(offered.others[1].url.ends_with("?subject=About%20your%20order&body=Hello%20Zofia"), "{offered:?}");
    }

    #[test]
    fn who_never_answered_is_not_thanked_for_it() {
        let none = Stationery::default();
        let to = To { has_answered: false, ..to(None, "Ana") };
        let offered = offered(&none, &to);
        assert_eq!(offered.first.url, "mailto:ana@example.com");
        assert_eq!(offered.others.len(), 1, "{offered:?}");
        assert!(
            offered.others[0].url.contains("subject=Va%C5%A1e%20mnenje"),
            "the house speaks Slovenian: {offered:?}"
        );
    }

    #[test]
    fn a_text_that_is_none_is_not_offered() {
        let stationery = Stationery { own: vec![own(1, "Broken", None, "Hello {")], ..Stationery::default() };
        let offered = offered(&stationery, &to(None, "Ana"));
        assert!(offered.others.iter().all(|one| one.name != "Broken"));
    }
}
