//! The real program, started as its users start it: a process of its own on a free port, that can be killed, told to
//! stop and started again on the same data. Dropping it kills it.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Output, Stdio};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

/// How long a start may take before it is called stuck.
const STUCK: Duration = Duration::from_secs(30);

/// How a server is started.
pub struct Server {
    /// The program.
    pub program: PathBuf,
    /// Its data folder.
    pub folder: PathBuf,
    /// What its environment says: settings, and nothing of ours besides.
    pub environment: Vec<(&'static str, String)>,
}

/// A server that listens.
pub struct Served {
    pub address: SocketAddr,
    process: Child,
    /// Held open, so that the server can say farewell.
    _said: Lines<BufReader<ChildStdout>>,
}

impl Server {
    pub fn new(program: &Path, folder: &Path, settings: &[(&'static str, &str)]) -> Server {
        let environment = settings.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Server { program: program.to_owned(), folder: folder.to_owned(), environment }
    }

    /// Runs another command of the program on the same data, to its end.
    pub async fn run(&self, arguments: &[&str]) -> Output {
        self.told(arguments, "").await
    }

    /// The same, with something to read on its standard input.
    pub async fn told(&self, arguments: &[&str], input: &str) -> Output {
        let mut command = Command::new(&self.program);
        command.args(arguments).arg("--data").arg(&self.folder).env_clear();
        // PostgreSQL's own programs are found by it.
        command
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .envs(self.environment.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        let mut process = command.spawn().expect("heard can be started");
        // One that reads nothing may be gone already.
        process.stdin.take().expect("a pipe").write_all(input.as_bytes()).await.ok();
        process.wait_with_output().await.expect("it ends")
    }

    /// Starts it and waits until it says where it listens.
    pub async fn start(&self) -> Served {
        self.start_telling(Stdio::inherit()).await
    }

    /// The same, with its log going somewhere.
    pub async fn start_telling(&self, log: Stdio) -> Served {
        let mut process = Command::new(&self.program)
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(&self.folder)
            .env_clear()
            .env("HEARD_LOG", "error")
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .kill_on_drop(true)
            .spawn()
            .expect("heard can be started");
        let mut said = BufReader::new(process.stdout.take().expect("a pipe")).lines();
        let line = tokio::time::timeout(STUCK, said.next_line()).await.expect("it says in time where it listens");
        let line = line.expect("text").expect("it does not end before it listens; see what it said above");
        let address = address(&line).unwrap_or_else(|| panic!("no address in: {line}"));
        Served { address, process, _said: said }
    }
}

impl Served {
    /// The number of its process.
    pub fn id(&self) -> u32 {
        self.process.id().expect("a process that was not waited for")
    }

    /// SIGKILL: it gets no chance to do anything more.
    pub async fn kill(mut self) {
        self.process.kill().await.expect("it can be killed");
    }

    /// SIGTERM, and how it ended.
    pub async fn stop(mut self, patience: Duration) -> ExitStatus {
        let told = Command::new("sh").args(["-c", "kill -TERM $0", &self.id().to_string()]).status().await;
        assert!(told.expect("there is a shell").success());
        tokio::time::timeout(patience, self.process.wait()).await.expect("it stops in time").expect("it ends")
    }
}

fn address(line: &str) -> Option<SocketAddr> {
    let (_, from) = line.split_once("http://")?;
    from[..from.find(['/', ','])?].parse().ok()
}
