//! The stage: a clock, ids, a queue of events, and permits that wait to be handed over.

use std::collections::VecDeque;

use consentry::core::{Address, DAY, Decision, EventId, Invalid, SECOND, SendResult, Timestamp};
use consentry::{HostEvent, HostEventBody, Outcome};

/// The UCI SMS Spam Collection; see `data/README.md` for authors and licence.
const COLLECTION: &str = include_str!("../../data/uci_sms_spam.tsv");

/// How many permitted messages wait before the oldest is handed over, so that a STOP may come first.
const WAITING: usize = 20;

/// The real texts, in the collection's order.
pub fn texts() -> impl Iterator<Item = &'static str> {
    COLLECTION.lines().filter_map(|line| line.split_once('\t').map(|(_, text)| text))
}

/// What is mixed in around real texts in one system.
pub trait Play {
    /// The system, as people call it.
    fn title(&self) -> &'static str;

    /// Its configuration.
    fn configuration(&self) -> &'static str;

    /// Plans what happens around a real text of a contact.
    fn plan(
        &mut self,
        stage: &mut Stage,
        contact: Address,
        text: &'static str,
    ) -> Result<(), Invalid>;
}

/// Makes events one by one, each a little later than the one before.
pub struct Stage {
    pub random: fastrand::Rng,
    now: Timestamp,
    step: i64,
    next_id: u64,
    queue: VecDeque<HostEventBody>,
    permitted: VecDeque<EventId>,
    first_contact: u64,
    contacts: u64,
}

impl Stage {
    /// A stage of a seed; its contacts begin at a number, its events are at most `step` seconds apart.
    pub fn new(
        seed: u64,
        began: Timestamp,
        first_contact: &str,
        step: i64,
    ) -> Result<Self, Invalid> {
        Ok(Self {
            random: fastrand::Rng::with_seed(seed),
            now: began,
            step,
            next_id: 0,
            queue: VecDeque::new(),
            permitted: VecDeque::new(),
            first_contact: Address::parse(first_contact)?.number(),
            contacts: 0,
        })
    }

    /// The time of the latest event.
    pub const fn now(&self) -> Timestamp {
        self.now
    }

    /// Somebody of whom nothing is known.
    pub fn newcomer(&mut self) -> Result<Address, Invalid> {
        let contact = self.contact(self.contacts);
        self.contacts = self.contacts.saturating_add(1);
        contact
    }

    /// Somebody from before.
    pub fn anyone(&mut self) -> Result<Address, Invalid> {
        let index = self.random.u64(0..self.contacts.max(1));
        self.contact(index)
    }

    /// Everyone so far.
    pub fn everyone(&self) -> impl Iterator<Item = Result<Address, Invalid>> + '_ {
        (0..self.contacts).map(|index| self.contact(index))
    }

    fn contact(&self, index: u64) -> Result<Address, Invalid> {
        Address::parse(&format!("+{}", self.first_contact.saturating_add(index)))
    }

    /// A number that nothing else has, for references.
    pub fn number(&mut self) -> u64 {
        self.next_id = self.next_id.saturating_add(1);
        self.next_id
    }

    pub fn chance(&mut self, percent: u32) -> bool {
        self.random.u32(0..100) < percent
    }

    /// Lets something happen.
    pub fn happens(&mut self, body: HostEventBody) {
        self.queue.push_back(body);
    }

    /// The next event that was planned.
    pub fn next_event(&mut self) -> Result<Option<HostEvent>, Invalid> {
        while self.queue.is_empty() && self.permitted.len() > WAITING {
            self.hand_over();
        }
        let Some(body) = self.queue.pop_front() else { return Ok(None) };
        self.now = self.now.plus(self.random.i64(1..=self.step).saturating_mul(SECOND));
        let id = EventId::new(&format!("{}-{}", body.kind(), self.number()))?;
        Ok(Some(HostEvent { id, at: self.now, body }))
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

    /// At the end what is permitted is handed over, and a month passes.
    pub fn end(&mut self) {
        while !self.permitted.is_empty() {
            self.hand_over();
        }
        self.happens(HostEventBody::TimePassed);
    }

    /// Lets a month pass before the next event.
    pub fn skip_a_month(&mut self) {
        self.now = self.now.plus(DAY.saturating_mul(31));
    }

    /// Hands over the oldest permitted message, and mostly learns what became of it.
    fn hand_over(&mut self) {
        let Some(id) = self.permitted.pop_front() else { return };
        self.happens(HostEventBody::SendRedeemed { send: id.clone() });
        if self.chance(90) {
            self.happens(HostEventBody::SendReported { send: id, result: SendResult::Delivered });
        }
    }
}
