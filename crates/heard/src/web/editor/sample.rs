//! An invented survey that is being changed: every kind of question, two languages, and something wrong.

use feedback::filter::Problem;
use feedback::questionnaire::{Asked, Choice, Field, Link, Question, Tone, Wording};
use feedback::{Band, Kind, Questionnaire, Scale};
use jiff::tz::TimeZone;
use store::draft::Draft;
use store::survey::{Edition, Open, Survey};

use super::drawn::{Conflict, Drawing, Gone, Vain};
use super::{publish, trial, versions};
use crate::editing::{Condition, NoKey, Part};
use crate::survey::change::Found;
use crate::web::samples::{NOW, Page, TEXTS, page, with_words};
use crate::web::shell::{self, Here};

fn questionnaire() -> Questionnaire {
    let languages = ["en".to_owned(), "sl".to_owned()];
    let say = |text: &str| Wording::of("en", text);
    let choices = || ["price", "speed"].map(|key| Choice { key: key.to_owned(), text: say(key) }).to_vec();
    let mut asked = Questionnaire::plain(Scale::Nps, "Lindentree Cycles", &languages);
    let kinds = [
        Asked::Comment { short: true },
        Asked::Choice { choices: choices(), several: true, other: true },
        Asked::Rating { best: 5, low: say("Bad"), high: say("Good") },
        Asked::Matrix { rows: choices(), columns: choices() },
        Asked::Ranking { choices: choices() },
        Asked::Metric { scale: Scale::Ces },
        Asked::Date,
        Asked::Contact { fields: vec![Field::Email] },
        Asked::Hidden,
    ];
    asked.questions = kinds
        .into_iter()
        .map(|kind| Question::new(kind.kind(), kind.clone(), say(&format!("About the {}?", kind.kind()))))
        .collect();
    asked.questions[1].when = "score <= 6".to_owned();
    asked.questions[2].when = "answer.choice = price and contry = SI".to_owned();
    asked.questions[2].text.put("sl", "Kako je bilo {answer.nothing}?");
    asked.leading.why = say("What was it?");
    asked.thanks.title.insert(Band::Detractor, say("We are sorry"));
    asked.thanks.link = Some(Link { url: "http://x.test".to_owned(), text: say("Write a review"), at_once: true });
    asked
}

fn found() -> Found {
    let questionnaire = questionnaire();
    let languages = vec!["en".to_owned(), "de".to_owned()];
    let survey = Survey {
        workspace: 1,
        id: 7,
        name: "After a repair".to_owned(),
        kind: Kind::Transactional,
        version: 2,
        scale: Scale::Nps,
        subject: "Lindentree".to_owned(),
        languages: languages.clone(),
        slug: "repair".to_owned(),
        created_at: 0,
        open: Open { from: Some(NOW), until: Some(NOW + 1), most: Some(100) },
        edition: 1,
        content: None,
    };
    let edition = |version, by: Option<&str>| Edition {
        version,
        scale: if version == 1 { Scale::Ces } else { Scale::Nps },
        subject: "Lindentree".to_owned(),
        languages: languages.clone(),
        published_at: NOW - 1_000_000,
        by: by.map(str::to_owned),
        content: None,
    };
    let mut published = Questionnaire::plain(Scale::Nps, "Lindentree", &languages);
    published.tone = Tone::Informal;
    published.questions.push(Question::new("gone", Asked::Date, Wording::of("en", "When?")));
    Found {
        draft: Some(Draft {
            step: 12,
            base: 1,
            content: serde_json::to_string(&questionnaire).expect("JSON"),
            at: NOW - 60_000,
            by_user: None,
            by_name: Some("Marko Kovač".to_owned()),
            may_undo: true,
            may_redo: false,
        }),
        survey,
        published,
        questionnaire,
        history: vec![edition(2, Some("Iva Hrast")), edition(1, None)],
        is_answered: true,
    }
}

fn edited(part: &Part, language: &str, vain: Vain) -> super::View {
    with_words(|words| {
        let found = found();
        let zone = TimeZone::get("Europe/Ljubljana").expect("a known zone");
        let drawing = Drawing {
            texts: &TEXTS,
            now: NOW,
            zone: &zone,
            words,
            found: &found,
            part,
            language: language.to_owned(),
            vain,
        };
        drawing.view(shell::sample(Here::Surveys))
    })
}

