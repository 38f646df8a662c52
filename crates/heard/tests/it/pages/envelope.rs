//! The envelope beside a customer: Iva presses it, and her own mail program opens with everything filled in. What it writes is
//! hers to choose; Heard sends nothing.

use percent_encoding::percent_decode_str;
use store::member::Role;

use super::marks::Iva;
use crate::people::somebody;
use crate::stage::{NOON, Reply, Stage};

/// The `mailto:` links of a page, as a mail program reads them: recipient, subject, body.
fn letters(page: &Reply) -> Vec<[String; 3]> {
    let read = |link: String| {
        let decoded = |text: &str| percent_decode_str(text).decode_utf8().expect("text").into_owned();
        let (to, fields) = link.split_once('?').unwrap_or((&link, ""));
        let field = |name: &str| {
            let value = fields.split('&').find_map(|field| field.strip_prefix(name)?.strip_prefix('='));
            decoded(value.unwrap_or_default()).replace("\r\n", "\n")
        };
        [decoded(to.trim_start_matches("mailto:")), field("subject"), field("body")]
    };
    page.links("mailto:").into_iter().map(read).collect()
}

const FORM: &str = "name=After+a+repair&language=sl&subject=%7Bproduct%7Ckolo%7D%3A+kako+te%C4%8De%3F\
    &body=Pozdravljeni%2C+%7Bname%7D.%0D%0A%0D%0AKako+te%C4%8De%3F+%7Blink%7D%0D%0A%7Bemployee%7D";

#[tokio::test]
async fn one_press_opens_the_mail_program_with_thanks_in_the_customers_language() {
    let stage = Stage::new().await.with_iva().await;
    let ana = stage.customer("Ana Novak").await;
    let id = stage
        .given(NOON, 3, |response| {
            response.contact = Some(ana);
            response.facts.language = Some("sl".to_owned());
            response.facts.product = Some("E-bike".to_owned());
        })
        .await;
    stage.given(NOON, 9, |_| {}).await;
    let iva = Iva::at_work(&stage).await;
    let page = iva.sees(&format!("/responses/{}", id.simple())).await;
    let offered = letters(&page);
    let [to, subject, body] = &offered[0];
    assert!(to.ends_with("@example.com"), "{to}");
    assert_eq!(subject, "Vaš odgovor podjetju Lindentree Cycles");
    assert!(
        body.starts_with("Pozdravljeni, Ana.\n\nHvala") && body.ends_with("Iva Hrast\nLindentree Cycles"),
        "{body}"
    );
    let [_, subject, body] = &offered[1];
    assert_eq!(subject, "Vaše mnenje: E-bike");
    assert!(body.contains("dobro ali slabo") && !body.contains("{link}"), "{body}");
    assert!(page.text().contains("Request for a testimonial") && page.text().contains("Empty mail"), "{}", page.text());

    // In the feed there is one beside everybody who can be written to, and none beside a stranger.
    let feed = letters(&iva.sees("/responses").await);
    assert_eq!(feed, [offered[0].clone()]);
    // The customer's own page thanks as well, for there is an answer.
    assert_eq!(letters(&iva.sees(&format!("/contacts/{}", ana.simple())).await)[0], offered[0]);
}

#[tokio::test]
async fn who_is_spoken_to_in_another_language_is_written_to_in_it_and_who_never_answered_is_not_thanked() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let reply = iva.sends("/contacts/new", "name=Zofia+Lipowa&emails=zofia%40example.com&language=pl").await;
    let page = iva.sees(reply.header("location").split('?').next().expect("a page")).await;
    let offered = letters(&page);
    assert_eq!(offered[0], ["zofia@example.com", "", ""].map(str::to_owned));
    assert!(offered.iter().any(|[_, subject, _]| subject == "Prośba o opinię: Lindentree Cycles"), "{offered:?}");
    assert!(!page.text().contains("Thanks for the answer"), "{}", page.text());
}

