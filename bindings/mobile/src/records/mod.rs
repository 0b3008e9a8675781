//! Plain values with named fields. The definitions repeat those of [`consentry::plain`], and do not
//! compile when these have another field.

mod answers;
mod call;
mod event;
mod evidence;
mod outcome;
mod reports;
