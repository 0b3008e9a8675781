//! What came of an event: its reading, reasons and effects.

use consentry_core::{Place, QueuedText, Reading, Reason, Span};

use super::entry::{EntryEffect, PartIndex};
use super::error::{DecodeError, DecodeProblem};
use super::read::Reader;
use super::write::{Value, Writer};

impl Value for Reading {
    fn write(&self, out: &mut Writer) {
        let Self { intent, basis, kind, scope, category, opt_in, rule, span, language } = self;
        out.map(|map| {
            map.put(1, intent);
            map.put(2, basis);
            map.put(3, kind);
            map.opt(4, scope.as_ref());
            map.opt(5, opt_in.as_ref());
            map.opt(6, rule.as_ref());
            map.opt(7, span.as_ref());
            map.opt(8, language.as_ref());
            map.opt(9, category.as_ref());
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                intent: map.need(1, "intent")?,
                basis: map.need(2, "basis")?,
                kind: map.need(3, "reading_kind")?,
                scope: map.may(4, "scope")?,
                opt_in: map.may(5, "opt_in")?,
                rule: map.may(6, "rule")?,
                span: map.may(7, "span")?,
                language: map.may(8, "language")?,
                category: map.may(9, "category")?,
            })
        })
    }
}

impl Value for Span {
    fn write(&self, out: &mut Writer) {
        let Self { start, end } = self;
        out.map(|map| {
            map.put(1, start);
            map.put(2, end);
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| Ok(Self { start: map.need(1, "start")?, end: map.need(2, "end")? }))
    }
}

impl Value for Reason {
    fn write(&self, out: &mut Writer) {
        let Self { code, rule, evidence } = self;
        out.map(|map| {
            map.put(1, code);
            map.opt(2, rule.as_ref());
            map.opt(3, evidence.as_ref());
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                code: map.need(1, "code")?,
                rule: map.may(2, "rule")?,
                evidence: map.may(3, "evidence")?,
            })
        })
    }
}

impl Value for QueuedText {
    fn write(&self, out: &mut Writer) {
        let Self { effect, place, template, not_after } = self;
        out.map(|map| {
            map.put(1, effect);
            map.put(2, place);
            map.put(3, template);
            map.put(4, not_after);
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                effect: map.need(1, "effect")?,
                place: map.need(2, "place")?,
                template: map.need(3, "template")?,
                not_after: map.need(4, "not_after")?,
            })
        })
    }
}

/// The numbers of [`EntryEffect`].
mod effect {
    pub(super) const TEXT: u64 = 1;
    pub(super) const RELEASE_HELD: u64 = 2;
    pub(super) const DISCARD_HELD: u64 = 3;
}

impl Value for EntryEffect {
    fn write(&self, out: &mut Writer) {
        out.map(|map| match self {
            Self::Text { effect, place, line, channel, template, not_after, text } => {
                map.put(0, &effect::TEXT);
                map.put(1, effect);
                map.put(2, place);
                map.put(3, channel);
                map.put(4, template);
                map.put(5, not_after);
                map.put(6, text);
                map.opt(7, line.as_ref().filter(|line| place.line != Some(**line)));
            }
            Self::ReleaseHeld(messages) => {
                map.put(0, &effect::RELEASE_HELD);
                map.list(1, messages);
            }
            Self::DiscardHeld(messages) => {
                map.put(0, &effect::DISCARD_HELD);
                map.list(1, messages);
            }
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| match map.need(0, field)? {
            effect::TEXT => {
                let (effect, place) = (map.need(1, "effect")?, map.need(2, "place")?);
                let Place { line: own, .. } = place;
                Ok(Self::Text {
                    effect,
                    place,
                    channel: map.need(3, "channel")?,
                    template: map.need(4, "template")?,
                    not_after: map.need(5, "not_after")?,
                    text: map.need(6, "text")?,
                    line: match map.may(7, "line")? {
                        Some(line) if own == Some(line) => {
                            return Err(DecodeError::new("line", DecodeProblem::NotCanonical));
                        }
                        Some(line) => Some(line),
                        None => own,
                    },
                })
            }
            effect::RELEASE_HELD => Ok(Self::ReleaseHeld(map.list(1, "messages")?)),
            effect::DISCARD_HELD => Ok(Self::DiscardHeld(map.list(1, "messages")?)),
            _ => Err(DecodeError::new(field, DecodeProblem::Unknown)),
        })
    }
}

/// The private part that an effect speaks of.
pub(super) const fn part(effect: &EntryEffect) -> Option<PartIndex> {
    match effect {
        EntryEffect::Text {
            effect: _,
            place: _,
            line: _,
            channel: _,
            template: _,
            not_after: _,
            text,
        } => Some(*text),
        EntryEffect::ReleaseHeld(_) | EntryEffect::DiscardHeld(_) => None,
    }
}
