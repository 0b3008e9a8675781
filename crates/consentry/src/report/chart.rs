//! The chart of a report: how many rows fall into each day, week, month or year.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::OptInReport;

/// The most bars of one chart; beyond it a bar covers a longer span.
const MOST_BARS: usize = 62;
/// The drawing's own units: its width, and the heights of the bars' area and of all.
const WIDTH: usize = 1_000;
const BARS_HEIGHT: usize = 150;
const HEIGHT: usize = 184;
/// The room above the tallest bar.
const HEADROOM: usize = 14;

/// What one bar covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Span {
    Day,
    Week,
    Month,
    Year,
}

/// Bars over time. `bucket_of` says into which bar a day falls.
pub(super) struct Chart {
    span: Span,
    starts: Vec<NaiveDate>,
    counts: Vec<usize>,
}

/// A bar as it is drawn.
pub(super) struct Bar {
    pub(super) x: String,
    pub(super) y: String,
    pub(super) width: String,
    pub(super) height: String,
    pub(super) title: String,
}

/// A label below the bars.
pub(super) struct Label {
    pub(super) x: String,
    pub(super) anchor: &'static str,
    pub(super) text: String,
}

impl Chart {
    /// The chart of a report; none where there is nothing to draw.
    pub(super) fn of(report: &OptInReport) -> Option<Self> {
        let days = || report.rows.iter().map(|row| report.day(row));
        let (first, last) = (days().min()?, days().max()?);
        let (span, starts) = [Span::Day, Span::Week, Span::Month, Span::Year]
            .into_iter()
            .map(|span| (span, span.starts(first, last)))
            .find(|(span, starts)| starts.len() <= MOST_BARS || *span == Span::Year)?;
        let mut chart = Self { span, counts: vec![0; starts.len()], starts };
        for day in days() {
            let bucket = chart.bucket_of(day);
            if let Some(count) = chart.counts.get_mut(bucket) {
                *count = count.saturating_add(1);
            }
        }
        Some(chart)
    }

    /// The bar into which a day falls.
    pub(super) fn bucket_of(&self, day: NaiveDate) -> usize {
        self.starts.partition_point(|start| *start <= day).saturating_sub(1)
    }

    /// The number of rows that the tallest bar stands for.
    pub(super) fn highest(&self) -> usize {
        self.counts.iter().copied().max().unwrap_or(0)
    }

    pub(super) const fn view_box(&self) -> (usize, usize) {
        (WIDTH, HEIGHT)
    }

    pub(super) const fn base(&self) -> usize {
        BARS_HEIGHT
    }

    pub(super) const fn top(&self) -> usize {
        HEADROOM
    }

    /// The word of what one bar covers.
    pub(super) const fn span(&self) -> &'static str {
        match self.span {
            Span::Day => "day",
            Span::Week => "week",
            Span::Month => "month",
            Span::Year => "year",
        }
    }

    pub(super) fn bars(&self) -> Vec<Bar> {
        let slot = fraction(WIDTH, self.starts.len());
        let width = (slot * 0.72).min(56.0);
        let unit = fraction(BARS_HEIGHT.saturating_sub(HEADROOM), self.highest());
        let bars = self.starts.iter().zip(&self.counts).enumerate();
        bars.map(|(place, (start, count))| {
            let height = unit * number(*count);
            Bar {
                x: decimal(slot * number(place) + (slot - width) / 2.0),
                y: decimal(number(BARS_HEIGHT) - height),
                width: decimal(width),
                height: decimal(height),
                title: format!("{}: {count}", self.name(*start)),
            }
        })
        .collect()
    }

    /// A label below the first bar and the last, and below one between where there is room.
    pub(super) fn labels(&self) -> Vec<Label> {
        let last = self.starts.len().saturating_sub(1);
        let slot = fraction(WIDTH, self.starts.len());
        let at = |place: usize, anchor: &'static str| {
            let start = self.starts.get(place)?;
            let x = match anchor {
                "start" => 0.0,
                "end" => number(WIDTH),
                _ => slot * (number(place) + 0.5),
            };
            Some(Label { x: decimal(x), anchor, text: self.name(*start) })
        };
        let labels = match last {
            0 => [at(0, "middle"), None, None],
            1..=3 => [at(0, "middle"), at(last, "middle"), None],
            _ => [at(0, "start"), at(last.div_euclid(2), "middle"), at(last, "end")],
        };
        labels.into_iter().flatten().collect()
    }

    /// What the chart shows, in a sentence for those who do not see it.
    pub(super) fn summary(&self) -> String {
        let total: usize = self.counts.iter().sum();
        let tallest = self.starts.iter().zip(&self.counts).max_by_key(|(_, count)| **count);
        let (Some(first), Some(last), Some((most, count))) =
            (self.starts.first(), self.starts.last(), tallest)
        else {
            return String::new();
        };
        format!(
            "{total} by {}, from {} to {}; most, {count}, in {}.",
            self.span(),
            self.name(*first),
            self.name(*last),
            self.name(*most),
        )
    }

    fn name(&self, start: NaiveDate) -> String {
        match self.span {
            Span::Day => start.format("%d-%b-%Y").to_string(),
            Span::Week => start.format("week of %d-%b-%Y").to_string(),
            Span::Month => start.format("%b %Y").to_string(),
            Span::Year => start.format("%Y").to_string(),
        }
    }
}

