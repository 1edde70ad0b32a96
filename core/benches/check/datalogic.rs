//! The forty rules as JSONLogic, by the fastest way that `datalogic-rs` has: one arena, each document parsed into it once.

use bumpalo::Bump;
use datalogic_rs::{DataValue, Engine, Logic};
use serde::Deserialize;

/// One rule.
#[derive(Deserialize)]
struct Rule {
    id: String,
    logic: serde_json::Value,
}

/// The engine with its rules compiled.
pub struct DataLogic {
    engine: Engine,
    rules: Vec<Logic>,
    arena: Bump,
}

impl DataLogic {
    /// Compiles the rules, which must be those of the pack in the same order.
    pub fn new(ids: &[&str]) -> Self {
        let rules: Vec<Rule> = serde_json::from_str(include_str!("logic.json")).expect("the rules");
        assert!(rules.iter().map(|rule| &*rule.id).eq(ids.iter().copied()), "the rules in the order of the pack");
        let engine = Engine::new();
        let compile = |rule: &Rule| engine.compile(&*rule.logic.to_string()).expect("a rule that compiles");
        let rules = rules.iter().map(compile).collect();
        Self { engine, rules, arena: Bump::new() }
    }

    /// Whether each rule fails, a bit each.
    pub fn check(&mut self, document: &[u8]) -> u64 {
        let document = std::str::from_utf8(document).expect("UTF-8");
        self.arena.reset();
        let data = DataValue::from_str(document, &self.arena).expect("a document that fits");
        let data = &*self.arena.alloc(data);
        let fails = |rule| {
            let value = self.engine.evaluate(rule, data, &self.arena).expect("a rule that can be judged");
            u64::from(!self.engine.truthy(value))
        };
        self.rules.iter().map(fails).rev().fold(0, |mask, fails| mask << 1 | fails)
    }
}
