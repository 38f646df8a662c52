//! The rules of the house that no compiler knows: what a file may look like, which crates and licences may come in,
//! and who may depend on whom. A rule that must be broken is changed here, where everybody sees it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Written by others and kept as they are: only their licence is our business.
const VENDORED: &str = "/vendor/";

/// A reader keeps about this much in mind; above it, a file has two subjects.
const LONGEST_FILE: usize = 600;

/// Names that say nothing about what is inside, so that anything gets in.
const SAYING_NOTHING: [&str; 8] = ["utils", "util", "common", "helpers", "helper", "types", "misc", "shared"];

/// Written in pieces, so that this file does not break its own rules.
const NEVER_IN_RUST: [(&str, &str); 4] = [
    (concat!("#[al", "low("), "#[expect] ends by itself when its reason does"),
    (concat!("#![al", "low("), "#[expect] ends by itself when its reason does"),
    (concat!("to", "do!("), "finish it, or make it an error that a person can read"),
    (concat!("db", "g!("), "use tracing"),
];

/// Folders of one machine.
const OF_ONE_MACHINE: [&str; 4] =
    [concat!("/ho", "me/"), concat!("/Us", "ers/"), concat!("/ro", "ot/"), concat!("/wo", "rk/")];

/// Where packages come from is the business of each machine's own settings, and of the lock files.
const REGISTRIES: [&str; 8] = [
    concat!("index.crates", ".io"),
    concat!("static.crates", ".io"),
    concat!("crates.io", "-index"),
    concat!("registry.npmjs", ".org"),
    concat!("registry.yarnpkg", ".com"),
    concat!("py", "pi.org"),
    concat!("files.pythonhosted", ".org"),
    concat!("proxy.golang", ".org"),
];

/// Licences that let anybody do anything with a binary that contains the code, if only the notice is kept.
const LICENCES: [&str; 12] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

#[test]
fn every_file_is_short_and_says_what_it_is_for() {
    none(rust().flat_map(|(path, text)| {
        let lines = text.lines().count();
        let long = (lines > LONGEST_FILE).then(|| format!("{path}: {lines} lines, {LONGEST_FILE} are enough"));
        let mute = (lines > 30 && !text.starts_with("//!")).then(|| format!("{path}: does not open with `//!`"));
        [long, mute].into_iter().flatten()
    }));
}

#[test]
fn no_file_has_a_name_that_says_nothing() {
    none(ours().filter_map(|path| {
        let mut names = Path::new(&path).iter().filter_map(|part| Path::new(part).file_stem()?.to_str());
        names.any(|name| SAYING_NOTHING.contains(&name)).then(|| format!("{path}: what is in it?"))
    }));
}

#[test]
fn nothing_is_allowed_or_left_for_later() {
    none(rust().flat_map(|(path, text)| {
        NEVER_IN_RUST
            .iter()
            .filter(move |(word, _)| text.contains(word))
            .map(move |(word, instead)| format!("{path}: `{word}`: {instead}"))
    }));
}

#[test]
fn no_line_names_a_folder_of_one_machine_or_a_registry() {
    none(texts().filter(|(path, _)| !locks(path)).flat_map(|(path, text)| {
        let guilty = text.lines().zip(1..).filter(|(line, _)| {
            REGISTRIES.iter().any(|host| line.contains(host)) || OF_ONE_MACHINE.iter().any(|folder| names(line, folder))
        });
        guilty.map(|(line, at)| format!("{path}:{at}: {}", line.trim())).collect::<Vec<_>>()
    }));
}

fn locks(path: &str) -> bool {
    path.ends_with(".lock") || path.ends_with("-lock.json")
}

/// Whether a path in the line begins with the folder: `src/work/` does not begin with the work folder of the root.
fn names(line: &str, folder: &str) -> bool {
    line.match_indices(folder)
        .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || "._-})".contains(c)))
}

