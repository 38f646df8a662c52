//! Where a page of responses ended, as a word that means nothing to anybody else. The next page begins behind that
//! response, so that nothing is skipped or shown twice while new ones arrive.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use store::response::Position;
use uuid::Uuid;

/// The word for a place in the feed.
pub(super) fn write(position: Position) -> String {
    let mut bytes = [0; 24];
    bytes[..8].copy_from_slice(&position.at.to_be_bytes());
    bytes[8..].copy_from_slice(position.id.as_bytes());
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The place that a word stands for.
pub(super) fn read(word: &str) -> Option<Position> {
    let bytes: [u8; 24] = URL_SAFE_NO_PAD.decode(word).ok()?.try_into().ok()?;
    let (at, id) = bytes.split_at(8);
    Some(Position { at: i64::from_be_bytes(at.try_into().ok()?), id: Uuid::from_slice(id).ok()? })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_place_comes_back_and_any_word_is_read_without_a_panic(at: i64, id: u128, word in "\\PC{0,40}") {
            let position = Position { at, id: Uuid::from_u128(id) };
            prop_assert_eq!(read(&write(position)), Some(position));
            read(&word);
        }
    }
}
