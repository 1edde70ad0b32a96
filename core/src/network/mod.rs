//! Networks and partnerships: who learns together, when and about what, and who supports them.

mod codes;
mod forum;
mod partnership;
mod parts;

pub use codes::{AgendaKind, Authority, ForumStanding, PartnershipService, Represented, StaffGroup, VoteChoice};
pub use forum::{
    AllocationDecision, AllocationLine, AllocationProposal, Ballot, Forum, ForumGuest, ForumMember, ForumOpinion,
    ForumVote, LongTermPlan, PlanPoint, PlanTheme, Recommendation, RecommendedMeasure,
};
pub use partnership::{Module, Package, Partnership};
pub use parts::{AgendaItem, BetweenWork, Group, Network, Session, SessionProgramme, SupportBasis, Unit};
