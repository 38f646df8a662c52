//! Reads the text of a filter. One token of look-ahead; recursion only into parentheses, and never deeper than the
//! limit, however hostile the text.

use super::condition::{Condition, Name, Needle};
use super::error::{Fault, FilterError, Problem, closest};
use super::lex::{Compare, Lexer, Token};
use super::read::{self, Item, Literal};
use super::{Filter, MAX_CHARS, MAX_CONDITIONS, MAX_LISTS, MAX_NESTING, MAX_VALUES, listed};

/// Words that no bare value can be: where one stands instead of a value, the value was forgotten.
pub(super) const RESERVED: [&str; 3] = ["and", "or", "not"];

/// Words that have a meaning somewhere and are quoted as values, so that nobody stumbles over them.
pub(super) const KEYWORDS: [&str; 8] = ["and", "or", "not", "in", "is", "missing", "nothing", "everything"];

/// The filter of a text; see [`Filter::parse`].
pub(super) fn filter(text: &str) -> Result<Filter, FilterError> {
    if let Some((byte, _)) = text.char_indices().nth(MAX_CHARS) {
        return Err(Fault::new(byte, Problem::TooLong).within(text));
    }
    let filter = Parser::new(text).whole().map_err(|fault| fault.within(text))?.normalised();
    if let Some(list) = filter.lists().get(MAX_LISTS) {
        return Err(Fault::new(listed::place(text, list), Problem::TooManyLists).within(text));
    }
    // What is read can be written and read again, also where the text was terse.
    if filter.to_string().chars().count() > MAX_CHARS {
        return Err(Fault::new(text.len(), Problem::TooLong).within(text));
    }
    Ok(filter)
}

/// The filter of an old address; see [`Filter::from_pair`].
pub(super) fn pair(name: &str, value: &str) -> Result<Filter, FilterError> {
    let name = resolve(name, 0).map_err(|fault| fault.within(name))?;
    let condition = if value.is_empty() {
        missing(name, 0)
    } else {
        let literal = Literal { text: value.to_owned(), quoted: false, byte: 0 };
        read::condition(name, vec![Item::One(literal)], 0)
    };
    let filter = condition.map(Filter::Is).map_err(|fault| fault.within(value))?.normalised();
    if filter.to_string().chars().count() > MAX_CHARS {
        return Err(Fault::new(0, Problem::TooLong).within(value));
    }
    Ok(filter)
}

fn resolve(word: &str, byte: usize) -> Result<Name, Fault> {
    Name::from_word(word).ok_or_else(|| {
        let problem = match word.to_ascii_lowercase().as_str() {
            "property" | "property." => Problem::NoPropertyName,
            "answer" | "answer." => Problem::NoQuestionName,
            _ => Problem::UnknownFact { name: word.to_owned(), close: closest(word) },
        };
        Fault::new(byte, problem)
    })
}

fn missing(name: Name, byte: usize) -> Result<Condition, Fault> {
    match name.may_be_missing() {
        true => Ok(Condition::Missing(name)),
        false if name == Name::List => Err(Fault::new(byte, Problem::OnlyNamed)),
        false => Err(Fault::new(byte, Problem::NeverMissing(name))),
    }
}

