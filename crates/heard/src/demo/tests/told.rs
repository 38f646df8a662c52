//! The year as it is told, before any store has seen it.

use std::collections::{HashMap, HashSet};

use feedback::{Band, Change, Histogram, Questionnaire, Scale, compare, headline};
use store::response::{Intake, State};
use uuid::Uuid;

use crate::demo::calendar::Calendar;
use crate::demo::cast::{Language, Team, Topic};
use crate::demo::history::{History, Told};
use crate::demo::person::Person;
use crate::demo::questions::{self, Asking};
use crate::demo::teller::Ground;
use crate::demo::words::lines;
use crate::demo::{BAD_WEEKS, Plan};

/// 2026-11-21T12:00:00Z.
pub(super) const NOON: i64 = 1_795_262_400_000;
const TODAY: i64 = 20_778;

pub(super) fn ground(plan: &Plan) -> Ground {
    let calendar = Calendar::new(plan.now).expect("a calendar");
    let since = calendar.days_ago(questions::days(plan)).expect("a day");
    let asking = |topic: Topic| {
        let further = questions::further(topic).expect("a survey file");
        let plain = || Questionnaire::plain(topic.scale(), "Lindentree Cycles", &["en".to_owned()]);
        let version = if further.is_some() { 2 } else { 1 };
        Asking { survey: topic as i64 + 1, version, since, questionnaire: further.unwrap_or_else(plain) }
    };
    Ground {
        workspace: 1,
        surveys: Topic::ALL.map(asking),
        seed: plan.seed,
        customers: plan.customers(),
        start: calendar.start().expect("a start"),
    }
}

pub(super) fn year(seed: u64, responses: u64, now: i64) -> Vec<Told> {
    let plan = Plan { seed, responses, now };
    let calendar = Calendar::new(now).expect("a calendar");
    let history = History::new(ground(&plan), &calendar, responses, Uuid::nil()).expect("a year");
    history.collect()
}

pub(super) fn usual() -> Vec<Told> {
    year(Plan::SEED, Plan::RESPONSES, NOON)
}

pub(super) fn topic(told: &Told) -> Topic {
    Topic::ALL[told.response.survey as usize - 1]
}

/// The scores of one topic from responses `ago` days before today, those that count.
fn scores(year: &[Told], of: Topic, today: i64, ago: std::ops::Range<i64>) -> Histogram {
    let mut histogram = Histogram::default();
    for told in year {
        let counts = told.response.intake == Intake::Known(State::Confirmed) && told.aside.is_none();
        if let (true, Some(score)) = (counts && topic(told) == of, told.response.said.score)
            && ago.contains(&(today - told.response.day))
        {
            histogram.add(of.scale().score(i64::from(score)).expect("on the scale"));
        }
    }
    histogram
}

fn value(scale: Scale, histogram: &Histogram) -> f64 {
    headline(scale, histogram, 1.0).expect("somebody answered").value
}

#[test]
fn the_same_seed_and_day_tell_the_same_year_and_another_seed_another() {
    let tell = |seed, now| format!("{:?}", year(seed, 700, now));
    let evening = NOON + 6 * 3_600_000;
    assert_eq!(tell(1, NOON), tell(1, evening));
    assert_ne!(tell(1, NOON), tell(2, NOON));
    assert_ne!(tell(1, NOON), tell(1, NOON + 86_400_000));
}

#[test]
fn the_year_is_as_long_as_asked_and_in_the_order_of_time() {
    for responses in [0, 1, 2, 3, 10, 999] {
        assert_eq!(year(1, responses, NOON).len() as u64, responses);
    }
    let year = usual();
    assert_eq!(year.len(), 5_000);
    assert!(year.is_sorted_by_key(|told| told.response.at));
    assert!(year.iter().all(|told| (1..=365).contains(&(TODAY - told.response.day))));
    let ids: HashSet<Uuid> = year.iter().map(|told| told.response.id).collect();
    assert_eq!(ids.len(), 5_000);
}

