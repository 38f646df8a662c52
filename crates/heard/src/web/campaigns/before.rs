//! A campaign before it starts: who will get it, who will not and why, what the answers will be able to show, and what should
//! be looked at first. Nothing here asks anybody.

use axum::http::StatusCode;
use axum::response::Response;
use feedback::Plan;
use feedback::compare::ENOUGH;
use serde::Serialize;
use store::Read;
use store::campaign::{Campaign, Kind};
use store::invited::{self, Sent};
use store::recipient::Reason;
use store::survey::Survey;

use super::{Link, address_of, begins};
use crate::app::App;
use crate::campaign::draft::{Draft, Known};
use crate::campaign::plan::{Foreseen, foresee};
use crate::clock::{DAY, day};
use crate::form::Fields;
use crate::mail::domain::{State as Found, Way};
use crate::mail::{self, Sender};
use crate::right::Right;
use crate::web::fault::Fault;
use crate::web::member::Member;
use crate::web::planner::usual_mix;
use crate::web::shell::{Here, Shell};
use crate::web::signed;
use crate::words::Words;

/// A rate of answers is told of the last twelve months, but for the last week: who was asked then may still answer.
const MONTHS: i64 = 365 * DAY;
const WEEK: i64 = 7 * DAY;

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// Its own address.
    pub address: String,
    /// As it is called.
    pub name: String,
    /// Those on the list.
    pub n: i64,
    /// Those who will get it.
    pub will: i64,
    /// Those who will later, when they have been left alone for long enough.
    pub later: i64,
    /// Those who will not.
    pub wont: i64,
    /// Not everybody was looked at: the numbers are taken from as many as these.
    pub seen: Option<i64>,
    /// Those for whom somebody else asks than the one who looks after them.
    pub other_sender: i64,
    /// Why not.
    pub reasons: Vec<Why>,
    /// How many answers to expect and what they show, in words.
    pub expect: Option<String>,
    /// From what that is known, in words.
    pub expect_about: String,
    /// What is asked, of whom, by whom, when: label and words.
    pub facts: Vec<(String, String)>,
    /// What should be looked at first, and what is in order.
    pub checks: Vec<Check>,
    /// Something is missing without which nobody can be asked.
    pub stopped: bool,
    /// Rules send people here, of whom nothing can be said beforehand.
    pub triggered: bool,
    /// When it would begin, in words; none for at once.
    pub begins: Option<String>,
    /// Why it could not be started.
    pub mistake: Option<String>,
}

/// A reason, and how many it keeps from being asked.
#[derive(Clone, Debug, Serialize)]
pub struct Why {
    /// Its key.
    pub key: &'static str,
    /// How many.
    pub n: i64,
    /// Of the most there are, per cent.
    pub width: f64,
}

/// Something that was looked at.
#[derive(Clone, Debug, Serialize)]
pub struct Check {
    /// `stop`, `look` or `good`.
    pub state: &'static str,
    /// What it is, in words.
    pub words: String,
    /// What to do, in words.
    pub about: String,
    /// Where.
    pub to: Option<Link>,
}

/// So many of a list were looked at; the rest is taken to be alike.
#[derive(Clone, Copy, Debug)]
struct Part {
    n: i64,
    seen: i64,
}

impl Part {
    fn of(self, n: i64) -> i64 {
        if self.seen == self.n || self.seen == 0 {
            n
        } else {
            (n as f64 * self.n as f64 / self.seen as f64).round() as i64
        }
    }
}

impl Why {
    /// Reasons with how many each keeps back, to be drawn beside each other.
    pub fn all(reasons: &[(Reason, i64)]) -> Vec<Why> {
        let most = reasons.iter().map(|(_, n)| *n).max().unwrap_or(1).max(1);
        let why =
            |(reason, n): &(Reason, i64)| Why { key: reason.key(), n: *n, width: 100.0 * *n as f64 / most as f64 };
        reasons.iter().filter(|(_, n)| *n > 0).map(why).collect()
    }
}

