//! A program keeps customers: brings them in, changes and merges them, puts them on lists, writes down what they agreed to.

use axum::http::Method;
use serde_json::{Value, json};

use super::Program;
use crate::stage::{Reply, Stage};

impl Program<'_> {
    async fn contact(&self, card: Value) -> Value {
        self.post("/contacts", &json!({ "contact": card })).await.made()
    }

    async fn names(&self, query: &str) -> Vec<String> {
        let page = self.sees(&format!("/contacts?{query}")).await;
        let all = page["contacts"].as_array().expect("contacts").iter();
        all.map(|one| one["name"].as_str().unwrap_or_default().to_owned()).collect()
    }
}

/// Field and reason of each mistake.
fn mistakes(reply: &Reply) -> Vec<(String, String)> {
    let problem = reply.json();
    let word = |one: &Value, key: &str| one[key].as_str().expect("a word").to_owned();
    problem["errors"].as_array().expect("errors").iter().map(|one| (word(one, "field"), word(one, "reason"))).collect()
}

#[tokio::test]
async fn who_is_known_is_found_by_an_address_and_changed_as_the_policy_says() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    program.post("/properties", &json!({"key": "plan", "name": "Plan", "kind": "text"})).await.made();
    let card = json!({"name": "Ana", "emails": ["Ana@Example.com"], "phones": ["041 234 567"], "country": "si",
        "properties": {"plan": "gold"}});
    let ana = program.contact(card).await;
    assert_eq!((&ana["phones"], &ana["country"]), (&json!(["+38641234567"]), &json!("SI")));
    let again = |policy: &str, name: &str| json!({"policy": policy, "contact": {"name": name, "emails": ["ana@example.COM"], "language": "sl"}});
    for (policy, name, expected) in [("skip", "Anica", "Ana"), ("fill", "Anica", "Ana"), ("update", "Anica", "Anica")] {
        let reply = program.post("/contacts", &again(policy, name)).await;
        assert_eq!((reply.status.as_u16(), &reply.json()["name"]), (200, &json!(expected)), "{policy}: {}", reply.body);
        assert_eq!(reply.json()["id"], ana["id"]);
    }
    assert_eq!(program.sees(&format!("/contacts/{}", ana["id"].as_str().expect("an id"))).await["language"], "sl");
    let nobody = program.post("/contacts", &json!({"contact": {"language": "sl"}})).await;
    assert_eq!((nobody.status.as_u16(), mistakes(&nobody)), (422, vec![("name".into(), "missing".into())]));
    let wrong = json!({"policy": "merge", "contact": {"emails": ["ana"], "properties": {"size": 5}}});
    program.post("/contacts", &wrong).await.refuses(422, "update, fill, skip");
    let wrong = json!({"contact": {"emails": ["ana"], "zone": "Mars", "properties": {"size": 5}}});
    let reply = program.post("/contacts", &wrong).await;
    let expected = [("emails.0", "not-an-address"), ("zone", "not-a-zone"), ("properties", "unknown")];
    assert_eq!(mistakes(&reply), expected.map(|(field, reason)| (field.to_owned(), reason.to_owned())));
}

#[tokio::test]
async fn a_request_that_is_sent_again_makes_nobody_twice() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let one = json!({"contact": {"name": "Ana"}});
    let first = program.post_once("/contacts", "a", &one).await.made();
    let second = program.post_once("/contacts", "a", &one).await;
    assert_eq!((second.status.as_u16(), second.json()), (200, first));
    let many = json!({"contacts": [{"name": "Bor"}, {"emails": ["c@example.com"]}, {"emails": ["x"]}, {"emails": ["C@example.com"]}]});
    let outcomes = async || {
        let reply = program.post_once("/contacts/batch", "b", &many).await.json();
        let rows = reply["results"].as_array().expect("results").iter();
        rows.map(|row| row["outcome"].as_str().expect("a word").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(outcomes().await, ["added", "added", "refused", "same"]);
    assert_eq!(outcomes().await, ["same", "same", "refused", "same"]);
    assert_eq!(program.names("").await.len(), 3);
    program.post("/contacts/batch", &json!({"contacts": []})).await.refuses(422, "1 to 500");
}

#[tokio::test]
async fn a_change_touches_what_it_names_and_nobodys_address_is_taken() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    program.post("/properties", &json!({"key": "plan", "name": "Plan", "kind": "text"})).await.made();
    program.post("/properties", &json!({"key": "seats", "name": "Seats", "kind": "number"})).await.made();
    let card = json!({"name": "Ana", "emails": ["ana@example.com"], "properties": {"plan": "gold", "seats": 2}});
    let ana = program.contact(card).await;
    let bor = program.contact(json!({"name": "Bor", "emails": ["bor@example.com"]})).await;
    let path = format!("/contacts/{}", ana["id"].as_str().expect("an id"));
    let seen = program.get(&path).await.header("etag").to_owned();
    let changed = program.patch(&path, &json!({"language": "sl", "properties": {"plan": null}})).await.json();
    assert_eq!((&changed["name"], &changed["language"]), (&json!("Ana"), &json!("sl")));
    assert_eq!(changed["properties"], json!({"seats": 2.0}));
    let headers = [("if-match", seen.as_str())];
    let late = program.send(Method::PATCH, &path, &headers, &json!({"name": "Anica"}).to_string()).await;
    late.refuses(412, "changed since");
    let taken = program.patch(&path, &json!({"emails": ["BOR@example.com"]})).await;
    taken.refuses(409, bor["id"].as_str().expect("an id"));
    assert_eq!(program.sees(&path).await["emails"], json!(["ana@example.com"]));
    program.patch(&path, &json!({"properties": {"colour": "red"}})).await.refuses(422, "no property of");
    assert_eq!(program.patch(&path, &json!({"name": null, "emails": null})).await.json()["emails"], json!([]));
}

