//! The page of a rule as it is shown.

use feedback::rule::taint::{By, Refusal};
use feedback::rule::{Action, LINK, NAMES, Rule, To, When};
use feedback::{Filter, State};
use serde::Serialize;
use store::campaign::{Campaign, Kind, State as CampaignState};
use store::filter::Which;
use store::response::{Filter as Wanted, Row};
use store::rule::{Rule as Stored, Run};
use store::survey::Survey;
use uuid::Uuid;

use super::form::{Form, Unit};
use super::{DAYS, address_of, state};
use crate::app::App;
use crate::clock::DAY;
use crate::form::Fields;
use crate::rule::Tried;
use crate::rule::said::Deeds;
use crate::web::fault::Fault;
use crate::web::filters::Choice;
use crate::web::member::Member;
use crate::web::shell::{Here, Shell};
use crate::words::{Badge, Eyes, When as Instant, Words};

/// How many responses are shown that a rule would have acted on.
const SHOWN: i64 = 10;

/// For how many days the names of events are offered.
const EVENTS: i64 = 90;

/// Of how many responses it is found out what their customers said before.
const TRIED: i64 = 1_000;

/// How many runs are shown.
const RUNS: i64 = 50;

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// Where the form is sent.
    pub address: String,
    /// What the rule is called as it is kept; none for a new one.
    pub name: Option<String>,
    /// The key of how it is.
    pub state: Option<&'static str>,
    /// Why it stopped by itself, where it did.
    pub halted: Option<String>,
    /// What it says, in a sentence.
    pub sentence: String,
    /// What is typed.
    pub form: Form,
    /// Why it is not saved.
    pub refused: Option<Refused>,
    /// The surveys to choose from.
    pub surveys: Vec<Choice>,
    /// The campaigns to which rules send people.
    pub campaigns: Vec<Choice>,
    /// What was told lately: the names of events.
    pub events: Vec<String>,
    /// The senders to choose from, by address.
    pub senders: Vec<Choice>,
    /// The properties of customers that may be set.
    pub properties: Vec<Choice>,
    /// The names of the webhooks to choose from.
    pub webhooks: Vec<Choice>,
    /// The names that may stand in braces.
    pub names: String,
    /// The one that may besides, where it does not go to the customer.
    pub link: String,
    /// What it would have done; none where nothing is to be tried.
    pub bench: Option<Bench>,
    /// What it did, the latest first.
    pub runs: Vec<Ran>,
    /// Its versions, the newest first.
    pub versions: Vec<Version>,
}

/// Why a rule is not saved.
#[derive(Clone, Debug, Serialize)]
pub struct Refused {
    /// In a sentence.
    pub said: String,
    /// What to do instead; empty where that is said already.
    pub about: String,
}

/// What a rule would have done.
#[derive(Clone, Debug, Serialize)]
pub struct Bench {
    /// On how many responses, or events.
    pub n: i64,
    /// These are events.
    pub of_events: bool,
    /// The latest of them.
    pub first: Vec<Hit>,
}

/// A response or an event that a rule would have acted on.
#[derive(Clone, Debug, Serialize)]
pub struct Hit {
    /// The page of the response, or of whom it happened to.
    pub address: String,
    /// Who gave it, or to whom it happened.
    pub who: String,
    /// Its score.
    pub score: Option<Badge>,
    /// What happened.
    pub event: Option<String>,
    /// When.
    pub when: Instant,
}

/// What a rule did.
#[derive(Clone, Debug, Serialize)]
pub struct Ran {
    /// On what.
    pub hit: Hit,
    /// In words.
    pub did: String,
}

/// A version.
#[derive(Clone, Debug, Serialize)]
pub struct Version {
    /// Number, day and who, in words.
    pub words: String,
    /// What it said, in a sentence.
    pub sentence: String,
}

