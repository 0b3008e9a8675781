//! [`Cells`]: a row as people read it.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use consentry_core::Timestamp;

use super::{Addressee, OptInReport, ReportRow};

/// The headings of the columns, in their order.
pub(super) const HEADINGS: [&str; 4] =
    ["Organization", "Name & MultiLine", "Guest # or Group ID", "Timestamp"];

/// A row as people read it, one text for each column. `Debug` shows the timestamp only.
#[derive(Clone, PartialEq, Eq)]
pub struct Cells {
    /// The organization with its id: `ABC Bank Corp (6051)`.
    pub organization: String,
    /// The line's user with the line: `Aaron Almaraz (447455051529)`.
    pub line: String,
    /// The contact's digits, or the group's id: `14702468763`; empty after erasure.
    pub addressee: String,
    /// The time in the organization's time zone: `09-Nov-2021 20:46:06`.
    pub timestamp: String,
}

impl std::fmt::Debug for Cells {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cells").field("timestamp", &self.timestamp).finish_non_exhaustive()
    }
}

impl OptInReport {
    /// A row as people read it, in the organization's time zone.
    #[must_use]
    pub fn cells(&self, row: &ReportRow) -> Cells {
        let name = &row.name;
        Cells {
            organization: format!("{} ({})", row.organization, row.organization_id),
            line: match &row.line {
                Some(line) => format!("{name} ({})", digits_of(line)),
                None => name.to_string(),
            },
            addressee: addressee(&row.addressee),
            timestamp: self.shown(row.at),
        }
    }

    /// An instant as people read it.
    pub(super) fn shown(&self, at: Timestamp) -> String {
        local(at, self.zone)
            .map_or_else(String::new, |time| time.format("%d-%b-%Y %H:%M:%S").to_string())
    }

    /// The day of a row.
    pub(super) fn day(&self, row: &ReportRow) -> NaiveDate {
        day(row.at, self.zone)
    }
}

/// The text of the third column.
pub(super) fn addressee(addressee: &Addressee) -> String {
    match addressee {
        Addressee::Contact(Some(address)) => address.number().to_string(),
        Addressee::Group(Some(id)) => id.to_string(),
        Addressee::Contact(None) | Addressee::Group(None) => String::new(),
    }
}

/// An address without its plus.
pub(super) fn digits_of(address: &str) -> &str {
    address.strip_prefix('+').unwrap_or(address)
}

/// The local day of an instant.
pub(super) fn day(at: Timestamp, zone: Tz) -> NaiveDate {
    local(at, zone).map_or(NaiveDate::MIN, |time| time.date_naive())
}

/// Every timestamp is inside the years that chrono knows, so this is always there.
fn local(at: Timestamp, zone: Tz) -> Option<DateTime<Tz>> {
    DateTime::from_timestamp_millis(at.as_millis()).map(|time| time.with_timezone(&zone))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]

    use consentry_core::{Address, EventId};

    use super::*;
    use crate::report::ReportKind;

    fn report(zone: &str) -> OptInReport {
        OptInReport {
            kind: ReportKind::Consent,
            organization: "ABC Bank Corp".to_owned(),
            organization_id: "6051".to_owned(),
            rows: Vec::new(),
            through: 0,
            recorded_until: None,
            zone: crate::zone::parse(zone).unwrap(),
        }
    }

    fn row(line: Option<&str>, addressee: Addressee, at: &str) -> ReportRow {
        ReportRow {
            index: 1,
            event: EventId::new("e").unwrap(),
            organization: "ABC Bank Corp".into(),
            organization_id: "6051".into(),
            name: "Aaron Almaraz".into(),
            line: line.map(Into::into),
            addressee,
            at: Timestamp::parse(at).unwrap(),
        }
    }

    fn contact(text: &str) -> Addressee {
        Addressee::Contact(Some(Address::parse(text).unwrap()))
    }

    #[test]
    fn cells_read_as_in_the_published_report() {
        let row = row(Some("+447455051529"), contact("+14702468763"), "2021-11-09T20:46:06Z");
        let cells = report("Europe/London").cells(&row);
        assert_eq!(cells.organization, "ABC Bank Corp (6051)");
        assert_eq!(cells.line, "Aaron Almaraz (447455051529)");
        assert_eq!(cells.addressee, "14702468763");
        assert_eq!(cells.timestamp, "09-Nov-2021 20:46:06");
    }

    #[test]
    fn timestamps_follow_the_zone_through_summer_and_over_midnight() {
        let winter = row(None, contact("+14702468763"), "2021-11-09T23:30:00Z");
        let summer = row(None, contact("+14702468763"), "2021-07-09T23:30:00Z");
        let london = report("Europe/London");
        assert_eq!(london.cells(&winter).timestamp, "09-Nov-2021 23:30:00");
        assert_eq!(london.cells(&summer).timestamp, "10-Jul-2021 00:30:00");
        assert_eq!(london.day(&summer), NaiveDate::from_ymd_opt(2021, 7, 10).unwrap());
        let kathmandu = report("Asia/Kathmandu");
        assert_eq!(kathmandu.cells(&winter).timestamp, "10-Nov-2021 05:15:00");
    }

    #[test]
    fn a_consent_of_every_line_an_erased_contact_and_a_group_have_their_cells() {
        let cells =
            report("UTC").cells(&row(None, Addressee::Contact(None), "2021-11-09T20:46:06Z"));
        assert_eq!((cells.line.as_str(), cells.addressee.as_str()), ("Aaron Almaraz", ""));
        let group =
            row(Some("72345"), Addressee::Group(Some("G-7".into())), "2021-11-09T20:46:06Z");
        let cells = report("UTC").cells(&group);
        assert_eq!(
            (cells.line.as_str(), cells.addressee.as_str()),
            ("Aaron Almaraz (72345)", "G-7")
        );
    }

    #[test]
    fn debug_names_nobody() {
        let row = row(Some("+447455051529"), contact("+14702468763"), "2021-11-09T20:46:06Z");
        let report = OptInReport { rows: vec![row.clone()], ..report("UTC") };
        let shown = format!("{row:?} {:?} {report:?}", report.cells(&row));
        for private in ["14702468763", "447455051529", "Aaron"] {
            assert!(!shown.contains(private), "{shown}");
        }
    }
}
