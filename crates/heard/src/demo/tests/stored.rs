//! The company as it is in a store, on SQLite and (with `HEARD_TEST_POSTGRES`) again on PostgreSQL.

use std::sync::atomic::{AtomicI64, Ordering};

use store::member::Role;
use store::response::{Filter, Origin, Property, State};
use store::survey::NewSurvey;
use store::user::User;
use store::{Options, Store};
use tempfile::TempDir;
use uuid::Uuid;

use crate::demo::cast::{Language, Topic};
use crate::demo::{Company, KEY, Plan, Progress, Trickle, VISITOR, fill};
use crate::token::{self, Purpose, Seal};

/// 2026-11-21T12:00:00Z.
const NOON: i64 = 1_795_262_400_000;

static NEXT: AtomicI64 = AtomicI64::new(1);

#[expect(clippy::disallowed_methods, reason = "./test says through it which database to use")]
async fn empty_store() -> (Store, TempDir) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let server = std::env::var("HEARD_TEST_POSTGRES").ok();
    let name = format!("demo_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let location = store::scratch::location(folder.path(), server.as_deref(), &name).await;
    let store = Store::open(&location, Options::default()).await.expect("a fresh database opens");
    (store, folder)
}

fn seal() -> Seal {
    Seal::new(&[7; 32])
}

fn plan(responses: u64) -> Plan {
    Plan { seed: 1, responses, now: NOON }
}

async fn filled(store: &Store, plan: &Plan) -> Company {
    fill(store, &seal(), plan, |_, _| {}).await.expect("filled")
}

#[tokio::test]
async fn three_views_are_saved_one_is_shown_outside_and_what_a_visitor_removes_stays_away() {
    let (store, _folder) = empty_store().await;
    let company = filled(&store, &plan(100)).await;
    let workspace = company.workspace.id;
    let mut tx = store.begin().await.expect("begin");
    let views = store::view::list(&mut tx, workspace).await.expect("list");
    let names: Vec<&str> = views.iter().map(|view| view.name.as_str()).collect();
    assert_eq!(names, ["E-bike repairs, by workshop", "Unhappy, last 30 days", "Repairs where the time mattered"]);
    let token = seal().view(workspace, views[0].id, 1);
    assert_eq!(views[0].link_hash, Some(token::hash(Purpose::View, &token)));
    assert_eq!((views[0].link_comments, views[1].link_hash), (false, None));
    assert!(store::view::remove(&mut tx, workspace, views[0].id).await.expect("removed"));
    tx.commit().await.expect("commit");
    filled(&store, &plan(100)).await;
    let mut read = store.read().await.expect("read");
    assert_eq!(store::view::list(&mut read, workspace).await.expect("list").len(), 2);
}

async fn responses(store: &Store, company: &Company) -> i64 {
    let mut read = store.read().await.expect("read");
    store::check::responses(&mut read, company.workspace.id).await.expect("count")
}

async fn customers(store: &Store, company: &Company) -> i64 {
    let mut read = store.read().await.expect("read");
    store::contact::count(&mut read, company.workspace.id).await.expect("count")
}

#[tokio::test]
async fn a_filled_company_is_sound_and_sets_nothing_in_motion() {
    let (store, _folder) = empty_store().await;
    let mut heard = Vec::new();
    let company = fill(&store, &seal(), &plan(5_000), |done, of| heard.push((done, of))).await.expect("filled");
    assert_eq!(responses(&store, &company).await, 5_000);
    assert_eq!(customers(&store, &company).await, 1_500);
    assert_eq!(heard.len(), 10);
    assert_eq!((heard[0], heard[9]), ((500, 5_000), (5_000, 5_000)));
    let mut read = store.read().await.expect("read");
    let workspace = company.workspace.id;
    assert_eq!(store::rollup::differences(&mut read, workspace).await.expect("differences"), []);
    let names: Vec<&str> = company.surveys.iter().map(|survey| survey.name.as_str()).collect();
    assert_eq!(names, ["Lindentree overall", "After a repair", "After support", "After a ticket"]);
    assert_eq!(company.surveys[0].languages, ["en", "sl", "mk", "pl", "nb", "de"]);
    let filter = Filter { workspace, ..Filter::default() };
    let rows = store::response::list(&mut read, &filter, None, 10_000).await.expect("list");
    assert!(rows.iter().all(|row| row.origin == Origin::Demo));
    let excluded = rows.iter().filter(|row| row.state == State::Excluded);
    assert!(excluded.clone().count() > 10 && excluded.clone().all(|row| row.reason.is_some()));
    assert_eq!(store::event::count(&mut read, workspace).await.expect("events"), 0);
}

