//! Customers are brought in: what a person sees on the way, that the same file twice changes nothing, and that it can be
//! taken back without touching what happened since.

mod command;
mod run;
mod undo;

use std::fmt::Write;
use std::time::Duration;

use axum::http::Method;
use heard::sweeps;
use store::contact::consent::{Channel, Consent};
use store::contact::import::{Import, State as Step};
use store::contact::{self, Card, Changed, Doing, Known, Wanted};
use store::list::{List, MOST};
use store::property::{Property, is_key, is_name};
use uuid::Uuid;

use super::import::workbook::{Workbook, sheet};
use crate::stage::{DAY, NOON, Reply, Stage};

const BOUNDARY: &str = "----heard";

const FAIR: &str = "Ime;Priimek;E-pošta;Telefon;Jezik;Podjetje;Naročnina;Sedeži\n\
    Ana;Novak;Ana@Example.com;041 234 567;sl;Lipa d.o.o.;zlata;5\n\
    Bor;Kos;bor@example.com, bor@example.org;;de;;srebrna;1.234,5\n\
    Cene;Zupan;cene at example;;sl;;;\n\
    Dana;;;;;;;\n\
    Ana;N.;ana@example.com;;;;;7\n";

impl Stage {
    /// Somebody with a cookie pastes customers, or brings a file of them.
    async fn bring_customers(&self, cookie: &str, pasted: &str, file: Option<(&str, &[u8])>) -> Reply {
        let csrf = self.get_as(cookie, "/contacts/import").await.field("csrf");
        let mut body = String::new();
        for (field, value) in [("csrf", csrf.as_str()), ("pasted", pasted)] {
            write!(body, "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n")
                .expect("a String takes any text");
        }
        let (name, bytes) = file.unwrap_or_default();
        write!(body, "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n")
            .expect("a String takes any text");
        let mut body = body.into_bytes();
        body.extend(bytes);
        body.extend(format!("\r\n--{BOUNDARY}--\r\n").bytes());
        let media = format!("multipart/form-data; boundary={BOUNDARY}");
        self.send(Method::POST, "/contacts/import", &[("cookie", cookie), ("content-type", &media)], body).await
    }

    /// A file is looked at; its import's address.
    async fn looked_at(&self, cookie: &str, name: &str, bytes: &[u8]) -> String {
        let reply = self.bring_customers(cookie, "", Some((name, bytes))).await;
        assert_eq!(reply.status, 303, "{}", reply.text());
        reply.header("location").to_owned()
    }

    async fn say(&self, cookie: &str, address: &str, what: &str, form: &str) -> Reply {
        let csrf = self.get_as(cookie, "/contacts/import").await.field("csrf");
        self.post_as(cookie, &format!("{address}/{what}"), &format!("csrf={csrf}{form}")).await
    }

    /// The page of an import, as soon as nothing is done any more.
    async fn over(&self, cookie: &str, address: &str) -> Reply {
        let waiting = async {
            loop {
                let page = self.get_as(cookie, address).await;
                if page.header("refresh").is_empty() {
                    return page;
                }
            }
        };
        tokio::time::timeout(Duration::from_secs(60), waiting).await.expect("an import ends")
    }

    /// Starts it as it is mapped, and waits.
    async fn brought_in(&self, cookie: &str, address: &str) -> String {
        assert_eq!(self.say(cookie, address, "start", "").await.header("location"), address);
        self.over(cookie, address).await.text()
    }

    async fn last_import(&self) -> Import {
        let mut read = self.app.store.read().await.expect("read");
        contact::import::list(&mut read, self.workspace, 1).await.expect("list").remove(0)
    }

    /// Everybody who is known, by name, newest first.
    async fn customers(&self) -> Vec<Known> {
        let mut read = self.app.store.read().await.expect("read");
        let wanted = Wanted::default();
        let ids = contact::ids_of(&mut read, self.workspace, &wanted, None, 100_000).await.expect("ids");
        let mut known = contact::all(&mut read, self.workspace, &ids).await.expect("customers");
        known.sort_by(|one, other| one.card.name.cmp(&other.card.name));
        known
    }

