//! A campaign's mails, from the outbox to a mail server within this machine (Postfix's smtp-sink): microseconds of CPU time
//! of our process alone for each, with everything that is done for one (its lease, its writing, that it is attempted and
//! what became of it, on disk). Beside it smtp-source, which only speaks, with as many sessions; nodemailer's pool, where
//! npm can have it; and ring's bare signatures beside ours.

use std::hint::black_box;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use heard::app::{App, Doors, Heard, Parts};
use heard::chance::Chance;
use heard::clock::Clock;
use heard::live::Pace;
use heard::mail::signature;
use heard::mail::survey::{Cache, letters};
use heard::settings::Settings;
use heard::token::Seal;
use reach::channel::mail::Letter;
use reach::channel::mail::dkim::{Algorithm, Key, Signer};
use store::outbox::Claimed;
use store::outbox::lease::{self, Lease, Whose};
use tokio::runtime::Runtime;

use crate::asking::Ground;
use crate::rows::NOON;
use crate::site::Site;
use crate::table::Goal;
use crate::{Figure, PAIRS, Size, Table, cpu, speak};

/// Microseconds of CPU time for a mail without a signature, and of these for its writing.
const MAIL: f64 = 120.0;
const WRITING: f64 = 40.0;

/// So many times what smtp-source takes, which connects anew for each mail and only speaks. It took 18 to 23 microseconds
/// where [`MAIL`] was set, and takes others elsewhere: this tells a slow mail from a slow machine.
const SOURCE: f64 = 2.0;

/// So many times what the conversation alone takes over connections that are kept, in this very runtime: [`MAIL`] is this,
/// where the conversation took 24 microseconds.
const SPOKEN: f64 = 5.0;

/// So many times nodemailer's mails for each CPU second.
const NODEMAILER: f64 = 4.0;

/// Of ring's rate of RSA signatures.
const RING: f64 = 0.85;

/// Connections of ours and of the others.
const SESSIONS: usize = 8;

/// Signatures that are made at a time.
const SIGNED: usize = 500;

/// Domains of recipients: none of them holds the others up.
const DOMAINS: usize = 20;

pub fn figures(size: Size, table: &mut Table) {
    let Some(sink) = Sink::open() else {
        return told(table, "campaigns: smtp-sink is not here", "Debian's package postfix has it".to_owned());
    };
    let runtime = Runtime::new().expect("a runtime");
    let site = Site::new();
    let app = runtime.block_on(installation(&site, sink.port));
    let bench = Bench { runtime, site, app, sink, n: size.mails };
    bench.writing(table);
    bench.unsigned(table);
    bench.nodemailer(table);
    bench.signed(table);
    signatures(table);
    bench.runtime.block_on(bench.app.store.close());
}

fn told(table: &mut Table, name: &str, peer: String) {
    table.add(Figure { name: name.to_owned(), peer, ratios: Vec::new(), goal: Goal::None });
}

/// Postfix's server that takes everything.
struct Sink {
    port: u16,
    process: Child,
}

impl Sink {
    /// None where it is not installed.
    #[expect(clippy::disallowed_methods, reason = "it speaks with a server that its own bench started")]
    fn open() -> Option<Sink> {
        let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let port = free.expect("a free port").port();
        let mut command = Command::new("/usr/sbin/smtp-sink");
        // As root it wants to be told whom to become.
        let command = command.args(["-u", "nobody", &format!("127.0.0.1:{port}"), "1000"]);
        let process = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()?;
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            std::thread::yield_now();
        }
        Some(Sink { port, process })
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

pub async fn installation(site: &Site, port: u16) -> App {
    let (port, sessions) = (port.to_string(), SESSIONS.to_string());
    let settings = Settings::load(Path::new("/nonexistent"), |name| {
        let value = match name {
            "HEARD_SMTP_HOST" => "127.0.0.1",
            "HEARD_SMTP_PORT" => &port,
            "HEARD_SMTP_SECURITY" => "none",
            "HEARD_SMTP_SENDER" => "feedback@lindentree.example",
            "HEARD_SMTP_CONNECTIONS" => &sessions,
            "HEARD_PUBLIC_URL" => "https://feedback.lindentree.example",
            _ => return None,
        };
        Some(value.to_owned())
    });
    let parts = Parts {
        store: site.open().await,
        clock: Clock::Set(Arc::new(AtomicI64::new(NOON))),
        chance: Chance::seeded(7),
        settings: settings.expect("they load"),
        seal: Seal::new(&[7; 32]),
        doors: Doors::default(),
        pace: Pace::default(),
        data: site.folder.path().to_owned(),
    };
    Heard::new(parts).await.expect("an app")
}

struct Bench {
    runtime: Runtime,
    site: Site,
    app: App,
    sink: Sink,
    n: usize,
}

impl Bench {
    /// So many people are asked.
    fn asked(&self, n: usize) {
        let ground =
            Ground { store: &self.app.store, workspace: self.site.workspace, survey: self.site.survey, now: NOON };
        let id = || self.app.chance.id(NOON);
        self.runtime.block_on(async {
            let campaign = ground.campaign(id()).await;
            let people = (0..n).map(|n| (id(), format!("ana.novak{n}@example{}.com", n % DOMAINS)));
            ground.ask(campaign, None, people).await;
        });
    }

