//! An installation that is set up from the command line alone: workspaces and people, who then sign in with what they
//! were given.

use std::path::Path;
use std::process::Output;

use heard::chance::Chance;
use store::Location;

use crate::served::Server;
use crate::stage::NOON;
use crate::wire::{Wire, post};

/// The program, on a fresh database.
#[expect(clippy::disallowed_methods, reason = "./test says through it which database to use")]
pub async fn program(folder: &Path) -> Server {
    let server = std::env::var("HEARD_TEST_POSTGRES").ok();
    let name = format!("command_{}", Chance::of_machine().expect("randomness").id(NOON).simple());
    let mut program = Server::new(Path::new(env!("CARGO_BIN_EXE_heard")), folder, &[]);
    if let Location::Postgres(address) = store::scratch::location(folder, server.as_deref(), &name).await {
        program.environment.push(("HEARD_DATABASE", address));
    }
    program
}

#[track_caller]
pub fn done(output: &Output, code: i32) -> String {
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{said}");
    said
}

pub const PASSWORD: &str = "dolga pot do doma";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn workspaces_and_people_are_made_at_the_terminal_and_let_in() {
    let folder = tempfile::tempdir().expect("a folder");
    let heard = program(folder.path()).await;
    let ana = ["user", "add", "Ana@Example.com", "--name", "Ana Kos"];
    let told = done(&heard.told(&ana, PASSWORD).await, 2);
    assert!(told.contains("heard workspace add"), "{told}");

    let trees = ["workspace", "add", "trees", "--name", "Lindentree Cycles", "--zone", "Europe/Ljubljana"];
    done(&heard.run(&trees).await, 0);
    let told = done(&heard.run(&trees).await, 2);
    assert!(told.contains("already"), "{told}");
    done(&heard.run(&["workspace", "add", "boats", "--name", "Willow Boats", "--zone", "UTC"]).await, 0);
    let told = done(&heard.run(&["workspace", "add", "boats2", "--name", "Boats", "--zone", "Mars/Base"]).await, 2);
    assert!(told.contains("Europe/Ljubljana"), "{told}");
    let told = done(&heard.run(&["workspace", "list"]).await, 0);
    assert!(told.contains("trees") && told.contains("Willow Boats"), "{told}");

    let told = done(&heard.told(&ana, PASSWORD).await, 2);
    assert!(told.contains("--workspace") && told.contains("boats"), "which of the two must be said: {told}");
    let in_trees = [&ana[..], &["--workspace", "trees"]].concat();
    let told = done(&heard.told(&in_trees, "short\n").await, 2);
    assert!(told.contains("10 characters"), "{told}");
    let told = done(&heard.told(&in_trees, PASSWORD).await, 0);
    assert!(told.contains("as owner") && !told.contains(PASSWORD), "the first person is the owner: {told}");
    let told = done(&heard.told(&in_trees, PASSWORD).await, 2);
    assert!(told.contains("already, as owner"), "{told}");
    let told =
        done(&heard.run(&["user", "add", "ana@example.com", "--workspace", "boats", "--role", "viewer"]).await, 0);
    assert!(told.contains("as viewer; the password stays"), "{told}");
    let bor = ["user", "add", "bor@example.com", "--name", "Bor", "--workspace", "trees"];
    assert!(done(&heard.told(&bor, &format!("{PASSWORD}\n")).await, 0).contains("as agent"));
    let told = done(&heard.told(&["user", "add", "cene@example.com", "--workspace", "trees"], PASSWORD).await, 2);
    assert!(told.contains("--name"), "{told}");
    let told = done(&heard.run(&["user", "add", "dora@example.com", "--role", "king"]).await, 2);
    assert!(told.contains("owner, manager, agent, viewer"), "{told}");

    let told = done(&heard.run(&["user", "list"]).await, 0);
    let lines: Vec<Vec<&str>> = told.lines().map(|line| line.split_whitespace().take(3).collect()).collect();
    assert_eq!(
        lines,
        [
            ["ana@example.com", "trees", "owner"],
            ["ana@example.com", "boats", "viewer"],
            ["bor@example.com", "trees", "agent"]
        ]
    );

    let served = heard.start().await;
    let mut wire = Wire::connect(served.address).await.expect("it listens");
    let form = "content-type: application/x-www-form-urlencoded\r\n";
    for (password, status) in [("dolga+pot+do+doma", 303), ("dolga+pot+nazaj", 422)] {
        let body = format!("email=bor%40example.com&password={password}");
        assert_eq!(wire.exchange(&post("/login", form, &body)).await.expect("an answer").status, status);
    }
    served.kill().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_survey_is_made_from_a_template_written_to_a_file_and_read_back_at_the_terminal() {
    let folder = tempfile::tempdir().expect("a folder");
    let heard = program(folder.path()).await;
    done(&heard.run(&["workspace", "add", "trees", "--name", "Lindentree Cycles", "--zone", "UTC"]).await, 0);
    let add = ["survey", "add", "--name", "Help", "--languages", "en,pl", "--template"];
    let told = done(&heard.run(&[&add[..], &["after-support"]].concat()).await, 0);
    assert!(told.contains("Survey 1 `Help` asks at /s/help-"), "{told}");
    let told = done(&heard.run(&[&add[..], &["loyalty"]].concat()).await, 2);
    assert!(told.contains("after-delivery"), "{told}");
    let told = done(&heard.run(&[&add[..], &["churn", "--scale", "ces"]].concat()).await, 2);
    assert!(told.contains("`scale` is `nps` in this template"), "{told}");

    let file = folder.path().join("help.json");
    let path = file.to_str().expect("a path");
    done(&heard.run(&["survey", "export", "Help", "--output", path]).await, 0);
    let printed = done(&heard.run(&["survey", "export", "1"]).await, 0);
    let written = std::fs::read_to_string(&file).expect("a file");
    assert!(printed == written && written.contains("Lindentree Cycles") && written.contains("\"pl\""), "{written}");
    let told = done(&heard.run(&["survey", "import", path]).await, 0);
    assert!(told.contains("Survey 2 `Help`"), "{told}");
    assert_eq!(done(&heard.run(&["survey", "export", "2"]).await, 0), written);
    for (words, said) in [
        (&["survey", "export", "7"][..], "no survey `7`"),
        (&["survey", "export", "1", "--draft"], "no such version or draft"),
    ] {
        let told = done(&heard.run(words).await, 2);
        assert!(told.contains(said), "{told}");
    }
    std::fs::write(&file, written.replace("csat-smileys", "smileys").replace("\"solved\"", "\"Solved\""))
        .expect("written");
    let told = done(&heard.run(&["survey", "import", path]).await, 2);
    assert!(told.contains("questionnaire.scale") && told.contains("csat-smileys, csat-thumbs"), "{told}");
}
