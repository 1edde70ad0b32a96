//! The position of each value in the text of a document, so that a fault can be shown at its line.

use std::collections::BTreeMap;

/// A line and a column in a text, each from 1; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: i64,
    /// The column.
    pub column: i64,
}

/// The position of each value in the text of a document, by its JSON Pointer; that of a field is where its name begins.
///
/// ```
/// use satsing::case::Positions;
/// let positions = Positions::of("{ \"network\":\n  { \"efforts\": [\"digital\"] } }");
/// let position = positions.get("/network/efforts/0");
/// assert_eq!((position.line, position.column), (2, 17));
/// // what is not there is shown at what is nearest around it
/// assert_eq!(positions.get("/network/lead"), positions.get("/network"));
/// ```
#[derive(Debug, Clone)]
pub struct Positions(BTreeMap<String, Position>);

impl Positions {
    /// Scans a JSON text; in one that is not JSON, only what is before the first fault is found.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut scanner = Scanner { rest: text, at: Position { line: 1, column: 1 }, found: BTreeMap::new() };
        scanner.space();
        let start = scanner.at;
        scanner.found.insert(String::new(), start);
        scanner.value("", 0);
        Self(scanner.found)
    }

    /// The position of a place, or of the nearest existing value around it.
    #[must_use]
    pub fn get(&self, place: &str) -> Position {
        let mut place = place;
        loop {
            if let Some(position) = self.0.get(place) {
                return *position;
            }
            match place.rsplit_once('/') {
                Some((above, _)) => place = above,
                None => return Position { line: 1, column: 1 },
            }
        }
    }
}

/// No document that is read is nested deeper.
const DEEPEST: usize = 128;

struct Scanner<'t> {
    rest: &'t str,
    at: Position,
    found: BTreeMap<String, Position>,
}

impl<'t> Scanner<'t> {
    fn next(&mut self) -> Option<char> {
        let mut letters = self.rest.chars();
        let letter = letters.next()?;
        self.rest = letters.as_str();
        if letter == '\n' {
            self.at = Position { line: self.at.line.saturating_add(1), column: 1 };
        } else {
            self.at.column = self.at.column.saturating_add(1);
        }
        Some(letter)
    }

    fn space(&mut self) {
        while self.rest.starts_with([' ', '\t', '\r', '\n']) {
            self.next();
        }
    }

    /// Skips a mark, if it is next.
    fn takes(&mut self, mark: char) -> bool {
        self.space();
        let is_next = self.rest.starts_with(mark);
        if is_next {
            self.next();
        }
        is_next
    }

    /// Skips a text, and returns it with its quotes.
    fn text(&mut self) -> &'t str {
        let start = self.rest;
        self.next();
        while let Some(letter) = self.next() {
            match letter {
                '"' => break,
                '\\' => drop(self.next()),
                _ => {}
            }
        }
        let length = start.len().saturating_sub(self.rest.len());
        start.get(..length).unwrap_or(start)
    }

    fn value(&mut self, place: &str, depth: usize) {
        self.space();
        match self.rest.chars().next() {
            Some('{') if depth < DEEPEST => self.object(place, depth),
            Some('[') if depth < DEEPEST => self.list(place, depth),
            Some('"') => drop(self.text()),
            _ => {
                while !self.rest.is_empty() && !self.rest.starts_with([',', '}', ']', ' ', '\t', '\r', '\n']) {
                    self.next();
                }
            }
        }
    }

    fn object(&mut self, place: &str, depth: usize) {
        self.next();
        while !self.takes('}') {
            self.space();
            let start = self.at;
            if !self.rest.starts_with('"') {
                return;
            }
            let name: String = serde_json::from_str(self.text()).unwrap_or_default();
            let place = super::under(place, &name);
            self.found.insert(place.clone(), start);
            if !self.takes(':') {
                return;
            }
            self.value(&place, depth.saturating_add(1));
            self.takes(',');
        }
    }

    fn list(&mut self, place: &str, depth: usize) {
        self.next();
        let mut index = 0_usize;
        while !self.takes(']') && !self.rest.is_empty() {
            self.space();
            let place = format!("{place}/{index}");
            self.found.insert(place.clone(), self.at);
            let left = self.rest.len();
            self.value(&place, depth.saturating_add(1));
            self.takes(',');
            // what is no value would loop for ever
            if self.rest.len() == left {
                return;
            }
            index = index.saturating_add(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_stands_where_its_name_begins_and_an_item_where_it_begins() {
        let text = "{ \"a\": [ 1,\n  { \"b/å\": \"x\\\"}\" , \"c\": -1.5e3 } ],\n\"d\":null}";
        let positions = Positions::of(text);
        for (place, line, column) in [
            ("", 1, 1),
            ("/a", 1, 3),
            ("/a/0", 1, 10),
            ("/a/1", 2, 3),
            ("/a/1/b~1å", 2, 5),
            ("/a/1/c", 2, 21),
            ("/d", 3, 1),
            ("/a/1/missing", 2, 3),
            ("/nothing/here", 1, 1),
        ] {
            assert_eq!(positions.get(place), Position { line, column }, "{place}");
        }
    }

    #[test]
    fn what_is_no_json_is_scanned_to_its_end_without_harm() {
        for text in ["", "{", "[", "[1", "{\"a\"", "{\"a\":", "\"", "[}", "{]", "[,]"] {
            let _ = Positions::of(text).get("/a/0");
        }
        let _ = Positions::of(&"[".repeat(100_000));
    }
}