    /// Sends what was asked; microseconds for each mail, and by the clock how many a second.
    fn sent(&self, n: usize) -> (f64, f64) {
        let began = Clock::System.now();
        let each = cpu::micros_each(None, n, || {
            let next = self.runtime.block_on(heard::mail::campaign::run(&self.app, || false)).expect("no fault");
            assert_eq!(next, None, "everything went");
        });
        (each, n as f64 * 1e3 / (Clock::System.now() - began).max(1) as f64)
    }

    /// Only the words of a mail.
    fn writing(&self, table: &mut Table) {
        self.asked(SIGNED);
        let what = Lease { whose: Whose::AllBut(&[]), now: NOON, until: NOON + 1, limit: 500, without: &[] };
        let leased = self.runtime.block_on(self.app.store.writer().lease(&what)).expect("leased");
        let claimed: Vec<&Claimed> = leased.iter().map(|one| &one.mail).collect();
        let ratios = (0..PAIRS).map(|_| {
            self.runtime.block_on(async {
                let mut cache = Cache::default();
                let times = (self.n / claimed.len()).max(1);
                let before = cpu::seconds(None);
                for _ in 0..times {
                    let written = letters(&self.app, &mut cache, &claimed).await.expect("written");
                    for letter in written {
                        let letter = Letter { from: "a@b.example".to_owned(), ..letter.expect("nobody is gone") };
                        let letter = Letter { message_id: "a@b.example".to_owned(), ..letter };
                        black_box(letter.written().expect("well-formed"));
                    }
                }
                (cpu::seconds(None) - before) * 1e6 / (times * claimed.len()) as f64
            })
        });
        let each: Vec<f64> = ratios.collect();
        self.runtime.block_on(async {
            let mut tx = self.app.store.begin().await.expect("begin");
            lease::release(&mut tx, &leased, None).await.expect("given back");
            tx.commit().await.expect("commit");
        });
        // What comes after counts its own alone.
        self.sent(SIGNED);
        table.add(Figure {
            name: format!("a campaign's mail is written, CPU us: {:.0}", each[0]),
            peer: format!("a limit of {WRITING}"),
            ratios: each.iter().map(|each| each / WRITING).collect(),
            goal: Goal::AtMost(1.0),
        });
    }

    /// Heard, smtp-source, Heard, and so on.
    fn unsigned(&self, table: &mut Table) {
        let (mut ours, mut theirs, mut memory, mut rates) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut spoken = Vec::new();
        for _ in 0..PAIRS {
            self.asked(self.n);
            let (each, rate) = self.sent(self.n);
            ours.push(each);
            rates.push(rate);
            memory.push(cpu::anonymous_megabytes(std::process::id()));
            theirs.push(self.source());
            let speaking = speak::mails(self.sink.port, self.n, SESSIONS);
            spoken.push(cpu::micros_each(None, self.n, || self.runtime.block_on(speaking)));
        }
        table.add(Figure {
            name: format!("a campaign's mail, unsigned, CPU us: {:.0} ({} mails)", ours[0], self.n),
            peer: format!("a limit of {MAIL}; by the clock {:.0} a second", rates[0]),
            ratios: ours.iter().map(|each| each / MAIL).collect(),
            goal: Goal::AtMost(1.0),
        });
        table.add(Figure {
            name: format!("the same beside smtp-source, {SESSIONS} sessions each"),
            peer: format!("smtp-source, which only speaks: {:.0} us", theirs[0]),
            ratios: ours.iter().zip(&theirs).map(|(ours, theirs)| ours / theirs).collect(),
            goal: Goal::AtMost(SOURCE),
        });
        table.add(Figure {
            name: "the same beside the conversation alone, over as many connections that are kept".to_owned(),
            peer: format!("the conversation: {:.0} us", spoken[0]),
            ratios: ours.iter().zip(&spoken).map(|(ours, spoken)| ours / spoken).collect(),
            goal: Goal::AtMost(SPOKEN),
        });
        table.add(Figure {
            name: format!("memory after {} mails: {:.0} MB", PAIRS * self.n, memory[PAIRS - 1]),
            peer: format!("after {}: {:.0} MB", self.n, memory[0]),
            ratios: vec![memory[PAIRS - 1] / memory[0]],
            goal: Goal::AtMost(1.25),
        });
    }

