//! Reads a query's text, with the filter language's own words and signs. It never panics, whatever text it is given.

use super::{Against, Dimension, Measure, Query, Span, answers};
use crate::filter::lex::{Lexer, Token};
use crate::filter::{self, Filter, MAX_CHARS, date};
use crate::questionnaire::Questionnaire;

/// A text that is no query: what is wrong and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{problem} (at character {})", at + 1)]
pub struct QueryError {
    /// What is wrong.
    pub problem: Problem,
    /// How many characters come before it.
    pub at: usize,
    /// How many bytes come before it.
    pub byte: usize,
}

/// What can be wrong with a query's text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// More than [`MAX_CHARS`] characters.
    #[error("a query has at most {MAX_CHARS} characters; leave something out")]
    TooLong,
    /// Something else at the beginning.
    #[error("a query begins with what is asked: `score`, `mean` or `responses`")]
    ExpectedMeasure,
    /// Something else after `by`, or a comma.
    #[error(
        "after `by` comes what is told apart: a fact such as `team`, `property.plan`, `answer.reason`, `version`, `day`, \
         `week`, `month` or `quarter`"
    )]
    ExpectedDimension,
    /// An answer that the survey does not ask for.
    #[error("{}", answers::unknown(name, close.as_deref(), counted))]
    UnknownAnswer {
        /// Its name.
        name: String,
        /// What it may have meant.
        close: Option<String>,
        /// The names whose answers are told apart, the first of them.
        counted: Vec<String>,
    },
    /// An answer that is another one each time: words, a day, contact data.
    #[error("{}", answers::uncounted(name, counted))]
    UncountedAnswer {
        /// Its name.
        name: String,
        /// As above.
        counted: Vec<String>,
    },
    /// A third one, or time twice.
    #[error("there are at most two dimensions, and at most one of them is of time")]
    TooManyDimensions,
    /// Something else after `in`.
    #[error("after `in` comes a period: `90d`, `12m`, `all`, or two days, `2026-01-01..2026-03-31`")]
    ExpectedPeriod,
    /// Something else after `against`.
    #[error("after `against` comes `before`, `year`, `version 2`, or a filter in parentheses")]
    ExpectedOther,
    /// Something else behind all of it.
    #[error("expected `by`, `in`, `against` or `where` here, each once and in this order")]
    ExpectedPart,
    /// In the filter.
    #[error("{0}")]
    Filter(filter::Problem),
}

pub(super) fn query(text: &str, asked: Option<&[Questionnaire]>) -> Result<Query, QueryError> {
    let mut reader = Reader { text, asked, lexer: Lexer::new(text), at: 0, token: Token::End };
    if text.chars().count() > MAX_CHARS {
        return Err(reader.wrong(0, Problem::TooLong));
    }
    reader.step();
    if reader.token == Token::End {
        return Ok(Query::default());
    }
    let measure = reader.word().as_deref().and_then(Measure::from_key);
    let measure = measure.ok_or_else(|| reader.error(Problem::ExpectedMeasure))?;
    reader.step();
    let mut query = Query { measure, ..Query::default() };
    if reader.takes("by") {
        query.by = reader.dimensions()?;
    }
    if reader.takes("in") {
        query.period = reader.period()?;
    }
    if reader.takes("against") {
        query.against = Some(reader.against()?);
    }
    if reader.is("where") {
        let from = reader.at + "where".len();
        query.filter = reader.filter(from, text.len())?;
    } else if reader.token != Token::End {
        return Err(reader.error(Problem::ExpectedPart));
    }
    // What is read can be written and read again, also where the text was terse.
    if query.to_string().chars().count() > MAX_CHARS {
        return Err(reader.wrong(text.len(), Problem::TooLong));
    }
    Ok(query)
}

struct Reader<'a> {
    text: &'a str,
    /// What the survey asks, where that is known.
    asked: Option<&'a [Questionnaire]>,
    lexer: Lexer<'a>,
    /// Where the token begins.
    at: usize,
    token: Token,
}

