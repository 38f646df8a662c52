//! The mail that asks a customer: what stands in it in every language and on every scale, that nobody's name breaks out
//! of its place, and that a link in it only opens the page with its score chosen.

use feedback::{Questionnaire, Scale};
use heard::campaign::letter::{self, Words};
use heard::campaign::schedule::Schedule;
use heard::mail::survey::{Cache, Kind, Sample, letters, sample, send_test};
use heard::texts::SHIPPED;
use heard::token::{self, Purpose};
use reach::channel::mail::Letter;
use reach::channel::mail::dkim::{Algorithm, Key, Signer};
use store::campaign::{Campaign, State};
use store::contact::consent::Basis;
use store::invitation::NewInvitation;
use store::outbox::Claimed;
use store::outbox::lease::{Lease, Mark, Whose};
use store::recipient::{self, Mail};
use store::response::Facts;
use uuid::Uuid;

use crate::stage::{DAY, MINUTE, Stage};

/// Somebody who was written to by a campaign.
pub struct Written {
    pub contact: Uuid,
    pub invitation: Uuid,
    pub email: String,
}

impl Stage {
    /// A campaign that runs, with words of its own in these languages.
    pub async fn campaign(&self, own: &[(&str, Words)]) -> Campaign {
        let own = own.iter().map(|(language, words)| ((*language).to_owned(), words.clone())).collect();
        let campaign = Campaign {
            workspace: self.workspace,
            id: self.app.chance.id(self.now()),
            name: "Autumn".to_owned(),
            survey: self.survey_id(),
            list: None,
            sender: None,
            state: State::Running,
            kind: store::campaign::Kind::Once,
            basis: Basis::SoftOptIn,
            letter: serde_json::to_string(&letter::Letter(own)).expect("plain data"),
            schedule: serde_json::to_string(&Schedule::default()).expect("plain data"),
            change: 0,
            created_at: self.now(),
            by_user: None,
            started_at: Some(self.now()),
            ended_at: None,
            reason: None,
            next_at: None,
        };
        let mut tx = self.app.store.begin().await.expect("begin");
        store::campaign::add(&mut tx, &campaign).await.expect("added");
        tx.commit().await.expect("commit");
        campaign
    }

    /// Somebody is asked by a campaign: their invitation, and the mail that waits.
    pub async fn asks(&self, campaign: &Campaign, name: &str, language: Option<&str>, kind: Kind) -> Written {
        let (now, chance) = (self.now(), &self.app.chance);
        let (contact, invitation) = (self.customer(name).await, chance.id(now));
        let mut tx = self.app.store.begin().await.expect("begin");
        let known = store::contact::find_known(&mut tx, self.workspace, contact).await.expect("read").expect("there");
        let email = known.card.emails[0].clone();
        if let Some(language) = language {
            let card = store::contact::Card { language: Some(language.to_owned()), ..known.card.clone() };
            let doing =
                store::contact::Doing { workspace: self.workspace, at: now, actor: None, name: None, import: None };
            store::contact::change(&mut tx, &doing, contact, &card, None).await.expect("changed");
        }
        let new = NewInvitation {
            workspace: self.workspace,
            id: invitation,
            token_hash: token::hash(Purpose::Invitation, &self.app.seal.asked(self.workspace, invitation)),
            survey: campaign.survey,
            contact: Some(contact),
            facts: &Facts { place: "email".to_owned(), language: language.map(str::to_owned), ..Facts::default() },
            created_at: now,
            sent_at: Some(now),
            expires_at: now + 30 * DAY,
            is_test: false,
            draft_step: None,
            ticket: None,
        };
        assert!(store::invitation::add(&mut tx, &new).await.expect("added"));
        let mail = Mail {
            id: chance.id(now),
            wave: 1,
            contact,
            invitation,
            email: email.clone(),
            domain: "example.com".to_owned(),
            sender: None,
        };
        let whose = (self.workspace, campaign.id);
        recipient::queue(&mut tx, whose, kind.key(), &[&mail], now, now + 30 * DAY).await.expect("queued");
        tx.commit().await.expect("commit");
        Written { contact, invitation, email }
    }

