//! Iva asks her customers by mail: she begins a campaign, writes it, looks at who would get it, starts it, and sees what
//! comes of it.

use heard::campaign::schedule::Schedule;
use store::campaign::Kind;
use store::member::Role;
use uuid::Uuid;

use super::marks::Iva;
use crate::campaigns::Plan;
use crate::people::{add, cookie};
use crate::stage::{DAY, MINUTE, Reply, Stage};

impl Iva<'_> {
    /// A list of that many customers, in the order of their names: Ana, Bor, Cene. The last has no address.
    async fn list(&self, n: usize) -> String {
        let lists = self.does("/lists", "name=Riders").await;
        let list = lists.links("/contacts?list=")[0].replace("/contacts?list=", "");
        let mut ids = String::new();
        for (nth, name) in ["Ana", "Bor", "Cene"].into_iter().enumerate() {
            let reach = if nth + 1 == n { "emails=&phones=%2B38641234567" } else { "phones=&emails=" };
            let address = if nth + 1 == n { String::new() } else { format!("{name}%40example.com") };
            let made = self.sends("/contacts/new", &format!("name={name}+Novak&language=sl&{reach}{address}")).await;
            assert_eq!(made.status, 303, "{}", made.text());
            let id =
                made.header("location").trim_start_matches("/contacts/").split('?').next().expect("an id").to_owned();
            ids.push_str(&format!("&id={id}"));
            if nth + 1 == n {
                break;
            }
        }
        self.sends("/contacts/mark", &format!("do=on&list={list}{ids}&view=")).await;
        list
    }

    /// A campaign of the first survey; its address.
    async fn begins(&self, name: &str, list: &str) -> String {
        let made = self.sends("/campaigns/new", &format!("name={name}&survey=1&list={list}")).await;
        assert_eq!(made.status, 303, "{}", made.text());
        made.header("location").trim_end_matches("/edit").to_owned()
    }

    async fn writes(&self, address: &str, form: &str) -> Reply {
        self.sends(&format!("{address}/edit"), form).await
    }
}

/// A form of the editor, with everything that is needed.
fn form(change: &str, list: &str, more: &str) -> String {
    format!(
        "change={change}&name=Autumn+riders&survey=1&list={list}&sender=&basis=service_message&kind=once&at=&spread=0\
         &unit=hours&from_hour=8&to_hour=20&every=90&after=21&reminder=5&{more}"
    )
}

#[tokio::test]
async fn before_there_is_one_the_page_says_what_a_campaign_is_and_a_viewer_only_looks() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let page = iva.sees("/campaigns").await;
    assert!(page.text().contains("No campaigns yet") && page.text().contains("Who is asked"), "{}", page.text());
    assert!(!page.links("/campaigns/new").is_empty());
    add(&stage, "bor@example.com", Role::Viewer).await;
    let bor = cookie(&stage, "bor@example.com").await;
    let page = stage.get_as(&bor, "/campaigns").await;
    assert!(page.status == 200 && page.links("/campaigns/new").is_empty(), "{}", page.text());

    let address = iva.begins("Autumn+riders", "").await;
    let looked = stage.get_as(&bor, &address).await;
    assert!(looked.status == 200 && !looked.body.contains("value=\"start\""), "{}", looked.text());
    assert!(looked.links(&format!("{address}/edit")).is_empty());
}

