//! The world of a chat: an engine in memory, a clock, a contact and a line.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use consentry::core::{
    Address, Configuration, Decision, EventId, Invalid, Line, LineId, MINUTE, Timestamp, Word as _,
};
use consentry::store::MemoryStore;
use consentry::{
    Engine, Entropy as _, Error, Outcome, StatusRow, SystemEntropy, address, starter, wire,
};
use serde_json::{Map, Value, json};

use crate::failure::Failure;
use crate::init;

/// When a chat begins, so that a script gives the same transcript every time.
pub const BEGINNING: &str = "2026-11-21T15:00:00Z";
const FIRST_CONTACT: &str = "+14155550123";

/// Whose a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// The contact.
    Contact,
    /// The line.
    Line,
}

/// Something that came of one line of input, in order.
pub enum Happening {
    /// An event was decided; the text was inbound, outbound or none.
    Decided(Option<Speaker>, Box<Outcome>),
    /// Time passed, and what was due is done.
    Waited(Box<Outcome>),
    /// A permitted message was handed over, or refused at the last moment.
    HandedOver(String, Box<Outcome>),
}

/// An engine in memory, with everything that a chat leaves unsaid.
pub struct World {
    name: String,
    engine: Engine,
    configuration: Arc<Configuration>,
    /// The text of the configuration.
    text: String,
    program: String,
    line: String,
    contact: Address,
    /// The group that is written in.
    group: Option<String>,
    latest: Option<Timestamp>,
    events: u32,
    /// The texts that were written, by the id of their event.
    texts: BTreeMap<String, (Speaker, String)>,
}

impl World {
    /// Opens a starter.
    pub fn of_starter(name: &str) -> Result<Self, Failure> {
        let text = starter::find(name).ok_or_else(|| {
            let names: Vec<&str> = starter::ALL.iter().map(|(name, _)| *name).collect();
            let expected = format!("one of {}", names.join(", "));
            Invalid::new("unknown_word", "starter", expected)
        })?;
        Self::open(name, text, None)
    }

    /// Opens a configuration file, at a program of it.
    pub fn of_file(path: &Path, program: Option<&str>) -> Result<Self, Failure> {
        let (text, _) = init::load(path)?;
        Self::open(&path.display().to_string(), &text, program)
    }

    fn open(name: &str, text: &str, program: Option<&str>) -> Result<Self, Failure> {
        let mut secret = [0; 32];
        SystemEntropy.fill(&mut secret).map_err(Error::from)?;
        let engine = Engine::new(MemoryStore::new(secret), SystemEntropy);
        engine.install(text, "consentry chat", beginning()?)?;
        let configuration = engine.configured()?;
        let program = match program {
            Some(id) => wire::config::program(&configuration, Some(id))?,
            None => configuration
                .lines()
                .find_map(|(_, line)| configuration.program(line.program()))
                .ok_or_else(no_line)?,
        };
        let line =
            configuration.lines().map(|(_, line)| line).find(|line| line.program() == program.id());
        Ok(Self {
            name: name.to_owned(),
            program: program.name().to_owned(),
            line: line.ok_or_else(no_line)?.address().to_owned(),
            contact: Address::parse(FIRST_CONTACT)?,
            group: None,
            text: text.to_owned(),
            engine,
            latest: None,
            events: 0,
            texts: BTreeMap::new(),
            configuration,
        })
    }

    /// What was opened.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The line that speaks.
    pub fn line(&self) -> Option<&Line> {
        self.configuration.any_line(LineId::of(&self.line))
    }

    /// The configuration in force.
    pub fn configuration(&self) -> &Configuration {
        &self.configuration
    }

    /// The contact that speaks.
    pub fn contact(&self) -> Address {
        self.contact
    }

    /// The time of the latest line.
    pub fn latest(&self) -> Result<Timestamp, Invalid> {
        self.latest.map_or_else(beginning, Ok)
    }

    /// The text of an event, and who wrote it.
    pub fn text(&self, id: &EventId) -> Option<(Speaker, &str)> {
        self.texts.get(id.as_str()).map(|(speaker, text)| (*speaker, text.as_str()))
    }

    /// From now on another contact speaks.
    pub fn turn_to_contact(&mut self, number: &str) -> Result<(), Error> {
        let region = self.configuration.default_region();
        self.contact = address::parse(number, region, "contact")?;
        Ok(())
    }

