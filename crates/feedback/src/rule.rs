//! A rule: when something happens, if it is so, after a while, do this. Here is what a rule says, what is wrong with it,
//! and whether it holds for one response; who acts, and when, is not decided here.
//!
//! ```
//! use feedback::rule::{Action, Rule, When, Who};
//!
//! let rule: Rule = serde_json::from_str(
//!     r#"{"name": "Unhappy", "when": "said", "if": ["score <= 6", "comment ~ refund"], "after": 5,
//!         "do": [{"notify": {"who": ["owner", "managers"]}}]}"#,
//! )?;
//! assert_eq!(rule.when, When::Said);
//! assert_eq!(rule.actions, [Action::Notify { who: vec![Who::Owner, Who::Managers] }]);
//! assert_eq!(rule.wrong(), []);
//! # Ok::<(), serde_json::Error>(())
//! ```

pub mod hours;
pub mod review;
pub mod taint;
mod to;

use serde::{Deserialize, Serialize};

use self::hours::Hours;
pub use self::to::To;
use crate::filter::{Condition, Filter, Name, Subject, Whole, Whose};
use crate::fold;
use crate::key::keyed;
use crate::scale::Band;
use crate::tag::Tag;
use crate::text::{Text, TextError};

/// How many characters a name has at most.
pub const LONGEST_NAME: usize = 80;

/// How many groups of conditions a rule has at most.
pub const MOST_GROUPS: usize = 10;

/// How many actions a rule has at most.
pub const MOST_ACTIONS: usize = 10;

/// How many minutes a rule waits at most: a year.
pub const LONGEST_WAIT: u32 = 366 * 24 * 60;

/// How many events a rule names at most that keep it from acting.
pub const MOST_EVENTS: usize = 10;

/// How many characters the name of an event has at most.
pub const LONGEST_EVENT: usize = 100;

/// How many characters the subject of a mail has at most.
pub const LONGEST_SUBJECT: usize = 150;

/// How many characters the text of a mail has at most.
pub const LONGEST_TEXT: usize = 4_000;

/// How many characters the name of a webhook has at most.
pub const LONGEST_WEBHOOK: usize = 60;

/// How many characters the value of a property has at most.
pub const LONGEST_VALUE: usize = 250;

/// What may stand in braces in the mails of a rule.
pub const NAMES: [&str; 10] =
    ["first_name", "name", "email", "company", "account", "agent", "product", "score", "comment", "event"];

/// The same in a mail that does not go to the customer: the page where it is taken up.
pub const LINK: &str = "link";

/// When, if, after, do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// What colleagues call it.
    pub name: String,
    /// What must happen.
    pub when: When,
    /// Of [`When::Happened`], what: the event as those who tell it call it, in any spelling that
    /// [folds alike](crate::fold::line).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub event: String,
    /// In which surveys, by their numbers; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub surveys: Vec<i64>,
    /// Groups of conditions, one of which must hold; empty where nothing is asked. Within a group `and` and `or` are those
    /// of the filter language.
    #[serde(rename = "if", default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Filter>,
    /// Of which class the customer's response before, to the same survey, must be: a promoter who is none any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<Band>,
    /// How many minutes later it acts, so that a second thought counts; whether it holds is asked again then. Whole days
    /// keep the hour on the clock, also over the days on which the clocks change.
    #[serde(default)]
    pub after: u32,
    /// It does not act on a customer to whom one of these events happened meanwhile.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unless: Vec<String>,
    /// On which days and between which hours it acts; at any time where it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<Hours>,
    /// What is done, in this order.
    #[serde(rename = "do")]
    pub actions: Vec<Action>,
}

keyed! {
    /// What makes a rule look.
    pub enum When {
        /// A customer's response is confirmed, or says something else: once for each class (promoter, passive, detractor,
        /// none) that it comes to be of.
        Said = "said",
        /// Anything about a response changes, tags and its owner too: once for each response.
        Changed = "changed",
        /// Another system tells of something that happened to a customer: once for each.
        Happened = "happened",
    }
}