/// Every page of the editor.
pub(crate) fn all() -> Vec<Page> {
    let plain = |part: Part, language| page("editor.html", "editor", edited(&part, language, Vain::default()));
    let mut pages: Vec<Page> =
        questionnaire().questions.iter().map(|question| plain(Part::Question(question.key.clone()), "sl")).collect();
    for part in [Part::Leading, Part::Thanks, Part::Languages, Part::Settings] {
        pages.push(plain(part, "en"));
    }
    let by = || Some("Marko Kovač".to_owned());
    let conflict =
        |gone| Conflict { by: by(), at: Some(NOW), gone, theirs: "/surveys/7/edit?part=q.rating".to_owned() };
    let vain = Vain {
        key: Some(("Not a key".to_owned(), NoKey::Form)),
        condition: Some((
            Condition { what: "score".into(), operator: "is".into(), value: "x".into() },
            Problem::ExpectedValue,
        )),
        conflict: Some(conflict(None)),
        settings: None,
    };
    pages.push(page("editor.html", "editor-mistaken", edited(&Part::Question("rating".into()), "en", vain)));
    let typed = Gone { typed: vec!["What was typed".to_owned()], sent: vec![("part".to_owned(), "q.gone".to_owned())] };
    let gone = Vain { conflict: Some(conflict(Some(typed))), ..Vain::default() };
    pages.push(page("editor.html", "editor-gone", edited(&Part::Leading, "en", gone)));
    with_words(|words| {
        let found = found();
        let shell = || shell::sample(Here::Surveys);
        pages.push(page("publish.html", "publish", publish::view(words, &found, shell())));
        let same = Found { questionnaire: found.published.clone(), draft: None, ..self::found() };
        pages.push(page("publish.html", "publish-same", publish::view(words, &same, shell())));
        let versions = versions::view(words, &found, shell(), "1").expect("readable versions");
        pages.push(page("versions.html", "versions", versions));
    });
    let tried = trial::View {
        shell: shell::sample(Here::Surveys),
        name: "After a repair".to_owned(),
        address: "/surveys/7".to_owned(),
        is_draft: true,
        languages: Vec::new(),
        place: "mail".to_owned(),
        wrong: Some("too-long"),
        url: Some("https://feedback.example.com/r/1.k3vQ9x2mTfZ7".to_owned()),
        until: "November 28, 2026".to_owned(),
    };
    pages.push(page("try.html", "try", tried));
    pages
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::samples::{render, text_of};

    #[test]
    fn what_is_wrong_stands_beside_its_field_and_in_the_outline() {
        let html = render("editor.html", &edited(&Part::Question("rating".into()), "sl", Vain::default()));
        let text = text_of(&html);
        assert!(text.contains("There is nothing called {answer.nothing} here."), "{text}");
        assert!(text.contains("`contry`") && text.contains("`country`"), "{text}");
        assert!(text.contains("en: About the rating?"), "the first language stands beside it: {text}");
        assert!(html.contains("sandbox"), "{html}");
    }

    #[test]
    fn the_page_before_publishing_says_what_changes() {
        let text = with_words(|words| {
            text_of(&render("publish.html", &publish::view(words, &found(), shell::sample(Here::Surveys))))
        });
        assert!(text.contains("It begins a new line in the trend."), "{text}");
        assert!(text.contains("A question goes When? –") && text.contains("A language comes – Slovenian"), "{text}");
        assert!(text.contains("Version 2 was published since this draft began from version 1."), "{text}");
        assert!(text.contains("Slovenian: 20 texts are shown in the default language"), "{text}");
    }

    #[test]
    fn wording_that_moves_scores_is_told_before_it_is_asked() {
        let mut asked = found();
        asked.questionnaire.leading.question = Wording::of("en", "How great was it? Please give us a 10!");
        let text = with_words(|words| {
            text_of(&render("publish.html", &publish::view(words, &asked, shell::sample(Here::Surveys))))
        });
        assert!(text.contains("This asks for a good score.") && text.contains("give us a 10"), "{text}");
        assert!(text.contains("This says what it wants to hear."), "{text}");
    }
}
