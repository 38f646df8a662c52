//! What searches found last: a page, its counts and its live updates seek the same words several times, and of a word
//! that many comments have, finding them all takes most of a view's time. It holds while the index stays as it was.

use std::sync::{Arc, Mutex, PoisonError};

use crate::planes::Marks;

/// How many searches are kept at most.
const KEPT: usize = 256;

/// How many bytes they take together at most; one takes up to an eighth of a byte for each response.
const ROOM: usize = 16 << 20;

/// The latest searches, the latest used last.
#[derive(Default)]
pub(super) struct Sought(Mutex<Vec<Kept>>);

/// A search in a survey whose index was at one of its changes.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Search {
    pub(super) workspace: i64,
    pub(super) survey: i64,
    /// Folded.
    pub(super) words: Vec<String>,
    /// How far comments were indexed before it was sought.
    pub(super) indexed: i64,
}

struct Kept {
    search: Search,
    found: Arc<Marks>,
}

impl Sought {
    pub(super) fn find(&self, search: &Search) -> Option<Arc<Marks>> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = all.iter().position(|kept| kept.search == *search)?;
        let kept = all.remove(at);
        let found = kept.found.clone();
        all.push(kept);
        Some(found)
    }

    /// Keeps it in place of what the same words found before.
    pub(super) fn keep(&self, search: Search, found: Arc<Marks>) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |kept: &Kept| Search { indexed: search.indexed, ..kept.search.clone() } == search;
        all.retain(|kept| !same(kept));
        all.push(Kept { search, found });
        let mut room = ROOM;
        let fit = all.iter().rev().take(KEPT).take_while(|kept| {
            let rest = room.checked_sub(kept.found.bytes());
            room = rest.unwrap_or_default();
            rest.is_some()
        });
        let gone = all.len() - fit.count();
        all.drain(..gone);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn search(word: &str, indexed: i64) -> Search {
        Search { workspace: 1, survey: 2, words: vec![word.to_owned()], indexed }
    }

    #[test]
    fn a_search_is_found_again_until_the_index_moves_or_many_others_were_made() {
        let sought = Sought::default();
        let found = Arc::new(Marks::from_iter([3]));
        sought.keep(search("repair", 7), found.clone());
        assert!(sought.find(&search("repair", 7)).is_some_and(|kept| Arc::ptr_eq(&kept, &found)));
        assert!(sought.find(&search("repair", 8)).is_none());
        assert!(sought.find(&search("repai", 7)).is_none());
        assert!(sought.find(&Search { survey: 3, ..search("repair", 7) }).is_none());
        sought.keep(search("repair", 8), found.clone());
        assert!(sought.find(&search("repair", 7)).is_none(), "what was is forgotten");
        for nth in 0..KEPT {
            assert!(sought.find(&search("repair", 8)).is_some(), "it is used, so others go");
            sought.keep(search(&format!("word{nth}"), 8), found.clone());
        }
        assert!(sought.find(&search("word0", 8)).is_none());
    }

    #[test]
    fn what_is_kept_together_takes_no_more_than_its_room() {
        let sought = Sought::default();
        // Each is in another block of 4,096.
        let large: Arc<Marks> = Arc::new((0..ROOM as u32 / 1_300).map(|block| block * 4_096).collect());
        for word in ["one", "two", "three"] {
            sought.keep(search(word, 1), large.clone());
        }
        let kept = ["one", "two", "three"].map(|word| sought.find(&search(word, 1)).is_some());
        assert_eq!(kept, [false, true, true]);
    }
}
