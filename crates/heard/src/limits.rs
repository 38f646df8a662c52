//! How often something may be done: per invitation and per survey first, per address only where nothing better is
//! known, because an office of honest people shares one. Counted in memory; a restart forgives.

use std::hash::Hash;
use std::net::IpAddr;
use std::num::NonZeroU32;

use governor::clock::{Clock as _, DefaultClock, QuantaInstant, Reference};
use governor::middleware::StateInformationMiddleware;
use governor::nanos::Nanos;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};
use uuid::Uuid;

use crate::clock::Clock;
use crate::settings::{Positive, Settings};

/// Wait this many seconds and try again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait(pub u64);

/// What may still be done, and when everything may be done again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// So often at once.
    pub more: u32,
    /// In so many seconds.
    pub seconds: u64,
}

/// How time passes for a limit. The machine's must never go back, as the time of day may.
#[derive(Clone, Debug)]
enum Pace {
    Machine(DefaultClock, QuantaInstant),
    Set(Clock),
}

impl Pace {
    fn new(clock: &Clock) -> Pace {
        match clock {
            Clock::System => {
                let machine = DefaultClock::default();
                let start = machine.now();
                Pace::Machine(machine, start)
            }
            Clock::Set(_) => Pace::Set(clock.clone()),
        }
    }
}

impl governor::clock::Clock for Pace {
    type Instant = Nanos;

    fn now(&self) -> Nanos {
        match self {
            Pace::Machine(machine, start) => machine.now().duration_since(*start),
            Pace::Set(clock) => Nanos::new(u64::try_from(clock.now()).unwrap_or_default().saturating_mul(1_000_000)),
        }
    }
}

/// A quota for each key.
struct Quotas<K: Hash + Eq + Clone> {
    limiter: RateLimiter<K, DashMapStateStore<K>, Pace, StateInformationMiddleware>,
    pace: Pace,
}

impl<K: Hash + Eq + Clone> Quotas<K> {
    fn per_minute(n: u32, pace: &Pace) -> Quotas<K> {
        let n = NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN);
        Quotas::of(Quota::per_minute(n), pace)
    }

    fn per_hour(n: u32, pace: &Pace) -> Quotas<K> {
        let n = NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN);
        Quotas::of(Quota::per_hour(n), pace)
    }

    fn of(quota: Quota, pace: &Pace) -> Quotas<K> {
        let limiter = RateLimiter::dashmap_with_clock(quota, pace.clone()).with_middleware();
        Quotas { limiter, pace: pace.clone() }
    }

    fn check(&self, key: &K) -> Result<(), Wait> {
        self.count(key).map(|_| ())
    }

    fn count(&self, key: &K) -> Result<Left, Wait> {
        let counted = self.limiter.check_key(key);
        let counted =
            counted.map_err(|early| Wait(early.wait_time_from(self.pace.now()).as_secs().saturating_add(1)))?;
        let more = counted.remaining_burst_capacity();
        let used = counted.quota().burst_size().get().saturating_sub(more);
        let refilled = counted.quota().replenish_interval().saturating_mul(used);
        Ok(Left { more, seconds: refilled.as_secs_f64().ceil() as u64 })
    }

    fn forget(&self) {
        self.limiter.retain_recent();
        self.limiter.shrink_to_fit();
    }
}

/// Every limit of the server.
pub struct Limits {
    invitations: Quotas<Uuid>,
    surveys: Quotas<(i64, i64)>,
    addresses: Quotas<IpAddr>,
    strangers: Quotas<IpAddr>,
    log_ins: Quotas<String>,
    log_in_addresses: Quotas<IpAddr>,
    resets: Quotas<String>,
    reset_addresses: Quotas<IpAddr>,
    test_mails: Quotas<Uuid>,
    looks: Quotas<Uuid>,
    codes: Quotas<Uuid>,
    keys: Quotas<Uuid>,
    views: Quotas<(i64, i64)>,
    viewers: Quotas<IpAddr>,
    hooks: Quotas<Uuid>,
}

/// Look-ups of links that are not there, a minute and address: people mistype, guessers guess.
const STRANGERS: u32 = 60;
/// Wrong passwords for one account, a minute: a person with a bad memory needs no more.
const LOG_INS: u32 = 6;
/// Log-ins from one address, a minute.
const LOG_IN_ADDRESSES: u32 = 30;
/// Links to a new password that are asked for one account, an hour: more would be mails that nobody wants.
const RESETS: u32 = 4;
/// Links to a new password that are asked for from one address, a minute.
const RESET_ADDRESSES: u32 = 10;
/// Codes of a second factor that are typed for one account, an hour. Three of a million are right at any time: at this
/// pace somebody who knows the password has one chance in seven hundred a day.
const CODES: u32 = 20;
/// Test mails that one person sends, a minute.
const TEST_MAILS: u32 = 6;
/// Times that one person has keys made or DNS asked, a minute.
const LOOKS: u32 = 6;
/// Looks at one shared view, a minute: a wall of screens and the pictures in a much-read wiki.
const VIEWS: u32 = 600;
/// Looks at shared views from one address, a minute.
const VIEWERS: u32 = 300;
/// Messages of one incoming webhook, a minute: a thousand a second.
const HOOKS: u32 = 60_000;
/// API requests a minute and key.
pub const API_REQUESTS: u32 = 6000;

