//! A real mailbox for the stories of this crate and of the product: Debian's dovecot behind a door of ours that logs in. It
//! stops with the test.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::Command;

pub const GREETING: &str = "* OK here\r\n";

/// A Maildir and dovecot's `imap`, which needs neither a service nor a user of its own: who comes is logged in by this
/// door.
pub struct Dovecot {
    folder: tempfile::TempDir,
}

impl Dovecot {
    pub async fn open() -> Dovecot {
        // Not in TMPDIR: that may be a folder which only we can enter.
        let folder = tempfile::tempdir_in("/tmp").expect("a folder");
        let dovecot = Dovecot { folder };
        let place = dovecot.place();
        // It serves no mail to root: then to nobody, who must get in.
        let (user, group) = match (id("-u").await, id("-g").await) {
            (root, _) if root == "0" => ("nobody".to_owned(), "nogroup".to_owned()),
            ours => ours,
        };
        let config = format!(
            "base_dir = {place}/run\nstate_dir = {place}/run\nprotocols = imap\nssl = no\nmail_location = maildir:{place}/mail\n\
             mail_plugin_dir = {place}\nmail_uid = {user}\nmail_gid = {group}\nfirst_valid_uid = 1\nfirst_valid_gid = 1\n\
             stats_writer_socket_path =\n"
        );
        for part in ["", "mail", "mail/cur", "mail/new", "mail/tmp"] {
            std::fs::create_dir_all(dovecot.folder.path().join(part)).expect("a folder");
            for_all(&dovecot.folder.path().join(part));
        }
        std::fs::write(dovecot.folder.path().join("dovecot.conf"), config).expect("a file");
        dovecot
    }

    fn place(&self) -> String {
        self.folder.path().to_str().expect("a path").to_owned()
    }

    pub fn put(&self, name: &str, message: &str) {
        let path = self.folder.path().join("mail/new").join(name);
        std::fs::write(&path, message).expect("a file");
        for_all(&path);
    }

    /// The names of messages with their flags: `S` is one that was read.
    pub fn names(&self, folder: &str) -> Vec<String> {
        let mut names: Vec<String> = ["cur", "new"]
            .iter()
            .flat_map(|part| {
                std::fs::read_dir(self.folder.path().join("mail").join(folder).join(part)).into_iter().flatten()
            })
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"))
            .map(|name| name.split_once(':').map_or(name.clone(), |(name, flags)| format!("{name}:{flags}")))
            .map(|name| name.split(',').filter(|part| !part.contains('=')).collect::<Vec<_>>().join(","))
            .collect();
        names.sort();
        names
    }

    pub fn imap(&self) -> Command {
        let doveconf = on_path("doveconf");
        let libraries = doveconf.parent().and_then(Path::parent).expect("a folder").join("lib/dovecot");
        let mut command = Command::new(doveconf);
        command
            .args(["-c", &format!("{}/dovecot.conf", self.place()), "-m", "imap", "-f", "service=imap", "-e"])
            .arg(on_path("imap"))
            .env("LD_LIBRARY_PATH", libraries)
            .env("USER", "feedback")
            .env("HOME", self.place())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true);
        command
    }

    /// A port where it is spoken with in clear.
    pub async fn clear_port(self: &Arc<Dovecot>) -> u16 {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let dovecot = Arc::clone(self);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let dovecot = Arc::clone(&dovecot);
                tokio::spawn(async move { dovecot.welcome(stream).await });
            }
        });
        port
    }

    pub async fn welcome(&self, stream: TcpStream) {
        let mut stream = BufReader::new(stream);
        stream.write_all(GREETING.as_bytes()).await.expect("they read");
        self.log_in(stream, "SASL-IR").await;
    }

    pub async fn log_in<S: AsyncRead + AsyncWrite + Unpin>(&self, mut stream: BufReader<S>, offers: &str) {
        heard(&mut stream, "CAPABILITY", &format!("* CAPABILITY IMAP4rev1 {offers}\r\n")).await;
        if offers == "AUTH=PLAIN" {
            let mut line = String::new();
            stream.read_line(&mut line).await.expect("they ask");
            stream.write_all(b"+ \r\n").await.expect("they read");
            let mut word = String::new();
            stream.read_line(&mut word).await.expect("they ask");
            assert_eq!(word, "AGZlZWRiYWNrAGdlc2xvICIxIg==\r\n");
            let tag = line.split(' ').next().expect("a tag");
            stream.write_all(format!("{tag} OK\r\n").as_bytes()).await.expect("they read");
        } else {
            heard(&mut stream, "LOGIN \"feedback\" \"geslo \\\"1\\\"\"", "").await;
        }
        let mut program = self.imap().spawn().expect("dovecot starts");
        let mut said = BufReader::new(program.stdout.take().expect("a pipe"));
        let mut greeting = String::new();
        said.read_line(&mut greeting).await.expect("it greets");
        assert!(greeting.starts_with("* PREAUTH"), "{greeting:?}");
        let mut imap = tokio::io::join(said, program.stdin.take().expect("a pipe"));
        drop(copy_bidirectional(&mut stream, &mut imap).await);
    }
}

pub async fn heard<S: AsyncRead + AsyncWrite + Unpin>(stream: &mut BufReader<S>, command: &str, answer: &str) {
    let mut line = String::new();
    stream.read_line(&mut line).await.expect("they ask");
    let (tag, said) = line.trim_end().split_once(' ').expect("a command");
    assert_eq!(said, command);
    stream.write_all(format!("{answer}{tag} OK\r\n").as_bytes()).await.expect("they read");
}

async fn id(which: &str) -> String {
    let said = Command::new("id").arg(which).output().await.expect("id is there").stdout;
    String::from_utf8(said).expect("a number").trim().to_owned()
}

fn for_all(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o777)).expect("it is ours");
}

#[expect(clippy::disallowed_methods, reason = "dovecot stands where ./test unpacked it")]
fn on_path(program: &str) -> PathBuf {
    let path = std::env::var_os("PATH").expect("a path");
    let found = std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file());
    found.unwrap_or_else(|| panic!("{program} is not on the path: Debian's dovecot-core and dovecot-imapd"))
}
