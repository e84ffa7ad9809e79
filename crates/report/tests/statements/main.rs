//! Statements and canonical tables of a small synthetic clearing: what they
//! say, whether they foot, and that nothing in them can be executed.

mod escaping;
mod footing;
mod languages;
mod letters;
mod life;
mod snapshots;
mod speed;
mod workbook;
mod world;
