//! What the feed shows and in which order one goes through it, from an address and back into one. A single response
//! carries the same in its address, so that its neighbours are those of the feed one came from.

use feedback::filter::{Condition, Name};
use feedback::{Band, Questionnaire, Scale};
use store::response::{Fact, Filter, Position, State};
use store::survey::Survey;
use uuid::Uuid;

use super::PERIOD;
use crate::form::Fields;
use crate::reader::Reader;
use crate::web::address::{Pairs, address, with};
use crate::web::asking::FILTER;
use crate::web::filters::{Filters, Pick};
use crate::web::lens::Lens;
use crate::web::views::saving::VIEW;
use crate::words::Words;

/// Which responses.
#[derive(Clone, Debug, PartialEq)]
pub struct Feed {
    /// Days and facts.
    pub lens: Lens,
    /// Of one survey.
    pub survey: Option<i64>,
    /// With a score in this band, or without one.
    pub band: Option<Wished>,
    /// With a comment, or without.
    pub comment: Option<bool>,
    /// In this state.
    pub state: State,
    /// Older than this.
    pub before: Option<Position>,
    /// The saved view that was opened.
    pub view: Option<i64>,
}

/// Which scores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wished {
    /// Those of a band, which on each scale is another.
    In(Band),
    /// None at all: a comment only.
    None,
}

impl Wished {
    fn from_key(key: &str) -> Option<Wished> {
        if key == "none" { Some(Wished::None) } else { Band::from_key(key).map(Wished::In) }
    }

    /// How addresses write it.
    pub fn key(self) -> &'static str {
        match self {
            Wished::In(band) => band.key(),
            Wished::None => "none",
        }
    }
}

impl Feed {
    /// What an address asks for.
    pub fn parse(fields: &Fields, today: i64) -> Feed {
        Feed {
            lens: Lens::parse(fields, PERIOD, today),
            survey: fields.text("survey").parse().ok(),
            band: Wished::from_key(fields.text("band")),
            comment: match fields.text("comment") {
                "with" => Some(true),
                "without" => Some(false),
                _ => None,
            },
            state: State::from_key(fields.text("state")).unwrap_or(State::Confirmed),
            before: position(fields.text("before")),
            view: fields.text(VIEW).parse().ok(),
        }
    }

    /// The same, for a reader; of responses nothing is kept back.
    #[must_use]
    pub fn read_by(self, reader: Reader) -> Feed {
        Feed { lens: self.lens.read_by(reader.of_responses()), ..self }
    }

    /// How an address asks for it, from its first page on.
    pub fn pairs(&self) -> Pairs {
        let view = self.view.map(|view| (VIEW, view.to_string()));
        self.asked().into_iter().chain(view).collect()
    }

    /// The same without the saved view that was opened: what is kept of it.
    pub fn asked(&self) -> Pairs {
        let mut pairs: Pairs = self.survey.map(|survey| ("survey", survey.to_string())).into_iter().collect();
        pairs.extend(self.lens.pairs());
        pairs.extend(self.band.map(|band| ("band", band.key().to_owned())));
        pairs.extend(self.comment.map(|with| ("comment", comment_key(with).to_owned())));
        if self.state != State::Confirmed {
            pairs.push(("state", self.state.key().to_owned()));
        }
        pairs
    }

    /// The same with the page of it that one is on: where a form sends one back to.
    pub fn here(&self) -> Pairs {
        let mut pairs = self.pairs();
        pairs.extend(self.before.map(|before| ("before", written(before))));
        pairs
    }

    /// The address of those of the feed for which a condition holds as well.
    pub fn narrowed(&self, condition: Condition) -> String {
        let mut asked = false;
        self.lens.typed.filter.visit(&mut |one| asked |= *one == condition);
        let filter = self.lens.typed.filter.clone();
        let filter = if asked { filter } else { filter.and(condition) };
        address("/responses", &with(&self.pairs(), &[(FILTER, &filter.to_string())]))
    }

