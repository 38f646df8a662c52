//! One response with everything known about it, and the one thing that may be done to it: leaving it out of the
//! score with a reason, and taking it back. What the customer wrote is never changed here.

#[cfg(test)]
pub(crate) mod sample;

use feedback::Band;
use serde::Serialize;

use crate::web::entry::{State, Verbatim};
use crate::web::filters::Choice;
use crate::web::shell::Shell;
use crate::words::{Badge, When};

/// The reasons a response may be left out for, in the order they are offered.
pub const REASONS: [&str; 6] = ["staff", "test", "duplicate", "spam", "survey", "other"];

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// Its own address, which the forms post to with `/exclude` and `/restore`.
    pub address: String,
    /// Who answered, or who that is where nobody is named.
    pub who: String,
    /// The survey.
    pub survey: Link,
    /// Why it is not in the score, where it is not.
    pub state: Option<State>,
    /// The score; `None` for a comment without one.
    pub score: Option<Badge>,
    /// The question as it was asked, with its language.
    pub question: Verbatim,
    /// The comment in full.
    pub comment: Option<Verbatim>,
    /// The further answers, question by question.
    pub answers: Vec<Answer>,
    /// When it was handed in.
    pub when: When,
    /// How it was handed in and with which version of the survey, in words.
    pub how: Vec<String>,
    /// Who answered, where that is known.
    pub contact: Option<Contact>,
    /// Place, language, agent, team, product, country, and the properties.
    pub facts: Vec<Fact>,
    /// The mail that asked; `None` for an open link.
    pub invitation: Option<Invitation>,
    /// Earlier versions of the answer, newest first.
    pub versions: Vec<Version>,
    /// Everything that happened, by day, newest first.
    pub days: Vec<Day>,
    /// What may be done.
    pub action: Action,
    /// The next older and the next newer one in the feed.
    pub older: Option<String>,
    /// See `older`.
    pub newer: Option<String>,
}

/// Words that lead somewhere.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// The words.
    pub words: String,
    /// Where they lead.
    pub address: String,
}

/// The answer to a further question.
#[derive(Clone, Debug, Serialize)]
pub struct Answer {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: Verbatim,
}

/// Who answered.
#[derive(Clone, Debug, Serialize)]
pub struct Contact {
    /// The name, or the address where there is no name.
    pub name: String,
    /// For the round mark.
    pub initials: String,
    /// The address.
    pub mail: Option<String>,
    /// A `mailto:` with the address and a subject, percent-encoded.
    pub mailto: Option<String>,
    /// The other responses of this contact, newest first.
    pub others: Vec<Other>,
}

/// Another response of the same contact.
#[derive(Clone, Debug, Serialize)]
pub struct Other {
    /// Its page.
    pub address: String,
    /// Its score.
    pub score: Option<Badge>,
    /// When.
    pub when: When,
}

/// One thing known about the response.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// What it is.
    pub name: String,
    /// The value.
    pub value: String,
}

/// The mail that asked.
#[derive(Clone, Debug, Serialize)]
pub struct Invitation {
    /// When it was made.
    pub made: When,
    /// When it was sent; `None` while it waits.
    pub sent: Option<When>,
    /// Until when its link can be used.
    pub expires: Option<When>,
    /// How many clicks were seen; clicks are not responses.
    pub clicks: u64,
}

/// An earlier version of the answer.
#[derive(Clone, Debug, Serialize)]
pub struct Version {
    /// The score then.
    pub score: Option<Badge>,
    /// The comment then.
    pub comment: Option<Verbatim>,
    /// When it was handed in.
    pub when: When,
}

/// What happened on one day.
#[derive(Clone, Debug, Serialize)]
pub struct Day {
    /// `Today`, or the day.
    pub name: String,
    /// What happened, newest first.
    pub happened: Vec<Happened>,
}

/// One thing that happened.
#[derive(Clone, Debug, Serialize)]
pub struct Happened {
    /// `14:21`.
    pub time: String,
    /// RFC 3339.
    pub machine: String,
    /// What it was.
    pub words: String,
    /// What there is to add.
    pub detail: Option<String>,
    /// The band of a score that was given.
    pub band: Option<Band>,
    /// Whether it is what the response says now.
    pub now: bool,
}

/// What may be done to the response by whoever looks at it.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "is", rename_all = "lowercase")]
pub enum Action {
    /// Nothing: the member may only read.
    Nothing,
    /// It may be left out of the score.
    Exclude {
        /// The reasons; the one chosen is what was just sent in vain.
        reasons: Vec<Choice>,
        /// The note that was just sent.
        note: String,
        /// What was wrong with what was just sent.
        error: Option<String>,
    },
    /// It may be taken back into the score.
    Restore {
        /// Who left it out, why and when, in words.
        why: String,
        /// What they noted.
        note: Option<String>,
    },
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::web::samples::{render, text_of};

    #[test]
    fn a_response_is_shown_with_who_where_and_what_happened() {
        let html = render("response.html", &sample::full());
        let text = text_of(&html);
        assert!(html.contains("mailto:zofia.lipowa@example.com?subject="), "{html}");
        assert!(html.contains("lang=\"pl\""), "{html}");
        assert!(text.contains("Not counted"), "{text}");
        assert!(text.contains("Clicks seen 3"), "{text}");
    }

    #[test]
    fn leaving_out_needs_a_reason_and_a_token() {
        let html = render("response.html", &sample::full());
        assert!(html.contains("action=\"/responses/0198f2c4/exclude\""), "{html}");
        assert!(html.contains("name=\"csrf\" value=\"c5rf\""), "{html}");
        for reason in super::REASONS {
            assert!(html.contains(&format!("name=\"reason\" value=\"{reason}\" required")), "{reason}");
        }
    }

    #[test]
    fn one_left_out_says_why_and_can_be_taken_back() {
        let html = render("response.html", &sample::excluded());
        assert!(html.contains("action=\"/responses/0198f2c4/restore\""), "{html}");
        assert!(text_of(&html).contains("Iva Hrast left it out"), "{html}");
    }
}
