//! `heard nps` as a person and as a program see it, on small invented tables.
//! The snapshots are the interface: programs read the line of JSON.

use std::fs;

use super::*;

const ANSWERS: &str = "Team,NPS group,Rating,Comment\n\
    Billing,Promoter,9,quick\n\
    Billing,Promoter,10,kind\n\
    Billing,Detractor,3,slow\n\
    Support,Passive,8,fine\n\
    Support,Promoter,\" 9 \",\"well,\nyes\"\n\
    Support,,,nothing\n\
    ,Detractor,0,never again\n\
    Sales,?,9.5,half\n\
    Sales,?,eleven,words\n\
    Support,Promoter,\"10,0\",good\n\
    Support,Promoter,9.0\n\
    Support,Passive,7,ok\n";

/// Runs the command on a table; what it writes, or what it says went wrong.
fn nps(text: &str, arguments: &[&str]) -> Result<String, String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("answers.csv");
    fs::write(&file, text).expect("the folder is ours");
    let path = file.display().to_string();
    let words = ["heard", "nps", &path].into_iter().chain(arguments.iter().copied());
    let parsed: crate::cli::Arguments = clap::Parser::try_parse_from(words).map_err(|error| error.to_string())?;
    let crate::cli::Command::Nps(command) = parsed.command else { panic!("nps was asked for") };
    let mut out = Vec::new();
    let screen = Screen { width: 80, plain: true };
    let clean = |text: String| text.replace(&path, "answers.csv");
    match command.run(&mut out, screen) {
        Ok(()) => Ok(clean(String::from_utf8(out).expect("we write UTF-8"))),
        Err(Failure::Mistake(message)) => Err(clean(message)),
        Err(Failure::Fault(fault)) => panic!("{fault:#}"),
    }
}