impl View {
    /// Asks the store.
    pub async fn find(
        app: &App,
        member: &Member,
        stored: Option<(&Stored, &Fields)>,
        form: Form,
        refused: Option<Refused>,
    ) -> Result<View, Fault> {
        let format = member.format();
        let words = Words::new(&app.texts, &member.language, &format);
        let workspace = member.workspace.id;
        let (rule, fields) = stored.unzip();
        let mut read = app.store.read().await?;
        let surveys = store::survey::list(&mut read, workspace).await?;
        let names = Names { surveys: &surveys, campaigns: &store::campaign::all(&mut read, workspace).await? };
        let events = store::happening::names(&mut read, workspace, app.now() - EVENTS * DAY).await?;
        let webhooks = store::webhook::list(&mut read, workspace).await?;
        let senders = store::sender::all(&mut read, workspace).await?;
        let properties = store::property::list(&mut read, workspace).await?;
        let tried = form.clone().read(&words).or_else(|| rule.and_then(|rule| crate::rule::read(&rule.body)));
        let tried = tried.filter(|_| !form.name.is_empty() && !form.is_wrong());
        let bench = match &tried {
            Some(tried) if tried.when == When::Happened => {
                Some(bench_of_events(app, &mut read, member, tried, &words).await?)
            }
            Some(tried) => Some(bench(app, &mut read, member, (tried, &surveys), &words).await?),
            None => None,
        };
        let (mut runs, mut versions) = (Vec::new(), Vec::new());
        if let Some(rule) = rule {
            let all = store::rule::runs(&mut read, workspace, rule.id, RUNS).await?;
            runs.extend(all.iter().map(|run| ran(&words, run, &surveys, app.now())));
            for (n, body, at, by) in store::rule::versions(&mut read, workspace, rule.id).await? {
                let when = words.when(at, app.now()).words;
                let args = [("n", n.into()), ("when", when.into()), ("name", by.clone().unwrap_or_default().into())];
                let key = if by.is_some() { "rule-version-by" } else { "rule-version" };
                let said = crate::rule::read(&body).map(|rule| sentence(&words, &rule, names));
                versions.push(Version { words: words.text_with(key, args), sentence: said.unwrap_or_default() });
            }
        }
        drop(read);
        let choice = |survey: &Survey| Choice {
            value: survey.id.to_string(),
            label: survey.name.clone(),
            chosen: form.survey == survey.id.to_string(),
        };
        Ok(View {
            shell: match fields {
                Some(fields) => Shell::new(member, Here::Rules).after(&words, fields),
                None => Shell::new(member, Here::Rules),
            },
            address: rule.map_or_else(|| "/rules/new".to_owned(), |rule| address_of(rule.id)),
            name: rule.map(|rule| rule.name.clone()),
            state: rule.map(state),
            halted: rule.and_then(|rule| rule.halted.clone()),
            sentence: tried.map(|rule| sentence(&words, &rule, names)).unwrap_or_default(),
            campaigns: names.choices(&form.campaign),
            events: events.into_iter().map(|(name, ..)| name).collect(),
            refused,
            surveys: surveys.iter().map(choice).collect(),
            senders: named(&form.sender, senders.iter().map(|sender| sender.address.as_str())),
            properties: kept(&form.property, &properties),
            webhooks: named(&form.webhook, webhooks.iter().map(|webhook| webhook.name.as_str())),
            names: NAMES.map(|name| format!("{{{name}}}")).join(", "),
            link: format!("{{{LINK}}}"),
            bench,
            runs,
            versions,
            form,
        })
    }
}

/// The properties, and the chosen one where it is gone.
fn kept(chosen: &str, all: &[store::property::Property]) -> Vec<Choice> {
    let choice =
        |key: &str, name: &str| Choice { value: key.to_owned(), label: name.to_owned(), chosen: key == chosen };
    let mut choices: Vec<Choice> = all.iter().map(|one| choice(&one.key, &one.name)).collect();
    if !chosen.is_empty() && !choices.iter().any(|one| one.chosen) {
        choices.push(choice(chosen, chosen));
    }
    choices
}

