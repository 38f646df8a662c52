//! Every state of every respondent's page in every language: whole, in its language, valid and small.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use feedback::scale::Scale;
use flate2::read::GzDecoder;
use ring::digest::{SHA256, digest};

use super::*;
use crate::texts::SHIPPED;

/// The most that a page with the question may weigh as it is served.
const HEAVIEST: usize = 6 * 1024;

static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts::load().expect("the shipped texts load"));
static TEMPLATES: LazyLock<Templates> = LazyLock::new(|| Templates::load(&TEXTS).expect("the templates compile"));

const GAPS: Gaps<'static> = Gaps {
    address: "/r/7.k3vQ9x2mTfZ7k3vQ9x2mTfZ7",
    first_name: Some("Ana"),
    nonce: "8c1f6a54e0b94c0b8a4f2a6d3c1e5f70",
    reachable: true,
    hidden: &[],
};

/// Every language that respondents' pages speak.
fn languages() -> Vec<String> {
    TEXTS.languages().filter(|code| TEXTS.has(code, "language-name")).map(str::to_owned).collect()
}

fn compiled(scale: Scale, languages: &[String]) -> Compiled {
    let questionnaire = Questionnaire::plain(scale, "Lindentree Cycles", languages);
    let brand = Brand { privacy: Some("/privacy".to_owned()), ..Brand::default() };
    let face = Face { questionnaire, is_test: false, brand };
    Compiled::new(&face, &TEXTS, &TEMPLATES).expect("the pages render")
}

fn text(page: Vec<u8>) -> String {
    String::from_utf8(page).expect("a page is text")
}

/// Every state that a survey's page can be in, by name.
fn states(compiled: &Compiled, language: &str) -> BTreeMap<String, String> {
    let plain = |chosen, gaps| text(compiled.page(language, chosen, gaps, Encoding::Identity));
    let (min, max) = (compiled.scale().min(), compiled.scale().max());
    let answer = Answer { score: Some(max), comment: "Quick & friendly.\nThe <b>bill</b> was not.", contact: true };
    let mut pages = BTreeMap::new();
    pages.insert("ask".to_owned(), plain(None, Gaps::default()));
    pages.insert("ask-chosen".to_owned(), plain(Some(max), GAPS));
    for message in Message::ALL {
        let page = compiled.again(language, GAPS, answer, message);
        pages.insert(format!("again-{message:?}"), page.expect("the page renders"));
    }
    for score in [None, Some(min), Some(u8::midpoint(min, max)), Some(8), Some(max)] {
        for standing in [Standing::Confirmed, Standing::Provisional] {
            let page = compiled.thanks(language, GAPS, Answer { score, ..answer }, standing, Encoding::Identity);
            let page = page.map(text);
            let score = score.map_or("none".to_owned(), |score| score.to_string());
            pages.insert(format!("thanks-{score}-{standing:?}"), page.expect("the page renders"));
        }
    }
    pages
}

/// The English page after an answer, as it reads; compressed, it is the same.
fn thanks(compiled: &Compiled, gaps: Gaps<'_>, answer: Answer<'_>, standing: Standing) -> String {
    let page = |encoding| compiled.thanks("en", gaps, answer, standing, encoding).expect("the page renders");
    let (plain, packed) = (text(page(Encoding::Identity)), page(Encoding::Gzip));
    let mut unpacked = String::new();
    GzDecoder::new(packed.as_slice()).read_to_string(&mut unpacked).expect("gzip");
    assert_eq!(plain, unpacked);
    plain
}

/// Every page that asks nothing, by name.
fn notices(language: &str) -> BTreeMap<String, String> {
    let page = |notice| {
        let page = super::notice(&TEMPLATES, language, notice, Some("Linden & Sons"), Some("/r/7.k3vQ"));
        (format!("{notice:?}"), page.expect("the page renders"))
    };
    Notice::ALL.map(page).into_iter().collect()
}

