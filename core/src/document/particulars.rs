//! Writing the particulars of an error, which nobody reads back.

use super::{Document, Leaf, List, View, writing};
use serde::ser::{SerializeMap, Serializer};

/// Something that can be told of an error.
pub(crate) trait Particular {
    fn particular(&self) -> View<'_>;
}

impl<T: Document> Particular for T {
    fn particular(&self) -> View<'_> {
        self.view()
    }
}

impl Particular for i64 {
    fn particular(&self) -> View<'_> {
        View::Leaf(Leaf::Number(*self))
    }
}

impl Particular for usize {
    fn particular(&self) -> View<'_> {
        View::Leaf(Leaf::Number(i64::try_from(*self).unwrap_or(i64::MAX)))
    }
}

impl Particular for [String; 2] {
    fn particular(&self) -> View<'_> {
        View::List(self)
    }
}

impl List for [String; 2] {
    fn len(&self) -> usize {
        self.as_slice().len()
    }
    fn item(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::ABSENT, Document::view)
    }
}

/// Writes particulars as an object, those left out that are absent; nothing where there are none.
///
/// # Errors
/// Those of the format.
pub(crate) fn write_particulars<S: Serializer>(
    particulars: &[(&'static str, &dyn Particular)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if particulars.is_empty() {
        return serializer.serialize_unit();
    }
    let mut members = serializer.serialize_map(None)?;
    for (name, particular) in told(particulars) {
        members.serialize_entry(name, &writing::Written(particular))?;
    }
    members.end()
}

/// The particulars that there are, with their names.
pub(super) fn told<'a>(
    particulars: &[(&'static str, &'a dyn Particular)],
) -> impl Iterator<Item = (&'static str, View<'a>)> {
    let all = particulars.iter().map(|(name, particular)| (*name, particular.particular()));
    all.filter(|(_, view)| !matches!(view, View::Leaf(Leaf::Missing)))
}

/// Makes an error's JSON of its particulars, each with its name; those of an error within are its own.
macro_rules! particulars {
    ($error:ident { $($variant:ident { $($field:ident $name:literal),* }),+ $(,)? } $(and of $within:ident)?) => {
        impl $error {
            pub(crate) fn particulars(&self) -> Vec<(&'static str, &dyn $crate::document::Particular)> {
                match self {
                    $(Self::$variant { $($field),* } => vec![$(($name, $field)),*],)+
                    $(Self::$within(within) => within.particulars(),)?
                }
            }
        }

        impl serde::Serialize for $error {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::document::write_particulars(&self.particulars(), serializer)
            }
        }
    };
}
pub(crate) use particulars;
