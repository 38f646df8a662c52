//! The overview of one survey: its score with what it is worth, how it is made up, over time, by place and team.
//! Whatever is not in the score is counted here as well, and nothing is shown without its interval.

pub mod against;
mod drawn;
mod found;
mod further;
pub mod invited;
pub mod over_time;
pub mod pace;
mod part;
mod rank;
#[cfg(test)]
pub(crate) mod sample;
pub mod scored;
mod write;
mod written;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use feedback::{Kind, Metric};
use serde::Serialize;
use store::response::Fact;
use store::view::Page;

pub(in crate::web) use drawn::Drawing;
pub(in crate::web) use found::Found;
use further::Further;
pub use part::{Breakdown, Counts, Hero, Line, Moved, Other, Score, Trend, compare};
pub(in crate::web) use written::Notes;

use crate::app::App;
use crate::form::Fields;
use crate::reader::Reader;
use crate::web::address::{Asked as Query, Pairs};
use crate::web::entry::Entry;
use crate::web::fault::Fault;
use crate::web::filters::Filters;
use crate::web::lens::Lens;
use crate::web::live::Mark;
use crate::web::member::Member;
use crate::web::shell::{Here, Shell};
use crate::web::views::saving::{self, Of, Saving, VIEW};
use crate::web::{door, signed, views};
use crate::words::Words;
use against::Against;
use invited::Asked;
use over_time::Unit;
use written::{Vain, Written};

/// The period of a page whose address names none: a month of a small company is too few responses to say anything,
/// and a year hides what is new.
pub const PERIOD: &str = "90d";

/// The address of a survey, and those of what is written on its line over time.
pub fn routes() -> Router<App> {
    Router::new().route("/surveys/{id}", get(show)).merge(write::routes())
}

/// What the address of this page asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// Days and facts.
    pub lens: Lens,
    /// What it is compared with.
    pub against: Against,
    /// By what it is broken down.
    pub by: Option<Fact>,
    /// What a point of the line over time is.
    pub unit: Option<Unit>,
    /// The saved view that was opened.
    pub view: Option<i64>,
}

impl Look {
    /// What an address asks for.
    pub fn parse(fields: &Fields, today: i64) -> Look {
        Look {
            lens: Lens::parse(fields, PERIOD, today),
            against: Against::parse(fields),
            by: Fact::from_key(fields.text("by")),
            unit: Unit::from_key(fields.text("trend")),
            view: fields.text(VIEW).parse().ok(),
        }
    }

    /// The same, for a reader.
    #[must_use]
    pub fn read_by(self, reader: Reader) -> Look {
        Look { against: self.against.among(&reader.lists), lens: self.lens.read_by(reader), ..self }
    }

    /// How an address asks for it.
    pub fn pairs(&self) -> Pairs {
        let view = self.view.map(|view| (VIEW, view.to_string()));
        self.asked().into_iter().chain(view).collect()
    }

    /// The same without the saved view that was opened: what is kept of it.
    pub fn asked(&self) -> Pairs {
        let by = self.by.map(|by| ("by", by.key().to_owned()));
        let unit = self.unit.map(|unit| ("trend", unit.key().to_owned()));
        self.lens.pairs().into_iter().chain(self.against.pair()).chain(by).chain(unit).collect()
    }
}

async fn show(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Query(fields): Query,
) -> Result<Response, Fault> {
    match id.parse() {
        Ok(id) => page(&app, &member, id, &fields, None).await,
        Err(_) => door::not_found(&app, &member.language),
    }
}

/// The page, with the form that was sent in vain.
async fn page(
    app: &App,
    member: &Member,
    id: i64,
    fields: &Fields,
    vain: Option<&Vain<'_>>,
) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let today = member.today(app.now());
    let look = Look::parse(fields, today);
    let look = look.read_by(Reader::find(&mut read, member).await?);
    let Some(survey) = store::survey::find(&mut read, member.workspace.id, id).await? else {
        drop(read);
        return gone(app, member, id, &look).await;
    };
    let confirmed = match survey.open.most {
        Some(_) => store::survey::confirmed(&mut read, member.workspace.id, survey.id).await?,
        None => 0,
    };
    let live = Mark::find(&mut read, member.workspace.id, Some(survey.id)).await?;
    let found = Found::find(&mut read, &survey, &look, &member.zone, app.now()).await?;
    let notes = Notes::find(&mut read, member, survey.id, fields).await?;
    let first = store::view::first(&mut read, member.workspace.id, member.user, Page::Survey).await?;
    let opened = saving::opened(&mut read, member.workspace.id, look.view, Of::Survey(survey.id)).await?;
    drop(read);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format).naming(&look.lens.reader.names);
    let drawing = Drawing {
        app,
        workspace: &member.workspace,
        language: &member.language,
        today,
        words: &words,
        survey: &survey,
        look: &look,
        found,
        notes,
        path: format!("/surveys/{}", survey.id),
        pairs: look.pairs(),
        inside: true,
    };
    let saving = Saving::new(Of::Survey(survey.id), &look.asked(), opened).first(first.as_ref());
    let saving = saving.missing(&words, &look.lens.facts, &drawing.found.values);
    let shell = Shell::new(member, Here::Surveys).after(&words, fields);
    let not_open = words.not_open(&survey.open, confirmed, app.now());
    let view = View { live: Some(live), not_open, ..drawing.view(shell, saving, vain) };
    let status = if vain.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    signed::html(app, &member.language, status, "survey.html", &view)
}

