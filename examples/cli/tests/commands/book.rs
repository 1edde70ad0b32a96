//! `satsing book`: every rule of every pack is in it, with all that its pack says, in each language.

use crate::program::{document, json, root};
use assert_cmd::cargo::cargo_bin_cmd;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const LANGUAGES: [&str; 4] = ["nb", "nn", "da", "en"];

fn packs() -> PathBuf {
    root().join("core/packs")
}

fn book(folder: &TempDir) -> PathBuf {
    let dir = folder.path().join("book");
    let run = cargo_bin_cmd!("satsing").arg("book").arg("--dir").arg(&dir).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    dir
}

/// A text as HTML has it.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// What stands between the places of a message: `{name}`, `{name:weekday}` and `{name|one|other}`.
fn pieces(message: &str) -> Vec<String> {
    let (mut pieces, mut piece, mut depth) = (Vec::new(), String::new(), 0_u32);
    for letter in message.chars() {
        match letter {
            '{' => {
                depth += 1;
                pieces.push(std::mem::take(&mut piece));
            }
            '}' => depth -= 1,
            _ if depth == 0 => piece.push(letter),
            _ => {}
        }
    }
    pieces.push(piece);
    pieces.retain(|piece| !piece.trim().is_empty());
    pieces
}

#[test]
fn every_rule_of_every_pack_is_in_the_book_with_all_its_texts_in_each_language() {
    let folder = TempDir::new().unwrap();
    let dir = book(&folder);
    let mut rules = 0;
    for file in fs::read_dir(packs()).unwrap().map(|file| file.unwrap().path()) {
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        if !name.ends_with(".json") || name.ends_with(".examples.json") {
            continue;
        }
        let (pack, examples) = (document(&file), document(packs().join(name.replace(".json", ".examples.json"))));
        let included = document(packs().join("no.state-grants.json"));
        let sources = [&pack, &included].map(|pack| pack["sources"].as_array().unwrap().clone()).concat();
        let source = |id: &Value| sources.iter().find(|source| source["id"] == *id).unwrap();
        for language in LANGUAGES {
            let page = fs::read_to_string(dir.join(language).join(name.replace(".json", ".html"))).unwrap();
            let index = fs::read_to_string(dir.join(language).join("index.html")).unwrap();
            assert!(page.contains(&format!("<html lang=\"{language}\">")));
            assert!(page.contains(&escaped(pack["title"][language].as_str().unwrap())));
            for rule in pack["rules"].as_array().unwrap() {
                let id = rule["id"].as_str().unwrap();
                let start =
                    page.find(&format!("<article aria-labelledby=\"{id}\">")).unwrap_or_else(|| panic!("{id}: {name}"));
                let article = page[start..].split_once("</article>").unwrap().0;
                let source = source(&rule["source"]["id"]);
                let mut told = vec![rule["title"][language].as_str().unwrap().to_owned(), id.to_owned()];
                told.extend(pieces(rule["texts"][language].as_str().unwrap()));
                told.extend(
                    [&source["title"], &source["url"], &rule["source"]["section"]]
                        .into_iter()
                        .filter_map(|text| text.as_str().map(str::to_owned)),
                );
                // the example says some of it too
                let (rule_alone, _) = article.split_once("<h4>").unwrap();
                for text in told {
                    assert!(
                        rule_alone.contains(&escaped(&text)),
                        "{id} of {name} in {language} does not say {text}:\n{article}"
                    );
                }
                // the days of levels and rules have a year in every language
                let dates = rule["levels"].as_array().unwrap().iter().chain([rule]);
                for date in dates.flat_map(|dated| [&dated["startsOn"], &dated["endsOn"]]).filter_map(Value::as_str) {
                    assert!(rule_alone.contains(&date[..4]), "{id} of {name} in {language} does not say {date}");
                }
                let of_rule =
                    examples["examples"].as_array().unwrap().iter().filter(|example| example["rule"] == id).count();
                assert_eq!(article.matches("<table>").count(), of_rule, "{id} of {name}");
                assert!(article.matches("<blockquote>").count() >= of_rule, "{id} of {name}: {article}");
                assert!(index.contains(&format!("href=\"{}#{id}\"", name.replace(".json", ".html"))), "{id}");
                rules += 1;
            }
        }
    }
    assert!(rules >= 4 * 490, "{rules}");
}

#[test]
fn the_pages_of_changes_tell_every_change_with_its_sources() {
    let folder = TempDir::new().unwrap();
    let dir = book(&folder);
    let story = [
        "no.lokal-kompetanseutvikling",
        "no.kollektiv-kompetanseutvikling",
        "--on",
        "2025-12-31",
        "--and",
        "2026-01-12",
    ];
    for (page, arguments) in [
        ("no.kollektiv-kompetanseutvikling.changes.html", &story[..]),
        ("no.state-grants.2026.changes.html", &["no.state-grants", "--on", "2025-12-31", "--and", "2026-01-01"]),
    ] {
        for language in LANGUAGES {
            let page = fs::read_to_string(dir.join(language).join(page)).unwrap();
            let told = cargo_bin_cmd!("satsing")
                .arg("diff")
                .args(arguments)
                .args(["--format", "json", "--lang", language])
                .output()
                .unwrap();
            let told = json(&told);
            let changes = told["changes"].as_array().unwrap();
            assert_eq!(
                page.matches("<li class=\"gone\">").count()
                    + page.matches("<li class=\"new\">").count()
                    + page.matches("<li class=\"changed\">").count(),
                changes.len()
            );
            for change in changes {
                assert!(page.contains(&escaped(change["text"].as_str().unwrap())), "{}", change["id"]);
                for source in ["sourceBefore", "sourceAfter"] {
                    let title = change[source]["title"].as_str();
                    assert!(title.is_none_or(|title| page.contains(&escaped(title))), "{}", change["id"]);
                }
            }
        }
    }
}

#[test]
fn a_pack_of_ones_own_has_a_book_in_its_languages_and_nothing_is_written_over() {
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let mine = path("mine");
    let new = cargo_bin_cmd!("satsing").args(["new", "no.my-municipality.courses", "--dir", &mine]).output().unwrap();
    assert!(new.status.success());
    let (pack, examples) =
        (path("mine/no.my-municipality.courses.json"), path("mine/no.my-municipality.courses.examples.json"));
    let arguments = ["book", "--dir", &path("book"), "--pack", &pack, "--examples", &examples];
    assert!(cargo_bin_cmd!("satsing").args(arguments).output().unwrap().status.success());
    let languages = document(Path::new(&pack))["languages"].as_array().unwrap().clone();
    for language in LANGUAGES {
        let page = Path::new(&path("book")).join(language).join("no.my-municipality.courses.html");
        assert_eq!(page.exists(), languages.contains(&language.into()), "{language}");
        if page.exists() {
            assert!(fs::read_to_string(page).unwrap().contains("<article aria-labelledby=\"course-has-level\">"));
        }
    }
    let again = cargo_bin_cmd!("satsing").args(arguments).output().unwrap();
    assert_eq!(again.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&again.stderr).contains("--dir"), "{}", String::from_utf8_lossy(&again.stderr));
}
