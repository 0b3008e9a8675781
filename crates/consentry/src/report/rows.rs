//! Reading the rows of the opt-in reports from the journal.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::Arc;

use consentry_core::{ContactId, EffectId, Fact, Invalid, Place, ReferenceId, Template, Timestamp};
use consentry_store::PrivatePart;
use consentry_store::journal::{self, Entry};

use super::names::Directory;
use super::{Addressee, OptInReport, PAGE, ReportFilter, ReportKind, ReportRow, cells};
use crate::engine::Engine;
use crate::error::Error;
use crate::outcome::group_name;
use crate::zone;

impl Engine {
    /// One of the opt-in reports: a row for each opt-in, or for each disclaimer that was shown, the
    /// newest first, under the names that were configured then.
    ///
    /// The journal is read in pages; only the rows are kept in memory. One piece of evidence that is
    /// recorded several times is one opt-in, and a disclaimer that a worker leases again is one
    /// disclaimer.
    ///
    /// # Errors
    /// [`Error::NotConfigured`] before a configuration was installed; [`Error::Store`] when the store
    /// does not answer, or an entry cannot be read.
    pub fn opt_in_report(
        &self,
        kind: ReportKind,
        filter: &ReportFilter,
    ) -> Result<OptInReport, Error> {
        let configuration = self.configured()?;
        let organization = configuration.organization_spec();
        let mut report = OptInReport {
            kind,
            organization: organization.name.clone(),
            organization_id: organization.id.clone(),
            rows: Vec::new(),
            through: 0,
            recorded_until: None,
            zone: zone::of(&configuration)?,
        };
        let region = configuration.default_region();
        let mut directory = Directory::new(self, &configuration);
        let mut seen = Seen::default();
        loop {
            let page = self.store().changes(report.through, PAGE)?;
            if page.is_empty() {
                break;
            }
            for stored in &page {
                let entry = journal::decode(&stored.bytes)?;
                report.through = stored.index;
                report.recorded_until = Some(entry.recorded_at);
                for Shown { place, at } in seen.shown(kind, &entry) {
                    if !filter.wants_day(cells::day(at, report.zone)) {
                        continue;
                    }
                    // A consent for every line of the program is shown with the line that it came by.
                    let shown_at = Place { line: place.line.or(entry.line), ..place };
                    let names = directory.names(&entry, &shown_at)?;
                    let row = ReportRow {
                        index: stored.index,
                        event: entry.event.clone(),
                        organization: names.organization,
                        organization_id: names.organization_id,
                        name: names.name,
                        line: names.line,
                        addressee: addressee_of(&entry, &stored.parts, &mut directory)?,
                        at,
                    };
                    if filter.wants(&row, region) {
                        report.rows.push(row);
                    }
                }
            }
        }
        report.rows.sort_by_key(|row| Reverse((row.at, row.index)));
        Ok(report)
    }
}

/// What an entry has to show: where and when.
struct Shown {
    place: Place,
    at: Timestamp,
}

/// What was shown by an earlier entry, and is not shown again.
#[derive(Default)]
struct Seen {
    evidence: BTreeSet<(Option<ContactId>, Place, ReferenceId)>,
    disclaimers: BTreeSet<EffectId>,
}

impl Seen {
    fn shown(&mut self, kind: ReportKind, entry: &Entry) -> Vec<Shown> {
        match kind {
            ReportKind::Consent => self.opt_ins(entry),
            ReportKind::Disclaimer => self.disclaimers(entry),
        }
    }

    /// The opt-ins of an entry: one for each place, whatever the number of purposes.
    fn opt_ins(&mut self, entry: &Entry) -> Vec<Shown> {
        let mut shown: Vec<Shown> = Vec::new();
        let mut repeated: BTreeSet<Place> = BTreeSet::new();
        for fact in &entry.facts {
            let Fact::Consented { place, grant, .. } = fact else { continue };
            if shown.iter().any(|known| known.place == *place) || repeated.contains(place) {
                continue;
            }
            let is_new = grant
                .reference
                .is_none_or(|reference| self.evidence.insert((entry.contact, *place, reference)));
            if is_new {
                shown.push(Shown { place: *place, at: grant.captured_at });
            } else {
                repeated.insert(*place);
            }
        }
        shown
    }

    /// The disclaimers that went out with an entry.
    fn disclaimers(&mut self, entry: &Entry) -> Vec<Shown> {
        entry
            .facts
            .iter()
            .filter_map(|fact| match fact {
                Fact::TextLeased { effect, place, template, at } if is_disclaimer(*template) => {
                    let shown = Shown { place: *place, at: *at };
                    self.disclaimers.insert(effect.clone()).then_some(shown)
                }
                _ => None,
            })
            .collect()
    }
}

/// Whether a text tells the contact that they deal with a business and may opt out.
const fn is_disclaimer(template: Template) -> bool {
    matches!(template, Template::ContactDisclaimer)
}

fn addressee_of(
    entry: &Entry,
    parts: &[Option<PrivatePart>],
    directory: &mut Directory<'_>,
) -> Result<Addressee, Error> {
    if entry.is_of_group() {
        return Ok(Addressee::Group(group_name(entry, parts).map(Arc::from)));
    }

    let contact = entry.contact.ok_or_else(|| {
        Invalid::new("missing_field", "contact", "the contact of a consent or disclaimer")
    })?;
    directory.address(contact).map(Addressee::Contact)
}
