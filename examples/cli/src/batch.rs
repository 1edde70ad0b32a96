//! `satsing batch`: a case on each line of a file, judged on all cores.
//!
//! The memory that a run takes does not grow with the file: lines are read, judged and written in portions. Each line of
//! the output names the line of the input that it answers, so that a run that was broken off can go on where it ended.

use crate::arguments::{CheckedBy, Format, languages};
use crate::checker::Checker;
use crate::ending::Ending;
use crate::failure::{ErrorDocument, Failure};
use crate::page::Page;
use crate::table::{Side, Table};
use crate::words;
use indicatif::{ProgressBar, ProgressStyle};
use satsing::{CheckOptions, Date, Labels, Language, Limits, Verdict, VerdictOutcome};
use serde::{Deserialize, Serialize};
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::thread;

#[derive(Debug, clap::Args)]
pub struct BatchArguments {
    /// The cases, one JSON document on each line
    #[arg(value_name = "CASES.ndjson")]
    pub cases: PathBuf,
    /// Where the verdicts go, in the order of the cases
    #[arg(long, value_name = "OUT.ndjson")]
    pub out: PathBuf,
    /// Go on where an earlier run with the same cases and options was broken off
    #[arg(long)]
    pub resume: bool,
    #[command(flatten)]
    pub by: CheckedBy,
    /// The day of the decision; left out, the one in each case
    #[arg(long, value_name = "DATE")]
    pub decided: Option<Date>,
    /// The day of the check; left out, rules that ask for it are not judged
    #[arg(long, value_name = "DATE")]
    pub today: Option<Date>,
    /// The language of the findings' texts and of the summary; left out, verdicts have no texts
    #[arg(long, value_parser = languages())]
    pub lang: Option<Language>,
    /// The summary as text for people or as JSON for programs
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// How many lines are judged before they are written, and how many bytes of them at most.
const PORTION: (usize, usize) = (1024, 16 << 20);

/// Judges every line, writes the verdicts, and prints a summary.
pub fn batch(arguments: &BatchArguments) -> Result<Ending, Failure> {
    let checker = Checker::load(&arguments.by)?;
    let options = CheckOptions {
        programme: arguments.by.programme.clone(),
        decided: arguments.decided,
        today: arguments.today,
        language: arguments.lang,
        ..CheckOptions::default()
    };
    let judge = |line: &Line| answer(&checker, &options, line);
    let input = File::open(&arguments.cases).map_err(unreadable(&arguments.cases))?;
    let bytes = input.metadata().map(|metadata| metadata.len()).unwrap_or_default();
    let mut lines = Lines { reader: BufReader::with_capacity(1 << 20, input), number: 0, read: 0 };
    let mut summary = Summary::default();
    let out = if arguments.resume {
        resume(&arguments.out, &mut lines, &judge, &mut summary)?
    } else {
        // an existing file may be hours of work
        let new = OpenOptions::new().write(true).create_new(true).open(&arguments.out);
        new.map_err(|reason| match reason.kind() {
            io::ErrorKind::AlreadyExists => Failure::Unfinished { file: arguments.out.display().to_string() },
            _ => Failure::Unwritable(reason),
        })?
    };
    let mut out = BufWriter::with_capacity(1 << 20, out);
    let progress = progress(bytes, lines.read);
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    loop {
        let portion = lines.portion().map_err(unreadable(&arguments.cases))?;
        if portion.is_empty() {
            break;
        }
        for answer in judge_all(&portion, cores, &judge) {
            let (text, came_to) = answer?;
            summary.count(came_to);
            out.write_all(text.as_bytes())?;
        }
        // a run that resumes here does not judge again what has been written
        out.flush()?;
        progress.set_position(lines.read);
    }
    progress.finish_and_clear();
    summary.print(arguments)?;
    Ok(summary.ending())
}

/// Judges a portion of lines on several cores; the answers come in the order of the lines.
fn judge_all<T: Send>(portion: &[Line], cores: usize, judge: &(impl Fn(&Line) -> T + Sync)) -> Vec<T> {
    let size = portion.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let workers: Vec<_> = portion
            .chunks(size)
            .map(|chunk| scope.spawn(move || chunk.iter().map(judge).collect::<Vec<T>>()))
            .collect();
        // a panic ends the run, as it would on one core
        let joined =
            workers.into_iter().map(|worker| worker.join().unwrap_or_else(|fault| std::panic::resume_unwind(fault)));
        joined.flatten().collect()
    })
}

/// A line of the input.
struct Line {
    number: u64,
    /// `None` where it is longer than a case may be.
    bytes: Option<Vec<u8>>,
}

/// The lines of the input that are not empty.
struct Lines<R> {
    reader: R,
    number: u64,
    read: u64,
}

