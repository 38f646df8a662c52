//! A rule as a form: read from one, typed into it, and read back. What the form has no place for, two mails or more, is
//! written as text.

use feedback::keyed;
use feedback::rule::hours::Hours;
use feedback::rule::{Action, MOST_GROUPS, Purpose, Rule, To, When, Who};
use feedback::text::TextError;
use feedback::{Band, Filter};
use serde::Serialize;

use crate::form::Fields;
use crate::web::asking::Wrong;
use crate::words::Words;

keyed! {
    /// What a wait is counted in.
    pub enum Unit {
        /// Sixty seconds.
        Minutes = "minutes",
        /// Sixty minutes.
        Hours = "hours",
        /// 24 hours.
        Days = "days",
    }
}

impl Unit {
    fn minutes(self) -> u32 {
        match self {
            Unit::Minutes => 1,
            Unit::Hours => 60,
            Unit::Days => 24 * 60,
        }
    }

    /// The largest unit that so many minutes are whole ones of, and how many.
    pub fn of(minutes: u32) -> (u32, Unit) {
        let whole = |unit: &Unit| minutes > 0 && minutes.is_multiple_of(unit.minutes());
        let unit = [Unit::Days, Unit::Hours].into_iter().find(whole).unwrap_or(Unit::Minutes);
        (minutes / unit.minutes(), unit)
    }
}

/// The word for an address of one's own among those to whom a mail goes.
pub const ADDRESS: &str = "address";

/// A group of conditions as it is typed.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Group {
    /// In the filter language.
    pub text: String,
    /// Why that cannot be read.
    pub wrong: Option<Wrong>,
}

/// The fields.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Form {
    /// The version it was made from; 0 for a new one.
    pub version: i64,
    /// What colleagues call it.
    pub name: String,
    /// The key of what makes it look.
    pub when: String,
    /// The event, where it looks at events.
    pub event: String,
    /// The survey; empty for any.
    pub survey: String,
    /// Conditions; an empty one at the end waits for more.
    pub groups: Vec<Group>,
    /// The key of the class of the response before; empty for any.
    pub was: String,
    /// How long it waits.
    pub after: String,
    /// In this unit.
    pub unit: String,
    /// The event that keeps it from acting; several with commas between them.
    pub unless: String,
    /// It acts between hours.
    pub hours: bool,
    /// From this hour.
    pub from_hour: String,
    /// To that one.
    pub to_hour: String,
    /// On workdays only.
    pub workdays: bool,
    /// The keys of who is told.
    pub who: Vec<String>,
    /// To whom the mail goes: a word of [`To`], or [`ADDRESS`].
    pub mail_to: String,
    /// Where it goes then.
    pub mail_address: String,
    /// The address of its sender; empty for the usual one.
    pub sender: String,
    /// The key of what the mail is for.
    pub purpose: String,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// The campaign that asks; empty for none.
    pub campaign: String,
    /// The tag that is added.
    pub tag: String,
    /// The tag that is removed.
    pub untag: String,
    /// The key of the property that is set.
    pub property: String,
    /// Its value.
    pub value: String,
    /// The name of the webhook that is told.
    pub webhook: String,
    /// Rules below it do not act.
    pub stop: bool,
    /// It says more than the form has places for: it is changed as text.
    pub is_text: bool,
    /// It as a document.
    pub document: String,
    /// What is wrong, by field.
    pub wrong: Vec<(String, String)>,
}

impl Form {
    /// Of a new one.
    pub fn fresh() -> Form {
        Form { from_hour: "8".to_owned(), to_hour: "20".to_owned(), ..Form::default() }.spare()
    }