/// The page of a draft.
pub async fn page(
    app: &App,
    member: &Member,
    campaign: &Campaign,
    fields: &Fields,
    status: StatusCode,
    mistake: Option<String>,
) -> Result<Response, Fault> {
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let draft = Draft::of(campaign)?;
    let now = app.now();
    let foreseen = foresee(app, campaign).await?;
    let mut read = app.store.read().await?;
    let known = Known::find(&mut read, member.workspace.id).await?;
    let survey = known.survey(campaign.survey);
    let part = Part { n: foreseen.n, seen: foreseen.seen };
    let will = part.of(foreseen.will);
    let later = part.of(foreseen.later);
    let (expect, expect_about) = match survey {
        Some(survey) => expected(&mut read, &words, survey, will + later, now).await?,
        None => (None, String::new()),
    };
    let looked = Looked { app, member, words: &words, known: &known, campaign, draft: &draft, foreseen: &foreseen };
    let checks = looked.checks(&mut read).await?;
    let facts = looked.facts(&mut read).await?;
    drop(read);
    let at = begins(member, campaign).filter(|at| *at > now && names_moment(campaign.kind));
    let view = View {
        shell: Shell::new(member, Here::Campaigns).after(&words, fields),
        address: address_of(campaign.id),
        name: campaign.name.clone(),
        n: foreseen.n,
        will,
        later,
        wont: foreseen.n - will - later,
        seen: (foreseen.seen < foreseen.n).then_some(foreseen.seen),
        other_sender: part.of(foreseen.other_sender),
        reasons: Why::all(&foreseen.reasons.iter().map(|(reason, n)| (*reason, part.of(*n))).collect::<Vec<_>>()),
        expect,
        expect_about,
        facts,
        stopped: checks.iter().any(|check| check.state == "stop"),
        checks,
        triggered: campaign.kind == Kind::Triggered,
        begins: at.map(|at| format.day_time(at)),
        mistake,
    };
    signed::html(app, &member.language, status, "campaign-before.html", &view)
}

/// How many answers so many mails bring and what these show, in words; and from what that is known.
async fn expected(
    read: &mut Read,
    words: &Words<'_>,
    survey: &Survey,
    will: i64,
    now: i64,
) -> Result<(Option<String>, String), Fault> {
    let mut asked = rate(read, survey, now).await?;
    let mut of = "survey";
    if asked.sent < ENOUGH as i64 {
        of = "workspace";
        for other in store::survey::list(read, survey.workspace).await?.iter().filter(|other| other.id != survey.id) {
            let more = rate(read, other, now).await?;
            asked = invited::Fate { sent: asked.sent + more.sent, answered: asked.answered + more.answered, ..asked };
        }
    }
    if asked.sent < ENOUGH as i64 {
        return Ok((None, words.text("campaign-expect-unknown")));
    }
    let rate = asked.answered as f64 / asked.sent as f64;
    let answers = (will as f64 * rate).round() as u64;
    let about = words.text_with(
        &format!("campaign-expect-{of}"),
        [("rate", words.rate(100.0 * rate).into()), ("n", asked.sent.into())],
    );
    if answers == 0 {
        return Ok((None, about));
    }
    let slice = store::score::Slice {
        workspace: survey.workspace,
        survey: survey.id,
        from_day: Some(day(now - MONTHS, &jiff::tz::TimeZone::UTC)),
        ..Default::default()
    };
    let seen = store::score::histogram(read, &slice, survey.scale).await?.bands(survey.scale);
    let metric = survey.scale.metric();
    let plan = Some(seen).filter(|seen| seen.n() >= ENOUGH).and_then(|seen| Plan::like(metric, seen, 1.0));
    let margin = plan.unwrap_or_else(|| usual_mix(metric)).margin(answers).ceil() as i64;
    let args = [("n", answers.into()), ("margin", margin.into())];
    Ok((Some(words.text_with("campaign-expect", args)), about))
}

async fn rate(read: &mut Read, survey: &Survey, now: i64) -> Result<invited::Fate, Fault> {
    let sent = Sent {
        workspace: survey.workspace,
        survey: survey.id,
        from: Some(now - MONTHS),
        before: now - WEEK,
        facts: Vec::new(),
    };
    Ok(invited::fate(read, &sent, now).await?)
}

/// What is looked at.
struct Looked<'a> {
    app: &'a App,
    member: &'a Member,
    words: &'a Words<'a>,
    known: &'a Known,
    campaign: &'a Campaign,
    draft: &'a Draft,
    foreseen: &'a Foreseen,
}