    async fn names(&self) -> Vec<String> {
        self.customers().await.into_iter().map(|one| one.card.name.unwrap_or_default()).collect()
    }

    async fn properties(&self) -> Vec<Property> {
        let mut read = self.app.store.read().await.expect("read");
        store::property::list(&mut read, self.workspace).await.expect("properties")
    }

    async fn consents(&self, contact: Uuid) -> Vec<Consent> {
        let mut read = self.app.store.read().await.expect("read");
        contact::consent::list(&mut read, self.workspace, contact).await.expect("consents")
    }

    pub fn by_hand(&self) -> Doing<'static> {
        Doing { workspace: self.workspace, at: NOON, actor: None, name: Some("Iva"), import: None }
    }

    /// Somebody writes another card by hand.
    async fn rewritten(&self, contact: Uuid, card: &Card) {
        let mut tx = self.app.store.begin().await.expect("begin");
        let changed = contact::change(&mut tx, &self.by_hand(), contact, card, None).await.expect("change");
        assert!(matches!(changed, Changed::Done(_)), "{changed:?}");
        tx.commit().await.expect("commit");
    }

    /// Somebody is made by hand.
    async fn made(&self, name: &str, email: &str) -> Uuid {
        let id = self.app.chance.id(NOON);
        let card = Card { name: Some(name.to_owned()), emails: vec![email.to_owned()], ..Card::default() };
        let mut tx = self.app.store.begin().await.expect("begin");
        let made = contact::add(&mut tx, &self.by_hand(), id, &card).await.expect("add");
        assert!(matches!(made, Changed::Done(_)), "{made:?}");
        tx.commit().await.expect("commit");
        id
    }
}

#[tokio::test]
async fn customers_are_pasted_looked_at_and_brought_in() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let pasted = "Ana Novak <ana@example.com>; bor@example.com\n\"Kos, Cene\" <cene@example.com>\ndana at example\n";
    let reply = stage.bring_customers(&cookie, pasted, None).await;
    let at = reply.header("location").to_owned();
    let page = stage.get_as(&cookie, &at).await.text();
    assert!(page.contains("3 contacts would be added") && page.contains("1 row is left out"), "{page}");
    assert!(page.contains("The e-mail address is none, and there is no other"), "{page}");
    assert_eq!(stage.customers().await, [], "nothing is written before somebody starts it");
    let page = stage.brought_in(&cookie, &at).await;
    assert!(page.contains("Done Added 3 Changed 0"), "{page}");
    assert_eq!(stage.names().await, ["", "Ana Novak", "Kos, Cene"]);

    // Cells of a spreadsheet have tabs between them, with a heading or without.
    for pasted in ["Name\tMail\nEma\tema@example.com\n", "Fran\tfran@example.com\tMaribor\n"] {
        let at = stage.bring_customers(&cookie, pasted, None).await.header("location").to_owned();
        assert!(stage.brought_in(&cookie, &at).await.contains("Added 1"));
    }
    assert_eq!(stage.names().await, ["", "Ana Novak", "Ema", "Fran", "Kos, Cene"]);
    for (pasted, file, words) in [
        ("", None, "Please paste contacts or choose a file."),
        ("a@b.si", Some(("x.csv", &b"y"[..])), "not both"),
        ("", Some(("x.csv", &b"%PDF-1.7"[..])), "This is a PDF"),
    ] {
        let reply = stage.bring_customers(&cookie, pasted, file).await;
        assert_eq!(reply.status, 422);
        assert!(reply.text().contains(words), "{}", reply.text());
    }
}

