//! How an amount came about, as data.

use crate::funding::{Fraction, RecipientKind};
use crate::json::tagged;
use crate::{Date, Money, Number, Rounding, Share};
use serde::{Deserialize, Serialize};

tagged! {
    "kind",
    /// One step on the way from the values to the amount.
    ///
    /// The explanation is made from exactly these values.
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[serde(deny_unknown_fields)]
    pub enum AmountStep {
        /// The fee for the first participants.
        FeeForTheFirst {
            /// The fee.
            amount: Money,
            /// How many it covers.
            covers: Number,
        },
        /// What further participants add.
        FeeForEachFurther {
            /// How many further ones there are.
            count: Number,
            /// What each adds.
            each: Money,
            /// What they add in all.
            sum: Money,
        },
        /// All of the fee.
        FeeInAll {
            /// What is to be paid.
            amount: Money,
        },
        /// A share of a grant.
        ShareOfGrant {
            /// The share.
            share: Share,
            /// The grant.
            grant: Money,
            /// What it comes to.
            amount: Money,
        },
        /// No share of the grant is demanded.
        NoOwnShare {},
        /// The exact amount was no whole number of øre.
        Rounded {
            /// How it became one.
            rounding: Rounding,
        },
        /// What a course of so many credits gives.
        FullLeave {
            /// The credits.
            credits: Number,
            /// The share of ordinary work that is free.
            share: Share,
        },
        /// What the course gives in proportion.
        LeaveInProportion {
            /// The credits of the course.
            credits: Fraction,
            /// The share of ordinary work that is free.
            share: Share,
        },
        /// A share of the cost of supply teachers.
        ShareOfSupplyCost {
            /// The share.
            share: Share,
            /// The cost.
            cost: Money,
            /// What it comes to.
            amount: Money,
        },
        /// Who pays the own share.
        PaidBy {
            /// The payer.
            payer: SharePayer,
        },
        /// What is left of the cost.
        RestOfSupplyCost {
            /// The rest.
            rest: Money,
        },
        /// A grant split by size.
        Proportional {
            /// The grant.
            grant: Money,
            /// The municipal part of all kindergartens.
            municipal_share: Share,
            /// The private part of all kindergartens.
            private_share: Share,
            /// What the municipal part comes to.
            municipal: Money,
            /// What the private part comes to.
            private: Money,
        },
        /// The needs that were notified.
        Needs {
            /// By municipal kindergartens.
            municipal: Money,
            /// By private kindergartens.
            private: Money,
        },
        /// Too little was notified on one side, so the municipality may depart from the proportion.
        ExceptionAllowed {},
        /// What municipal kindergartens did not notify a need for goes to private ones.
        MovedToPrivate {
            /// How much.
            amount: Money,
        },
        /// What private kindergartens did not notify a need for goes to municipal ones.
        MovedToMunicipal {
            /// How much.
            amount: Money,
        },
        /// What nobody notified a need for is left.
        NotNeeded {
            /// How much.
            amount: Money,
        },
        /// What was not used.
        Unspent {
            /// What was paid out.
            paid: Money,
            /// What was used of it.
            used: Money,
            /// The rest.
            amount: Money,
        },
        /// All was used.
        NothingUnspent {},
        /// By when money is used or paid back.
        RepayBy {
            /// The day on which it was paid out.
            paid_on: Date,
            /// How many years there are.
            years: Number,
            /// The last day.
            due_on: Date,
        },
        /// Whom money is paid back to.
        RepaidTo {
            /// The receiver.
            to: Repayee,
        },
        /// The grant lies below the limit.
        BelowLimit {
            /// The grant.
            grant: Money,
            /// The limit.
            limit: Money,
        },
        /// The grant does not lie below the limit.
        NotBelowLimit {
            /// The grant.
            grant: Money,
            /// The limit.
            limit: Money,
        },
        /// The limit is for others than this recipient.
        LimitNotFor {
            /// The recipient.
            recipient: RecipientKind,
        },
        /// The last day for paying out.
        PayBy {
            /// The day.
            by: Date,
        },
    }
}

/// Who pays the own share of the cost of supply teachers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum SharePayer {
    /// The recipient of the grant.
    Recipient,
    /// The municipality, as the authority on kindergartens.
    Municipality,
}

/// Whom unspent money is paid back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Repayee {
    /// The body that gave the grant.
    Grantor,
    /// The municipality, which passed the grant on.
    Municipality,
}
