//! Iva keeps her customers: she adds one, changes one, puts them on lists, keeps a segment, merges two who are one, and
//! reads what happened between them and the company.

use store::member::Role;
use uuid::Uuid;

use super::marks::Iva;
use crate::people::{add, cookie};
use crate::stage::{MINUTE, NOON, Reply, Stage};

/// The id of a customer whose page this is, or leads to.
fn id_of(reply: &Reply) -> String {
    let to = reply.header("location");
    to.trim_start_matches("/contacts/").split('?').next().expect("an id").to_owned()
}

async fn added(iva: &Iva<'_>, form: &str) -> String {
    let reply = iva.sends("/contacts/new", form).await;
    assert_eq!(reply.status, 303, "{}", reply.text());
    id_of(&reply)
}

#[tokio::test]
async fn before_anybody_is_known_the_page_says_how_customers_come() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let page = iva.sees("/contacts").await.text();
    assert!(page.contains("Nobody is known yet") && page.contains("Import a list"), "{page}");
    let lists = iva.sees("/lists").await.text();
    assert!(lists.contains("No lists yet") && lists.contains("New segment"), "{lists}");
}

#[tokio::test]
async fn a_customer_is_added_changed_and_found_again_with_what_happened() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    iva.does("/settings/properties", "name=Plan&key=&kind=text").await;
    let form = "name=Ana+Novak&emails=Ana%40Example.com%0D%0Aana%40example.org&phones=041+234+567&country=si\
        &language=sl&zone=Europe%2FLjubljana&account=Lipa&owner=&property.plan=gold";
    let id = added(&iva, form).await;
    let page = iva.sees(&format!("/contacts/{id}")).await;
    let text = page.text();
    for said in ["Ana Novak", "ana@example.org", "+38641234567", "Lipa", "Slovenian", "SI", "Plan gold", "there now"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(text.contains("Iva Hrast added the contact"), "{text}");
    assert!(page.body.contains("href=\"mailto:Ana@Example.com\""), "{}", page.body);

    let shown = iva.sees(&format!("/contacts/{id}/change")).await;
    let change = shown.field("change");
    let form = format!("change={change}&name=Ana+Novak&emails=Ana%40Example.com&account=Hrast&language=sl&country=SI");
    let changed = iva.does(&format!("/contacts/{id}/change"), &form).await.text();
    assert!(changed.contains("Company: Lipa → Hrast") && changed.contains("Phone: +38641234567 → –"), "{changed}");

    // Somebody who looked before that loses nothing of what they typed, and overwrites nothing without knowing.
    let late = format!("change={change}&name=Ana+N.&emails=Ana%40Example.com");
    let late = iva.sends(&format!("/contacts/{id}/change"), &late).await;
    assert_eq!(late.status, 422);
    assert!(late.text().contains("Somebody else changed this contact meanwhile"), "{}", late.text());
    assert!(late.body.contains("value=\"Ana N.\""), "{}", late.body);
    assert_ne!(late.field("change"), change);

    for (asked, n) in [("q=hrast", 1), ("q=novak+ana", 1), ("q=nobody", 0), ("filter=language+%3D+sl", 1)] {
        let found = iva.sees(&format!("/contacts?{asked}")).await.text();
        assert_eq!(found.matches("Ana Novak").count() > 0, n > 0, "{asked}: {found}");
        assert!(found.contains(if n == 1 { "1 contact" } else { "0 contacts" }), "{asked}: {found}");
    }
    let wrong = stage.get_as(&iva.cookie, "/contacts?filter=band+%3D").await;
    assert!(wrong.status == 422 && wrong.text().contains("nothing is shown"), "{}", wrong.text());
}

#[tokio::test]
async fn mistakes_are_told_where_they_are_and_what_was_typed_stays() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let nobody = iva.sends("/contacts/new", "name=+&emails=").await;
    assert!(nobody.status == 422 && nobody.text().contains("enter a name"), "{}", nobody.text());
    let form = "name=Bor&emails=bor%40example.com%0Abor&phones=041+234+567&country=XX&zone=Mars";
    let wrong = iva.sends("/contacts/new", form).await;
    let text = wrong.text();
    for said in ["Line 2: This is no e-mail address", "needs + and the country", "two letters", "no such time zone"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(wrong.body.contains("bor@example.com\nbor</textarea>"), "{}", wrong.body);

    let ana = added(&iva, "name=Ana&emails=ana%40example.com").await;
    let taken = iva.sends("/contacts/new", "name=Anna&emails=ANA%40example.com").await;
    assert!(taken.status == 422 && taken.text().contains("ana@example.com already belongs to Ana"), "{}", taken.text());
    assert_eq!(taken.links(&format!("/contacts/{ana}")), [format!("/contacts/{ana}")]);
}

