//! Colleagues who are told of a note: those whom it names after an `@`, and the one who was chosen beside it.

use feedback::fold;
use store::Tx;
use store::member::Member as Colleague;
use store::note::NewNote;

use crate::app::App;
use crate::clock::DAY;
use crate::mail::{self, Envelope, Kind};

/// For how long telling somebody by mail is of use.
const LASTS: i64 = 3 * DAY;

/// The colleagues whom a note names: `@` and their whole name, or their first one where nobody else has it, however it is
/// spelled.
pub fn named<'a>(text: &str, colleagues: &'a [Colleague]) -> Vec<&'a Colleague> {
    let text = fold::line(text);
    // Not within an address.
    let begins = |at: usize| !text[..at].ends_with(char::is_alphanumeric);
    let calls: Vec<&str> =
        text.match_indices('@').filter(|(at, _)| begins(*at)).map(|(at, _)| &text[at + 1..]).collect();
    let is_called = |name: &str| {
        let ends = |rest: &str| !rest.starts_with(char::is_alphanumeric);
        !name.is_empty() && calls.iter().any(|call| call.strip_prefix(name).is_some_and(ends))
    };
    let first = |one: &Colleague| fold::line(&one.name).split(' ').next().unwrap_or_default().to_owned();
    let is_meant = |one: &&Colleague| {
        let own = first(one);
        let is_only = colleagues.iter().filter(|other| first(other) == own).count() == 1;
        is_called(&fold::line(&one.name)) || (is_only && is_called(&own))
    };
    colleagues.iter().filter(is_meant).collect()
}

/// Tells colleagues of a note that is written in this transaction: on their page, and by mail where there is a server for
/// it. Whoever writes is not told. Whether a mail waits: then [`App`]'s `outbox.notify_one` is called after the commit.
///
/// # Errors
/// When the store fails.
pub async fn tell(
    app: &App,
    tx: &mut Tx,
    note: &NewNote<'_>,
    (by, workspace, language): (&str, &str, &str),
    colleagues: &[&Colleague],
) -> anyhow::Result<bool> {
    let is_mailed = mail::find(app).await?.is_some();
    let mut waits = false;
    for one in colleagues.iter().filter(|one| one.user != note.by) {
        let is_new = store::mention::add(tx, note.workspace, one.user, (note.response, note.id), note.at).await?;
        if !is_new || !is_mailed {
            continue;
        }
        let link = format!("{}/responses/{}", app.public_url(), note.response.simple());
        let about = serde_json::json!({
            "by": by, "name": one.name, "workspace": workspace, "text": note.text, "link": link,
            "home": app.public_url(),
        });
        let written = mail::write(&app.templates, language, Kind::Mention.key(), about)?;
        let envelope = Envelope { workspace: note.workspace, kind: Kind::Mention, to: &one.email, lasts: LASTS };
        mail::queue(app, tx, envelope, written).await?;
        waits = true;
    }
    Ok(waits)
}

#[cfg(test)]
mod tests {
    use store::member::Role;
    use uuid::Uuid;

    use super::*;

    fn colleague(name: &str) -> Colleague {
        let email = format!("{}@example.com", name.to_lowercase().replace(' ', "."));
        Colleague {
            user: Uuid::nil(),
            name: name.to_owned(),
            email,
            role: Role::Agent,
            ended_at: None,
            seen_at: None,
            second_factor: None,
        }
    }

    #[test]
    fn a_name_is_called_whole_or_by_the_first_where_nobody_else_has_it() {
        let all = ["Maja Zupan", "Ana Kos", "Ana Žagar", "Бор"].map(colleague);
        let called = |text: &str| named(text, &all).into_iter().map(|one| one.name.as_str()).collect::<Vec<_>>();
        assert_eq!(called("@maja could you call? @Ana zagar knows"), ["Maja Zupan", "Ana Žagar"]);
        assert_eq!(called("@Ana, who of you?"), Vec::<&str>::new(), "two are called so");
        assert_eq!(called("write to info@maja.example or @majastore"), Vec::<&str>::new());
        assert_eq!(called("(@бор) and @Bor"), ["Бор"]);
        assert_eq!(called("Maja Zupan"), Vec::<&str>::new());
    }
}
