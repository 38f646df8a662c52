//! How words are found in a sentence. A pattern is words with blanks between them, folded as everything that is searched:
//! `a|b` is either, `a~` whatever begins so, `..` up to three words of any kind, `#` the best of a scale where it is a
//! score and no count of minutes, `@` something that is judged.

use std::ops::Range;

use crate::fold;

/// The most words that `..` stands for.
const GAP: usize = 3;
/// How many words stand before the `and` of a second question at least: *where and how* is one.
const BEFORE_AGAIN: usize = 3;

/// A sentence and its words, each with its place in the whole text.
#[derive(Debug)]
pub(super) struct Sentence<'a> {
    text: &'a str,
    words: Vec<(Range<usize>, String)>,
    /// It ends in a question mark.
    pub asks: bool,
}

/// The words of one language, as they are written down.
#[derive(Debug)]
pub(super) struct Written {
    /// The best of a scale.
    pub top: &'static str,
    /// What is counted: a number before it is no score.
    pub counted: &'static str,
    /// How a question begins that is answered in words.
    pub openers: &'static str,
    /// What is judged: things and how they are.
    pub judged: &'static str,
    /// And, or.
    pub joins: &'static str,
    /// How a second question goes on.
    pub again: &'static str,
    /// How a good score is asked for: patterns, as all that follow, with `;` between them.
    pub asks: &'static str,
    /// What says what it wants to hear.
    pub loaded: &'static str,
    /// What is given.
    pub rewards: &'static str,
    /// What a good answer is called.
    pub praise: &'static str,
    /// What a link to a review site should not name.
    pub stars: &'static str,
}

/// The words of one language, ready to be found.
#[derive(Debug)]
pub(super) struct Lists {
    top: Vec<Form>,
    counted: Vec<Form>,
    openers: Vec<Form>,
    judged: Vec<Form>,
    joins: Vec<Form>,
    again: Vec<Vec<Piece>>,
    asks: Vec<Vec<Piece>>,
    loaded: Vec<Vec<Piece>>,
    rewards: Vec<Vec<Piece>>,
    praise: Vec<Vec<Piece>>,
    stars: Vec<Vec<Piece>>,
}

/// A word, or the beginning of one.
#[derive(Debug)]
struct Form {
    text: String,
    begins: bool,
}

#[derive(Debug)]
enum Piece {
    Word(Vec<Form>),
    Top,
    Gap,
}

impl Form {
    fn read(text: &str) -> Form {
        let (word, begins) = text.strip_suffix('~').map_or((text, false), |word| (word, true));
        Form { text: fold::words(word).concat(), begins }
    }

    fn is(&self, word: &str) -> bool {
        if self.begins { word.starts_with(&self.text) } else { word == self.text }
    }
}

fn forms(text: &str) -> Vec<Form> {
    text.split_whitespace().flat_map(|word| word.split('|')).map(Form::read).collect()
}

fn patterns(text: &str) -> Vec<Vec<Piece>> {
    let piece = |word: &str| match word {
        "#" => Piece::Top,
        ".." => Piece::Gap,
        word => Piece::Word(word.split('|').map(Form::read).collect()),
    };
    text.split(';').map(|pattern| pattern.split_whitespace().map(piece).collect()).collect()
}

/// Cuts a text where a sentence ends.
pub(super) fn sentences(text: &str) -> Vec<Sentence<'_>> {
    let mut all = Vec::new();
    let mut words = Vec::new();
    let mut cut = fold::cut(text).into_iter().peekable();
    while let Some((range, word)) = cut.next() {
        let end = range.end;
        words.push((range, word));
        let until = cut.peek().map_or(text.len(), |(next, _)| next.start);
        let between = &text[end..until];
        let asks = between.contains('?');
        // A full stop within a number, or after an ordinal, is followed by a small letter or by a digit.
        let next = text[until..].chars().next();
        let ends = asks
            || between.contains(['!', ';', '\n'])
            || between.contains('.')
                && next.is_none_or(|c| c.is_uppercase() || c.is_numeric() && between.contains(' '));
        if ends || cut.peek().is_none() {
            all.push(Sentence { text, words: std::mem::take(&mut words), asks });
        }
    }
    all
}

impl Lists {
    pub(super) fn new(written: &Written) -> Lists {
        Lists {
            top: forms(written.top),
            counted: forms(written.counted),
            openers: forms(written.openers),
            judged: forms(written.judged),
            joins: forms(written.joins),
            again: patterns(written.again),
            asks: patterns(written.asks),
            loaded: patterns(written.loaded),
            rewards: patterns(written.rewards),
            praise: patterns(written.praise),
            stars: patterns(written.stars),
        }
    }