impl Limits {
    /// As the settings say.
    pub fn new(settings: &Settings, clock: &Clock) -> Limits {
        let pace = &Pace::new(clock);
        let Positive(invitation) = settings.rate_per_invitation;
        Limits {
            invitations: Quotas::per_minute(invitation, pace),
            surveys: Quotas::per_minute(settings.rate_per_survey.0, pace),
            addresses: Quotas::per_minute(settings.rate_per_address.0, pace),
            strangers: Quotas::per_minute(STRANGERS, pace),
            log_ins: Quotas::per_minute(LOG_INS, pace),
            log_in_addresses: Quotas::per_minute(LOG_IN_ADDRESSES, pace),
            resets: Quotas::per_hour(RESETS, pace),
            reset_addresses: Quotas::per_minute(RESET_ADDRESSES, pace),
            test_mails: Quotas::per_minute(TEST_MAILS, pace),
            looks: Quotas::per_minute(LOOKS, pace),
            codes: Quotas::per_hour(CODES, pace),
            keys: Quotas::per_minute(API_REQUESTS, pace),
            views: Quotas::per_minute(VIEWS, pace),
            viewers: Quotas::per_minute(VIEWERS, pace),
            hooks: Quotas::per_minute(HOOKS, pace),
        }
    }

    /// An answer to an invitation.
    ///
    /// # Errors
    /// How long to wait.
    pub fn invitation(&self, invitation: Uuid) -> Result<(), Wait> {
        self.invitations.check(&invitation)
    }

    /// An answer through a survey's open link.
    ///
    /// # Errors
    /// How long to wait.
    pub fn open_link(&self, workspace: i64, survey: i64, address: Option<IpAddr>) -> Result<(), Wait> {
        self.surveys.check(&(workspace, survey))?;
        address.map_or(Ok(()), |address| self.addresses.check(&network(address)))
    }

    /// A link that is not there.
    ///
    /// # Errors
    /// How long to wait.
    pub fn stranger(&self, address: Option<IpAddr>) -> Result<(), Wait> {
        address.map_or(Ok(()), |address| self.strangers.check(&network(address)))
    }

    /// An attempt to log in.
    ///
    /// # Errors
    /// How long to wait.
    pub fn log_in(&self, email: &str, address: Option<IpAddr>) -> Result<(), Wait> {
        address.map_or(Ok(()), |address| self.log_in_addresses.check(&network(address)))?;
        self.log_ins.check(&email.to_owned())
    }

    /// Somebody asks for a link to a new password, whether there is such an account or not.
    ///
    /// # Errors
    /// How long to wait.
    pub fn reset(&self, email: &str, address: Option<IpAddr>) -> Result<(), Wait> {
        address.map_or(Ok(()), |address| self.reset_addresses.check(&network(address)))?;
        self.resets.check(&email.to_owned())
    }

    /// Somebody types a code of a second factor.
    ///
    /// # Errors
    /// How long to wait.
    pub fn code(&self, user: Uuid, address: Option<IpAddr>) -> Result<(), Wait> {
        address.map_or(Ok(()), |address| self.log_in_addresses.check(&network(address)))?;
        self.codes.check(&user)
    }

    /// A person tries whether mail arrives.
    ///
    /// # Errors
    /// How long to wait.
    pub fn test_mail(&self, user: Uuid) -> Result<(), Wait> {
        self.test_mails.check(&user)
    }

    /// Somebody has keys made for signatures, or asks DNS of the sender's domain.
    ///
    /// # Errors
    /// How long to wait.
    pub fn look(&self, user: Uuid) -> Result<(), Wait> {
        self.looks.check(&user)
    }

    /// A request with an API key.
    ///
    /// # Errors
    /// How long to wait.
    pub fn api(&self, key: Uuid) -> Result<Left, Wait> {
        self.keys.count(&key)
    }

    /// A look at a saved view through its link.
    ///
    /// # Errors
    /// How long to wait.
    pub fn view(&self, workspace: i64, view: i64, address: Option<IpAddr>) -> Result<(), Wait> {
        self.views.check(&(workspace, view))?;
        address.map_or(Ok(()), |address| self.viewers.check(&network(address)))
    }

    /// A message of an incoming webhook that there is.
    ///
    /// # Errors
    /// How long to wait.
    pub fn hook(&self, webhook: Uuid) -> Result<(), Wait> {
        self.hooks.check(&webhook)
    }

    /// Drops what is no longer counted, so that memory does not grow with strangers.
    pub fn forget(&self) {
        self.invitations.forget();
        self.surveys.forget();
        self.addresses.forget();
        self.strangers.forget();
        self.log_ins.forget();
        self.log_in_addresses.forget();
        self.resets.forget();
        self.reset_addresses.forget();
        self.test_mails.forget();
        self.looks.forget();
        self.codes.forget();
        self.keys.forget();
        self.views.forget();
        self.viewers.forget();
        self.hooks.forget();
    }
}

/// One customer's whole IPv6 network counts as one address: they have 2^64 of them.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6((v6.to_bits() & (u128::MAX << 64)).into()),
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicI64, Ordering};

    use super::*;

    #[test]
    fn the_seventh_wrong_password_in_a_minute_waits_and_another_account_does_not() {
        let settings = Settings::load(std::path::Path::new("absent"), |_| None).expect("defaults");
        let minute = Arc::new(AtomicI64::new(0));
        let limits = Limits::new(&settings, &Clock::Set(minute.clone()));
        for _ in 0..LOG_INS {
            assert_eq!(limits.log_in("ana@example.com", None), Ok(()));
        }
        assert!(limits.log_in("ana@example.com", None).is_err());
        assert_eq!(limits.log_in("bor@example.com", None), Ok(()));
        minute.store(60_000, Ordering::SeqCst);
        assert_eq!(limits.log_in("ana@example.com", None), Ok(()));
    }

    #[test]
    fn all_addresses_of_one_ipv6_network_are_one() {
        let of = |text: &str| network(text.parse().expect("an address"));
        assert_eq!(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_eq!(of("::ffff:192.0.2.1"), of("192.0.2.1"));
    }
}