#[tokio::test]
async fn few_of_the_latest_are_marked_and_only_where_it_fits() {
    let (store, _folder) = empty_store().await;
    let company = filled(&store, &plan(5_000)).await;
    let mut read = store.read().await.expect("read");
    let workspace = company.workspace.id;
    let tags = store::mark::tags(&mut read, workspace).await.expect("tags");
    assert_eq!(tags, ["Appointment", "Delivery", "Invoice", "Waiting time"]);
    let filter = Filter { workspace, ..Filter::default() };
    let rows = store::response::list(&mut read, &filter, None, 10_000).await.expect("list");
    let (mut tagged, mut starred, mut noted, mut owned) = (0, 0, 0, 0);
    for page in rows.chunks(500) {
        let ids: Vec<Uuid> = page.iter().map(|row| row.id).collect();
        for (response, marks) in store::mark::of(&mut read, workspace, &ids).await.expect("marks") {
            let row = page.iter().find(|row| row.id == response).expect("on the page");
            assert!(row.said.comment.is_some() && row.state == State::Confirmed);
            tagged += usize::from(!marks.tags.is_empty());
            starred += usize::from(marks.starred);
            owned += usize::from(marks.owner.is_some());
        }
        for row in page.iter().filter(|row| row.said.comment.is_some()) {
            noted += store::note::list(&mut read, workspace, row.id).await.expect("notes").len();
        }
    }
    assert!(
        (12..=36).contains(&tagged) && starred == 4 && noted == 4 && owned == 5,
        "{tagged} {starred} {noted} {owned}"
    );
    let (teams, agents) = (
        store::team::list(&mut read, workspace).await.expect("teams"),
        store::agent::list(&mut read, workspace).await.expect("agents"),
    );
    assert_eq!((teams.len(), agents.iter().filter(|one| one.user_id.is_some()).count()), (9, 1));
    assert!(store::agent::unknown(&mut read, 9).await.expect("listed").is_empty(), "every agent has a row already");
    assert_eq!(store::mention::list(&mut read, workspace, company.visitor, 9).await.expect("told").len(), 1);
}

#[tokio::test]
async fn what_is_written_on_a_line_stands_where_it_falls_and_where_it_rises() {
    let (store, _folder) = empty_store().await;
    let company = filled(&store, &plan(5_000)).await;
    let workspace = company.workspace.id;
    let today = company.calendar().day(NOON).expect("today").number;
    for survey in &company.surveys[..2] {
        let mut read = store.read().await.expect("read");
        let written = store::annotation::list(&mut read, workspace, survey.id, (None, None)).await.expect("listed");
        let days: Vec<i64> = written.iter().map(|one| today - one.day).collect();
        assert_eq!(days, [150, 108], "{written:?}");
        assert!(written.iter().all(|one| one.by_name.as_deref() == Some("Demo visitor")), "{written:?}");
        let mut scores = Vec::new();
        for days in [(None, Some(today - 151)), (Some(today - 147), Some(today - 112)), (Some(today - 108), None)] {
            let slice = store::score::Slice {
                workspace,
                survey: survey.id,
                from_day: days.0,
                to_day: days.1,
                facts: Vec::new(),
                which: store::filter::Which::default(),
            };
            let counted = store::score::histogram(&mut read, &slice, survey.scale).await.expect("counted");
            scores.push(feedback::headline(survey.scale, &counted, 1.0).expect("answers").value);
        }
        assert!(scores[1] < scores[0] - 8.0 && scores[1] < scores[2] - 8.0, "{}: {scores:?}", survey.name);
    }
    let first = &company.surveys[1];
    let mut read = store.read().await.expect("read");
    let written = store::annotation::list(&mut read, workspace, first.id, (None, None)).await.expect("listed");
    drop(read);
    assert!(store.remove_annotation(workspace, written[0].id, NOON, company.visitor).await.expect("removed"));
    filled(&store, &plan(5_000)).await;
    let mut read = store.read().await.expect("read");
    let left = store::annotation::list(&mut read, workspace, first.id, (None, None)).await.expect("listed");
    assert_eq!(left.len(), 1, "what a visitor removes stays away");
}

