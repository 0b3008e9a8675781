//! The events of a soak, made up one after the other: the same for the same seed.

use std::collections::VecDeque;

use chrono::{DateTime, SecondsFormat};
use serde_json::{Value, json};

/// The first instant, 2026-01-01T00:00:00Z, in seconds since 1970.
const BEGINNING: i64 = 1_767_225_600;
/// How far events lie apart, in seconds: a million of them cover 58 days, so that prompts time out,
/// permits expire and what is remembered for a while is forgotten.
const STEP: i64 = 5;
/// How many sends are remembered, to be redeemed and reported.
const REMEMBERED: usize = 64;

const TALK: [&str; 5] = [
    "Hello, is my order ready?",
    "Can you stop by at five?",
    "Thanks, see you then",
    "¿Está listo mi pedido?",
    "I will be late, the traffic is terrible today. Please keep the parcel for me until six.",
];
const OPT_OUTS: [&str; 4] = ["STOP", "Stop please, thank you!", "unsubscribe", "ARRÊT"];

/// Events without an end, as lines of JSON.
pub(super) struct Stream {
    random: fastrand::Rng,
    contacts: u32,
    count: i64,
    sends: VecDeque<String>,
    latest: String,
}

impl Stream {
    pub(super) fn new(seed: u64, contacts: u32) -> Self {
        let random = fastrand::Rng::with_seed(seed);
        Self { random, contacts, count: 0, sends: VecDeque::new(), latest: String::new() }
    }

    fn event(&mut self, id: &str) -> Value {
        match self.random.u32(0..100) {
            0..30 => self.text(&TALK),
            30..42 => self.text(&["YES"]),
            42..48 => self.text(&OPT_OUTS),
            48..50 => self.text(&["HELP"]),
            50..68 => self.conversation(id),
            68..75 => self.consent(id),
            75..86 => self.appointment(id),
            86..93 => json!({"type": "send_redeemed", "send": self.send()}),
            93..99 => {
                let result = if self.random.u32(0..10) == 0 { "failed" } else { "delivered" };
                json!({"type": "send_reported", "send": self.send(), "result": result})
            }
            _ => json!({"type": "time_passed"}),
        }
    }

    fn text(&mut self, texts: &[&str]) -> Value {
        let to = if self.random.u32(0..4) == 0 { "+18005550100" } else { "+14155550100" };
        let text = texts[self.random.usize(0..texts.len())];
        json!({"type": "message_received", "channel": "sms", "from": self.contact(), "to": to,
               "text": text})
    }

    fn conversation(&mut self, id: &str) -> Value {
        self.remember(id);
        json!({"type": "send_requested", "channel": "sms", "from": "+14155550100",
               "to": self.contact(), "text": format!("Order {id} is ready."),
               "class": "conversational"})
    }

    fn appointment(&mut self, id: &str) -> Value {
        self.remember(id);
        let reference = format!("appointment-{}", self.random.u32(0..1_000_000));
        json!({"type": "send_requested", "channel": "sms", "from": "+18005550100",
               "to": self.contact(), "text": "See you on Friday. Reply STOP to opt out.",
               "class": "informational", "purpose": "appointment", "reference": reference})
    }

    fn consent(&mut self, id: &str) -> Value {
        json!({"type": "consent_recorded", "program": "appointments", "contact": self.contact(),
               "evidence": {"kind": "verbal", "recording": format!("call-{id}"),
                            "agent": "agent-7", "requested": ["appointment"],
                            "number_confirmed": true, "understood_optional": true}})
    }

    fn contact(&mut self) -> String {
        format!("+1415{:07}", 2_000_000 + self.random.u32(0..self.contacts))
    }

    fn remember(&mut self, id: &str) {
        self.sends.push_back(id.to_owned());
        if self.sends.len() > REMEMBERED {
            self.sends.pop_front();
        }
    }

    /// A send of a while ago, or one that was never asked for.
    fn send(&mut self) -> String {
        let index = self.random.usize(0..REMEMBERED);
        self.sends.get(index).cloned().unwrap_or_else(|| "never-asked-for".to_owned())
    }
}

impl Iterator for Stream {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        self.count += 1;
        // A provider tells some things twice.
        if self.random.u32(0..100) == 0 && !self.latest.is_empty() {
            return Some(self.latest.clone());
        }
        let id = format!("e{}", self.count);
        let mut event = self.event(&id);
        let at = DateTime::from_timestamp(BEGINNING + STEP * self.count, 0)?;
        event["id"] = id.into();
        event["at"] = at.to_rfc3339_opts(SecondsFormat::Secs, true).into();
        self.latest = format!("{event}\n");
        Some(self.latest.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::Stream;

    #[test]
    fn the_same_seed_gives_the_same_events_of_every_kind() {
        let events: Vec<String> = Stream::new(7, 20).take(2_000).collect();
        assert!(events.iter().cloned().eq(Stream::new(7, 20).take(2_000)));
        assert!(!events.iter().cloned().eq(Stream::new(8, 20).take(2_000)));
        for kind in [
            "message_received",
            "send_requested",
            "send_redeemed",
            "send_reported",
            "consent_recorded",
            "time_passed",
        ] {
            assert!(events.iter().any(|event| event.contains(kind)), "{kind}");
        }
        assert!(events.windows(2).any(|pair| pair[0] == pair[1]), "a duplicate");
    }
}
