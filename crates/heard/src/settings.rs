//! Every setting: defaults from the commented `heard.toml` in the binary, then the person's file, then the environment.
//! A wrong setting stops the start with its place, the reason and what would be right. Secrets are never printed.

mod mail;

use std::net::{IpAddr, SocketAddr};
use std::path::Path;

use anyhow::{Context, bail};
use serde::Deserialize;
use toml::{Table, Value};

pub use self::mail::{Connections, Hourly, NameServer, Port, Protection, Secret, SenderAddress};

/// The defaults and their explanation: what `heard config` prints.
pub const DEFAULTS: &str = include_str!("../heard.toml");

/// Every setting. The commented `heard.toml` says what each means.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "heard.toml documents each of them, once")]
pub struct Settings {
    pub listen: Listen,
    pub public_url: PublicUrl,
    pub trusted_proxies: Vec<Network>,
    pub database: Database,
    pub readers: Positive,
    pub queue: Positive,
    pub memory_mb: Positive,
    pub node: Natural,
    pub rate_per_invitation: Positive,
    pub rate_per_survey: Positive,
    pub rate_per_address: Positive,
    pub unlimited: Vec<String>,
    pub keep_clicks_days: Positive,
    pub keep_keys_days: Positive,
    pub backup_before_upgrade: bool,
    pub metrics_token: Token,
    pub keep_mails_days: Positive,
    pub keep_events_days: Positive,
    pub smtp_host: String,
    pub smtp_port: Port,
    pub smtp_security: Protection,
    pub smtp_user: String,
    pub smtp_password: Secret,
    pub smtp_sender: SenderAddress,
    pub smtp_sender_name: String,
    pub smtp_connections: Connections,
    pub smtp_domain_connections: Connections,
    pub smtp_domain_hourly: Hourly,
    pub dns_server: NameServer,
    pub log: String,
}

impl Settings {
    /// The defaults, overlaid with the file at `path` if it is there, overlaid with what `environment` says.
    ///
    /// # Errors
    /// Says the line or variable, the reason and what would be right.
    pub fn load(path: &Path, environment: impl Fn(&str) -> Option<String>) -> anyhow::Result<Settings> {
        let mut all: Table = DEFAULTS.parse().context("the defaults are TOML")?;
        if path.exists() {
            let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
            overlay_file(&mut all, &text).with_context(|| format!("in {}", path.display()))?;
        }
        for key in all.keys().cloned().collect::<Vec<_>>() {
            let variable = format!("HEARD_{}", key.to_uppercase());
            if let Some(text) = environment(&variable) {
                let value = like(&all[&key], &text).with_context(|| format!("in the variable {variable}"))?;
                check(&key, &value).with_context(|| format!("in the variable {variable}"))?;
                all.insert(key, value);
            }
        }
        let settings = Settings::deserialize(all).context("in the settings")?;
        if !settings.smtp_host.is_empty() && settings.smtp_sender.0.is_empty() {
            bail!("`smtp_host` is set, and `smtp_sender` is not: mails need an address that they are from");
        }
        Ok(settings)
    }
}