#[tokio::test]
async fn a_second_filling_adds_nothing_on_another_day_or_with_another_plan() {
    let (store, _folder) = empty_store().await;
    let company = filled(&store, &plan(600)).await;
    let later = Plan { now: NOON + 3 * 86_400_000, ..plan(600) };
    for again in [plan(600), later, plan(900), Plan { seed: 2, ..plan(600) }] {
        let found = filled(&store, &again).await;
        assert_eq!((found.workspace.id, found.visitor), (company.workspace.id, company.visitor));
        assert_eq!(responses(&store, &found).await, 600);
        assert_eq!(customers(&store, &found).await, 180);
    }
}

#[tokio::test]
async fn the_visitor_looks_at_the_company_and_cannot_sign_in() {
    let (store, _folder) = empty_store().await;
    let company = filled(&store, &plan(10)).await;
    let mut read = store.read().await.expect("read");
    let visitor = store::user::find(&mut read, VISITOR).await.expect("find").expect("there");
    assert_eq!((visitor.id, visitor.name.as_str()), (company.visitor, "Demo visitor"));
    assert_eq!(visitor.password, "");
    let theirs = store::member::list_of_user(&mut read, visitor.id).await.expect("list");
    assert_eq!(theirs.iter().map(|(workspace, _)| workspace.key.as_str()).collect::<Vec<_>>(), [KEY]);
}

/// Fills until `enough` responses are there, and dies.
async fn interrupted(store: &Store, plan: &Plan, enough: u64) {
    let (dies, death) = tokio::sync::oneshot::channel::<()>();
    let mut dies = Some(dies);
    let seal = seal();
    let filling = fill(store, &seal, plan, |done, _| {
        if done >= enough {
            dies.take();
        }
    });
    tokio::select! {
        biased;
        _ = death => {}
        _ = filling => panic!("it was to be interrupted"),
    }
}

#[tokio::test]
async fn an_interrupted_filling_is_continued_on_the_day_it_was_begun() {
    let (whole, _whole) = empty_store().await;
    let (store, _folder) = empty_store().await;
    let uninterrupted = filled(&whole, &plan(2_300)).await;
    interrupted(&store, &plan(2_300), 1_000).await;
    let found = Company::find(&store, &plan(2_300)).await.expect("find");
    assert!(matches!(found, Some((_, Progress::Begun))));
    let tomorrow = Plan { now: NOON + 86_400_000, ..plan(2_300) };
    let company = filled(&store, &tomorrow).await;
    for (store, company) in [(&whole, &uninterrupted), (&store, &company)] {
        assert_eq!(responses(store, company).await, 2_300);
        assert_eq!(customers(store, company).await, 690);
    }
    assert_eq!(sketch(&whole, &uninterrupted).await, sketch(&store, &company).await);
    let mut read = store.read().await.expect("read");
    let differences = store::rollup::differences(&mut read, company.workspace.id).await;
    assert_eq!(differences.expect("differences"), []);
}

/// Every response with its number and state.
async fn sketch(store: &Store, company: &Company) -> Vec<(Uuid, i64, State)> {
    let mut read = store.read().await.expect("read");
    let filter = Filter { workspace: company.workspace.id, ..Filter::default() };
    let rows = store::response::list(&mut read, &filter, None, 10_000).await.expect("list");
    rows.into_iter().map(|row| (row.id, row.seq, row.state)).collect()
}

