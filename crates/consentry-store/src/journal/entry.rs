//! [`Entry`]: one line of the journal, without any address or text.

use consentry_core::{
    Channel, Class, ConfigurationId, ContactId, Country, Decision, EffectId, EventId, EvidenceKind,
    Fact, InGroup, LineId, Place, ProgramId, PurposeId, QueuedText, Reading, Reason, ReferenceId,
    RequestedVia, ReviewResolution, RevokedVia, SendResult, State, Template, Timestamp,
};

/// Which of the entry's private parts something is, by its place among them.
pub type PartIndex = u32;

/// One line of the journal: what was reported, what it was read to mean, what was concluded and
/// decided, and under which versions.
///
/// Everything that names a person or quotes them lies in private parts, of which the entry holds
/// digests only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The host's id of the event, or one derived from its cause.
    pub event: EventId,
    /// When the person acted.
    pub occurred_at: Timestamp,
    /// When it was recorded: the `now` of the decision.
    pub recorded_at: Timestamp,
    /// What decided.
    pub versions: Versions,
    /// The contact that it concerns.
    pub contact: Option<ContactId>,
    /// The country of the contact's address, where it was known.
    pub country: Option<Country>,
    /// The program that it concerns.
    pub program: Option<ProgramId>,
    /// The line that it concerns.
    pub line: Option<LineId>,
    /// The group conversation that it belongs to.
    pub group: Option<EntryGroup>,
    /// The event of which this entry is the part of one contact: a message to a group has one for
    /// each member.
    pub part_of: Option<EventId>,
    /// What was reported.
    pub body: EntryBody,
    /// What an inbound text was read to mean.
    pub reading: Option<Reading>,
    /// The state before.
    pub from: Option<State>,
    /// The state after.
    pub to: Option<State>,
    /// What was decided.
    pub decision: Decision,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Until when a hold waits or a permit stands.
    pub until: Option<Timestamp>,
    /// What was concluded.
    pub facts: Vec<Fact>,
    /// What the host was told to do.
    pub effects: Vec<EntryEffect>,
    /// After an opt-out: messages handed over before it whose result was not known.
    pub in_flight: Vec<EventId>,
    /// Follow-up events that this one brought about.
    pub also: Vec<EventId>,
    /// The digests of the private parts: SHA-256(salt ‖ bytes).
    pub parts: Vec<[u8; 32]>,
}

impl Entry {
    /// Whether it was decided on the own record of a group conversation, and not on a person's.
    #[must_use]
    pub fn is_of_group(&self) -> bool {
        self.group.as_ref().is_some_and(|group| self.contact == Some(group.id))
    }
}

/// The group conversation that an entry belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryGroup {
    /// The contact under whose id its own record is kept.
    pub id: ContactId,
    /// The host's id of it.
    pub name: PartIndex,
    /// What the entry's contact is in it, where that is decided on.
    pub part: Option<InGroup>,
}

/// What decided: with the same versions the same event is decided in the same way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versions {
    /// The version of the engine.
    pub engine: String,
    /// The version of the reader's lexicon.
    pub lexicon: String,
    /// The configuration that was in force.
    pub configuration: Option<ConfigurationId>,
    /// The version of the phone number metadata, where an address was read with it.
    pub metadata: Option<String>,
}

/// What was reported, with private parts by their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryBody {
    /// A text came in.
    MessageReceived {
        /// How it travelled.
        channel: Channel,
        /// The text.
        text: PartIndex,
        /// The whole text's length and SHA-256(salt ‖ text), salted as the part is, where the part
        /// is cut.
        cut: Option<CutText>,
    },
    /// A line wants to send a text.
    SendRequested {
        /// How it travels.
        channel: Channel,
        /// The text.
        text: PartIndex,
        /// What kind of message it is.
        class: Class,
        /// What it is for.
        purpose: Option<PurposeId>,
        /// What it refers to.
        reference: Option<ReferenceId>,
    },
    /// A message is about to be handed over.
    SendRedeemed {
        /// The send.
        send: EventId,
    },
    /// The result of a send.
    SendReported {
        /// The send.
        send: EventId,
        /// What became of it.
        result: SendResult,
    },
    /// Consent is to be asked for.
    ConsentRequested {
        /// For which channel's family.
        channel: Channel,
        /// By which way the contact is asked.
        via: RequestedVia,
    },
    /// Consent was captured elsewhere.
    ConsentRecorded {
        /// For which channel's family.
        channel: Channel,
        /// What proves it.
        evidence: EntryEvidence,
        /// What for.
        purposes: Vec<PurposeId>,
    },
    /// The contact declined elsewhere.
    ConsentDeclined {
        /// For which channel's family.
        channel: Channel,
    },
    /// The contact opted out by another way than a text.
    ConsentRevoked {
        /// By which way.
        via: RevokedVia,
        /// For which channel's family.
        channel: Option<Channel>,
        /// Of which purposes; empty means all messages.
        purposes: Vec<PurposeId>,
    },
    /// The partner set the flag.
    FlagChanged {
        /// For which channel's family the consent is, where it is TRUE.
        channel: Channel,
        /// The flag.
        value: bool,
        /// What proves the consent.
        evidence: Option<EntryEvidence>,
    },
    /// The number belongs to somebody else now.
    NumberReassigned,
    /// A person looked at a text that could be read either way.
    ReviewResolved {
        /// The event that brought the text.
        review: EventId,
        /// What it was.
        resolution: ReviewResolution,
        /// Who looked.
        actor: PartIndex,
    },
    /// The network began or ceased to block texts.
    CarrierBlockChanged {
        /// Whether it blocks.
        blocked: bool,
    },
    /// The contact takes part in the group conversation from now on.
    MemberJoined {
        /// How the group talks.
        channel: Channel,
        /// Whether it had begun.
        begun: bool,
    },
    /// The contact takes part in it no longer.
    MemberLeft {
        /// How the group talks.
        channel: Channel,
    },
    /// A member wrote its first message.
    GroupBegun {
        /// How the group talks.
        channel: Channel,
    },
    /// Automatic texts of one contact are about to be sent.
    TextsLeased {
        /// Which.
        texts: Vec<QueuedText>,
    },
    /// The host told what became of an automatic text.
    TextReported {
        /// Which.
        effect: EffectId,
        /// What became of it.
        result: SendResult,
    },
    /// A question of one contact timed out.
    TimedOut,
    /// Time passed; what was due is in `also`.
    TimePassed,
    /// A configuration was put in force.
    ConfigurationInstalled {
        /// Which.
        id: ConfigurationId,
        /// Who did it.
        actor: PartIndex,
        /// Whether they asked for group messaging to be switched off with it.
        disable_group_messaging: bool,
    },
    /// The partner behind a program was suspended or resumed.
    PartnerChanged {
        /// The configuration that says so since.
        id: ConfigurationId,
        /// Whether nothing is sent from now on.
        suspended: bool,
        /// Who did it.
        actor: PartIndex,
    },
}

