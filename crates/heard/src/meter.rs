//! What a running server counts of itself: requests with their durations, and how its sweeps go. Fixed places in memory,
//! so that counting costs nothing and no stranger can make it grow. Nothing here knows who asked, or for what exactly.

use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// The upper ends of the ranges that durations are counted in, in microseconds.
pub const RANGES: [u64; 11] =
    [500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 1_000_000, 5_000_000];

/// What a request was for, in as few kinds as an operator can look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// Customers' pages: `/s/..`, `/r/..`.
    Respondent,
    /// Shared views: `/v/..`.
    Outside,
    /// The API.
    Api,
    /// Streams of live pages; counted when they begin.
    Live,
    /// Pages of people who sign in.
    Page,
    /// Style sheets, scripts, pictures.
    Static,
    /// The operator's: health and metrics.
    Operator,
    /// An address that there is not.
    Nowhere,
}

impl Route {
    /// All of them.
    pub const ALL: [Route; 8] = [
        Route::Respondent,
        Route::Outside,
        Route::Api,
        Route::Live,
        Route::Page,
        Route::Static,
        Route::Operator,
        Route::Nowhere,
    ];

    /// By the pattern of the address, such as `/surveys/{id}`; none where no pattern fits.
    pub fn of(pattern: Option<&str>) -> Route {
        let Some(pattern) = pattern else { return Route::Nowhere };
        match pattern.split('/').nth(1).unwrap_or_default() {
            "s" | "r" => Route::Respondent,
            "v" => Route::Outside,
            "api" => Route::Api,
            "live" => Route::Live,
            "static" => Route::Static,
            "healthz" | "readyz" | "metrics" => Route::Operator,
            _ => Route::Page,
        }
    }

    /// Its name in metrics.
    pub fn key(self) -> &'static str {
        match self {
            Route::Respondent => "respondent",
            Route::Outside => "outside",
            Route::Api => "api",
            Route::Live => "live",
            Route::Page => "page",
            Route::Static => "static",
            Route::Operator => "operator",
            Route::Nowhere => "nowhere",
        }
    }
}

/// How often something took how long.
#[derive(Debug, Default)]
pub struct Durations {
    ranges: [AtomicU64; RANGES.len()],
    count: AtomicU64,
    microseconds: AtomicU64,
}

/// What [`Durations`] had counted at an instant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Of each of [`RANGES`] alone; what took longer is only in `count`.
    pub ranges: [u64; RANGES.len()],
    /// All of them.
    pub count: u64,
    /// Together.
    pub microseconds: u64,
}

impl Durations {
    fn add(&self, took: Duration) {
        let took = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        if let Some(range) = RANGES.iter().position(|end| took <= *end) {
            self.ranges[range].fetch_add(1, Ordering::Relaxed);
        }
        self.count.fetch_add(1, Ordering::Relaxed);
        self.microseconds.fetch_add(took, Ordering::Relaxed);
    }

    fn counted(&self) -> Counted {
        let ranges = self.ranges.each_ref().map(|range| range.load(Ordering::Relaxed));
        Counted {
            // Counted a moment later, it could be less than its parts.
            count: self.count.load(Ordering::Relaxed).max(ranges.iter().sum()),
            microseconds: self.microseconds.load(Ordering::Relaxed),
            ranges,
        }
    }
}

/// What Heard does by itself, again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sweep {
    /// Judges doubtful answers again.
    JudgeAgain,
    /// Takes up imports that a stop interrupted.
    Imports,
    /// Forgets what is past its time.
    Forget,
    /// Keeps the search index up with the comments.
    Search,
    /// Reads large surveys into memory.
    Mirrors,
    /// Makes rows for teams and agents that responses name.
    Staff,
    /// Asks the people of campaigns.
    Campaigns,
    /// Does what rules say.
    Rules,
    /// Sends reports, and looks whether anything stayed away.
    Reports,
}

impl Sweep {
    /// All of them.
    pub const ALL: [Sweep; 9] = [
        Sweep::JudgeAgain,
        Sweep::Imports,
        Sweep::Forget,
        Sweep::Search,
        Sweep::Mirrors,
        Sweep::Staff,
        Sweep::Campaigns,
        Sweep::Rules,
        Sweep::Reports,
    ];

    /// Its name in metrics, and of its text.
    pub fn key(self) -> &'static str {
        match self {
            Sweep::JudgeAgain => "judge-again",
            Sweep::Imports => "imports",
            Sweep::Forget => "forget",
            Sweep::Search => "search",
            Sweep::Mirrors => "mirrors",
            Sweep::Staff => "staff",
            Sweep::Campaigns => "campaigns",
            Sweep::Rules => "rules",
            Sweep::Reports => "reports",
        }
    }

    /// Milliseconds between two runs.
    pub fn every(self) -> i64 {
        match self {
            Sweep::JudgeAgain | Sweep::Imports | Sweep::Staff | Sweep::Campaigns | Sweep::Reports => 10_000,
            Sweep::Forget => 3_600_000,
            Sweep::Search | Sweep::Mirrors | Sweep::Rules => 1_000,
        }
    }
}

