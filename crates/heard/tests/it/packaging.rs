//! What people install: the Debian package, the unit, the container's recipe, and the commands of the documentation. All
//! from the debug binary: what is built for users differs in nothing else.

mod database;
mod proxy;
mod service;

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use heard::settings::{DEFAULTS, Settings};

use crate::command::done;
use crate::served::Server;

/// A file of the project.
fn ours(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// The first block in this language of a page of the documentation, after this line of it.
#[track_caller]
fn block(page: &str, after: &str, language: &str) -> String {
    let text = std::fs::read_to_string(ours("docs").join(page)).expect("the page is there");
    let (_, rest) = text.split_once(after).unwrap_or_else(|| panic!("{page} has no `{after}`"));
    let (_, rest) = rest.split_once(&format!("```{language}\n")).unwrap_or_else(|| panic!("{page}: no {language}"));
    rest.split_once("```").expect("a closed block").0.to_owned()
}

#[track_caller]
fn run(command: &mut Command) -> String {
    let output: Output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    done(&output, 0)
}

/// The package, and what it puts onto a machine.
fn package(folder: &Path) -> (PathBuf, PathBuf) {
    let mut packing = Command::new(ours("packaging/deb"));
    packing.arg(env!("CARGO_BIN_EXE_heard")).arg(folder).env("HEARD_DEB_COMPRESSION", "none");
    let said = run(&mut packing);
    let file = said.lines().find(|line| line.ends_with(".deb")).unwrap_or_else(|| panic!("no package: {said}"));
    let (file, tree) = (PathBuf::from(file), folder.join("tree"));
    run(Command::new("dpkg-deb").arg("--extract").arg(&file).arg(&tree));
    run(Command::new("dpkg-deb").arg("--control").arg(&file).arg(folder.join("control")));
    (file, tree)
}

#[test]
fn the_debian_package_holds_the_program_its_service_and_settings_that_change_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, tree) = package(folder.path());
    let listed = run(Command::new("dpkg-deb").arg("--contents").arg(&file));
    for (mode, path) in [
        ("-rwxr-xr-x root/root", "./usr/bin/heard"),
        ("-rw-r--r-- root/root", "./usr/lib/systemd/system/heard.service"),
        ("-rw-r--r-- root/root", "./usr/lib/systemd/system/heard-backup.service"),
        ("-rw-r--r-- root/root", "./usr/lib/systemd/system/heard-backup.timer"),
        ("-rw-r--r-- root/root", "./usr/share/man/man1/heard.1.gz"),
        ("-rw-r--r-- root/root", "./usr/share/doc/heard/install.md"),
        ("-rw-r--r-- root/root", "./usr/share/doc/heard/copyright"),
        ("-rw-r--r-- root/root", "./etc/heard/heard.toml"),
    ] {
        let line = listed.lines().find(|line| line.ends_with(&format!(" {path}")));
        assert!(line.is_some_and(|line| line.starts_with(mode)), "{path}: {line:?}");
    }
    assert!(listed.lines().all(|line| line.contains(" root/root ")), "nothing is of whoever packed it: {listed}");

    let about = run(Command::new("dpkg-deb").arg("--field").arg(&file));
    for field in ["Package: heard", &format!("Version: {}", env!("CARGO_PKG_VERSION")), "Depends: adduser"] {
        assert!(about.lines().any(|line| line.starts_with(field)), "{field}: {about}");
    }
    assert!(!about.contains('@') || about.matches('@').count() == 1, "every gap is filled: {about}");

    let said = run(Command::new(tree.join("usr/bin/heard")).arg("--version"));
    assert!(said.contains(env!("CARGO_PKG_VERSION")), "{said}");

    let kept = std::fs::read_to_string(folder.path().join("control/conffiles")).expect("it has settings");
    assert_eq!(kept, "/etc/heard/heard.toml\n", "an upgrade asks before it replaces what a person wrote");
    let text = std::fs::read_to_string(tree.join("etc/heard/heard.toml")).expect("settings");
    let none: toml::Table = text.parse().expect("settings are TOML");
    assert!(none.is_empty(), "nothing is set: {none}");
    let set: String = text
        .lines()
        .filter(|line| line.contains(" = "))
        .fold(String::new(), |all, line| all + line.strip_prefix("# ").unwrap_or(line) + "\n");
    let path = folder.path().join("all.toml");
    std::fs::write(&path, &set).expect("written");
    let settings = Settings::load(&path, |_| None).expect("every line is a setting once its # is taken away");
    let defaults: toml::Table = DEFAULTS.parse().expect("TOML");
    assert_eq!(set.parse::<toml::Table>().expect("TOML"), defaults);
    assert_eq!(settings.to_string().lines().count(), defaults.len());
}