/// What is done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Action {
    /// Colleagues are told.
    Notify {
        /// Whom.
        who: Vec<Who>,
    },
    /// Somebody gets a mail.
    Mail {
        /// Who.
        #[serde(default, skip_serializing_if = "To::is_customer")]
        to: To,
        /// The address of the sender; empty for that of the mail settings.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        sender: String,
        /// What it is for.
        purpose: Purpose,
        /// What it is about, with [`NAMES`] in braces; where it does not go to the customer, [`LINK`] too.
        subject: String,
        /// What it says, with the same.
        text: String,
    },
    /// The customer is asked by a campaign, which keeps its hours, and to whom must not be written, or not so soon.
    Ask {
        /// Its id.
        campaign: String,
    },
    /// The response gets a tag.
    Tag {
        /// Which.
        tag: String,
    },
    /// The response loses a tag.
    Untag {
        /// Which.
        tag: String,
    },
    /// What is kept of the customer is changed.
    Set {
        /// The key of the property.
        property: String,
        /// Its value from now on; empty for none.
        value: String,
    },
    /// What happened is handed to an address outside.
    Webhook {
        /// The name of the webhook.
        to: String,
    },
    /// Rules below this one do not act on it: not while this one holds.
    Stop {},
}

keyed! {
    /// Colleagues, by what they have to do with a response.
    pub enum Who {
        /// Whoever looks after it; where nobody does, whoever looks after the customer.
        Owner = "owner",
        /// Who served the customer.
        Agent = "agent",
        /// Who works in the team that served the customer.
        Team = "team",
        /// Who is on duty; where nobody is, everybody who decides here.
        Duty = "duty",
        /// Everybody who decides here: owners and managers of the workspace.
        Managers = "managers",
    }
}

keyed! {
    /// What a mail is for. It decides who may be chosen by their answer.
    pub enum Purpose {
        /// About their own answer.
        Message = "message",
        /// Asks for words of theirs that we may show.
        Testimonial = "testimonial",
        /// Asks for a review where others run the page: never by score.
        Review = "review",
    }
}

/// What is wrong with a rule, and where: `name`, `after`, `do`, or `do.2.text` for a part of the third action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Where.
    pub place: String,
    /// What.
    pub why: Why,
}

/// See [`Wrong`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing stands there.
    Empty,
    /// It is longer, or they are more, than this.
    TooMany(usize),
    /// Who reads a rule is nobody in particular: `owner = me` means nothing.
    Me,
    /// Braces that are not closed, or a name that there is not.
    Text(TextError),
    /// No tag is written so.
    NoTag,
    /// An event has no score, no comment and no tags: only a response does.
    NoResponse,
    /// The hours are none.
    NoHours,
    /// Nobody can be written to there.
    NoAddress,
}

impl Rule {
    /// Everything that is wrong with it, in the order in which it is written.
    pub fn wrong(&self) -> Vec<Wrong> {
        let mut all = Found(Vec::new());
        all.text("name", &self.name, LONGEST_NAME);
        all.most("if", self.groups.len(), MOST_GROUPS);
        for (nth, group) in self.groups.iter().enumerate() {
            group.visit(&mut |condition| {
                if matches!(condition, Condition::Owner(whose) if whose.contains(&Whose::Me)) {
                    all.add(format!("if.{nth}"), Why::Me);
                }
            });
        }
        if self.when == When::Happened {
            all.text("event", &self.event, LONGEST_EVENT);
            all.without_response(self);
        } else {
            // It names none; nor does it keep a long text.
            all.most("event", self.event.chars().count(), LONGEST_EVENT);
        }
        all.most("after", self.after as usize, LONGEST_WAIT as usize);
        all.most("unless", self.unless.len(), MOST_EVENTS);
        for (nth, event) in self.unless.iter().enumerate() {
            all.text(&format!("unless.{nth}"), event, LONGEST_EVENT);
        }
        if self.within.is_some_and(|hours| !hours.is_sound()) {
            all.add("within", Why::NoHours);
        }
        if self.actions.is_empty() {
            all.add("do", Why::Empty);
        }
        all.most("do", self.actions.len(), MOST_ACTIONS);
        for (nth, action) in self.actions.iter().enumerate() {
            all.action(nth, action);
        }
        all.0
    }

    /// Whether its conditions hold. Which survey it is of, and what makes it look, is asked elsewhere.
    pub fn holds(&self, subject: &Subject<'_>) -> bool {
        self.groups.is_empty() || self.groups.iter().any(|group| group.matches(subject))
    }

    /// All conditions as one filter.
    pub fn filter(&self) -> Filter {
        if self.groups.is_empty() { Filter::default() } else { Filter::Any(self.groups.clone()).normalised() }
    }

