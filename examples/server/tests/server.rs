//! The server as a client over a socket sees it.

use satsing_server::{Store, router};
use std::io::Read;
use std::net::SocketAddr;
use ureq::http::Response;
use ureq::{Agent, Body};

const ASKER: &[u8] = include_bytes!("../../cases/asker-ledernettverk-2018.json");

struct Client {
    agent: Agent,
    address: SocketAddr,
}

impl Client {
    /// A client of a server of its own, which lives as long as the test's process.
    fn of(store: Store) -> Self {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || runtime.block_on(axum::serve(listener, router(store).unwrap()).into_future()));
        let agent = Agent::config_builder().http_status_as_error(false).build().into();
        Self { agent, address }
    }

    fn get(&self, path: &str) -> (u16, String, String) {
        read(self.agent.get(format!("http://{}{path}", self.address)).call().unwrap())
    }

    fn post(&self, path: &str, body: &[u8]) -> (u16, String, String) {
        read(self.agent.post(format!("http://{}{path}", self.address)).send(body).unwrap())
    }
}

/// Status, the header that the test is about (the place of what was made, else the type of the body), and body.
fn read(response: Response<Body>) -> (u16, String, String) {
    let header = |name| response.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
    let told = header("location").or_else(|| header("content-type")).unwrap_or_default();
    let status = response.status().as_u16();
    let mut text = String::new();
    response.into_body().into_reader().read_to_string(&mut text).unwrap();
    (status, told, text)
}

fn client() -> Client {
    Client::of(Store::in_memory().unwrap())
}

#[test]
fn a_verdict_is_kept_and_given_again_byte_by_byte() {
    let client = client();
    let (status, place, verdict) = client.post("/verdicts?language=nb&fixes=true", ASKER);
    assert_eq!((status, &*place), (201, "/verdicts/1"));
    assert!(verdict.contains("Samlingen") && verdict.contains("\"inputHash\""), "{verdict}");
    assert_eq!(client.get(&place), (200, "application/json".to_owned(), verdict));
}

#[test]
fn a_thousand_verdicts_outlive_the_server_and_are_judged_again_to_the_same_bytes() {
    let folder = std::env::temp_dir().join(format!("satsing-server-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("verdicts.sqlite");
    let first = Client::of(Store::open(&file).unwrap());
    let case = |number| format!(r#"{{"programme":"no.realfagskommuner","decidedOn":"2015-05-21","reference":"{number}"}}"#);
    for number in 0..1000 {
        assert_eq!(first.post("/verdicts?language=nn", case(number).as_bytes()).0, 201);
    }
    let second = Client::of(Store::open(&file).unwrap());
    for id in 1..=1000 {
        let replayed = second.post(&format!("/verdicts/{id}/replay"), b"");
        assert_eq!((replayed.0, &*replayed.2), (200, r#"{"same":true}"#), "verdict {id}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_verdict_that_was_changed_is_not_judged_the_same() {
    let store = Store::in_memory().unwrap();
    let kept = satsing_server::store::Judged {
        case: br#"{"programme":"no.realfagskommuner"}"#.to_vec(),
        options: String::new(),
        verdict: "{}".to_owned(),
    };
    store.keep(&kept).unwrap();
    assert_eq!(Client::of(store).post("/verdicts/1/replay", b"").2, r#"{"same":false}"#);
}

#[test]
fn a_pot_is_shared_out() {
    let request = br#"{ "pot": 100, "claims": [{ "id": "a", "weight": 1 }, { "id": "b", "weight": 3 }] }"#;
    let (status, _, allocation) = client().post("/allocations", request);
    let allocation: serde_json::Value = serde_json::from_str(&allocation).unwrap();
    let amounts: Vec<_> = allocation["awards"].as_array().unwrap().iter().map(|award| award["amount"].as_i64()).collect();
    assert_eq!((status, amounts), (200, vec![Some(25), Some(75)]));
}

#[test]
fn the_rules_of_a_day_are_listed() {
    let rules = |on| {
        let (status, _, rules) = client().get(&format!("/programmes/no.videreutdanning/rules?language=da&on={on}"));
        assert_eq!(status, 200);
        serde_json::from_str::<Vec<serde_json::Value>>(&rules).unwrap().len()
    };
    // the regulation is in force from 12 January 2026
    assert_eq!(rules("2026-01-11"), 0);
    assert!(rules("2026-01-12") > 10);
}

#[test]
fn what_goes_wrong_is_a_problem_with_a_code() {
    let client = client();
    let large = vec![b' '; satsing_server::routes::BODY_BYTES + 1];
    let cases: [(u16, &str, (u16, String, String)); 8] = [
        (400, "not-json", client.post("/verdicts", b"{")),
        (413, "too-large", client.post("/verdicts", &large)),
        (400, "bad-argument", client.post("/verdicts?lang=nb", ASKER)),
        (422, "malformed", client.post("/verdicts?decided=2015-13-01", ASKER)),
        (404, "not-found", client.get("/verdicts/7")),
        (404, "not-found", client.get("/nowhere")),
        (404, "unknown-programme", client.get("/programmes/no.such/rules?language=nb")),
        (405, "method-not-allowed", client.get("/allocations")),
    ];
    for (status, code, (was, kind, body)) in cases {
        assert_eq!((was, &*kind), (status, "application/problem+json"), "{body}");
        let problem: serde_json::Value = serde_json::from_str(&body).unwrap();
        assert_eq!((problem["code"].as_str(), problem["status"].as_u64()), (Some(code), Some(u64::from(status))));
    }
}

#[test]
fn each_reference_of_the_description_leads_somewhere() {
    let document: serde_json::Value = serde_json::from_str(&client().get("/openapi.json").2).unwrap();
    let mut references = 0;
    follow(&document, &document, &mut references);
    assert!(references > 50, "{references}");
}

fn follow(document: &serde_json::Value, within: &serde_json::Value, references: &mut usize) {
    match within {
        serde_json::Value::Object(object) => {
            for (key, value) in object {
                if let (serde_json::Value::String(target), "$ref") = (value, &**key) {
                    assert!(document.pointer(target.trim_start_matches('#')).is_some(), "{target}");
                    *references += 1;
                }
                follow(document, value, references);
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| follow(document, item, references)),
        _ => {}
    }
}
