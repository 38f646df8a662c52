//! What `/metrics` tells. Labels are words of ours from short lists: no person, no token, no address, no survey's name.

use super::prometheus::{Kind, Page};
use crate::app::App;
use crate::backup;
use crate::meter::{RANGES, Route, Sweep};

pub(super) async fn page(app: &App) -> anyhow::Result<String> {
    let mut page = Page::default();
    let mut read = app.store.read().await?;
    let size = store::check::size(&mut read).await?;
    let lag = store::search::lag(&mut read).await?;
    let database = store::check::version(&mut read).await?;
    drop(read);
    page.family(Kind::Gauge, "heard_build_info", "The version of Heard and of its database; always 1.")
        .line(&[("version", env!("CARGO_PKG_VERSION")), ("database", &database)], 1.0);
    page.gauge(
        "process_start_time_seconds",
        "When the server was started, epoch seconds.",
        seconds(app.meter.began_at),
    );
    if let Some(bytes) = resident() {
        page.gauge("process_resident_memory_bytes", "Memory of the process.", bytes as f64);
    }
    requests(app, &mut page);
    writer(app, &mut page);
    sweeps(app, &mut page);
    page.gauge("heard_search_lag_changes", "Changes of responses that the search index has not read yet.", lag as f64);
    let mirrors = app.store.mirrors();
    page.gauge("heard_mirrors", "Surveys whose responses are in memory.", mirrors.len() as f64);
    let bytes: usize = mirrors.iter().map(|mirror| mirror.bytes).sum();
    page.gauge("heard_mirror_bytes", "Memory that they take.", bytes as f64);
    page.gauge("heard_database_size_bytes", "Size of the database on disk, without its log of writes.", size as f64);
    if let Some(latest) = backup::list(&app.data)?.first() {
        let help = "When the newest backup in the data folder was made, epoch seconds.";
        page.gauge("heard_backup_last_timestamp_seconds", help, seconds(latest.at));
    }
    Ok(page.done())
}

fn requests(app: &App, page: &mut Page) {
    let help = "Time until an answer begins, by kind of address and first digit of the status.";
    let mut family = page.family(Kind::Histogram, "heard_request_duration_seconds", help);
    for route in Route::ALL {
        for (class, counted) in app.meter.requests(route) {
            let ranges: Vec<_> = RANGES.iter().map(|end| *end as f64 / 1e6).zip(counted.ranges).collect();
            let labels = [("route", route.key()), ("status", &format!("{class}xx"))];
            family.histogram(&labels, &ranges, counted.count, counted.microseconds as f64 / 1e6);
        }
    }
}

fn writer(app: &App, page: &mut Page) {
    let tally = app.store.writer().tally();
    page.counter("heard_responses_recorded_total", "Responses that this server made durable.", tally.recorded);
    page.gauge("heard_writer_queue_length", "Writes that wait.", tally.waiting as f64);
    page.gauge(
        "heard_writer_queue_limit",
        "How many may wait before customers are asked to come back.",
        tally.limit as f64,
    );
    let ranges: Vec<_> = tally.sizes.iter().map(|(end, n)| (*end as f64, *n)).collect();
    page.family(Kind::Histogram, "heard_writer_batch_rows", "How many writes shared a commit.").histogram(
        &[],
        &ranges,
        tally.batches,
        tally.rows as f64,
    );
}

fn sweeps(app: &App, page: &mut Page) {
    let ran: Vec<_> = Sweep::ALL.into_iter().filter_map(|sweep| Some((sweep.key(), app.meter.ran(sweep)?))).collect();
    let mut family = page.family(Kind::Counter, "heard_sweep_runs_total", "Runs of a sweep on this server.");
    ran.iter().for_each(|(sweep, ran)| family.line(&[("sweep", sweep)], ran.runs as f64));
    let mut family = page.family(Kind::Counter, "heard_sweep_failures_total", "Of these, those that failed.");
    ran.iter().for_each(|(sweep, ran)| family.line(&[("sweep", sweep)], ran.failures as f64));
    let help = "When a sweep last ended, epoch seconds.";
    let mut family = page.family(Kind::Gauge, "heard_sweep_last_run_timestamp_seconds", help);
    ran.iter().for_each(|(sweep, ran)| family.line(&[("sweep", sweep)], seconds(ran.at)));
    let mut family = page.family(Kind::Gauge, "heard_sweep_last_duration_seconds", "How long its last run took.");
    ran.iter().for_each(|(sweep, ran)| family.line(&[("sweep", sweep)], ran.microseconds as f64 / 1e6));
}

fn seconds(milliseconds: i64) -> f64 {
    milliseconds as f64 / 1000.0
}

/// As Linux tells it; none elsewhere.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kib| kib * 1024)
}