    /// Whether it asks what a good score would have taken, which is a fair question.
    pub(super) fn is_open(&self, sentence: &Sentence<'_>) -> bool {
        let first = sentence.words.first();
        sentence.asks && first.is_some_and(|(_, word)| self.openers.iter().any(|form| form.is(word)))
    }

    pub(super) fn asks(&self, sentence: &Sentence<'_>) -> Option<Range<usize>> {
        self.first(&self.asks, sentence)
    }

    pub(super) fn loaded(&self, sentence: &Sentence<'_>) -> Option<Range<usize>> {
        self.first(&self.loaded, sentence)
    }

    pub(super) fn reward(&self, sentence: &Sentence<'_>) -> Option<Range<usize>> {
        self.first(&self.rewards, sentence)
    }

    pub(super) fn praise(&self, sentence: &Sentence<'_>) -> Option<Range<usize>> {
        self.first(&self.praise, sentence)
    }

    pub(super) fn link(&self, sentence: &Sentence<'_>) -> Option<Range<usize>> {
        let lists = [&self.stars, &self.praise, &self.asks];
        lists.into_iter().find_map(|list| self.first(list, sentence))
    }

    /// Two judged things, or two questions, with an *and* between them.
    pub(super) fn two(&self, sentence: &Sentence<'_>) -> Option<Range<usize>> {
        let words = &sentence.words;
        let is =
            |list: &[Form], at: usize| words.get(at).is_some_and(|(_, word)| list.iter().any(|form| form.is(word)));
        let joined = |at: usize| {
            let before = (1..=2).find(|by| at >= *by && is(&self.judged, at - by))?;
            let after = (1..=GAP).find(|by| is(&self.judged, at + by))?;
            Some(words[at - before].0.start..words[at + after].0.end)
        };
        let things = (0..words.len()).filter(|at| is(&self.joins, *at)).find_map(joined);
        let again = || {
            let from = BEFORE_AGAIN.min(words.len());
            let found = (from..words.len()).find_map(|at| self.any_at(&self.again, sentence, at));
            found.filter(|_| sentence.asks)
        };
        things.or_else(again)
    }

    fn first(&self, patterns: &[Vec<Piece>], sentence: &Sentence<'_>) -> Option<Range<usize>> {
        (0..sentence.words.len()).find_map(|at| self.any_at(patterns, sentence, at))
    }

    fn any_at(&self, patterns: &[Vec<Piece>], sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
        let end = patterns.iter().find_map(|pattern| self.ends(pattern, sentence, at)).filter(|end| *end > at)?;
        Some(sentence.words[at].0.start..sentence.words[end - 1].0.end)
    }

    /// The word after a pattern that begins at a word.
    fn ends(&self, pattern: &[Piece], sentence: &Sentence<'_>, at: usize) -> Option<usize> {
        let Some((piece, rest)) = pattern.split_first() else { return Some(at) };
        match piece {
            Piece::Gap => (0..=GAP).find_map(|by| self.ends(rest, sentence, at + by)),
            Piece::Top => self.is_score(sentence, at).then(|| self.ends(rest, sentence, at + 1))?,
            Piece::Word(forms) => {
                let (_, word) = sentence.words.get(at)?;
                forms.iter().any(|form| form.is(word)).then(|| self.ends(rest, sentence, at + 1))?
            }
        }
    }

    /// Whether the word is the best of a scale as a score: not the end of the scale, nor a number of minutes or per cent.
    fn is_score(&self, sentence: &Sentence<'_>, at: usize) -> bool {
        let Some((range, word)) = sentence.words.get(at) else { return false };
        let is = |list: &[Form], word: &str| list.iter().any(|form| form.is(word));
        let counts = sentence.words.get(at + 1).is_some_and(|(_, next)| is(&self.counted, next));
        let sign = sentence.text[range.end..].trim_start().chars().next();
        let is_number = |at: usize| sentence.words[at].1.chars().all(|c| c.is_ascii_digit());
        // 0-10, 0 to 10.
        let ends_scale =
            at > 0 && is_number(at - 1) || at > 1 && is_number(at - 2) && !is(&self.joins, &sentence.words[at - 1].1);
        is(&self.top, word) && !counts && !matches!(sign, Some('%' | '€' | '$')) && !ends_scale
    }
}
