//! tmp
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Labels {
    pub nb: &'static str,
    pub nn: &'static str,
    pub da: &'static str,
    pub en: &'static str,
}
impl Labels {
    pub const fn new(nb: &'static str, nn: &'static str, da: &'static str, en: &'static str) -> Self {
        Self { nb, nn, da, en }
    }
}
pub(crate) fn nearest(_word: &str, mut c: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    c.next()
}