/// These names, and the chosen one where it is gone.
fn named<'a>(chosen: &'a str, names: impl Iterator<Item = &'a str>) -> Vec<Choice> {
    let mut names: Vec<&str> = names.collect();
    if !chosen.is_empty() && !names.contains(&chosen) {
        names.push(chosen);
    }
    let choice = |name: &str| Choice { value: name.to_owned(), label: name.to_owned(), chosen: name == chosen };
    names.into_iter().map(choice).collect()
}

/// On which responses of the last days a rule would have acted.
async fn bench(
    app: &App,
    read: &mut store::Read,
    member: &Member,
    (rule, surveys): (&Rule, &[Survey]),
    words: &Words<'_>,
) -> Result<Bench, Fault> {
    let scales = surveys.iter().map(|survey| (survey.id, survey.scale)).collect();
    let mut bench = Bench { n: 0, of_events: false, first: Vec::new() };
    let of: Vec<Option<i64>> = match rule.surveys.as_slice() {
        [] => vec![None],
        some => some.iter().map(|survey| Some(*survey)).collect(),
    };
    for survey in of {
        let filter = Wanted {
            workspace: member.workspace.id,
            survey,
            states: vec![State::Confirmed],
            from_day: Some(member.today(app.now()) - DAYS + 1),
            which: Which { filter: rule.filter(), scales: Clone::clone(&scales) },
            ..Wanted::default()
        };
        if rule.was.is_some() {
            // What they said before, the filter language does not ask.
            let rows = store::response::list(read, &filter, None, TRIED).await?;
            let rows = crate::rule::of_those(read, member.workspace.id, (rule, surveys), rows).await?;
            bench.n += rows.len() as i64;
            bench.first.extend(rows.iter().take(SHOWN as usize).map(|row| hit(words, row, surveys, app.now())));
            continue;
        }
        bench.n += store::response::count(read, &filter).await?.0;
        let rows = store::response::list(read, &filter, None, SHOWN - bench.first.len() as i64).await?;
        bench.first.extend(rows.iter().map(|row| hit(words, row, surveys, app.now())));
    }
    Ok(bench)
}

/// On which events of the last days a rule would have acted.
async fn bench_of_events(
    app: &App,
    read: &mut store::Read,
    member: &Member,
    rule: &Rule,
    words: &Words<'_>,
) -> Result<Bench, Fault> {
    let now = app.now();
    let all = crate::rule::try_on(read, member.workspace.id, &member.zone, rule, now - DAYS * DAY).await?;
    let hit = |one: &Tried| Hit {
        address: format!("/contacts/{}", one.happening.contact.simple()),
        who: one.who.clone().unwrap_or_else(|| words.text("response-nobody")),
        score: None,
        event: Some(one.happening.name.clone()),
        when: words.when(one.happening.at, now),
    };
    let first = all.iter().take(SHOWN as usize).map(hit).collect();
    Ok(Bench { n: all.len() as i64, of_events: true, first })
}

/// What rules name by numbers and ids.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    /// The surveys.
    pub surveys: &'a [Survey],
    /// The campaigns.
    pub campaigns: &'a [Campaign],
}

impl Names<'_> {
    /// The campaigns to which rules may send people; one that is chosen stays, whatever became of it.
    fn choices(&self, chosen: &str) -> Vec<Choice> {
        let is = |one: &Campaign| one.id.simple().to_string() == chosen;
        let takes = |one: &Campaign| {
            one.kind == Kind::Triggered && !matches!(one.state, CampaignState::Stopped | CampaignState::Done)
        };
        let all = self.campaigns.iter().filter(|one| takes(one) || is(one));
        all.map(|one| Choice { value: one.id.simple().to_string(), label: one.name.clone(), chosen: is(one) }).collect()
    }

    fn campaign(&self, id: &str) -> String {
        let is = |one: &&Campaign| Uuid::try_parse(id).is_ok_and(|id| id == one.id);
        self.campaigns.iter().find(is).map_or_else(|| id.to_owned(), |one| one.name.clone())
    }
}