impl Reader<'_> {
    fn step(&mut self) {
        (self.at, self.token) = self.lexer.next();
    }

    fn word(&self) -> Option<String> {
        match &self.token {
            Token::Word(word) => Some(word.to_ascii_lowercase()),
            _ => None,
        }
    }

    fn is(&self, word: &str) -> bool {
        self.word().is_some_and(|other| other == word)
    }

    /// Steps over a word, if it is the next.
    fn takes(&mut self, word: &str) -> bool {
        let is_it = self.is(word);
        if is_it {
            self.step();
        }
        is_it
    }

    fn error(&self, problem: Problem) -> QueryError {
        self.wrong(self.at, problem)
    }

    fn wrong(&self, byte: usize, problem: Problem) -> QueryError {
        let at = self.text.get(..byte).map_or(0, |before| before.chars().count());
        QueryError { problem, at, byte }
    }

    fn dimensions(&mut self) -> Result<Vec<Dimension>, QueryError> {
        let mut all = Vec::new();
        loop {
            let dimension = self.dimension().map_err(|problem| self.error(problem))?;
            let is_time = |one: &Dimension| matches!(one, Dimension::Time(_));
            if all.len() == 2 || (is_time(&dimension) && all.iter().any(is_time)) {
                return Err(self.error(Problem::TooManyDimensions));
            }
            all.push(dimension);
            self.step();
            if self.token != Token::Comma {
                return Ok(all);
            }
            self.step();
        }
    }

    fn dimension(&self) -> Result<Dimension, Problem> {
        let dimension = match &self.token {
            Token::Own(name) => Dimension::of(name.clone()),
            Token::Word(word) => Dimension::from_word(word),
            _ => None,
        };
        match (dimension, self.asked) {
            (None, _) => Err(Problem::ExpectedDimension),
            (Some(Dimension::Answer(name)), Some(asked)) => {
                answers::told_apart(&name, asked).map(|()| Dimension::Answer(name))
            }
            (Some(dimension), _) => Ok(dimension),
        }
    }

    fn period(&mut self) -> Result<Span, QueryError> {
        let expected = self.error(Problem::ExpectedPeriod);
        let word = self.word().ok_or_else(|| expected.clone())?;
        self.step();
        if word == "all" {
            return Ok(Span::All);
        }
        if let Some(span) = length(&word) {
            return Ok(span);
        }
        let from = date::read_day(&word).filter(|_| self.token == Token::Dots).ok_or_else(|| expected.clone())?;
        self.step();
        let to = self.word().as_deref().and_then(date::read_day).filter(|to| from <= *to);
        let to = to.ok_or(expected)?;
        self.step();
        Ok(Span::Between(from, to))
    }

    fn against(&mut self) -> Result<Against, QueryError> {
        let expected = self.error(Problem::ExpectedOther);
        if self.token == Token::Open {
            let from = self.at + 1;
            let to = self.closing().ok_or(expected)?;
            let filter = self.filter(from, to)?;
            self.step();
            return Ok(Against::Others(filter));
        }
        let word = self.word().unwrap_or_default();
        self.step();
        match word.as_str() {
            "before" => Ok(Against::Before),
            "year" => Ok(Against::Year),
            "version" => {
                let number = self.word().and_then(|word| word.parse().ok()).filter(|number| *number > 0);
                let number = number.ok_or(expected)?;
                self.step();
                Ok(Against::Version(number))
            }
            _ => Err(expected),
        }
    }

    /// Where the parenthesis that was just opened is closed.
    fn closing(&mut self) -> Option<usize> {
        let mut depth = 1;
        while depth > 0 {
            self.step();
            match self.token {
                Token::Open => depth += 1,
                Token::Close => depth -= 1,
                Token::End | Token::Bad(_) => return None,
                _ => {}
            }
        }
        Some(self.at)
    }

    fn filter(&self, from: usize, to: usize) -> Result<Filter, QueryError> {
        let text = self.text.get(from..to).unwrap_or_default();
        Filter::parse(text).map_err(|error| self.wrong(from + error.byte, Problem::Filter(error.problem)))
    }
}