#[tokio::test]
async fn customers_are_put_on_a_list_and_a_filter_is_kept_as_a_segment() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let ana = added(&iva, "name=Ana&emails=ana%40example.com&language=sl").await;
    added(&iva, "name=Bor&emails=bor%40example.com").await;
    let lists = iva.does("/lists", "name=Key+customers").await;
    let list = lists.links("/contacts?list=")[0].replace("/contacts?list=", "");
    let again = iva.sends("/lists", "name=KEY+Customers").await;
    assert!(again.status == 422 && again.text().contains("Another list is called like that"), "{}", again.text());

    let none = iva.sends("/contacts/mark", &format!("do=on&list={list}&view=")).await.text();
    assert!(none.contains("Nobody is selected"), "{none}");
    let put = iva.sends("/contacts/mark", &format!("do=on&list={list}&id={ana}&view=")).await.text();
    assert!(put.contains("1 contact was put on the list “Key customers”"), "{put}");
    let shown = iva.sees(&format!("/contacts?list={list}")).await.text();
    assert!(shown.contains("1 contact") && shown.contains("Ana") && !shown.contains("Bor"), "{shown}");
    let page = iva.sees(&format!("/contacts/{ana}")).await.text();
    assert!(page.contains("Was put on the list “Key customers”"), "{page}");
    let off = iva.does(&format!("/contacts/{ana}/lists"), &format!("do=off&list={list}")).await.text();
    assert!(off.contains("On no list."), "{off}");

    let offered = iva.sees("/contacts?filter=language+%3D+sl").await;
    let to = offered.links("/lists?filter=");
    assert_eq!(to, ["/lists?filter=language%20%3D%20sl#new-segment"]);
    assert!(iva.sees("/lists?filter=language%20%3D%20sl").await.body.contains("value=\"language = sl\""));
    let wrong = iva.sends("/lists", "name=Speak&filter=language+%3D").await;
    assert_eq!(wrong.status, 422, "{}", wrong.text());
    let segment = iva.does("/lists", "name=Speak+Slovenian&filter=language+%3D+sl").await.text();
    assert!(
        segment.contains("Speak Slovenian") && segment.contains("1 contact") && segment.contains("Ana"),
        "{segment}"
    );
    let gone = iva.does(&format!("/lists/{list}"), "do=remove").await.text();
    assert!(!gone.contains("Key customers") && gone.contains("Speak Slovenian"), "{gone}");
    let told = iva.sees("/audit").await.text();
    assert!(told.contains("removed a list of contacts: Key customers"), "{told}");
}

#[tokio::test]
async fn two_customers_who_are_one_are_merged_after_both_were_looked_at() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let ana = added(&iva, "name=Ana+Novak&emails=ana%40example.com").await;
    let other = added(&iva, "name=Ana+N.&emails=ana%40example.org&language=sl").await;
    let contact = Uuid::try_parse(&other).expect("an id");
    let response = stage
        .given(NOON - MINUTE, 3, |response| {
            response.contact = Some(contact);
            response.said.comment = Some("Predolgo čakanje".to_owned());
        })
        .await;

    let sought = iva.sees(&format!("/contacts/{ana}/merge?q=ana")).await;
    assert_eq!(sought.links(&format!("/contacts/{ana}/merge?with=")), [format!("/contacts/{ana}/merge?with={other}")]);
    let both = iva.sees(&format!("/contacts/{ana}/merge?with={other}")).await.text();
    assert!(both.contains("E-mail ana@example.com ana@example.org ana@example.com, ana@example.org"), "{both}");
    assert!(both.contains("cannot be undone"), "{both}");
    let merged = iva.does(&format!("/contacts/{ana}/merge"), &format!("with={other}")).await.text();
    assert!(merged.contains("The two contacts are one now") && merged.contains("Predolgo čakanje"), "{merged}");
    assert!(merged.contains("Iva Hrast merged another contact into this one"), "{merged}");
    let led = stage.get_as(&iva.cookie, &format!("/contacts/{other}")).await;
    assert_eq!((led.status.as_u16(), led.header("location")), (303, format!("/contacts/{ana}").as_str()));
    let page = iva.sees(&format!("/responses/{}", response.simple())).await;
    assert_eq!(page.links("/contacts/"), [format!("/contacts/{ana}")]);
}