#[test]
fn the_lock_file_is_committed() {
    assert!(
        listed(&["ls-files", "Cargo.lock"]).any(|path| path == "Cargo.lock"),
        "a build without it is another product"
    );
}

#[test]
fn no_dependency_is_one_that_we_refuse() {
    let mut wrong = Vec::new();
    for (name, version) in locked() {
        let sqlite = name == "libsqlite3-sys" && minor(&version) < (0, 37);
        if sqlite {
            wrong.push(format!("{name} {version}: its SQLite loses data in WAL mode; some crate wants an old sqlx"));
        }
        if name.starts_with("openssl") || name.starts_with("aws-lc") || name == "native-tls" {
            wrong.push(format!("{name} {version}: a second TLS, and one that needs a C library; ring is here already"));
        }
    }
    let sqlx: Vec<_> = locked().into_iter().filter(|(name, _)| name == "sqlx-core").collect();
    if sqlx.len() != 1 {
        wrong.push(format!("one sqlx-core, not {sqlx:?}: the second brings the older SQLite"));
    }
    none(wrong);
}

#[test]
fn every_dependency_has_a_licence_that_we_can_keep() {
    let metadata = metadata();
    none(packages(&metadata).filter_map(|package| {
        let licence = package["license"].as_str().unwrap_or("none stated");
        (!accepted(licence)).then(|| format!("{} {}: {licence}", package["name"], package["version"]))
    }));
}

#[test]
fn a_licence_of_several_is_read_as_it_is_meant() {
    assert!(accepted("MIT"));
    assert!(accepted("MIT/Apache-2.0"));
    assert!(accepted("GPL-2.0-only OR Apache-2.0"));
    assert!(accepted("Apache-2.0 WITH LLVM-exception OR GPL-3.0-only"));
    assert!(accepted("(MIT OR GPL-3.0-only) AND Unicode-3.0"));
    assert!(accepted("GPL-3.0-only AND MIT OR ISC"), "AND binds tighter");
    assert!(!accepted("(MIT OR ISC) AND GPL-3.0-only"));
    assert!(!accepted("MIT AND GPL-3.0-only"));
    assert!(!accepted("Apache-2.0 WITH Classpath-exception-2.0"));
    assert!(!accepted("none stated"));
}

#[test]
fn each_crate_depends_on_what_it_may_touch() {
    let metadata = metadata();
    let forbidden: [(&str, &[&str]); 4] = [
        ("feedback", &["store", "reach", "heard", "verbatim", "tokio", "sqlx", "axum"]),
        ("verbatim", &["store", "reach", "heard", "feedback", "tokio", "sqlx", "axum"]),
        ("store", &["reach", "heard", "verbatim", "axum", "hyper"]),
        ("reach", &["store", "heard", "sqlx"]),
    ];
    let mut wrong = Vec::new();
    for (name, never) in forbidden {
        let all = reached(&metadata, name);
        wrong.extend(never.iter().filter(|other| all.contains(**other)).map(|other| format!("{name} needs {other}")));
    }
    for package in packages(&metadata).filter(|package| package["source"].is_null() && package["name"] != "store") {
        let named = package["dependencies"].as_array().into_iter().flatten();
        let sqlx = named.filter(|needed| needed["name"].as_str().is_some_and(|name| name.starts_with("sqlx")));
        wrong.extend(sqlx.map(|needed| format!("{} names {}; SQL is store's", package["name"], needed["name"])));
    }
    none(wrong);
}

