//! What building takes: how many crates end up in the binary, and how long a release build took where somebody says.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

use crate::table::Goal;
use crate::{Figure, Size, Table};

/// Whoever builds may say in this variable how many seconds it took.
const BUILD_SECONDS: &str = "HEARD_BUILD_SECONDS";

#[expect(clippy::disallowed_methods, reason = "a bench has no settings; the environment is all that can be told to it")]
pub fn figures(_: Size, table: &mut Table) {
    let took = std::env::var(BUILD_SECONDS);
    let took = took.map_or_else(|_| format!("{BUILD_SECONDS} is not set"), |seconds| format!("built in {seconds} s"));
    table.add(Figure {
        name: format!("crates in the binary: {}", crates()),
        peer: took,
        ratios: Vec::new(),
        goal: Goal::None,
    });
}

/// The crates that `heard` is made of on this machine, itself and build scripts' own included, tests' left out.
fn crates() -> usize {
    let host = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let arguments = ["metadata", "--format-version=1", "--locked", "--offline", "--filter-platform", &host];
    let done = Command::new(env!("CARGO")).args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output();
    let metadata: Value = serde_json::from_slice(&done.expect("cargo runs").stdout).expect("cargo metadata is JSON");
    let list = |value: &'_ Value| value.as_array().cloned().unwrap_or_default();
    let named = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let nodes: BTreeMap<String, Value> =
        list(&metadata["resolve"]["nodes"]).into_iter().map(|node| (named(&node["id"]), node)).collect();
    let mut waiting = vec![named(&metadata["resolve"]["root"])];
    let mut found = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        for needed in list(&nodes[&id]["deps"]) {
            let kept = list(&needed["dep_kinds"]).iter().any(|kind| kind["kind"] != "dev");
            if kept && !found.contains(&named(&needed["pkg"])) {
                waiting.push(named(&needed["pkg"]));
            }
        }
        found.insert(id);
    }
    found.len()
}