    /// Every mail that waits, claimed.
    pub async fn claimed(&self) -> Vec<Claimed> {
        let (now, until) = (self.now(), self.now() + MINUTE);
        let what = Lease { whose: Whose::AllBut(&[]), now, until, limit: 500, without: &[] };
        let leased = self.app.store.writer().lease(&what).await.expect("leased");
        for one in &leased {
            let mark = Mark::new(one, now, until);
            assert!(self.app.store.writer().mail(None, Some(mark)).await.expect("marked").marked);
        }
        let mut all: Vec<Claimed> = leased.into_iter().map(|one| one.mail).collect();
        loop {
            let mut tx = self.app.store.begin().await.expect("begin");
            let claimed = store::outbox::claim(&mut tx, self.now(), self.now() + MINUTE).await.expect("claimed");
            tx.commit().await.expect("commit");
            match claimed {
                Some(claimed) => all.push(claimed),
                None => return all,
            }
        }
    }

    /// The only mail that waits.
    pub async fn survey_mail(&self) -> Letter {
        let mut mails = self.survey_mails().await;
        assert_eq!(mails.len(), 1);
        mails.remove(0).expect("a mail")
    }

    pub async fn survey_mails(&self) -> Vec<Option<Letter>> {
        let claimed = self.claimed().await;
        let claimed: Vec<&Claimed> = claimed.iter().collect();
        letters(&self.app, &mut Cache::default(), &claimed).await.expect("written")
    }
}

/// The paths of the links in a mail's HTML that begin so.
fn paths(letter: &Letter, url: &str, begin: &str) -> Vec<String> {
    let html = letter.html.as_deref().expect("HTML");
    let links = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.filter_map(|link| link.strip_prefix(url)).filter(|path| path.starts_with(begin)).map(str::to_owned).collect()
}

/// A mail's HTML as a mail program understands it.
fn read(letter: &Letter) -> String {
    let html = letter.html.as_deref().expect("HTML").replace("\r\n", "\n");
    let mut parts = html.split("&#");
    let mut read = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_once(';').expect("a reference ends");
        read.push(number.parse().ok().and_then(char::from_u32).expect("a character's number"));
        read.push_str(rest);
    }
    read
}

fn header<'a>(letter: &'a Letter, name: &str) -> &'a str {
    letter.headers.iter().find(|(one, _)| *one == name).map_or("", |(_, value)| value)
}

#[tokio::test]
async fn each_number_only_opens_the_page_with_that_number_chosen() {
    let stage = Stage::new().await;
    let campaign = stage.campaign(&[]).await;
    stage.asks(&campaign, "Ana Novak", Some("en"), Kind::First).await;
    let letter = stage.survey_mail().await;
    let links = paths(&letter, &stage.app.public_url(), "/r/");
    let (scores, trap) = links.split_at(11);
    assert!(trap.len() == 1 && trap[0].ends_with("/check"), "{links:?}");
    for (score, link) in scores.iter().enumerate() {
        assert!(link.ends_with(&format!("/{score}")), "{link}");
        let page = stage.get(link).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("Hello <bdi>Ana</bdi>,"), "{}", page.body);
        let chosen = format!("value=\"{score}\" class=");
        let input = page.body.split("<input").find(|input| input.contains(&chosen)).expect("the number");
        assert!(input.contains(" checked"), "{input}");
        assert_eq!(page.body.matches(" checked").count(), 1);
    }
    assert_eq!(stage.responses().await.len(), 0);
    // The plain part has one link, to the page without a number.
    let plain: Vec<&str> = letter.text.lines().filter(|line| line.contains("/r/")).collect();
    assert_eq!(plain.len(), 1, "{}", letter.text);
    let path = plain[0].strip_prefix(&stage.app.public_url()).expect("a link of ours");
    assert!(stage.get(path).await.text().contains("How likely is it"));
}

