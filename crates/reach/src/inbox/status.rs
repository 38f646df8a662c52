//! Enhanced status codes (RFC 3463 and its registry): what a refusal means for the address it was about.

/// `5.1.1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Status {
    /// 2 arrived, 4 for now, 5 for good.
    pub class: u8,
    /// 1 the address, 2 the mailbox, 3 the system, 4 the way, 5 the protocol, 6 the content, 7 trust and policy.
    pub subject: u16,
    /// Which of these.
    pub detail: u16,
}

impl std::fmt::Display for Status {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

impl Status {
    /// The first code in a text: what has a fourth number is an address of a machine, and what has two a version.
    pub fn first(text: &str) -> Option<Status> {
        let mut words = text.split(|c: char| !c.is_ascii_digit() && c != '.');
        words.find_map(|word| {
            let mut numbers = word.trim_end_matches('.').split('.').map(|number| (number.len(), number.parse::<u16>()));
            let (Some((1, Ok(class))), Some((1..=3, Ok(subject))), Some((1..=3, Ok(detail))), None) =
                (numbers.next(), numbers.next(), numbers.next(), numbers.next())
            else {
                return None;
            };
            let class = u8::try_from(class).ok().filter(|class| matches!(class, 2 | 4 | 5))?;
            Some(Status { class, subject, detail })
        })
    }

    /// `5.0.0` says only that it failed.
    pub(super) fn says_something(self) -> bool {
        (self.subject, self.detail) != (0, 0)
    }
}

/// What a failure means for the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// There is no such address (5.1.1, 5.1.2, 5.1.3, 5.1.10) or nobody uses it any more (5.2.1): never write there
    /// again.
    Gone,
    /// The mailbox is full (x.2.2): the same may be tried later, and after several weeks it is gone.
    Full,
    /// Something that passes (4.x.x).
    Later,
    /// It is about us, our reputation or what we sent (x.7.x): slow down and ask an administrator; never the address's
    /// fault.
    Sender,
    /// What we sent is too large (5.3.4): a mistake of ours.
    Size,
    /// Anything else: a failure that by itself says nothing lasting.
    Unknown,
}

impl Class {
    /// Every one.
    pub const ALL: [Class; 6] = [Class::Gone, Class::Full, Class::Later, Class::Sender, Class::Size, Class::Unknown];

    /// Its word in files and texts.
    pub fn key(self) -> &'static str {
        match self {
            Class::Gone => "gone",
            Class::Full => "full",
            Class::Later => "later",
            Class::Sender => "sender",
            Class::Size => "size",
            Class::Unknown => "unknown",
        }
    }

    /// Of a report's own status and what the last server told. That it is about us counts wherever it stands, since the
    /// other reading would silence an address; otherwise the report's own word, if it has one.
    pub(super) fn of(stated: Option<Status>, told: Option<Status>) -> Class {
        if [stated, told].into_iter().flatten().any(|status| Class::by(status) == Class::Sender) {
            return Class::Sender;
        }
        let best = stated.filter(|status| status.says_something()).or(told).or(stated);
        let class = best.map_or(Class::Unknown, Class::by);
        // A report that contradicts itself proves nothing.
        let contradicted = stated.zip(told).is_some_and(|(stated, told)| stated.class != told.class);
        if class == Class::Gone && contradicted { Class::Unknown } else { class }
    }

    /// What is guessed is never that an address is gone.
    pub(super) fn guessed(status: Option<Status>) -> Class {
        match Class::of(status, None) {
            Class::Gone => Class::Unknown,
            class => class,
        }
    }

    /// What a status means by itself.
    pub fn by(status: Status) -> Class {
        match (status.class, status.subject, status.detail) {
            (4 | 5, 7, _) => Class::Sender,
            (4 | 5, 2, 2) => Class::Full,
            (4, ..) => Class::Later,
            (5, 1, 1 | 2 | 3 | 10) | (5, 2, 1) => Class::Gone,
            (5, 3, 4) => Class::Size,
            _ => Class::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(text: &str) -> Option<Status> {
        Status::first(text)
    }

    #[test]
    fn a_code_is_found_where_it_stands_and_nothing_else_is_one() {
        for (text, code) in [
            ("5.1.1", "5.1.1"),
            ("550 5.1.1 <iva@example.com>: no", "5.1.1"),
            ("550-5.7.26 because 5.1.1", "5.7.26"),
            ("#5.1.10 smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound", "5.1.10"),
            ("5.2.2 (mailbox full)", "5.2.2"),
            ("(4.4.1)", "4.4.1"),
        ] {
            assert_eq!(status(text).expect(text).to_string(), code, "{text}");
        }
        for text in ["", "550 no such user", "192.0.2.5 said 5.1", "at 5.1.1.1", "15.1.1", "3.1.1", "5..1", "5.1.1234"]
        {
            assert_eq!(status(text), None, "{text}");
        }
    }

    #[test]
    fn each_code_means_what_the_rules_say() {
        for (code, class) in [
            ("5.1.1", Class::Gone),
            ("5.1.2", Class::Gone),
            ("5.1.3", Class::Gone),
            ("5.1.10", Class::Gone),
            ("5.2.1", Class::Gone),
            ("5.2.2", Class::Full),
            ("4.2.2", Class::Full),
            ("4.4.1", Class::Later),
            ("4.1.1", Class::Later),
            ("4.2.1", Class::Later),
            ("5.7.1", Class::Sender),
            ("5.7.26", Class::Sender),
            ("4.7.0", Class::Sender),
            ("5.3.4", Class::Size),
            ("5.0.0", Class::Unknown),
            ("5.4.1", Class::Unknown),
            ("5.4.4", Class::Unknown),
            ("5.1.8", Class::Unknown),
            ("5.5.0", Class::Unknown),
            ("2.0.0", Class::Unknown),
        ] {
            assert_eq!(Class::of(status(code), None), class, "{code}");
        }
    }

    #[test]
    fn what_the_last_server_told_counts_where_the_report_says_little() {
        let class = |stated: &str, told: &str| Class::of(status(stated), status(told));
        assert_eq!(class("5.0.0", "550 5.1.1 no such user"), Class::Gone);
        assert_eq!(class("", "550 5.2.2 full"), Class::Full);
        assert_eq!(class("5.1.1", "550 5.7.1 blocked"), Class::Sender, "never against an address");
        assert_eq!(class("5.7.1", "550 5.1.1"), Class::Sender);
        assert_eq!(class("5.1.1", "451 4.3.0 try again"), Class::Unknown, "it contradicts itself");
        assert_eq!(class("5.4.4", "550 5.1.1"), Class::Unknown, "the report's own word");
        assert_eq!(class("", ""), Class::Unknown);
    }

    #[test]
    fn a_guess_never_silences_anybody() {
        for class in ["5.1.1", "5.2.1", "5.1.10"] {
            assert_eq!(Class::guessed(status(class)), Class::Unknown);
        }
        assert_eq!(Class::guessed(status("5.7.1")), Class::Sender);
        assert_eq!(Class::guessed(status("4.2.2")), Class::Full);
    }
}