    /// What a filter that finds nothing asked about, where that is a mark which somebody must set first.
    pub fn asks_marks(&self) -> Option<&'static str> {
        let asks = |name: Name| self.lens.typed.filter.needs(&name);
        let marks = [(Name::Starred, "starred"), (Name::Tag, "tagged"), (Name::Owner, "owned")];
        marks.into_iter().find(|(name, _)| asks(name.clone())).map(|(_, key)| key)
    }

    /// Whether the filter asks about states.
    pub fn asks_states(&self) -> bool {
        self.lens.typed.filter.needs(&Name::State)
    }

    /// The survey that was asked for, if the workspace has it.
    pub fn survey_in<'a>(&self, surveys: &'a [Survey]) -> Option<&'a Survey> {
        surveys.iter().find(|survey| Some(survey.id) == self.survey)
    }

    fn asked_of<'a>(&self, surveys: &'a [Survey]) -> impl Iterator<Item = &'a Survey> {
        let asked = self.survey;
        surveys.iter().filter(move |survey| asked.is_none_or(|asked| asked == survey.id))
    }

    /// What is asked of the store.
    pub fn filter(&self, workspace: i64, surveys: &[Survey]) -> Filter {
        let range = |survey: &Survey, band| {
            // A band that a scale does not have holds nothing: no score is at least 1 and at most 0.
            let (low, high) = range(survey.scale, band).unwrap_or((1, 0));
            (survey.id, low, high)
        };
        Filter {
            workspace,
            survey: self.survey,
            // A filter that asks about states itself is not narrowed to those that count.
            states: if self.asks_states() { Vec::new() } else { vec![self.state] },
            from_day: self.lens.period.first,
            to_day: self.lens.period.first.map(|_| self.lens.period.last),
            bands: match self.band {
                Some(Wished::In(band)) => self.asked_of(surveys).map(|survey| range(survey, band)).collect(),
                Some(Wished::None) | None => Vec::new(),
            },
            unscored: self.band == Some(Wished::None),
            comment: self.comment,
            facts: self.lens.facts.clone(),
            which: self.lens.which(surveys),
            ..Filter::default()
        }
    }

    /// What the surveys ask whose responses are in view.
    ///
    /// # Errors
    /// When one of them cannot be read.
    pub fn questionnaires(&self, surveys: &[Survey]) -> anyhow::Result<Vec<Questionnaire>> {
        self.asked_of(surveys).map(crate::survey::questionnaire).collect()
    }

    /// The choices above the feed; `asked` is what the surveys ask that are in view.
    pub fn form(
        &self,
        words: &Words<'_>,
        surveys: &[Survey],
        values: &[(Fact, Vec<String>)],
        properties: &[String],
        asked: &[Questionnaire],
    ) -> Filters {
        let mut picks = vec![Pick::period(words, self.lens.period.key, PERIOD)];
        if surveys.len() > 1 || self.survey.is_some() {
            let chosen = self.survey.map(|survey| survey.to_string()).unwrap_or_default();
            let options = surveys.iter().map(|survey| (survey.id.to_string(), survey.name.clone()));
            picks.push(Pick::any("survey", words, &chosen, options));
        }
        let band = self.band.map(Wished::key).unwrap_or_default();
        picks.push(Pick::any("band", words, band, self.bands(words, surveys)));
        picks.extend(self.lens.picks(words, values));
        let comments = ["any", "with", "without"].map(|key| (key.to_owned(), words.text(&format!("comment-{key}"))));
        picks.push(Pick::one_of("comment", words, [self.comment.map_or("any", comment_key), "any"], comments));
        let states = State::ALL.map(|state| (state.key().to_owned(), words.text(&format!("state-{state}"))));
        picks.push(Pick::one_of("state", words, [self.state.key(), State::Confirmed.key()], states));
        Filters {
            rival: None,
            action: "/responses".to_owned(),
            clear: (!self.asked().is_empty()).then(|| "/responses".to_owned()),
            days: self.lens.period.days(),
            keep: [
                (FILTER, self.lens.typed.text()),
                (VIEW, self.view.map(|view| view.to_string()).unwrap_or_default()),
            ]
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(name, text)| (name.to_owned(), text))
            .collect(),
            search: Some(self.lens.typed.search.clone()),
            asking: Some(
                self.lens
                    .typed
                    .form(words, "/responses", &self.pairs())
                    .offering(properties, values, &self.lens.reader.lists)
                    .offering_answers(asked, words),
            ),
            picks,
        }
    }

    /// The bands by the words of the scale they are on; by words for all where surveys of several stand together.
    fn bands(&self, words: &Words<'_>, surveys: &[Survey]) -> Vec<(String, String)> {
        let mut scales: Vec<Scale> = self.asked_of(surveys).map(|survey| survey.scale).collect();
        scales.dedup();
        let label = |band: Band| match scales[..] {
            [scale] => range(scale, band).map(|range| named(words, scale, band, range)),
            _ => Some(words.text(&format!("band-{band}"))),
        };
        let bands = Band::ALL.into_iter().filter_map(|band| Some((band.key().to_owned(), label(band)?)));
        bands.chain([("none".to_owned(), words.text("band-none"))]).collect()
    }
}