/// The names of all that a workspace crate is built with; what only its tests use is not among them.
fn reached<'a>(metadata: &'a Value, root: &str) -> BTreeSet<&'a str> {
    let resolved = metadata["resolve"]["nodes"].as_array().into_iter().flatten();
    let nodes: BTreeMap<&str, &Value> = resolved.filter_map(|node| Some((node["id"].as_str()?, node))).collect();
    let names: BTreeMap<&str, &str> =
        packages(metadata).filter_map(|package| Some((package["id"].as_str()?, package["name"].as_str()?))).collect();
    let ours = packages(metadata).find(|package| package["name"] == root && package["source"].is_null());
    let mut waiting: Vec<&str> = ours.and_then(|package| package["id"].as_str()).into_iter().collect();
    let mut found = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        for needed in nodes[id]["deps"].as_array().into_iter().flatten() {
            let mut kinds = needed["dep_kinds"].as_array().into_iter().flatten();
            let built_in = kinds.any(|kind| kind["kind"].is_null());
            if let (true, Some(id)) = (built_in, needed["pkg"].as_str())
                && found.insert(id)
            {
                waiting.push(id);
            }
        }
    }
    found.into_iter().map(|id| names[id]).collect()
}

/// Whether an SPDX expression can be satisfied with [`LICENCES`]; the old `MIT/Apache-2.0` means OR.
fn accepted(expression: &str) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    either(&words, &mut at) && at == words.len()
}

fn either(words: &[&str], at: &mut usize) -> bool {
    let mut fine = both(words, at);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        fine |= both(words, at);
    }
    fine
}

fn both(words: &[&str], at: &mut usize) -> bool {
    let mut fine = one(words, at);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        fine &= one(words, at);
    }
    fine
}

fn one(words: &[&str], at: &mut usize) -> bool {
    let Some(word) = words.get(*at) else { return false };
    *at += 1;
    if *word == "(" {
        let fine = either(words, at);
        *at += 1;
        return fine;
    }
    let mut licence = (*word).to_owned();
    if words.get(*at) == Some(&"WITH") {
        licence = format!("{licence} WITH {}", words.get(*at + 1).unwrap_or(&""));
        *at += 2;
    }
    LICENCES.contains(&licence.as_str())
}

/// What cargo knows of all that is built for this machine. It asks no network: whatever runs this was built from it.
fn metadata() -> Value {
    let host = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let arguments = ["metadata", "--format-version=1", "--locked", "--offline", "--filter-platform", &host];
    let json = output(Command::new(env!("CARGO")).args(arguments));
    serde_json::from_str(&json).expect("cargo metadata writes JSON")
}

fn packages(metadata: &Value) -> impl Iterator<Item = &Value> {
    metadata["packages"].as_array().into_iter().flatten()
}

/// Name and version of each package in the lock file, those for other systems among them.
fn locked() -> Vec<(String, String)> {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).expect("the lock file is text");
    let lock: toml::Table = lock.parse().expect("the lock file is TOML");
    let packages = lock["package"].as_array().expect("it lists packages");
    let word = |package: &toml::Value, key: &str| package[key].as_str().expect("a name and a version").to_owned();
    packages.iter().map(|package| (word(package, "name"), word(package, "version"))).collect()
}

fn minor(version: &str) -> (u32, u32) {
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0))
}

/// The files of the tree, committed or about to be, that we wrote.
fn ours() -> impl Iterator<Item = String> {
    let all = listed(&["ls-files", "--cached", "--others", "--exclude-standard"]);
    all.filter(|path| !path.contains(VENDORED) && root().join(path).is_file())
}

/// Of these, the ones that are text.
fn texts() -> impl Iterator<Item = (String, String)> {
    ours().filter_map(|path| {
        let text = String::from_utf8(std::fs::read(root().join(&path)).ok()?).ok()?;
        Some((path, text))
    })
}

fn rust() -> impl Iterator<Item = (String, String)> {
    texts().filter(|(path, _)| path.ends_with(".rs"))
}

fn listed(arguments: &[&str]) -> impl Iterator<Item = String> {
    let paths = output(Command::new("git").args(["-c", "core.quotepath=off"]).args(arguments));
    paths.lines().map(str::to_owned).collect::<Vec<_>>().into_iter()
}

fn output(command: &mut Command) -> String {
    let done = command.current_dir(root()).output().expect("cargo and git can be started");
    assert!(done.status.success(), "{command:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).expect("it writes text")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[track_caller]
fn none(wrong: impl IntoIterator<Item = String>) {
    let wrong: Vec<String> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}
