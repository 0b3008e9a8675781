//! Times cross as milliseconds in a signed 64-bit integer, which both languages carry exactly.

use consentry::Error;
use consentry::core::Timestamp;

use crate::error::ConsentryError;

uniffi::custom_type!(
    /// An instant, exact to the millisecond, in the years 1970 to 9999; any other is an error.
    Timestamp, i64, {
    remote,
    lower: |time| time.as_millis(),
    try_lift: |millis| Ok(in_field(millis, "at")?),
});

/// The argument `now`: a [`Timestamp`] to both languages, whose error names the argument.
pub(crate) struct Now(pub(crate) Timestamp);

fn in_field(millis: i64, field: &'static str) -> Result<Timestamp, ConsentryError> {
    let time = Timestamp::from_millis(millis);
    time.map_err(|invalid| Error::Invalid(invalid.in_field(field)).into())
}

impl uniffi::TypeId<crate::UniFfiTag> for Now {
    const TYPE_ID_META: uniffi::MetadataBuffer =
        <Timestamp as uniffi::TypeId<crate::UniFfiTag>>::TYPE_ID_META;
}

// SAFETY: it takes the same plain number as `Timestamp`, whose conversion `uniffi` itself wrote.
#[expect(unsafe_code, reason = "an argument that is known by its name has no safe hook in uniffi")]
unsafe impl uniffi::Lift<crate::UniFfiTag> for Now {
    type FfiType = i64;

    fn try_lift(millis: i64) -> uniffi::Result<Self> {
        Ok(Self(in_field(millis, "now")?))
    }

    fn try_read(buffer: &mut &[u8]) -> uniffi::Result<Self> {
        Self::try_lift(<i64 as uniffi::Lift<crate::UniFfiTag>>::try_read(buffer)?)
    }
}