#[tokio::test]
async fn an_interrupted_filling_is_not_mixed_with_another_plan() {
    let (store, _folder) = empty_store().await;
    interrupted(&store, &plan(2_300), 1_000).await;
    for other in [plan(4_000), Plan { seed: 2, ..plan(2_300) }] {
        let refused = fill(&store, &seal(), &other, |_, _| {}).await.expect_err("another company");
        assert!(refused.to_string().contains("another seed or size"), "{refused}");
    }
}

#[tokio::test]
async fn the_trickle_goes_on_from_the_year_and_is_recorded_like_it() {
    let (store, _folder) = empty_store().await;
    let company = filled(&store, &plan(300)).await;
    let (mut trickle, mut same) = (Trickle::new(&company, NOON), Trickle::new(&company, NOON));
    let (mut now, mut comments, mut known, mut further) = (NOON, 0, 0, 0);
    for _ in 0..200 {
        let (delay, response) = trickle.next(now).expect("a response");
        assert_eq!(format!("{response:?}"), format!("{:?}", same.next(now).expect("the same").1));
        assert!((4_000..=20_000).contains(&delay));
        now += i64::try_from(delay).expect("small");
        assert_eq!((response.at, response.origin), (now, Origin::Demo));
        comments += usize::from(response.said.comment.is_some());
        known += usize::from(response.contact.is_some());
        further += usize::from(!response.answers.is_empty());
        store.writer().record_all(vec![response]).await.expect("recorded");
    }
    assert!((60..140).contains(&comments) && known > 120, "{comments} {known}");
    assert!((40..120).contains(&further), "{further} answered more");
    assert_eq!(responses(&store, &company).await, 500);
    let mut read = store.read().await.expect("read");
    assert_eq!(store::event::count(&mut read, company.workspace.id).await.expect("events"), 0);
}

#[tokio::test]
async fn of_those_who_were_asked_after_a_repair_some_answered() {
    let (store, _folder) = empty_store().await;
    let company = filled(&store, &plan(2_000)).await;
    let [_, repair, support, _] = &company.surveys;
    let mut read = store.read().await.expect("read");
    let sent = |survey: i64| store::invited::Sent {
        workspace: company.workspace.id,
        survey,
        before: NOON,
        ..store::invited::Sent::default()
    };
    let fate = store::invited::fate(&mut read, &sent(repair.id), NOON).await.expect("counted");
    let rate = 100 * fate.answered / fate.sent;
    assert!((20..40).contains(&rate) && fate.answered > 200 && fate.open > 0 && fate.untold == 0, "{fate:?}");
    let half = store::invited::within(&mut read, &sent(repair.id), fate.answered, 50).await.expect("some");
    assert!(half.is_some_and(|half| half > 3_600_000 && half < 6 * 3_600_000), "{half:?}");
    let fate = store::invited::fate(&mut read, &sent(support.id), NOON).await.expect("counted");
    assert_eq!(fate.sent, 0, "whoever asks by links alone has no rate");
}

#[tokio::test]
async fn two_surveys_came_to_ask_more_and_what_was_answered_adds_up() {
    let (store, _folder) = empty_store().await;
    let company = filled(&store, &plan(2_000)).await;
    let workspace = company.workspace.id;
    let mut read = store.read().await.expect("read");
    for (survey, name, most) in [(&company.surveys[1], "mattered", 6), (&company.surveys[0], "areas.delivery", 3)] {
        let versions = store::survey::versions(&mut read, workspace, survey.id).await.expect("versions");
        let began: Vec<i64> =
            versions.iter().map(|one| company.calendar().day(one.published_at).expect("a day").ago).collect();
        assert_eq!((began, survey.version), (vec![365, 240], 2));
        let filter = Filter { workspace, survey: Some(survey.id), ..Filter::default() };
        let rows = store::response::list(&mut read, &filter, None, 10_000).await.expect("list");
        let mut answered = 0;
        for page in rows.chunks(500) {
            let ids: Vec<Uuid> = page.iter().map(|row| row.id).collect();
            let all = store::answer::list_of(&mut read, workspace, &ids).await.expect("answers");
            assert!(page.iter().all(|row| row.version == 2 || !all.contains_key(&row.id)));
            answered += all.values().filter(|answers| answers.iter().any(|(other, _)| other == name)).count();
        }
        let counts = store::answer::counts(&mut read, &filter, &[name.to_owned()]).await.expect("counts");
        assert!(answered > 60 && counts.iter().all(|one| one.answered == answered as i64), "{answered} {counts:?}");
        assert_eq!(counts.len(), most, "{counts:?}");
        assert!(counts.iter().all(|one| matches!(&one.value, Property::Text(_))));
    }
}