    /// What smtp-source takes for each.
    fn source(&self) -> f64 {
        let mut command = Command::new("/usr/sbin/smtp-source");
        command.args(["-s", &SESSIONS.to_string(), "-m", &self.n.to_string(), "-l", "2048"]);
        command.args(["-f", "a@b.example", "-t", "c@d.example", &format!("127.0.0.1:{}", self.sink.port)]);
        let before = cpu::children();
        let done = command.stdout(Stdio::null()).status().expect("smtp-source runs");
        assert!(done.success(), "{done}");
        (cpu::children() - before) * 1e6 / self.n as f64
    }

    fn nodemailer(&self, table: &mut Table) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut install = Command::new("npm");
        install.args(["install", "--silent", "--no-audit", "--no-fund", "nodemailer@7"]).current_dir(folder.path());
        if !install.output().is_ok_and(|done| done.status.success()) {
            return told(table, "nodemailer is not here", "npm would have it".to_owned());
        }
        let program = include_str!("campaign_nodemailer.mjs");
        std::fs::write(folder.path().join("pool.mjs"), program).expect("written");
        let n = (self.n / 5).max(1);
        let ratios: Vec<(f64, f64)> = (0..PAIRS)
            .map(|_| {
                let mut node = Command::new("node");
                node.arg("pool.mjs").current_dir(folder.path());
                node.args([self.sink.port.to_string(), n.to_string(), SESSIONS.to_string()]);
                let said = node.output().expect("node runs").stdout;
                let theirs: f64 = String::from_utf8_lossy(&said).trim().parse().expect("microseconds");
                self.asked(n);
                (theirs, self.sent(n).0)
            })
            .collect();
        table.add(Figure {
            name: format!("a campaign's mail beside nodemailer's pool, CPU us: {:.0}", ratios[0].1),
            peer: format!("nodemailer: {:.0}", ratios[0].0),
            ratios: ratios.iter().map(|(theirs, ours)| theirs / ours).collect(),
            goal: Goal::AtLeast(NODEMAILER),
        });
    }

    fn signed(&self, table: &mut Table) {
        let n = (self.n / 10).max(1);
        self.runtime.block_on(async {
            let keys = signature::make(&self.app.chance).await.expect("keys");
            let mut tx = self.app.store.begin().await.expect("begin");
            let mut signature = signature::find(&mut tx).await.expect("asked");
            let number = signature.add(&self.app, "lindentree.example".to_owned(), &keys).expect("sealed");
            assert!(signature.turn_on(number));
            assert!(signature::change(&mut tx, &signature).await.expect("changed"));
            tx.commit().await.expect("commit");
        });
        self.asked(n);
        let (each, rate) = self.sent(n);
        told(
            table,
            &format!("a campaign's mail, signed by RSA and Ed25519, CPU us: {each:.0} ({n} mails)"),
            format!("by the clock {rate:.0} a second"),
        );
    }
}

/// Ours with everything around it, and the bare signature of as long a text.
#[expect(clippy::disallowed_methods, reason = "what is compared with is ring as anybody would use it")]
fn signatures(table: &mut Table) {
    let pem = Key::make(Algorithm::Rsa, &mut Chance::seeded(7).stream());
    let der: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let ring = ring::rsa::KeyPair::from_pkcs8(&STANDARD.decode(der).expect("base64")).expect("an RSA key");
    let signers = [Signer::new("b.example", "heard1", Key::read(&pem).expect("a key")).expect("a signer")];
    let letter = Letter {
        from: "a@b.example".to_owned(),
        to: "c@d.example".to_owned(),
        subject: "How did we do?".to_owned(),
        text: "How likely are you to recommend us?\n".repeat(50),
        message_id: "a@b.example".to_owned(),
        ..Letter::default()
    };
    let written = letter.written().expect("well-formed");
    let random = ring::rand::SystemRandom::new();
    let ratios: Vec<(f64, f64)> = (0..PAIRS)
        .map(|_| {
            let ours = cpu::micros_each(None, SIGNED, || {
                for _ in 0..SIGNED {
                    black_box(written.clone().signed(&signers, NOON));
                }
            });
            let bare = cpu::micros_each(None, SIGNED, || {
                let mut signed = vec![0; ring.public().modulus_len()];
                for _ in 0..SIGNED {
                    let padding = &ring::signature::RSA_PKCS1_SHA256;
                    ring.sign(padding, &random, black_box(b"short"), &mut signed).expect("signed");
                }
            });
            (ours, bare)
        })
        .collect();
    table.add(Figure {
        name: format!("RSA-2048 signatures of mails per CPU-second: {:.0}", 1e6 / ratios[0].0),
        peer: format!("ring's bare ones: {:.0}", 1e6 / ratios[0].1),
        ratios: ratios.iter().map(|(ours, bare)| bare / ours).collect(),
        goal: Goal::AtLeast(RING),
    });
}
