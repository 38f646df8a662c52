//! The people whom a cell or a line of addresses names: `ana@example.com`, `Ana Novak <ana@example.com>`, `"Novak, Ana"
//! <ana@example.com>`, and several of them with `;`, `,` or a line end between.

/// Somebody as a mail program writes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// As they are called, where that is said.
    pub name: Option<String>,
    /// The address, or what stands in its place.
    pub address: String,
}

/// Everybody whom a text names, in their order.
pub fn people(text: &str) -> Vec<Written> {
    pieces(text).into_iter().map(one).collect()
}

/// What stands between `;`, `,` and line ends; those inside quotation marks and pointed brackets divide nothing.
pub(super) fn pieces(text: &str) -> Vec<&str> {
    let (mut pieces, mut start, mut quoted, mut pointed) = (Vec::new(), 0, false, false);
    for (at, letter) in text.char_indices() {
        match letter {
            // A name with one inch mark must not swallow the rest.
            '"' if quoted || text[at + 1..].contains('"') => quoted = !quoted,
            '<' if !quoted => pointed = true,
            '>' if !quoted => pointed = false,
            '\n' | '\r' => {
                (quoted, pointed) = (false, false);
                pieces.push(&text[start..at]);
                start = at + 1;
            }
            ';' | ',' if !quoted && !pointed => {
                pieces.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    pieces.push(&text[start..]);
    pieces.into_iter().map(str::trim).filter(|piece| !piece.is_empty()).collect()
}

fn one(piece: &str) -> Written {
    let (name, address) = match piece.rsplit_once('<') {
        Some((name, rest)) if rest.trim_end().ends_with('>') => (name, rest.trim_end().trim_end_matches('>')),
        _ => ("", piece),
    };
    let bare = |text: &str| text.trim().trim_matches(['"', '\'']).trim().to_owned();
    let (name, address) = (bare(name), bare(address));
    let begins = address.get(..7).is_some_and(|begin| begin.eq_ignore_ascii_case("mailto:"));
    let address = if begins { address[7..].to_owned() } else { address };
    Written { name: Some(name).filter(|name| !name.is_empty() && *name != address), address }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn are(text: &str, expected: &[(&str, &str)]) {
        let found = people(text);
        let found: Vec<(&str, &str)> =
            found.iter().map(|one| (one.name.as_deref().unwrap_or_default(), one.address.as_str())).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn people_are_read_as_mail_programs_write_them() {
        are("ana@example.com", &[("", "ana@example.com")]);
        are("Ana Novak <ana@example.com>", &[("Ana Novak", "ana@example.com")]);
        are(
            "\"Novak, Ana\" <ana@example.com>; bor@example.com,\nCene <mailto:cene@example.com> ;",
            &[("Novak, Ana", "ana@example.com"), ("", "bor@example.com"), ("Cene", "cene@example.com")],
        );
        are("ana@example.com <ana@example.com>", &[("", "ana@example.com")]);
        are("' Ana ' < ana@example.com >", &[("Ana", "ana@example.com")]);
        are("5\" screen <a@b.si>, c@d.si", &[("5\" screen", "a@b.si"), ("", "c@d.si")]);
        are(" ;, \n", &[]);
        are("<", &[("", "<")]);
        are("čšž <", &[("", "čšž <")]);
    }
}