impl Looked<'_> {
    fn check(&self, state: &'static str, key: &str, to: Option<(&str, String)>) -> Check {
        self.said(state, key, self.words.text(&format!("campaign-check-{key}")), to)
    }

    /// One whose words name something.
    fn said(&self, state: &'static str, key: &str, words: String, to: Option<(&str, String)>) -> Check {
        let about = match state {
            "good" => String::new(),
            _ => self.words.text(&format!("campaign-check-{key}-about")),
        };
        Check { state, words, about, to: to.map(|(key, address)| Link { name: self.words.text(key), address }) }
    }

    fn edit(&self) -> Option<(&'static str, String)> {
        let edit = format!("{}/edit", address_of(self.campaign.id));
        self.member.may(Right::Ask).then_some(("campaign-edit", edit))
    }

    async fn checks(&self, read: &mut Read) -> Result<Vec<Check>, Fault> {
        let mut all = self.of_people(read).await?;
        all.extend(self.of_sender(read).await?);
        let settles = self.member.may(Right::Settle);
        all.push(if self.member.workspace.postal_address.trim().is_empty() {
            let to = settles.then(|| ("campaign-to-company", "/settings/company".to_owned()));
            self.check("look", "postal", to)
        } else {
            self.check("good", "postal-good", None)
        });
        let survey = self.known.survey(self.campaign.survey);
        let unwritten: Vec<String> = survey
            .map(|survey| survey.languages.as_slice())
            .unwrap_or_default()
            .iter()
            .filter(|code| self.draft.letter.0.get(*code).is_none_or(|words| words.subject.is_empty()))
            .map(|code| self.words.language(code))
            .collect();
        if !unwritten.is_empty() {
            let said = self.words.text_with("campaign-check-subject", [("languages", unwritten.join(", ").into())]);
            all.push(self.said("look", "subject", said, self.edit()));
        }
        let now = self.app.now();
        if names_moment(self.draft.kind) && begins(self.member, self.campaign).is_some_and(|at| at < now) {
            all.push(self.check("look", "past", self.edit()));
        }
        all.sort_by_key(|check| ["stop", "look", "good"].iter().position(|state| *state == check.state));
        Ok(all)
    }

    async fn of_people(&self, read: &mut Read) -> Result<Vec<Check>, Fault> {
        let mut all = Vec::new();
        if self.draft.kind == Kind::Triggered {
            all.extend(self.of_rules(read).await?);
        }
        let list = self.known.lists.iter().find(|list| Some(list.id) == self.draft.list);
        match (list, self.foreseen.n, self.foreseen.will + self.foreseen.later) {
            _ if self.draft.kind == Kind::Triggered => {}
            (None, ..) => all.push(self.check("stop", "list", self.edit())),
            (Some(list), 0, _) => {
                let to = ("campaign-to-list", Link::from(list).address);
                all.push(self.check(if self.draft.kind == Kind::Rolling { "look" } else { "stop" }, "empty", Some(to)));
            }
            (_, _, 0) => all.push(self.check("look", "nobody", None)),
            _ => {}
        }
        let Some(survey) = self.known.survey(self.campaign.survey) else { return Ok(all) };
        let activity = store::survey::activity(read, survey.workspace).await?;
        let responses = activity.iter().find(|one| one.survey == survey.id).map_or(0, |one| one.responses);
        if let Some(why) = self.words.not_open(&survey.open, responses, self.app.now()) {
            let to = ("editor-settings", format!("/surveys/{}/edit?part=settings", survey.id));
            all.push(self.said("look", "closed", why, self.member.may(Right::Ask).then_some(to)));
        }
        Ok(all)
    }

    /// Whether any rule sends people here.
    async fn of_rules(&self, read: &mut Read) -> Result<Option<Check>, Fault> {
        let asks = |body: &String| {
            let rule = crate::rule::read(body);
            let id = self.campaign.id.simple().to_string();
            rule.is_some_and(|rule| rule.campaigns().any(|campaign| campaign == id))
        };
        let rules = store::rule::list(read, self.campaign.workspace).await?;
        let is_asked = rules.iter().any(|rule| asks(&rule.body));
        let to = self.member.may(Right::Ask).then(|| ("rule-new", "/rules/new".to_owned()));
        Ok((!is_asked).then(|| self.check("look", "rules", to)))
    }

    /// The sender that was chosen; none for that of the mail settings.
    fn other(&self) -> Option<&store::sender::Sender> {
        self.known.senders.iter().find(|sender| Some(sender.id) == self.draft.sender)
    }

    /// Who asks, and by which way. None while nobody has said how mail is sent.
    async fn sender(&self, read: &mut Read) -> Result<Option<(Sender, Option<Way>)>, Fault> {
        let safe = self.app.seal.safe();
        let Some(ours) = mail::find_in(read, &self.app.settings, safe).await? else { return Ok(None) };
        let Some(other) = self.other() else {
            let way = Way::of(&ours);
            return Ok(Some((ours, way)));
        };
        let mailbox = mail::returns::find(read, &self.app.seal).await?;
        let whole = mail::senders::whole(safe, other, Some(&ours))?;
        Ok(whole.map(|whole| {
            let way = Way::of_other(&whole, mailbox.as_ref());
            (whole, way)
        }))
    }

    /// Where the sender is looked after.
    fn to_sender(&self) -> Option<(&'static str, String)> {
        match self.other() {
            None => self.member.may(Right::Install).then(|| ("campaign-to-mail", "/settings/mail#domain".to_owned())),
            Some(other) => {
                let page = format!("/settings/senders/{}#domain", other.id.simple());
                self.member.may(Right::Settle).then_some(("campaign-to-sender", page))
            }
        }
    }

    async fn of_sender(&self, read: &mut Read) -> Result<Vec<Check>, Fault> {
        let Some((_, way)) = self.sender(read).await? else {
            let to = self.member.may(Right::Install).then(|| ("campaign-to-mail", "/settings/mail".to_owned()));
            return Ok(vec![self.check("stop", "sender", to)]);
        };
        let signature = mail::signature::find(read).await?;
        let checks = mail::domain::all(read).await?;
        let key = match way.as_ref().and_then(|way| checks.of(way, &signature)) {
            None => "domain-unknown",
            Some(check) if check.state() == Found::Good => "domain-good",
            Some(_) => "domain",
        };
        let (state, to) = if key == "domain-good" { ("good", None) } else { ("look", self.to_sender()) };
        let domain = way.map(|way| way.domain).unwrap_or_default();
        let said = self.words.text_with(&format!("campaign-check-{key}"), [("domain", domain.into())]);
        let mut all = vec![self.said(state, key, said, to)];
        if mail::returns::find(read, &self.app.seal).await?.is_none() {
            all.push(self.check("look", "replies", None));
        }
        Ok(all)
    }

    async fn facts(&self, read: &mut Read) -> Result<Vec<(String, String)>, Fault> {
        let (words, draft) = (self.words, self.draft);
        let sender = self.sender(read).await?;
        let survey = self.known.survey(draft.survey);
        let list = self.known.lists.iter().find(|list| Some(list.id) == draft.list);
        let from = sender.map(|(sender, _)| if sender.name.is_empty() { sender.address } else { sender.name });
        let languages =
            survey.map(|survey| survey.languages.iter().map(|code| words.language(code)).collect::<Vec<_>>());
        let reminder = match draft.schedule.reminder {
            Some(days) => words.text_with("campaign-reminder-after", [("n", days.into())]),
            None => words.text("campaign-reminder-none"),
        };
        let rows = [
            ("survey", survey.map(|survey| survey.name.clone())),
            ("list", list.filter(|_| draft.kind != Kind::Triggered).map(|list| list.name.clone())),
            ("sender", from),
            ("basis", Some(words.text(&format!("basis-{}", draft.basis)))),
            ("when", Some(scheduled(words, self.member, draft))),
            ("reminder", Some(reminder)),
            ("languages", languages.map(|names| names.join(", "))),
        ];
        let row = |(key, value): (&str, Option<String>)| Some((words.text(&format!("campaign-fact-{key}")), value?));
        Ok(rows.into_iter().filter_map(row).collect())
    }
}

