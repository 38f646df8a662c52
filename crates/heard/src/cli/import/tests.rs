//! What the command line says before it writes.

use store::import::Progress;

use super::mapped::Columns;
use super::words::{Bar, counted, mistakes};
use crate::import::Mistake;
use crate::table::columns::Meaning;
use crate::table::{Source, Table};

#[test]
fn what_is_said_of_columns_goes_over_the_guess() {
    let csv = "Date,NPS score,Other score,Words\n03/04/2026,9,3,It was quick and everybody was kind\n";
    let mut table = Table::open(Source::from(csv.as_bytes().to_vec()), None).expect("a table");
    let sample = table.sample().expect("rows");
    let read = |arguments: &[&str]| {
        let mut all = vec!["x"];
        all.extend(arguments);
        let matches = <Columns as clap::Args>::augment_args(clap::Command::new("x")).get_matches_from(all);
        let columns = <Columns as clap::FromArgMatches>::from_arg_matches(&matches).expect("arguments");
        columns.mapping(table.header(), &sample, "UTC")
    };
    let plain = read(&[]).expect("a guess");
    assert_eq!((plain.column(Meaning::Score), &plain.format), (Some("NPS score"), &None));
    let said =
        read(&["--score", "other SCORE", "--date-format", "mdy", "--zone", "Europe/Oslo", "--property", "Words"]);
    let said = said.expect("a mapping");
    assert_eq!(said.column(Meaning::Score), Some("Other score"));
    assert_eq!((said.format.as_deref(), said.zone.as_str()), (Some("mdy"), "Europe/Oslo"));
    assert_eq!(said.column(Meaning::Comment), None);
    assert!(read(&["--score", "nowhere"]).is_err());
    assert!(read(&["--zone", "Mars"]).is_err());
    assert!(read(&["--date-format", "yy"]).is_err());
}

#[test]
fn progress_is_a_line_for_each_tenth_where_there_is_no_terminal() {
    let mut out = Vec::new();
    let mut bar = Bar::new(false);
    for done in (0..=10_000).step_by(500) {
        bar.draw(&mut out, (done, 10_000));
    }
    let text = String::from_utf8(out).expect("text");
    assert_eq!(text.lines().count(), 11);
    assert_eq!(text.lines().last(), Some("10000 of 10000 rows"));
    let progress = Progress { added: 2_353, repeated: 1, skipped: 32, ..Progress::default() };
    assert_eq!(counted(&progress), "added 2353, already there 1, left out 32");
    assert!(mistakes(&[Mistake::NoFormat]).contains("--date-format dmy"));
}
