//! Networks and partnerships: who learns together, when and about what, and who supports them.

mod codes;
mod partnership;
mod parts;

pub use codes::{AgendaKind, PartnershipService, StaffGroup};
pub use partnership::{Package, Partnership};
pub use parts::{AgendaItem, BetweenWork, Group, Network, Session, SessionProgramme, SupportBasis, Unit};