    /// Of a rule.
    pub fn of(rule: &Rule) -> Form {
        let (after, unit) = Unit::of(rule.after);
        let mut form = Form {
            name: rule.name.clone(),
            when: rule.when.key().to_owned(),
            event: rule.event.clone(),
            was: rule.was.map(|was| was.key().to_owned()).unwrap_or_default(),
            unless: rule.unless.join(", "),
            hours: rule.within.is_some_and(|hours| (hours.from, hours.to) != (0, 24)),
            from_hour: rule.within.map_or(8, |hours| hours.from).to_string(),
            to_hour: rule.within.map_or(20, |hours| hours.to).to_string(),
            workdays: rule.within.is_some_and(|hours| hours.workdays),
            survey: rule.surveys.first().map(ToString::to_string).unwrap_or_default(),
            after: after.to_string(),
            unit: unit.key().to_owned(),
            document: serde_json::to_string_pretty(rule).unwrap_or_default(),
            is_text: rule.surveys.len() > 1 || rule.unless.iter().any(|event| event.contains(',')),
            ..Form::default()
        };
        form.groups = rule.groups.iter().map(|group| Group { text: group.to_string(), wrong: None }).collect();
        let mut before = 0;
        for action in &rule.actions {
            // One of each kind, in this order.
            let place = match action {
                Action::Notify { who } => {
                    form.who = who.iter().map(|who| who.key().to_owned()).collect();
                    1
                }
                Action::Mail { to, sender, purpose, subject, text } => {
                    (form.mail_to, form.mail_address) = match to {
                        To::Address(address) => (ADDRESS.to_owned(), address.clone()),
                        to => (to.to_string(), String::new()),
                    };
                    form.purpose = purpose.key().to_owned();
                    (form.sender, form.subject, form.text) = (sender.clone(), subject.clone(), text.clone());
                    2
                }
                Action::Ask { campaign } => {
                    form.campaign.clone_from(campaign);
                    3
                }
                Action::Tag { tag } => {
                    form.tag.clone_from(tag);
                    4
                }
                Action::Untag { tag } => {
                    form.untag.clone_from(tag);
                    5
                }
                Action::Set { property, value } => {
                    (form.property, form.value) = (property.clone(), value.clone());
                    6
                }
                Action::Webhook { to } => {
                    form.webhook.clone_from(to);
                    7
                }
                Action::Stop {} => {
                    form.stop = true;
                    8
                }
            };
            form.is_text |= place <= before;
            before = place;
        }
        form.spare()
    }

    /// There is always room for one group more.
    fn spare(mut self) -> Form {
        if self.groups.len() < MOST_GROUPS && self.groups.last().is_none_or(|group| !group.text.is_empty()) {
            self.groups.push(Group::default());
        }
        self
    }

    /// What was typed.
    pub fn typed(fields: &Fields) -> Form {
        let own = |name: &str| fields.text(name).to_owned();
        let groups = fields.all("if").map(str::trim).filter(|text| !text.is_empty());
        Form {
            version: fields.text("version").parse().unwrap_or_default(),
            name: own("name"),
            when: own("when"),
            event: own("event"),
            survey: own("survey"),
            was: own("was"),
            unless: own("unless"),
            hours: fields.text("hours") == "yes",
            from_hour: own("from_hour"),
            to_hour: own("to_hour"),
            workdays: fields.text("workdays") == "yes",
            campaign: own("campaign"),
            groups: groups.map(|text| Group { text: text.to_owned(), wrong: None }).collect(),
            after: own("after"),
            unit: own("unit"),
            who: fields.all("who").map(str::to_owned).collect(),
            mail_to: own("mail_to"),
            mail_address: own("mail_address").trim().to_owned(),
            sender: own("sender"),
            purpose: own("purpose"),
            subject: own("subject"),
            text: own("text").replace("\r\n", "\n"),
            tag: own("tag"),
            untag: own("untag"),
            property: own("property"),
            value: own("value").trim().to_owned(),
            webhook: own("webhook"),
            stop: fields.text("stop") == "yes",
            ..Form::default()
        }
        .spare()
    }

    /// Something in it is wrong.
    pub fn is_wrong(&self) -> bool {
        !self.wrong.is_empty() || self.groups.iter().any(|group| group.wrong.is_some())
    }