/// `90d`, `12m`.
fn length(word: &str) -> Option<Span> {
    let (number, unit) = word.split_at_checked(word.len().checked_sub(1)?)?;
    let number: u32 = number.parse().ok().filter(|_| number.bytes().all(|byte| byte.is_ascii_digit()))?;
    match unit {
        "d" => (1..=36_600).contains(&number).then_some(Span::Days(number)),
        "m" => (1..=1_200).contains(&number).then_some(Span::Months(number)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::fact::Fact;

    fn written(text: &str) -> String {
        Query::parse(text).unwrap_or_else(|error| panic!("{error}: {text}")).to_string()
    }

    #[test]
    fn a_query_is_written_in_one_way() {
        for (text, canonical) in [
            ("", "score"),
            ("SCORE in 90d", "score"),
            ("mean by Team", "mean by team"),
            (
                "responses by property.\"Plan type\",quarter in 12m",
                "responses by property.\"Plan type\", quarter in 12m",
            ),
            ("score by property.plan", "score by property.plan"),
            ("score by Answer.care.speed, ANSWER.\"a b\"", "score by answer.care.speed, answer.\"a b\""),
            ("score in 2026-01-01..2026-03-31 against year", "score in 2026-01-01..2026-03-31 against year"),
            (
                "score against ( team = a or (team=b) ) where score<7",
                "score against (team = a or team = b) where score <= 6",
            ),
            ("score against version 2 where not everything", "score against version 2 where nothing"),
            ("score against (everything)", "score against (everything)"),
            ("score where comment ~ \"by in where\"", "score where comment ~ \"by in where\""),
        ] {
            assert_eq!(written(text), canonical, "{text}");
            assert_eq!(written(canonical), canonical);
        }
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        for (text, at, problem) in [
            ("nps", 0, Problem::ExpectedMeasure),
            ("score by colour", 9, Problem::ExpectedDimension),
            ("score by answer.", 9, Problem::ExpectedDimension),
            ("score by answer.\"\"", 9, Problem::ExpectedDimension),
            ("score by comment", 9, Problem::ExpectedDimension),
            ("score by team, place, country", 22, Problem::TooManyDimensions),
            ("score by day, month", 14, Problem::TooManyDimensions),
            ("score in 0d", 9, Problem::ExpectedPeriod),
            ("score in 2026-03-31..2026-01-01", 9, Problem::ExpectedPeriod),
            ("score against (team = a", 14, Problem::ExpectedOther),
            ("score against last year", 14, Problem::ExpectedOther),
            ("score in 7d by team", 12, Problem::ExpectedPart),
            (
                "score where team",
                16,
                Problem::Filter(filter::Problem::ExpectedOperator(filter::Name::Fact(Fact::Team))),
            ),
        ] {
            let error = Query::parse(text).expect_err(text);
            assert_eq!((error.at, &error.problem), (at, &problem), "{text}");
        }
        assert_eq!(Query::parse(&" ".repeat(MAX_CHARS + 1)).expect_err("long").problem, Problem::TooLong);
        // Terse enough to be read, but not to be written with blanks.
        let terse = vec!["(team=abcdefghij)"; 190].join("or");
        assert!(Filter::parse(&terse).is_ok());
        let terse = Query::parse(&format!("score by team,place where{terse}")).expect_err("long");
        assert_eq!((terse.problem, terse.at), (Problem::TooLong, 3_633));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_and_what_it_reads_it_writes(
            text in "(score|mean|responses)?( by [a-z.\"]{0,12}(, [a-z]{0,8})?)?( in [0-9a-z.-]{0,22})?( against .{0,12})?( where .{0,20})?",
        ) {
            if let Ok(query) = Query::parse(&text) {
                prop_assert_eq!(Query::parse(&query.to_string()), Ok(query));
            }
        }
    }
}