impl Span {
    /// The first days of all spans from the one of `first` to the one of `last`; no more than one
    /// above the most that a chart has, unless they are years.
    fn starts(self, first: NaiveDate, last: NaiveDate) -> Vec<NaiveDate> {
        let most = if self == Self::Year { usize::MAX } else { MOST_BARS.saturating_add(1) };
        let begin = self.begin(first);
        std::iter::successors(Some(begin), |start| self.next(*start))
            .take_while(|start| *start <= last)
            .take(most)
            .collect()
    }

    fn begin(self, day: NaiveDate) -> NaiveDate {
        let begin = match self {
            Self::Day => Some(day),
            Self::Week => {
                let since_monday = u64::from(day.weekday().num_days_from_monday());
                day.checked_sub_days(Days::new(since_monday))
            }
            Self::Month => day.with_day(1),
            Self::Year => day.with_ordinal(1),
        };
        begin.unwrap_or(day)
    }

    fn next(self, start: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Day => start.checked_add_days(Days::new(1)),
            Self::Week => start.checked_add_days(Days::new(7)),
            Self::Month => start.checked_add_months(Months::new(1)),
            Self::Year => start.checked_add_months(Months::new(12)),
        }
    }
}

/// A count as a length; no chart has so many rows that it would not fit.
fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

fn fraction(whole: usize, parts: usize) -> f64 {
    number(whole) / number(parts.max(1))
}

fn decimal(length: f64) -> String {
    format!("{length:.2}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]

    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn span_of(first: &str, last: &str) -> (Span, usize) {
        let (first, last) = (date(first), date(last));
        [Span::Day, Span::Week, Span::Month, Span::Year]
            .into_iter()
            .map(|span| (span, span.starts(first, last).len()))
            .find(|(span, bars)| *bars <= MOST_BARS || *span == Span::Year)
            .unwrap()
    }

    #[test]
    fn a_bar_covers_as_long_as_it_must() {
        assert_eq!(span_of("2021-11-09", "2021-11-09"), (Span::Day, 1));
        assert_eq!(span_of("2021-11-01", "2022-01-01"), (Span::Day, 62));
        assert_eq!(span_of("2021-11-01", "2022-01-02"), (Span::Week, 9));
        assert_eq!(span_of("2021-01-01", "2025-12-31"), (Span::Month, 60));
        assert_eq!(span_of("1970-05-05", "2069-01-01"), (Span::Year, 100));
    }

    #[test]
    fn days_fall_into_their_bars() {
        let starts = Span::Week.starts(date("2021-11-10"), date("2021-11-24"));
        assert_eq!(starts, ["2021-11-08", "2021-11-15", "2021-11-22"].map(date));
        let chart = Chart { span: Span::Week, counts: vec![4, 0, 2], starts };
        let days = ["2021-11-10", "2021-11-14", "2021-11-15", "2021-11-24"];
        assert_eq!(days.map(|day| chart.bucket_of(date(day))), [0, 0, 1, 2]);
        assert_eq!(
            chart.summary(),
            "6 by week, from week of 08-Nov-2021 to week of 22-Nov-2021; most, 4, in week of \
             08-Nov-2021."
        );
    }

    #[test]
    fn bars_are_as_tall_as_their_counts() {
        let starts = Span::Day.starts(date("2021-11-09"), date("2021-11-10"));
        let chart = Chart { span: Span::Day, counts: vec![4, 2], starts };
        let heights: Vec<String> = chart.bars().into_iter().map(|bar| bar.height).collect();
        assert_eq!(heights, ["136.00", "68.00"]);
        assert!(chart.bars().iter().all(|bar| !bar.x.starts_with('-') && !bar.y.starts_with('-')));
    }
}
