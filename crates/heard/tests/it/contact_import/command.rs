//! Customers are brought in at the terminal.

use crate::command::{PASSWORD, done, program};

const FILE: &str = "Name;Mail;Phone;Plan\nAna;ana@example.com;041 234 567;gold\nBor;bor at example;;\n";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_shown_first_and_the_same_again_changes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let heard = program(folder.path()).await;
    let add = ["workspace", "add", "trees", "--name", "Lindentree Cycles", "--zone", "Europe/Ljubljana"];
    done(&heard.told(&add, PASSWORD).await, 0);
    let path = folder.path().join("customers.csv");
    std::fs::write(&path, FILE).expect("written");
    let path = path.to_str().expect("a path");

    let told = done(&heard.run(&["import", "contacts", path, "--dry-run"]).await, 0);
    assert!(told.contains("customers: 1 new, 0 changed, 0 as they are"), "{told}");
    assert!(told.contains("line 3: the e-mail address is none, and there is no other bor at example"), "{told}");
    assert!(told.contains("Nothing was written"), "{told}");
    let all =
        ["--country", "si", "--list", "Fair", "--column", "Plan=new:text", "--consent", "email", "--source", "Fair"];
    let told = done(&heard.run(&[&["import", "contacts", path][..], &all].concat()).await, 0);
    assert!(told.contains("added 1, changed 0, as they were 0, left out 1"), "{told}");
    // The columns are remembered; the list is there by now.
    let again = ["import", "contacts", path, "--known", "fill", "--list", "fair", "--country", "SI"];
    let told = done(&heard.run(&again).await, 0);
    assert!(told.contains("property:plan") && told.contains("added 0, changed 0, as they were 1"), "{told}");
    let wrong: [(&[&str], &str); 5] = [
        (&["--column", "Mail=none", "--column", "Phone=none"], "no column holds e-mail addresses"),
        (&["--column", "Mail=post"], "--column Mail=post?"),
        (&["--column", "Post=email"], "there is no column \"Post\""),
        (&["--known", "forget"], "there is no `forget`"),
        (&["--country", "Slovenia"], "no country of two letters"),
    ];
    for (arguments, words) in wrong {
        let told = done(&heard.run(&[&["import", "contacts", path][..], arguments].concat()).await, 2);
        assert!(told.contains(words), "{told}");
    }
}
