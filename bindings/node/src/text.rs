//! Reading short strings, as most texts are, in one call into Node; the ordinary way takes three and
//! costs more than reading what a text means.
#![expect(unsafe_code, reason = "Node fills a buffer that it is given")]

use napi::{JsValue, Unknown, sys};

/// Bytes with the zero at the end: a few messages' worth.
const ROOM: usize = 512;
/// The most bytes that a character takes.
const CHARACTER: usize = 4;

/// The value as a string, where it is one and certainly fits.
pub(crate) fn short(value: Unknown<'_>) -> Option<String> {
    let value = value.value();
    let mut buffer = [0_u8; ROOM];
    let mut length = 0;
    // SAFETY: the value belongs to this environment, and Node writes no more than the room it is told of.
    let status = unsafe {
        let start = buffer.as_mut_ptr().cast();
        sys::napi_get_value_string_utf8(value.env, value.value, start, ROOM, &mut length)
    };
    // Only whole characters are written: a string that was cut leaves less than one character's room.
    if status != sys::Status::napi_ok || length >= ROOM - CHARACTER {
        return None;
    }
    let text = buffer.get(..length)?;
    str::from_utf8(text).ok().map(str::to_owned)
}