#[tokio::test]
async fn what_somebody_agreed_to_is_written_down_with_where_it_came_from_and_can_be_withdrawn() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let ana = added(&iva, "name=Ana&emails=ana%40example.com").await;
    let path = format!("/contacts/{ana}/consents");
    let vain = iva.sends(&path, "channel=email&basis=consent&given=yes&source=&words=Yes+please").await;
    assert!(vain.status == 422 && vain.text().contains("where the consent comes from"), "{}", vain.text());
    assert!(vain.body.contains(">Yes please</textarea>"), "{}", vain.body);
    let given = "channel=email&basis=consent&given=yes&source=Order+form&words=You+may+ask+me";
    let page = iva.does(&path, given).await.text();
    assert!(page.contains("Agreed: E-mail They agreed · Order form · “You may ask me”"), "{page}");
    let page = iva.does(&path, "channel=email&basis=consent&given=no&source=On+the+phone").await.text();
    assert!(page.contains("E-mail Withdrawn") && page.contains("Withdrew: E-mail On the phone"), "{page}");
}

#[tokio::test]
async fn who_may_not_change_customers_sees_them_and_is_offered_nothing_more() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let ana = added(&iva, "name=Ana&emails=ana%40example.com").await;
    add(&stage, "bor@example.com", Role::Agent).await;
    let bor = cookie(&stage, "bor@example.com").await;
    let list = stage.get_as(&bor, "/contacts").await;
    assert!(list.text().contains("Ana") && !list.text().contains("Add a contact"), "{}", list.text());
    let page = stage.get_as(&bor, &format!("/contacts/{ana}")).await;
    assert!(page.status == 200 && page.links(&format!("/contacts/{ana}/")).is_empty(), "{}", page.body);
    assert_eq!(stage.get_as(&bor, &format!("/contacts/{ana}/change")).await.status, 403);
}

#[tokio::test]
async fn what_is_done_to_customers_stands_among_the_deeds_and_what_changes_nothing_does_not() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let ana = added(&iva, "name=Ana&emails=ana%40example.com").await;
    let id = Uuid::try_parse(&ana).expect("an id");
    let lists = iva.does("/lists", "name=Dealers").await;
    let list = lists.links("/contacts?list=")[0].replace("/contacts?list=", "");
    let told = async || iva.sees("/audit").await.text();
    let times = |told: &str, deed: &str| told.matches(deed).count();

    let change = iva.sees(&format!("/contacts/{ana}/change")).await.field("change");
    iva.does(&format!("/contacts/{ana}/change"), &format!("change={change}&name=Ana&emails=ana%40example.com")).await;
    let deeds = told().await;
    assert_eq!(times(&deeds, &format!("made a contact: {id}")), 1, "{deeds}");
    assert_eq!(times(&deeds, "changed a contact: "), 0, "{deeds}");

    iva.does(&format!("/contacts/{ana}/change"), &format!("change={change}&name=Ana+N.&emails=ana%40example.com"))
        .await;
    iva.does(&format!("/contacts/{ana}/consents"), "channel=email&basis=consent&given=yes&source=Order+form").await;
    for _ in 0..2 {
        iva.does(&format!("/contacts/{ana}/lists"), &format!("do=on&list={list}")).await;
    }
    for _ in 0..2 {
        iva.sends("/contacts/mark", &format!("do=off&list={list}&id={ana}&view=")).await;
    }
    let deeds = told().await;
    assert_eq!(times(&deeds, &format!("changed a contact: {id}")), 2, "{deeds}");
    assert_eq!(times(&deeds, "changed a list of contacts: Dealers"), 2, "{deeds}");
}

#[tokio::test]
async fn five_hundred_lists_are_the_most_on_the_page_and_in_a_file() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    for n in 0..store::list::MOST {
        let list = store::list::List {
            id: stage.app.chance.id(NOON),
            name: format!("List {n}"),
            filter: None,
            added_at: NOON,
        };
        assert!(store::list::add(&mut tx, stage.workspace, &list).await.expect("added"));
    }
    tx.commit().await.expect("commit");
    let more = iva.sends("/lists", "name=One+more").await;
    assert!(more.status == 422 && more.text().contains("There are 500 lists already"), "{}", more.text());
    assert!(more.body.contains("value=\"One more\""));
}
