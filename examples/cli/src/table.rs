//! Tables and bars for a person in a terminal.

use crate::page::Page;
use textwrap::core::display_width;

/// Stands between two columns.
const GAP: &str = "  ";

/// The widest text in a column; a longer one is cut.
const WIDEST: usize = 34;

/// The shortest and the longest full bar.
const BARS: std::ops::RangeInclusive<usize> = 8..=40;

/// The alignment of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Left,
    Right,
}

/// Rows of cells, and behind each row perhaps a bar and a note.
#[derive(Debug)]
pub struct Table<const COLUMNS: usize> {
    sides: [Side; COLUMNS],
    rows: Vec<Row<COLUMNS>>,
}

#[derive(Debug)]
struct Row<const COLUMNS: usize> {
    cells: [String; COLUMNS],
    bar: Option<u64>,
    note: String,
}

impl<const COLUMNS: usize> Table<COLUMNS> {
    /// An empty table.
    pub fn new(sides: [Side; COLUMNS]) -> Self {
        Self { sides, rows: Vec::new() }
    }

    /// Adds a row without a bar.
    pub fn row(&mut self, cells: [String; COLUMNS]) {
        self.rows.push(Row { cells: cells.map(cut), bar: None, note: String::new() });
    }

    /// Adds a row with a bar, as long beside the longest as its size beside the largest, and a note behind it.
    pub fn bar(&mut self, cells: [String; COLUMNS], size: u64, note: String) {
        self.rows.push(Row { cells: cells.map(cut), bar: Some(size), note });
    }

    /// Lays the table out on a page.
    pub fn lay(&self, page: &mut Page) {
        let mut widths = [0; COLUMNS];
        for row in &self.rows {
            for (width, cell) in widths.iter_mut().zip(&row.cells) {
                *width = display_width(cell).max(*width);
            }
        }
        let longest_note = self.rows.iter().map(|row| display_width(&row.note)).max().unwrap_or_default();
        let taken: usize = widths.iter().filter(|width| **width > 0).map(|width| width + GAP.len()).sum();
        let room = page.width().saturating_sub(taken + longest_note + 2 * GAP.len());
        let longest = room.clamp(*BARS.start(), *BARS.end());
        let largest = self.rows.iter().filter_map(|row| row.bar).max().unwrap_or_default();
        for row in &self.rows {
            let mut line = String::new();
            for ((cell, width), side) in row.cells.iter().zip(widths).zip(self.sides) {
                if width == 0 {
                    continue;
                }
                let padding = " ".repeat(width.saturating_sub(display_width(cell)));
                line.push_str(GAP);
                match side {
                    Side::Left => line.extend([cell, &*padding]),
                    Side::Right => line.extend([&*padding, cell]),
                }
            }
            if let Some(size) = row.bar {
                let bar = bar(size, largest, longest);
                let padding = " ".repeat(longest.saturating_sub(display_width(&bar)));
                line.extend([GAP, &bar, &padding, GAP, &row.note]);
            }
            page.line(line.trim_end());
        }
    }
}

/// A bar of eighths of a column; what is not nothing has one eighth at least.
fn bar(size: u64, largest: u64, longest: usize) -> String {
    if size == 0 || largest == 0 {
        return String::new();
    }
    let all = u128::try_from(longest).unwrap_or(u128::MAX).saturating_mul(8);
    let eighths = (u128::from(size).saturating_mul(all) / u128::from(largest)).max(1);
    let full = usize::try_from(eighths / 8).unwrap_or(longest);
    let rest = match eighths % 8 {
        0 => "",
        1 => "▏",
        2 => "▎",
        3 => "▍",
        4 => "▌",
        5 => "▋",
        6 => "▊",
        _ => "▉",
    };
    "█".repeat(full) + rest
}

/// A text cut to the widest column.
fn cut(text: String) -> String {
    if display_width(&text) <= WIDEST {
        return text;
    }
    let mut shorter = String::new();
    for letter in text.chars() {
        if display_width(&shorter) + 2 > WIDEST {
            break;
        }
        shorter.push(letter);
    }
    shorter.trim_end().to_owned() + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_its_part_of_the_largest() {
        assert_eq!(bar(100, 100, 4), "████");
        assert_eq!(bar(50, 100, 4), "██");
        assert_eq!(bar(40, 100, 10), "████");
        // 4 columns are 32 eighths, of which 30 hundredths are 9.6
        assert_eq!(bar(30, 100, 4), "█▏");
        assert_eq!(bar(1, 1_000_000, 4), "▏", "something is not nothing");
        assert_eq!(bar(0, 100, 4), "");
        assert_eq!(bar(0, 0, 4), "");
        assert_eq!(bar(u64::MAX, u64::MAX, 40), "█".repeat(40));
    }

    #[test]
    fn a_long_name_is_cut() {
        assert_eq!(cut("Åfjord".to_owned()), "Åfjord");
        let long = cut("x".repeat(50));
        assert_eq!((display_width(&long), long.ends_with("x…")), (WIDEST, true));
    }
}
