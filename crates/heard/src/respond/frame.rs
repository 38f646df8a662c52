//! What every respondent's page has in common: the style sheet, the script, and the policy that admits these two and
//! nothing else. Neither may hold anything that differs between pages, or their hashes would be wrong.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::digest::{SHA256, digest};
use serde::Serialize;

use crate::brand::Brand;

static STYLE: LazyLock<String> = LazyLock::new(|| tightened(include_str!("page.css")));
static MORE_STYLE: LazyLock<String> = LazyLock::new(|| tightened(include_str!("more.css")));
static SCRIPT: LazyLock<String> = LazyLock::new(|| tightened(include_str!("evidence.js")));
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let hash = |text: &str| STANDARD.encode(digest(&SHA256, text.as_bytes()));
    format!(
        "default-src 'none'; style-src 'sha256-{}' 'sha256-{}'; script-src 'sha256-{}'; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'",
        hash(&STYLE),
        hash(&MORE_STYLE),
        hash(&SCRIPT)
    )
});

/// The same, with a company's style sheet and its logo. Without a logo no picture is admitted, not even the icon that
/// browsers ask for by themselves.
fn policy_with(style: &str, has_logo: bool) -> String {
    let mut policy = POLICY.clone();
    if !style.is_empty() {
        let hash = STANDARD.encode(digest(&SHA256, style.as_bytes()));
        policy = policy.replacen("style-src ", &format!("style-src 'sha256-{hash}' "), 1);
    }
    if has_logo {
        policy.push_str("; img-src 'self' data:");
    }
    policy
}

/// The `Content-Security-Policy` of every respondent's page.
pub fn csp() -> &'static str {
    &POLICY
}

/// The style sheet of pages with further questions, beside that of every page.
pub(super) fn more_style() -> &'static str {
    &MORE_STYLE
}

/// What the layout needs.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Frame {
    style: &'static str,
    script: &'static str,
    company: String,
    privacy: Option<String>,
    /// Lines of an address.
    postal: Vec<String>,
    logo: Option<String>,
    /// The colour of the company; empty for ours.
    brand_style: String,
    is_test: bool,
    #[serde(skip)]
    policy: String,
}

impl Frame {
    /// Control characters go: they mean nothing on a page, and the marks of the gaps are some of them. So does a
    /// link to a notice that is neither on the web nor on this server.
    pub(super) fn new(company: &str, brand: &Brand, is_test: bool) -> Frame {
        let readable = |text: &str| text.replace(char::is_control, "");
        let brand_style = brand.style();
        let linkable = |link: &&str| ["https://", "http://", "/"].iter().any(|start| link.starts_with(start));
        Frame {
            style: &STYLE,
            script: &SCRIPT,
            company: readable(company).trim().to_owned(),
            privacy: brand.privacy.as_deref().filter(linkable).map(readable),
            postal: brand.address.lines().map(readable).map(|line| line.trim().to_owned()).collect(),
            logo: brand.logo.clone(),
            policy: policy_with(&brand_style, brand.logo.is_some()),
            brand_style,
            is_test,
        }
    }

    pub(super) fn policy(&self) -> &str {
        &self.policy
    }
}

/// Without comments, indentation and line ends: what is sent a million times is sent short.
pub(crate) fn tightened(source: &str) -> String {
    let mut bare = String::with_capacity(source.len());
    let mut left = source;
    while let Some((before, comment)) = left.split_once("/*") {
        bare.push_str(before);
        left = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(left);
    let mut tight: String = bare.lines().map(str::trim).collect();
    for (loose, close) in [(": ", ":"), ("; ", ";"), (", ", ","), (" {", "{"), ("{ ", "{"), (" }", "}"), (";}", "}")] {
        tight = tight.replace(loose, close);
    }
    tight
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent_holds_no_comment_and_no_line_end() {
        for text in [&*STYLE, &*MORE_STYLE, &*SCRIPT] {
            assert!(!text.contains("/*") && !text.contains('\n') && !text.contains("  "), "{text}");
            assert!(!text.contains("</"), "would end its element");
        }
    }

    #[test]
    fn the_policy_names_three_hashes_and_no_place() {
        assert_eq!(csp().matches("'sha256-").count(), 3);
        assert!(!csp().contains("unsafe") && !csp().contains("http") && !csp().contains('*'));
    }

    #[test]
    fn a_notice_is_linked_only_where_it_can_stand() {
        let privacy = |link: &str| {
            Frame::new("Linden", &Brand { privacy: Some(link.to_owned()), ..Brand::default() }, false).privacy
        };
        assert_eq!(privacy("/privacy").as_deref(), Some("/privacy"));
        assert_eq!(privacy("javascript:alert(1)"), None);
    }
}
