//! What people write back: a number, a number with words, words, that they want no more; and what programs write for them.

use heard::inbox::Was;
use store::outbox::Entry;
use store::response::{Hand, State};

use super::{hand_in, written};
use crate::sink::Sink;
use crate::stage::{MINUTE, Stage};

impl Stage {
    /// The mails that answer customers, newest first.
    async fn told(&self) -> Vec<Entry> {
        self.mails().await.into_iter().filter(|mail| mail.kind != "survey").collect()
    }

    /// The words of the newest mail to an address.
    async fn words_to(&self, email: &str) -> String {
        let mut read = self.app.store.read().await.expect("read");
        let all = store::outbox::to(&mut read, self.workspace, &[email]).await.expect("listed");
        all.into_iter().find(|mail| mail.kind != "survey").expect("a mail").text
    }
}

#[tokio::test]
async fn a_reply_of_a_number_is_an_answer_that_counts_after_a_quiet_minute() {
    let stage = Stage::new().await.with_inbox().await;
    let (port, campaign) = (stage.door().await, stage.begun().await);
    let got = stage.asked(campaign, "ana@example.com").await;
    stage.receives(port, &got.reply, &written(&got, 1, "9")).await;

    let row = stage.answer_to(&got).await.expect("an answer");
    assert_eq!((row.state, row.said.score, row.said.comment.as_deref()), (State::Provisional, Some(9), None));
    assert_eq!((row.hand, row.facts.place.as_str(), row.contact), (Hand::Reply, "email", Some(got.contact)));
    let told = stage.told().await;
    assert_eq!((told.len(), told[0].kind.as_str(), told[0].to.as_str()), (1, "noted", "ana@example.com"));
    let words = stage.words_to("ana@example.com").await;
    let link = format!("/r/{}", stage.app.seal.asked(stage.workspace, got.invitation));
    assert!(words.contains("with 9") && words.contains(&link), "{words}");
    assert_eq!(stage.get(&link).await.status, 200);

    stage.move_clock(MINUTE);
    heard::sweeps::run(&stage.app, false).await.expect("swept");
    assert_eq!(stage.answer_to(&got).await.expect("an answer").state, State::Confirmed);

    // The same message once more, by another way.
    assert_eq!(hand_in(port, &got.reply, &format!("X-Spam: no\n{}", written(&got, 1, "9"))).await, "kept");
    stage.follow().await;
    assert_eq!((stage.counted().await, stage.told().await.len()), (vec![(Some(Was::Answer), 1)], 1));
}

#[tokio::test]
async fn a_second_reply_changes_the_answer_and_its_words_stay() {
    let stage = Stage::new().await.with_inbox().await;
    let (port, campaign) = (stage.door().await, stage.begun().await);
    let got = stage.asked(campaign, "ana@example.com").await;
    stage.receives(port, &got.reply, &written(&got, 1, "9 – but the delivery was late\nThe rest was fine.")).await;
    let row = stage.answer_to(&got).await.expect("an answer");
    let comment = "but the delivery was late\nThe rest was fine.";
    assert_eq!((row.said.score, row.said.comment.as_deref()), (Some(9), Some(comment)));
    stage.move_clock(MINUTE);
    heard::sweeps::run(&stage.app, false).await.expect("swept");

    stage.receives(port, &got.reply, &written(&got, 2, "7/10")).await;
    let row = stage.answer_to(&got).await.expect("an answer");
    assert_eq!((row.said.score, row.said.comment.as_deref(), row.state), (Some(7), Some(comment), State::Confirmed));
    let mut read = stage.app.store.read().await.expect("read");
    let history = store::response::history(&mut read, stage.workspace, got.invitation).await.expect("listed");
    drop(read);
    assert!(history.iter().any(|entry| entry.what == "edited" && entry.score == Some(9)), "{history:?}");
    assert_eq!(stage.told().await.len(), 2);

    // A number that is not on the scale is none, and words that have no more room are for somebody to read.
    for (nth, text) in [(3, "7/7"), (4, "Could you call me about the saddle?")] {
        stage.receives(port, &got.reply, &written(&got, nth, text)).await;
    }
    assert_eq!(stage.answer_to(&got).await.expect("an answer").said.score, Some(7));
    let messages = stage.messages().await;
    assert_eq!(
        messages.iter().map(|one| one.words.as_str()).collect::<Vec<_>>(),
        ["Could you call me about the saddle?", "7/7"]
    );
    let one = &messages[0];
    assert_eq!((one.contact, one.outbox, one.survey), (Some(got.contact), Some(got.mail), Some(stage.survey_id())));
    assert_eq!((one.sender.as_str(), one.subject.as_str()), ("ana@example.com", "How was it?"));
    assert_eq!(stage.told().await.len(), 2, "nobody is mailed for words");
}

#[tokio::test]
async fn what_tells_them_what_was_noted_is_answered_too() {
    let sink = Sink::open();
    let stage = Stage::new().await.with_inbox().await.with_mail(sink.port).await;
    let (port, campaign) = (stage.door().await, stage.begun().await);
    let mut got = stage.asked(campaign, "ana@example.com").await;
    stage.receives(port, &got.reply, &written(&got, 1, "4")).await;
    stage.send_mails().await;
    let told = sink.seen.last();
    let reply = told.lines().find_map(|line| line.strip_prefix("Reply-To: ")).expect("it says where to").trim();
    got.reply = reply.trim_matches(['<', '>']).to_owned();
    stage.receives(port, &got.reply, &written(&got, 2, "8")).await;
    assert_eq!(stage.answer_to(&got).await.expect("an answer").said.score, Some(8));
}