    /// From now on another line speaks, with its program.
    pub fn turn_to_line(&mut self, number: &str) -> Result<(), Error> {
        let spelled = address::line(number, self.configuration.default_region());
        let line = self.configuration.any_line(LineId::of(&spelled)).ok_or_else(|| {
            Invalid::new("unknown_line", "line", "the address of a line of the configuration")
        })?;
        if let Some(program) = self.configuration.program(line.program()) {
            self.program = program.name().to_owned();
        }
        self.line = spelled;
        Ok(())
    }

    /// From now on everything is written in a group, or to one contact again.
    pub fn turn_to_group(&mut self, group: Option<String>) {
        self.group = group;
    }

    /// The group that is written in.
    pub fn group(&self) -> Option<&str> {
        self.group.as_deref()
    }

    /// Whether group messaging is switched on in the organization.
    pub fn has_group_messaging(&self) -> bool {
        self.configuration.organization_spec().group_messaging
    }

    /// Switches group messaging on or off, as an administrator does.
    pub fn switch_group_messaging(&mut self, enabled: bool) -> Result<(), Error> {
        let text = wire::edit::with_group_messaging(&self.text, enabled)?;
        self.engine.install(&text, "consentry chat", self.latest()?)?;
        self.configuration = self.engine.configured()?;
        self.text = text;
        Ok(())
    }

    /// The contact joins the group or leaves it.
    pub fn membership(&mut self, joins: bool) -> Result<Vec<Happening>, Error> {
        let group = self
            .group
            .clone()
            .ok_or_else(|| Invalid::new("missing_field", "group", "a group, as in /group G1"))?;
        self.report(object(json!({
            "type": if joins { "member_joined" } else { "member_left" },
            "line": self.line, "contact": self.contact.as_e164(), "group": group,
        })))
    }

    /// The contact writes.
    pub fn contact_writes(&mut self, channel: &str, text: &str) -> Result<Vec<Happening>, Error> {
        let mut event = object(json!({
            "type": "message_received", "channel": channel,
            "from": self.contact.as_e164(), "to": self.line, "text": text,
        }));
        event.extend(self.group.iter().map(|group| ("group".to_owned(), group.clone().into())));
        self.report(event)
    }

    /// The line writes; `fields` are what differs from an ordinary text of a conversation.
    pub fn line_writes(
        &mut self,
        fields: Map<String, Value>,
        text: &str,
    ) -> Result<Vec<Happening>, Error> {
        let to = match &self.group {
            Some(group) => format!("group:{group}"),
            None => self.contact.as_e164(),
        };
        let mut event = object(json!({
            "type": "send_requested", "channel": "sms", "class": "conversational",
            "from": self.line, "to": to, "text": text,
        }));
        event.extend(fields);
        self.report(event)
    }

    /// Something happens elsewhere that concerns the contact, and whoever holds their consent: the
    /// line, or in recorded mode the program.
    pub fn elsewhere(
        &mut self,
        kind: &str,
        fields: Map<String, Value>,
    ) -> Result<Vec<Happening>, Error> {
        let mut event = object(json!({
            "type": kind, "program": self.program, "contact": self.contact.as_e164(),
        }));
        if self.mode() != Some("recorded") {
            event.insert("line".to_owned(), self.line.clone().into());
        }
        event.extend(fields);
        self.report(event)
    }

    /// The contact consents elsewhere; what the evidence leaves out is made up.
    pub fn consent(
        &mut self,
        kind: &str,
        mut fields: Map<String, Value>,
        given: Map<String, Value>,
    ) -> Result<Vec<Happening>, Error> {
        fields.insert("evidence".to_owned(), self.evidence(kind, given).into());
        self.elsewhere("consent_recorded", fields)
    }

    /// The partner sets the flag of the contact; what the evidence of TRUE leaves out is made up.
    pub fn flag(
        &mut self,
        value: bool,
        given: Map<String, Value>,
    ) -> Result<Vec<Happening>, Error> {
        let mut event = object(json!({
            "type": "flag_changed", "program": self.program, "contact": self.contact.as_e164(),
            "value": value,
        }));
        if value || !given.is_empty() {
            let kind = given.get("kind").and_then(Value::as_str).unwrap_or("web_form").to_owned();
            event.insert("evidence".to_owned(), self.evidence(&kind, given).into());
        }
        self.report(event)
    }

    /// The partner behind the program is suspended, or resumed.
    pub fn partner(&mut self, suspended: bool) -> Result<Vec<Happening>, Error> {
        let kind = if suspended { "partner_suspended" } else { "partner_resumed" };
        self.report(object(json!({
            "type": kind, "program": self.program, "actor": "consentry chat",
        })))
    }

