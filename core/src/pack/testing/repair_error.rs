//! Why the repair of an example cannot be applied to its case.

use crate::Language;
use crate::text::wording;
use json_patch::PatchErrorKind;

/// Why a repair cannot be applied.
#[derive(Debug)]
pub(super) enum RepairError {
    /// An operation, by its number from 1, fails at its path.
    Operation { number: usize, path: String, kind: PatchErrorKind },
    /// The case would exceed the size limit.
    TooLarge,
}

impl RepairError {
    pub(super) fn text(&self, language: Language) -> String {
        let Self::Operation { number, path, kind } = self else {
            return wording!(
                "saken blir større enn en sak kan være",
                "saka blir større enn ei sak kan vere",
                "sagen bliver større, end en sag må være",
                "the case becomes larger than a case can be"
            )
            .get(language)
            .to_owned();
        };
        let why = match kind {
            PatchErrorKind::TestFailed => wording!(
                "det står noe annet på `{path}`",
                "det står noko anna på `{path}`",
                "der står noget andet på `{path}`",
                "something else stands at `{path}`"
            ),
            PatchErrorKind::InvalidFromPointer => wording!(
                "det som står i `from`, er ikke i saken",
                "det som står i `from`, er ikkje i saka",
                "det, der står i `from`, er ikke i sagen",
                "what `from` names is not in the case"
            ),
            PatchErrorKind::CannotMoveInsideItself => wording!(
                "noe kan ikke flyttes inn i seg selv",
                "noko kan ikkje flyttast inn i seg sjølv",
                "noget kan ikke flyttes ind i sig selv",
                "nothing can be moved into itself"
            ),
            _ => wording!(
                "stien `{path}` er ikke i saken",
                "stien `{path}` er ikkje i saka",
                "stien `{path}` er ikke i sagen",
                "the path `{path}` is not in the case"
            ),
        };
        let operation = wording!("operasjon", "operasjon", "operation", "operation").get(language);
        format!("{operation} {number}: {}", why.get(language).replace("{path}", path))
    }
}
