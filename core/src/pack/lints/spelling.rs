//! Characters that look like others: dashes like hyphens, unusual spaces like usual ones, and invisible ones.

/// The first character of a text that looks like a hyphen or a space, or is invisible.
pub(super) fn lookalike(text: &str) -> Option<char> {
    text.chars().find(|sign| is_lookalike(*sign))
}

fn is_lookalike(sign: char) -> bool {
    let is_dash = matches!(sign, '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    is_dash || is_unseen(sign) || sign.is_whitespace() && sign != ' '
}

fn is_unseen(sign: char) -> bool {
    matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// A text with the hyphens and spaces of a keyboard, trimmed.
pub(super) fn as_typed(text: &str) -> String {
    let typed = text.chars().filter(|sign| !is_unseen(*sign)).map(|sign| match sign {
        _ if sign.is_whitespace() => ' ',
        _ if is_lookalike(sign) => '-',
        _ => sign,
    });
    typed.collect::<String>().trim().to_owned()
}

/// The name of a character that looks like another: its code point.
pub(super) fn name(sign: char) -> String {
    format!("U+{:04X}", u32::from(sign))
}