struct Parser<'a> {
    lexer: Lexer<'a>,
    now: Token,
    byte: usize,
    conditions: usize,
    values: usize,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str) -> Parser<'a> {
        let mut lexer = Lexer::new(text);
        let (byte, now) = lexer.next();
        Parser { lexer, now, byte, conditions: 0, values: 0 }
    }

    /// Takes the token and goes on to the next.
    fn step(&mut self) -> Token {
        let (byte, next) = self.lexer.next();
        self.byte = byte;
        std::mem::replace(&mut self.now, next)
    }

    /// The problem is here, unless what stands here could not be read at all.
    fn wrong(&self, problem: Problem) -> Fault {
        let problem = if let Token::Bad(bad) = &self.now { bad.clone() } else { problem };
        Fault::new(self.byte, problem)
    }

    fn is_keyword(&self, keyword: &str) -> bool {
        matches!(&self.now, Token::Word(word) if word.eq_ignore_ascii_case(keyword))
    }

    fn take_keyword(&mut self, keyword: &str) -> bool {
        let taken = self.is_keyword(keyword);
        if taken {
            self.step();
        }
        taken
    }

    fn take(&mut self, token: Token) -> bool {
        let taken = self.now == token;
        if taken {
            self.step();
        }
        taken
    }

    fn whole(&mut self) -> Result<Filter, Fault> {
        if self.now == Token::End {
            return Ok(Filter::default());
        }
        let filter = self.any(0)?;
        match self.now {
            Token::End => Ok(filter),
            Token::Close => Err(self.wrong(Problem::NeverOpened)),
            _ => Err(self.wrong(Problem::ExpectedAndOr)),
        }
    }

    fn any(&mut self, depth: usize) -> Result<Filter, Fault> {
        let mut parts = vec![self.all(depth)?];
        while self.take_keyword("or") {
            parts.push(self.all(depth)?);
        }
        Ok(Filter::Any(parts))
    }

    fn all(&mut self, depth: usize) -> Result<Filter, Fault> {
        let mut parts = vec![self.factor(depth)?];
        while self.take_keyword("and") {
            parts.push(self.factor(depth)?);
        }
        Ok(Filter::All(parts))
    }

    fn factor(&mut self, depth: usize) -> Result<Filter, Fault> {
        let mut negated = false;
        // A loop, so that a thousand of them are not a thousand calls.
        while self.take_keyword("not") {
            negated = !negated;
        }
        let inner = match &self.now {
            Token::Open => self.group(depth)?,
            _ => self.condition()?,
        };
        Ok(if negated { inner.negated() } else { inner })
    }

    fn group(&mut self, depth: usize) -> Result<Filter, Fault> {
        let opened = self.byte;
        if depth == MAX_NESTING {
            return Err(self.wrong(Problem::TooDeep));
        }
        self.step();
        let inner = self.any(depth + 1)?;
        match self.now {
            Token::Close => {
                self.step();
                Ok(inner)
            }
            Token::End => Err(Fault::new(opened, Problem::NeverClosed)),
            _ => Err(self.wrong(Problem::ExpectedAndOr)),
        }
    }

    fn condition(&mut self) -> Result<Filter, Fault> {
        let begin = self.byte;
        if self.conditions == MAX_CONDITIONS {
            return Err(self.wrong(Problem::TooManyConditions));
        }
        self.conditions += 1;
        if self.take_keyword("nothing") {
            return Ok(Filter::Any(Vec::new()));
        }
        if self.take_keyword("everything") {
            return Ok(Filter::default());
        }
        let name = self.name()?;
        let operator = self.byte;
        if let Token::Compare(compare) = self.now {
            self.step();
            let negated = compare == Compare::Unequal;
            let item = compared(compare, self.value()?);
            return Ok(is(read::condition(name, vec![item], operator)?, negated));
        }
        if self.take(Token::Search) {
            return self.search(name, operator).map(Filter::Is);
        }
        if self.take_keyword("is") {
            let negated = self.take_keyword("not");
            if !self.take_keyword("missing") {
                return Err(self.wrong(Problem::ExpectedMissing));
            }
            return Ok(is(missing(name, begin)?, negated));
        }
        let negated = self.take_keyword("not");
        if !self.take_keyword("in") {
            return Err(self.wrong(Problem::ExpectedOperator(name)));
        }
        let items = self.items()?;
        Ok(is(read::condition(name, items, operator)?, negated))
    }

    fn name(&mut self) -> Result<Name, Fault> {
        let keyword = KEYWORDS.iter().any(|keyword| self.is_keyword(keyword));
        match &self.now {
            Token::Word(word) if !keyword => {
                let name = resolve(word, self.byte)?;
                self.step();
                Ok(name)
            }
            Token::Own(name) => {
                let name = name.clone();
                self.step();
                Ok(name)
            }
            _ => Err(self.wrong(Problem::ExpectedCondition)),
        }
    }

    fn search(&mut self, name: Name, operator: usize) -> Result<Condition, Fault> {
        if name != Name::Comment {
            return Err(Fault::new(operator, Problem::NotSearched(name)));
        }
        let literal = self.value()?;
        let needle = Needle::new(literal.text).ok_or(Fault::new(literal.byte, Problem::NoWords))?;
        Ok(Condition::Comment(needle))
    }

    fn items(&mut self) -> Result<Vec<Item>, Fault> {
        let opened = self.byte;
        if !self.take(Token::Open) {
            let bare = matches!(self.now, Token::Word(_) | Token::Quoted(_) | Token::Dots);
            return match if bare { Some(self.item()?) } else { None } {
                None => Err(self.wrong(Problem::ExpectedList)),
                Some(Item::One(_)) => Err(Fault::new(opened, Problem::ExpectedList)),
                Some(range) => Ok(vec![range]),
            };
        }
        let mut items = vec![self.item()?];
        loop {
            match self.now {
                Token::Comma => {
                    self.step();
                    items.push(self.item()?);
                }
                Token::Close => {
                    self.step();
                    return Ok(items);
                }
                Token::End => return Err(Fault::new(opened, Problem::NeverClosed)),
                _ => return Err(self.wrong(Problem::ExpectedComma)),
            }
        }
    }

    fn item(&mut self) -> Result<Item, Fault> {
        if let Token::Compare(compare) = self.now
            && !matches!(compare, Compare::Equal | Compare::Unequal)
        {
            self.step();
            return Ok(compared(compare, self.value()?));
        }
        if self.take(Token::Dots) {
            return match self.at_value() {
                true => Ok(Item::AtMost(self.value()?)),
                false => Err(self.wrong(Problem::NoEnds)),
            };
        }
        let from = self.value()?;
        Ok(match self.take(Token::Dots) {
            true if self.at_value() => Item::Between(from, self.value()?),
            true => Item::AtLeast(from),
            false => Item::One(from),
        })
    }

    fn at_value(&self) -> bool {
        match &self.now {
            Token::Word(_) => !RESERVED.iter().any(|word| self.is_keyword(word)),
            now => matches!(now, Token::Quoted(_)),
        }
    }

    fn value(&mut self) -> Result<Literal, Fault> {
        if self.values == MAX_VALUES {
            return Err(self.wrong(Problem::TooManyValues));
        }
        if !self.at_value() {
            let problem = match &self.now {
                Token::Word(word) => Problem::Reserved(word.clone()),
                _ => Problem::ExpectedValue,
            };
            return Err(self.wrong(problem));
        }
        self.values += 1;
        let byte = self.byte;
        match self.step() {
            Token::Word(text) => Ok(Literal { text, quoted: false, byte }),
            Token::Quoted(text) => Ok(Literal { text, quoted: true, byte }),
            _ => Err(Fault::new(byte, Problem::ExpectedValue)),
        }
    }
}

fn is(condition: Condition, negated: bool) -> Filter {
    let is = Filter::Is(condition);
    if negated { is.negated() } else { is }
}

fn compared(compare: Compare, literal: Literal) -> Item {
    match compare {
        Compare::Equal | Compare::Unequal => Item::One(literal),
        Compare::Below => Item::Below(literal),
        Compare::AtMost => Item::AtMost(literal),
        Compare::Above => Item::Above(literal),
        Compare::AtLeast => Item::AtLeast(literal),
    }
}
