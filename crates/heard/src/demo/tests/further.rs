//! What was answered to further questions: nothing that was not asked, and nothing that the score or the comment denies.

use std::collections::HashMap;

use feedback::fact::Value;
use feedback::questionnaire::{Given, Known, Question};
use feedback::{Band, Fact, Questionnaire};
use store::response::{Intake, State};

use super::told::{NOON, ground, topic, usual, year};
use crate::demo::Plan;
use crate::demo::cast::Topic;
use crate::demo::further::spoken_of;
use crate::demo::history::Told;
use crate::demo::questions;

/// What was answered under a name, as text.
fn said(told: &Told, name: &str) -> Vec<String> {
    let of_name = told.response.answers.iter().filter(|(other, _)| other == name);
    of_name
        .map(|(_, value)| match value {
            Value::Text(text) => text.clone(),
            Value::Number(number) => number.to_string(),
        })
        .collect()
}

fn band(told: &Told) -> Band {
    let scale = topic(told).scale();
    let score = told.response.said.score.expect("whoever answers more has a score");
    scale.band(scale.score(i64::from(score)).expect("on the scale"))
}

/// The survey of a topic as it came to ask.
fn asked(topic: Topic) -> Questionnaire {
    questions::further(topic).expect("a survey file").expect("it asks more")
}

/// Walks the pages again as a browser would, and says how many of them were sent.
fn pages(asked: &Questionnaire, told: &Told) -> usize {
    let response = &told.response;
    let mut known = Known {
        score: response.said.score,
        comment: response.said.comment.clone(),
        facts: Fact::ALL.map(|fact| response.facts.get(fact).map(str::to_owned)),
        properties: response.properties.clone(),
        answers: Vec::new(),
        when: (response.version, response.day, response.at),
    };
    let (mut after, mut pages): (Option<String>, usize) = (None, 0);
    while let Some(step) = asked.step(after.as_deref(), &known) {
        let given = Given::read(&step.questions, |name| said(told, name));
        assert_eq!(given.refused, [], "{:?}", response.answers);
        pages += usize::from(!given.answers.is_empty());
        known.answers.extend(given.answers);
        after = step.questions.last().map(|question: &&Question| question.key.clone());
    }
    assert_eq!(known.answers, response.answers, "something was answered that was not asked");
    pages
}

#[test]
fn nobody_answers_what_they_were_not_asked() {
    let plan = Plan { seed: Plan::SEED, responses: Plan::RESPONSES, now: NOON };
    let surveys = ground(&plan).surveys;
    let (mut first, mut second) = (0, 0);
    for told in usual() {
        let response = &told.response;
        let asking = &surveys[topic(&told) as usize];
        assert_eq!(response.version, asking.version_at(response.at));
        if response.answers.is_empty() {
            continue;
        }
        assert_eq!((response.version, &response.intake), (2, &Intake::Known(State::Confirmed)));
        match pages(&asking.questionnaire, &told) {
            1 => first += 1,
            2 => second += 1,
            n => panic!("{n} pages"),
        }
    }
    assert!(first > 800 && (60..400).contains(&second), "{first} {second}");
}

#[test]
fn some_go_on_and_more_of_those_who_wrote() {
    let usual = usual();
    let of = |topic_is: Topic, wrote: bool| {
        let asked = usual.iter().filter(|told| {
            topic(told) == topic_is
                && told.response.version == 2
                && told.response.said.comment.is_some() == wrote
                && told.response.intake == Intake::Known(State::Confirmed)
        });
        let (n, went_on) =
            asked.fold((0, 0), |(n, on), told| (n + 1, on + usize::from(!told.response.answers.is_empty())));
        100 * went_on / n
    };
    for topic in [Topic::Relation, Topic::Repair] {
        let (wrote, silent) = (of(topic, true), of(topic, false));
        assert!((65..85).contains(&wrote) && (40..60).contains(&silent), "{topic}: {wrote} {silent}");
    }
    let plain = |told: &&Told| matches!(topic(told), Topic::Support | Topic::Ticket);
    assert!(usual.iter().filter(plain).all(|told| told.response.answers.is_empty()));
}