/// As one would write them into `heard.toml`; passwords are left out.
impl std::fmt::Display for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "listen = \"{}\"", self.listen.0)?;
        writeln!(f, "public_url = \"{}\"", self.public_url.0)?;
        writeln!(f, "trusted_proxies = {:?}", self.trusted_proxies.iter().map(Network::to_string).collect::<Vec<_>>())?;
        writeln!(f, "database = {:?}", self.database)?;
        writeln!(f, "readers = {}", self.readers.0)?;
        writeln!(f, "queue = {}", self.queue.0)?;
        writeln!(f, "memory_mb = {}", self.memory_mb.0)?;
        writeln!(f, "node = {}", self.node.0)?;
        writeln!(f, "rate_per_invitation = {}", self.rate_per_invitation.0)?;
        writeln!(f, "rate_per_survey = {}", self.rate_per_survey.0)?;
        writeln!(f, "rate_per_address = {}", self.rate_per_address.0)?;
        writeln!(f, "unlimited = {:?}", self.unlimited)?;
        writeln!(f, "keep_clicks_days = {}", self.keep_clicks_days.0)?;
        writeln!(f, "keep_keys_days = {}", self.keep_keys_days.0)?;
        writeln!(f, "backup_before_upgrade = {}", self.backup_before_upgrade)?;
        writeln!(f, "metrics_token = {:?}", self.metrics_token)?;
        writeln!(f, "keep_mails_days = {}", self.keep_mails_days.0)?;
        writeln!(f, "keep_events_days = {}", self.keep_events_days.0)?;
        writeln!(f, "smtp_host = {:?}", self.smtp_host)?;
        writeln!(f, "smtp_port = {}", self.smtp_port.0)?;
        writeln!(f, "smtp_security = {:?}", self.smtp_security.0.key())?;
        writeln!(f, "smtp_user = {:?}", self.smtp_user)?;
        writeln!(f, "smtp_password = {:?}", self.smtp_password)?;
        writeln!(f, "smtp_sender = {:?}", self.smtp_sender.0)?;
        writeln!(f, "smtp_sender_name = {:?}", self.smtp_sender_name)?;
        writeln!(f, "smtp_connections = {}", self.smtp_connections.0)?;
        writeln!(f, "smtp_domain_connections = {}", self.smtp_domain_connections.0)?;
        writeln!(f, "smtp_domain_hourly = {}", self.smtp_domain_hourly.0)?;
        writeln!(f, "dns_server = \"{}\"", self.dns_server.0.map_or_else(String::new, |server| server.to_string()))?;
        writeln!(f, "log = {:?}", self.log)
    }
}

/// Takes the file's values one by one, so that a mistake is told with its line.
fn overlay_file(all: &mut Table, text: &str) -> anyhow::Result<()> {
    let file: Table = text.parse().map_err(|error: toml::de::Error| anyhow::anyhow!("{error}"))?;
    for (key, value) in file {
        let line = text.lines().position(|line| line.trim_start().starts_with(&key)).map_or(0, |at| at + 1);
        if !all.contains_key(&key) {
            bail!("line {line}: there is no setting `{key}`; `heard config` prints all there are");
        }
        check(&key, &value).with_context(|| format!("line {line}"))?;
        all.insert(key, value);
    }
    Ok(())
}

/// The whole with this one value changed must still be right.
fn check(key: &str, value: &Value) -> anyhow::Result<()> {
    let mut all: Table = DEFAULTS.parse().context("the defaults are TOML")?;
    all.insert(key.to_owned(), value.clone());
    match Settings::deserialize(all) {
        Ok(_) => Ok(()),
        Err(error) => bail!("`{key}`: {}", error.message()),
    }
}

/// An environment variable's text as a value of the default's kind.
fn like(default: &Value, text: &str) -> anyhow::Result<Value> {
    Ok(match default {
        Value::Integer(_) => Value::Integer(text.trim().parse().context("a whole number is needed")?),
        Value::Boolean(_) => Value::Boolean(text.trim().parse().context("true or false is needed")?),
        Value::Array(_) => Value::Array(
            text.split(',').map(str::trim).filter(|part| !part.is_empty()).map(|part| part.to_owned().into()).collect(),
        ),
        _ => Value::String(text.to_owned()),
    })
}

/// Where the server listens.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "String")]
pub struct Listen(pub SocketAddr);

impl TryFrom<String> for Listen {
    type Error = String;
    fn try_from(text: String) -> Result<Listen, String> {
        text.parse()
            .map(Listen)
            .map_err(|_| format!("`{text}` is no address with a port; write it as \"127.0.0.1:8080\""))
    }
}

/// The address people reach Heard by, without a slash at its end; empty when it is not set.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(try_from = "String")]
pub struct PublicUrl(pub String);

