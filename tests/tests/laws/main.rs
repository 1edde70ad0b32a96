//! Laws that hold of every case and every pack, tried on real ones that have been changed at random.

mod cases;
mod fixes;
mod hostile;
mod mutations;
mod packs;
mod reading;
mod typed;