impl<R: BufRead> Lines<R> {
    fn portion(&mut self) -> io::Result<Vec<Line>> {
        let (mut portion, mut bytes) = (Vec::new(), 0);
        while portion.len() < PORTION.0 && bytes < PORTION.1 {
            let Some(line) = self.next()? else { break };
            bytes += line.bytes.as_ref().map_or(0, Vec::len);
            portion.push(line);
        }
        Ok(portion)
    }

    /// The next line that is not empty.
    fn next(&mut self) -> io::Result<Option<Line>> {
        // room for the end of the line
        let most = u64::try_from(Limits::CASE.bytes).unwrap_or(u64::MAX).saturating_add(2);
        loop {
            let mut bytes = Vec::new();
            let mut taken = (&mut self.reader).take(most).read_until(b'\n', &mut bytes)?;
            if taken == 0 {
                return Ok(None);
            }
            self.number += 1;
            let is_whole = bytes.ends_with(b"\n") || u64::try_from(taken).unwrap_or(u64::MAX) < most;
            if !is_whole {
                taken += self.skip_line()?;
            }
            self.read += u64::try_from(taken).unwrap_or(u64::MAX);
            if !is_whole {
                return Ok(Some(Line { number: self.number, bytes: None }));
            }
            if !bytes.trim_ascii().is_empty() {
                return Ok(Some(Line { number: self.number, bytes: Some(bytes) }));
            }
        }
    }

    /// Skips the rest of a line without keeping it.
    fn skip_line(&mut self) -> io::Result<usize> {
        let mut skipped = 0;
        loop {
            let held = self.reader.fill_buf()?;
            if held.is_empty() {
                return Ok(skipped);
            }
            let end = held.iter().position(|byte| *byte == b'\n');
            let taken = end.map_or(held.len(), |end| end + 1);
            self.reader.consume(taken);
            skipped += taken;
            if end.is_some() {
                return Ok(skipped);
            }
        }
    }
}

/// A line of the output.
#[derive(Serialize)]
struct Answer<'a> {
    line: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    verdict: Option<&'a Verdict>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<ErrorDocument>,
}

/// The outcome of a line; `None` where it could not be read.
type LineOutcome = Option<VerdictOutcome>;

fn answer(checker: &Checker, options: &CheckOptions, line: &Line) -> Result<(String, LineOutcome), Failure> {
    let judged = match &line.bytes {
        // without its line break, so that an error at its end is on this line and not on the next
        Some(bytes) => checker.check(bytes.trim_ascii_end(), options).map(|(verdict, _)| verdict),
        None => {
            let most = i64::try_from(Limits::CASE.bytes).unwrap_or(i64::MAX);
            Err(satsing::Error::TooLarge { limit: "bytes", most })
        }
    };
    let came_to = judged.as_ref().ok().map(|verdict| verdict.outcome);
    let answer = match &judged {
        Ok(verdict) => Answer { line: line.number, verdict: Some(verdict), error: None },
        Err(error) => {
            Answer { line: line.number, verdict: None, error: Some(Failure::Unknown(error.clone()).document()) }
        }
    };
    let mut text = serde_json::to_string(&answer).map_err(io::Error::from)?;
    text.push('\n');
    Ok((text, came_to))
}

/// The part of a line of the output that a resumed run needs.
#[derive(Deserialize)]
struct Written {
    line: u64,
    verdict: Option<WrittenVerdict>,
}

#[derive(Deserialize)]
struct WrittenVerdict {
    outcome: VerdictOutcome,
}

/// Finds out how far an earlier run came, and moves the input there.
///
/// The last whole line is judged again: where that gives other bytes, the cases, the options or the engine are not those
/// of the earlier run, and its verdicts cannot be mixed with new ones.
fn resume(
    path: &Path,
    lines: &mut Lines<impl BufRead>,
    judge: &impl Fn(&Line) -> Result<(String, LineOutcome), Failure>,
    summary: &mut Summary,
) -> Result<File, Failure> {
    // the file is kept, so it is not truncated when it is opened
    let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
    let other = || Failure::NotResumable { file: path.display().to_string() };
    let mut reader = BufReader::with_capacity(1 << 20, &file);
    let (mut whole, mut last, mut text) = (0_u64, None, Vec::new());
    loop {
        text.clear();
        let taken = reader.read_until(b'\n', &mut text)?;
        if !text.ends_with(b"\n") {
            break;
        }
        let written: Written = serde_json::from_slice(&text).map_err(|_| other())?;
        summary.count(written.verdict.map(|verdict| verdict.outcome));
        whole += u64::try_from(taken).unwrap_or(u64::MAX);
        last = Some((written.line, text.clone()));
    }
    if let Some((number, text)) = last {
        loop {
            let line = lines.next().map_err(unreadable(path))?.ok_or_else(other)?;
            if line.number == number {
                let (again, _) = judge(&line)?;
                if again.as_bytes() != text {
                    return Err(other());
                }
                break;
            }
            if line.number > number {
                return Err(other());
            }
        }
    }
    // the line that the earlier run was writing when it ended
    file.set_len(whole)?;
    let mut file = file;
    file.seek(SeekFrom::End(0))?;
    Ok(file)
}