#[test]
fn every_customer_answers_and_some_often() {
    let mut answers: HashMap<Uuid, u64> = HashMap::new();
    for told in usual() {
        if let Some(contact) = told.response.contact {
            *answers.entry(contact).or_default() += 1;
        }
    }
    assert_eq!(answers.len(), 1_500);
    let most = answers.values().max().copied().unwrap_or_default();
    assert!((8..=40).contains(&most), "{most}");
    let once = answers.values().filter(|n| **n == 1).count();
    assert!((200..700).contains(&once), "{once}");
}

#[test]
fn scores_are_those_of_a_good_shop() {
    let mut off = Vec::new();
    for seed in [1, 2, 3] {
        let year = year(seed, 20_000, NOON);
        for (topic, plausible) in [
            (Topic::Relation, 36.0..44.0),
            (Topic::Repair, 41.0..49.0),
            (Topic::Support, 79.0..85.0),
            (Topic::Ticket, 75.0..81.0),
        ] {
            let value = value(topic.scale(), &scores(&year, topic, TODAY, 1..366));
            if !plausible.contains(&value) {
                off.push(format!("seed {seed}, {topic}: {value:.1}"));
            }
        }
    }
    assert!(off.is_empty(), "{off:?}");
}

#[test]
fn the_bad_weeks_are_seen_and_over_whatever_the_season() {
    for (seed, quarter) in (1..=3).flat_map(|seed| (0..4).map(move |quarter| (seed, quarter))) {
        let today = TODAY + quarter * 91;
        let year = year(seed, Plan::RESPONSES, NOON + quarter * 91 * 86_400_000);
        for topic in [Topic::Relation, Topic::Repair] {
            let before = scores(&year, topic, today, BAD_WEEKS.end..366);
            let during = scores(&year, topic, today, BAD_WEEKS);
            let after = scores(&year, topic, today, 1..BAD_WEEKS.start);
            let fall = compare(topic.scale(), &before, &during).expect("both answered");
            let story = format!("seed {seed}, quarter {quarter}, {topic}");
            // Chance moves five thousand answers a little; the usual seed must show the story at its clearest.
            let (deep, sure) = if seed == Plan::SEED { (15.0, 0.01) } else { (12.0, 0.05) };
            assert!(fall.difference >= deep && fall.p < sure, "{story}: {fall:?}");
            let rise = compare(topic.scale(), &after, &during).expect("both answered");
            assert_eq!(Change::of(rise.p, during.n()), Change::Real, "{story}: {rise:?}");
            let gain = value(topic.scale(), &after) - value(topic.scale(), &before);
            assert!((-5.0..16.0).contains(&gain), "{story}: {gain:.1}");
        }
    }
}

#[test]
fn the_fall_is_as_deep_as_the_story_says() {
    let year = year(1, 60_000, NOON);
    for topic in [Topic::Relation, Topic::Repair] {
        let value = |ago| value(topic.scale(), &scores(&year, topic, TODAY, ago));
        let (before, during) = (value(BAD_WEEKS.end..366), value(BAD_WEEKS));
        assert!((23.0..33.0).contains(&(before - during)), "{topic}: {before:.1} {during:.1}");
        let gain = value(1..BAD_WEEKS.start) - before;
        assert!((1.0..8.0).contains(&gain), "{topic}: {gain:.1}");
    }
}

#[test]
fn every_comment_fits_its_score_and_its_language() {
    let known: HashSet<(Language, Topic, Band, &str)> =
        lines().map(|(language, topic, band, comment)| (language, topic, band, comment.text)).collect();
    let mut languages = HashSet::new();
    let mut commented = 0;
    for told in usual() {
        let language = told.response.facts.language.as_deref().and_then(Language::from_key);
        let language = language.expect("one of ours");
        languages.insert(language);
        let (topic, said) = (topic(&told), &told.response.said);
        let Some(text) = said.comment.as_deref() else { continue };
        commented += 1;
        let bands = match said.score {
            Some(score) => vec![topic.scale().band(topic.scale().score(i64::from(score)).expect("on the scale"))],
            None => Band::ALL.to_vec(),
        };
        let fits = |band: &Band| known.contains(&(language, topic, *band, text));
        assert!(bands.iter().any(fits), "{language} {topic} {:?}: {text}", said.score);
    }
    assert_eq!(languages.len(), 6);
    assert!((2_000..=2_500).contains(&commented), "{commented}");
}

