//! What templates say, they say through texts: no word of a language stands in one.

use super::*;

/// Words that are no language's: a name, and what is typed in a terminal or sent to an address.
const NO_LANGUAGE: [&str; 8] = ["Heard", "heard", "user", "reset", "link", "EMAIL", "restore", "POST"];

/// The text without whatever stands from `begin` to `end`.
fn without(text: &str, begin: &str, end: &str) -> String {
    let mut left = String::new();
    let mut rest = text;
    while let Some((before, inside)) = rest.split_once(begin) {
        left.push_str(before);
        left.push(' ');
        rest = inside.split_once(end).map_or("", |(_, after)| after);
    }
    left + rest
}

/// What a page says of its own: outside of tags and of what is filled in, and in attributes that are read out.
fn said(template: &str) -> Vec<String> {
    let mut text = template.to_owned();
    // Classes, and macros that write attributes.
    for (begin, end) in [
        ("{#", "#}"),
        ("{% block page_class %}", "{% endblock %}"),
        ("{% macro state(field) %}", "{% endmacro %}"),
        ("{% macro marks(", "{% endmacro %}"),
        ("{%", "%}"),
        ("{{", "}}"),
    ] {
        text = without(&text, begin, end);
    }
    let read_out = ["aria-label=\"", "alt=\"", " title=\"", "aria-description=\""];
    let attributes =
        read_out.iter().flat_map(|name| text.split(name).skip(1)).filter_map(|rest| rest.split('"').next());
    let all: Vec<String> = attributes.map(str::to_owned).chain([without(&text, "<", ">")]).collect();
    let words = all.iter().flat_map(|text| text.split(|c: char| !c.is_alphabetic())).filter(|word| word.len() > 1);
    words.map(str::to_owned).collect()
}

#[test]
fn no_template_says_a_word_of_its_own() {
    for path in Files::iter().filter(|path| !path.ends_with(".md")) {
        let file = Files::get(&path).expect("it is embedded");
        let text = String::from_utf8(file.data.into_owned()).expect("UTF-8");
        // The page of a fault is no template: `{said}` is filled in by hand.
        let text = if path == "fault.html" { without(&text, "{", "}") } else { text };
        let said = said(&text);
        let left: Vec<&String> = said.iter().filter(|word| !NO_LANGUAGE.contains(&word.as_str())).collect();
        assert!(left.is_empty(), "{path} says {left:?}");
    }
}

#[test]
fn a_word_outside_of_a_text_is_seen() {
    assert_eq!(
        said("{# why #}<p class=\"soft\">{{ t(\"key\") }} and <b title=\"more\">so</b></p>"),
        ["more", "and", "so"]
    );
}