#[tokio::test]
async fn who_turned_out_to_be_another_says_where_they_went() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let ana = program.contact(json!({"name": "Ana", "emails": ["ana@example.com"]})).await;
    let other = program.contact(json!({"name": "Ana N.", "emails": ["ana@work.example"], "language": "sl"})).await;
    let id = |one: &Value| one["id"].as_str().expect("an id").to_owned();
    let merge = format!("/contacts/{}/merge", id(&ana));
    program.post(&merge, &json!({"email": "nobody@example.com"})).await.refuses(422, "another contact");
    program.post(&merge, &json!({"contact": ana["id"]})).await.refuses(422, "another contact");
    program.post(&merge, &json!({})).await.refuses(422, "either");
    let merged = program.post(&merge, &json!({"email": "Ana@work.example"})).await.json();
    assert_eq!(merged["emails"], json!(["ana@example.com", "ana@work.example"]));
    assert_eq!((&merged["name"], &merged["language"]), (&json!("Ana"), &json!("sl")));
    let gone = program.get(&format!("/contacts/{}", id(&other))).await;
    gone.refuses(301, &id(&ana));
    assert_eq!(gone.header("location"), format!("/api/v1/contacts/{}", id(&ana)));
    program.patch(&format!("/contacts/{}", id(&other)), &json!({"name": "x"})).await.refuses(409, &id(&ana));
    assert_eq!(program.names("email=ana@work.example").await, ["Ana"]);
}

#[tokio::test]
async fn customers_are_listed_by_words_filters_lists_and_pages() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    for n in 0..5 {
        // Whoever became known in the same millisecond stands in no order.
        stage.move_clock(1);
        let language = if n % 2 == 0 { "sl" } else { "de" };
        let card = json!({"name": format!("Ana {n}"), "emails": [format!("ana{n}@example.com")], "language": language});
        program.contact(card).await;
    }
    assert_eq!(program.names("q=an").await.len(), 5);
    assert_eq!(program.names("filter=language%20=%20de").await, ["Ana 3", "Ana 1"]);
    program.get("/contacts?filter=language").await.refuses(400, "filter");
    program.get("/contacts?email=a@b.si&q=x").await.refuses(400, "alone");
    let first = program.sees("/contacts?limit=2").await;
    let next = first["next"].as_str().expect("more").to_owned();
    assert_eq!(program.names(&format!("limit=2&next={next}")).await, ["Ana 2", "Ana 1"]);

    let list = program.post("/lists", &json!({"name": "Dealers"})).await.made();
    let id = list["id"].as_str().expect("an id");
    program.post("/lists", &json!({"name": "dealers"})).await.refuses(409, "called so");
    let members = json!({"emails": ["ANA1@example.com", "ana2@example.com", "x@example.com"]});
    let put = program.post(&format!("/lists/{id}/members"), &members).await.json();
    assert_eq!(put, json!({"changed": 2, "same": 0, "unknown": ["x@example.com"]}));
    assert_eq!(program.names(&format!("list={id}")).await, ["Ana 2", "Ana 1"]);
    assert_eq!(program.names(&format!("list={id}&filter=language%20=%20sl")).await, ["Ana 2"]);
    let off = program.post(&format!("/lists/{id}/members/remove"), &json!({"emails": ["ana1@example.com"]})).await;
    assert_eq!(off.json()["changed"], 1);
    assert_eq!(program.sees(&format!("/lists/{id}")).await["count"], 1);

    let segment = program.post("/lists", &json!({"name": "Slovene", "filter": "language=sl"})).await.made();
    assert_eq!(segment["filter"], "language = sl");
    let id = segment["id"].as_str().expect("an id");
    assert_eq!(program.sees(&format!("/lists/{id}")).await["count"], 3);
    assert_eq!(program.names(&format!("list={id}")).await, ["Ana 4", "Ana 2", "Ana 0"]);
    program.post(&format!("/lists/{id}/members"), &members).await.refuses(409, "segment");
    let changed = program.patch(&format!("/lists/{id}"), &json!({"filter": "language = de"})).await.json();
    assert_eq!((&changed["name"], &changed["filter"]), (&json!("Slovene"), &json!("language = de")));
    assert_eq!(program.names(&format!("list={id}")).await.len(), 2);
    assert_eq!(program.send(Method::DELETE, &format!("/lists/{id}"), &[], "").await.status, 200);
    program.get(&format!("/contacts?list={id}")).await.refuses(404, "no list");
    assert_eq!(program.names("").await.len(), 5, "its customers stay");
}