#[tokio::test]
async fn a_table_says_who_is_new_who_changes_and_what_is_wrong_line_by_line() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let at = stage.looked_at(&cookie, "sejem.csv", FAIR.as_bytes()).await;
    let page = stage.get_as(&cookie, &at).await.text();
    assert!(page.contains("2 contacts would be added") && page.contains("2 rows are left out"), "{page}");
    assert!(page.contains("1 row is about a contact of an earlier row"), "{page}");
    assert!(page.contains("Not a telephone number, or one that names no country"), "{page}");

    let form = "&country=si&role-6=new%3Atext&role-7=new%3Anumber&list=new&list-name=Sejem";
    let to = stage.say(&cookie, &at, "mapping", form).await;
    assert_eq!(to.header("location"), format!("{at}?checked"));
    let errors = stage.get_as(&cookie, &format!("{at}/errors.csv")).await;
    let expected = "\u{feff}\"Line\",\"Reason\",\"Cell\"\r\n\
        4,\"The e-mail address is none, and there is no other\",\"cene at example\"\r\n\
        5,\"Neither an e-mail address nor a telephone number\",\"\"\r\n";
    assert_eq!(errors.body, expected);
    let page = stage.brought_in(&cookie, &at).await;
    assert!(page.contains("Added 2 Changed 1") && page.contains("2 rows are left out"), "{page}");

    let known = stage.customers().await;
    let [ana, bor] = &known[..] else { panic!("{known:?}") };
    assert_eq!(ana.card.name.as_deref(), Some("Ana N."), "the later row goes over the earlier");
    assert_eq!(
        (&ana.card.emails[..], &ana.card.phones[..]),
        (&["Ana@Example.com".to_owned()][..], &["+38641234567".to_owned()][..])
    );
    assert_eq!(bor.card.emails, ["bor@example.com", "bor@example.org"]);
    let properties: Vec<String> = bor.card.properties.iter().map(|(key, value)| format!("{key} {value:?}")).collect();
    assert_eq!(properties, ["narocnina Text(\"srebrna\")", "sedezi Number(1234.5)"]);
    let mut read = stage.app.store.read().await.expect("read");
    let made = store::property::list(&mut read, stage.workspace).await.expect("properties");
    assert_eq!(made.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Naročnina", "Sedeži"]);
    let lists = store::list::of(&mut read, stage.workspace, ana.id).await.expect("lists");
    assert_eq!(lists.iter().map(|(list, _)| list.name.as_str()).collect::<Vec<_>>(), ["Sejem"]);
    drop(read);

    // The same file again: its columns are known, and nothing changes.
    let before = stage.customers().await;
    let again = FAIR.lines().filter(|line| !line.contains("Ana;N.")).collect::<Vec<_>>().join("\n");
    let again = again.replace("Ana;Novak", "Ana;N.").replace("zlata;5", "zlata;7");
    let at = stage.looked_at(&cookie, "sejem-2.csv", again.as_bytes()).await;
    let page = stage.get_as(&cookie, &at).await;
    let words = page.text();
    assert!(words.contains("The columns are taken as they were for sejem.csv"), "{words}");
    assert!(words.contains("0 contacts would be added") && words.contains("2 known contacts stay"), "{words}");
    assert!(page.body.contains("<option value=\"property:sedezi\" selected>"));
    let page = stage.brought_in(&cookie, &at).await;
    assert!(page.contains("Added 0 Changed 0 As they were 2"), "{page}");
    assert_eq!(stage.customers().await, before);
    let told = stage.get_as(&cookie, "/audit").await.text();
    assert!(told.contains("Iva Hrast brought in contacts: sejem.csv"), "{told}");
}

#[tokio::test]
async fn who_is_known_is_updated_filled_in_or_left_alone() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let ana = stage.made("Ana", "ana@example.com").await;
    let file = "Name,Email,Company\nAna Novak,ana@example.com,Lipa\n";
    for (policy, words, name, account) in [
        ("skip", "1 known contact stays as it is", "Ana", None),
        ("fill", "1 known contact would be changed", "Ana", Some("Lipa")),
        ("update", "1 known contact would be changed", "Ana Novak", Some("Lipa")),
    ] {
        let at = stage.looked_at(&cookie, "a.csv", file.as_bytes()).await;
        stage.say(&cookie, &at, "mapping", &format!("&policy={policy}&list=new&list-name={policy}")).await;
        let page = stage.get_as(&cookie, &at).await.text();
        assert!(page.contains(words), "{policy}: {page}");
        stage.brought_in(&cookie, &at).await;
        let known = stage.customers().await.remove(0);
        assert_eq!((known.card.name.as_deref(), known.card.account.as_deref()), (Some(name), account), "{policy}");
    }
    let mut read = stage.app.store.read().await.expect("read");
    assert_eq!(
        store::list::of(&mut read, stage.workspace, ana).await.expect("lists").len(),
        3,
        "everybody is put on it"
    );
}

