//! A campaign as programs read and write it.

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use store::campaign::{Campaign, Kind};
use store::contact::consent::Basis;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::app::Heard;
use crate::campaign::draft::Draft;
use crate::campaign::letter::{Letter, Words};
use crate::campaign::schedule::Schedule;
use crate::mistake::Mistakes;
use crate::web::api::sent::told;
use crate::web::api::words;
use crate::web::campaigns::address_of;
use crate::web::problem::Problem;

/// A campaign.
#[derive(Serialize, ToSchema)]
#[schema(as = Campaign)]
pub(in crate::web::api) struct Shown {
    id: Uuid,
    /// As colleagues read it.
    #[schema(example = "Autumn riders")]
    name: String,
    /// What is asked: the survey's number.
    #[schema(example = 1)]
    survey: i64,
    /// Who is asked: the id of a list or segment; null while a draft names none.
    list: Option<Uuid>,
    /// Who asks; null for the sender of the mail settings.
    sender: Option<Uuid>,
    /// How far it is.
    #[schema(value_type = words::CampaignStateWord, example = "draft")]
    state: &'static str,
    /// Why it stands still, where nobody paused it.
    #[schema(example = json!(null))]
    reason: Option<String>,
    /// How often it asks.
    #[schema(value_type = words::CampaignKindWord, example = "once")]
    kind: &'static str,
    /// On what ground people are written to.
    #[schema(value_type = words::BasisWord, example = "consent")]
    basis: &'static str,
    /// What the mail says, by language; what is empty is said in Heard's words.
    letter: BTreeMap<String, LetterWords>,
    /// When it goes.
    schedule: Times,
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    created_at: String,
    #[schema(format = DateTime, example = json!(null))]
    started_at: Option<String>,
    /// When it was done, or stopped.
    #[schema(format = DateTime, example = json!(null))]
    ended_at: Option<String>,
    /// When something is done next.
    #[schema(format = DateTime, example = json!(null))]
    next_at: Option<String>,
    /// Its page.
    #[schema(example = "https://feedback.example.com/campaigns/0192f1a0000070008000000000000001")]
    url: String,
}

/// What the mail says in one language, with gaps such as `{first_name|there}`; what is empty is said in Heard's words.
#[derive(Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(as = LetterWords)]
pub(in crate::web::api) struct LetterWords {
    /// What it is about.
    #[schema(example = "One question about your ride", max_length = 150)]
    subject: String,
    /// What mailboxes show behind the subject.
    #[schema(max_length = 2000)]
    preheader: String,
    /// The first line.
    #[schema(example = "Hello {first_name|there}", max_length = 2000)]
    greeting: String,
    /// Before the question; an empty line begins a paragraph.
    #[schema(max_length = 2000)]
    before: String,
    /// Behind the scale.
    #[schema(max_length = 2000)]
    after: String,
    /// The last line.
    #[schema(max_length = 2000)]
    closing: String,
    /// Why they get it.
    #[schema(max_length = 2000)]
    why: String,
}

/// When the mails of a campaign go.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(as = CampaignSchedule)]
pub(in crate::web::api) struct Times {
    /// The first mail's moment by the clock on the wall, in the workspace's zone; null for as soon as it is started.
    #[schema(example = "2026-11-30T09:00:00")]
    at: Option<String>,
    /// By each recipient's clock, where that is known.
    #[schema(example = false)]
    theirs: bool,
    /// Over how many minutes the mails of a wave are spread.
    #[schema(example = 180, minimum = 0, maximum = 43200)]
    spread: i64,
    /// Nobody is written to before this hour of their day.
    #[schema(example = 8, minimum = 0, maximum = 23)]
    from_hour: i8,
    /// Nor from this one on; it is above `from_hour`.
    #[schema(example = 20, minimum = 1, maximum = 24)]
    to_hour: i8,
    /// Days between two waves, or two questions to the same person.
    #[schema(example = 90, minimum = 7, maximum = 730)]
    every: i64,
    /// Of a rolling campaign: days after they came.
    #[schema(example = 21, minimum = 0, maximum = 730)]
    after: i64,
    /// Days without an answer until the one reminder: 3, 5 or 7; null for none.
    #[schema(example = 5)]
    reminder: Option<i64>,
}

/// A campaign to be made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewCampaign)]
pub(in crate::web::api) struct New {
    /// As colleagues read it.
    #[schema(example = "Autumn riders", min_length = 1, max_length = 120)]
    name: String,
    /// What is asked: the survey's number.
    #[schema(example = 1)]
    survey: i64,
    /// Who is asked: the id of a list or segment.
    #[schema(example = json!(null))]
    list: Option<Uuid>,
    /// Who asks; without it the sender of the mail settings.
    #[schema(example = json!(null))]
    sender: Option<Uuid>,
    /// How often; `once` where it is absent.
    #[schema(value_type = Option<words::CampaignKindWord>, example = "once")]
    kind: Option<Kind>,
    /// On what ground; `soft_opt_in` where it is absent.
    #[schema(value_type = Option<words::BasisWord>, example = "consent")]
    basis: Option<Basis>,
    /// What the mail says, by language, BCP 47.
    #[schema(example = json!({"en": {"subject": "One question about your ride", "greeting": "Hello {first_name|there}"}}))]
    letter: Option<BTreeMap<String, LetterWords>>,
    /// When it goes; what is absent is as usual.
    schedule: Option<Times>,
}