    /// The rule that it describes; what is wrong with it stands in the form then.
    pub fn read(&mut self, words: &Words<'_>) -> Option<Rule> {
        let mut groups = Vec::new();
        for group in self.groups.iter_mut().filter(|group| !group.text.is_empty()) {
            match Filter::parse(&group.text) {
                Ok(filter) => groups.push(filter),
                Err(error) => group.wrong = Some(Wrong::new(words, &group.text, &error)),
            }
        }
        let unit = Unit::from_key(&self.unit).unwrap_or(Unit::Minutes);
        let after = if self.after.is_empty() { Some(0) } else { self.after.parse::<u32>().ok() };
        let after = after.and_then(|after| after.checked_mul(unit.minutes()));
        if after.is_none() {
            self.wrong.push(("after".to_owned(), words.text("rule-wrong-after")));
        }
        let when = When::from_key(&self.when).unwrap_or(When::Said);
        let of_event = when == When::Happened;
        Some(Rule {
            name: self.name.clone(),
            when,
            event: if of_event { self.event.trim().to_owned() } else { String::new() },
            surveys: if of_event { Vec::new() } else { self.survey.parse().ok().into_iter().collect() },
            groups,
            was: Band::from_key(&self.was).filter(|_| !of_event),
            after: after?,
            unless: self
                .unless
                .split(',')
                .map(str::trim)
                .filter(|event| !event.is_empty())
                .map(str::to_owned)
                .collect(),
            within: self.within(),
            actions: self.actions(),
        })
        .filter(|_| !self.is_wrong())
    }

    /// What is no hour is one that cannot be, so that it is told.
    fn within(&self) -> Option<Hours> {
        let hour = |text: &str| text.parse().unwrap_or(u8::MAX);
        match (self.hours, self.workdays) {
            (false, false) => None,
            (false, true) => Some(Hours { from: 0, to: 24, workdays: true }),
            (true, workdays) => Some(Hours { from: hour(&self.from_hour), to: hour(&self.to_hour), workdays }),
        }
    }

    fn actions(&self) -> Vec<Action> {
        let mut actions = Vec::new();
        let who: Vec<Who> = Who::ALL.into_iter().filter(|who| self.who.iter().any(|key| key == who.key())).collect();
        if !who.is_empty() {
            actions.push(Action::Notify { who });
        }
        if !self.subject.is_empty() || !self.text.is_empty() {
            let purpose = Purpose::from_key(&self.purpose).unwrap_or(Purpose::Message);
            let to = match self.mail_to.as_str() {
                "" => To::Customer,
                ADDRESS => To::Address(self.mail_address.clone()),
                word => To::from(word.to_owned()),
            };
            let (sender, subject, text) = (self.sender.clone(), self.subject.clone(), self.text.clone());
            actions.push(Action::Mail { to, sender, purpose, subject, text });
        }
        if !self.campaign.is_empty() {
            actions.push(Action::Ask { campaign: self.campaign.clone() });
        }
        if !self.tag.is_empty() {
            actions.push(Action::Tag { tag: self.tag.clone() });
        }
        if !self.untag.is_empty() {
            actions.push(Action::Untag { tag: self.untag.clone() });
        }
        if !self.property.is_empty() {
            actions.push(Action::Set { property: self.property.clone(), value: self.value.clone() });
        }
        if !self.webhook.is_empty() {
            actions.push(Action::Webhook { to: self.webhook.clone() });
        }
        if self.stop {
            actions.push(Action::Stop {});
        }
        actions
    }

    /// Marks that there is nothing of the name in this field: beside it, or beside the text where that is how the rule is
    /// changed.
    pub fn mark_named(&mut self, field: &str, said: String) {
        let field = if self.is_text { "document" } else { field };
        self.wrong.push((field.to_owned(), said));
    }

