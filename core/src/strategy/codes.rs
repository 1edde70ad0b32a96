//! The codes that a strategy uses.

use crate::case::codes;

codes! {
    /// A level of kindergarten or school.
    pub enum Level {
        /// Kindergarten, before school.
        Kindergarten "kindergarten" = "barnehage", "barnehage", "dagtilbud", "kindergarten";
        /// Primary school.
        Primary "primary" = "barneskole", "barneskule", "indskoling og mellemtrin", "primary school";
        /// Lower secondary school.
        LowerSecondary "lowerSecondary" = "ungdomsskole", "ungdomsskule", "udskoling", "lower secondary school";
        /// Upper secondary education.
        UpperSecondary "upperSecondary" = "videregående opplæring", "vidaregåande opplæring", "ungdomsuddannelse", "upper secondary education";
        /// Adult education.
        Adult "adult" = "voksenopplæring", "vaksenopplæring", "voksenuddannelse", "adult education";
    }
}
