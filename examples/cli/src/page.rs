//! A page of text for a person in a terminal: wrapped to its width, coloured where it can be.

use crate::escape::escape_json;
use anstyle::{AnsiColor, Style};
use serde::Serialize;
use std::fmt::Display;
use std::io::{self, Write};
use textwrap::{Options, WordSeparator, WordSplitter};

pub const HEADING: Style = Style::new().bold();
pub const BLOCKING: Style = AnsiColor::Red.on_default().bold();
pub const DOUBTFUL: Style = AnsiColor::Yellow.on_default().bold();
pub const ADVISING: Style = AnsiColor::Cyan.on_default().bold();
pub const GOOD: Style = AnsiColor::Green.on_default().bold();
pub const QUIET: Style = Style::new().dimmed();
pub const OLD: Style = AnsiColor::Red.on_default();
pub const NEW: Style = AnsiColor::Green.on_default();

/// The width of a page that is not in a terminal, and the widest in one: longer lines are hard to read.
const WIDTH: usize = 100;

/// The narrowest page: below it, there would be a word to a line.
const NARROWEST: usize = 40;

/// Puts a text in a style; the style is left out again where the output is no terminal.
pub fn paint(style: Style, text: impl Display) -> String {
    format!("{style}{text}{style:#}")
}

/// Text for standard output.
#[derive(Debug)]
pub struct Page {
    text: String,
    width: usize,
}

impl Page {
    /// An empty page, as wide as the terminal.
    pub fn new() -> Self {
        let columns = terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| usize::from(width.0));
        Self { text: String::new(), width: columns.unwrap_or(WIDTH).clamp(NARROWEST, WIDTH) }
    }

    /// A page of one JSON document, laid out in lines.
    pub fn json(document: &impl Serialize) -> io::Result<Self> {
        let mut page = Self::new();
        page.text = escape_json(&serde_json::to_string_pretty(document)?);
        page.blank();
        Ok(page)
    }

    /// A page of one JSON document on one line.
    pub fn json_line(document: &impl Serialize) -> io::Result<Self> {
        let mut page = Self::new();
        page.text = escape_json(&serde_json::to_string(document)?);
        page.blank();
        Ok(page)
    }

    /// Adds an empty line.
    pub fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Adds a paragraph: `first` comes before its first line, and the other lines are indented as much.
    pub fn paragraph(&mut self, first: &str, text: &str) {
        let rest = " ".repeat(textwrap::core::display_width(first));
        let options = Options::new(self.width)
            .initial_indent(first)
            .subsequent_indent(&rest)
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation);
        for line in textwrap::wrap(text, options) {
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    /// Adds a line that is never wrapped.
    pub fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// The columns that a line has.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Writes the page to standard output.
    pub fn print(self) -> io::Result<()> {
        let mut out = anstream::stdout().lock();
        out.write_all(self.text.as_bytes())?;
        out.flush()
    }
}