#[tokio::test]
async fn a_campaign_is_begun_written_and_looked_at_before_it_is_saved() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let wrong = iva.sends("/campaigns/new", "name=+&survey=99&list=").await;
    assert_eq!(wrong.status, 422);
    assert!(
        wrong.text().contains("1 to 120 characters") && wrong.text().contains("choose a survey"),
        "{}",
        wrong.text()
    );
    let list = iva.list(2).await;
    let address = iva.begins("Autumn+riders", &list).await;
    let page = iva.sees(&format!("{address}/edit")).await;
    let text = page.text();
    for said in ["Riders (2 contacts)", "Slovenian", "Ana Novak", "{first_name}"] {
        assert!(text.contains(said), "{said}: {text}");
    }

    assert!(page.body.contains("As this person"), "{}", page.body);
    let nobody = iva.sees(&format!("{address}/recipients")).await.text();
    assert!(nobody.contains("Nobody yet") && !nobody.contains("looking for"), "{nobody}");

    // What is typed is looked at without being kept.
    let typed = form("0", &list, "w.sl.subject=Eno+vpra%C5%A1anje&w.sl.before=Kako+je+bilo?&language=sl&as=text");
    let preview = iva.sends(&format!("{address}/preview"), &typed).await;
    assert_eq!(preview.header("content-type"), "text/plain; charset=utf-8");
    assert!(preview.body.contains("Eno vprašanje") && preview.body.contains("Kako je bilo?"), "{}", preview.body);
    let kept = stage.get_as(&iva.cookie, &format!("{address}/preview?language=sl&as=text")).await;
    assert!(!kept.body.contains("Kako je bilo?"), "{}", kept.body);
    let html = iva.sends(&format!("{address}/preview"), &typed.replace("as=text", "light=dark")).await;
    let policy = html.header("content-security-policy");
    assert!(policy.contains(&format!("img-src {};", stage.app.public_url())), "the logo is shown: {policy}");
    assert!(html.header("content-security-policy").contains("sandbox"), "nothing of it runs");
    assert!(html.body.contains("Kako je bilo?") && !html.body.contains("prefers-color-scheme: dark"), "{}", html.body);

    let wrong = iva.writes(&address, &form("0", &list, "w.sl.greeting=Hej+{ime}&w.sl.after=a+}")).await;
    assert_eq!(wrong.status, 422);
    let text = wrong.text();
    assert!(text.contains("{ime}") && text.contains("closed that was never opened"), "{text}");
    assert!(wrong.body.contains("value=\"Hej {ime}\""), "what was typed is kept");
    let odd = form("0", &list, "").replace("every=90", "every=1").replace("kind=once", "kind=waves");
    let odd = iva.writes(&address, &odd.replace("to_hour=20", "to_hour=8").replace("spread=0", "spread=soon")).await;
    let text = odd.text();
    for said in ["from 7 to 730", "must be after the first", "from 0 to 30 days"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(odd.body.contains("value=\"soon\""), "{}", odd.body);

    let saved = iva.writes(&address, &form("0", &list, "w.sl.subject=Eno+vpra%C5%A1anje&do=check")).await;
    assert_eq!((saved.status.as_u16(), saved.header("location")), (303, address.as_str()));
    let list_page = iva.sees("/campaigns").await.text();
    assert!(list_page.contains("Autumn riders Once Draft After a repair Riders"), "{list_page}");
}

#[tokio::test]
async fn of_two_who_write_the_second_is_told_and_loses_nothing() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let address = iva.begins("Autumn+riders", "").await;
    assert_eq!(iva.writes(&address, &form("0", "", "w.en.subject=First")).await.status, 303);
    let late = iva.writes(&address, &form("0", "", "w.en.subject=Second")).await;
    assert_eq!(late.status, 409);
    assert!(late.text().contains("Somebody else changed this campaign meanwhile"), "{}", late.text());
    assert!(late.body.contains("value=\"Second\""), "{}", late.body);
    assert!(iva.sees(&format!("{address}/edit")).await.body.contains("value=\"First\""), "nothing was overwritten");
    let again = iva.writes(&address, &form(&late.field("change"), "", "w.en.subject=Second")).await;
    assert_eq!(again.status, 303);
    assert!(iva.sees(&format!("{address}/edit")).await.body.contains("value=\"Second\""));
}

#[tokio::test]
async fn before_it_starts_it_says_who_gets_it_who_does_not_and_what_to_look_at() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let address = iva.begins("Autumn+riders", "").await;
    let page = iva.sees(&address).await;
    let text = page.text();
    for said in ["Nobody is chosen", "No mail server is set", "no postal address", "No subject of your own in"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!page.body.contains("value=\"start\""), "{text}");
    let vain = iva.sends(&address, "do=start").await;
    assert!(vain.status == 422 && vain.text().contains("something is missing"), "{}", vain.text());

    let stage = stage.with_mail(9).await;
    let iva = Iva::at_work(&stage).await;
    let list = iva.list(3).await;
    let saved = iva.writes(&address, &form("0", &list, "w.sl.subject=Vpra%C5%A1anje&at=2026-11-30T09:00")).await;
    assert_eq!(saved.status, 303, "{}", saved.text());
    let page = iva.sees(&address).await;
    let text = page.text();
    for said in [
        "2 of 3 people on the list will get it",
        "1 will not, and why",
        "No e-mail address 1",
        "How many will answer is not known",
        "Nobody has looked at whether receivers trust lindentree.example",
        "Start on",
        "Between 8:00 and 20:00",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let subjects =
        text.split("No subject of your own in: ").nth(1).expect("told").split(" Our").next().expect("languages");
    assert!(subjects.contains("English") && !subjects.contains("Slovenian"), "{subjects}");
}

