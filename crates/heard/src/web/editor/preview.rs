//! The respondents' page of a draft or a version, in a frame of ours: the real page, which cannot be sent, runs nothing
//! and leads nowhere.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use feedback::Questionnaire;
use feedback::questionnaire::{Known, Step};

use super::find;
use crate::app::{App, brand_of};
use crate::editing::Part;
use crate::form::Fields;
use crate::respond::{Answer, Compiled, Encoding, Gaps, More, Standing};
use crate::right::Ask;
use crate::survey::questionnaire_of;
use crate::web::address::Asked;
use crate::web::fault::Fault;
use crate::web::member::May;
use crate::web::{door, respondent};

/// The page.
pub async fn show(
    State(app): State<App>,
    May { member, .. }: May<Ask>,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let found = find(&mut read, &member, &id).await?;
    let brand = brand_of(&mut read, &member.workspace).await?;
    drop(read);
    let Some(found) = found else { return door::not_found(&app, &member.language) };
    let questionnaire = match fields.get("version") {
        None => found.questionnaire,
        Some(version) => {
            let edition = found.history.iter().find(|edition| edition.version.to_string() == version);
            let Some(edition) = edition else { return door::not_found(&app, &member.language) };
            questionnaire_of(edition)?
        }
    };
    let part = Part::parse(fields.text("part"), &questionnaire);
    let pages = app.drawn(questionnaire, brand)?;
    let html = drawn(&app, &pages, &part, &fields)?;
    let policy = policy(pages.policy(), &app.public_url());
    Ok(respondent::html(StatusCode::OK, still(&html, fields.text("light")), &policy))
}

/// As every respondent's page, but framed by this site, and nothing can be sent or run.
fn policy(of_page: &str, here: &str) -> String {
    let kept = of_page.split("; ").filter(|part| !part.starts_with("script-src"));
    let parts: Vec<&str> = kept
        .map(|part| match part {
            "form-action 'self'" => "form-action 'none'",
            "frame-ancestors 'none'" => "frame-ancestors 'self'",
            other => other,
        })
        .collect();
    // A page in a sandbox has no self: its logo comes from this address.
    format!("{}; sandbox", parts.join("; ").replace("img-src 'self'", &format!("img-src {here}")))
}

/// Without what runs or goes on by itself, and light or dark where that is asked for.
fn still(html: &str, light: &str) -> String {
    let mut left = String::new();
    let mut rest = html;
    while let Some((before, script)) = rest.split_once("<script>") {
        left.push_str(before);
        rest = script.split_once("</script>").map_or("", |(_, after)| after);
    }
    left.push_str(rest);
    if let Some((before, refresh)) = left.clone().split_once("<meta http-equiv=\"refresh\"") {
        left = before.to_owned() + refresh.split_once('>').map_or("", |(_, after)| after);
    }
    match light {
        "light" | "dark" => left.replacen("<html ", &format!("<html data-theme=\"{light}\" "), 1),
        _ => left,
    }
}

fn drawn(app: &App, pages: &Compiled, part: &Part, fields: &Fields) -> anyhow::Result<String> {
    let language = fields.text("language");
    let scale = pages.scale();
    let score = fields.text("score").parse().ok().filter(|score| scale.values().contains(score));
    let gaps = Gaps { reachable: true, ..Gaps::default() };
    let answer = Answer { score: score.or(Some(scale.max())), ..Answer::default() };
    let body = match part {
        Part::Thanks => pages.thanks(language, gaps, answer, Standing::Confirmed, Encoding::Identity)?,
        Part::Question(key) if is_asked(pages.questionnaire(), key) => {
            return more(app, pages, key, language, score.unwrap_or(scale.max()));
        }
        _ => pages.page(language, score, gaps, Encoding::Identity),
    };
    Ok(String::from_utf8(body)?)
}

fn is_asked(of: &Questionnaire, key: &str) -> bool {
    of.question(key).is_some_and(|question| question.is_shown())
}

/// The page on which a question would be asked after this score; alone where it would not.
fn more(app: &App, pages: &Compiled, key: &str, language: &str, score: u8) -> anyhow::Result<String> {
    let of = pages.questionnaire();
    let known = Known { score: Some(score), ..Known::default() };
    let mut after = None;
    let mut step = of.step(None, &known);
    while let Some(asked) = &step
        && !asked.questions.iter().any(|question| question.key == key)
    {
        after = asked.questions.last().map(|question| question.key.as_str());
        step = of.step(after, &known);
    }
    let alone = of.question(key).map(|question| Step { questions: vec![question], is_last: true });
    let Some(step) = step.or(alone) else { return Ok(String::new()) };
    let after = after.unwrap_or_default();
    let more =
        More { step: &step, after, known: &known, first_name: None, provisional: false, typed: None, refused: &[] };
    pages.more(&app.texts, language, Gaps::default(), more)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::respond;

    #[test]
    fn nothing_of_it_runs_and_it_stays_where_it_is() {
        let page = "<html lang=\"en\"><meta http-equiv=\"refresh\" content=\"8; url=https://x.test\"><p>a</p><script>go()</script></html>";
        assert_eq!(still(page, "dark"), "<html data-theme=\"dark\" lang=\"en\"><p>a</p></html>");
        let policy = policy(respond::csp(), "https://heard.test");
        assert!(policy.contains("frame-ancestors 'self'") && policy.contains("form-action 'none'"), "{policy}");
        assert!(!policy.contains("script-src") && policy.ends_with("; sandbox"), "{policy}");
    }
}
