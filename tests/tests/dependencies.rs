//! What core depends on is what has been decided, and nothing has crept in.

use conformance::files;
use std::collections::BTreeSet;
use std::process::Command;

#[test]
fn core_depends_on_what_its_list_says_and_on_nothing_else() {
    let mut tree = Command::new(env!("CARGO"));
    tree.args(["tree", "--locked", "--package", "satsing", "--edges", "normal", "--prefix", "none", "--target", "all"]);
    let tree = tree.current_dir(files::root()).output().unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8(tree.stdout).unwrap();
    // without versions, which change with every update
    let names = tree.lines().filter_map(|line| line.split_whitespace().next());
    let found: BTreeSet<&str> = names.filter(|name| *name != "satsing").collect();
    let listed = String::from_utf8(files::bytes("core/dependencies.txt")).unwrap();
    let listed: Vec<&str> = listed.lines().collect();
    assert_eq!(found.into_iter().collect::<Vec<_>>(), listed, "a new dependency needs a decision and a line here");
}
