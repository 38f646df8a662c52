//! What a look at a file of an import found holds examples of its cells. Those of a forgotten person are blanked; what the
//! import did stays to be read.

use feedback::fold::line;
use serde_json::Value;
use uuid::Uuid;

use super::super::address::Kind;
use super::Person;
use crate::database::{Tx, sql};
use crate::error::Result;

/// The fewest letters of an example that say whose comment it begins.
const FEWEST: usize = 8;

/// What cells of a person look like: all of it folded.
struct Traces {
    /// Names and e-mail addresses: within a cell.
    texts: Vec<String>,
    /// Digits of telephone numbers, the country's among them.
    numbers: Vec<String>,
    /// Comments: a cell is the beginning of one.
    comments: Vec<String>,
}

/// Blanks what the imports of a workspace show of a person.
pub(super) async fn forget(tx: &mut Tx, workspace: i64, person: &Person, comments: &[String]) -> Result<()> {
    const LOOKS: [(&str, &str); 2] = [
        ("select id, found from import where workspace = $1", "update import set found = $4"),
        ("select id, found from contact_import where workspace = $1", "update contact_import set found = $4"),
    ];
    let traces = Traces::of(person, comments);
    for (select, update) in LOOKS {
        let rows: Vec<(Uuid, String)> = sql!(tx, conn => {
            sqlx::query_as(select).bind(workspace).fetch_all(conn).await?
        });
        let update = format!("{update} where workspace = $1 and id = $2 and found = $3");
        for (id, found) in rows {
            let Some(without) = traces.taken_out(&found) else { continue };
            sql!(tx, conn => {
                sqlx::query(sqlx::AssertSqlSafe(update.clone()))
                    .bind(workspace)
                    .bind(id)
                    .bind(&found)
                    .bind(without)
                    .execute(conn)
                    .await?;
            });
        }
    }
    Ok(())
}

impl Traces {
    fn of(person: &Person, comments: &[String]) -> Traces {
        let of_kind = |kind| person.addresses.iter().filter(move |one| one.kind == kind).map(|one| &one.value);
        let texts = person.names.iter().chain(of_kind(Kind::Email)).map(|text| line(text));
        Traces {
            texts: texts.filter(|text| text.chars().count() > 1).collect(),
            numbers: of_kind(Kind::Phone).map(|number| digits(number)).collect(),
            comments: comments.iter().map(|comment| line(comment)).collect(),
        }
    }

    /// The JSON without their cells; `None` where there are none in it.
    fn taken_out(&self, found: &str) -> Option<String> {
        let mut found: Value = serde_json::from_str(found).ok()?;
        self.blank(&mut found).then(|| found.to_string())
    }

    fn blank(&self, value: &mut Value) -> bool {
        match value {
            Value::String(text) if self.is_theirs(text) => {
                text.clear();
                true
            }
            // Every one of them is gone over.
            Value::Array(all) => all.iter_mut().map(|one| self.blank(one)).filter(|changed| *changed).count() > 0,
            Value::Object(all) => all.values_mut().map(|one| self.blank(one)).filter(|changed| *changed).count() > 0,
            _ => false,
        }
    }

    fn is_theirs(&self, cell: &str) -> bool {
        let folded = line(cell);
        let begin = folded.trim_end_matches(['…', '.']).trim_end();
        let national = digits(cell);
        let national = national.trim_start_matches('0');
        self.texts.iter().any(|text| folded.contains(text.as_str()))
            || (national.len() > 6 && self.numbers.iter().any(|number| number.ends_with(national)))
            || (begin.chars().count() >= FEWEST && self.comments.iter().any(|comment| comment.starts_with(begin)))
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::super::super::address::Address;
    use super::*;

    #[test]
    fn cells_of_a_person_are_blanked_and_no_others() {
        let person = Person {
            names: vec!["Ana Novak".to_owned()],
            addresses: vec![Address::email("ana@example.com"), Address::phone("+38641234567")],
            ..Person::default()
        };
        let traces = Traces::of(&person, &["Zelo prijazni ste bili, hvala lepa".to_owned()]);
        let found = r#"{"columns":[{"name":"Kdo","examples":["ANA NOVAK, Ptuj","Bor Kos","041 234 567","5"]},
            {"name":"Mail","examples":["Ana@Example.com","Zelo prijazni ste …","Zelo dragi ste bili"]}],"n":41234567}"#;
        let expected = r#"{"columns":[{"examples":["","Bor Kos","","5"],"name":"Kdo"},{"examples":["","","Zelo dragi ste bili"],"name":"Mail"}],"n":41234567}"#;
        let expected: Value = serde_json::from_str(expected).expect("JSON");
        let without = traces.taken_out(found).expect("something is theirs");
        assert_eq!(serde_json::from_str::<Value>(&without).expect("JSON"), expected);
        assert_eq!(traces.taken_out(&without), None);
        assert_eq!(traces.taken_out("no JSON"), None);
    }
}
