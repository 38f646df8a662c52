//! CPU time of processes, user and system together, all threads, ended ones too: from Linux's /proc.

/// Linux tells the time of processes in hundredths of a second, whatever its own tick is.
const TICK: f64 = 0.01;

/// Seconds that a process has run; `None` is this one.
pub fn seconds(process: Option<u32>) -> f64 {
    times(process, 11)
}

/// The same of all processes that this one has started and waited for.
pub fn children() -> f64 {
    times(None, 13)
}

/// Of the fields after the name, this one and the next.
fn times(process: Option<u32>, first: usize) -> f64 {
    let path = process.map_or_else(|| "/proc/self/stat".to_owned(), |id| format!("/proc/{id}/stat"));
    let stat = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    // The name in parentheses may hold anything; after it come the state and, as 12th to 15th, its own two times
    // and those of its children.
    let (_, fields) = stat.rsplit_once(") ").expect("the format of /proc/PID/stat");
    let times: Vec<f64> = fields.split(' ').skip(first).take(2).map(|n| n.parse().expect("a number")).collect();
    times.iter().sum::<f64>() * TICK
}

/// Runs `work` and tells what it cost the process, in microseconds for each of `n`.
pub fn micros_each<T>(process: Option<u32>, n: usize, work: impl FnOnce() -> T) -> f64 {
    let before = seconds(process);
    work();
    (seconds(process) - before) * 1e6 / n as f64
}

/// Memory of a process that no file backs, in megabytes.
pub fn anonymous_megabytes(process: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).expect("the process is there");
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).expect("Linux 4.5 or newer");
    line.trim().trim_end_matches(" kB").parse::<f64>().expect("a number") / 1024.0
}
