//! Cuts a filter's text into its words and signs, one at a time and in linear time. What it cannot read is a token
//! too, so that the parser reports what comes first in the text.

use super::condition::{Name, Own};
use super::error::Problem;

/// A sign that compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Compare {
    Equal,
    Unequal,
    Below,
    AtMost,
    Above,
    AtLeast,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Token {
    /// A bare word: a keyword, the name of a fact or a value.
    Word(String),
    /// A text in double quotes, without them.
    Quoted(String),
    /// `property."name"`.
    Own(Name),
    Open,
    Close,
    Comma,
    Dots,
    Search,
    Compare(Compare),
    End,
    Bad(Problem),
}

/// Whether it can stand in a word without quotes.
pub(super) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '@' | '/' | '+' | '&' | '#' | '%' | '*' | '$' | '\'')
        // An accent written as a character of its own belongs to its letter.
        || matches!(c, '\u{300}'..='\u{36f}')
}

pub(crate) struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    pub(crate) fn new(text: &'a str) -> Lexer<'a> {
        Lexer { text, at: 0 }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// The next token and the byte at which it begins; for a bad one, the byte that is wrong.
    pub(crate) fn next(&mut self) -> (usize, Token) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
        let begin = self.at;
        let rest = self.rest();
        let signs = [
            ("!=", Token::Compare(Compare::Unequal)),
            ("<=", Token::Compare(Compare::AtMost)),
            (">=", Token::Compare(Compare::AtLeast)),
            ("..", Token::Dots),
            ("=", Token::Compare(Compare::Equal)),
            ("<", Token::Compare(Compare::Below)),
            (">", Token::Compare(Compare::Above)),
            ("(", Token::Open),
            (")", Token::Close),
            (",", Token::Comma),
            ("~", Token::Search),
        ];
        for (sign, token) in signs {
            if rest.starts_with(sign) {
                self.at += sign.len();
                return (begin, token);
            }
        }
        match rest.chars().next() {
            None => (begin, Token::End),
            Some('"') => self.quoted(Token::Quoted),
            Some(c) if is_word(c) => self.word(),
            Some(c) => (begin, Token::Bad(Problem::Character(c))),
        }
    }

    fn word(&mut self) -> (usize, Token) {
        let begin = self.at;
        // Two dots are a range, also without blanks around them: 3..5.
        while let Some(c) = self.rest().chars().next().filter(|&c| is_word(c)) {
            if self.rest().starts_with("..") {
                break;
            }
            self.at += c.len_utf8();
        }
        let word = &self.text[begin..self.at];
        let own = Own::ALL.into_iter().find(|own| own.after(word) == Some(""));
        if let Some(own) = own.filter(|_| self.rest().starts_with('"')) {
            return match self.quoted(Token::Quoted) {
                (_, Token::Quoted(name)) => (begin, Token::Own(own.name(name))),
                bad => bad,
            };
        }
        (begin, Token::Word(word.to_owned()))
    }

    fn quoted(&mut self, token: fn(String) -> Token) -> (usize, Token) {
        let begin = self.at;
        let mut inside = String::new();
        let mut chars = self.rest().char_indices().skip(1);
        while let Some((at, c)) = chars.next() {
            match c {
                '"' => {
                    self.at = begin + at + 1;
                    return (begin, token(inside));
                }
                '\\' => match chars.next() {
                    Some((_, escaped @ ('"' | '\\'))) => inside.push(escaped),
                    Some(_) => return (begin + at, Token::Bad(Problem::Escape)),
                    None => break,
                },
                _ => inside.push(c),
            }
        }
        (begin, Token::Bad(Problem::QuoteNeverClosed))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<Token> {
        let mut lexer = Lexer::new(text);
        std::iter::from_fn(|| Some(lexer.next().1)).take_while(|token| *token != Token::End).collect()
    }

    fn word(text: &str) -> Token {
        Token::Word(text.to_owned())
    }

    #[test]
    fn dots_cut_numbers_and_days_but_one_dot_does_not() {
        assert_eq!(tokens("1.5..2.5"), [word("1.5"), Token::Dots, word("2.5")]);
        assert_eq!(tokens("..6"), [Token::Dots, word("6")]);
        assert_eq!(tokens("2026-01-01.. "), [word("2026-01-01"), Token::Dots]);
        assert_eq!(tokens("a@b.si"), [word("a@b.si")]);
    }

    #[test]
    fn signs_need_no_blanks_around_them() {
        assert_eq!(tokens("score<=6"), [word("score"), Token::Compare(Compare::AtMost), word("6")]);
        assert_eq!(tokens("(a,\"b\\\"\\\\\")").len(), 5);
        assert_eq!(tokens("(a,\"b\\\"\\\\\")")[3], Token::Quoted("b\"\\".to_owned()));
    }

    #[test]
    fn a_property_with_an_odd_name_is_one_token() {
        assert_eq!(tokens("Property.\"Plan type\"=x")[0], Token::Own(Name::Property("Plan type".to_owned())));
        assert_eq!(tokens("property.plan=x")[0], word("property.plan"));
    }
}