#[test]
fn a_purge_keeps_the_backups_and_the_key_that_belongs_to_them_and_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_, tree) = package(folder.path());
    let scripts = folder.path().join("control");
    for script in ["postinst", "prerm", "postrm"] {
        let mode = std::fs::metadata(scripts.join(script)).expect("it is there").permissions().mode();
        assert_eq!(mode & 0o777, 0o755, "{script}");
        run(Command::new("sh").arg("-n").arg(scripts.join(script)));
    }
    let data = tree.join("var/lib/heard");
    let furnish = || {
        std::fs::create_dir_all(data.join("backups")).expect("made");
        for name in ["heard.db", "heard.db-wal", "secret.key", "heard.lock"] {
            std::fs::write(data.join(name), name).expect("written");
        }
    };
    let deed = |what: &str| {
        let said = run(Command::new(scripts.join("postrm")).arg(what).env("DPKG_ROOT", &tree));
        let mut left: Vec<String> = std::fs::read_dir(&data)
            .map(|all| all.map(|one| one.expect("read").file_name().into_string().expect("text")).collect())
            .unwrap_or_default();
        left.sort();
        (said, left.join(" "))
    };
    furnish();
    std::fs::write(data.join("backups/heard-20261121-120000.tar"), "all").expect("written");
    assert_eq!(deed("remove").1, "backups heard.db heard.db-wal heard.lock secret.key", "a removal keeps all");
    assert!(tree.join("etc/heard/heard.toml").exists());
    let (said, left) = deed("purge");
    assert_eq!(left, "backups secret.key");
    assert!(said.contains("stay in") && data.join("backups/heard-20261121-120000.tar").exists(), "{said}");
    assert!(!tree.join("etc/heard").exists());

    std::fs::remove_dir_all(&data).expect("removed");
    furnish();
    deed("purge");
    assert!(!data.exists(), "without a backup there is nothing to keep");
}

#[test]
fn systemd_takes_the_units_and_finds_the_service_well_locked_in() {
    let folder = tempfile::tempdir().expect("a folder");
    let units = ["heard.service", "heard-backup.service", "heard-backup.timer"].map(|unit| {
        let text = std::fs::read_to_string(ours("packaging").join(unit)).expect("the unit is there");
        let path = folder.path().join(unit);
        std::fs::write(&path, text.replace("/usr/bin/heard", env!("CARGO_BIN_EXE_heard"))).expect("written");
        path
    });
    let verify = Command::new("systemd-analyze").args(["verify", "--man=no"]).args(&units).output();
    // ./test says so where there is none.
    let Ok(verified) = verify else { return };
    assert_eq!(done(&verified, 0), "");
    for service in &units[..2] {
        // Of 100; what is left is that it may speak with others.
        let asked = ["security", "--offline=true", "--threshold=15", "--no-pager"];
        run(Command::new("systemd-analyze").args(asked).arg(service));
    }
}

/// Instructions of the recipe, with lines that go on put together.
fn instructions() -> Vec<(String, String)> {
    let text = std::fs::read_to_string(ours("packaging/Containerfile")).expect("the recipe is there");
    let text = text.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n").replace("\\\n", " ");
    let all = text.lines().filter(|line| !line.trim().is_empty());
    all.map(|line| line.split_once(' ').map(|(what, rest)| (what.to_owned(), rest.trim().to_owned())).expect("words"))
        .collect()
}