    /// What it acts once for: the class the response is of, or nothing in particular. Who is asked for a review is asked
    /// once, of whatever class they come to be.
    pub fn turn(&self, subject: &Subject<'_>) -> &'static str {
        let asks = |action: &Action| matches!(action, Action::Mail { purpose: Purpose::Review, .. });
        match self.when {
            When::Said if !self.actions.iter().any(asks) => subject.band().map_or("none", |band| band.key()),
            When::Said | When::Changed | When::Happened => "",
        }
    }

    /// Whether it acts on events of this name, as [`fold::line`] makes it.
    pub fn is_of(&self, event: &str) -> bool {
        self.when == When::Happened && fold::line(&self.event) == event
    }

    /// Whether an event of this name, as [`fold::line`] makes it, keeps it from acting.
    pub fn is_kept_by(&self, event: &str) -> bool {
        self.unless.iter().any(|name| fold::line(name) == event)
    }

    /// The names of the webhooks that it hands things to.
    pub fn webhooks(&self) -> impl Iterator<Item = &str> {
        self.actions.iter().filter_map(|action| match action {
            Action::Webhook { to } => Some(to.as_str()),
            _ => None,
        })
    }

    /// The ids of the campaigns to which it sends people.
    pub fn campaigns(&self) -> impl Iterator<Item = &str> {
        self.actions.iter().filter_map(|action| match action {
            Action::Ask { campaign } => Some(campaign.as_str()),
            _ => None,
        })
    }

    /// The tags it gives or takes away.
    pub fn tags(&self) -> impl Iterator<Item = Tag> {
        self.actions.iter().filter_map(|action| match action {
            Action::Tag { tag } | Action::Untag { tag } => Tag::new(tag).ok(),
            _ => None,
        })
    }

    /// The properties it sets, with the value of each.
    pub fn properties(&self) -> impl Iterator<Item = (&str, &str)> {
        self.actions.iter().filter_map(|action| match action {
            Action::Set { property, value } => Some((property.as_str(), value.as_str())),
            _ => None,
        })
    }

    /// The addresses of the senders that it names.
    pub fn senders(&self) -> impl Iterator<Item = &str> {
        self.actions.iter().filter_map(|action| match action {
            Action::Mail { sender, .. } if !sender.is_empty() => Some(sender.as_str()),
            _ => None,
        })
    }

    /// Whether it keeps rules below it from acting.
    pub fn stops(&self) -> bool {
        self.actions.contains(&Action::Stop {})
    }
}

/// Whether a name may stand in braces in a mail to somebody.
pub fn is_name(to: &To, name: &str) -> bool {
    NAMES.contains(&name) || name == LINK && !to.is_customer()
}

/// Whether only a response can have it.
fn is_of_response(name: &Name) -> bool {
    match name {
        Name::Whole(whole) => matches!(whole, Whole::Score | Whole::Version),
        Name::Band | Name::State | Name::Answer(_) | Name::Comment | Name::Tag | Name::Starred => true,
        Name::Fact(_) | Name::Property(_) | Name::Owner | Name::List => false,
    }
}

struct Found(Vec<Wrong>);

impl Found {
    fn add(&mut self, place: impl Into<String>, why: Why) {
        self.0.push(Wrong { place: place.into(), why });
    }

    fn most(&mut self, place: &str, n: usize, most: usize) {
        if n > most {
            self.add(place, Why::TooMany(most));
        }
    }

    fn text(&mut self, place: &str, text: &str, longest: usize) {
        if text.trim().is_empty() {
            self.add(place, Why::Empty);
        }
        self.most(place, text.chars().count(), longest);
    }

    /// What only a response has.
    fn without_response(&mut self, rule: &Rule) {
        if rule.was.is_some() {
            self.add("was", Why::NoResponse);
        }
        for (nth, group) in rule.groups.iter().enumerate() {
            group.visit(&mut |condition| {
                if is_of_response(&condition.name()) {
                    self.add(format!("if.{nth}"), Why::NoResponse);
                }
            });
        }
        for (nth, action) in rule.actions.iter().enumerate() {
            if matches!(action, Action::Tag { .. } | Action::Untag { .. }) {
                self.add(format!("do.{nth}.tag"), Why::NoResponse);
            }
        }
    }

