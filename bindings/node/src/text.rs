//! Reading strings as Node holds them, in UTF-16, in one call: the ordinary way takes three, lets Node
//! encode them, and costs more than reading what a text means.
#![expect(unsafe_code, reason = "Node fills a buffer that it is given")]

use std::cell::RefCell;

use napi::{JsValue, Unknown, sys};

/// Units with the zero at the end: a few messages' worth.
const ROOM: usize = 1024;

thread_local! {
    /// Reused, because to clear it costs more than to fill it.
    static BUFFER: RefCell<[u16; ROOM]> = const { RefCell::new([0; ROOM]) };
}

/// The value as a string, where it is one and certainly fits.
pub(crate) fn short(value: Unknown<'_>) -> Option<String> {
    BUFFER.with_borrow_mut(|buffer| {
        let length = copy(value, buffer)?;
        // One that fills the room may have been cut.
        if length + 1 >= ROOM { None } else { buffer.get(..length).map(decode) }
    })
}

/// The units of the value, where it is a string of that many.
pub(crate) fn units(value: Unknown<'_>, length: usize) -> Option<Vec<u16>> {
    // One more than the zero needs: a string that is longer would be seen.
    let mut units = vec![0; length + 2];
    if copy(value, &mut units)? != length {
        return None;
    }
    units.truncate(length);
    Some(units)
}

/// Units as a string; half a surrogate pair becomes one U+FFFD.
pub(crate) fn decode(units: &[u16]) -> String {
    if units.iter().fold(0, |all, unit| all | unit) < 0x80 {
        let ascii = units.iter().map(|unit| *unit as u8).collect();
        return String::from_utf8(ascii).unwrap_or_default();
    }
    String::from_utf16_lossy(units)
}

/// Copies the units of a string, as many as there is room for beside a zero, and tells how many.
fn copy(value: Unknown<'_>, room: &mut [u16]) -> Option<usize> {
    let value = value.value();
    let mut length = 0;
    // SAFETY: the value belongs to this environment, and Node writes no more than the room it is told of.
    let status = unsafe {
        let (start, room) = (room.as_mut_ptr(), room.len());
        sys::napi_get_value_string_utf16(value.env, value.value, start, room, &mut length)
    };
    (status == sys::Status::napi_ok).then_some(length)
}