#[test]
fn the_unhappy_rate_the_mechanic_low_and_are_asked_what_to_do_better() {
    let (mut stars, mut better): (HashMap<Band, (f64, f64)>, usize) = (HashMap::new(), 0);
    for told in usual().iter().filter(|told| !told.response.answers.is_empty() && topic(told) == Topic::Repair) {
        for given in said(told, "mechanic") {
            let (sum, n) = stars.entry(band(told)).or_default();
            *sum += given.parse::<f64>().expect("stars");
            *n += 1.0;
        }
        let score = told.response.said.score.expect("a score");
        assert!(said(told, "better").is_empty() || score <= 6);
        assert!(said(told, "next").is_empty() || score >= 7);
        better += said(told, "better").len();
    }
    let mean = |band: Band| stars.get(&band).map(|(sum, n)| sum / n).expect("some of each");
    let means = Band::ALL.map(mean);
    assert!(mean(Band::Promoter) > 4.6 && mean(Band::Detractor) < 3.0, "{means:?}");
    assert!((3.6..4.4).contains(&mean(Band::Passive)), "{means:?}");
    assert!(better > 30, "{better}");
}

#[test]
fn what_mattered_is_what_the_comment_speaks_of_and_a_long_wait() {
    let (mut commented, mut waited) = (0, 0);
    let choices = ["work", "time", "price", "word", "people"];
    for told in usual().iter().filter(|told| topic(told) == Topic::Repair) {
        let mattered = said(told, "mattered");
        if mattered.is_empty() {
            continue;
        }
        for spoken in spoken_of(told.response.said.comment.as_deref().unwrap_or_default()) {
            assert!(!choices.contains(&spoken) || mattered.iter().any(|key| key == spoken), "{:?}", told.response);
            commented += 1;
        }
        let days = told.response.properties.iter().find(|(name, _)| name == "repair_days");
        if band(told) != Band::Promoter && matches!(days, Some((_, Value::Number(days))) if *days >= 8.0) {
            assert!(mattered.iter().any(|key| key == "time"), "{:?}", told.response);
            waited += 1;
        }
    }
    assert!(commented > 150 && waited > 5, "{commented} {waited}");
}

#[test]
fn what_is_poor_is_to_be_improved_first() {
    let asked = asked(Topic::Relation);
    // Where delivery came first, and how many put anything into an order: of those who called it poor, and of the others.
    let (mut poor, mut others) = ((0, 0), (0, 0));
    let is_ranked = |told: &Told| told.response.answers.iter().any(|(name, _)| name.starts_with("first."));
    for told in usual().iter().filter(|told| topic(told) == Topic::Relation) {
        let is_poor = said(told, "areas.delivery") == ["poor"];
        assert!(is_poor || said(told, "parcel").is_empty());
        let (first, n) = if is_poor { &mut poor } else { &mut others };
        *first += usize::from(said(told, "first.delivery") == ["1"]);
        *n += usize::from(is_ranked(told));
    }
    assert!(asked.question("parcel").is_some_and(|question| question.when == "answer.areas.delivery = poor"));
    let share = |(first, n): (usize, usize)| 100 * first / n;
    assert!(poor.1 > 30 && share(poor) > 45 && share(others) < 30, "{poor:?} {others:?}");
}

#[test]
fn a_company_made_for_measurements_began_to_ask_more_later() {
    let year = year(1, 60_000, NOON);
    let later = year.iter().filter(|told| told.response.version == 2);
    let first = later.clone().map(|told| told.response.day).min();
    assert_eq!(first, Some(20_778 - 60));
    let answered = later.filter(|told| !told.response.answers.is_empty()).count();
    assert!((2_000..5_000).contains(&answered), "{answered}");
}