#[tokio::test]
async fn a_template_of_ones_own_is_written_looked_at_offered_changed_and_removed() {
    let stage = Stage::new().await.with_iva().await;
    let ana = stage.customer("Ana Novak").await;
    let id = stage.given(NOON, 9, |response| response.contact = Some(ana)).await;
    let iva = Iva::at_work(&stage).await;
    let empty = iva.sees("/settings/envelopes").await.text();
    assert!(empty.contains("There are none of your own yet") && empty.contains("What went well"), "{empty}");
    let begun = iva.sees("/settings/envelopes?from=request").await;
    assert!(begun.body.contains("value=\"Request for a testimonial\""), "{}", begun.body);

    // Looking keeps nothing.
    let looked = iva.sends("/settings/envelopes", &format!("{FORM}&do=look")).await;
    assert!(looked.status == 200 && looked.text().contains("kolo: kako teče?"), "{}", looked.text());
    assert!(looked.text().contains("Pozdravljeni, Ana. Kako teče? Iva Hrast"), "no link, no blank: {}", looked.text());
    assert!(iva.sees("/settings/envelopes").await.text().contains("There are none of your own yet"));

    let values = "link=https%3A%2F%2Flindentree.example%2Fwords&gift=a+bell";
    iva.does("/settings/envelopes/values", values).await;
    let listed = iva.does("/settings/envelopes", FORM).await;
    assert!(listed.text().contains("The template is added.") && listed.text().contains("After a repair"));
    let response = format!("/responses/{}", id.simple());
    let page = iva.sees(&response).await;
    let own = letters(&page).into_iter().find(|[_, subject, _]| subject == "kolo: kako teče?").expect("it is offered");
    assert_eq!(own[2], "Pozdravljeni, Ana.\n\nKako teče? https://lindentree.example/words\nIva Hrast");
    assert!(page.text().contains("After a repair Slovenian"), "its language is said: {}", page.text());
    let request = letters(&page).into_iter().find(|[_, subject, _]| subject.starts_with("Your words")).expect("one");
    assert!(request[2].contains("https://lindentree.example/words"), "{request:?}");
    assert!(request[2].contains("As thanks, whatever you write: a bell."), "{request:?}");

    let address = listed.links("/settings/envelopes/").into_iter().next().expect("its page");
    assert!(iva.sees(&address).await.body.contains("value=\"{product|kolo}: kako teče?\""));
    let changed = iva.does(&address, "name=Later&language=&subject=Hello&body=How+is+it%3F").await.text();
    assert!(changed.contains("The template is changed.") && changed.contains("Later For everybody"), "{changed}");
    let removed = iva.does(&format!("{address}/remove"), "").await.text();
    assert!(removed.contains("The template is removed.") && !removed.contains("Later"), "{removed}");
    assert_eq!(stage.get_as(&iva.cookie, &address).await.status, 404);
    let told = iva.sees("/audit").await.text();
    for act in ["wrote a mail template", "changed a mail template", "removed a mail template", "/words / a bell"] {
        assert!(told.contains(act), "{act}: {told}");
    }
}

#[tokio::test]
async fn what_cannot_be_is_said_at_its_field_and_what_was_typed_stays() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let form = "name=&language=tlh&subject=Hello+%7B&body=Dear+%7Bprice%7D";
    let page = iva.sends("/settings/envelopes", form).await;
    assert_eq!(page.status, 422);
    for said in ["at most 60 characters", "one of these languages", "opened and never closed", "none of those below"] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    assert!(page.body.contains("value=\"Hello {\"") && page.body.contains("Dear {price}</textarea>"), "{}", page.body);
    let page = iva.sends("/settings/envelopes/values", "link=javascript%3Aalert(1)&gift=a%0Ab").await;
    assert_eq!(page.status, 422);
    assert!(page.text().contains("beginning with https://") && page.text().contains("at most 100 characters"));
    assert!(page.body.contains("value=\"javascript:alert(1)\""), "{}", page.body);
    let mut read = stage.app.store.read().await.expect("read");
    assert_eq!(store::envelope::list(&mut read, stage.workspace).await.expect("listed"), []);
    assert_eq!(store::envelope::values(&mut read, stage.workspace).await.expect("read"), Default::default());
}

#[tokio::test]
async fn what_is_too_long_for_a_mail_program_is_shown_cut_and_there_are_not_more_than_a_menu_holds() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let long = "%D1%9A".repeat(600);
    let page = iva.sends("/settings/envelopes", &format!("name=Long&subject=Hello&body={long}&do=look")).await;
    assert!(
        page.text().contains("Mail programs take 1900 bytes") || page.text().contains("1,900 bytes"),
        "{}",
        page.text()
    );
    for _ in 0..store::envelope::MOST {
        assert_eq!(iva.sends("/settings/envelopes", FORM).await.status, 303);
    }
    let full = iva.sends("/settings/envelopes", FORM).await;
    assert!(full.status == 422 && full.text().contains("There are fifty templates"), "{}", full.text());
}

#[tokio::test]
async fn an_agent_presses_the_envelope_and_cannot_change_what_it_writes() {
    let stage = Stage::new().await;
    let ana = stage.customer("Ana Novak").await;
    stage.given(NOON, 9, |response| response.contact = Some(ana)).await;
    let cookie = somebody(&stage, Role::Agent).await;
    assert_eq!(letters(&stage.get_as(&cookie, "/responses").await).len(), 1);
    assert_eq!(stage.get_as(&cookie, "/settings/envelopes").await.status, 403);
}