/// A company of a program that asked nothing further yet, complete but for its year.
async fn of_an_earlier_program(store: &Store) {
    let mut tx = store.begin().await.expect("begin");
    let workspace = store::workspace::add(&mut tx, KEY, "Lindentree Cycles", "Europe/Ljubljana", NOON).await;
    let workspace = workspace.expect("added").expect("the first").id;
    let languages = Language::ALL.map(|language| language.key().to_owned());
    for topic in Topic::ALL {
        let new = NewSurvey {
            workspace,
            name: topic.survey(),
            kind: topic.kind(),
            scale: topic.scale(),
            subject: "Lindentree Cycles",
            languages: &languages,
            slug: topic.slug(),
            content: None,
            at: NOON,
        };
        assert!(store::survey::add(&mut tx, &new).await.expect("added").is_some());
    }
    let id = Uuid::from_u128(1);
    let visitor = User { id, email: VISITOR.to_owned(), name: "Demo visitor".to_owned(), password: String::new() };
    assert!(store::user::add(&mut tx, &visitor, NOON).await.expect("added"));
    store::member::join(&mut tx, workspace, id, Role::Owner).await.expect("joined");
    tx.commit().await.expect("commit");
}

#[tokio::test]
async fn a_company_of_an_earlier_program_opens_and_its_new_responses_answer_what_it_asks() {
    let (store, _folder) = empty_store().await;
    of_an_earlier_program(&store).await;
    let company = filled(&store, &plan(5_000)).await;
    assert_eq!(responses(&store, &company).await, 0, "a complete one is left alone");
    let mut trickle = Trickle::new(&company, NOON);
    for _ in 0..100 {
        let (_, response) = trickle.next(NOON).expect("a response");
        assert_eq!((response.version, response.answers.len()), (1, 0));
        store.writer().record_all(vec![response]).await.expect("recorded");
    }
    assert_eq!(responses(&store, &company).await, 100);
}

#[tokio::test]
async fn a_campaign_of_the_past_asked_wave_after_wave_and_nothing_of_it_waits_to_be_sent() {
    let (store, _folder) = empty_store().await;
    let company = filled(&store, &plan(5_000)).await;
    let workspace = company.workspace.id;
    let mut read = store.read().await.expect("read");
    let all = store::campaign::all(&mut read, workspace).await.expect("listed");
    let past = all.iter().find(|campaign| campaign.ended_at.is_some()).expect("a campaign that has ended");
    assert!(past.list.is_some() && past.next_at.is_none(), "{past:?}");
    let waves = store::recipient::funnel(&mut read, workspace, past.id).await.expect("counted");
    assert_eq!(waves.keys().copied().collect::<Vec<_>>(), [1, 2, 3, 4]);
    for (wave, funnel) in &waves {
        assert!(funnel.answered >= 30, "wave {wave} can be compared: {funnel:?}");
        assert!(funnel.asked > 2 * funnel.answered && funnel.bounced > 0 && funnel.passed_over() > 0, "{funnel:?}");
        assert_eq!((funnel.queued, funnel.waiting, funnel.failed, funnel.unknown), (0, 0, 0, 0), "{funnel:?}");
        let asks = format!("property.campaign = \"{}\" and property.wave = {wave}", past.name);
        let which = store::filter::Which { filter: asks.parse().expect("a filter"), scales: Vec::new() };
        let filter = Filter { workspace, which, ..Filter::default() };
        let told = store::response::list(&mut read, &filter, None, 10_000).await.expect("list");
        let counts = told.iter().filter(|row| row.state == State::Confirmed).count();
        assert_eq!(counts as i64, funnel.answered, "each answer says which wave it is of");
    }
    assert_eq!(store::recipient::waiting(&mut read, workspace, past.id).await.expect("counted"), 0);
}
