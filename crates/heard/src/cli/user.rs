//! `heard user`: people who sign in, added and listed. A password is typed on the terminal, unseen, or comes as the first
//! line of standard input; it never stands on the command line, where every user of the machine could read it.

use std::io::{self, BufRead, IsTerminal, Write};
use std::process::{Command, Stdio};

use clap::{Args, Subcommand};
use store::contact::fold;
use store::member::Role;
use store::user::{Listed, User};
use store::workspace::Workspace;
use tokio::sync::oneshot;

use super::data::{Data, Opened};
use super::workspace::name;
use super::{Failure, harmless};
use crate::app::public_url;
use crate::audit::{Act, Doer};
use crate::contact;
use crate::password::{self, LONGEST, SHORTEST, Weak};
use crate::reset;
use crate::serve::told_to_stop;

/// People who sign in.
#[derive(Debug, Args)]
pub(super) struct Users {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Lets somebody into a workspace, and asks for their password if they have none yet.
    ///
    /// Without a terminal, the password is the first line of standard input.
    Add(Box<Add>),
    /// Lists everybody with their workspaces and roles.
    List {
        #[command(flatten)]
        data: Data,
    },
    /// Prints a link with which a person chooses a new password. It works once, and for an hour.
    #[command(name = "reset-link")]
    ResetLink {
        #[command(flatten)]
        data: Data,
        /// The address they sign in with.
        #[arg(value_name = "EMAIL")]
        email: String,
    },
    /// Takes the second step of signing in away from a person who has lost app and recovery codes.
    #[command(name = "reset-second-factor")]
    ResetSecondFactor {
        #[command(flatten)]
        data: Data,
        /// The address they sign in with.
        #[arg(value_name = "EMAIL")]
        email: String,
    },
}

#[derive(Debug, Args)]
struct Add {
    /// The address they sign in with
    #[arg(value_parser = email)]
    email: String,
    /// Their name, as colleagues read it; only for somebody new
    #[arg(long, value_parser = name)]
    name: Option<String>,
    /// The workspace; may be left out where there is only one
    #[arg(long, value_name = "KEY")]
    workspace: Option<String>,
    /// What they are there; otherwise the first person of a workspace is its owner, and others are agents
    #[arg(long, value_parser = ["owner", "manager", "agent", "viewer"])]
    role: Option<String>,
    #[command(flatten)]
    data: Data,
}

fn email(text: &str) -> Result<String, String> {
    let folded = fold(text);
    if contact::is_email(&folded) { Ok(folded) } else { Err("it has no form such as ana@example.com".to_owned()) }
}

impl Users {
    pub(super) async fn run(self, out: &mut impl Write) -> Result<(), Failure> {
        match self.what {
            What::Add(add) => {
                let opened = add.data.open(add.data.settings()?).await?;
                let outcome = add.run(&opened, out).await;
                opened.store.close().await;
                outcome
            }
            What::List { data } => {
                let opened = data.open(data.settings()?).await?;
                let all = everybody(&opened).await?;
                opened.store.close().await;
                list(out, &all)
            }
            What::ResetLink { data, email } => {
                let opened = data.open(data.settings()?).await?;
                let link = link(&opened, &fold(email.trim())).await;
                opened.store.close().await;
                let Some(link) = link? else {
                    return Err(Failure::Mistake(format!(
                        "nobody signs in with {email}; check the address for a slip"
                    )));
                };
                writeln!(out, "Pass it on to them alone. It works once, and for an hour:")?;
                Ok(writeln!(out, "{link}")?)
            }
            What::ResetSecondFactor { data, email } => {
                let opened = data.open(data.settings()?).await?;
                let was_on = take_second_factor(&opened, &fold(email.trim())).await;
                opened.store.close().await;
                match was_on? {
                    Some(true) => Ok(writeln!(
                        out,
                        "{} signs in with the password alone now. Were you sure that it was them who asked?",
                        harmless(&email)
                    )?),
                    Some(false) => Err(Failure::Mistake(format!("{email} has no second step; nothing was changed"))),
                    None => {
                        Err(Failure::Mistake(format!("nobody signs in with {email}; check the address for a slip")))
                    }
                }
            }
        }
    }
}

async fn everybody(opened: &Opened) -> anyhow::Result<Vec<Listed>> {
    let mut read = opened.store.read().await?;
    Ok(store::user::list(&mut read).await?)
}

fn list(out: &mut impl Write, all: &[Listed]) -> Result<(), Failure> {
    if all.is_empty() {
        return Ok(writeln!(out, "Nobody can sign in yet; `heard serve` sets Heard up, or `heard user add` does.")?);
    }
    for one in all {
        let (workspace, role) = (one.workspace.as_deref().unwrap_or("-"), one.role.as_deref().unwrap_or("-"));
        writeln!(out, "{:32} {workspace:20} {role:8} {}", harmless(&one.email), harmless(&one.name))?;
    }
    Ok(())
}

