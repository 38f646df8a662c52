//! Passwords: argon2id, a few at a time, away from the threads that serve. What is typed is never kept or logged.

use std::sync::{Arc, LazyLock};

use anyhow::Context;
use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use tokio::sync::Semaphore;

use crate::chance::Chance;

/// The fewest characters a password may have: ASVS 5.0 6.2.1 asks for 8 and recommends 15.
pub const SHORTEST: usize = 10;

/// The most characters that are read: longer ones are somebody keeping the machine busy.
pub const LONGEST: usize = 200;

/// Each hash takes 19 MiB and tens of milliseconds of a core.
static AT_ONCE: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(2)));

/// Why a password cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    /// Fewer than [`SHORTEST`] characters.
    Short,
    /// More than [`LONGEST`] characters.
    Long,
    /// Everybody's password, or the e-mail address, or one character over and over.
    Common,
}

impl Weak {
    /// The key of its text.
    pub fn key(self) -> &'static str {
        match self {
            Weak::Short => "password-short",
            Weak::Long => "password-long",
            Weak::Common => "password-common",
        }
    }
}

/// Passwords of at least ten characters that head every list of stolen ones (own selection).
const COMMON: [&str; 24] = [
    "1234567890", "0123456789", "0987654321", "1q2w3e4r5t", "1qaz2wsx3edc", "password123", "password1234",
    "passw0rd123", "qwertyuiop", "qwerty12345", "qwerty123456", "qwertzuiop", "iloveyou12", "iloveyou123",
    "welcome123", "welcome1234", "letmein1234", "administrator", "changeme123", "superman123", "football123",
    "geslo12345", "heslo12345", "asdfghjkl1",
];

/// Whether a password may be taken by the person with this e-mail address.
///
/// # Errors
/// Why not.
pub fn check(password: &str, email: &str) -> Result<(), Weak> {
    let length = password.chars().count();
    if length < SHORTEST {
        return Err(Weak::Short);
    }
    if length > LONGEST {
        return Err(Weak::Long);
    }
    let folded = password.to_lowercase();
    let mut characters = folded.chars();
    let first = characters.next();
    let is_one_character = characters.all(|c| Some(c) == first);
    if is_one_character || COMMON.contains(&folded.as_str()) || folded == email.to_lowercase() {
        return Err(Weak::Common);
    }
    Ok(())
}

/// The hash to keep, in PHC form.
///
/// # Errors
/// When the machine cannot compute it.
pub async fn hash(password: String, chance: &Chance) -> anyhow::Result<String> {
    let salt: [u8; 16] = chance.bytes();
    let _turn = AT_ONCE.clone().acquire_owned().await?;
    tokio::task::spawn_blocking(move || {
        let hash: PasswordHash = Argon2::default()
            .hash_password_with_salt(password.as_bytes(), &salt)
            .map_err(|error| anyhow::anyhow!("argon2: {error}"))?;
        Ok(hash.to_string())
    })
    .await
    .context("the hash was not finished")?
}

/// Whether the password is the one behind the hash. Without a hash (nobody has this e-mail address) it takes as long.
///
/// # Errors
/// When the machine cannot compute it.
pub async fn verify(password: String, hash: Option<String>, chance: &Chance) -> anyhow::Result<bool> {
    let Some(kept) = hash.filter(|hash| !hash.is_empty()) else {
        self::hash(password, chance).await?;
        return Ok(false);
    };
    let _turn = AT_ONCE.clone().acquire_owned().await?;
    tokio::task::spawn_blocking(move || {
        let kept = PasswordHash::new(&kept).map_err(|error| anyhow::anyhow!("a kept hash: {error}"))?;
        Ok(Argon2::default().verify_password(password.as_bytes(), &kept).is_ok())
    })
    .await
    .context("the check was not finished")?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_right_password_opens_and_no_other() {
        let chance = Chance::seeded(1);
        let kept = hash("correct horse".to_owned(), &chance).await.expect("hashed");
        assert!(kept.starts_with("$argon2id$"));
        for (password, opens) in [("correct horse", true), ("Correct horse", false), ("", false)] {
            let opened = verify(password.to_owned(), Some(kept.clone()), &chance).await.expect("checked");
            assert_eq!(opened, opens, "{password}");
        }
        for nobody in [None, Some(String::new())] {
            assert!(!verify("correct horse".to_owned(), nobody, &chance).await.expect("checked"));
        }
    }

    #[test]
    fn a_weak_password_is_refused_with_the_reason() {
        assert_eq!(check("short", "a@example.com"), Err(Weak::Short));
        assert_eq!(check("Password123", "a@example.com"), Err(Weak::Common));
        assert_eq!(check("aaaaaaaaaaaa", "a@example.com"), Err(Weak::Common));
        assert_eq!(check("ana@example.com", "Ana@example.com"), Err(Weak::Common));
        assert_eq!(check(&"x y".repeat(100), "a@example.com"), Err(Weak::Long));
        assert_eq!(check("dolga pot do doma", "a@example.com"), Ok(()));
    }
}
