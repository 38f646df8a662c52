//! Whether a text asks for a public review: it leads to a page where reviews are written. Such a text is a review
//! invitation, whatever its author says it is.

use crate::fold;

/// Sites where customers review companies, products and apps, as they stand in links.
const SITES: &str = include_str!("review-sites.txt");

/// The sites that are known, without the workspace's own.
pub fn sites() -> impl Iterator<Item = &'static str> {
    SITES.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Whether a text has a link to a review site: one of [`sites`], or of `own`, which the workspace names. Written with or
/// without `https://`, in any case, also where the address is hidden in another's as `?url=https%3A%2F%2Fg2.com`.
pub fn invites<'a>(text: &str, own: impl IntoIterator<Item = &'a str>) -> bool {
    let text = plain(text);
    let own: Vec<String> = own.into_iter().map(|site| plain(site.trim())).filter(|site| !site.is_empty()).collect();
    own.iter().any(|site| stands(&text, site)) || sites().any(|site| stands(&text, site))
}

/// The site stands in the text as a host (or the end of one) with what follows it.
fn stands(text: &str, site: &str) -> bool {
    text.match_indices(site).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + site.len()..].chars().next();
        let begins = before.is_none_or(|c| !c.is_alphanumeric() && c != '-');
        begins && after.is_none_or(|c| !c.is_alphanumeric() && c != '-')
    })
}

/// In small letters, without the ways to hide an address: percent signs, invisible and look-alike characters.
fn plain(text: &str) -> String {
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = |byte: &u8| char::from(*byte).to_digit(16);
        match (first, after) {
            (b'%', [high, low, end @ ..]) if let (Some(high), Some(low)) = (hex(high), hex(low)) => {
                decoded.push((high * 16 + low) as u8);
                rest = end;
            }
            _ => {
                decoded.push(*first);
                rest = after;
            }
        }
    }
    let text = String::from_utf8_lossy(&decoded);
    let seen = text.chars().filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'));
    fold::line(&seen.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_a_review_site_is_found_however_it_is_written() {
        for text in [
            "Review us on https://www.g2.com/products/heard/reviews",
            "see G2.com, please",
            "https://l.example/?to=https%3A%2F%2Fwww.trustpilot.com%2Fevaluate%2Fexample.com",
            "https://g.page/r/abc/review",
            "https://search.google.com/local/writereview?placeid=1",
            "capter\u{200b}ra.com",
        ] {
            assert!(invites(text, []), "{text}");
        }
        for text in ["Thank you", "https://example.com/g2", "notg2.com", "g2.community.example", "write to us"] {
            assert!(!invites(text, []), "{text}");
        }
        assert!(invites("tell it at reviews.example.test/us", ["reviews.example.test"]));
        assert!(!invites("tell it", [""]));
    }
}
