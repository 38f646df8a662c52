//! The text format of Prometheus (version 0.0.4), written by hand: a family is its help, its type and its lines.

use std::fmt::Write;

/// A page of metrics in the making.
#[derive(Debug, Default)]
pub(super) struct Page(String);

/// What a family's numbers are.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Counter,
    Gauge,
    Histogram,
}

/// A family that takes lines.
pub(super) struct Family<'p> {
    page: &'p mut Page,
    name: &'static str,
}

impl Page {
    pub(super) fn family(&mut self, kind: Kind, name: &'static str, help: &str) -> Family<'_> {
        let kind = match kind {
            Kind::Counter => "counter",
            Kind::Gauge => "gauge",
            Kind::Histogram => "histogram",
        };
        // Writing into a text cannot fail.
        writeln!(self.0, "# HELP {name} {}\n# TYPE {name} {kind}", help.replace('\\', "\\\\").replace('\n', "\\n"))
            .ok();
        Family { page: self, name }
    }

    /// A gauge of one number.
    pub(super) fn gauge(&mut self, name: &'static str, help: &str, value: f64) {
        self.family(Kind::Gauge, name, help).line(&[], value);
    }

    /// A counter of one number.
    pub(super) fn counter(&mut self, name: &'static str, help: &str, value: u64) {
        self.family(Kind::Counter, name, help).line(&[], value as f64);
    }

    pub(super) fn done(self) -> String {
        self.0
    }
}

impl Family<'_> {
    pub(super) fn line(&mut self, labels: &[(&str, &str)], value: f64) {
        self.write("", labels, None, value);
    }

    /// The lines of one histogram: `ranges` are upper ends and how many lie in each alone, `count` is of all.
    pub(super) fn histogram(&mut self, labels: &[(&str, &str)], ranges: &[(f64, u64)], count: u64, sum: f64) {
        let mut so_far = 0;
        for (end, n) in ranges {
            so_far += n;
            self.write("_bucket", labels, Some(&end.to_string()), so_far as f64);
        }
        self.write("_bucket", labels, Some("+Inf"), count as f64);
        self.write("_sum", labels, None, sum);
        self.write("_count", labels, None, count as f64);
    }

    fn write(&mut self, ending: &str, labels: &[(&str, &str)], le: Option<&str>, value: f64) {
        let all: Vec<String> = labels
            .iter()
            .copied()
            .chain(le.map(|le| ("le", le)))
            .map(|(name, value)| {
                format!("{name}=\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
            })
            .collect();
        let labels = if all.is_empty() { String::new() } else { format!("{{{}}}", all.join(",")) };
        writeln!(self.page.0, "{}{ending}{labels} {value}", self.name).ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_written_as_the_format_wants_it() {
        let mut page = Page::default();
        page.gauge("a", "What\\ever.", 1.5);
        let mut family = page.family(Kind::Histogram, "b", "Times.");
        family.histogram(&[("route", "p\"q")], &[(0.5, 2), (1.0, 1)], 4, 3.25);
        assert_eq!(
            page.done(),
            "# HELP a What\\\\ever.\n# TYPE a gauge\na 1.5\n# HELP b Times.\n# TYPE b histogram\n\
             b_bucket{route=\"p\\\"q\",le=\"0.5\"} 2\nb_bucket{route=\"p\\\"q\",le=\"1\"} 3\n\
             b_bucket{route=\"p\\\"q\",le=\"+Inf\"} 4\nb_sum{route=\"p\\\"q\"} 3.25\nb_count{route=\"p\\\"q\"} 4\n"
        );
    }
}