/// Whether campaigns of a kind begin at a moment that they name.
fn names_moment(kind: Kind) -> bool {
    match kind {
        Kind::Once | Kind::Waves => true,
        Kind::Rolling | Kind::Triggered => false,
    }
}

/// When the mails go, in sentences.
pub fn scheduled(words: &Words<'_>, member: &Member, draft: &Draft) -> String {
    let schedule = &draft.schedule;
    let mut said = vec![match (draft.kind, schedule.at) {
        (Kind::Triggered, _) => words.text("campaign-when-triggered"),
        (Kind::Rolling, _) => {
            let args = [("after", schedule.after.into()), ("every", schedule.every.into())];
            words.text_with("campaign-when-rolling", args)
        }
        (_, None) => words.text("campaign-when-now"),
        (_, Some(at)) => {
            let instant =
                at.to_zoned(member.zone.clone()).map(|at| at.timestamp().as_millisecond()).unwrap_or_default();
            let key = if schedule.theirs { "campaign-when-theirs" } else { "campaign-when-at" };
            words.text_with(key, [("when", words.format().day_time(instant).into())])
        }
    }];
    if draft.kind == Kind::Waves {
        said.push(words.text_with("campaign-when-every", [("n", schedule.every.into())]));
    }
    if schedule.spread > 0 {
        let span = words.waited(schedule.spread * crate::clock::MINUTE);
        said.push(words.text_with("campaign-when-spread", [("span", span.into())]));
    }
    let hours =
        [("from", format!("{}:00", schedule.from_hour).into()), ("to", format!("{}:00", schedule.to_hour).into())];
    said.push(words.text_with("campaign-when-hours", hours));
    said.join(" ")
}
