//! A page of responses as they are read for files. Its texts lie in one piece of memory, which the next page takes over:
//! reading a million responses allocates nothing for each of them.

use std::collections::HashMap;

use uuid::Uuid;

use super::{Origin, Position, Property, State};
use crate::cells::{Cells, Fill};
use crate::error::Result;

/// What the key of an answer begins with among properties.
pub const ANSWER: &str = "answer.";

/// What stands between several answers of one name: a character that nobody types.
pub const BETWEEN: &str = "\u{1f}";

/// Different properties that are counted; whoever invents more of them has made a mistake.
const KNOWN: usize = 10_000;

/// Texts of a response, in the order of [`Lean`].
const TEXTS: usize = 11;

/// The column of the first text.
const FIRST_TEXT: usize = 11;

/// Responses of a view, newest first.
#[derive(Debug, Default)]
pub struct Page {
    text: String,
    rows: Vec<Fixed>,
    noted: Vec<(Span, Held)>,
    tagged: Vec<Span>,
}

/// Where a text lies, or what follows one another.
#[derive(Clone, Copy, Debug)]
struct Span {
    from: usize,
    to: usize,
}

const NONE: Span = Span { from: 0, to: 0 };

impl Span {
    /// With one more at its end; where that is not its end, that one alone.
    fn and(self, at: usize) -> Span {
        Span { from: if self.to == at { self.from } else { at }, to: at + 1 }
    }
}

#[derive(Clone, Copy, Debug)]
enum Held {
    Text(Span),
    Number(f64),
}

#[derive(Debug)]
struct Fixed {
    id: Uuid,
    survey: i64,
    version: i64,
    change: i64,
    state: State,
    origin: Origin,
    at: i64,
    score: Option<u8>,
    contact_me: bool,
    contact: Option<Uuid>,
    invitation: Option<Uuid>,
    texts: [Option<Span>; TEXTS],
    /// Which of the page's properties are its own.
    noted: Span,
    /// Which of the page's tags are its own.
    tagged: Span,
    starred: bool,
    /// The name of who looks after it.
    owner: Option<Span>,
}

/// A response of a page.
#[derive(Clone, Copy, Debug)]
pub struct Lean<'p> {
    /// Its id.
    pub id: Uuid,
    /// The survey it answers.
    pub survey: i64,
    /// The version that was shown.
    pub version: i64,
    /// The number of its latest change.
    pub change: i64,
    /// Whether it counts.
    pub state: State,
    /// Where its life began.
    pub origin: Origin,
    /// When it was given, epoch milliseconds.
    pub at: i64,
    /// On the survey's scale.
    pub score: Option<u8>,
    /// The person asked to be contacted.
    pub contact_me: bool,
    /// Who gave it.
    pub contact: Option<Uuid>,
    /// The invitation it answers.
    pub invitation: Option<Uuid>,
    /// Where it came from.
    pub place: &'p str,
    /// BCP 47.
    pub language: Option<&'p str>,
    /// Who served the customer.
    pub agent: Option<&'p str>,
    /// The group that served the customer.
    pub team: Option<&'p str>,
    /// What it is about.
    pub product: Option<&'p str>,
    /// Two letters.
    pub country: Option<&'p str>,
    /// The company the person answered for.
    pub account: Option<&'p str>,
    /// In the person's own words.
    pub comment: Option<&'p str>,
    /// Why it is left out, where it is.
    pub reason: Option<&'p str>,
    /// The customer's name.
    pub contact_name: Option<&'p str>,
    /// The customer's e-mail address, folded.
    pub contact_email: Option<&'p str>,
    /// Whether colleagues gave it a star.
    pub starred: bool,
    /// The name of the colleague who looks after it.
    pub owner: Option<&'p str>,
    page: &'p Page,
    noted: Span,
    tagged: Span,
}

/// The value of a property of a response.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Told<'p> {
    /// A text.
    Text(&'p str),
    /// A number.
    Number(f64),
}

impl From<Told<'_>> for Property {
    fn from(told: Told<'_>) -> Property {
        match told {
            Told::Text(text) => Property::Text(text.to_owned()),
            Told::Number(number) => Property::Number(number),
        }
    }
}

