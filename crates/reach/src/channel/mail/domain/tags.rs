//! Lists of tags (RFC 6376, 3.2), as domains publish keys and policies: `v=DMARC1; p=none`. Whoever publishes them may
//! write anything there.

/// The most tags that are read of one list.
const MOST: usize = 64;

/// The tags with their values, in their order; none for what is no such list: a name that is none, or that is there
/// twice.
pub fn read(text: &str) -> Option<Vec<(&str, &str)>> {
    let mut tags: Vec<(&str, &str)> = Vec::new();
    let list = text.trim_ascii_end();
    for tag in list.strip_suffix(';').unwrap_or(list).split(';') {
        let (name, value) = tag.split_once('=')?;
        let (name, value) = (name.trim_ascii(), value.trim_ascii());
        let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let is_value = !value.contains(|c: char| c.is_control() && !c.is_ascii_whitespace());
        if !is_name || !is_value || tags.len() == MOST || tags.iter().any(|(other, _)| *other == name) {
            return None;
        }
        tags.push((name, value));
    }
    Some(tags)
}

/// The value of a tag.
pub(super) fn value<'a>(tags: &[(&str, &'a str)], name: &str) -> Option<&'a str> {
    tags.iter().find(|(own, _)| *own == name).map(|(_, value)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_around_do_not_matter_and_names_stand_once() {
        let expected = Some(vec![("v", "DMARC1"), ("p", "none"), ("rua", "mailto:a@b.example, mailto:c@d.example")]);
        assert_eq!(read("v=DMARC1; p=none ;rua = mailto:a@b.example, mailto:c@d.example; "), expected);
        assert_eq!(read("v=DKIM1;p="), Some(vec![("v", "DKIM1"), ("p", "")]));
        assert_eq!(read("p=a=b=="), Some(vec![("p", "a=b==")]));
        for wrong in ["", "v", "v=1;;p=2", "v=1; v=1", "1v=1", "v =1;=2", "v=\u{7}", "naïve=1"] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
        let many: Vec<String> = (0..=MOST).map(|at| format!("t{at}=x")).collect();
        assert_eq!(read(&many.join(";")), None);
    }
}