/// How a sweep goes on this server.
#[derive(Debug, Default)]
struct Pass {
    at: AtomicI64,
    microseconds: AtomicU64,
    runs: AtomicU64,
    failures: AtomicU64,
    failed: AtomicBool,
}

/// How a sweep went on this server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ran {
    /// When it last ended, epoch milliseconds.
    pub at: i64,
    /// How long that took.
    pub microseconds: u64,
    /// How often since the server was started.
    pub runs: u64,
    /// Of these, how often it failed.
    pub failures: u64,
    /// Whether the last run failed.
    pub failed: bool,
}

/// What a server counts of itself.
#[derive(Debug, Default)]
pub struct Meter {
    /// When it was started, epoch milliseconds.
    pub began_at: i64,
    requests: [[Durations; 5]; Route::ALL.len()],
    passes: [Pass; Sweep::ALL.len()],
}

impl Meter {
    /// That of a server which is started now.
    pub fn new(now: i64) -> Meter {
        Meter { began_at: now, ..Meter::default() }
    }

    /// A request was answered with a status from 100 to 599.
    pub fn request(&self, route: Route, status: u16, took: Duration) {
        let class = usize::from(status / 100).clamp(1, 5) - 1;
        self.requests[route as usize][class].add(took);
    }

    /// The requests of a kind by the first digit of their status; those that never came are left out.
    pub fn requests(&self, route: Route) -> Vec<(usize, Counted)> {
        let all = self.requests[route as usize].iter().zip(1..);
        all.map(|(durations, class)| (class, durations.counted())).filter(|(_, counted)| counted.count > 0).collect()
    }

    /// Runs a sweep and notes how it went; `now` tells the time at its end.
    ///
    /// # Errors
    /// As the sweep.
    #[expect(clippy::disallowed_methods, reason = "how long it takes is what is measured")]
    pub async fn pass<T>(
        &self,
        sweep: Sweep,
        now: impl FnOnce() -> i64,
        run: impl Future<Output = anyhow::Result<T>>,
    ) -> anyhow::Result<T> {
        let began = Instant::now();
        let outcome = run.await;
        let pass = &self.passes[sweep as usize];
        pass.microseconds.store(u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX), Ordering::Relaxed);
        pass.failures.fetch_add(outcome.is_err().into(), Ordering::Relaxed);
        pass.failed.store(outcome.is_err(), Ordering::Relaxed);
        pass.at.store(now(), Ordering::Relaxed);
        pass.runs.fetch_add(1, Ordering::Relaxed);
        outcome
    }

    /// How a sweep goes; none before its first run on this server.
    pub fn ran(&self, sweep: Sweep) -> Option<Ran> {
        let pass = &self.passes[sweep as usize];
        let runs = pass.runs.load(Ordering::Relaxed);
        (runs > 0).then(|| Ran {
            at: pass.at.load(Ordering::Relaxed),
            microseconds: pass.microseconds.load(Ordering::Relaxed),
            runs,
            failures: pass.failures.load(Ordering::Relaxed),
            failed: pass.failed.load(Ordering::Relaxed),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_belongs_to_one_kind_whatever_is_asked_of_it() {
        let of = |pattern| Route::of(Some(pattern));
        assert_eq!(of("/r/{token}/{score}"), Route::Respondent);
        assert_eq!(of("/responses/{id}"), Route::Page);
        assert_eq!(of("/surveys"), Route::Page);
        assert_eq!(of("/"), Route::Page);
        assert_eq!(of("/api/v1/me"), Route::Api);
        assert_eq!(Route::of(None), Route::Nowhere);
    }

    #[test]
    fn a_duration_is_counted_in_the_first_range_that_holds_it() {
        let meter = Meter::new(0);
        for micros in [500, 501, 6_000_000] {
            meter.request(Route::Page, 200, Duration::from_micros(micros));
        }
        meter.request(Route::Page, 404, Duration::ZERO);
        let all = meter.requests(Route::Page);
        assert_eq!(all.iter().map(|(class, counted)| (*class, counted.count)).collect::<Vec<_>>(), [(2, 3), (4, 1)]);
        assert_eq!(all[0].1.ranges[..3], [1, 1, 0]);
        assert_eq!(all[0].1.microseconds, 6_001_001);
        assert_eq!(meter.requests(Route::Api), []);
    }

    #[tokio::test]
    async fn a_sweep_that_failed_is_told_until_it_succeeds() {
        let meter = Meter::new(0);
        assert_eq!(meter.ran(Sweep::Forget), None);
        let failing = async { Err::<(), _>(anyhow::anyhow!("no disk")) };
        assert!(meter.pass(Sweep::Forget, || 5, failing).await.is_err());
        assert!(meter.ran(Sweep::Forget).is_some_and(|ran| ran.failed && ran.at == 5 && ran.failures == 1));
        meter.pass(Sweep::Forget, || 9, async { Ok(()) }).await.expect("it succeeds");
        assert!(meter.ran(Sweep::Forget).is_some_and(|ran| !ran.failed && ran.runs == 2 && ran.failures == 1));
    }
}