impl Page {
    /// How many responses it has.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Its responses, newest first.
    pub fn responses(&self) -> impl Iterator<Item = Lean<'_>> {
        self.rows.iter().map(|row| self.lean(row))
    }

    fn lean<'p>(&'p self, row: &Fixed) -> Lean<'p> {
        let text = |at: usize| row.texts[at].map(|span| self.text(span));
        Lean {
            id: row.id,
            survey: row.survey,
            version: row.version,
            change: row.change,
            state: row.state,
            origin: row.origin,
            at: row.at,
            score: row.score,
            contact_me: row.contact_me,
            contact: row.contact,
            invitation: row.invitation,
            place: text(0).unwrap_or_default(),
            language: text(1),
            agent: text(2),
            team: text(3),
            product: text(4),
            country: text(5),
            account: text(6),
            comment: text(7),
            reason: text(8),
            contact_name: text(9),
            contact_email: text(10),
            starred: row.starred,
            owner: row.owner.map(|span| self.text(span)),
            page: self,
            noted: row.noted,
            tagged: row.tagged,
        }
    }

    fn text(&self, span: Span) -> &str {
        &self.text[span.from..span.to]
    }

    fn keep(&mut self, text: &str) -> Span {
        let from = self.text.len();
        self.text.push_str(text);
        Span { from, to: self.text.len() }
    }

    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.rows.clear();
        self.noted.clear();
        self.tagged.clear();
    }

    /// Newest first. It nearly always is already.
    pub(super) fn sort(&mut self) {
        self.rows.sort_by_key(|row| std::cmp::Reverse((row.at, row.id)));
    }

    pub(super) fn last(&self) -> Option<Position> {
        self.rows.last().map(|row| Position { at: row.at, id: row.id })
    }

    pub(super) fn ids(&self) -> Vec<Uuid> {
        self.rows.iter().map(|row| row.id).collect()
    }
}

impl<'p> Lean<'p> {
    /// The workspace's own facts, by key.
    pub fn properties(&self) -> impl Iterator<Item = (&'p str, Told<'p>)> + use<'p> {
        self.noted().filter(|(key, _)| !key.starts_with(ANSWER))
    }

    /// Answers to further questions, by name; of several of one name each.
    pub fn answers(&self) -> impl Iterator<Item = (&'p str, Vec<Told<'p>>)> + use<'p> {
        self.noted().filter_map(|(key, value)| {
            let values = match value {
                Told::Text(text) => text.split(BETWEEN).map(Told::Text).collect(),
                number => vec![number],
            };
            Some((key.strip_prefix(ANSWER)?, values))
        })
    }

    /// Both, by key: an answer's is `answer.name`, and several of one name stand in one text with [`BETWEEN`] them.
    pub fn noted(&self) -> impl Iterator<Item = (&'p str, Told<'p>)> + use<'p> {
        let page = self.page;
        page.noted[self.noted.from..self.noted.to].iter().map(|(key, value)| {
            let value = match *value {
                Held::Text(span) => Told::Text(page.text(span)),
                Held::Number(number) => Told::Number(number),
            };
            (page.text(*key), value)
        })
    }

    /// Its tags as they are shown, in the order of what they fold to.
    pub fn tags(&self) -> impl Iterator<Item = &'p str> + use<'p> {
        let page = self.page;
        page.tagged[self.tagged.from..self.tagged.to].iter().map(|tag| page.text(*tag))
    }
}

impl Fill for Page {
    fn take(&mut self, row: &impl Cells) -> Result<()> {
        let mut texts = [None; TEXTS];
        for (text, column) in texts.iter_mut().zip(FIRST_TEXT..) {
            *text = row.text(column)?.map(|text| self.keep(text));
        }
        let word = |column| Ok::<_, crate::Error>(row.text(column)?.unwrap_or_default());
        let number = |column| Ok::<_, crate::Error>(row.number(column)?.unwrap_or_default());
        self.rows.push(Fixed {
            id: row.id(0)?.unwrap_or_default(),
            survey: number(1)?,
            version: number(2)?,
            change: number(3)?,
            state: State::from_key(word(4)?).unwrap_or(State::Excluded),
            origin: Origin::from_key(word(5)?).unwrap_or(Origin::Imported),
            at: number(6)?,
            score: row.number(7)?.and_then(|score| u8::try_from(score).ok()),
            contact_me: row.flag(8)?,
            contact: row.id(9)?,
            invitation: row.id(10)?,
            texts,
            noted: NONE,
            tagged: NONE,
            starred: false,
            owner: None,
        });
        Ok(())
    }
}

