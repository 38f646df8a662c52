//! A response's page put together from what the store said: words and addresses, and no more questions.

use feedback::Tag;
use feedback::filter::Condition;
use store::response::{HistoryEntry, Origin, Property, State as Standing};
use uuid::Uuid;

use super::found::Found;
use super::handling::Handling;
use super::owner::{Owning, choices};
use super::{Action, Answer, Contact, Fact, Invitation, Link, Other, Typed, Vain, Version, View, reasons, timeline};
use crate::app::App;
use crate::envelope::{Desk, Offered, To};
use crate::form::Fields;
use crate::web::address::address;
use crate::web::entry::{self, Chip, Owned, State, Verbatim, badge, known};
use crate::web::filters::Choice;
use crate::web::member::Member;
use crate::web::question::question;
use crate::web::responses::feed::Feed;
use crate::web::shell::{Here, Shell, initials};
use crate::words::{When, Words};

/// What it is put together from.
pub struct Drawing<'a> {
    /// For the clock and the texts of respondents' pages.
    pub app: &'a App,
    /// Who looks.
    pub member: &'a Member,
    /// In whose words.
    pub words: &'a Words<'a>,
    /// The feed one came from.
    pub feed: &'a Feed,
    /// What there is.
    pub found: &'a Found,
    /// What was sent in vain.
    pub vain: Option<Vain<'a>>,
}