#[tokio::test]
async fn responses_and_scores_are_narrowed_to_lists_and_segments() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    for (name, score) in [("ana", 10), ("bor", 9), ("cene", 2)] {
        let contact = json!({"email": format!("{name}@example.com")});
        program.post("/responses", &json!({"survey": 1, "score": score, "contact": contact})).await.made();
    }
    let list = program.post("/lists", &json!({"name": "Dealers"})).await.made();
    let path = format!("/lists/{}", list["id"].as_str().expect("an id"));
    program.post(&format!("{path}/members"), &json!({"emails": ["ana@example.com", "cene@example.com"]})).await;
    program.post("/lists", &json!({"name": "Happy", "filter": "band = promoter and list = Dealers"})).await.made();
    let scores = async |filter: &str| {
        let page = program.sees(&format!("/responses?filter={filter}")).await;
        page["responses"].as_array().expect("responses").iter().filter_map(|one| one["score"].as_i64()).sum::<i64>()
    };
    assert_eq!(scores("list%20=%20dealers").await, 12);
    assert_eq!(scores("list%20=%20Happy").await, 10);
    assert_eq!(scores("list%20!=%20Dealers").await, 9);
    assert_eq!(program.names("filter=list%20=%20Happy").await.len(), 1);
    let told = program.sees("/scores?survey=1&filter=list%20=%20Happy").await;
    assert_eq!(told["score"]["n"], 1, "{told}");
    for path in ["/responses?filter", "/contacts?filter", "/scores?survey=1&filter"] {
        program.get(&format!("{path}=list%20=%20Delaers")).await.refuses(400, "did you mean `Dealers`?");
    }
    let table = "/tables?survey=1&query=score%20where%20list%20=%20Nobody";
    program.get(table).await.refuses(400, "no list is called `Nobody`");
    let against = "/scores?survey=1&against=filter:list%20=%20Nobody";
    program.get(against).await.refuses(400, "no list is called `Nobody`");

    program.patch(&path, &json!({"name": "Partners"})).await;
    assert_eq!(scores("list%20=%20Dealers").await, 12, "as it was called");
    let deep = json!({"name": "Very happy", "filter": "list = Happier"});
    program.post("/lists", &deep).await.refuses(422, "no list is called `Happier`");
    program.post("/lists", &json!({"name": "Happier", "filter": "list = Happy"})).await.made();
    program.post("/lists", &deep).await.refuses(422, "`Happier`, which names `Happy`");
    program.send(Method::DELETE, &path, &[], "").await;
    program.get("/responses?filter=list%20=%20Dealers").await.refuses(400, "the list `Dealers` was removed");
    assert_eq!(program.names("filter=list%20=%20Happy").await.len(), 0);
}

#[tokio::test]
async fn consents_and_properties_are_written_down() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let ana = program.contact(json!({"name": "Ana"})).await;
    let path = format!("/contacts/{}/consents", ana["id"].as_str().expect("an id"));
    let consent = |given: bool| json!({"channel": "email", "given": given, "basis": "consent", "source": "Order form"});
    program.post(&path, &consent(true)).await.made();
    program.post(&path, &consent(false)).await.made();
    let held: Vec<Value> = program.sees(&path).await["consents"].as_array().expect("consents").clone();
    assert_eq!(held.iter().map(|one| one["given"].clone()).collect::<Vec<_>>(), [json!(false), json!(true)]);
    let wrong = json!({"channel": "fax", "given": true, "basis": "none", "source": " "});
    let reasons = mistakes(&program.post(&path, &wrong).await);
    let fields: Vec<&str> = reasons.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(fields, ["channel", "basis", "source"]);

    let plan = json!({"key": "plan", "name": "Plan", "kind": "text"});
    program.post("/properties", &plan).await.made();
    assert_eq!(program.post("/properties", &plan).await.status, 200, "the same is made once");
    let other = json!({"key": "plan", "name": "Plan", "kind": "number"});
    program.post("/properties", &other).await.refuses(409, "key");
    program.post("/properties", &json!({"key": "A b", "name": "", "kind": "colour"})).await.refuses(422, "yes_no");
    let long = "p".repeat(61);
    for (key, name) in [("tier-2", "Tier"), (long.as_str(), "Tier"), ("tier", long.as_str()), ("tier", "two\nlines")] {
        let sent = json!({"key": key, "name": name, "kind": "text"});
        program.post("/properties", &sent).await.refuses(422, "1 to 60");
    }
    assert_eq!(program.patch("/properties/plan", &json!({"name": "Plans"})).await.json()["name"], "Plans");
    let path = format!("/contacts/{}", ana["id"].as_str().expect("an id"));
    program.patch(&path, &json!({"properties": {"plan": "gold"}})).await;
    assert_eq!(program.send(Method::DELETE, "/properties/plan", &[], "").await.json()["name"], "Plans");
    assert_eq!(program.sees(&path).await["properties"], json!({}));
}