#[tokio::test]
async fn a_campaign_is_started_paused_resumed_and_stopped_and_who_did_is_told() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let iva = Iva::at_work(&stage).await;
    let list = iva.list(2).await;
    let address = iva.begins("Autumn+riders", &list).await;
    let copy = iva.does(&address, "do=copy").await;
    assert!(copy.text().contains("a copy, which nobody has started"), "{}", copy.text());
    assert!(copy.body.contains("value=\"Autumn riders (copy)\""), "{}", copy.body);
    let copied = copy.links("/campaigns/").into_iter().find(|link| link.len() > 20).expect("its page");
    assert!(iva.does(&copied, "do=remove").await.text().contains("The draft is removed"));
    assert_eq!(stage.get_as(&iva.cookie, &copied).await.status, 404);

    for (deed, said, state) in [
        ("start", "The campaign is started", "Running"),
        ("pause", "The campaign is paused", "Paused"),
        ("resume", "The campaign goes on", "Running"),
        ("stop", "The campaign is stopped", "Stopped"),
    ] {
        let page = iva.does(&address, &format!("do={deed}")).await.text();
        assert!(page.contains(said) && page.contains(state), "{deed}: {page}");
    }
    for deed in ["start", "resume", "remove", "nonsense"] {
        let page = iva.does(&address, &format!("do={deed}")).await.text();
        assert!(page.contains("Stopped"), "{deed}: what has ended stays so: {page}");
    }
    let late = iva.writes(&address, &form("0", &list, "")).await;
    assert_eq!((late.status.as_u16(), late.header("location")), (303, address.as_str()), "it is written no more");
    let told = iva.sees("/audit").await.text();
    for act in ["made", "started", "paused", "resumed", "stopped"] {
        assert!(told.contains(&format!("{act} a campaign: Autumn riders")), "{act}: {told}");
    }
}

#[tokio::test]
async fn what_comes_of_it_is_seen_from_the_list_to_the_answers_and_one_by_one() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let iva = Iva::at_work(&stage).await;
    let list = iva.list(3).await;
    let address = iva.begins("Autumn+riders", &list).await;
    assert_eq!(iva.writes(&address, &form("0", &list, "")).await.status, 303);
    iva.does(&address, "do=start").await;
    heard::campaign::pass(&stage.app).await.expect("people are planned");
    stage.move_clock(MINUTE);
    heard::campaign::pass(&stage.app).await.expect("people are asked");
    let page = iva.sees(&address).await;
    let text = page.text();
    assert!(text.contains("of 2 people were asked") && text.contains("On the list 1 passed over 3"), "{text}");
    assert!(text.contains("No e-mail address 1"), "{text}");
    assert!(page.body.contains("data-live-every=\"5000\""), "it keeps up while it runs");

    let id = Uuid::try_parse(address.trim_start_matches("/campaigns/")).expect("an id");
    let mut read = stage.app.store.read().await.expect("read");
    let rows =
        store::recipient::page(&mut read, stage.workspace, id, &Default::default(), None, 9).await.expect("rows");
    drop(read);
    let asked = rows.iter().find_map(|row| row.invitation).expect("somebody was asked");
    let link = format!("/r/{}", stage.app.seal.asked(stage.workspace, asked));
    let page = stage.get(&link).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let given = format!("score=9&comment=Hitro&nonce={}&evidence=hand", page.field("nonce"));
    assert_eq!(stage.post(&link, &given).await.status, 200);

    let text = iva.sees(&address).await.text();
    assert!(text.contains("Answered"), "{text}");
    assert!(text.contains("With a comment 100% (21 to 100%) · answers: 1 1"), "{text}");
    let all = iva.sees(&format!("{address}/recipients")).await;
    let rows = all.text();
    assert!(rows.contains("Answered") && rows.contains("No e-mail address") && rows.contains("On the way"), "{rows}");
    assert_eq!(all.links("/responses/").len(), 1);
    for (asked, n) in
        [("q=ana", 1), ("state=skipped", 1), ("mail=answered", 1), ("reason=rest", 0), ("state=asked&q=nov", 2)]
    {
        let found = iva.sees(&format!("{address}/recipients?{asked}")).await;
        assert_eq!(found.links("/contacts/").len(), n, "{asked}: {}", found.text());
    }
    let listed = iva.sees("/campaigns").await.text();
    assert!(listed.contains("Riders 2 of 2 1"), "{listed}");
}

