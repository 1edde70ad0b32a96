//! The program as a person and as a script meet it.

mod amounts;
mod batch;
mod book;
mod cases;
mod check;
mod editions;
mod funding;
mod new;
mod packs;
mod program;
mod terminal;