fn hit(words: &Words<'_>, row: &Row, surveys: &[Survey], now: i64) -> Hit {
    let scale = surveys.iter().find(|survey| survey.id == row.survey).map(|survey| survey.scale);
    let score = row.said.score.zip(scale).and_then(|(score, scale)| Some((scale, scale.score(i64::from(score)).ok()?)));
    Hit {
        address: format!("/responses/{}", row.id.simple()),
        who: row
            .contact_name
            .clone()
            .or_else(|| row.contact_email.clone())
            .unwrap_or_else(|| words.text("response-nobody")),
        score: score.map(|(scale, score)| words.badge(scale, score)),
        event: None,
        when: words.when(row.at, now),
    }
}

fn ran(words: &Words<'_>, run: &Run, surveys: &[Survey], now: i64) -> Ran {
    let scale = surveys.iter().find(|survey| Some(survey.id) == run.survey).map(|survey| survey.scale);
    let score = run.score.zip(scale).and_then(|(score, scale)| Some(words.badge(scale, scale.score(score).ok()?)));
    let hit = Hit {
        address: match run.contact.filter(|_| run.happened.is_some()) {
            Some(contact) => format!("/contacts/{}", contact.simple()),
            None => format!("/responses/{}", run.subject.simple()),
        },
        event: run.happened.clone(),
        who: run.who.clone().unwrap_or_else(|| words.text("response-nobody")),
        score,
        when: words.when(run.ended_at.unwrap_or(run.at), now),
    };
    Ran { hit, did: did(words, run, now) }
}

/// What a run did, in words.
pub fn did(words: &Words<'_>, run: &Run, now: i64) -> String {
    if let Some(due) = run.due_at {
        return words.text_with("run-state-waiting", [("when", words.when(due, now).words.into())]);
    }
    let Ok(deeds) = run.said.parse::<Deeds>();
    let each = deeds.0.iter().map(|(did, n)| words.text_with(&format!("run-{did}"), [("n", (*n).into())]));
    joined(words, each)
}

/// All of them: of what a rule does, nothing is left out.
fn joined(words: &Words<'_>, each: impl Iterator<Item = String>) -> String {
    each.reduce(|one, other| words.text_with("run-and", [("one", one.into()), ("other", other.into())]))
        .unwrap_or_default()
}

/// What a rule says, in a sentence.
pub fn sentence(words: &Words<'_>, rule: &Rule, names: Names<'_>) -> String {
    let named = |id: &i64| names.surveys.iter().find(|survey| survey.id == *id).map(|survey| survey.name.clone());
    let survey: Vec<String> = rule.surveys.iter().filter_map(named).collect();
    let survey = if rule.surveys.is_empty() { words.text("rule-survey-any") } else { words.names(&survey) };
    let conditions = if rule.groups.is_empty() {
        String::new()
    } else {
        let group = |group: &Filter| joined(words, words.narrowed(group, &[], Eyes::Inside).into_iter());
        let groups: Vec<String> = rule.groups.iter().map(group).collect();
        let conditions = groups.join(&format!(" {} ", words.text("rule-or")));
        words.text_with("rule-sentence-if", [("conditions", conditions.into())])
    };
    let conditions = match rule.was {
        Some(was) => {
            let was = words.text(&format!("rule-was-{was}"));
            conditions + &words.text_with("rule-sentence-was", [("was", was.into())])
        }
        None => conditions,
    };
    let after = if rule.after == 0 {
        String::new()
    } else {
        let (n, unit) = Unit::of(rule.after);
        words.text_with("rule-sentence-after", [("n", n.into()), ("unit", unit.key().into())])
    };
    let unless = joined(words, rule.unless.iter().map(|event| format!("“{event}”")));
    let unless = match rule.unless[..] {
        [] => String::new(),
        _ => words.text_with("rule-sentence-unless", [("events", unless.into())]),
    };
    let does = joined(words, rule.actions.iter().map(|action| does(words, action, names)));
    let when = match rule.when {
        When::Said => words.text("rule-when-said"),
        When::Changed => words.text("rule-when-changed"),
        When::Happened => words.text_with("rule-sentence-happened", [("event", rule.event.as_str().into())]),
    };
    let (when, survey) = match rule.when {
        When::Happened => (when, String::new()),
        When::Said | When::Changed => (when, format!(" ({survey})")),
    };
    let args = [
        ("when", when.into()),
        ("survey", survey.into()),
        ("if", conditions.into()),
        ("after", after.into()),
        ("unless", unless.into()),
        ("within", within(words, rule).into()),
        ("do", does.into()),
    ];
    words.text_with("rule-sentence", args)
}