fn assert_whole(page: &str, language: &str, state: &str) {
    let head = format!("<html lang=\"{language}\" dir=\"{}\">", crate::template::direction(language));
    assert!(page.contains(&head), "{state} in {language} does not say its language");
    assert_eq!(page.matches("<h1").count(), 1, "{state} in {language}");
    assert!(!page.contains(MARKS), "{state} in {language} holds a mark");
    let body = page.split_once("</style>").expect("a style sheet").1;
    // A text that is nowhere shows its key.
    for group in ["ask-", "nps-", "csat-", "ces-", "mistake-", "thanks-", "notice-"] {
        assert!(!body.contains(&format!(">{group}")), "{state} in {language} lacks a text of {group}");
        assert!(!body.contains(&format!("label=\"{group}")), "{state} in {language} lacks a label of {group}");
    }
    for mark in ["{ $", "{$", "undefined", "style=", "onclick"] {
        assert!(!page.contains(mark), "{state} in {language} holds {mark}");
    }
    let buttons = page.matches("<button").count();
    let expected = usize::from(state.starts_with('a') || state.ends_with("Provisional"));
    assert_eq!(buttons, expected, "{state} in {language}");
}

#[test]
fn every_state_of_every_page_is_whole_in_every_language() {
    let languages = languages();
    for scale in Scale::ALL {
        let compiled = compiled(scale, &languages);
        // The other questions exist in the shipped languages; one language more shows what the rest look like.
        let asked = |code: &&String| scale == Scale::Nps || SHIPPED.contains(&code.as_str()) || *code == "ar";
        for language in languages.iter().filter(asked) {
            for (state, page) in states(&compiled, language) {
                assert_whole(&page, language, &state);
            }
        }
    }
    for language in &languages {
        for (state, page) in notices(language) {
            assert_whole(&page, language, &state);
        }
    }
}

#[test]
fn the_page_as_served_is_light_and_the_same_page() {
    let languages = languages();
    for scale in Scale::ALL {
        let compiled = compiled(scale, &languages);
        let mut heaviest = (0, "");
        for language in &languages {
            for chosen in [None, Some(scale.max())] {
                let packed = compiled.page(language, chosen, GAPS, Encoding::Gzip);
                let mut page = String::new();
                GzDecoder::new(&*packed).read_to_string(&mut page).expect("valid gzip");
                assert_eq!(page, text(compiled.page(language, chosen, GAPS, Encoding::Identity)));
                heaviest = heaviest.max((packed.len(), language.as_str()));
            }
        }
        assert!(heaviest.0 <= HEAVIEST, "{scale}: {heaviest:?}");
    }
}

#[test]
fn every_score_can_be_chosen_and_only_the_chosen_one_is() {
    for scale in Scale::ALL {
        let compiled = compiled(scale, &["en".to_owned()]);
        let page = |chosen| text(compiled.page("en", chosen, GAPS, Encoding::Identity));
        for value in scale.values() {
            let page = page(Some(value));
            assert_eq!(page.matches(" checked>").count(), 1);
            let radio = page.split(" checked>").next().and_then(|before| before.rsplit("<input").next());
            assert!(radio.is_some_and(|radio| radio.contains(&format!("value=\"{value}\""))), "{scale} {value}");
        }
        for none in [None, Some(scale.max() + 1), Some(255)] {
            assert!(!page(none).contains(" checked>"));
        }
    }
}

#[test]
fn what_stands_in_a_gap_cannot_leave_it() {
    let compiled = compiled(Scale::Nps, &["en".to_owned()]);
    let hostile = "\"><script>'&\u{1}";
    let gaps = Gaps { address: hostile, first_name: Some(hostile), nonce: hostile, reachable: true, hidden: &[] };
    for page in [
        text(compiled.page("en", None, gaps, Encoding::Identity)),
        compiled
            .again("en", gaps, Answer { comment: hostile, ..Answer::default() }, Message::TooLong)
            .expect("renders"),
        thanks(&compiled, gaps, Answer { comment: hostile, ..Answer::default() }, Standing::Provisional),
    ] {
        assert_eq!(page.matches("<script>").count(), 1, "{page}");
    }
    let name = "A\u{1}b & <i>Co</i>";
    let questionnaire = Questionnaire::plain(Scale::Nps, name, &[]);
    let face = Face { questionnaire, is_test: false, brand: Brand::default() };
    let compiled = Compiled::new(&face, &TEXTS, &TEMPLATES).expect("the pages render");
    let page = text(compiled.page("sl", None, GAPS, Encoding::Identity));
    assert!(page.contains("<bdi>Ab &amp; &lt;i&gt;Co") && !page.contains("<i>"), "{page}");
}