/// There is no such survey; a view that was saved of it says so itself.
async fn gone(app: &App, member: &Member, id: i64, look: &Look) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let saved = saving::opened(&mut read, member.workspace.id, look.view, Of::Survey(id)).await?;
    drop(read);
    match saved {
        Some(view) => views::settings::page(app, member, &view, &Fields::default(), None).await,
        None => door::not_found(app, &member.language),
    }
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// What makes it live, inside.
    pub live: Option<Mark>,
    /// The survey's name.
    pub name: String,
    /// Its own page, without any filter.
    pub address: String,
    /// Keeping this view, or the saved one that this is.
    pub saving: Saving,
    /// What it measures.
    pub metric: Metric,
    /// What it is about.
    pub kind: Kind,
    /// The question as it is asked, with its language.
    pub question: String,
    /// The question's language.
    pub language: String,
    /// Where else one can go from here.
    pub links: Links,
    /// Why it takes no answers now, in words.
    pub not_open: Option<String>,
    /// `Last response today, 14:32`; `None` before the first.
    pub last: Option<String>,
    /// What is looked at.
    pub form: Filters,
    /// The days, the zone, and by which day, in words.
    pub note: String,
    /// What it is narrowed to, in words, for paper.
    pub facts: Vec<String>,
    /// Whether anybody ever answered; if not, the page explains how to ask.
    pub ever: bool,
    /// Whether it asks for agents whose scores are kept back from whoever looks, or shows some of them only.
    pub is_kept_back: bool,
    /// How many responses are in the score of this view.
    pub n: u64,
    /// The score; `None` under five responses.
    pub score: Option<Score>,
    /// What will be seen at the pace at which responses come.
    pub ahead: Option<String>,
    /// How many of those who were asked answered; `None` where conditions are asked that an invitation cannot meet.
    pub asked: Option<Asked>,
    /// What was handed in but is not in the score.
    pub left_out: Vec<LeftOut>,
    /// The score over time.
    pub trend: Option<Trend>,
    /// What colleagues wrote on it.
    pub written: Option<Written>,
    /// The score by place, team and so on.
    pub breakdown: Option<Breakdown>,
    /// What was answered to further questions.
    pub further: Vec<Further>,
    /// The latest comments.
    pub latest: Vec<Entry>,
    /// How many comments there are in this view.
    pub comments: u64,
    /// Where all of its responses are, when this view has none.
    pub everything: String,
    /// The kind of score, the days, what is left out and how the interval is made, in words.
    pub footnote: String,
}

/// Where else one can go.
#[derive(Clone, Debug, Serialize)]
pub struct Links {
    /// Where anybody can answer, in full.
    pub open: String,
    /// Where one customer is asked.
    pub invite: String,
    /// Where the survey is changed.
    pub edit: String,
    /// The survey as a file.
    pub file: String,
    /// The feed of this survey in this view.
    pub responses: String,
    /// Where history is brought in.
    pub import: String,
    /// Where it is planned how many responses are needed, in this view.
    pub planner: String,
    /// The table of this view, by what it is broken down.
    pub table: String,
}

/// Responses that are not in the score, and why.
#[derive(Clone, Debug, Serialize)]
pub struct LeftOut {
    /// How many.
    pub n: u64,
    /// `provisional`, `excluded`, `comment` or `test`.
    pub key: String,
    /// The reasons with their counts, in words.
    pub detail: Option<String>,
    /// The feed of exactly these.
    pub address: String,
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::web::samples::{render, text_of};

    fn page(name: &str) -> String {
        let view = sample::all().into_iter().find(|(sample, _)| *sample == name).expect("the sample is there").1;
        render("survey.html", &view)
    }

