//! [`ReportFilter`]: which rows of a report are wanted.

use chrono::NaiveDate;
use consentry_core::{Address, Country, Invalid};

use super::cells::{addressee, digits_of};
use super::{Addressee, ReportRow};
use crate::address;

/// The longest text or number to search for, in bytes.
const MAX_SEARCH_BYTES: usize = 256;

/// Which rows of a report are wanted; by default all. `Debug` does not show what is searched for.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ReportFilter {
    text: Option<String>,
    number: Option<Number>,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
}

/// A number as it was written, and its digits.
#[derive(Clone, PartialEq, Eq)]
struct Number {
    written: String,
    digits: String,
}

impl std::fmt::Debug for ReportFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReportFilter")
            .field("from", &self.from)
            .field("to", &self.to)
            .finish_non_exhaustive()
    }
}

impl ReportFilter {
    /// Takes what is searched for; what is absent filters nothing.
    ///
    /// * `text`: a part of the name, of the line's digits or of the group's id, in either case;
    /// * `number`: a part of the digits of the line or of the contact, spaces and the usual signs
    ///   ignored, or a number in the usual form of the organization's default region;
    /// * `from`, `to`: the first and the last day, such as `2021-11-09`, in the organization's time
    ///   zone, both included.
    ///
    /// # Errors
    /// `Invalid` naming `text`, `number`, `from` or `to`: one that is empty, too long, no number, no
    /// date, or a `to` before `from`.
    ///
    /// # Example
    /// ```
    /// use consentry::report::ReportFilter;
    /// assert!(ReportFilter::new(Some("almaraz"), None, Some("2021-11-09"), None).is_ok());
    /// let error = ReportFilter::new(None, None, Some("09.11.2021"), None).unwrap_err();
    /// assert_eq!((error.code(), error.field()), ("invalid_timestamp", "from"));
    /// ```
    pub fn new(
        text: Option<&str>,
        number: Option<&str>,
        from: Option<&str>,
        to: Option<&str>,
    ) -> Result<Self, Invalid> {
        let text = text.map(|text| searched(text, "text")).transpose()?;
        let number = number.map(number_of).transpose()?;
        let from = from.map(|date| date_of(date, "from")).transpose()?;
        let to = to.map(|date| date_of(date, "to")).transpose()?;
        if from.zip(to).is_some_and(|(from, to)| to < from) {
            return Err(Invalid::new("out_of_range", "to", "a date that is not before `from`"));
        }
        Ok(Self { text: text.map(str::to_lowercase), number, from, to })
    }

    /// Whether a day is wanted.
    pub(super) fn wants_day(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// Whether a row is wanted, its day aside.
    pub(super) fn wants(&self, row: &ReportRow, region: Option<Country>) -> bool {
        self.text.as_ref().is_none_or(|text| has_text(row, text))
            && self.number.as_ref().is_none_or(|number| number.is_of(row, region))
    }
}

fn has_text(row: &ReportRow, text: &str) -> bool {
    let group = match &row.addressee {
        Addressee::Group(id) => id.as_ref(),
        Addressee::Contact(_) => None,
    };
    row.name.to_lowercase().contains(text)
        || row.line.as_ref().is_some_and(|line| digits_of(line).to_lowercase().contains(text))
        || group.is_some_and(|id| id.to_lowercase().contains(text))
}

impl Number {
    fn is_of(&self, row: &ReportRow, region: Option<Country>) -> bool {
        let strict: Option<Address> = address::parse(&self.written, region, "number").ok();
        let strict = strict.map(|address| address.number().to_string());
        let is = |digits: &str| digits.contains(&self.digits) || strict.as_deref() == Some(digits);
        let contact = match &row.addressee {
            Addressee::Contact(_) => addressee(&row.addressee),
            Addressee::Group(_) => String::new(),
        };
        is(&contact) || row.line.as_ref().is_some_and(|line| is(digits_of(line)))
    }
}

fn searched<'a>(text: &'a str, field: &'static str) -> Result<&'a str, Invalid> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Invalid::new("missing_field", field, "text that is not empty"));
    }
    if text.len() > MAX_SEARCH_BYTES {
        return Err(Invalid::new("too_long", field, "at most 256 bytes"));
    }
    Ok(text)
}

fn number_of(text: &str) -> Result<Number, Invalid> {
    let written = searched(text, "number")?;
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    let usual = |c: char| c.is_ascii_digit() || "+()-./ \u{a0}".contains(c);
    if digits.is_empty() || !written.chars().all(usual) {
        return Err(Invalid::new("invalid_address", "number", "digits of a phone number"));
    }
    Ok(Number { written: written.to_owned(), digits })
}