#[tokio::test]
async fn a_mail_says_who_asks_what_and_why_and_how_to_stop_it() {
    let stage = Stage::new().await;
    let campaign = stage.campaign(&[]).await;
    let ana = stage.asks(&campaign, "Ana Novak", Some("sl"), Kind::First).await;
    let letter = stage.survey_mail().await;
    assert_eq!(
        (letter.to.as_str(), letter.subject.as_str()),
        (&*ana.email, "Eno vprašanje podjetja Lindentree Cycles")
    );
    let html = read(&letter);
    for part in [&letter.text, &html] {
        assert!(part.contains("Pozdravljeni, Ana."), "{part}");
        assert!(part.contains("Kako verjetno je, da bi podjetje Lindentree Cycles priporočili"), "{part}");
        assert!(part.contains("ker ste stranka podjetja Lindentree Cycles"), "{part}");
        assert!(part.contains("/unsubscribe/"), "{part}");
        assert!(!part.contains("od 0 do 10"), "nobody reads what is replied: {part}");
    }
    let sent =
        Letter { from: "care@lindentree.example".to_owned(), message_id: "1@x.example".to_owned(), ..letter.clone() };
    let sent = sent.written().expect("it can be written");
    let (_, sent) = sent.text().split_once("Content-Type: text/html").expect("HTML");
    assert!(sent.contains("Content-Transfer-Encoding: 7bit"), "it goes as it is");
    assert!(html.contains("<html lang=\"sl\" dir=\"ltr\">") && !html.contains("<img"), "{html}");
    let stop = paths(&letter, &stage.app.public_url(), "/unsubscribe/").remove(0);
    let stop = format!("{}{stop}", stage.app.public_url());
    assert_eq!(header(&letter, "List-Unsubscribe"), format!("<{stop}>"));
    assert_eq!(header(&letter, "List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
    let feedback = format!("{}:{}:survey:heard", campaign.id.simple(), stage.workspace);
    assert_eq!(header(&letter, "Feedback-ID"), feedback);
    assert_eq!((header(&letter, "Precedence"), header(&letter, "Auto-Submitted")), ("bulk", "auto-generated"));
    assert!(header(&letter, "List-Id").ends_with(">"));
}

#[tokio::test]
async fn what_stops_a_mail_is_signed() {
    let stage = Stage::new().await;
    let campaign = stage.campaign(&[]).await;
    stage.asks(&campaign, "Ana", None, Kind::First).await;
    let letter = Letter {
        from: "care@lindentree.example".to_owned(),
        message_id: "1@lindentree.example".to_owned(),
        ..stage.survey_mail().await
    };
    let key = Key::read(&Key::make(Algorithm::Ed25519, &mut stage.app.chance.stream())).expect("a key");
    let signer = Signer::new("lindentree.example", "heard", key).expect("names");
    let written = letter.written().expect("it can be written").signed(&[signer], stage.now());
    let signature = written.text().split("DKIM-Signature:").nth(1).expect("signed").split("\r\nFrom:").next();
    let unfolded = signature.expect("its lines").replace(['\r', '\n', '\t', ' '], "").to_lowercase();
    for name in ["list-unsubscribe:", "list-unsubscribe-post:", "list-id:", "feedback-id"] {
        assert!(unfolded.contains(name), "{name} in {unfolded}");
    }
}

#[tokio::test]
async fn every_language_and_scale_is_whole_small_and_for_eyes_and_ears() {
    for scale in Scale::ALL {
        let stage = Stage::asking(scale).await;
        let campaign = stage.campaign(&[]).await;
        let published = stage.app.published(stage.workspace, stage.survey_id()).await.expect("read").expect("there");
        for language in SHIPPED {
            let one = sample(&stage.app, &campaign, &published, language, &Sample::default()).await.expect("written");
            let what = format!("{scale} in {language}");
            assert!(one.html.len() < 40_000, "{what}: {} bytes", one.html.len());
            assert!(one.html.split('\n').all(|line| line.len() < 990), "{what}: a line that no server takes as it is");
            assert!(one.html.is_ascii(), "{what}: it would be encoded anew for each recipient");
            for whole in [&one.subject, &one.text, &one.html] {
                assert!(
                    !whole.contains("letter-tap") && !whole.contains("letter-choose"),
                    "{what} shows a key: {whole}"
                );
                assert!(!whole.contains('\u{1}') && !whole.contains("{company}"), "{what} has a gap: {whole}");
            }
            let n = scale.values().count();
            assert_eq!(one.html.matches("class=\"cell\"").count(), n, "{what}");
            for score in scale.values() {
                assert!(one.html.contains(&format!("href=\"#/{score}\"")), "{what}: {score}");
            }
            assert!(one.html.contains(&format!("lang=\"{language}\"")), "{what}");
            assert!(!one.html.contains("<img") && !one.html.contains("<script"), "{what}: nothing is fetched");
        }
    }
}

#[tokio::test]
async fn a_question_of_ones_own_stands_in_the_mail_and_says_its_language() {
    let stage = Stage::new().await;
    let mut asked = Questionnaire::plain(Scale::Nps, "Lindentree Cycles", &["en", "it"].map(str::to_owned));
    asked.leading.question.put("en", "Would you send a friend to {subject}?");
    stage.publishes(&asked).await;
    let campaign = stage.campaign(&[]).await;
    stage.asks(&campaign, "Ana", Some("it"), Kind::First).await;
    let html = stage.survey_mail().await.html.expect("HTML");
    assert!(html.contains("<h1 id=\"question\" lang=\"en\" dir=\"ltr\""), "{html}");
    assert!(html.contains("Would you send a friend to Lindentree Cycles?"), "{html}");
    // Of the words around it there are none in Italian.
    assert!(
        html.contains("<html lang=\"it\"") && html.contains(" lang=\"en\" dir=\"ltr\" style=\"color:#4e4c43"),
        "{html}"
    );
}

#[tokio::test]
async fn the_words_of_a_campaign_name_the_customer_and_no_name_breaks_out() {
    let stage = Stage::new().await;
    let own = Words {
        subject: "{first_name|You}, how was {product|your visit}?".to_owned(),
        greeting: "Dear {name},".to_owned(),
        before: "{company} <asks>\nyou & {account|yours}.\n\nIt is about: {question}".to_owned(),
        ..Words::default()
    };
    let campaign = stage.campaign(&[("en", own)]).await;
    let nasty = "<b>Ana</b>\r\nBcc:x@example.com \"'&{name}\u{1}\u{e000}";
    stage.asks(&campaign, nasty, Some("en"), Kind::First).await;
    let letter = stage.survey_mail().await;
    let html = read(&letter);
    assert!(!html.contains("<b>Ana") && html.contains("&lt;b&gt;Ana&lt;/b&gt;"), "{html}");
    assert!(html.contains("Lindentree Cycles &lt;asks&gt;<br>\nyou &amp; yours."), "{html}");
    assert!(html.contains("It is about: How likely is it that you would recommend Lindentree Cycles"), "{html}");
    assert!(letter.subject.starts_with("<b>Ana</b>") && letter.subject.ends_with("how was your visit?"));
    assert!(!letter.subject.contains(['\r', '\n']), "{:?}", letter.subject);
    assert!(letter.text.contains("{name}"), "what a name says is never looked at again: {}", letter.text);
    // Whoever has no name is greeted without one, and what is empty is ours.
    stage.asks(&campaign, "Bor", None, Kind::First).await;
    let plain = stage.survey_mail().await;
    assert!(plain.subject.starts_with("Bor,") && plain.text.contains("Thank you\nLindentree Cycles"), "{}", plain.text);
}

#[tokio::test]
async fn a_reminder_has_another_subject_and_is_not_sent_after_an_answer() {
    let stage = Stage::new().await;
    let own = Words { subject: "Tell us".to_owned(), before: "We begin.".to_owned(), ..Words::default() };
    let campaign = stage.campaign(&[("en", own)]).await;
    stage.asks(&campaign, "Ana", Some("en"), Kind::Reminder).await;
    let letter = stage.survey_mail().await;
    assert_eq!(letter.subject, "One question is still open");
    assert!(letter.text.contains("We will not remind you again") && !letter.text.contains("We begin."));
    assert!(header(&letter, "Feedback-ID").ends_with(":survey-reminder:heard"));
    let bor = stage.asks(&campaign, "Bor", Some("en"), Kind::Reminder).await;
    let link = format!("/r/{}", stage.app.seal.asked(stage.workspace, bor.invitation));
    let page = stage.get(&link).await;
    let form = format!("score=9&comment=Hitro&nonce={}&evidence=hand&language=en", page.field("nonce"));
    assert_eq!(stage.post(&link, &form).await.status, 200);
    assert_eq!(stage.survey_mails().await, [None]);
}

#[tokio::test]
async fn a_mail_to_nobody_is_not_written() {
    let stage = Stage::new().await;
    let campaign = stage.campaign(&[]).await;
    let ana = stage.asks(&campaign, "Ana", None, Kind::First).await;
    let bor = stage.asks(&campaign, "Bor", None, Kind::First).await;
    let claimed = stage.claimed().await;
    let claimed: Vec<&Claimed> = claimed.iter().collect();
    let mut tx = stage.app.store.begin().await.expect("begin");
    let doing =
        store::contact::Doing { workspace: stage.workspace, at: stage.now(), actor: None, name: None, import: None };
    store::contact::erase(&mut tx, &doing, ana.contact, stage.app.chance.id(stage.now())).await.expect("erased");
    tx.commit().await.expect("commit");
    let written = letters(&stage.app, &mut Cache::default(), &claimed).await.expect("written");
    let to: Vec<_> = written.iter().flatten().map(|one| one.to.as_str()).collect();
    assert_eq!((written.len(), to), (2, vec![bor.email.as_str()]));
}

#[tokio::test]
async fn a_mail_that_waits_is_not_sent_to_whoever_took_back_that_they_may_be_written_to() {
    let stage = Stage::new().await;
    let campaign = stage.campaign(&[]).await;
    let ana = stage.asks(&campaign, "Ana", None, Kind::First).await;
    stage.says_of_mail(ana.contact, false, Basis::Consent).await;
    assert_eq!(stage.survey_mails().await, [None]);
}

#[tokio::test]
async fn a_colleague_tries_the_mail_and_nothing_counts() {
    let stage = Stage::new().await;
    let campaign = stage.campaign(&[]).await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    send_test(&stage.app, &mut tx, &campaign, "bor@lindentree.example", "de").await.expect("queued");
    tx.commit().await.expect("commit");
    let claimed = stage.claimed().await.remove(0);
    assert_eq!((claimed.kind.as_str(), claimed.to.as_str()), ("survey-test", "bor@lindentree.example"));
    assert_eq!(claimed.subject, "Eine Frage von Lindentree Cycles");
    let link = claimed.text.lines().find_map(|line| line.strip_prefix(&stage.app.public_url())).expect("a link");
    let page = stage.get(&format!("{link}/9")).await;
    assert!(page.body.contains("class=\"panel test\""), "{}", page.body);
    let form = format!("score=9&comment=Hitro&nonce={}&evidence=hand&language=de", page.field("nonce"));
    assert_eq!(stage.post(link, &form).await.status, 200);
    assert_eq!(stage.responses().await[0].state, store::response::State::Test);
}

#[tokio::test]
async fn scanners_of_real_mails_confirm_nothing_and_lose_none_of_a_thousand_people() {
    let stage = Stage::new().await;
    let campaign = stage.campaign(&[]).await;
    let mut links = Vec::new();
    for behaviour in (1..=12).cycle().take(1_000) {
        stage.asks(&campaign, "Ana", Some("en"), Kind::First).await;
        let letter = stage.survey_mail().await;
        let link = paths(&letter, &stage.app.public_url(), "/r/")[0].trim_end_matches("/0").to_owned();
        crate::scanners::scan(&stage, behaviour, &link).await;
        if behaviour == 12 {
            // It follows what stops the mails, too.
            for path in paths(&letter, &stage.app.public_url(), "/unsubscribe/") {
                assert_eq!(stage.get(&path).await.status, 200);
                assert_eq!(stage.head(&path).await.status, 200);
            }
        }
        links.push(link);
    }
    stage.move_clock(2 * MINUTE);
    heard::sweeps::run(&stage.app, false).await.expect("the sweeps run");
    let confirmed = store::response::State::Confirmed;
    assert!(stage.responses().await.iter().all(|row| row.state != confirmed));
    assert_eq!(stage.events().await, 0);
    for link in &links {
        stage.person_confirms(link, 9).await;
    }
    let rows = stage.responses().await;
    assert_eq!(rows.len(), links.len());
    assert!(rows.iter().all(|row| row.state == confirmed && row.said.score == Some(9)));
    let mut read = stage.app.store.read().await.expect("read");
    assert_eq!(store::suppression::count(&mut read, stage.workspace).await.expect("counted"), 0);
}

/// Writes mails to `$HEARD_PAGES`, for eyes and browsers.
#[tokio::test]
#[ignore = "writes files for somebody to look at"]
#[expect(clippy::disallowed_methods, reason = "whoever looks says through it where")]
async fn mails_to_look_at() {
    let folder = std::path::PathBuf::from(std::env::var_os("HEARD_PAGES").expect("HEARD_PAGES names a folder"));
    for scale in Scale::ALL {
        let stage = Stage::asking(scale).await;
        let campaign = stage.campaign(&[]).await;
        for language in SHIPPED {
            stage.asks(&campaign, "Ana Novak", Some(language), Kind::First).await;
            let letter = stage.survey_mail().await;
            let write = |end: &str, text: &str| {
                std::fs::write(folder.join(format!("mail.{scale}.{language}.{end}")), text).expect("written");
            };
            write("html", letter.html.as_deref().expect("HTML"));
            write("txt", &format!("{}\n\n{}", letter.subject, letter.text));
            let stop = paths(&letter, &stage.app.public_url(), "/unsubscribe/").remove(0);
            write("stop.html", &stage.get(&stop).await.body);
            write("stopped.html", &stage.post(&stop, "scope=pause").await.body);
        }
    }
}