    /// Marks what is wrong with the rule that it describes.
    pub fn mark(&mut self, words: &Words<'_>, rule: &Rule) {
        use feedback::rule::Why;
        for wrong in rule.wrong() {
            let said = match &wrong.why {
                Why::Empty if wrong.place == "do" => words.text("rule-wrong-do"),
                Why::Empty => words.text("rule-wrong-empty"),
                Why::TooMany(_) if wrong.place == "after" => words.text("rule-wrong-after"),
                Why::TooMany(most) => words.text_with("rule-wrong-long", [("most", (*most as i64).into())]),
                Why::Me => words.text("rule-wrong-me"),
                Why::NoTag => words.text("rule-wrong-tag"),
                Why::NoResponse => words.text("rule-wrong-response"),
                Why::NoHours => words.text("rule-wrong-hours"),
                Why::NoAddress => words.text("rule-wrong-address"),
                Why::Text(TextError::NeverClosed) => words.text("trouble-brace-open"),
                Why::Text(TextError::NeverOpened) => words.text("trouble-brace-closed"),
                Why::Text(TextError::Unknown(name)) => {
                    words.text_with("rule-wrong-name", [("name", name.as_str().into())])
                }
            };
            let part = wrong.place.rsplit('.').next().unwrap_or_default();
            let nth = wrong.place.split('.').nth(1);
            let action = nth.and_then(|nth| rule.actions.get(nth.parse::<usize>().ok()?));
            let field = match (action, part) {
                _ if wrong.place.starts_with("if.") => "if",
                _ if wrong.place.starts_with("unless.") => "unless",
                (Some(Action::Untag { .. }), "tag") => "untag",
                (Some(Action::Mail { .. }), "to") => "mail_address",
                (_, "to") => "webhook",
                _ => part,
            };
            self.wrong.push((field.to_owned(), said));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::samples::with_words;

    #[test]
    fn a_rule_comes_back_from_its_form_as_it_went_in() {
        for (text, is_text) in [
            (
                r#"{"name":"a","when":"said","if":["score <= 6","tag = x"],"was":"promoter","after":90,"do":[{"notify":{"who":["owner"]}}]}"#,
                false,
            ),
            (
                r#"{"name":"b","when":"changed","surveys":[7],"after":2880,"do":[{"mail":{"purpose":"testimonial","subject":"s","text":"t\nu"}},{"untag":{"tag":"y"}},{"webhook":{"to":"Shop"}}]}"#,
                false,
            ),
            (
                r#"{"name":"d","when":"happened","event":"order placed","if":["product = bike"],"after":30240,"unless":["returned","refunded"],"within":{"from":8,"to":20,"workdays":true},"do":[{"ask":{"campaign":"0192"}}]}"#,
                false,
            ),
            (
                r#"{"name":"e","when":"said","after":0,"within":{"from":0,"to":24,"workdays":true},"do":[{"tag":{"tag":"x"}}]}"#,
                false,
            ),
            (
                r#"{"name":"f","when":"said","after":0,"do":[{"mail":{"to":"stock@example.com","sender":"help@example.com","purpose":"message","subject":"s","text":"t"}},{"set":{"property":"plan","value":""}},{"stop":{}}]}"#,
                false,
            ),
            (
                r#"{"name":"g","when":"said","after":0,"do":[{"mail":{"to":"duty","purpose":"message","subject":"s","text":"{link}"}}]}"#,
                false,
            ),
            (r#"{"name":"c","when":"said","after":0,"do":[{"tag":{"tag":"x"}},{"tag":{"tag":"y"}}]}"#, true),
        ] {
            let rule: Rule = serde_json::from_str(text).expect("a rule");
            let mut form = Form::of(&rule);
            assert_eq!(form.is_text, is_text, "{text}");
            let back = with_words(|words| form.read(words));
            assert_eq!(back == Some(rule), !is_text, "{text}: {back:?}");
        }
        assert_eq!(Unit::of(0), (0, Unit::Minutes));
        assert_eq!(Unit::of(120), (2, Unit::Hours));
    }
}