#[test]
fn the_greeting_is_there_with_a_name_and_gone_without_one() {
    let compiled = compiled(Scale::Nps, &["en".to_owned()]);
    let page = |first_name| text(compiled.page("en", None, Gaps { first_name, ..GAPS }, Encoding::Identity));
    assert!(page(Some("Ana")).contains("<span class=\"lead\">Hello <bdi>Ana</bdi>,</span>"));
    for nobody in [None, Some(""), Some("  ")] {
        assert!(!page(nobody).contains("Hello") && !page(nobody).contains("class=\"lead\""));
    }
}

#[test]
fn what_was_typed_comes_back_and_being_contacted_is_offered_only_to_whom_can_be_reached() {
    let compiled = compiled(Scale::Nps, &["en".to_owned()]);
    let answer = Answer { score: Some(3), comment: "\nOn two lines,\nafter an empty one.", contact: true };
    let again = |gaps| compiled.again("en", gaps, answer, Message::Busy).expect("the page renders");
    let page = again(GAPS);
    assert!(page.contains("dir=\"auto\">\n\nOn two lines,\nafter an empty one.</textarea>"), "{page}");
    assert!(page.contains("value=\"3\" class=\"l\" aria-label=\"3 out of 10\" checked>"), "{page}");
    assert!(page.contains("value=\"yes\" checked>"), "{page}");
    let stranger = Gaps { reachable: false, ..GAPS };
    assert!(!again(stranger).contains("name=\"contact\""));
    assert!(!text(compiled.page("en", None, stranger, Encoding::Identity)).contains("contact"));
}

#[test]
fn a_question_that_a_language_lacks_says_that_it_is_english() {
    let languages = ["ar".to_owned(), "de".to_owned()];
    let page = |scale, language| text(compiled(scale, &languages).page(language, None, GAPS, Encoding::Identity));
    assert!(page(Scale::Ces, "ar").contains("<h1 lang=\"en\" dir=\"ltr\">To what extent"));
    assert!(page(Scale::Ces, "de").contains("<h1>Inwieweit"));
    assert!(page(Scale::Nps, "ar").contains("<h1>ما مدى"));
    assert!(speaks(&TEXTS, Scale::Nps, "ar") && !speaks(&TEXTS, Scale::Thumbs, "ar"));
}

