//! The script: real texts in their order, with answers, opt-outs, sends and calls mixed in.

use std::collections::VecDeque;

use consentry::core::{
    Address, Channel, Class, DAY, Decision, EventId, Evidence, EvidenceKind, Invalid, MessageText,
    RevokedVia, SECOND, SendResult, Timestamp,
};
use consentry::{HostEvent, HostEventBody, HostPlace, HostSend, Outcome};

/// The UCI SMS Spam Collection; see `data/README.md` for authors and licence.
const COLLECTION: &str = include_str!("../../data/uci_sms_spam.tsv");
const LINE: &str = "+14155550100";
const PROGRAM: &str = "messaging";

/// The real texts, in the collection's order.
pub fn texts() -> impl Iterator<Item = &'static str> {
    COLLECTION.lines().filter_map(|line| line.split_once('\t').map(|(_, text)| text))
}

/// Makes events one by one, each a few seconds after the one before.
pub struct Script {
    random: fastrand::Rng,
    texts: Vec<&'static str>,
    next_text: usize,
    next_id: u64,
    now: Timestamp,
    queue: VecDeque<HostEventBody>,
    /// Sends that were allowed and are handed over a little later, so that a STOP may come first.
    permitted: VecDeque<EventId>,
    first_contact: u64,
    ended: bool,
}

impl Script {
    /// The script of a seed, beginning at a time.
    pub fn new(seed: u64, began: Timestamp) -> Result<Self, Invalid> {
        Ok(Self {
            random: fastrand::Rng::with_seed(seed),
            texts: texts().collect(),
            next_text: 0,
            next_id: 0,
            now: began,
            queue: VecDeque::new(),
            permitted: VecDeque::new(),
            first_contact: Address::parse("+14155551000")?.number(),
            ended: false,
        })
    }

    /// Everyone who texts in the script.
    pub fn contacts(&self) -> Vec<Address> {
        (0..self.texts.len()).filter_map(|index| self.contact(index)).collect()
    }

    fn contact(&self, index: usize) -> Option<Address> {
        let number = self.first_contact.checked_add(u64::try_from(index).ok()?)?;
        Address::parse(&format!("+{number}")).ok()
    }

    /// The next event; none at the end.
    pub fn next_event(&mut self) -> Option<HostEvent> {
        if self.queue.is_empty() {
            self.plan();
        }
        let body = self.queue.pop_front()?;
        self.now = self.now.plus(self.random.i64(1..=4).saturating_mul(SECOND));
        self.next_id = self.next_id.saturating_add(1);
        let id = EventId::new(&format!("{}-{}", body.kind(), self.next_id)).ok()?;
        Some(HostEvent { id, at: self.now, body })
    }

    /// Learns which sends were allowed.
    pub fn look_at(&mut self, outcome: &Outcome) {
        if outcome.decision == Decision::Allow
            && let Some(permit) = &outcome.permit
            && !permit.redeemed
        {
            self.permitted.push_back(permit.send.clone());
        }
        self.permitted.extend(
            outcome.released.iter().filter(|id| id.as_str().starts_with("send_requested")).cloned(),
        );
    }

    /// Plans what happens around the next real text.
    fn plan(&mut self) {
        let Some(text) = self.texts.get(self.next_text).copied() else {
            self.plan_end();
            return;
        };
        let Some(contact) = self.contact(self.next_text) else { return };
        self.next_text = self.next_text.saturating_add(1);
        if self.chance(15) {
            self.queue.push_back(send(contact, "Hi, this is Dana from XYZ. May I call you?"));
        }
        self.queue.push_back(inbound(contact, text));
        match self.random.u32(0..100) {
            0..55 => self.queue.push_back(inbound(contact, "YES")),
            55..68 => self.queue.push_back(inbound(contact, "STOP")),
            68..72 => self.queue.push_back(inbound(contact, "No thanks")),
            72..76 => self.queue.push_back(inbound(contact, "Help?")),
            76..80 => self.queue.push_back(recorded(contact)),
            _ => {}
        }
        if self.chance(60) {
            self.queue.push_back(send(contact, "Your order is ready."));
        }
        self.look_back();
        while self.permitted.len() > 40 {
            self.hand_over();
        }
    }

    /// Now and then somebody from before writes or calls again.
    fn look_back(&mut self) {
        let earlier = self.random.usize(0..self.next_text.max(1));
        let Some(contact) = self.contact(earlier) else { return };
        match self.random.u32(0..100) {
            0..8 => self.queue.push_back(inbound(contact, "please stop")),
            8..11 => self.queue.push_back(inbound(contact, "Arrêt")),
            11..14 => self.queue.push_back(revoked(contact)),
            14..20 => self.queue.push_back(inbound(contact, "Hello again")),
            20..24 => self.queue.push_back(inbound(contact, "ok")),
            _ => {}
        }
    }

    /// Hands over the oldest permitted message, and mostly learns what became of it.
    fn hand_over(&mut self) {
        let Some(id) = self.permitted.pop_front() else { return };
        self.queue.push_back(HostEventBody::SendRedeemed { send: id.clone() });
        if self.chance(90) {
            self.queue
                .push_back(HostEventBody::SendReported { send: id, result: SendResult::Delivered });
        }
    }

    /// At the end what is permitted is handed over, and a month passes.
    fn plan_end(&mut self) {
        while !self.permitted.is_empty() {
            self.hand_over();
        }
        if self.queue.is_empty() && !self.ended {
            self.ended = true;
            self.now = self.now.plus(DAY.saturating_mul(31));
            self.queue.push_back(HostEventBody::TimePassed);
        }
    }

    fn chance(&mut self, percent: u32) -> bool {
        self.random.u32(0..100) < percent
    }
}

fn inbound(contact: Address, text: &str) -> HostEventBody {
    HostEventBody::MessageReceived {
        channel: Channel::Sms,
        from: contact,
        to: LINE.to_owned(),
        text: MessageText::new(text),
    }
}

fn send(contact: Address, text: &str) -> HostEventBody {
    HostEventBody::SendRequested(HostSend {
        channel: Channel::Sms,
        from: LINE.to_owned(),
        to: contact,
        text: MessageText::new(text),
        class: Class::Conversational,
        purpose: None,
        reference: None,
    })
}

fn place(contact: Address) -> HostPlace {
    HostPlace {
        contact,
        organization: None,
        program: Some(PROGRAM.to_owned()),
        line: Some(LINE.to_owned()),
        channel: None,
    }
}

/// A form that the person signed.
fn recorded(contact: Address) -> HostEventBody {
    let reference = format!("form-{}", contact.number());
    let wording = "I agree to receive text messages from XYZ. Reply STOP to opt out.";
    match Evidence::new(EvidenceKind::Paper, &reference, wording, None) {
        Ok(evidence) => {
            HostEventBody::ConsentRecorded { place: place(contact), evidence, purposes: Vec::new() }
        }
        Err(_) => HostEventBody::ConsentDeclined(place(contact)),
    }
}

fn revoked(contact: Address) -> HostEventBody {
    HostEventBody::ConsentRevoked {
        place: place(contact),
        via: RevokedVia::Phone,
        purposes: Vec::new(),
    }
}
