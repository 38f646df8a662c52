//! Link scanners open, follow and even submit what they find in a mail. None of them makes a response that counts, and
//! no person is lost because one of them was there first.

use feedback::Mode;
use store::response::State;

use crate::stage::{MINUTE, NOON, Reply, Stage};

/// Mails for each behaviour.
const MAILS: usize = 20;

impl Stage {
    /// A person without JavaScript opens the link of a score and presses the button.
    async fn person_answers(&self, link: &str, score: u8) -> Reply {
        let page = self.get(&format!("{link}/{score}")).await;
        let form = format!("score={score}&nonce={}&evidence=&language=en", page.field("nonce"));
        self.post(link, &form).await
    }

    /// The same, with one more press where it is asked for, some minutes after whatever came first.
    pub async fn person_confirms(&self, link: &str, score: u8) {
        self.move_clock(20 * MINUTE);
        let reply = self.person_answers(link, score).await;
        assert_eq!(reply.status, 200, "{link}");
        if reply.body.contains("name=\"confirm\"") {
            let form = format!("confirm=yes&nonce={}&language=en", reply.field("nonce"));
            assert_eq!(self.post(link, &form).await.status, 200);
        }
    }

    /// The same with a hand that was seen.
    async fn person_answers_by_hand(&self, link: &str, score: u8) -> Reply {
        let page = self.get(&format!("{link}/{score}")).await;
        let form = format!("score={score}&nonce={}&evidence=hand&language=en", page.field("nonce"));
        self.post(link, &form).await
    }

    /// Nobody makes a sound for a while, and the sweeps run.
    async fn minutes_pass(&self, minutes: i64) {
        self.move_clock(minutes * MINUTE);
        heard::sweeps::run(&self.app, false).await.expect("the sweeps run");
    }
}

/// What one kind of scanner does to the links of one mail, as far as it can be told apart by what it asks for.
pub async fn scan(stage: &Stage, behaviour: usize, link: &str) {
    let all = || (0..=10_u8).map(|score| format!("{link}/{score}"));
    match behaviour {
        // 1: HEAD of all. 6: HEAD, then GET of each.
        1 => {
            for path in all() {
                stage.head(&path).await;
            }
        }
        6 => {
            for path in all() {
                stage.head(&path).await;
                stage.get(&path).await;
            }
        }
        // 2: GET of all within two seconds. 7: all twice, from two addresses.
        2 => {
            for path in all() {
                stage.get(&path).await;
            }
        }
        7 => {
            for path in all().chain(all()) {
                stage.get(&path).await;
            }
        }
        // 3: the first only. 4: the last only. 5: one at random within ten seconds of delivery.
        3 => drop(stage.get(&format!("{link}/0")).await),
        4 => drop(stage.get(&format!("{link}/10")).await),
        5 => {
            stage.move_clock(7_000);
            stage.get(&format!("{link}/4")).await;
        }
        // 8: hours later. 9: milliseconds before the person's own click.
        8 => {
            stage.move_clock(8 * 60 * MINUTE);
            for path in all() {
                stage.get(&path).await;
            }
        }
        9 => drop(stage.get(&format!("{link}/9")).await),
        // 10: a headless browser that runs the script and touches nothing: to the server a GET.
        10 => drop(stage.get(&format!("{link}/7")).await),
        // 11: a script that submits the form untouched.
        11 => {
            let page = stage.get(&format!("{link}/0")).await;
            let form = format!("score=0&nonce={}&evidence=script&language=en", page.field("nonce"));
            stage.post(link, &form).await;
        }
        // 12: every link of the page, the one that only robots follow included.
        12 => {
            for path in all().chain([format!("{link}/check")]) {
                stage.get(&path).await;
            }
        }
        _ => unreachable!("there are twelve"),
    }
}

#[tokio::test]
async fn twelve_scanners_make_no_response_that_counts_and_no_event() {
    let stage = Stage::new().await;
    for behaviour in 1..=12 {
        for _ in 0..MAILS {
            let link = stage.invite("Ana").await;
            scan(&stage, behaviour, &link).await;
        }
    }
    stage.minutes_pass(2).await;
    let states: Vec<State> = stage.responses().await.iter().map(|row| row.state).collect();
    assert!(!states.contains(&State::Confirmed), "{states:?}");
    // Only the one that submits forms leaves anything at all.
    assert_eq!(states.len(), MAILS);
    assert_eq!(stage.events().await, 0);
}

#[tokio::test]
async fn no_person_is_lost_to_a_scanner_that_came_first() {
    let stage = Stage::new().await;
    let mut links = Vec::new();
    for behaviour in 1..=12 {
        let link = stage.invite("Ana").await;
        scan(&stage, behaviour, &link).await;
        stage.person_confirms(&link, 9).await;
        links.push(link);
    }
    let rows = stage.responses().await;
    assert_eq!(rows.len(), links.len());
    for row in rows {
        assert_eq!((row.state, row.said.score), (State::Confirmed, Some(9)));
    }
    assert_eq!(stage.events().await, 12);
}

#[tokio::test]
async fn a_hand_or_a_comment_outweighs_a_scanner_and_strict_asks_all_the_same() {
    for (mode, state) in [(Mode::Balanced, State::Confirmed), (Mode::Strict, State::Provisional)] {
        let stage = Stage::new().await;
        stage.set_mode(mode).await;
        let link = stage.invite("Ana").await;
        scan(&stage, 2, &link).await;
        stage.move_clock(20 * MINUTE);
        stage.person_answers_by_hand(&link, 9).await;
        assert_eq!(stage.responses().await[0].state, state, "{mode}");
    }
}

#[tokio::test]
async fn a_hasty_answer_counts_after_a_quiet_minute() {
    let stage = Stage::new().await;
    let link = stage.invite("Ana").await;
    stage.move_clock(5_000);
    let reply = stage.person_answers(&link, 9).await;
    assert!(reply.body.contains("name=\"confirm\""), "one more press is asked for");
    assert_eq!(stage.responses().await[0].state, State::Provisional);
    assert_eq!(stage.events().await, 0);
    stage.minutes_pass(2).await;
    assert_eq!(stage.responses().await[0].state, State::Confirmed);
    assert_eq!(stage.events().await, 1);
    assert_eq!(stage.responses().await[0].at, NOON + 5_000, "it was given when it was given");
}
