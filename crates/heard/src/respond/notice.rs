//! The pages of links that do not ask: expired, unknown, closed, and the one that only robots open. None of them says
//! who the link was for, or whether there ever was such a link.

use serde::Serialize;

use super::frame::Frame;
use crate::brand::Brand;
use crate::template::Templates;

/// Why there is no question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The link is too old.
    Expired,
    /// There is no such link.
    Unknown,
    /// The survey takes no more answers.
    Closed,
    /// The survey takes no answers yet.
    Early,
    /// The link that only robots follow.
    Check,
}

impl Notice {
    /// Every one of them.
    pub const ALL: [Notice; 5] = [Notice::Expired, Notice::Unknown, Notice::Closed, Notice::Early, Notice::Check];

    fn key(self) -> &'static str {
        match self {
            Notice::Expired => "expired",
            Notice::Unknown => "unknown",
            Notice::Closed => "closed",
            Notice::Early => "early",
            Notice::Check => "check",
        }
    }
}

#[derive(Serialize)]
struct View<'a> {
    #[serde(flatten)]
    frame: Frame,
    notice: &'static str,
    back: Option<&'a str>,
}

/// The page of a link that does not ask. The company where it is known; `back` is the question's own address, shown to
/// a person who strayed to [`Notice::Check`] and to nobody else: the other links lead nowhere.
///
/// # Errors
/// Where the template lacks something: a mistake of ours.
pub fn notice(
    templates: &Templates,
    language: &str,
    notice: Notice,
    company: Option<&str>,
    back: Option<&str>,
) -> anyhow::Result<String> {
    let frame = Frame::new(company.unwrap_or_default(), &Brand::default(), false);
    let view = View { frame, notice: notice.key(), back: back.filter(|_| notice == Notice::Check) };
    Ok(templates.render(language, "respond/notice.html", view)?)
}