impl Add {
    async fn run(&self, opened: &Opened, out: &mut impl Write) -> Result<(), Failure> {
        let workspace = match opened.workspace(self.workspace.as_deref()).await {
            Err(Failure::Mistake(why)) if why.contains("no workspace yet") => {
                return Err(Failure::Mistake(
                    "there is no workspace yet; make one with `heard workspace add`".to_owned(),
                ));
            }
            found => found?,
        };
        let all = everybody(opened).await?;
        let here = |one: &&Listed| one.workspace.as_deref() == Some(workspace.key.as_str());
        if let Some(known) = all.iter().filter(here).find(|one| one.email == self.email) {
            return Err(Failure::Mistake(format!(
                "{} is in the workspace `{}` already, as {}; nothing was changed",
                self.email,
                workspace.key,
                known.role.as_deref().unwrap_or("nobody")
            )));
        }
        let first = if all.iter().any(|one| here(&one)) { "agent" } else { "owner" };
        let role = self.role.as_deref().unwrap_or(first);
        let mut read = opened.store.read().await.map_err(anyhow::Error::from)?;
        let known = store::user::find(&mut read, &self.email).await.map_err(anyhow::Error::from)?;
        drop(read);
        let (user, is_new) = match known {
            Some(user) => (user, false),
            None => (self.person(opened, out).await?, true),
        };
        enter(opened, &user, is_new, &workspace, role).await?;
        let stays = if is_new { "" } else { "; the password stays as it is" };
        Ok(writeln!(out, "{} is in the workspace `{}` now, as {role}{stays}.", harmless(&user.name), workspace.key)?)
    }

    /// Somebody new, with a password.
    async fn person(&self, opened: &Opened, out: &mut impl Write) -> Result<User, Failure> {
        let name = self
            .name
            .clone()
            .ok_or_else(|| Failure::Mistake(format!("{} is new here; say their name with --name", self.email)))?;
        let typed = ask(out, &format!("Password for {}: ", self.email)).await?;
        password::check(&typed, &self.email).map_err(|weak| Failure::Mistake(why(weak)))?;
        if io::stdin().is_terminal() && ask(out, "The same again: ").await? != typed {
            return Err(Failure::Mistake("the two passwords differ; nothing was changed".to_owned()));
        }
        let password = password::hash(typed, &opened.chance).await?;
        Ok(User { id: opened.chance.id(opened.clock.now()), email: self.email.clone(), name, password })
    }
}

fn why(weak: Weak) -> String {
    match weak {
        Weak::Short => format!("the password is too short: it needs {SHORTEST} characters or more"),
        Weak::Long => format!("the password is too long: {LONGEST} characters are enough"),
        Weak::Common => "that password is one of those that are guessed first; choose another".to_owned(),
    }
}

async fn enter(opened: &Opened, user: &User, is_new: bool, workspace: &Workspace, role: &str) -> anyhow::Result<()> {
    let mut tx = opened.store.begin().await?;
    if is_new && !store::user::add(&mut tx, user, opened.clock.now()).await? {
        anyhow::bail!("somebody else just added {}; run the command again", user.email);
    }
    let role = Role::from_key(role).unwrap_or(Role::Viewer);
    store::member::join(&mut tx, workspace.id, user.id, role).await?;
    let subject = format!("{} ({role})", user.email);
    let stamp = (&opened.chance, opened.clock.now());
    Doer::command_line(workspace.id).tell(stamp, &mut tx, Act::ColleagueJoined, &subject).await?;
    Ok(tx.commit().await?)
}

/// Asks for a line that is not shown while it is typed. Whoever is told to stop meanwhile leaves a terminal that shows
/// again what is typed.
async fn ask(out: &mut impl Write, question: &str) -> Result<String, Failure> {
    let is_terminal = io::stdin().is_terminal();
    let unseen = is_terminal.then(Unseen::begin);
    if is_terminal {
        write!(out, "{question}")?;
        out.flush()?;
    }
    let (answer, wait) = oneshot::channel();
    std::thread::spawn(move || {
        let mut line = String::new();
        let read = io::stdin().lock().read_line(&mut line).map(|_| line);
        // Nobody waits any more when the command was stopped.
        answer.send(read).ok();
    });
    let read = tokio::select! {
        read = wait => read.map_err(anyhow::Error::from)?,
        stopped = told_to_stop() => return Err(stopped.map_or_else(Failure::from, |()| {
            Failure::Mistake("stopped; nothing was changed".to_owned())
        })),
    };
    drop(unseen);
    if is_terminal {
        writeln!(out)?;
    }
    Ok(read?.trim_end_matches(['\n', '\r']).to_owned())
}

/// A terminal that shows nothing of what is typed, until this is dropped.
struct Unseen;

impl Unseen {
    fn begin() -> Unseen {
        stty("-echo");
        Unseen
    }
}

impl Drop for Unseen {
    fn drop(&mut self) {
        stty("echo");
    }
}

/// Where there is no `stty`, the password is seen, and taken all the same.
fn stty(mode: &str) {
    Command::new("stty").arg(mode).stdin(Stdio::inherit()).stderr(Stdio::null()).status().ok();
}

async fn link(opened: &Opened, email: &str) -> anyhow::Result<Option<String>> {
    let url = public_url(&opened.store, &opened.settings).await?;
    let mut tx = opened.store.begin().await?;
    let Some(user) = store::user::find(&mut tx, email).await? else { return Ok(None) };
    let word = reset::add(&mut tx, user.id, &opened.chance, opened.clock.now()).await?;
    tx.commit().await?;
    Ok(Some(reset::link(&url, &word)))
}

/// Whether there was one that was on; `None` where nobody has the address.
async fn take_second_factor(opened: &Opened, email: &str) -> anyhow::Result<Option<bool>> {
    let mut tx = opened.store.begin().await?;
    let Some(user) = store::user::find(&mut tx, email).await? else { return Ok(None) };
    let was_on = store::second_factor::remove(&mut tx, user.id).await?;
    if was_on {
        let stamp = (&opened.chance, opened.clock.now());
        for (workspace, _) in store::member::list_of_user(&mut tx, user.id).await? {
            Doer::command_line(workspace.id).tell(stamp, &mut tx, Act::SecondFactorReset, email).await?;
        }
    }
    tx.commit().await?;
    Ok(Some(was_on))
}
