//! The Debian package on a machine of its own, under a real systemd: installed, started, killed, set wrongly, backed up and
//! purged, as the documentation says. The machine is this one, seen through namespaces and a layer in memory.

use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::{block, ours, package, run};

/// How long anything may take.
const PATIENCE: &str = "60";

/// A machine that is gone when this is dropped.
struct Machine(Child);

impl Machine {
    fn boot(folder: &Path, package: &Path) -> Machine {
        let sources = ours("").canonicalize().expect("the sources");
        let booted = Command::new(ours(".ci/boot"))
            .args([folder, &sources, package])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .expect("booted");
        let machine = Machine(booted);
        // Where there are no namespaces yet there is no systemd to ask.
        machine.waits("systemctl is-system-running --wait | grep -E 'running|degraded'");
        machine
    }

    /// Runs a line of the shell on it.
    fn run(&self, line: &str) -> String {
        run(&mut self.command(line))
    }

    fn command(&self, line: &str) -> Command {
        // Its first process is the only child of the one that we started.
        let children = format!("/proc/{0}/task/{0}/children", self.0.id());
        let first = std::fs::read_to_string(children).unwrap_or_default().trim().to_owned();
        let mut command = Command::new("nsenter");
        command.args(["--target", &first, "--mount", "--pid", "--uts", "--ipc", "--net", "--cgroup", "--root", "--wd"]);
        command.args(["sh", "-c", line]);
        command
    }

    /// Waits until a line of the shell succeeds.
    #[track_caller]
    fn waits(&self, line: &str) {
        let mut timeout = Command::new("timeout");
        timeout.args([PATIENCE, "sh", "-c", "until \"$@\" >/dev/null 2>&1; do sleep 0.1; done", "sh"]);
        // The first process may not be there yet: it is looked for at each try.
        let enter = "first=$(cat /proc/$1/task/$1/children) && exec nsenter --target $first --mount --pid --uts --ipc --net \
                     --cgroup --root --wd sh -c \"$2\"";
        timeout.args(["sh", "-c", enter, "sh", &self.0.id().to_string(), line]);
        let waited = timeout.output().expect("timeout runs");
        assert!(waited.status.success(), "`{line}` never succeeded");
    }

    fn is_ready(&self) {
        self.waits("heard ready --data /var/lib/heard");
    }

    fn shows(&self, property: &str) -> String {
        self.run(&format!("systemctl show heard --value --property={property}")).trim().to_owned()
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
#[ignore = "it needs root and systemd, which ./test looks for"]
fn the_package_installs_a_service_that_starts_comes_back_and_is_backed_up() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, _) = package(folder.path());
    let layer = folder.path().join("layer");
    std::fs::create_dir(&layer).expect("made");
    let machine = Machine::boot(&layer, &file);

    // A debug binary reads its pages from the sources, which lie where no service of a user's machine looks.
    let sources = ours("").canonicalize().expect("the sources");
    let home = ["/home", "/root", "/run/user"].iter().any(|home| sources.starts_with(home));
    let drop_in = format!(
        "[Service]\nBindReadOnlyPaths={}\n{}",
        sources.display(),
        if home { "ProtectHome=tmpfs\n" } else { "" }
    );
    let place = "/etc/systemd/system/heard.service.d";
    machine.run(&format!("mkdir -p {place} && printf '%s' '{drop_in}' > {place}/sources.conf"));

    let said = machine.run("dpkg --install /heard.deb 2>&1");
    assert!(said.contains("Heard runs."), "{said}");
    machine.is_ready();
    assert_eq!(machine.shows("User"), "heard");
    assert_eq!(machine.run("ps -o user= -C heard").trim(), "heard");
    assert_eq!(machine.run("systemctl is-enabled heard").trim(), "enabled", "it starts with the machine");

    // The link, as the documentation finds it.
    let line = block("install.md", "## First steps", "sh").replace("sudo ", "");
    let said = machine.run(line.trim());
    let link = said.trim().split(' ').next_back().expect("a link");
    assert!(link.starts_with("http://127.0.0.1:8080/setup/"), "{said}");
    assert!(machine.run(&format!("curl --silent --fail '{link}'")).contains("Set up Heard"));

    // Who dies comes back.
    let before = machine.shows("MainPID");
    machine.run(&format!("kill -9 {before}"));
    machine.waits(&format!("test \"$(systemctl show heard --value --property=MainPID)\" -gt {before}"));
    machine.is_ready();

    machine.run("systemctl start heard-backup");
    assert_eq!(machine.run("ls /var/lib/heard/backups | grep -c '^heard-.*\\.tar$'").trim(), "1");

    // A mistake in the settings waits for a person, and is told.
    machine.run("cp /etc/heard/heard.toml /kept.toml && echo 'lisen = \"0.0.0.0:80\"' >> /etc/heard/heard.toml");
    machine.run("systemctl restart heard");
    machine.waits("systemctl is-failed heard");
    assert_eq!(machine.shows("ExecMainStatus"), "2");
    let said = machine.run("journalctl -u heard -o cat -n 5");
    assert!(said.contains("lisen"), "{said}");
    machine.run("cp /kept.toml /etc/heard/heard.toml && systemctl restart heard");
    machine.is_ready();

    machine.run("dpkg --purge heard 2>&1");
    assert_eq!(
        machine.run("ls /var/lib/heard; systemctl is-active heard || true").split_whitespace().next_back(),
        Some("inactive")
    );
    assert_eq!(machine.run("ls /var/lib/heard").split_whitespace().collect::<Vec<_>>(), ["backups", "secret.key"]);
}