    fn evidence(&self, kind: &str, given: Map<String, Value>) -> Map<String, Value> {
        let number = self.events.saturating_add(1);
        let mut evidence = object(if kind == "verbal" {
            json!({
                "kind": kind, "recording": format!("recording-{number}"), "agent": "agent-1",
                "number_confirmed": true, "understood_optional": true,
            })
        } else {
            let wording = "I agree to receive text messages. Reply STOP to opt out.";
            json!({ "kind": kind, "reference": format!("{kind}-{number}"), "wording": wording })
        });
        evidence.extend(given);
        evidence
    }

    /// Time passes.
    pub fn wait(&mut self, millis: i64) -> Result<Vec<Happening>, Error> {
        let then = self.latest()?.plus(millis);
        self.report(object(json!({ "type": "time_passed", "at": then.to_string() })))
    }

    /// Reports an event, and hands over what may now go out. Where the event has no id or no time it
    /// gets the next.
    pub fn report(&mut self, mut event: Map<String, Value>) -> Result<Vec<Happening>, Error> {
        let next = match self.latest {
            Some(latest) => latest.plus(MINUTE),
            None => beginning()?,
        };
        event.entry("at").or_insert_with(|| next.to_string().into());
        let id = format!("chat-{}", self.events.saturating_add(1));
        event.entry("id").or_insert(id.into());
        let speaker = match event.get("type").and_then(Value::as_str) {
            Some("message_received") => Some(Speaker::Contact),
            Some("send_requested") => Some(Speaker::Line),
            _ => None,
        };
        let text = event.get("text").and_then(Value::as_str).map(str::to_owned);

        let region = self.configuration.default_region();
        let event = wire::event::parse(&Value::from(event).to_string(), region)?;
        // An event of the past is reported now, and one of the future makes it now.
        let now = event.at.max(self.latest()?);
        let waited = event.body.kind() == "time_passed";
        let id = event.id.clone();
        let outcome = self.engine.receive_and_hand_over(event, now)?;
        self.latest = Some(now);
        self.events = self.events.saturating_add(1);
        if let (Some(speaker), Some(text)) = (speaker, text) {
            self.texts.insert(id.as_str().to_owned(), (speaker, text));
        }

        let mut ready = Vec::new();
        if outcome.decision == Decision::Allow && !outcome.duplicate {
            ready.extend(outcome.permit.iter().filter(|p| !p.redeemed).map(|p| p.send.clone()));
        }
        for outcome in std::iter::once(&outcome).chain(&outcome.also) {
            let released = outcome.released.iter().filter(|id| self.is_from_line(id));
            ready.extend(released.cloned());
        }
        let outcome = Box::new(outcome);
        let happening = match waited {
            true => Happening::Waited(outcome),
            false => Happening::Decided(speaker, outcome),
        };
        let mut happenings = vec![happening];
        for send in ready {
            happenings.push(self.hand_over(&send, now)?);
        }
        Ok(happenings)
    }

    fn is_from_line(&self, id: &EventId) -> bool {
        self.text(id).is_some_and(|(speaker, _)| speaker == Speaker::Line)
    }

    /// Redeems a permit at once, as the provider would be called, and tells that the text arrived.
    fn hand_over(&mut self, send: &EventId, now: Timestamp) -> Result<Happening, Error> {
        let outcome = self.engine.redeem(send, now)?;
        if outcome.decision == Decision::Allow {
            let delivered = json!({
                "type": "send_reported", "id": format!("{send}/delivered"), "at": now.to_string(),
                "send": send.as_str(), "result": "delivered",
            });
            let event = wire::event::parse(&delivered.to_string(), None)?;
            self.engine.receive_and_hand_over(event, now)?;
        }
        let text = self.text(send).map(|(_, text)| text.to_owned()).unwrap_or_default();
        Ok(Happening::HandedOver(text, Box::new(outcome)))
    }

    /// What is known of the contact.
    pub fn status(&self) -> Result<Vec<StatusRow>, Error> {
        self.engine.status(self.contact, Some(self.latest()?))
    }

    /// The opt-in mode of the program whose line speaks.
    pub fn mode(&self) -> Option<&'static str> {
        let program = self.configuration.program(self.line()?.program())?;
        Some(program.mode().word())
    }
}

fn beginning() -> Result<Timestamp, Invalid> {
    Timestamp::parse(BEGINNING)
}

fn no_line() -> Invalid {
    Invalid::new("missing_field", "lines", "a line of the program")
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}
