//! Which character stands between the cells of a text, sniffed from its start. What stands in quotation marks does
//! not count; a text without any candidate is a table of one column.

use super::Dialect;

const CANDIDATES: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Decides from the first 64 KB.
pub(super) fn sniff(head: &[u8]) -> Dialect {
    let first = head.split(|byte| matches!(byte, b'\n' | b'\r')).next().unwrap_or_default();
    if let [name @ .., b'=', delimiter] = first
        && name.eq_ignore_ascii_case(b"sep")
    {
        return Dialect { delimiter: *delimiter, announced: true };
    }
    let best = CANDIDATES
        .into_iter()
        .filter_map(|delimiter| Some((fit(head, delimiter)?, delimiter)))
        .max_by(|(one, _), (other, _)| one.total_cmp(other));
    Dialect { delimiter: best.map_or(b',', |(_, delimiter)| delimiter), announced: false }
}

/// How well a delimiter explains the lines: the share of them with as many as the header has, which decides, and a
/// little for more columns. `None` when the header has none.
fn fit(head: &[u8], delimiter: u8) -> Option<f64> {
    let mut counts = counts(head, delimiter);
    // The last line may be cut off.
    if counts.len() > 2 {
        counts.pop();
    }
    let header = counts.first().copied().filter(|&count| count > 0)?;
    let agreeing = counts.iter().filter(|&&count| count == header).count();
    let columns = f64::from(u32::try_from(header).unwrap_or(u32::MAX)).min(100.0);
    Some(agreeing as f64 / counts.len() as f64 + columns / 1_000.0)
}

/// How many delimiters each line has outside of quotation marks; empty lines are left out.
fn counts(head: &[u8], delimiter: u8) -> Vec<usize> {
    let mut counts = Vec::new();
    let (mut count, mut quoted, mut before) = (0, false, b'\n');
    for &byte in head {
        let at_start = before == delimiter || matches!(before, b'\n' | b'\r');
        match byte {
            b'"' if quoted => quoted = false,
            // A doubled quotation mark closes and opens again.
            b'"' if at_start || before == b'"' => quoted = true,
            b'\n' | b'\r' if !quoted => {
                if !matches!(before, b'\n' | b'\r') {
                    counts.push(count);
                }
                count = 0;
            }
            _ if byte == delimiter && !quoted => count += 1,
            _ => {}
        }
        before = byte;
    }
    if !matches!(before, b'\n' | b'\r') {
        counts.push(count);
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn is(head: &str, delimiter: char) {
        assert_eq!(char::from(sniff(head.as_bytes()).delimiter), delimiter);
    }

    #[test]
    fn the_delimiter_is_the_one_that_every_line_has_as_often_as_the_header() {
        is("score,comment\n9,fine\n", ',');
        is("ocena;komentar\n9;hitro, prijazno, poceni\n3;ne, hvala\n", ';');
        is("score\tcomment\n9\ta, b; c\n", '\t');
        is("a|b|c\n1|2|3\n", '|');
        is("name;value\nx;9,5\ny;8,0\n", ';');
        is("score\n9\n10\n", ',');
        is("", ',');
    }

    #[test]
    fn quotation_marks_hide_delimiters_and_lines() {
        is("score;comment\n9;\"a,\nb,\nc,\"\n8;\"say \"\"x\"\", then, go\"\n", ';');
        is("\"a;b\",\"c;d\"\n\"1;2;3\",\"4\"\n", ',');
        is("a;screen\n1;5\" screen, big\n2;\"x\"\n", ';');
    }

    #[test]
    fn excel_may_announce_it() {
        let dialect = sniff(b"sep=|\r\na,b|c\r\n");
        assert!(dialect.announced);
        assert_eq!(dialect.delimiter, b'|');
        assert!(!sniff(b"sep=\nx").announced);
    }
}