#[test]
fn a_language_that_nobody_speaks_is_passed_over() {
    let known = |wanted: &[&str]| {
        let wanted: Vec<String> = wanted.iter().map(ToString::to_string).collect();
        compiled(Scale::Nps, &wanted).languages().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(known(&["xx", "sl", "../en", "sl", "de"]), ["sl", "de"]);
    assert_eq!(known(&["xx"]), ["en"]);
    assert_eq!(known(&[]), ["en"]);
}

#[test]
fn only_who_strayed_among_the_robots_is_shown_the_way_back() {
    for (name, page) in notices("en") {
        assert_eq!(page.contains("href=\"/r/7.k3vQ\""), name == "Check", "{name}: {page}");
    }
}

#[test]
fn an_answer_that_does_not_count_yet_is_not_said_to_be_safe() {
    let compiled = compiled(Scale::Nps, &["en".to_owned()]);
    let answer = Answer { score: Some(0), comment: "", contact: true };
    let page = |standing| thanks(&compiled, GAPS, answer, standing);
    let (counts, waits) = (page(Standing::Confirmed), page(Standing::Provisional));
    assert!(counts.contains("safely with us") && counts.contains("and we will") && !counts.contains("<button"));
    assert!(!waits.contains("safely with us") && !waits.contains("and we will"), "{waits}");
    assert!(waits.contains("name=\"confirm\" value=\"yes\""), "{waits}");
}

#[test]
fn another_language_is_the_same_page_with_the_same_score() {
    let compiled = compiled(Scale::Nps, &["en".to_owned(), "sl".to_owned()]);
    let page = |chosen| text(compiled.page("en", chosen, GAPS, Encoding::Identity));
    assert!(page(None).contains("<a href=\"?language=sl\" lang=\"sl\" hreflang=\"sl\">Slovenščina</a>"));
    assert!(page(Some(9)).contains("<a href=\"?language=sl&amp;score=9\""));
    assert!(!page(None).contains("?language=en"), "not to where one is");
}

#[test]
fn net_promoter_is_asked_in_its_own_words() {
    let page = text(compiled(Scale::Nps, &["en".to_owned()]).page("en", None, GAPS, Encoding::Identity));
    let question = "How likely is it that you would recommend <bdi>Lindentree Cycles</bdi> to a friend or colleague?";
    assert!(page.contains(&format!("<h1>{question}</h1>")), "{page}");
    assert!(!page.contains("<svg"), "no faces beside it");
}

#[test]
fn the_policy_admits_the_style_and_the_script_of_every_page() {
    let hash = |text: &str| STANDARD.encode(digest(&SHA256, text.as_bytes()));
    let compiled = compiled(Scale::Nps, &["en".to_owned()]);
    for page in states(&compiled, "en").values().chain(notices("en").values()) {
        for (start, end, directive) in [("<style>", "</style>", "style-src"), ("<script>", "</script>", "script-src")] {
            let Some((_, rest)) = page.split_once(start) else {
                continue;
            };
            let inline = rest.split_once(end).expect("an element ends").0;
            assert!(csp().contains(&format!("{directive} 'sha256-{}'", hash(inline))), "{directive}");
        }
    }
}

/// Every text of a language's respondent file with the arguments it uses.
fn texts_of(language: &str) -> BTreeMap<String, Vec<String>> {
    let path = format!("{}/locales/{language}/respond.ftl", env!("CARGO_MANIFEST_DIR"));
    let file = std::fs::read_to_string(path).expect("the language has a respondents' file");
    let lines = file.lines().filter_map(|line| line.split_once(" = "));
    let arguments = |text: &str| {
        let mut found: Vec<String> =
            text.split("{ $").skip(1).filter_map(|rest| Some(rest.split_once(" }")?.0.to_owned())).collect();
        found.sort();
        found
    };
    lines.map(|(key, text)| (key.to_owned(), arguments(text))).collect()
}

fn english() -> &'static BTreeMap<String, Vec<String>> {
    static ENGLISH: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| texts_of(SOURCE));
    &ENGLISH
}

#[test]
fn every_language_has_every_text_with_the_same_arguments() {
    assert_eq!(languages().len(), 33);
    for language in languages() {
        let whole = SHIPPED.contains(&language.as_str());
        let mut wanted = english().clone();
        wanted.retain(|key, _| whole || !(key.starts_with("csat-") || key.starts_with("ces-")));
        assert_eq!(texts_of(&language), wanted, "{language}");
    }
}

/// Writes every state to `$HEARD_PAGES`, for eyes and browsers.
#[test]
#[ignore = "writes files for somebody to look at"]
#[expect(clippy::disallowed_methods, reason = "whoever looks says through it where")]
fn pages_to_look_at() {
    let folder = std::path::PathBuf::from(std::env::var_os("HEARD_PAGES").expect("HEARD_PAGES names a folder"));
    let write = |name: String, page: String| std::fs::write(folder.join(name), page).expect("a page is written");
    let languages = languages();
    for scale in Scale::ALL {
        let compiled = compiled(scale, &languages);
        for language in &languages {
            for (state, page) in states(&compiled, language) {
                write(format!("{scale}.{state}.{language}.html"), page);
            }
        }
    }
    for language in &languages {
        for (notice, page) in notices(language) {
            write(format!("notice.{notice}.{language}.html"), page);
        }
    }
}
