//! The values that documents are made of.

use super::{Blank, Document, Fill, FillList, FillObject, FillTagged, Given, Leaf, List, Misfit, Presence, View};
use std::borrow::Cow;
use std::sync::Arc;

/// Makes documents of types that are written as texts.
///
/// Each says what it is blank, how it is read from a text, and what is expected.
macro_rules! from_text {
    ($document:ident, $blank:expr, $read:expr) => {
        impl $crate::document::Document for $document {
            fn view(&self) -> $crate::document::View<'_> {
                $crate::document::View::Shown(self)
            }
        }

        impl $crate::document::Fill for $document {
            fn take(&mut self, given: $crate::document::Given<'_>) -> Result<(), $crate::document::Misfit> {
                *self = match given {
                    $crate::document::Given::Text(text) => $read(text)?,
                    other => return Err($crate::document::Misfit::wrong_type(other, Self::FORM)),
                };
                Ok(())
            }
        }

        impl $crate::document::Blank for $document {
            fn blank() -> Self {
                $blank
            }
        }

        $crate::document::as_serde!($document);
    };
}
pub(crate) use from_text;

/// Makes documents of the types that hold a text.
macro_rules! texts {
    ($($text:ty),+) => {
        $(impl Document for $text {
            fn view(&self) -> View<'_> {
                View::Leaf(Leaf::Text(self))
            }
        }

        impl Fill for $text {
            fn take(&mut self, given: Given<'_>) -> Result<(), Misfit> {
                let Given::Text(text) = given else { return Err(Misfit::wrong_type(given, "a string")) };
                *self = text.to_owned().into();
                Ok(())
            }
        }

        impl Blank for $text {
            fn blank() -> Self {
                String::new().into()
            }
        })+
    };
}

texts!(String, Arc<str>, Cow<'static, str>);

impl Document for str {
    fn view(&self) -> View<'_> {
        View::Leaf(Leaf::Text(self))
    }
}

impl<T: Document + ?Sized> Document for &T {
    fn view(&self) -> View<'_> {
        T::view(self)
    }
}

impl Document for bool {
    fn view(&self) -> View<'_> {
        View::Leaf(Leaf::Bool(*self))
    }
}

impl Fill for bool {
    fn take(&mut self, given: Given<'_>) -> Result<(), Misfit> {
        let Given::Bool(value) = given else { return Err(Misfit::wrong_type(given, "a boolean")) };
        *self = value;
        Ok(())
    }
}

impl Blank for bool {
    fn blank() -> Self {
        false
    }
}

/// Makes documents of the types that hold a number of things.
macro_rules! counts {
    ($($count:ident),+) => {
        $(impl Document for $count {
            fn view(&self) -> View<'_> {
                View::Leaf(Leaf::Number(i64::try_from(*self).unwrap_or(i64::MAX)))
            }
        }

        impl Fill for $count {
            fn take(&mut self, given: Given<'_>) -> Result<(), Misfit> {
                let value = given.whole()?;
                *self = $count::try_from(value).map_err(|_| Misfit::wrong_value(given, stringify!($count)))?;
                Ok(())
            }
        }

        impl Blank for $count {
            fn blank() -> Self {
                0
            }
        })+
    };
}

counts!(u32, u64);

impl<T: Document> Document for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::ABSENT, T::view)
    }
}

impl<T: Blank> Fill for Option<T> {
    fn take(&mut self, given: Given<'_>) -> Result<(), Misfit> {
        if let Given::Absent = given {
            *self = None;
            return Ok(());
        }
        let mut value = T::blank();
        value.take(given)?;
        *self = Some(value);
        Ok(())
    }
    fn as_object(&mut self) -> Option<&mut dyn FillObject> {
        self.get_or_insert_with(T::blank).as_object()
    }
    fn as_list(&mut self) -> Option<&mut dyn FillList> {
        self.get_or_insert_with(T::blank).as_list()
    }
    fn as_tagged(&mut self) -> Option<&mut dyn FillTagged> {
        self.get_or_insert_with(T::blank).as_tagged()
    }
}

impl<T: Blank> Blank for Option<T> {
    const PRESENCE: Presence = Presence::Optional;

    fn blank() -> Self {
        None
    }
}

impl<T: Document> Document for Box<T> {
    fn view(&self) -> View<'_> {
        T::view(self)
    }
}

impl<T: Blank> Fill for Box<T> {
    fn take(&mut self, given: Given<'_>) -> Result<(), Misfit> {
        T::take(self, given)
    }
    fn as_object(&mut self) -> Option<&mut dyn FillObject> {
        T::as_object(self)
    }
    fn as_list(&mut self) -> Option<&mut dyn FillList> {
        T::as_list(self)
    }
    fn as_tagged(&mut self) -> Option<&mut dyn FillTagged> {
        T::as_tagged(self)
    }
}

impl<T: Blank> Blank for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }
}

impl<T: Document> Document for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Blank> Fill for Vec<T> {
    fn take(&mut self, given: Given<'_>) -> Result<(), Misfit> {
        Err(Misfit::wrong_type(given, "a list"))
    }
    fn as_list(&mut self) -> Option<&mut dyn FillList> {
        Some(self)
    }
}

impl<T: Document> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }
    fn item(&self, index: usize) -> View<'_> {
        <[T]>::get(self, index).map_or(View::ABSENT, T::view)
    }
}

impl<T: Blank> FillList for Vec<T> {
    fn length(&self) -> usize {
        Vec::len(self)
    }
    fn item_mut(&mut self, index: usize) -> Option<&mut dyn Fill> {
        Some(<[T]>::get_mut(self, index)?)
    }
    fn add(&mut self) -> Option<&mut dyn Fill> {
        self.push(T::blank());
        Some(self.last_mut()?)
    }
}

impl<T: Blank> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}
