//! The server as a client over a socket sees it.

use satsing_server::{Limits, Store, router};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;
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
        Self::within(Limits::default(), store)
    }

    fn within(limits: Limits, store: Store) -> Self {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        let router = router(store, limits).unwrap();
        thread::spawn(move || runtime.block_on(axum::serve(listener, router).into_future()));
        // a connection for each request: the server closes one whose body it has refused unread
        let agent = Agent::config_builder().http_status_as_error(false).max_idle_connections(0).build().into();
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
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("verdicts.sqlite");
    let first = Client::of(Store::open(&file).unwrap());
    let case =
        |number| format!(r#"{{"programme":"no.realfagskommuner","decidedOn":"2015-05-21","reference":"{number}"}}"#);
    for number in 0..1000 {
        assert_eq!(first.post("/verdicts?language=nn", case(number).as_bytes()).0, 201);
    }
    let second = Client::of(Store::open(&file).unwrap());
    for id in 1..=1000 {
        let replayed = second.post(&format!("/verdicts/{id}/replay"), b"");
        assert_eq!((replayed.0, &*replayed.2), (200, r#"{"same":true}"#), "verdict {id}");
    }
}

#[test]
fn a_verdict_that_was_changed_is_not_judged_the_same() {
    let store = Store::in_memory().unwrap();
    let kept = satsing_server::store::Judged {
        case: br#"{"programme":"no.realfagskommuner"}"#.to_vec(),
        options: "{}".to_owned(),
        verdict: "{}".to_owned(),
    };
    store.keep(&kept).unwrap();
    assert_eq!(Client::of(store).post("/verdicts/1/replay", b"").2, r#"{"same":false}"#);
}

#[test]
fn a_verdict_is_judged_again_by_the_options_it_was_asked_with() {
    let client = client();
    // as a client writes it that encodes every letter that is none of the alphabet
    let options = "programme=no%2Easker%2Eledernettverk&decided=2018%2D10%2D01&language=en&draft=true&fixes=true";
    let (status, place, verdict) = client.post(&format!("/verdicts?{options}"), ASKER);
    assert_eq!(status, 201, "{verdict}");
    for part in [r#""draft":true"#, r#""decided":"2018-10-01""#, "2019-03-20", "The session on 20 March 2109"] {
        assert!(verdict.contains(part), "{part}: {verdict}");
    }
    assert_eq!(client.post(&format!("{place}/replay"), b"").2, r#"{"same":true}"#);
}

#[test]
fn a_pot_is_shared_out() {
    let request = br#"{ "pot": 100, "claims": [{ "id": "a", "weight": 1 }, { "id": "b", "weight": 3 }] }"#;
    let (status, _, allocation) = client().post("/allocations", request);
    let allocation: serde_json::Value = serde_json::from_str(&allocation).unwrap();
    let amounts: Vec<_> =
        allocation["awards"].as_array().unwrap().iter().map(|award| award["amount"].as_i64()).collect();
    assert_eq!((status, amounts), (200, vec![Some(25), Some(75)]));
}

#[test]
fn the_rules_of_a_day_are_listed() {
    let (status, _, rules) = client().get("/programmes/no.asker.ledernettverk/rules?language=da&on=2018-09-06");
    let rules: Vec<serde_json::Value> = serde_json::from_str(&rules).unwrap();
    assert_eq!(status, 200);
    assert!(rules.iter().any(|rule| rule["id"] == "session-order"), "{rules:?}");
}

#[test]
fn what_goes_wrong_is_a_problem_with_a_code() {
    let client = client();
    let large = vec![b' '; Limits::default().bytes + 1];
    let cases: [(u16, &str, (u16, String, String)); 11] = [
        (400, "not-json", client.post("/verdicts", b"{")),
        (413, "too-large", client.post("/verdicts", &large)),
        (413, "too-large", client.post("/allocations", &large)),
        (400, "refused", client.post("/verdicts?lang=nb", ASKER)),
        (400, "refused", client.post("/verdicts?fixes=yes", ASKER)),
        (422, "malformed", client.post("/verdicts?decided=2015-13-01", ASKER)),
        (404, "not-found", client.get("/verdicts/7")),
        (404, "not-found", client.get("/nowhere")),
        (404, "unknown-programme", client.get("/programmes/no.such/rules?language=nb")),
        (400, "refused", client.get("/programmes")),
        (405, "method-not-allowed", client.get("/allocations")),
    ];
    for (status, code, (was, kind, body)) in cases {
        assert_eq!((was, &*kind), (status, "application/problem+json"), "{body}");
        let problem: serde_json::Value = serde_json::from_str(&body).unwrap();
        assert_eq!((problem["code"].as_str(), problem["status"].as_u64()), (Some(code), Some(u64::from(status))));
    }
}

/// A request whose body comes in two halves.
struct Slow {
    stream: TcpStream,
    rest: &'static [u8],
}

impl Slow {
    fn begin(address: SocketAddr) -> Self {
        let mut stream = TcpStream::connect(address).unwrap();
        let (half, rest) = ASKER.split_at(ASKER.len() / 2);
        let length = ASKER.len();
        write!(
            stream,
            "POST /verdicts HTTP/1.1\r\nHost: here\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n"
        )
        .unwrap();
        stream.write_all(half).unwrap();
        Self { stream, rest }
    }

    /// Sends the other half; gives the whole answer.
    fn finish(mut self) -> String {
        self.stream.write_all(self.rest).unwrap();
        self.answer()
    }

    fn answer(mut self) -> String {
        let mut answer = String::new();
        self.stream.read_to_string(&mut answer).unwrap();
        answer
    }
}

#[test]
fn a_request_that_does_not_arrive_is_refused_after_a_while() {
    let limits = Limits { patience: Duration::from_millis(200), ..Limits::default() };
    let client = Client::within(limits, Store::in_memory().unwrap());
    let answer = Slow::begin(client.address).answer();
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    assert!(answer.contains("application/problem+json") && answer.contains(r#""code":"timeout""#), "{answer}");
}

#[test]
fn no_more_requests_are_worked_at_than_the_limit_says() {
    let limits = Limits { at_once: 1, ..Limits::default() };
    let client = Client::within(limits, Store::in_memory().unwrap());
    let slow = Slow::begin(client.address);
    // the slow one is worked at once the server has its first half
    thread::sleep(Duration::from_millis(200));
    let other = thread::spawn({
        let address = client.address;
        move || Slow::begin(address).finish()
    });
    thread::sleep(Duration::from_millis(500));
    assert!(!other.is_finished(), "the second was answered while the first was worked at");
    assert!(slow.finish().starts_with("HTTP/1.1 201 "));
    assert!(other.join().unwrap().starts_with("HTTP/1.1 201 "));
}

#[test]
fn what_has_been_begun_is_answered_when_the_server_is_told_to_stop() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("verdicts.sqlite");
    let mut server = Command::new(env!("CARGO_BIN_EXE_satsing-server"))
        .arg("127.0.0.1:0")
        .arg(&file)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut told = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut told).unwrap();
    let address: SocketAddr = told.trim().trim_start_matches("http://").parse().unwrap();
    let slow = Slow::begin(address);
    thread::sleep(Duration::from_millis(200));

    let signalled = Command::new("sh").args(["-c", &format!("kill -TERM {}", server.id())]).status().unwrap();
    assert!(signalled.success());
    while TcpStream::connect(address).is_ok() {
        thread::sleep(Duration::from_millis(10));
    }
    assert!(server.try_wait().unwrap().is_none(), "it ended before it had answered");
    let answer = slow.finish();
    assert!(answer.starts_with("HTTP/1.1 201 ") && answer.contains("no.asker.ledernettverk"), "{answer}");
    assert!(server.wait().unwrap().success());
    assert!(Store::open(&file).unwrap().find(1).unwrap().is_some(), "the verdict is kept");
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