fn date_of(text: &str, field: &'static str) -> Result<NaiveDate, Invalid> {
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|_| text.len() == 10);
    date.ok_or_else(|| Invalid::new("invalid_timestamp", field, "a date such as 2021-11-09"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]

    use consentry_core::{EventId, Timestamp};

    use super::*;

    fn row(addressee: Addressee) -> ReportRow {
        ReportRow {
            index: 1,
            event: EventId::new("e").unwrap(),
            organization: "ABC Bank Corp".into(),
            organization_id: "6051".into(),
            name: "Aaron Almaraz".into(),
            line: Some("+447455051529".into()),
            addressee,
            at: Timestamp::MIN,
        }
    }

    fn contact() -> ReportRow {
        row(Addressee::Contact(Address::parse("+14702468763").ok()))
    }

    fn wants(text: Option<&str>, number: Option<&str>, row: &ReportRow) -> bool {
        let region = Country::new("GB").ok();
        ReportFilter::new(text, number, None, None).unwrap().wants(row, region)
    }

    #[test]
    fn text_is_a_part_of_name_line_or_group() {
        for text in ["almaraz", "AARON A", " aaron ", "447455", "5051529"] {
            assert!(wants(Some(text), None, &contact()), "{text}");
        }
        for text in ["abc bank", "14702468763", "almarez", "aaron  almaraz"] {
            assert!(!wants(Some(text), None, &contact()), "{text}");
        }
        let group = row(Addressee::Group(Some("Desk-42".into())));
        assert!(wants(Some("desk-4"), None, &group));
        assert!(!wants(Some("desk-5"), None, &group));
    }

    #[test]
    fn a_number_is_written_loosely_and_may_be_a_part() {
        let written = [
            "14702468763",
            "+1 (470) 246-8763",
            "470 246",
            "8763",
            "+44 7455 051 529",
            "07455 051529",
        ];
        for number in written {
            assert!(wants(None, Some(number), &contact()), "{number}");
        }
        for number in ["14702468764", "07455 051528"] {
            assert!(!wants(None, Some(number), &contact()), "{number}");
        }
        let group = row(Addressee::Group(Some("14702468763".into())));
        assert!(!wants(None, Some("14702468763"), &group), "a group's id is no number");
        assert!(!wants(None, Some("0"), &row_without_digits()));
    }

    fn row_without_digits() -> ReportRow {
        ReportRow { line: None, ..row(Addressee::Contact(None)) }
    }

    #[test]
    fn both_must_fit() {
        assert!(wants(Some("almaraz"), Some("470"), &contact()));
        assert!(!wants(Some("almaraz"), Some("471"), &contact()));
        assert!(!wants(Some("reyes"), Some("470"), &contact()));
    }

    #[test]
    fn days_are_inclusive() {
        let filter = ReportFilter::new(None, None, Some("2021-11-08"), Some("2021-11-09")).unwrap();
        let wanted = |day| filter.wants_day(NaiveDate::from_ymd_opt(2021, 11, day).unwrap());
        assert_eq!([7, 8, 9, 10].map(wanted), [false, true, true, false]);
        let all = ReportFilter::default();
        assert!(all.wants_day(NaiveDate::from_ymd_opt(1970, 1, 1).unwrap()));
    }

    #[test]
    fn bad_input_names_its_field_and_quotes_nothing() {
        let long = "9".repeat(257);
        let cases = [
            (Some(" "), None, None, None, "missing_field", "text"),
            (Some(long.as_str()), None, None, None, "too_long", "text"),
            (None, Some(""), None, None, "missing_field", "number"),
            (None, Some("+-"), None, None, "invalid_address", "number"),
            (None, Some("470x"), None, None, "invalid_address", "number"),
            (None, None, Some("2021-13-01"), None, "invalid_timestamp", "from"),
            (None, None, Some("2021-1-1"), None, "invalid_timestamp", "from"),
            (None, None, None, Some("yesterday"), "invalid_timestamp", "to"),
            (None, None, Some("2021-11-10"), Some("2021-11-09"), "out_of_range", "to"),
        ];
        for (text, number, from, to, code, field) in cases {
            let error = ReportFilter::new(text, number, from, to).unwrap_err();
            assert_eq!((error.code(), error.field()), (code, field));
            assert!(!error.to_string().contains("470x"));
        }
    }
}
