//! A strict reader of Prometheus's text format 0.0.4: every family is told once, with help and type before its lines,
//! every line is well formed and there once, and histograms add up.

use std::collections::{BTreeMap, BTreeSet};

/// What a page told.
pub struct Metrics {
    pub text: String,
    values: BTreeMap<String, f64>,
}

impl Metrics {
    #[track_caller]
    pub fn read(text: &str) -> Metrics {
        assert!(text.ends_with('\n'), "the last line ends");
        let (mut values, mut kinds) = (BTreeMap::new(), BTreeMap::new());
        let (mut helped, mut family) = (BTreeSet::new(), String::new());
        for line in text.lines() {
            if let Some(rest) = line.strip_prefix("# HELP ") {
                let (name, help) = rest.split_once(' ').expect("help has words");
                assert!(is_name(name) && !help.is_empty(), "{line}");
                assert!(helped.insert(name.to_owned()), "{name} is told twice");
                family = name.to_owned();
            } else if let Some(rest) = line.strip_prefix("# TYPE ") {
                let (name, kind) = rest.split_once(' ').expect("a type has a name");
                assert_eq!(name, family, "the type follows the help");
                assert!(["counter", "gauge", "histogram"].contains(&kind), "{line}");
                kinds.insert(name.to_owned(), kind.to_owned());
            } else {
                let (series, value) = line.rsplit_once(' ').expect("a line has a value");
                let name = series.split('{').next().expect("a name");
                let endings: &[&str] = match kinds.get(&family).map(String::as_str) {
                    Some("histogram") => &["_bucket", "_sum", "_count"],
                    _ => &[""],
                };
                assert!(endings.iter().any(|ending| name == format!("{family}{ending}")), "{line} is not of {family}");
                assert_eq!(kinds[&family] == "counter", family.ends_with("_total"), "{family}");
                check_labels(&series[name.len()..]);
                let value: f64 = value.parse().expect("a number");
                assert!(value.is_finite() && value >= 0.0, "{line}");
                assert!(values.insert(series.to_owned(), value).is_none(), "{series} is there twice");
            }
        }
        let metrics = Metrics { text: text.to_owned(), values };
        metrics.check_histograms();
        metrics
    }

    #[track_caller]
    pub fn value(&self, series: &str) -> f64 {
        *self.values.get(series).unwrap_or_else(|| panic!("no {series} in:\n{}", self.text))
    }

    /// Each range holds the one before, and the last is all.
    fn check_histograms(&self) {
        let mut last: BTreeMap<String, (f64, f64)> = BTreeMap::new();
        for line in self.text.lines().filter(|line| line.contains("_bucket")) {
            let (series, value) = line.rsplit_once(' ').expect("a value");
            let (before, le) = series.split_once("le=\"").expect("a range");
            let end: f64 = le.trim_end_matches("\"}").replace("+Inf", "inf").parse().expect("an end");
            let value: f64 = value.parse().expect("a number");
            let (end_before, so_far) = last.insert(before.to_owned(), (end, value)).unwrap_or((-1.0, 0.0));
            assert!(end > end_before && value >= so_far, "{line}");
            if end.is_infinite() {
                let count = before.replace("_bucket", "_count").trim_end_matches([',', '{']).to_owned();
                let count = if count.contains('{') { format!("{count}}}") } else { count };
                assert_eq!(self.value(&count), value, "{line}");
            }
        }
        assert!(last.values().all(|(end, _)| end.is_infinite()), "every histogram ends with +Inf");
    }
}

fn is_name(name: &str) -> bool {
    let mut letters = name.chars();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

#[track_caller]
fn check_labels(labels: &str) {
    if labels.is_empty() {
        return;
    }
    let inner = labels.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).expect("closed braces");
    for pair in inner.split("\",") {
        let (name, value) = pair.split_once("=\"").expect("a name and a value in quotes");
        let value = value.trim_end_matches('"');
        assert!(is_name(name) && !value.contains(['"', '\n']), "{labels}");
    }
}