/// On which days and between which hours.
fn within(words: &Words<'_>, rule: &Rule) -> String {
    let Some(hours) = rule.within else { return String::new() };
    let mut said = String::new();
    if (hours.from, hours.to) != (0, 24) {
        let hour = |hour: u8| format!("{hour}:00");
        said +=
            &words.text_with("rule-sentence-hours", [("from", hour(hours.from).into()), ("to", hour(hours.to).into())]);
    }
    if hours.workdays {
        said += &words.text("rule-sentence-workdays");
    }
    said
}

fn does(words: &Words<'_>, action: &Action, names: Names<'_>) -> String {
    match action {
        Action::Notify { who } => {
            let who = joined(words, who.iter().map(|who| words.text(&format!("rule-who-{who}"))));
            words.text_with("rule-does-notify", [("who", who.into())])
        }
        Action::Mail { to: To::Customer, subject, .. } => {
            words.text_with("rule-does-mail", [("subject", subject.as_str().into())])
        }
        Action::Mail { to, subject, .. } => {
            let to = match to {
                To::Colleagues(who) => words.text(&format!("rule-who-{who}")),
                to => to.to_string(),
            };
            words.text_with("rule-does-write", [("subject", subject.as_str().into()), ("who", to.into())])
        }
        Action::Ask { campaign } => words.text_with("rule-does-ask", [("campaign", names.campaign(campaign).into())]),
        Action::Tag { tag } => words.text_with("rule-does-tag", [("tag", tag.as_str().into())]),
        Action::Untag { tag } => words.text_with("rule-does-untag", [("tag", tag.as_str().into())]),
        Action::Set { property, value } if value.is_empty() => {
            words.text_with("rule-does-clear", [("name", property.as_str().into())])
        }
        Action::Set { property, value } => {
            words.text_with("rule-does-set", [("name", property.as_str().into()), ("value", value.as_str().into())])
        }
        Action::Webhook { to } => words.text_with("rule-does-webhook", [("name", to.as_str().into())]),
        Action::Stop {} => words.text("rule-does-stop"),
    }
}

/// Why a rule may not be, and what to do instead.
pub fn refused(words: &Words<'_>, rule: &str, refusal: &Refusal) -> Refused {
    let what = match &refusal.by {
        By::Fact(name) => words.text_with("rule-by-fact", [("name", fact(words, name).into())]),
        By::Tag(tag) => words.text_with("rule-by-tag", [("name", tag.name().into())]),
        By::Property(name) => words.text_with("rule-by-property", [("name", name.as_str().into())]),
        By::List(list) => words.text_with("rule-by-list", [("name", list.as_str().into())]),
        By::Stop(name) => words.text_with("rule-by-stop", [("name", name.as_str().into())]),
    };
    let testimonial = words.text("rule-purpose-testimonial");
    Refused {
        said: words.text_with("rule-refused", [("rule", rule.into()), ("what", what.into())]),
        about: words.text_with("rule-refused-about", [("testimonial", testimonial.into())]),
    }
}

fn fact(words: &Words<'_>, name: &feedback::filter::Name) -> String {
    match name {
        feedback::filter::Name::Answer(own) => format!("answer.{own}"),
        other => words.text(&format!("fact-{other}")),
    }
}
