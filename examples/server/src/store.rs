//! Verdicts and the cases that they judge, in SQLite: what is needed to judge them again.

use rusqlite::{Connection, OptionalExtension, params};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// A case that was judged, with what it was judged by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The case, byte by byte as it came.
    pub case: Vec<u8>,
    /// The options, as JSON.
    pub options: String,
    /// The verdict, byte by byte as it was answered.
    pub verdict: String,
}

/// Where they are kept. Cases may hold personal data: whoever runs this decides how long they stay.
#[derive(Debug)]
pub struct Store(Mutex<Connection>);

impl Store {
    /// Opens a file, or makes it.
    ///
    /// # Errors
    /// Those of SQLite.
    pub fn open(path: &Path) -> rusqlite::Result<Self> {
        Self::with(Connection::open(path)?)
    }

    /// A store that is gone with the process.
    ///
    /// # Errors
    /// Those of SQLite.
    pub fn in_memory() -> rusqlite::Result<Self> {
        Self::with(Connection::open_in_memory()?)
    }

    fn with(connection: Connection) -> rusqlite::Result<Self> {
        // what is answered has been written, and another process may read meanwhile
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.execute_batch(
            "CREATE TABLE IF NOT EXISTS judged (
               id INTEGER PRIMARY KEY, \"case\" BLOB NOT NULL, options TEXT NOT NULL, verdict TEXT NOT NULL
             ) STRICT",
        )?;
        Ok(Self(Mutex::new(connection)))
    }

    /// Keeps one; gives the number to find it by.
    ///
    /// # Errors
    /// Those of SQLite.
    pub fn keep(&self, judged: &Judged) -> rusqlite::Result<i64> {
        let connection = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let sql = "INSERT INTO judged (\"case\", options, verdict) VALUES (?1, ?2, ?3)";
        connection.execute(sql, params![judged.case, judged.options, judged.verdict])?;
        Ok(connection.last_insert_rowid())
    }

    /// Finds one.
    ///
    /// # Errors
    /// Those of SQLite.
    pub fn find(&self, id: i64) -> rusqlite::Result<Option<Judged>> {
        let connection = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let sql = "SELECT \"case\", options, verdict FROM judged WHERE id = ?1";
        let read =
            |row: &rusqlite::Row<'_>| Ok(Judged { case: row.get(0)?, options: row.get(1)?, verdict: row.get(2)? });
        connection.query_row(sql, [id], read).optional()
    }
}