impl TryFrom<String> for PublicUrl {
    type Error = String;
    fn try_from(text: String) -> Result<PublicUrl, String> {
        let text = text.trim().trim_end_matches('/');
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        match rest {
            None if text.is_empty() => Ok(PublicUrl::default()),
            Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', ' ', '@']) => {
                Ok(PublicUrl(text.to_owned()))
            }
            _ => Err(format!(
                "`{text}` is no address that begins with http:// or https:// and ends with the host; \
                 write it as \"https://feedback.example.com\""
            )),
        }
    }
}

/// Where the data are; empty for SQLite in the data folder.
#[derive(Clone, Deserialize)]
#[serde(try_from = "String")]
pub struct Database(pub String);

impl std::fmt::Debug for Database {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The address holds a password.
        f.write_str(if self.0.is_empty() { "\"\"" } else { "\"postgres://...\"" })
    }
}

impl TryFrom<String> for Database {
    type Error = String;
    fn try_from(text: String) -> Result<Database, String> {
        if text.is_empty() || text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Database(text));
        }
        Err("this is no PostgreSQL address; write it as \"postgres://user:password@host/database\", \
             or leave it empty for SQLite"
            .to_owned())
    }
}

/// A word that lets a program in; empty when none is set. It is never printed.
#[derive(Clone, Default, Deserialize)]
#[serde(try_from = "String")]
pub struct Token(pub String);

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.0.is_empty() { "\"\"" } else { "\"................\"" })
    }
}

impl TryFrom<String> for Token {
    type Error = String;
    fn try_from(text: String) -> Result<Token, String> {
        if text.is_empty() || (text.len() >= 16 && text.bytes().all(|byte| byte.is_ascii_graphic())) {
            return Ok(Token(text));
        }
        Err("a token needs 16 characters or more, without spaces; `openssl rand -hex 16` makes one".to_owned())
    }
}

/// A whole number from 1 to a million.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "i64")]
pub struct Positive(pub u32);

impl TryFrom<i64> for Positive {
    type Error = String;
    fn try_from(n: i64) -> Result<Positive, String> {
        match u32::try_from(n) {
            Ok(n @ 1..=1_000_000) => Ok(Positive(n)),
            _ => Err(format!("{n} is not a whole number from 1 to 1000000")),
        }
    }
}

/// A whole number from 0 to a thousand.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "i64")]
pub struct Natural(pub u32);

impl TryFrom<i64> for Natural {
    type Error = String;
    fn try_from(n: i64) -> Result<Natural, String> {
        match u32::try_from(n) {
            Ok(n @ 0..=1000) => Ok(Natural(n)),
            _ => Err(format!("{n} is not a whole number from 0 to 1000")),
        }
    }
}

/// An address, or a network in CIDR form.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "String")]
pub struct Network {
    address: IpAddr,
    prefix: u8,
}

impl std::fmt::Display for Network {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.address, self.prefix)
    }
}

impl Network {
    /// Whether the address lies in the network.
    pub fn contains(&self, address: IpAddr) -> bool {
        let (own, other, width) = match (self.address, address) {
            (IpAddr::V4(own), IpAddr::V4(other)) => (u128::from(own.to_bits()), u128::from(other.to_bits()), 32),
            (IpAddr::V6(own), IpAddr::V6(other)) => (own.to_bits(), other.to_bits(), 128),
            _ => return false,
        };
        let dropped = u32::from(width - self.prefix);
        own.checked_shr(dropped).unwrap_or(0) == other.checked_shr(dropped).unwrap_or(0)
    }
}

impl TryFrom<String> for Network {
    type Error = String;
    fn try_from(text: String) -> Result<Network, String> {
        let wrong = || format!("`{text}` is neither an address nor a network such as \"10.0.0.0/8\"");
        let (address, prefix) = text.split_once('/').map_or((text.as_str(), None), |(a, p)| (a, Some(p)));
        let address: IpAddr = address.parse().map_err(|_| wrong())?;
        let width = if address.is_ipv4() { 32 } else { 128 };
        let prefix = match prefix {
            Some(prefix) => prefix.parse().ok().filter(|prefix| *prefix <= width).ok_or_else(wrong)?,
            None => width,
        };
        Ok(Network { address, prefix })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(file: &str, variables: &[(&str, &str)]) -> anyhow::Result<Settings> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("heard.toml");
        std::fs::write(&path, file).expect("written");
        Settings::load(&path, |name| {
            variables.iter().find(|(variable, _)| *variable == name).map(|(_, value)| (*value).to_owned())
        })
    }

