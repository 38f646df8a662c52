//! A line of a sender's as a command (RFC 5321, 4.1; RFC 2033, 4.1).

/// What a sender wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Command {
    /// HELO.
    Helo,
    /// EHLO.
    Ehlo,
    /// LHLO.
    Lhlo,
    Mail {
        from: String,
        size: Option<u64>,
    },
    Rcpt(String),
    Data,
    Rset,
    Noop,
    Quit,
    /// VRFY: who asks gets no address confirmed.
    Vrfy,
    StartTls,
}

/// Why a line is no command of ours, as it is answered.
pub(super) type Mistake = &'static str;

const NO_COMMAND: Mistake = "500 5.5.2 What?";
const NOT_OFFERED: Mistake = "502 5.5.1 This is not offered";
const NO_ADDRESS: Mistake = "501 5.1.7 This is no address in angle brackets";
const NO_RECIPIENT: Mistake = "501 5.1.3 This is no address in angle brackets";
const NO_PARAMETER: Mistake = "555 5.5.4 A parameter is not known";
const NOT_ASCII: Mistake = "553 5.6.7 Such an address needs SMTPUTF8";
/// RFC 5321 (4.5.3.1.3), with its angle brackets.
const PATH: usize = 256;

/// Reads a line without its CRLF.
pub(super) fn parse(line: &[u8]) -> Result<Command, Mistake> {
    let line = std::str::from_utf8(line).map_err(|_| NO_COMMAND)?.trim_end();
    if line.contains(char::is_control) {
        return Err(NO_COMMAND);
    }
    let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
    let rest = rest.trim();
    match verb.to_ascii_uppercase().as_str() {
        "HELO" if !rest.is_empty() => Ok(Command::Helo),
        "EHLO" if !rest.is_empty() => Ok(Command::Ehlo),
        "LHLO" if !rest.is_empty() => Ok(Command::Lhlo),
        "HELO" | "EHLO" | "LHLO" => Err("501 5.5.4 A host name belongs behind it"),
        "MAIL" => mail(rest),
        "RCPT" => rcpt(rest),
        "DATA" if rest.is_empty() => Ok(Command::Data),
        "RSET" => Ok(Command::Rset),
        "NOOP" => Ok(Command::Noop),
        "QUIT" => Ok(Command::Quit),
        "VRFY" => Ok(Command::Vrfy),
        "STARTTLS" if rest.is_empty() => Ok(Command::StartTls),
        "DATA" | "STARTTLS" => Err("501 5.5.4 Nothing belongs behind it"),
        "AUTH" | "BDAT" | "EXPN" | "HELP" | "TURN" | "ETRN" => Err(NOT_OFFERED),
        _ => Err(NO_COMMAND),
    }
}

fn mail(text: &str) -> Result<Command, Mistake> {
    let (from, parameters) = path(text, "FROM:").ok_or(NO_ADDRESS)?;
    let (mut size, mut utf8) = (None, false);
    for parameter in parameters.split_whitespace() {
        let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        match (name.to_ascii_uppercase().as_str(), value.to_ascii_uppercase().as_str()) {
            ("SIZE", digits) => size = Some(digits.parse().map_err(|_| NO_PARAMETER)?),
            ("BODY", "7BIT" | "8BITMIME") => {}
            ("SMTPUTF8", "") => utf8 = true,
            _ => return Err(NO_PARAMETER),
        }
    }
    if !utf8 && !from.is_ascii() {
        return Err(NOT_ASCII);
    }
    Ok(Command::Mail { from, size })
}

fn rcpt(text: &str) -> Result<Command, Mistake> {
    let (to, parameters) = path(text, "TO:").ok_or(NO_RECIPIENT)?;
    match (to.is_empty(), parameters.is_empty()) {
        (true, _) => Err(NO_RECIPIENT),
        (_, false) => Err(NO_PARAMETER),
        _ => Ok(Command::Rcpt(to)),
    }
}

