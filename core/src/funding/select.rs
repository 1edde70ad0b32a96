//! Chooses among more applicants than there are seats.

mod answer;
mod checked_request;
mod choice;
mod combinations;
mod explain;
mod ids;
mod kinds;
mod lots;
mod outstanding;
mod request;
mod seats;

pub use answer::{Among, Choice, ChoiceStep, RegionSeats, RegionStep, Selection};
pub use request::{Applicant, GroupMinimum, SelectionRequest};

use crate::{Error, Number};
use checked_request::CheckedRequest;
use choice::Choosing;

/// Chooses who gets a seat where there are more applicants than seats.
///
/// 1. **Room for all.** Where there are at least as many seats as applicants, everyone gets one.
/// 2. **Geography.** Every region that has applicants is guaranteed `perRegion` seats (one, where nothing is said), or
///    as many as it has applicants. The rest go one at a time by the method of Sainte-Laguë, counted from the
///    guaranteed seats: the next seat to the region where applicants ÷ (2 × its seats + 1) is largest, among those that
///    have more applicants than seats. One seat more in all never costs a region one, and no seat can be moved to make
///    the division more even. Equal regions: the one whose next applicant ranks better, then `regionLots`.
/// 3. **Rank**, smaller first, within the seats of each region; without ranks all are equal.
/// 4. **Groups.** Each group keeps `atLeast` seats (or as many as it has applicants), whichever the regions. So a rank
///    in its turn gets as many seats as it can without leaving some group short, whatever comes after it.
/// 5. **Lots** among equals: the drawn ones first, in the order of `lots`, the undrawn after them. A rank is decided
///    before the next one has its turn.
///
/// Where lots are needed that are not there, the outcome is a [`Tie`](Selection::Tie): of regions before applicants, of
/// better ranks before worse, and within a rank by region. While a group lacks seats, equals of all regions compete
/// with each other and are in one tie. Where guarantees cannot all be met, the outcome is
/// [`Infeasible`](Selection::Infeasible). The order of the lists never matters, save that of the lots; the answer lists
/// regions and applicants by id.
///
/// ```
/// use satsing::{Limits, funding::{Selection, SelectionRequest, select}};
/// let request = SelectionRequest::from_json(
///     br#"{ "seats": 2, "applicants": [ { "id": "a", "region": "west" }, { "id": "b", "region": "west" },
///                                       { "id": "c", "region": "east" } ], "lots": ["b"] }"#,
///     Limits::REQUEST,
/// )?;
/// let selection = select(&request)?;
/// assert_eq!(selection.selected().collect::<Vec<_>>(), ["b", "c"]);
/// # Ok::<(), satsing::Error>(())
/// ```
///
/// # Errors
/// [`Error::Unanswerable`] with the place and one of the codes `duplicate-id`, `unknown-id`, `missing-value` (an id
/// that is empty; a rank or region that some applicants have and others lack), `negative`, and `too-large` where the
/// groups' minimums, each plus one, multiply to more than [`SelectionRequest::MOST_COMBINATIONS`], or where choosing would
/// take more than [`SelectionRequest::MOST_STEPS`]; [`Error::FormatTooNew`].
pub fn select(request: &SelectionRequest) -> Result<Selection, Error> {
    let request = CheckedRequest::of(request)?;
    let regions = match seats::divide(&request) {
        Ok(regions) => regions,
        Err(unsettled) => return Ok(unsettled),
    };
    let applicants = match Choosing::among(&request, &regions)?.run() {
        Ok(applicants) => applicants,
        Err(unsettled) => return Ok(unsettled),
    };
    let left = Number::count(request.seats.saturating_sub(request.places()));
    Ok(Selection::Settled { regions: regions.into_iter().filter_map(seats::Seats::answer).collect(), applicants, left })
}