#[tokio::test]
async fn words_join_an_answer_that_has_none() {
    let stage = Stage::new().await.with_inbox().await;
    let (port, campaign) = (stage.door().await, stage.begun().await);
    let got = stage.asked(campaign, "ana@example.com").await;
    stage.receives(port, &got.reply, &written(&got, 1, "Hello, who are you?")).await;
    assert!(stage.answer_to(&got).await.is_none(), "words alone are no answer");
    assert_eq!(stage.messages().await.len(), 1);
    stage.receives(port, &got.reply, &written(&got, 2, "8")).await;
    stage.receives(port, &got.reply, &written(&got, 3, "The saddle is great.")).await;
    let row = stage.answer_to(&got).await.expect("an answer");
    assert_eq!((row.said.score, row.said.comment.as_deref()), (Some(8), Some("The saddle is great.")));
    assert_eq!((stage.messages().await.len(), stage.told().await.len()), (1, 1));
}

#[tokio::test]
async fn whoever_wants_out_is_asked_no_more_and_told_so_without_a_question() {
    let stage = Stage::new().await.with_inbox().await;
    let (port, campaign) = (stage.door().await, stage.begun().await);
    for (email, text) in
        [("ana@example.com", "stop"), ("bor@example.com", "Odjava, prosim"), ("cene@example.com", "СТОП")]
    {
        let got = stage.asked(campaign, email).await;
        assert!(!stage.is_silent(email).await);
        stage.receives(port, &got.reply, &written(&got, 1, text)).await;
        assert!(stage.is_silent(email).await && stage.answer_to(&got).await.is_none(), "{text}");
        let words = stage.words_to(email).await;
        assert!(words.contains(email) && !words.contains("/r/") && !words.contains('?'), "{words}");
    }
    assert_eq!(stage.counted().await, [(Some(Was::Stop), 3)]);
    assert_eq!(stage.messages().await, []);
}

#[tokio::test]
async fn what_a_program_writes_is_counted_and_nothing_else() {
    let stage = Stage::new().await.with_inbox().await;
    let (port, campaign) = (stage.door().await, stage.begun().await);
    let got = stage.asked(campaign, "ana@example.com").await;
    let away = written(&got, 1, "9 days at the sea").replace("Subject: Re:", "Auto-Submitted: auto-replied\nSubject:");
    stage.receives(port, &got.reply, &away).await;
    assert_eq!(stage.counted().await, [(Some(Was::Automatic), 1)]);
    assert!(stage.answer_to(&got).await.is_none());
    assert_eq!((stage.messages().await, stage.told().await.len()), (vec![], 0));
}

#[tokio::test]
async fn what_only_quotes_our_mail_answers_from_its_own_address_alone() {
    let stage = Stage::new().await.with_inbox().await;
    let campaign = stage.begun().await;
    let got = stage.asked(campaign, "ana@example.com").await;
    let quoting = |from: &str, text: &str| {
        format!(
            "From: <{from}>\r\nTo: {}\r\nIn-Reply-To: <{}>\r\nSubject: Re: How was it?\r\n\r\n{text}\r\n",
            super::MAILBOX,
            heard::mail::message_id(&stage.app, got.mail)
        )
    };
    for (from, text) in [("mallory@example.com", "0"), ("mallory@example.com", "stop"), ("Ana@example.com", "10")] {
        let message = quoting(from, text);
        let kept = heard::inbox::keep(&stage.app, reach::inbox::Envelope::default(), message.as_bytes());
        assert!(kept.await.expect("kept"));
        stage.follow().await;
    }
    assert_eq!(stage.answer_to(&got).await.expect("an answer").said.score, Some(10));
    assert!(!stage.is_silent("ana@example.com").await);
    let messages = stage.messages().await;
    assert!(messages.len() == 2 && messages.iter().all(|one| one.contact.is_none()), "{messages:?}");
}

#[tokio::test]
async fn two_servers_follow_a_message_once() {
    let stage = Stage::new().await.with_inbox().await;
    let (port, campaign) = (stage.door().await, stage.begun().await);
    let other = stage.another_node().await;
    for nth in 0..5 {
        let got = stage.asked(campaign, &format!("ana{nth}@example.com")).await;
        assert_eq!(hand_in(port, &got.reply, &written(&got, nth, "9")).await, "kept");
    }
    tokio::join!(stage.follow(), other.follow());
    assert_eq!(stage.counted().await, [(Some(Was::Answer), 5)]);
    assert_eq!(stage.told().await.len(), 5, "one confirmation for each");
    assert_eq!(stage.responses().await.len(), 5);
}

#[tokio::test]
async fn an_answer_whose_following_was_cut_off_is_not_given_twice() {
    let stage = Stage::new().await.with_inbox().await;
    let (port, campaign) = (stage.door().await, stage.begun().await);
    let got = stage.asked(campaign, "ana@example.com").await;
    assert_eq!(hand_in(port, &got.reply, &written(&got, 1, "9")).await, "kept");
    // Killed behind the answer, before it was written down that it was followed: as it is after this.
    stage.runs("create table before as select * from arrived").await;
    stage.follow().await;
    stage.runs("delete from outbox where kind = 'noted'").await;
    stage.runs("delete from arrived; insert into arrived select * from before; drop table before").await;
    // Meanwhile they changed it behind the link.
    let link = format!("/r/{}", stage.app.seal.asked(stage.workspace, got.invitation));
    let page = stage.get(&link).await;
    let form = format!("score=4&comment=Hm&nonce={}&language=en", page.field("nonce"));
    assert_eq!(stage.post(&link, &form).await.status, 200);
    stage.follow().await;
    let row = stage.answer_to(&got).await.expect("an answer");
    assert_eq!((row.said.score, row.said.comment.as_deref()), (Some(4), Some("Hm")), "the later word stands");
    assert_eq!(stage.told().await.len(), 1, "and what was noted is told");
}