    fn complaint(file: &str, variables: &[(&str, &str)]) -> String {
        format!("{:#}", load(file, variables).expect_err("this must not load"))
    }

    #[test]
    fn the_defaults_are_right_and_the_environment_wins_over_the_file() {
        let settings = load("", &[]).expect("the defaults load");
        assert_eq!(settings.listen.0.port(), 8080);
        let settings = load("readers = 2\nnode = 1", &[("HEARD_READERS", "9")]).expect("loads");
        assert_eq!((settings.readers.0, settings.node.0), (9, 1));
    }

    #[test]
    fn a_wrong_setting_is_told_with_its_line_the_reason_and_what_would_be_right() {
        let said = complaint("node = 1\n\nlisten = \"8080\"", &[]);
        assert!(said.contains("line 3") && said.contains("no address") && said.contains("127.0.0.1:8080"), "{said}");
        let said = complaint("lisen = \"127.0.0.1:80\"", &[]);
        assert!(
            said.contains("line 1") && said.contains("no setting `lisen`") && said.contains("heard config"),
            "{said}"
        );
        let said = complaint("", &[("HEARD_QUEUE", "many")]);
        assert!(said.contains("HEARD_QUEUE") && said.contains("whole number"), "{said}");
        let said = complaint("public_url = \"feedback.example.com\"", &[]);
        assert!(said.contains("https://feedback.example.com"), "{said}");
    }

    #[test]
    fn what_is_in_force_is_printed_as_it_is_written() {
        let settings = load("trusted_proxies = [\"10.0.0.0/8\"]\nunlimited = [\"bench\"]", &[]).expect("loads");
        let again = load(&settings.to_string(), &[]).expect("what was printed loads");
        assert_eq!(settings.to_string(), again.to_string());
        let all: Table = DEFAULTS.parse().expect("the defaults are TOML");
        assert_eq!(settings.to_string().lines().count(), all.len(), "every setting is printed");
    }

    #[test]
    fn a_password_in_the_database_address_is_never_printed() {
        let settings = load("database = \"postgres://heard:secret@db/heard\"", &[]).expect("loads");
        assert!(!format!("{settings:?}").contains("secret"));
        let said = complaint("database = \"mysql://heard:secret@db/heard\"", &[]);
        assert!(!said.contains("secret"), "{said}");
    }

    #[test]
    fn the_mail_servers_password_is_never_printed_and_mail_needs_a_sender() {
        let file = "smtp_host = \"smtp.example.com\"\nsmtp_sender = \"feedback@example.com\"";
        let settings = load(file, &[("HEARD_SMTP_PASSWORD", "geslo")]).expect("loads");
        assert_eq!(settings.smtp_password.word(), "geslo");
        assert!(!format!("{settings:?} {settings}").contains("geslo"));
        let said = complaint("smtp_host = \"smtp.example.com\"", &[]);
        assert!(said.contains("smtp_sender"), "{said}");
        for (wrong, right) in [
            ("smtp_sender = \"Iva\"", "example.com"),
            ("smtp_port = 0", "65535"),
            ("smtp_security = \"ssl\"", "starttls"),
        ] {
            let said = complaint(wrong, &[]);
            assert!(said.contains("line 1") && said.contains(right), "{said}");
        }
    }

    #[test]
    fn a_network_holds_its_addresses_and_no_others() {
        let network = Network::try_from("10.1.0.0/16".to_owned()).expect("a network");
        let holds = |text: &str| network.contains(text.parse().expect("an address"));
        assert!(holds("10.1.200.3"));
        assert!(!holds("10.2.0.1"));
        assert!(!holds("::1"));
        assert!(Network::try_from("10.1.0.0/33".to_owned()).is_err());
    }
}