/// Where each response stands on a page, by id.
struct Places(Vec<(Uuid, usize)>);

impl Places {
    fn of(page: &Page) -> Places {
        let mut places: Vec<(Uuid, usize)> = page.ids().into_iter().zip(0..).collect();
        places.sort_unstable();
        Places(places)
    }

    fn find(&self, id: Uuid) -> Option<usize> {
        let place = self.0.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        Some(self.0[place].1)
    }
}

/// Takes the properties of a page's responses: response, key, text, number, those of a response one after another.
pub(super) struct Noted<'p> {
    page: &'p mut Page,
    places: Places,
}

impl Noted<'_> {
    pub(super) fn of(page: &mut Page) -> Noted<'_> {
        Noted { places: Places::of(page), page }
    }
}

impl Fill for Noted<'_> {
    fn take(&mut self, row: &impl Cells) -> Result<()> {
        let id = row.id(0)?.unwrap_or_default();
        let Some(place) = self.places.find(id) else { return Ok(()) };
        let key = self.page.keep(row.text(1)?.unwrap_or_default());
        let value = match row.real(3)? {
            Some(number) => Held::Number(number),
            None => Held::Text(self.page.keep(row.text(2)?.unwrap_or_default())),
        };
        let at = self.page.noted.len();
        self.page.noted.push((key, value));
        let noted = &mut self.page.rows[place].noted;
        *noted = noted.and(at);
        Ok(())
    }
}

/// Takes the marks of a page's responses: response, a tag or nothing for a star, those of a response one after another.
pub(super) struct Marked<'p> {
    page: &'p mut Page,
    places: Places,
}

impl Marked<'_> {
    pub(super) fn of(page: &mut Page) -> Marked<'_> {
        Marked { places: Places::of(page), page }
    }
}

impl Fill for Marked<'_> {
    fn take(&mut self, row: &impl Cells) -> Result<()> {
        let Some(place) = self.places.find(row.id(0)?.unwrap_or_default()) else { return Ok(()) };
        let Some(tag) = row.text(1)? else {
            self.page.rows[place].starred = true;
            return Ok(());
        };
        let (tag, at) = (self.page.keep(tag), self.page.tagged.len());
        self.page.tagged.push(tag);
        let tagged = &mut self.page.rows[place].tagged;
        *tagged = tagged.and(at);
        Ok(())
    }
}

/// Takes who looks after a page's responses: response, name.
pub(super) struct Owned<'p> {
    page: &'p mut Page,
    places: Places,
}

impl Owned<'_> {
    pub(super) fn of(page: &mut Page) -> Owned<'_> {
        Owned { places: Places::of(page), page }
    }
}

impl Fill for Owned<'_> {
    fn take(&mut self, row: &impl Cells) -> Result<()> {
        let Some(place) = self.places.find(row.id(0)?.unwrap_or_default()) else { return Ok(()) };
        let name = self.page.keep(row.text(1)?.unwrap_or_default());
        self.page.rows[place].owner = Some(name);
        Ok(())
    }
}

/// Whether there is anything: one row with a yes or no.
#[derive(Default)]
pub(super) struct Any(pub(super) bool);

impl Fill for Any {
    fn take(&mut self, row: &impl Cells) -> Result<()> {
        self.0 = row.flag(0)?;
        Ok(())
    }
}

/// Counts properties: when a response was given, its id, one of its keys or none.
#[derive(Default)]
pub(super) struct Keys {
    pub(super) counts: HashMap<String, u64>,
    /// The oldest response so far.
    pub(super) last: Option<Position>,
}

impl Fill for Keys {
    fn take(&mut self, row: &impl Cells) -> Result<()> {
        let (at, id) = (row.number(0)?.unwrap_or_default(), row.id(1)?.unwrap_or_default());
        if self.last.is_none_or(|last| (at, id) < (last.at, last.id)) {
            self.last = Some(Position { at, id });
        }
        let Some(key) = row.text(2)? else { return Ok(()) };
        if let Some(n) = self.counts.get_mut(key) {
            *n += 1;
        } else if self.counts.len() < KNOWN {
            self.counts.insert(key.to_owned(), 1);
        }
        Ok(())
    }
}