    #[test]
    fn what_was_written_is_pinned_to_its_week_and_said_in_the_table_and_the_list() {
        let html = page("survey");
        assert_eq!(html.matches("<svg class=\"pin\"").count(), 4, "five notes in four weeks: {html}");
        assert!(html.contains(">2–3</text>") && html.contains("Sep 15, 2026: Warehouse moved</title>"), "{html}");
        let text = text_of(&html);
        assert!(text.contains("5 notes are written on it; they are listed below."), "{text}");
        assert!(text.contains("4 · Sep 15, 2026: Warehouse moved"), "the table says it: {text}");
        assert!(text.contains("Warehouse moved Sep 15, 2026 by Iva Hrast Edit"), "{text}");
        assert!(text.contains("by Iva Hrast, changed by Marko Kovač"), "{text}");
        assert!(text.contains("by Iva Hrast, changed since"), "{text}");
        assert!(text.contains("It is deleted. Undo") && text.contains("One more is on another day."), "{text}");
        assert!(html.contains("a shorter mail &lt;b&gt;") && !html.contains("mail <b>"), "{html}");
    }

    #[test]
    fn before_anything_is_written_one_line_says_what_for() {
        assert!(text_of(&page("survey-csat")).contains("Write what happened, such as “Warehouse moved”"));
    }

    #[test]
    fn what_is_wrong_with_it_stands_beside_its_field_and_the_form_is_open() {
        let html = page("survey-small");
        assert!(html.contains("name=\"day\" type=\"date\" value=\"2026-11-30\""), "{html}");
        assert!(html.contains("<details class=\"menu push not-paper\" open>"), "{html}");
        let text = text_of(&html);
        assert!(text.contains("This day has not come yet") && text.contains("Say in a few words"), "{text}");
    }

    #[test]
    fn a_score_stands_with_its_interval_its_n_and_its_change() {
        let text = text_of(&page("survey"));
        assert!(text.contains("42 from 34 to 50 318 responses from 304 customers"), "{text}");
        assert!(text.contains("Up 14 on the 30 days before (28). This is a real change"), "{text}");
        assert!(text.contains("Net Promoter, Net Promoter System, Net Promoter Score, NPS and"), "{text}");
    }

    #[test]
    fn what_will_be_seen_and_who_was_asked_stand_beside_the_score() {
        let html = page("survey");
        let text = text_of(&html);
        assert!(
            text.contains("you can see changes of 17 points or more from one month to the next. Plan ahead"),
            "{text}"
        );
        assert!(html.contains("href=\"/surveys/7/planner\""), "{html}");
        assert!(text.contains("The lower end moved: detractors from 22 to 15%. No clear change among"), "{text}");
        assert!(text.contains("Response rate 24% 76 of the 318 invitations"), "{text}");
        assert!(text_of(&page("survey-csat")).contains("Response rate Not known"), "no rate is not a rate of nought");
    }

    #[test]
    fn what_it_is_compared_with_is_typed_and_mended_on_the_page() {
        let html = page("survey-csat");
        assert!(html.contains("<option value=\"filter:\" selected>"), "{html}");
        assert!(
            html.contains("name=\"with\" value=\"contry = HR\"") && html.contains("<mark>contry = HR</mark>"),
            "{html}"
        );
    }

    #[test]
    fn a_saved_view_has_its_name_and_says_what_changed() {
        let html = page("survey-saved");
        let text = text_of(&html);
        assert!(html.contains("<h1>Repairs in Ljubljana</h1>"), "{html}");
        assert!(
            text.contains("This is not the saved view any more. People outside still see the saved one."),
            "{text}"
        );
        assert!(html.contains("action=\"/views/4/save\"") && text.contains("Save as new"), "{html}");
        assert!(text.contains("No response has this any more, so the view finds nothing: Team: Hamburg."), "{text}");
        assert!(text_of(&page("survey")).contains("Save this view"), "one that is not saved can be");
    }

    #[test]
    fn a_share_has_its_per_cent_and_no_trademark() {
        let text = text_of(&page("survey-csat"));
        assert!(text.contains("%"), "{text}");
        assert!(!text.contains("registered trademark"), "{text}");
        assert!(text.contains("Dissatisfied") && !text.contains("Detractor"), "{text}");
        let effort = text_of(&page("survey-ces"));
        assert!(effort.contains("In between") && !effort.contains("Passive"), "{effort}");
    }

    #[test]
    fn what_is_not_in_the_score_is_counted_on_the_page() {
        let text = text_of(&page("survey"));
        assert!(text.contains("4 wait for a second press"), "{text}");
        assert!(text.contains("3 left out 2 by our own staff, 1 a duplicate"), "{text}");
    }

    #[test]
    fn three_responses_are_counted_but_not_scored() {
        let text = text_of(&page("survey-few"));
        assert!(text.contains("3 responses so far"), "{text}");
        assert!(!text.contains("How people answered"), "{text}");
    }

    #[test]
    fn an_empty_survey_shows_its_link_and_how_to_import() {
        let html = page("survey-empty");
        assert!(html.contains("https://feedback.lindentree.example/s/after-a-repair"), "{html}");
        assert!(html.contains("href=\"/import"), "{html}");
        assert!(!html.contains("class=\"filters\""), "{html}");
    }
}