/// What stands between `FROM:<` and `>`, without the route that RFC 5321 (appendix C) wants passed over, and what is
/// behind.
fn path<'a>(text: &'a str, word: &str) -> Option<(String, &'a str)> {
    let start = text.get(..word.len()).filter(|start| start.eq_ignore_ascii_case(word))?;
    let text = text[start.len()..].trim_start().strip_prefix('<')?;
    let (mut quoted, mut escaped) = (false, false);
    let end = text.char_indices().find_map(|(at, c)| {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '>' if !quoted => return Some(at),
            _ => {}
        }
        None
    })?;
    let (inner, behind) = (&text[..end], &text[end + 1..]);
    if inner.len() + 2 > PATH || !(behind.is_empty() || behind.starts_with(' ')) {
        return None;
    }
    let address = if inner.starts_with('@') { inner.split_once(':')?.1 } else { inner };
    let plain = address.is_empty() || address.eq_ignore_ascii_case("postmaster");
    let shaped = address.rsplit_once('@').is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty());
    let odd = |c: char| c.is_whitespace() || c == '<' || c == '>';
    ((plain || shaped) && (quoted_local(address) || !address.contains(odd)))
        .then(|| (address.to_owned(), behind.trim()))
}

fn quoted_local(address: &str) -> bool {
    address.starts_with('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(from: &str, size: Option<u64>) -> Result<Command, Mistake> {
        Ok(Command::Mail { from: from.to_owned(), size })
    }

    #[test]
    fn commands_are_read_as_senders_write_them() {
        let parse = |line: &str| parse(line.as_bytes());
        assert_eq!(parse("ehlo mail.example.com "), Ok(Command::Ehlo));
        assert_eq!(parse("LHLO [192.0.2.1]"), Ok(Command::Lhlo));
        assert_eq!(parse("MAIL FROM:<>"), mail("", None));
        assert_eq!(parse("mail from: <iva@example.com> SIZE=100 BODY=8BITMIME"), mail("iva@example.com", Some(100)));
        assert_eq!(parse("MAIL FROM:<živa@example.com> SMTPUTF8"), mail("živa@example.com", None));
        assert_eq!(parse("MAIL FROM:<živa@example.com>"), Err(NOT_ASCII));
        assert_eq!(
            parse("RCPT TO:<@a.example,@b.example:iva@example.com>"),
            Ok(Command::Rcpt("iva@example.com".to_owned()))
        );
        assert_eq!(parse("RCPT TO:<Postmaster>"), Ok(Command::Rcpt("Postmaster".to_owned())));
        assert_eq!(parse("RCPT TO:<\"a > b\"@example.com>"), Ok(Command::Rcpt("\"a > b\"@example.com".to_owned())));
        for wrong in [
            "MAIL FROM:iva@example.com",
            "MAIL FROM:<iva>",
            "MAIL FROM:<iva@example.com",
            "MAIL <a@b>",
            "MAIL FROM:<a@b>x",
        ] {
            assert_eq!(parse(wrong), Err(NO_ADDRESS), "{wrong}");
        }
        assert_eq!(parse("MAIL FROM:<> AUTH=<>"), Err(NO_PARAMETER));
        assert_eq!(parse("MAIL FROM:<> SIZE=-1"), Err(NO_PARAMETER));
        assert_eq!(parse("RCPT TO:<>"), Err(NO_RECIPIENT));
        assert_eq!(parse("RCPT TO:<a b@example.com>"), Err(NO_RECIPIENT));
        assert_eq!(parse("GET / HTTP/1.1"), Err(NO_COMMAND));
        assert_eq!(parse(""), Err(NO_COMMAND));
        assert_eq!(parse("NOOP \u{0}"), Err(NO_COMMAND));
        assert_eq!(parse("AUTH PLAIN"), Err(NOT_OFFERED));
    }
}