#[test]
fn the_containers_recipe_ends_in_an_empty_image_that_is_not_root_and_asks_heard_itself() {
    const KNOWN: [&str; 14] = [
        "FROM",
        "RUN",
        "COPY",
        "WORKDIR",
        "ENV",
        "VOLUME",
        "EXPOSE",
        "USER",
        "STOPSIGNAL",
        "HEALTHCHECK",
        "ENTRYPOINT",
        "CMD",
        "ARG",
        "LABEL",
    ];
    let all = instructions();
    for (what, rest) in &all {
        assert!(KNOWN.contains(&what.as_str()), "{what} {rest}");
    }
    let last = all.iter().rposition(|(what, _)| what == "FROM").expect("a stage");
    let (build, image) = all.split_at(last);
    let rust = std::fs::read_to_string(ours("rust-toolchain.toml")).expect("the toolchain");
    let rust: toml::Table = rust.parse().expect("TOML");
    let version = rust["toolchain"]["channel"].as_str().expect("a version").trim_end_matches(".0");
    assert!(build[0].1.starts_with(&format!("rust:{version}-")), "the compiler is the project's: {}", build[0].1);
    assert!(build.iter().any(|(what, rest)| what == "RUN" && rest.contains("packaging/build-static")));
    for (_, rest) in build.iter().filter(|(what, _)| what == "COPY") {
        let from = rest.split(' ').next().expect("a path");
        assert!(ours(from).exists(), "{from}");
    }

    let only = |what: &str| {
        let found: Vec<_> = image.iter().filter(|(name, _)| name == what).map(|(_, rest)| rest.as_str()).collect();
        assert_eq!(found.len(), 1, "{what}: {found:?}");
        found[0].to_owned()
    };
    assert_eq!(only("FROM"), "scratch");
    assert!(image.iter().all(|(what, _)| what != "RUN"), "there is no shell to run anything");
    for (_, rest) in image.iter().filter(|(what, _)| what == "COPY") {
        assert!(rest.starts_with("--from=build "), "{rest}");
    }
    let user: u32 =
        only("USER").split(':').next().and_then(|id| id.parse().ok()).expect("a number: no names are there");
    assert!(user > 0);
    assert_eq!(only("VOLUME"), "/data");
    assert!(only("ENV").contains("HEARD_DATA=/data"), "{}", only("ENV"));
    let words = |text: &str| serde_json::from_str::<Vec<String>>(text).expect("a list: there is no shell");
    assert_eq!(words(&only("ENTRYPOINT")), ["/usr/bin/heard"]);
    assert_eq!(words(&only("CMD")), ["serve"]);
    let health = only("HEALTHCHECK");
    assert_eq!(words(health.split_once("CMD ").expect("a command").1), ["/usr/bin/heard", "ready"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn heard_itself_says_whether_its_server_is_ready() {
    let folder = tempfile::tempdir().expect("a folder");
    let heard = crate::command::program(folder.path()).await;
    let served = heard.start().await;
    let address = served.address.to_string();
    let told = done(&heard.run(&["ready", "--listen", &address]).await, 0);
    assert_eq!(told, format!("Ready: {address}\n"));
    let mut by_settings = Server::new(&heard.program, &heard.folder, &[("HEARD_LISTEN", &address)]);
    done(&by_settings.run(&["ready"]).await, 0);
    by_settings.environment = vec![("HEARD_LISTEN", format!("0.0.0.0:{}", served.address.port()))];
    done(&by_settings.run(&["ready"]).await, 0);
    served.kill().await;
    let told = done(&heard.run(&["ready", "--listen", &address]).await, 1);
    assert!(told.contains(&format!("no Heard answers at {address}")), "{told}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_drill_of_the_documentation_puts_a_backup_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let heard = Server::new(Path::new(env!("CARGO_BIN_EXE_heard")), &data, &[]);
    done(&heard.run(&["workspace", "add", "trees", "--name", "Lindentree Cycles", "--zone", "UTC"]).await, 0);
    let backup = folder.path().join("heard-20261121-120000.tar");
    done(&heard.run(&["backup", backup.to_str().expect("text")]).await, 0);
    std::fs::copy(data.join("secret.key"), folder.path().join("secret.key")).expect("the key is kept apart");

    let drill = block("backups.md", "## The drill", "sh");
    let (before, serve) = drill.split_once("HEARD_PUBLIC_URL=").expect("it ends in a server");
    let programs = Path::new(env!("CARGO_BIN_EXE_heard")).parent().expect("a folder").display().to_string();
    let path = format!("{programs}:/usr/bin:/bin");
    let mut shell = Command::new("sh");
    shell.args(["-e", "-c", before]).current_dir(folder.path()).env_clear().env("PATH", &path);
    let said = run(&mut shell);
    assert!(said.contains("Everything is sound.") && said.contains("workspace `trees`"), "{said}");

    let variables: Vec<(&'static str, &str)> =
        ["HEARD_PUBLIC_URL", "HEARD_SMTP_HOST", "HEARD_SMTP_PORT", "HEARD_SMTP_SECURITY", "HEARD_SMTP_SENDER"]
            .map(|name| {
                let from = drill.split_once(&format!("{name}=")).unwrap_or_else(|| panic!("{name} is set: {serve}")).1;
                (name, from.split_whitespace().next().expect("a value"))
            })
            .to_vec();
    Server::new(&heard.program, &folder.path().join("drill"), &variables).start().await.kill().await;
}