/// What proves a consent: what the person was shown or said lies in private parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryEvidence {
    /// The medium.
    pub kind: EvidenceKind,
    /// Where the proof is kept, in the host's words; for a call, the recording.
    pub reference: PartIndex,
    /// The wording that the person was shown or told.
    pub wording: PartIndex,
    /// When another clock says that the person acted.
    pub captured_at: Option<Timestamp>,
    /// The agent who took it.
    pub agent: Option<PartIndex>,
    /// The purposes that were asked for, by name.
    pub requested: Vec<PartIndex>,
    /// What messages may refer to.
    pub references: Vec<PartIndex>,
    /// The digest of the document.
    pub document: Option<PartIndex>,
}

impl EntryEvidence {
    /// Every private part that it speaks of.
    pub fn parts(&self) -> impl Iterator<Item = PartIndex> {
        let Self { reference, wording, agent, requested, references, document, .. } = self;
        [*reference, *wording]
            .into_iter()
            .chain(*agent)
            .chain(requested.iter().copied())
            .chain(references.iter().copied())
            .chain(*document)
    }
}

/// A text that was cut for the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CutText {
    /// The length of the whole text in bytes.
    pub bytes: u64,
    /// SHA-256(salt ‖ whole text), with the salt of the part.
    pub digest: [u8; 32],
}

/// What the host was told to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryEffect {
    /// Send an automatic text to the contact or show it to the line's user: which of them, the
    /// template says.
    Text {
        /// The stable id under which it is sent once.
        effect: EffectId,
        /// Where.
        place: Place,
        /// The line that sends it, or whose user it is for.
        line: Option<LineId>,
        /// How it travels.
        channel: Channel,
        /// Which text.
        template: Template,
        /// Until when it may be sent.
        not_after: Timestamp,
        /// The text as rendered.
        text: PartIndex,
    },
    /// Let held messages go on.
    ReleaseHeld(Vec<EventId>),
    /// Throw held messages away.
    DiscardHeld(Vec<EventId>),
}

impl EntryBody {
    /// The word of the event's type, as the wire and the history name it.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::MessageReceived { .. } => "message_received",
            Self::SendRequested { .. } => "send_requested",
            Self::SendRedeemed { .. } => "send_redeemed",
            Self::SendReported { .. } => "send_reported",
            Self::ConsentRequested { .. } => "consent_requested",
            Self::ConsentRecorded { .. } => "consent_recorded",
            Self::ConsentDeclined { .. } => "consent_declined",
            Self::ConsentRevoked { .. } => "consent_revoked",
            Self::FlagChanged { .. } => "flag_changed",
            Self::NumberReassigned => "number_reassigned",
            Self::ReviewResolved { .. } => "review_resolved",
            Self::CarrierBlockChanged { .. } => "carrier_block_changed",
            Self::MemberJoined { .. } => "member_joined",
            Self::MemberLeft { .. } => "member_left",
            Self::GroupBegun { .. } => "group_begun",
            Self::TextsLeased { .. } => "texts_leased",
            Self::TextReported { .. } => "text_reported",
            Self::TimedOut => "timed_out",
            Self::TimePassed => "time_passed",
            Self::ConfigurationInstalled { .. } => "config_installed",
            Self::PartnerChanged { suspended: true, .. } => "partner_suspended",
            Self::PartnerChanged { suspended: false, .. } => "partner_resumed",
        }
    }

    /// Which private part is the text of a message.
    #[must_use]
    pub const fn text(&self) -> Option<PartIndex> {
        match self {
            Self::MessageReceived { text, .. } | Self::SendRequested { text, .. } => Some(*text),
            _ => None,
        }
    }
}
