//! Consentry for Node: the plain surface of the engine as a native add-on.
//!
//! Everything here converts, calls and converts back; what a call means stands in
//! `consentry::plain`. A call that touches a database gives a promise and runs on a thread of its
//! own, so that many at once share one commit; the rest answers at once.
#![expect(
    missing_debug_implementations,
    reason = "records hold texts and addresses, which nothing here may print"
)]

mod answers;
mod call;
mod engine;
mod error;
mod event;
mod evidence;
mod fields;
mod functions;
mod outcome;
mod promise;
mod quick;
mod reader;
mod reports;
mod send;
mod shapes;
mod text;
mod time;
mod value;
mod words;
