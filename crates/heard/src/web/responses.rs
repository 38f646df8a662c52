//! The feed: responses newest first, in the customers' own words.
//! What waits for a second press stands apart and is never mixed with what counts.

#[cfg(test)]
pub(crate) mod sample;

use serde::Serialize;

use crate::web::entry::Entry;
use crate::web::filters::Filters;
use crate::web::shell::Shell;

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The survey, where one is chosen.
    pub survey: Option<String>,
    /// What is looked at.
    pub form: Filters,
    /// How many are in this view, how many of them with a comment, in which order; in words.
    pub note: String,
    /// Those that wait for a second press, when the view is of those that count.
    pub waiting: Option<Waiting>,
    /// The responses of this page.
    pub entries: Vec<Entry>,
    /// Where the next older ones are.
    pub older: Option<String>,
    /// Where the newest are, when this is not the first page.
    pub newest: Option<String>,
    /// Whether there is any response at all, in any view.
    pub ever: bool,
    /// The view as a file; `None` where there is nothing to save.
    pub file: Option<String>,
}

/// Responses that wait for a second press.
#[derive(Clone, Debug, Serialize)]
pub struct Waiting {
    /// How many.
    pub n: u64,
    /// The newest of them.
    pub entries: Vec<Entry>,
    /// The view of all of them.
    pub address: String,
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::web::samples::{render, text_of};

    #[test]
    fn each_response_shows_its_score_band_words_and_whom() {
        let html = render("responses.html", &sample::full());
        assert!(html.contains("aria-label=\"3 of 10, detractor\""), "{html}");
        assert!(html.contains("<blockquote class=\"verbatim\" lang=\"pl\" dir=\"auto\">"), "{html}");
        assert!(text_of(&html).contains("Zofia Lipowa Online shop Polish"), "{html}");
    }

    #[test]
    fn what_waits_stands_apart_with_its_count() {
        let text = text_of(&render("responses.html", &sample::full()));
        assert!(text.contains("2 responses wait for a second press"), "{text}");
    }

    #[test]
    fn older_ones_are_a_link_away() {
        let html = render("responses.html", &sample::full());
        assert!(html.contains("href=\"/responses?before=0198f2c4\""), "{html}");
    }

    #[test]
    fn customers_words_are_escaped() {
        let html = render("responses.html", &sample::full());
        assert!(html.contains("&lt;b&gt;") && !html.contains("<b>"), "{html}");
    }
}
