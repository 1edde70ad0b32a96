//! Reads answers back from JSON.

use super::{Allocation, Redistribution, Selection, TreeAllocation, WorkedOut};
use crate::{Error, Limits, json};

macro_rules! read_back {
    ($($answer:ident),+) => {
        $(impl $answer {
            /// Reads an answer back from its JSON.
            ///
            /// # Errors
            /// As [`AllocationRequest::from_json`](crate::funding::AllocationRequest::from_json).
            pub fn from_json(json: &[u8], limits: Limits) -> Result<Self, Error> {
                json::read_request(json, limits)
            }
        })+
    };
}

read_back!(Allocation, TreeAllocation, Redistribution, Selection, WorkedOut);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_back_and_names_the_place_of_what_does_not_fit() {
        let json = br#"{"outcome":"tie","between":["a","b"],"places":1}"#;
        let answer = Allocation::from_json(json, Limits::REQUEST).unwrap();
        assert_eq!(serde_json::to_vec(&answer).unwrap(), json);
        let json = br#"{"awards":[["a",1,"1",[]]],"left":0,"outcome":"settled"}"#;
        let error = Allocation::from_json(json, Limits::REQUEST).unwrap_err();
        assert_eq!(error.to_string(), "/awards/0: this must be an object, not a list");
        let json = br#"{"outcome":"settled","regions":[],"applicants":[{"id":"a","selected":true,"steps":[{"kind":"lot","drawn":null}]}],"left":0}"#;
        let error = Selection::from_json(json, Limits::REQUEST).unwrap_err();
        assert!(error.to_string().starts_with("/applicants/0/steps/0/drawn: "), "{error}");
    }
}
