//! The page about PostgreSQL: what it tells an administrator to type makes a database that Heard takes, for two servers.

use std::path::Path;
use std::process::Command;

use heard::chance::Chance;

use super::{block, run};
use crate::command::done;
use crate::served::Server;
use crate::stage::NOON;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[expect(clippy::disallowed_methods, reason = "./test says through it which database to use")]
async fn two_servers_share_the_database_that_the_documentation_makes() {
    let Ok(server) = std::env::var("HEARD_TEST_POSTGRES") else {
        // The same run goes on to PostgreSQL.
        return;
    };
    let name = format!("docs_{}", Chance::of_machine().expect("randomness").id(NOON).simple());
    let typed = block("postgresql.md", "## Role and database", "sql");
    let ask = |sql: &str| {
        let mut psql = Command::new("psql");
        psql.args(["--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1"]).arg(&server);
        for line in sql.lines() {
            psql.arg("--command").arg(line);
        }
        run(&mut psql)
    };
    ask(&typed
        .replace("role heard", &format!("role {name}"))
        .replace("database heard owner heard", &format!("database {name} owner {name}")));

    // The address of the page, with the names and the place of this test.
    let connection = block("postgresql.md", "## Connection", "toml");
    let place = server.split_once('@').expect("a user").1.split('/').next().expect("a host");
    let connection =
        connection.replace("//heard:", &format!("//{name}:")).replace("@127.0.0.1/heard", &format!("@{place}/{name}"));
    let node = block("postgresql.md", "## Two servers", "toml");
    let (one, two) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    std::fs::write(one.path().join("heard.toml"), &connection).expect("written");
    std::fs::write(two.path().join("heard.toml"), format!("{connection}{node}")).expect("written");
    let program = Path::new(env!("CARGO_BIN_EXE_heard"));
    let (first, second) = (Server::new(program, one.path(), &[]), Server::new(program, two.path(), &[]));
    let served = first.start().await;
    std::fs::copy(one.path().join("secret.key"), two.path().join("secret.key")).expect("the key is copied");
    let also = second.start().await;
    done(&first.run(&["workspace", "add", "trees", "--name", "Lindentree Cycles", "--zone", "UTC"]).await, 0);
    assert!(done(&second.run(&["workspace", "list"]).await, 0).contains("Lindentree Cycles"));
    for server in [served, also] {
        server.kill().await;
    }
    ask(&format!("drop database {name} with (force)\ndrop role {name}"));
}