fn unreadable(file: &Path) -> impl FnOnce(io::Error) -> Failure {
    let file = file.display().to_string();
    |reason| Failure::Unreadable { file, reason }
}

/// A progress bar on standard error, drawn only in a terminal.
fn progress(bytes: u64, from: u64) -> ProgressBar {
    let bar = ProgressBar::new(bytes);
    // the template is fixed; if it failed, the plain bar would do
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {percent:>3} % · {bytes}/{total_bytes} · {eta}") {
        bar.set_style(style);
    }
    bar.set_position(from);
    bar.reset_eta();
    bar
}

/// The number of lines by outcome.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary {
    cases: u64,
    passed: u64,
    blocked: u64,
    incomplete: u64,
    not_in_force: u64,
    unread: u64,
}

impl Summary {
    fn count(&mut self, came_to: LineOutcome) {
        self.cases += 1;
        let count = match came_to {
            Some(VerdictOutcome::Passed) => &mut self.passed,
            Some(VerdictOutcome::Blocked) => &mut self.blocked,
            Some(VerdictOutcome::Incomplete) => &mut self.incomplete,
            Some(VerdictOutcome::NotInForce) => &mut self.not_in_force,
            None => &mut self.unread,
        };
        *count += 1;
    }

    fn ending(&self) -> Ending {
        if self.unread > 0 {
            Ending::CouldNotRun
        } else if self.blocked > 0 {
            Ending::Blocked
        } else if self.incomplete > 0 || self.not_in_force > 0 {
            Ending::Open
        } else {
            Ending::Passed
        }
    }

    fn print(&self, arguments: &BatchArguments) -> Result<(), Failure> {
        if arguments.format == Format::Json {
            return Ok(Page::json(self)?.print()?);
        }
        let language = arguments.lang.unwrap_or(Language::Nb);
        let mut page = Page::new();
        let mut table = Table::new([Side::Right, Side::Left]);
        table.row([self.cases.to_string(), CASES.get(language).to_owned()]);
        for (outcome, count) in [
            (VerdictOutcome::Passed, self.passed),
            (VerdictOutcome::Blocked, self.blocked),
            (VerdictOutcome::Incomplete, self.incomplete),
            (VerdictOutcome::NotInForce, self.not_in_force),
        ] {
            table.row([count.to_string(), words::outcome(outcome).get(language).to_owned()]);
        }
        table.row([self.unread.to_string(), UNREAD.get(language).to_owned()]);
        table.lay(&mut page);
        Ok(page.print()?)
    }
}

const CASES: Labels = Labels::new("saker", "saker", "sager", "cases");
const UNREAD: Labels = Labels::new("Kunne ikke leses", "Kunne ikkje lesast", "Kunne ikke læses", "Could not be read");

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &[u8]) -> Vec<(u64, Option<usize>)> {
        let mut lines = Lines { reader: text, number: 0, read: 0 };
        let mut found = Vec::new();
        while let Some(line) = lines.next().unwrap() {
            found.push((line.number, line.bytes.map(|bytes| bytes.len())));
        }
        assert_eq!(lines.read, u64::try_from(text.len()).unwrap());
        found
    }

    #[test]
    fn empty_lines_are_counted_and_passed_by_and_the_last_needs_no_end() {
        assert_eq!(lines(b"{}\n\n  \r\n[1]"), [(1, Some(3)), (4, Some(3))]);
        assert_eq!(lines(b""), []);
    }

    #[test]
    fn a_line_longer_than_a_case_is_passed_by_without_being_kept() {
        let mut text = vec![b'x'; 3 * Limits::CASE.bytes];
        text.extend(b"\n{}\n");
        assert_eq!(lines(&text), [(1, None), (2, Some(3))]);
    }

    #[test]
    fn answers_come_in_the_order_of_the_lines_whatever_the_cores() {
        let portion: Vec<Line> = (0..10).map(|number| Line { number, bytes: None }).collect();
        for cores in [1, 2, 3, 7, 10, 50] {
            assert_eq!(judge_all(&portion, cores, &|line| line.number), (0..10).collect::<Vec<u64>>());
        }
    }
}