#[tokio::test]
async fn a_test_goes_to_oneself_with_what_is_typed_and_saves_nothing() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let address = iva.begins("Autumn+riders", "").await;
    let typed = form("0", "", "w.en.subject=Hello&language=en&do=test");
    let vain = iva.writes(&address, &typed).await;
    assert!(vain.status == 422 && vain.text().contains("no mail server is set"), "{}", vain.text());
    let stage = stage.with_mail(9).await;
    let iva = Iva::at_work(&stage).await;
    let sent = iva.writes(&address, &typed).await;
    assert_eq!(sent.status, 200);
    assert!(sent.text().contains("A test is on its way to iva@example.com"), "{}", sent.text());
    assert!(sent.body.contains("value=\"Hello\""), "what is typed stays");
    assert!(!iva.sees(&format!("{address}/edit")).await.body.contains("value=\"Hello\""), "and is not saved");
    for _ in 0..20 {
        iva.writes(&address, &typed).await;
    }
    assert_eq!(iva.writes(&address, &typed).await.status, 429, "nobody can send mails without end");
}

#[tokio::test]
async fn a_wave_is_looked_at_against_another_on_the_survey_and_in_the_feed() {
    let stage = Stage::new().await.with_iva().await;
    let mut people = Vec::new();
    for name in ["Ana", "Bor", "Cene", "Dana", "Eva", "Filip"] {
        people.push(stage.known(name).await);
    }
    let list = stage.list("Riders", &people).await;
    let plan = Plan { kind: Kind::Waves, schedule: Schedule { every: 100, ..Schedule::default() }, ..Plan::default() };
    let campaign = stage.starts("Autumn & spring", list, plan).await;
    for (wave, score, answers) in [(1, 4, 5), (2, 9, 6)] {
        stage.campaigns_go_on().await;
        stage.mails_are_taken().await;
        for row in stage.recipients(&campaign).await.iter().filter(|row| row.wave == wave).take(answers) {
            let link = format!("/r/{}", stage.app.seal.asked(stage.workspace, row.invitation.expect("asked")));
            let page = stage.get(&link).await;
            // Whatever an address says, the campaign is the one that asked.
            let given = format!("score={score}&nonce={}&evidence=hand&h.campaign=Other", page.field("nonce"));
            assert_eq!(stage.post(&link, &given).await.status, 200);
        }
        stage.move_clock(if wave == 1 { 100 * DAY } else { MINUTE });
    }
    let iva = Iva::at_work(&stage).await;
    let page = iva.sees(&format!("/campaigns/{}", campaign.id.simple())).await;
    let waves = page.links("/surveys/1?period=all");
    assert_eq!(waves.len(), 2, "the third is yet to come: {}", page.text());
    let second = iva.sees(&waves[1]).await.text();
    assert!(second.contains("Wave: 2") && second.contains("Campaign: Autumn & spring"), "{second}");
    let table = iva.sees(&page.links("/surveys/1/table")[0]).await.text();
    let [first, second] = ["1 \u{2212}100", "2 100"].map(|row| table.find(row).expect("a row"));
    assert!(first < second, "waves stand in their order, not by size: {table}");
    let feed = iva.sees(&page.links("/responses?filter=")[0]).await;
    assert_eq!(feed.links("/responses/").len(), 11, "{}", feed.text());
    let one = iva.sees(&feed.links("/responses/")[0]).await.text();
    assert!(one.contains("Campaign Autumn & spring Wave 2"), "{one}");
}