fn comment_key(with: bool) -> &'static str {
    if with { "with" } else { "without" }
}

/// The lowest and the highest score of a band.
fn range(scale: Scale, band: Band) -> Option<(u8, u8)> {
    let is_in = |value: &u8| scale.score(i64::from(*value)).is_ok_and(|score| scale.band(score) == band);
    let mut values = scale.values().filter(is_in);
    let low = values.next()?;
    Some((low, values.next_back().unwrap_or(low)))
}

fn named(words: &Words<'_>, scale: Scale, band: Band, (low, high): (u8, u8)) -> String {
    let name = words.bands(scale.metric(), band);
    match scale {
        // Their values are words, which say the same again.
        Scale::Smileys | Scale::Thumbs => name,
        _ if low == high => words.text_with("band-value", [("band", name.into()), ("value", i64::from(low).into())]),
        _ => {
            let args = [("band", name.into()), ("low", i64::from(low).into()), ("high", i64::from(high).into())];
            words.text_with("band-range", args)
        }
    }
}

/// A position as addresses write it.
pub fn written(position: Position) -> String {
    format!("{}.{}", position.at, position.id.simple())
}

fn position(text: &str) -> Option<Position> {
    let (at, id) = text.split_once('.')?;
    Some(Position { at: at.parse().ok()?, id: Uuid::try_parse(id).ok()? })
}

#[cfg(test)]
mod tests {
    use feedback::Tag;

    use super::*;

    fn feed(query: &str) -> Feed {
        Feed::parse(&Fields::parse(query.as_bytes()), 20_778)
    }

    #[test]
    fn an_address_comes_back_as_it_was() {
        for query in ["", "?survey=3&period=7d&team=-&band=detractor&comment=with&state=provisional", "?band=none"] {
            assert_eq!(
                address("/responses", &feed(query.trim_start_matches('?')).pairs()),
                format!("/responses{query}")
            );
        }
    }

    #[test]
    fn a_tag_narrows_what_is_asked_and_only_once() {
        let tag = || Condition::tag_is(Tag::new("Slow delivery").expect("a tag"));
        let asked = feed("survey=3&filter=score+%3C%3D+6");
        let narrowed = "/responses?survey=3&filter=score%20%3C%3D%206%20and%20tag%20%3D%20%22Slow%20delivery%22";
        assert_eq!(asked.narrowed(tag()), narrowed);
        let again = feed(narrowed.split_once('?').expect("it asks").1);
        assert_eq!(again.narrowed(tag()), narrowed);
        assert_eq!((asked.asks_marks(), again.asks_marks()), (None, Some("tagged")));
    }

    #[test]
    fn nonsense_is_as_if_it_were_not_there() {
        assert_eq!(feed("survey=x&band=11&comment=maybe&state=gone&before=yesterday&period=ever"), feed(""));
    }

    #[test]
    fn a_position_is_written_and_read() {
        let here = Position { at: 1_795_262_400_000, id: Uuid::from_u128(7) };
        assert_eq!(position(&written(here)), Some(here));
    }

    #[test]
    fn a_band_is_another_range_on_each_scale() {
        assert_eq!(range(Scale::Nps, Band::Detractor), Some((0, 6)));
        assert_eq!(range(Scale::Stars5, Band::Promoter), Some((4, 5)));
        assert_eq!(range(Scale::Ces, Band::Passive), Some((4, 4)));
        assert_eq!(range(Scale::Thumbs, Band::Passive), None);
    }
}