#[tokio::test]
async fn what_they_agreed_to_is_written_once_and_what_they_took_back_stays_so() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let (bor, cene) = (stage.made("Bor", "bor@example.com").await, stage.made("Cene", "cene@example.com").await);
    let no = |at: i64| Consent {
        at,
        channel: Channel::Email,
        given: false,
        basis: contact::consent::Basis::Consent,
        source: "a call".to_owned(),
        words: String::new(),
        import: None,
        by_user: None,
    };
    let mut tx = stage.app.store.begin().await.expect("begin");
    let (first, second) = (no(NOON - 400 * DAY), no(NOON - DAY));
    let earlier = || stage.app.chance.id(NOON - DAY);
    let rows = [(bor, earlier(), &first), (cene, earlier(), &second)];
    contact::consent::add_all(&mut tx, stage.workspace, &rows).await.expect("added");
    tx.commit().await.expect("commit");

    let file = "Email,Opt-in\nana@example.com,2026-10-01\nbor@example.com,2026-10-01\ncene@example.com,2026-10-01\n\
        dana@example.com,\n";
    let at = stage.looked_at(&cookie, "a.csv", file.as_bytes()).await;
    let page = stage.get_as(&cookie, &at).await.text();
    assert!(page.contains("Please say below what they agreed to"), "{page}");
    let said = "&agreed=yes&channel=email&channel=sms&basis=consent&source=Shop&wording=Yes%2C+please.";
    stage.say(&cookie, &at, "mapping", said).await;
    assert!(stage.get_as(&cookie, &at).await.text().contains("No day of consent that can be read"));
    stage.brought_in(&cookie, &at).await;
    let ana = stage.customers().await.into_iter().find(|one| one.card.emails == ["ana@example.com"]).expect("Ana").id;
    let consents = stage.consents(ana).await;
    assert_eq!(consents.len(), 2);
    assert_eq!((consents[0].source.as_str(), consents[0].words.as_str()), ("Shop", "Yes, please."));
    assert_eq!(consents[0].at, 1_790_805_600_000, "the day that the file says, in Ljubljana");
    let held = |all: &[Consent]| contact::consent::held(all).iter().map(|one| one.given).collect::<Vec<_>>();
    assert_eq!(held(&stage.consents(bor).await), [true, true], "he agreed after he had taken it back");
    assert_eq!(held(&stage.consents(cene).await), [false, true], "he took it back after that");
    let dana = stage.customers().await.into_iter().find(|one| one.card.emails == ["dana@example.com"]).expect("Dana");
    assert_eq!(stage.consents(dana.id).await, []);

    // Again, and once more without days: who took it back is left out.
    let at = stage.looked_at(&cookie, "a.csv", file.as_bytes()).await;
    stage.say(&cookie, &at, "mapping", &format!("{said}&role-1=agreed&format=ymd")).await;
    stage.brought_in(&cookie, &at).await;
    assert_eq!((stage.consents(ana).await.len(), stage.consents(bor).await.len()), (2, 3));
    let at = stage.looked_at(&cookie, "b.csv", b"Email\ncene@example.com\n").await;
    stage.say(&cookie, &at, "mapping", said).await;
    stage.brought_in(&cookie, &at).await;
    assert_eq!(held(&stage.consents(cene).await), [false, true]);
}

