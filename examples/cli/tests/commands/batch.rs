//! `satsing batch`: many cases, all cores, in order, broken off and gone on with.

use crate::program::json;
use assert_cmd::cargo::{cargo_bin, cargo_bin_cmd};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Cases of Asker's networks: each seventh with a session on a Saturday, each eleventh no JSON.
fn cases(count: usize) -> String {
    let case = |number: usize| match (number % 7, number % 11) {
        (_, 0) => "{ \"period\": \n".to_owned(),
        (0, _) => asker("2018-11-17"),
        _ => asker("2018-11-16"),
    };
    (1..=count).map(case).collect()
}

/// A case with one session, on a line.
fn asker(on: &str) -> String {
    let session = format!(r#"{{ "sessions": [ {{ "startsOn": "{on}" }} ] }}"#);
    format!(
        r#"{{ "programme": "no.asker.ledernettverk", "period": {{ "startsOn": "2018-08-01" }}, "network": {{ "groups": [ {session} ] }} }}"#
    ) + "\n"
}

struct Files {
    folder: TempDir,
    cases: PathBuf,
}

impl Files {
    fn of(cases: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("cases.ndjson");
        fs::write(&path, cases).unwrap();
        Self { folder, cases: path }
    }

    fn out(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, out: &Path, more: &[&str]) -> Output {
        let mut command = cargo_bin_cmd!("satsing");
        command.arg("batch").arg(&self.cases).arg("--out").arg(out).args(more).output().unwrap()
    }
}

fn lines(out: &Path) -> Vec<Value> {
    fs::read_to_string(out).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn each_line_is_answered_in_its_place_and_a_bad_one_is_an_error_for_itself() {
    let files = Files::of(&cases(3_000));
    let out = files.out("out.ndjson");
    let run = files.run(&out, &["--format", "json"]);
    // a line that cannot be read is the worst that can happen to a batch
    assert_eq!(run.status.code(), Some(2), "{}", String::from_utf8_lossy(&run.stderr));
    let answers = lines(&out);
    assert_eq!(answers.len(), 3_000);
    for (number, answer) in (1_u64..).zip(&answers) {
        assert_eq!(answer["line"], number);
        let failed = answer["verdict"]["coverage"]["failed"].to_string().contains("session-on-working-day");
        match (number % 7, number % 11) {
            (_, 0) => assert_eq!(answer["error"]["code"], "not-json", "{number}"),
            (0, _) => assert!(failed, "{number}"),
            _ => assert!(answer["verdict"].is_object() && !failed, "{number}"),
        }
    }
    let summary = json(&run);
    // 3000 / 11 lines are no JSON
    assert_eq!((&summary["cases"], &summary["unread"]), (&3_000.into(), &272.into()));
    let counted: u64 = ["passed", "blocked", "incomplete", "notInForce", "unread"]
        .iter()
        .map(|name| summary[name].as_u64().unwrap())
        .sum();
    assert_eq!(counted, 3_000);
}

#[test]
fn a_run_that_is_killed_is_gone_on_with_and_gives_the_same_bytes() {
    let files = Files::of(&cases(6_000));
    let (whole, killed) = (files.out("whole.ndjson"), files.out("killed.ndjson"));
    let summary = files.run(&whole, &["--format", "json"]).stdout;
    let expected = fs::read(&whole).unwrap();

    let mut run = Command::new(cargo_bin("satsing"))
        .arg("batch")
        .arg(&files.cases)
        .arg("--out")
        .arg(&killed)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    while fs::metadata(&killed).map_or(0, |file| file.len()) == 0 {
        assert!(begun.elapsed() < Duration::from_secs(60), "nothing was written");
        std::thread::sleep(Duration::from_millis(1));
    }
    run.kill().unwrap();
    run.wait().unwrap();
    let written = fs::read(&killed).unwrap();
    assert!(written.len() < expected.len(), "it was through before it was killed");
    assert!(expected.starts_with(&written));

    let resumed = files.run(&killed, &["--resume", "--format", "json"]);
    assert_eq!(fs::read(&killed).unwrap(), expected);
    assert_eq!(resumed.stdout, summary, "the summary counts what was done before");
}

#[test]
fn a_case_that_is_cut_off_is_told_by_its_own_line() {
    let files = Files::of("{\"a\"\n{}\n");
    let out = files.out("out.ndjson");
    files.run(&out, &[]);
    let told = lines(&out)[0]["error"]["message"].as_str().unwrap().to_owned();
    assert!(told.starts_with("not a JSON document, line 1, column 4: "), "{told}");
}

#[test]
fn half_a_line_at_the_end_is_written_anew_wherever_it_was_cut() {
    let files = Files::of(&cases(40));
    let out = files.out("out.ndjson");
    files.run(&out, &[]);
    let expected = fs::read(&out).unwrap();
    let ends = expected.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at);
    let [.., before, last] = ends.collect::<Vec<_>>()[..] else { panic!("two lines") };
    for length in [0, 1, before, before + 1, before + 2, last, last + 1] {
        fs::write(&out, &expected[..length]).unwrap();
        files.run(&out, &["--resume"]);
        assert!(fs::read(&out).unwrap() == expected, "cut after {length} bytes");
    }
}

#[test]
fn what_was_made_in_another_way_is_not_gone_on_with() {
    let files = Files::of(&cases(5));
    let out = files.out("out.ndjson");
    files.run(&out, &[]);
    let before = fs::read(&out).unwrap();
    for more in [&["--resume", "--lang", "nb"][..], &["--resume", "--decided", "2018-09-06"], &[]] {
        let run = files.run(&out, more);
        assert_eq!(run.status.code(), Some(2), "{more:?}");
        assert!(!run.stderr.is_empty(), "{more:?}");
        assert_eq!(fs::read(&out).unwrap(), before, "{more:?}");
    }
}
