//! The second factor of a person: a seed that an app keeps too, and recovery codes for whoever has lost the app. The seed
//! lies sealed; recovery codes are kept as hashes that need no key, so that they open even where `secret.key` was lost.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use fast_qr::{ECL, QRBuilder};
use uuid::Uuid;

use crate::app::App;
use crate::chance::Chance;
use crate::token::{self, Purpose};
use crate::totp;

/// How many recovery codes are made at once.
pub const CODES: usize = 10;

/// What recovery codes are written with: nothing that looks like something else.
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// By what somebody showed who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// A code of the app.
    App,
    /// One of the recovery codes, which is used up now.
    Recovery,
}

/// Makes a seed and seals it for a person.
///
/// # Errors
/// When it cannot be sealed.
pub fn seed(app: &App, user: Uuid) -> anyhow::Result<String> {
    let seed: [u8; totp::SEED] = app.chance.bytes();
    app.seal.safe().lock(&place(user), &STANDARD_NO_PAD.encode(seed), &app.chance)
}

/// Opens it. `None` where it was sealed under another `secret.key`.
pub fn open(app: &App, user: Uuid, sealed: &str) -> Option<Vec<u8>> {
    STANDARD_NO_PAD.decode(app.seal.safe().open(&place(user), sealed)?).ok()
}

fn place(user: Uuid) -> String {
    format!("0/second_factor/{user}/seed")
}

/// Takes a code of the app or a recovery code, whichever was typed, and uses it up. `None` where it is neither.
///
/// # Errors
/// When the store fails.
pub async fn show(app: &App, tx: &mut store::Tx, user: Uuid, typed: &str) -> store::Result<Option<Shown>> {
    let Some(kept) = store::second_factor::find(tx, user).await?.filter(|kept| kept.on_since.is_some()) else {
        return Ok(None);
    };
    let typed = plain(typed);
    let step = open(app, user, &kept.seed).and_then(|seed| totp::step(&seed, &typed, app.now()));
    if let Some(step) = step {
        return Ok(store::second_factor::use_step(tx, user, step).await?.then_some(Shown::App));
    }
    let hash = token::hash(Purpose::Recovery, &typed);
    Ok(store::second_factor::use_code(tx, user, &hash).await?.then_some(Shown::Recovery))
}

/// What was typed, without the signs that only make it readable.
pub fn plain(typed: &str) -> String {
    typed.chars().filter(|c| !c.is_whitespace() && *c != '-').take(40).flat_map(char::to_lowercase).collect()
}

/// Ten new recovery codes of 80 random bits: too many to be found from their hashes.
pub fn codes(chance: &Chance) -> [String; CODES] {
    std::array::from_fn(|_| {
        let bits = u128::from_be_bytes(chance.bytes());
        let letter = |nth: u32| char::from(LETTERS[(bits >> (5 * nth)) as usize & 31]);
        (0..16).flat_map(|nth| (nth > 0 && nth % 4 == 0).then_some('-').into_iter().chain([letter(nth)])).collect()
    })
}

/// What is kept of recovery codes.
pub fn hashes(codes: &[String]) -> Vec<[u8; 32]> {
    codes.iter().map(|code| token::hash(Purpose::Recovery, &plain(code))).collect()
}

/// A seed to be typed: base 32, in groups of four.
pub fn grouped(seed: &[u8]) -> String {
    let letters = totp::base32(seed);
    let groups: Vec<&str> = letters.as_bytes().chunks(4).filter_map(|group| std::str::from_utf8(group).ok()).collect();
    groups.join(" ")
}

/// A seed to be scanned: the square of an `otpauth` address, as the path of an SVG.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Square {
    /// Modules of a side, with the quiet zone that readers need.
    pub side: usize,
    /// The dark ones.
    pub path: String,
}

/// Modules that stay light around it (ISO/IEC 18004).
const QUIET: usize = 4;

impl Square {
    /// For the app of the person with this address.
    ///
    /// # Errors
    /// When the address is too long for a square: an e-mail address of more than two thousand characters.
    pub fn new(seed: &[u8], email: &str) -> anyhow::Result<Square> {
        let label = percent_encoding::utf8_percent_encode(email, percent_encoding::NON_ALPHANUMERIC);
        let address = format!("otpauth://totp/Heard:{label}?secret={}&issuer=Heard", totp::base32(seed));
        let square = QRBuilder::new(address)
            .ecl(ECL::M)
            .build()
            .map_err(|error| anyhow::anyhow!("the square was not drawn: {error:?}"))?;
        let mut path = String::new();
        for y in 0..square.size {
            for x in (0..square.size).filter(|x| square[y][*x].value()) {
                path.push_str(&format!("M{} {}h1v1h-1z", x + QUIET, y + QUIET));
            }
        }
        Ok(Square { side: square.size + 2 * QUIET, path })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn recovery_codes_are_ten_different_ones_and_are_read_however_they_are_typed() {
        let codes = codes(&Chance::seeded(1));
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), CODES);
        for code in &codes {
            assert_eq!((code.len(), plain(code).len()), (19, 16), "{code}");
            assert_eq!(plain(&format!("  {} ", code.to_uppercase().replace('-', " "))), plain(code));
        }
    }

    #[test]
    fn a_seed_is_read_in_groups_of_four() {
        assert_eq!(grouped(b"12345678901234567890"), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    #[test]
    fn a_square_has_its_quiet_zone_and_three_corners() {
        let square = Square::new(b"12345678901234567890", "iva@example.com").expect("drawn");
        assert!(square.side > 40 && square.side < 80, "{}", square.side);
        let far = square.side - QUIET - 1;
        for corner in [(QUIET, QUIET), (far, QUIET), (QUIET, far)] {
            assert!(square.path.contains(&format!("M{} {}h1v1h-1z", corner.0, corner.1)), "{corner:?}");
        }
        assert!(!square.path.contains(&format!("M{} ", QUIET - 1)));
    }
}