#[test]
fn comments_are_used_evenly() {
    let mut used: HashMap<String, u64> = HashMap::new();
    let year = usual();
    for text in year.iter().filter_map(|told| told.response.said.comment.clone()) {
        *used.entry(text).or_default() += 1;
    }
    let most = used.values().max().copied().unwrap_or_default();
    assert!(most <= 20, "{most} times the same words");
    assert!(used.len() * 100 > lines().count() * 75, "only {} texts were used", used.len());
}

#[test]
fn a_few_responses_do_not_count_and_a_few_ask_for_contact() {
    let year = usual();
    let few = |what: &str, is: &dyn Fn(&Told) -> bool, from: usize, to: usize| {
        let n = year.iter().filter(|told| is(told)).count();
        assert!((from..=to).contains(&n), "{what}: {n}");
    };
    let state = |told: &Told, state| told.response.intake == Intake::Known(state);
    few("provisional", &|told| state(told, State::Provisional), 30, 100);
    few("test", &|told| state(told, State::Test), 8, 40);
    few("excluded", &|told| told.aside.is_some(), 15, 70);
    few("without a score", &|told| told.response.said.score.is_none(), 15, 60);
    few("contact me", &|told| told.response.said.contact_me, 50, 200);
    few("with properties", &|told| !told.response.properties.is_empty(), 2_000, 4_500);
    let empty = year.iter().any(|told| told.response.said.is_empty());
    assert!(!empty, "a response says something");
}

#[test]
fn customers_resemble_themselves_and_teams_differ() {
    let year = year(1, 20_000, NOON);
    let mut by_customer: HashMap<Uuid, Vec<f64>> = HashMap::new();
    let mut by_team: HashMap<String, (f64, f64)> = HashMap::new();
    for told in year.iter().filter(|told| topic(told) == Topic::Repair) {
        let Some(score) = told.response.said.score.map(f64::from) else {
            continue;
        };
        if let Some(contact) = told.response.contact {
            by_customer.entry(contact).or_default().push(score);
        }
        let (sum, n) = by_team.entry(told.response.facts.team.clone().expect("a team")).or_default();
        *sum += score;
        *n += 1.0;
    }
    let pairs: Vec<(f64, f64)> = by_customer.values().filter(|scores| scores.len() > 1).map(|s| (s[0], s[1])).collect();
    let n = pairs.len() as f64;
    let mean = pairs.iter().map(|(a, b)| a + b).sum::<f64>() / n / 2.0;
    let shared = pairs.iter().map(|(a, b)| (a - mean) * (b - mean)).sum::<f64>() / n;
    let spread = pairs.iter().map(|(a, b)| (a - mean).powi(2) + (b - mean).powi(2)).sum::<f64>() / n / 2.0;
    assert!((0.2..0.5).contains(&(shared / spread)), "{}", shared / spread);
    let mean_of = |team: Team| by_team.get(team.key()).map(|(sum, n)| sum / n).expect("it repairs");
    assert!(mean_of(Team::Ljubljana) > mean_of(Team::Hamburg) + 0.4);
}

#[test]
fn what_is_written_is_about_what_is_noted() {
    for told in usual() {
        let Some(text) = told.response.said.comment else {
            continue;
        };
        let product = told.response.facts.product.unwrap_or_default();
        if text.contains("E-bike") || text.contains("Akku") {
            assert_eq!(product, "e-bike", "{text}");
        }
        if text.contains("Krakowie") || text.contains("dziękuję Kraków") {
            assert_eq!(told.response.facts.team.as_deref(), Some(Team::Krakow.key()), "{text}");
        }
    }
}

#[test]
fn a_customer_is_called_as_where_they_come_from() {
    let plan = Plan { seed: 1, responses: 5_000, now: NOON };
    let ground = ground(&plan);
    let countries: HashSet<&str> =
        (0..ground.customers).map(|index| Person::new(1, index, ground.start).country.code).collect();
    assert_eq!(countries.len(), 7);
}
