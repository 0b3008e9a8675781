//! The words of closed lists. The definitions repeat those of [`consentry::plain`], and do not compile
//! when these have another variant.

mod call;
mod message;
mod reading;
mod reason;
mod report;
