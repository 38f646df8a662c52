//! The `relaxed` way of making alike what means the same (RFC 6376, 3.4.2 and 3.4.4).

/// What stands before the first empty line, and what comes after it.
pub(super) fn halves(mail: &[u8]) -> (&[u8], &[u8]) {
    match mail.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
        Some(at) => (&mail[..at + 2], &mail[at + 4..]),
        None => (mail, b""),
    }
}

/// The headers with their names, as they stand there, folded lines together.
pub(super) fn headers(head: &[u8]) -> Vec<(String, &[u8])> {
    let mut headers: Vec<(String, &[u8])> = Vec::new();
    let (mut from, mut at) = (0, 0);
    while at < head.len() {
        at = head[at..].iter().position(|byte| *byte == b'\n').map_or(head.len(), |end| at + end + 1);
        if matches!(head.get(at), Some(b' ' | b'\t')) {
            continue;
        }
        let whole = &head[from..at];
        let name = whole.split(|byte| *byte == b':').next().unwrap_or_default();
        headers.push((String::from_utf8_lossy(name).trim_end().to_owned(), whole));
        from = at;
    }
    headers
}

/// The headers of these names, made alike, from the last of a name to the first; a name of which none is left gives
/// nothing (RFC 6376, 5.4.2).
pub(super) fn chosen<'n>(headers: &[(String, &[u8])], names: impl Iterator<Item = &'n str>) -> Vec<u8> {
    let mut text = Vec::with_capacity(1024);
    let mut taken = vec![false; headers.len()];
    for name in names {
        let found = (0..headers.len()).rev().find(|at| !taken[*at] && headers[*at].0.eq_ignore_ascii_case(name));
        if let Some(at) = found {
            taken[at] = true;
            text.extend_from_slice(&header(headers[at].1));
            text.extend_from_slice(b"\r\n");
        }
    }
    text
}

/// One header, made alike, without its line's end.
pub(super) fn header(whole: &[u8]) -> Vec<u8> {
    let colon = whole.iter().position(|byte| *byte == b':').unwrap_or(whole.len());
    let mut out = whole[..colon].trim_ascii_end().to_ascii_lowercase();
    out.push(b':');
    let begin = out.len();
    let value = whole.get(colon + 1..).unwrap_or_default();
    for byte in value {
        match byte {
            b'\r' | b'\n' => {}
            b' ' | b'\t' if out.len() == begin || out.ends_with(b" ") => {}
            b' ' | b'\t' => out.push(b' '),
            byte => out.push(*byte),
        }
    }
    while out.len() > begin && out.ends_with(b" ") {
        out.pop();
    }
    out
}

/// A body made alike. One of which nothing is left is nothing, and any other ends with a line's end.
pub(super) fn body(body: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len() + 2);
    let mut full = 0;
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let from = out.len();
        let mut rest = line;
        while let Some(at) = rest.iter().position(|byte| matches!(byte, b' ' | b'\t')) {
            out.extend_from_slice(&rest[..at]);
            rest = &rest[at..];
            let spaces = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
            rest = &rest[spaces..];
            if !rest.is_empty() {
                out.push(b' ');
            }
        }
        out.extend_from_slice(rest);
        let is_empty = out.len() == from;
        out.extend_from_slice(b"\r\n");
        if !is_empty {
            full = out.len();
        }
    }
    out.truncate(full);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of RFC 6376, 3.4.5.
    #[test]
    fn the_rfc_s_example_is_made_alike_as_it_says() {
        let mail = b"A: X\r\nB : Y\t\r\n\tZ  \r\n\r\n C \r\nD \t E\r\n\r\n\r\n";
        let (head, text) = halves(mail);
        let headers = headers(head);
        assert_eq!(chosen(&headers, ["a", "b"].into_iter()), b"a:X\r\nb:Y Z\r\n");
        assert_eq!(body(text), b" C\r\nD E\r\n");
    }

    #[test]
    fn a_body_of_nothing_is_nothing() {
        assert_eq!(body(b""), b"");
        assert_eq!(body(b"\r\n \r\n\t\r\n"), b"");
        assert_eq!(body(b"x"), b"x\r\n");
    }

    #[test]
    fn of_several_the_last_comes_first() {
        let headers = headers(b"X: 1\r\nx: 2\r\nY: 3\r\n");
        assert_eq!(chosen(&headers, ["x", "X", "x", "y"].into_iter()), b"x:2\r\nx:1\r\ny:3\r\n");
    }
}