impl Drawing<'_> {
    /// The page.
    pub fn view(&self, fields: &Fields) -> View {
        let (words, row, survey) = (self.words, &self.found.row, &self.found.survey);
        let path = format!("/responses/{}", row.id.simple());
        View {
            shell: Shell::new(self.member, Here::Responses).after(words, fields),
            query: address("", &self.feed.pairs()),
            feed: address("/responses", &self.feed.pairs()),
            who: self.who(),
            survey: Link { words: survey.name.clone(), address: format!("/surveys/{}", survey.id) },
            state: State::of(words, row),
            score: badge(words, survey, row.said.score.map(i64::from)),
            question: question(&self.app.texts, survey, row.facts.language.as_deref().unwrap_or_default()),
            comment: Verbatim::of(row.said.comment.as_deref(), &row.facts),
            answers: self.answers(),
            starred: self.found.marks.starred,
            tags: self.tags(),
            offered: self.found.tags.clone(),
            owner: self.owner(),
            handling: Handling::of(self.words, self.found, self.app.now()),
            to_tell: self.to_tell(),
            tagging: self.tagging(),
            noting: self.noting(),
            when: self.when(row.at),
            how: self.how(),
            wants_contact: row.said.contact_me,
            contact: self.contact(),
            facts: self.facts(),
            invitation: self.invitation(),
            pending: self.pending(),
            versions: self.versions(),
            days: timeline::days(words, self.found, self.member.user, self.app.now(), &self.feed.pairs()),
            action: self.action(),
            older: self.found.older.map(|id| self.neighbour(id)),
            newer: self.found.newer.map(|id| self.neighbour(id)),
            address: path,
        }
    }

    fn when(&self, at: i64) -> When {
        self.words.when(at, self.app.now())
    }

    fn neighbour(&self, id: Uuid) -> String {
        address(&format!("/responses/{}", id.simple()), &self.feed.pairs())
    }

    /// The name, else the address, else who that is where nobody is named.
    fn who(&self) -> String {
        let contact = self.found.contact.as_ref();
        let named = contact.and_then(|contact| contact.name.clone().or_else(|| contact.email.clone()));
        named.unwrap_or_else(|| entry::who(self.words, &self.found.row))
    }

    fn how(&self) -> Vec<String> {
        let (words, row) = (self.words, &self.found.row);
        let origin = match row.origin {
            Origin::Lived => None,
            Origin::Imported | Origin::Demo => Some(words.text(&format!("origin-{}", row.origin))),
        };
        let edited = self.found.history.iter().find(|entry| entry.what == "edited");
        let changed =
            edited.map(|entry| words.text_with("response-changed", [("when", self.when(entry.at).words.into())]));
        // As long as a survey has but one version, its number says nothing.
        let version = (self.found.survey.version > 1)
            .then(|| words.text_with("response-version", [("number", row.version.into())]));
        [changed, origin, version].into_iter().flatten().collect()
    }

    fn contact(&self) -> Option<Contact> {
        let contact = self.found.contact.as_ref()?;
        let name = self.who();
        let other = |(row, survey): &(store::response::Row, store::survey::Survey)| Other {
            address: format!("/responses/{}", row.id.simple()),
            score: badge(self.words, survey, row.said.score.map(i64::from)),
            when: self.when(row.at),
        };
        Some(Contact {
            address: format!("/contacts/{}", contact.id.simple()),
            initials: initials(&name),
            mail: contact.email.clone().filter(|mail| *mail != name),
            envelope: self.envelope(),
            others: self.found.others.iter().map(other).collect(),
            name,
        })
    }

    fn envelope(&self) -> Option<Offered> {
        let desk = Desk::new(&self.app.texts, self.member, &self.found.stationery);
        desk.offered(self.words, &To::of(&self.found.row)?)
    }

    fn facts(&self) -> Vec<Fact> {
        let words = self.words;
        let fact = |(fact, value): (store::response::Fact, String)| Fact {
            name: words.text(&format!("filter-{fact}")),
            value,
        };
        let property = |(key, value): &(String, Property)| Fact {
            name: words.property(key),
            value: match value {
                Property::Text(text) => text.clone(),
                Property::Number(number) => words.format().number(*number),
            },
        };
        let facts = known(words, &self.found.row.facts).into_iter().map(fact);
        facts.chain(self.found.properties.iter().map(property)).collect()
    }

    fn invitation(&self) -> Option<Invitation> {
        let invitation = self.found.invitation.as_ref()?;
        Some(Invitation {
            made: self.when(invitation.created_at),
            sent: invitation.sent_at.map(|at| self.when(at)),
            expires: Some(self.when(invitation.expires_at)),
            clicks: self.found.seen.map_or(0, |seen| u64::from(seen.requests)),
        })
    }

    /// A change that waits, unless another one came after it.
    fn pending(&self) -> Option<Version> {
        let newest = self.found.history.iter().find(|entry| ["pending", "edited"].contains(&entry.what.as_str()))?;
        (newest.what == "pending").then(|| self.version(newest, newest.at, None))
    }

    /// What was said before each change. It was handed in with the change before that, or as the answer itself.
    fn versions(&self) -> Vec<Version> {
        let edits: Vec<&HistoryEntry> = self.found.history.iter().filter(|entry| entry.what == "edited").collect();
        let handed_in = edits.iter().skip(1).map(|entry| entry.at).chain([self.found.row.at]);
        edits.iter().zip(handed_in).map(|(entry, at)| self.version(entry, at, Some(entry.at))).collect()
    }

    fn version(&self, entry: &HistoryEntry, at: i64, until: Option<i64>) -> Version {
        Version {
            score: badge(self.words, &self.found.survey, entry.score),
            comment: Verbatim::of(entry.comment.as_deref(), &self.found.row.facts),
            when: self.when(at),
            until: until.map(|at| self.when(at)),
        }
    }

    /// In the order of the questions, each once, with all that was answered to it.
    fn answers(&self) -> Vec<Answer> {
        let found = self.found;
        let asked = &found.questionnaire;
        let mut names: Vec<&str> = Vec::new();
        let order: Vec<String> = asked.questions.iter().flat_map(|question| question.names()).collect();
        let place = |name: &str| order.iter().position(|other| other == name).unwrap_or(usize::MAX);
        for (name, _) in &found.answers {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        names.sort_by_key(|name| place(name));
        let spoken = found.row.facts.language.as_deref().unwrap_or(asked.language());
        let one = |name: &str| {
            let values = found.answers.iter().filter(|(other, _)| other == name).map(|(_, value)| value);
            let texts: Vec<String> = values.map(|value| self.answer_text(name, value, spoken)).collect();
            let question = match asked.asks(name, &self.member.language) {
                Some(text) => text,
                None => name.to_owned(),
            };
            Answer { question, answer: Verbatim::new(texts.join(", "), spoken) }
        };
        names.into_iter().map(one).collect()
    }

    fn answer_text(&self, name: &str, value: &Property, spoken: &str) -> String {
        match value {
            Property::Number(number) => self.words.format().number(*number),
            Property::Text(key) if key == "other" && !name.ends_with(".other") => self.words.text("response-other"),
            Property::Text(key) => {
                self.found.questionnaire.choice_text(name, key, spoken).unwrap_or_else(|| key.clone())
            }
        }
    }

    fn tags(&self) -> Vec<Chip> {
        let chip = |name: &String| {
            let tag = Tag::new(name).ok()?;
            Some(Chip { name: name.clone(), address: self.feed.narrowed(Condition::tag_is(tag)) })
        };
        self.found.marks.tags.iter().filter_map(chip).collect()
    }

    fn to_tell(&self) -> Vec<Choice> {
        let mut others = self.found.everybody.clone();
        others.retain(|one| one.ended_at.is_none() && one.user != self.member.user);
        others.sort_by_cached_key(|one| (one.name.to_lowercase(), one.user));
        choices(&others, None)
    }

    fn owner(&self) -> Owning {
        let owner = self.found.marks.owner.as_ref();
        Owning {
            now: owner.map(|owner| Owned::new(owner, self.feed)),
            is_me: owner.is_some_and(|owner| owner.user == self.member.user),
            colleagues: choices(&self.found.colleagues, owner.map(|owner| owner.user)),
        }
    }

    fn tagging(&self) -> Typed {
        match self.vain {
            Some(Vain::Tag { text, mistake }) => Typed { text: text.to_owned(), error: Some(self.words.text(mistake)) },
            _ => Typed::default(),
        }
    }

    fn noting(&self) -> Typed {
        match self.vain {
            Some(Vain::Note { text, mistake }) => {
                Typed { text: text.to_owned(), error: Some(self.words.text(mistake)) }
            }
            _ => Typed::default(),
        }
    }

    fn action(&self) -> Action {
        match (self.found.row.state, self.vain) {
            (Standing::Test, _) => Action::Nothing,
            (Standing::Excluded, _) => self.restore(),
            (Standing::Confirmed | Standing::Provisional, Some(Vain::Exclude { reason, note, mistake })) => {
                Action::Exclude {
                    reasons: reasons(self.words, reason),
                    note: note.to_owned(),
                    error: Some(self.words.text(mistake)),
                }
            }
            (Standing::Confirmed | Standing::Provisional, _) => {
                Action::Exclude { reasons: reasons(self.words, None), note: String::new(), error: None }
            }
        }
    }

    fn restore(&self) -> Action {
        let words = self.words;
        let why = words.left_out(self.found.row.reason.as_deref().unwrap_or_default());
        let Some(entry) = self.found.history.iter().find(|entry| entry.what == "excluded") else {
            return Action::Restore { why, note: None };
        };
        let name = entry.by_name.clone().unwrap_or_else(|| words.text("somebody"));
        let when = self.when(entry.at).words;
        let args = [("name", name.into()), ("when", when.into()), ("why", why.into())];
        Action::Restore { why: words.text_with("restore-why", args), note: entry.note.clone() }
    }
}