/// What is to be changed of a draft; what is absent stays. A letter or a schedule is replaced whole.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = CampaignChange)]
pub(in crate::web::api) struct Change {
    /// As colleagues read it.
    #[schema(example = "Autumn riders, again", min_length = 1, max_length = 120)]
    name: Option<String>,
    /// What is asked.
    #[schema(example = 1)]
    survey: Option<i64>,
    /// Who is asked; null for nobody yet.
    #[serde(default, deserialize_with = "told")]
    #[schema(value_type = Option<Uuid>, example = json!(null))]
    list: Option<Option<Uuid>>,
    /// Who asks; null for the sender of the mail settings.
    #[serde(default, deserialize_with = "told")]
    #[schema(value_type = Option<Uuid>, example = json!(null))]
    sender: Option<Option<Uuid>>,
    /// How often.
    #[schema(value_type = Option<words::CampaignKindWord>, example = "waves")]
    kind: Option<Kind>,
    /// On what ground.
    #[schema(value_type = Option<words::BasisWord>, example = "soft_opt_in")]
    basis: Option<Basis>,
    /// What the mail says, by language, BCP 47.
    #[schema(example = json!({"en": {"subject": "One question about your ride"}}))]
    letter: Option<BTreeMap<String, LetterWords>>,
    /// When it goes.
    schedule: Option<Times>,
}

impl Default for Times {
    fn default() -> Times {
        Times::from(&Schedule::default())
    }
}

impl From<&Schedule> for Times {
    fn from(schedule: &Schedule) -> Times {
        Times {
            at: schedule.at.map(|at| at.to_string()),
            theirs: schedule.theirs,
            spread: schedule.spread,
            from_hour: schedule.from_hour,
            to_hour: schedule.to_hour,
            every: schedule.every,
            after: schedule.after,
            reminder: schedule.reminder,
        }
    }
}

impl Times {
    fn schedule(self) -> Result<Schedule, Problem> {
        let at = match self.at {
            None => None,
            Some(text) => Some(text.parse::<DateTime>().map_err(|_| no_instant())?),
        };
        let Times { theirs, spread, from_hour, to_hour, every, after, reminder, .. } = self;
        Ok(Schedule { at, theirs, spread, from_hour, to_hour, every, after, reminder })
    }
}

fn no_instant() -> Problem {
    let mut mistakes = Mistakes::default();
    let detail = "`schedule.at` must be a date and time without a zone, such as 2026-11-30T09:00.";
    mistakes.add("schedule.at", "no-instant", detail);
    Problem::mistaken(mistakes.unless(()).err().unwrap_or_default())
}

impl From<LetterWords> for Words {
    fn from(words: LetterWords) -> Words {
        let LetterWords { subject, preheader, greeting, before, after, closing, why } = words;
        Words { subject, preheader, greeting, before, after, closing, why }
    }
}

impl From<Words> for LetterWords {
    fn from(words: Words) -> LetterWords {
        let Words { subject, preheader, greeting, before, after, closing, why } = words;
        LetterWords { subject, preheader, greeting, before, after, closing, why }
    }
}

/// A letter; a language in which nothing is said has none.
fn letter(words: BTreeMap<String, LetterWords>) -> Letter {
    let all = words.into_iter().map(|(language, words)| (language, Words::from(words)));
    Letter(all.filter(|(_, words)| !words.is_empty()).collect())
}

impl New {
    /// What it is to be.
    pub(super) fn draft(self) -> Result<Draft, Problem> {
        let usual = Draft::new(self.name.trim(), self.survey, self.list);
        Ok(Draft {
            sender: self.sender,
            kind: self.kind.unwrap_or(usual.kind),
            basis: self.basis.unwrap_or(usual.basis),
            letter: self.letter.map(letter).unwrap_or_default(),
            schedule: self.schedule.map_or(Ok(Schedule::default()), Times::schedule)?,
            ..usual
        })
    }
}

impl Change {
    /// What it is from now on.
    pub(super) fn onto(self, was: Draft) -> Result<Draft, Problem> {
        Ok(Draft {
            name: self.name.map_or(was.name, |name| name.trim().to_owned()),
            survey: self.survey.unwrap_or(was.survey),
            list: self.list.unwrap_or(was.list),
            sender: self.sender.unwrap_or(was.sender),
            kind: self.kind.unwrap_or(was.kind),
            basis: self.basis.unwrap_or(was.basis),
            letter: self.letter.map_or(was.letter, letter),
            schedule: self.schedule.map_or(Ok(was.schedule), Times::schedule)?,
        })
    }
}

impl Shown {
    pub(super) fn of(app: &Heard, campaign: &Campaign) -> Result<Shown, Problem> {
        let draft = Draft::of(campaign)?;
        Ok(Shown {
            id: campaign.id,
            name: draft.name,
            survey: draft.survey,
            list: draft.list,
            sender: draft.sender,
            state: campaign.state.key(),
            reason: campaign.reason.clone(),
            kind: draft.kind.key(),
            basis: draft.basis.key(),
            letter: draft.letter.0.into_iter().map(|(language, words)| (language, words.into())).collect(),
            schedule: Times::from(&draft.schedule),
            created_at: words::instant(campaign.created_at),
            started_at: campaign.started_at.map(words::instant),
            ended_at: campaign.ended_at.map(words::instant),
            next_at: campaign.next_at.map(words::instant),
            url: format!("{}{}", app.public_url(), address_of(campaign.id)),
        })
    }
}