#[tokio::test]
async fn a_workbook_and_a_hostile_file_are_read_as_what_they_are() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let cell = |at: &str, text: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let rows = format!(
        "<row r=\"1\">{}{}</row><row r=\"2\">{}{}</row>",
        cell("A1", "Name"),
        cell("B1", "E-mail"),
        cell("A2", "Žiga"),
        cell("B2", "ziga@example.com")
    );
    let at = stage.looked_at(&cookie, "book.xlsx", &Workbook::new(&sheet(&rows), &[]).zip(true)).await;
    assert!(stage.brought_in(&cookie, &at).await.contains("Added 1"));

    let huge = "x".repeat(30_000);
    let mut hostile = b"Name,Email,Plan\n=cmd|' /C calc'!A0,a@example.com,\"=HYPERLINK(\"\"x\"\")\"\n".to_vec();
    hostile.extend(format!("{huge},b@example.com,{huge}\n").bytes());
    hostile.extend(b"Nul\0a,c@example.com,\xff\xfe\n");
    hostile.extend(b"<script>,\"d@example.com\n\",x\n\"open");
    let at = stage.looked_at(&cookie, "<b>.csv", &hostile).await;
    stage.say(&cookie, &at, "mapping", "&role-2=new%3Atext").await;
    let page = stage.get_as(&cookie, &at).await;
    assert!(!page.body.contains("<script>,") && page.text().contains("4 contacts would be added"), "{}", page.text());
    stage.brought_in(&cookie, &at).await;
    let known = stage.customers().await;
    assert_eq!(known.len(), 5);
    assert!(
        known.iter().all(|one| one.card.name.as_ref().is_none_or(|name| name.len() <= 200 && !name.contains('\0')))
    );
    let errors = stage.get_as(&cookie, &format!("{at}/errors.csv")).await;
    assert_eq!(errors.header("content-type"), "text/csv; charset=utf-8");
    assert!(errors.body.lines().all(|line| !line.contains("\"=")), "{}", errors.body);
}

#[tokio::test]
async fn uploads_of_customers_go_and_with_them_the_cells_that_were_shown() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let at = stage.looked_at(&cookie, "a.csv", FAIR.as_bytes()).await;
    let folder = heard::import::folder(&stage.app.data).expect("a folder");
    let files = || std::fs::read_dir(&folder).expect("a folder").count();
    sweeps::run(&stage.app, true).await.expect("swept");
    assert_eq!(files(), 1);
    stage.move_clock(8 * DAY);
    sweeps::run(&stage.app, true).await.expect("swept");
    assert_eq!(files(), 0);
    let import = stage.last_import().await;
    assert_eq!((import.state, import.stored), (Step::Uploaded, None));
    assert!(!import.found.contains("Ana") && !import.found.contains("cene"), "{}", import.found);
    let page = stage.get_as(&stage.iva().await, &at).await.text();
    assert!(page.contains("The file is no longer here"), "{page}");
}

#[tokio::test]
async fn a_long_column_is_a_property_that_its_page_could_have_made() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let column = "How many seats of the yearly plan did they have when the fair began";
    let file = format!("E-mail;{column};{column} last\nana@example.com;5;6\n");
    let at = stage.looked_at(&cookie, "fair.csv", file.as_bytes()).await;
    stage.say(&cookie, &at, "mapping", "&role-1=new%3Anumber&role-2=new%3Anumber").await;
    assert!(stage.brought_in(&cookie, &at).await.contains("Added 1"));
    let properties = stage.properties().await;
    assert_eq!(properties.len(), 2, "{properties:?}");
    for one in &properties {
        assert!(is_key(&one.key) && is_name(&one.name), "{one:?}");
    }
    assert_eq!(stage.customers().await[0].card.properties.len(), 2);
}

#[tokio::test]
async fn what_was_filled_up_since_the_file_was_looked_at_is_told_and_nothing_is_brought_in() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let at = stage.looked_at(&cookie, "fair.csv", b"E-mail\nana@example.com\n").await;
    stage.say(&cookie, &at, "mapping", "&list=new&list-name=Fair").await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    for n in 0..MOST {
        let list = List { id: stage.app.chance.id(NOON), name: format!("List {n}"), filter: None, added_at: NOON };
        assert!(store::list::add(&mut tx, stage.workspace, &list).await.expect("added"));
    }
    tx.commit().await.expect("commit");
    stage.say(&cookie, &at, "start", "").await;
    let page = stage.get_as(&cookie, &at).await.text();
    assert!(page.contains("A workspace has at most 500 lists"), "{page}");
    assert_eq!(stage.customers().await, []);
}
