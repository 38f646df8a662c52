//! Randomness, handed to whoever needs it: tokens, ids, salts. Seeded from the machine; tests seed it themselves.

use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha12Rng;
use uuid::Uuid;

/// A source of randomness. Cheap to clone; clones share one stream.
#[derive(Clone, Debug)]
pub struct Chance(Arc<Mutex<ChaCha12Rng>>);

impl Chance {
    /// Unpredictable.
    ///
    /// # Errors
    /// When the machine has no randomness to give.
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine")]
    pub fn of_machine() -> anyhow::Result<Chance> {
        let mut seed = [0; 32];
        ring::rand::SecureRandom::fill(&ring::rand::SystemRandom::new(), &mut seed)
            .map_err(|_| anyhow::anyhow!("the machine gives no randomness"))?;
        Ok(Chance(Arc::new(Mutex::new(ChaCha12Rng::from_seed(seed)))))
    }

    /// The same stream each time: for tests and the demonstration.
    pub fn seeded(seed: u64) -> Chance {
        Chance(Arc::new(Mutex::new(ChaCha12Rng::seed_from_u64(seed))))
    }

    /// Random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        // A panic while holding the lock cannot leave the stream half-moved.
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes);
        bytes
    }

    /// 128 random bits as 22 characters that need no escaping in an address.
    pub fn word(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.bytes::<16>())
    }

    /// A `UUIDv7` made at `now` (epoch milliseconds): ids of one table grow with time.
    pub fn id(&self, now: i64) -> Uuid {
        let random: [u8; 10] = self.bytes();
        uuid::Builder::from_unix_timestamp_millis(u64::try_from(now).unwrap_or(0), &random).into_uuid()
    }

    /// A stream of its own, for whoever takes much at a time.
    pub fn stream(&self) -> ChaCha12Rng {
        ChaCha12Rng::from_seed(self.bytes())
    }

    /// Two ids.
    pub fn two_ids(&self, now: i64) -> [Uuid; 2] {
        [self.id(now), self.id(now)]
    }
}