#[test]
fn a_person_sees_the_score_its_interval_the_groups_and_what_was_skipped() {
    insta::assert_snapshot!(nps(ANSWERS, &["--by", "Team"]).expect("a score"), @r#"
    answers.csv: UTF-8 text with commas, scores from "Rating"

    NPS 33.33, from -20.5 to 70.5 (95% interval)
    n 9: 5 promoters, 2 passives, 2 detractors

    xxxxxxxxxxxxxxxxxx..................++++++++++++++++++++++++++++++++++++++++++++
    x detractors 22%   . passives 22%   + promoters 56%

    by Team
                  n      NPS  95% interval
    Support       5    60.00  from -7.5 to 82.5          ...........++++++++++++++++
    Billing       3    33.33  from -51.3 to 84.7    few  xxxxxxxxx++++++++++++++++++
    (blank)       1  -100.00  from -98.5 to 48.5    few  xxxxxxxxxxxxxxxxxxxxxxxxxxx
    Sales         0                                 few

    skipped 3
           1 the score is blank: line 8
           1 the score is not a number: line 11
           1 the score is not a whole number: line 10

    to look at
           1 fewer cells than columns, the rest taken as blank: line 13
    "#);
}

#[test]
fn a_program_gets_one_line() {
    insta::assert_snapshot!(nps(ANSWERS, &["--json", "--by", "team"]).expect("a score"), @r#"{"n":9,"promoters":5,"passives":2,"detractors":2,"nps":33.33,"low":-20.47,"high":70.47,"skipped":3,"groups":[{"name":"","n":1,"promoters":0,"passives":0,"detractors":1,"nps":-100.0,"low":-98.5,"high":48.5,"skipped":0},{"name":"Billing","n":3,"promoters":2,"passives":0,"detractors":1,"nps":33.33,"low":-51.33,"high":84.67,"skipped":0},{"name":"Sales","n":0,"promoters":0,"passives":0,"detractors":0,"nps":null,"low":null,"high":null,"skipped":2},{"name":"Support","n":5,"promoters":3,"passives":2,"detractors":0,"nps":60.0,"low":-7.51,"high":82.51,"skipped":1}]}"#);
    insta::assert_snapshot!(nps(ANSWERS, &["--json", "--score", "Rating"]).expect("a score"), @r#"{"n":9,"promoters":5,"passives":2,"detractors":2,"nps":33.33,"low":-20.47,"high":70.47,"skipped":3,"groups":[]}"#);
}

#[test]
fn without_answers_there_is_no_score() {
    insta::assert_snapshot!(nps("score\n", &["--json"]).expect("nothing to count"), @r#"{"n":0,"promoters":0,"passives":0,"detractors":0,"nps":null,"low":null,"high":null,"skipped":0,"groups":[]}"#);
    insta::assert_snapshot!(nps("score,team\nx,a\n", &["--score", "score", "--by", "team"]).expect("counted"), @r#"
    answers.csv: UTF-8 text with commas, scores from "score"

    n 0, no NPS: no row has a score

    by team
                n      NPS  95% interval
    a           0                                 few

    skipped 1
           1 the score is not a number: line 2
    "#);
}

#[test]
fn mistakes_list_what_can_be_chosen() {
    insta::assert_snapshot!(nps(ANSWERS, &["--by", "Region"]).expect_err("no such column"), @r#"answers.csv: there is no column "Region"; the columns are "Team", "NPS group", "Rating", "Comment""#);
    insta::assert_snapshot!(nps("a,b\nx,y\n", &[]).expect_err("no score"), @r#"answers.csv: no column looks like a score from 0 to 10; name one with --score; the columns are "a", "b""#);
    insta::assert_snapshot!(nps("", &[]).expect_err("empty"), @"answers.csv: the file is empty; a table starts with a line that names its columns");
    insta::assert_snapshot!(nps("a\n1\n", &["--sheet"]).expect_err("wrong arguments"), @r"
    error: a value is required for '--sheet <NAME>' but none was supplied

    For more information, try '--help'.
    ");
}

#[test]
fn a_narrow_terminal_gets_bars_below() {
    let source = Source::from(ANSWERS.as_bytes().to_vec());
    let mut table = Table::open(source, None).expect("a table");
    let count = Count::of(&mut table, 2, Some(0)).expect("counted");
    let about =
        words::About { file: "answers.csv".to_owned(), shape: table.shape(), score: "Rating", by: Some("Team") };
    let mut out = Vec::new();
    let screen = Screen { width: 40, plain: true };
    words::write(&mut out, screen, &about, &count).expect("memory takes it");
    insta::assert_snapshot!(String::from_utf8(out).expect("we write UTF-8"), @r#"
    answers.csv: UTF-8 text with commas, scores from "Rating"

    NPS 33.33, from -20.5 to 70.5 (95% interval)
    n 9: 5 promoters, 2 passives, 2 detractors

    xxxxxxxxx.........++++++++++++++++++++++
    x detractors 22%   . passives 22%   + promoters 56%

    by Team
                  n      NPS  95% interval
    Support       5    60.00  from -7.5 to 82.5
      ...............+++++++++++++++++++++++
    Billing       3    33.33  from -51.3 to 84.7    few
      xxxxxxxxxxxxx+++++++++++++++++++++++++
    (blank)       1  -100.00  from -98.5 to 48.5    few
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Sales         0                                 few


    skipped 3
           1 the score is blank: line 8
           1 the score is not a number: line 11
           1 the score is not a whole number: line 10

    to look at
           1 fewer cells than columns, the rest taken as blank: line 13
    "#);
}

#[test]
fn fifty_groups_are_shown_and_the_rest_is_counted() {
    let rows: String = (0..60).map(|group| format!("{},{group}\n", group % 11)).collect();
    let words = nps(&format!("score,shop\n{rows}"), &["--by", "shop"]).expect("a score");
    assert!(words.contains("and 10 smaller groups; --json lists all"), "{words}");
}