    fn action(&mut self, nth: usize, action: &Action) {
        let place = |part: &str| format!("do.{nth}.{part}");
        match action {
            Action::Notify { who } if who.is_empty() => self.add(place("who"), Why::Empty),
            Action::Notify { .. } => {}
            Action::Mail { to, subject, text, .. } => {
                if !to.is_sound() {
                    self.add(place("to"), Why::NoAddress);
                }
                for (part, words, longest) in [("subject", subject, LONGEST_SUBJECT), ("text", text, LONGEST_TEXT)] {
                    self.text(&place(part), words, longest);
                    if let Err(error) = Text::parse(words, |name| is_name(to, name)) {
                        self.add(place(part), Why::Text(error));
                    }
                }
            }
            Action::Ask { campaign } => self.text(&place("campaign"), campaign, LONGEST_NAME),
            Action::Tag { tag } | Action::Untag { tag } => {
                if Tag::new(tag).is_err() {
                    self.add(place("tag"), Why::NoTag);
                }
            }
            Action::Set { property, value } => {
                self.text(&place("property"), property, LONGEST_NAME);
                self.most(&place("value"), value.chars().count(), LONGEST_VALUE);
            }
            Action::Webhook { to } => self.text(&place("to"), to, LONGEST_WEBHOOK),
            Action::Stop {} => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(text: &str) -> Rule {
        serde_json::from_str(text).expect("a rule")
    }

    fn wrong(text: &str) -> Vec<String> {
        rule(text).wrong().into_iter().map(|wrong| wrong.place).collect()
    }

    #[test]
    fn a_rule_is_read_back_as_it_was_written() {
        let thanks = r#"{"name":"Thanks","when":"said","surveys":[7],"if":["score >= 9"],"was":"detractor","after":60,"do":[{"mail":{"purpose":"message","subject":"Thank you, {first_name|friend}","text":"We read it."}},{"tag":{"tag":"thanked"}}]}"#;
        assert_eq!(serde_json::to_string(&rule(thanks)).expect("written"), thanks);
        assert_eq!(rule(thanks).wrong(), []);
        let inside = r#"{"name":"b","when":"said","after":0,"do":[{"mail":{"to":"owner","sender":"help@example.com","purpose":"message","subject":"{score}: {name}","text":"{comment} {link}"}},{"set":{"property":"plan","value":""}},{"stop":{}}]}"#;
        assert_eq!(serde_json::to_string(&rule(inside)).expect("written"), inside);
        assert_eq!(rule(inside).wrong(), []);
        assert!(rule(inside).stops() && !rule(thanks).stops());
        for strange in [
            r#"{"name":"a","when":"said","do":[],"then":1}"#,
            r#"{"name":"a","when":"never","do":[]}"#,
            r#"{"name":"a","when":"said","if":["score <"],"do":[]}"#,
            r#"{"name":"a","when":"said","do":[{"sing":{}}]}"#,
        ] {
            assert!(serde_json::from_str::<Rule>(strange).is_err(), "{strange}");
        }
    }

    #[test]
    fn all_that_is_wrong_is_told_with_its_place() {
        assert_eq!(wrong(r#"{"name":" ","when":"said","do":[]}"#), ["name", "do"]);
        let text = r#"{"name":"a","when":"said","if":["score = 1","owner = me"],"after":527041,"do":[
            {"notify":{"who":[]}},{"mail":{"purpose":"message","subject":"{x}","text":""}},{"tag":{"tag":" "}},{"webhook":{"to":""}}]}"#;
        assert_eq!(wrong(text), ["if.1", "after", "do.0.who", "do.1.subject", "do.1.text", "do.2.tag", "do.3.to"]);
        let text = r#"{"name":"a","when":"said","do":[{"mail":{"purpose":"message","subject":"s","text":"{link}"}},
            {"mail":{"to":"boss","purpose":"message","subject":"s","text":"{link}"}},{"set":{"property":"","value":""}}]}"#;
        assert_eq!(wrong(text), ["do.0.text", "do.1.to", "do.2.property"]);
    }

    #[test]
    fn an_event_has_no_score_and_takes_no_tag() {
        let text = r#"{"name":"a","when":"happened","was":"passive","if":["product = bike","band = promoter or property.n > 1"],
            "unless":[""],"within":{"from":20,"to":8},"do":[{"tag":{"tag":"x"}},{"ask":{"campaign":""}}]}"#;
        assert_eq!(wrong(text), ["event", "was", "if.1", "do.0.tag", "unless.0", "within", "do.1.campaign"]);
        let fine = rule(
            r#"{"name":"a","when":"happened","event":"Order placed","if":["product = bike"],"after":30240,
            "unless":["returned"],"within":{"from":8,"to":20,"workdays":true},"do":[{"ask":{"campaign":"x"}}]}"#,
        );
        assert_eq!(fine.wrong(), []);
        assert!(fine.is_of(&fold::line("ORDER  placed")) && fine.is_kept_by(&fold::line("Returned")));
        assert!(!fine.is_of("order") && !fine.is_kept_by("order placed"));
    }

    #[test]
    fn without_conditions_it_always_holds_and_one_group_is_enough() {
        let bare = rule(r#"{"name":"a","when":"said","do":[]}"#);
        assert_eq!(bare.filter().to_string(), "");
        let two = rule(r#"{"name":"a","when":"said","if":["score = 1 and place = mail","tag = x"],"do":[]}"#);
        assert_eq!(two.filter().to_string(), "score = 1 and place = mail or tag = x");
    }
}
