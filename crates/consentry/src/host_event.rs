//! [`HostEvent`]: what a host reports, with addresses and names as it knows them.

use consentry_core::{
    Actor, Address, Channel, Class, EffectId, EventId, Evidence, EvidenceSpec, GroupId,
    MessageText, RequestedVia, ReviewResolution, RevokedVia, SendResult, Timestamp,
};

/// What a host reports: an event with the addresses and names that the host knows it by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostEvent {
    /// The host's id. The same id again is a duplicate, whatever time it then carries.
    pub id: EventId,
    /// When the person acted.
    pub at: Timestamp,
    /// What happened.
    pub body: HostEventBody,
}

/// Where something said elsewhere holds: a contact, a program, perhaps one of its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostPlace {
    /// The person.
    pub contact: Address,
    /// The main organization's id, where the host names it; it must be the database's own.
    pub organization: Option<String>,
    /// The program's id; none means the whole organization.
    pub program: Option<String>,
    /// The line's address; none means every line of the program.
    pub line: Option<String>,
    /// The channel; none means text messages for a consent and every channel for an opt-out.
    pub channel: Option<Channel>,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostEventBody {
    /// A text came in.
    MessageReceived {
        /// How it travelled.
        channel: Channel,
        /// Who wrote it.
        from: Address,
        /// The line that it was sent to.
        to: String,
        /// The group conversation in which it was written; none for a conversation with one person.
        group: Option<GroupId>,
        /// The text.
        text: MessageText,
    },
    /// A contact takes part in a group conversation from now on.
    MemberJoined(HostMembership),
    /// A contact takes part in a group conversation no longer.
    MemberLeft(HostMembership),
    /// A line wants to send a text.
    SendRequested(HostSend),
    /// A worker is about to hand a permitted message to the provider.
    SendRedeemed {
        /// The id of the request.
        send: EventId,
    },
    /// The provider told what became of a message.
    SendReported {
        /// The id of the request.
        send: EventId,
        /// What became of it.
        result: SendResult,
    },
    /// The provider told what became of an automatic text.
    TextReported {
        /// The effect.
        effect: EffectId,
        /// What became of it.
        result: SendResult,
    },
    /// Consent is asked for.
    ConsentRequested {
        /// Where.
        place: HostPlace,
        /// By which way; by text, the engine asks.
        via: RequestedVia,
    },
    /// Consent was captured elsewhere.
    ConsentRecorded {
        /// Where it holds.
        place: HostPlace,
        /// What proves it.
        evidence: Evidence,
        /// What for, by the program's names; empty means everything.
        purposes: Vec<String>,
    },
    /// The contact declined elsewhere.
    ConsentDeclined(HostPlace),
    /// The contact opted out by another way than a text.
    ConsentRevoked {
        /// Where they said so.
        place: HostPlace,
        /// By which way.
        via: RevokedVia,
        /// Of which purposes they want no more messages, by the program's names; empty means all.
        purposes: Vec<String>,
    },
    /// The partner set the Notification Opt-in Flag of a contact.
    FlagChanged {
        /// Whose flag, in which program.
        place: HostPlace,
        /// TRUE or FALSE.
        value: bool,
        /// What proves the consent; TRUE needs it.
        evidence: Option<Evidence>,
    },
    /// The number belongs to somebody else now.
    NumberReassigned {
        /// The number.
        contact: Address,
    },
    /// A person looked at a text that could be read either way.
    ReviewResolved {
        /// The event that brought the text.
        review: EventId,
        /// What it was.
        resolution: ReviewResolution,
        /// Who looked.
        actor: Actor,
    },
    /// The network began or ceased to block texts from a line to the contact.
    CarrierBlockChanged {
        /// The person.
        contact: Address,
        /// The line's address.
        line: String,
        /// Whether it blocks.
        blocked: bool,
    },
    /// The partner behind a program was suspended, or resumed.
    PartnerChanged {
        /// The program.
        program: String,
        /// Whether nothing is sent from now on.
        suspended: bool,
        /// Who did it.
        actor: Actor,
    },
    /// A configuration is put in force.
    ConfigInstalled(HostConfiguration),
    /// Time passed: what is due is to be flushed.
    TimePassed,
}

/// A configuration that is put in force.
#[derive(Clone, PartialEq, Eq)]
pub struct HostConfiguration {
    /// Its text.
    pub text: String,
    /// Who does it.
    pub actor: Actor,
    /// Whether group messaging is switched off with it, which consent mode asks for.
    pub disable_group_messaging: bool,
}

impl std::fmt::Debug for HostConfiguration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HostConfiguration")
            .field("disable_group_messaging", &self.disable_group_messaging)
            .finish_non_exhaustive()
    }
}

/// Who takes part in which group conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostMembership {
    /// The person.
    pub contact: Address,
    /// The address of the line that talks with the group.
    pub line: String,
    /// The group.
    pub group: GroupId,
    /// How the group talks; none means text messages.
    pub channel: Option<Channel>,
}

/// Whom a message is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Addressee {
    /// One person.
    Contact(Address),
    /// All who take part in a group conversation of the line.
    Group(GroupId),
}

impl Addressee {
    /// The person, where it is one.
    #[must_use]
    pub const fn contact(&self) -> Option<Address> {
        match self {
            Self::Contact(address) => Some(*address),
            Self::Group(_) => None,
        }
    }
}

impl From<Address> for Addressee {
    fn from(address: Address) -> Self {
        Self::Contact(address)
    }
}

impl From<GroupId> for Addressee {
    fn from(group: GroupId) -> Self {
        Self::Group(group)
    }
}

/// A message that a line wants to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostSend {
    /// How it travels.
    pub channel: Channel,
    /// The line.
    pub from: String,
    /// The person, or the group.
    pub to: Addressee,
    /// The text.
    pub text: MessageText,
    /// What kind of message it is.
    pub class: Class,
    /// What it is for, by the program's name.
    pub purpose: Option<String>,
    /// What it refers to, such as one appointment.
    pub reference: Option<String>,
}

impl HostEventBody {
    /// The person who is concerned, where the event names one.
    #[must_use]
    pub fn contact(&self) -> Option<Address> {
        match self {
            Self::MessageReceived { from, .. } => Some(*from),
            Self::SendRequested(send) => send.to.contact(),
            Self::MemberJoined(membership) | Self::MemberLeft(membership) => {
                Some(membership.contact)
            }
            Self::ConsentDeclined(place)
            | Self::ConsentRequested { place, .. }
            | Self::ConsentRecorded { place, .. }
            | Self::FlagChanged { place, .. }
            | Self::ConsentRevoked { place, .. } => Some(place.contact),
            Self::NumberReassigned { contact } | Self::CarrierBlockChanged { contact, .. } => {
                Some(*contact)
            }
            Self::SendRedeemed { .. }
            | Self::ReviewResolved { .. }
            | Self::PartnerChanged { .. }
            | Self::ConfigInstalled(_)
            | Self::SendReported { .. }
            | Self::TextReported { .. }
            | Self::TimePassed => None,
        }
    }

    /// Everything that tells one report from another, without times: a redelivery with a new time
    /// is the same report.
    pub(crate) fn content(&self) -> Vec<Vec<u8>> {
        fn option(text: Option<&str>) -> Vec<u8> {
            text.map_or_else(Vec::new, |text| [b"=", text.as_bytes()].concat())
        }
        fn word(word: impl Into<&'static str>) -> Vec<u8> {
            let word: &'static str = word.into();
            word.as_bytes().to_vec()
        }
        fn place_content(place: &HostPlace) -> Vec<Vec<u8>> {
            vec![
                place.contact.as_e164().into_bytes(),
                option(place.organization.as_deref()),
                option(place.program.as_deref()),
                option(place.line.as_deref()),
                option(place.channel.map(Into::into)),
            ]
        }
        fn truth(value: bool) -> Vec<u8> {
            vec![u8::from(value)]
        }
        fn evidence_content(evidence: &Evidence) -> Vec<Vec<u8>> {
            let EvidenceSpec {
                kind,
                reference,
                wording,
                captured_at: _,
                agent,
                requested,
                number_confirmed: _,
                understood_optional: _,
                references,
                document_sha256,
            } = evidence.spec();
            let mut content = vec![word(*kind)];
            content.extend([reference, wording].map(|text| text.clone().into_bytes()));
            if !agent.is_empty() {
                content.push(agent.clone().into_bytes());
            }
            let lists = requested.iter().chain(references).chain(document_sha256);
            content.extend(lists.map(|text| text.clone().into_bytes()));
            content
        }
        let mut content = match self {
            Self::MessageReceived { channel, from, to, group, text } => {
                let mut content = vec![
                    word(*channel),
                    from.as_e164().into_bytes(),
                    to.clone().into_bytes(),
                    text.as_str().as_bytes().to_vec(),
                ];
                content.extend(group.iter().map(|group| group.as_str().as_bytes().to_vec()));
                content
            }
            Self::MemberJoined(membership) | Self::MemberLeft(membership) => {
                let HostMembership { contact, line, group, channel } = membership;
                vec![
                    contact.as_e164().into_bytes(),
                    line.clone().into_bytes(),
                    group.as_str().as_bytes().to_vec(),
                    option(channel.map(Into::into)),
                ]
            }
            Self::SendRequested(send) => {
                let HostSend { channel, from, to, text, class, purpose, reference } = send;
                vec![
                    word(*channel),
                    from.clone().into_bytes(),
                    match to {
                        Addressee::Contact(address) => address.as_e164().into_bytes(),
                        Addressee::Group(group) => format!("group:{}", group.as_str()).into_bytes(),
                    },
                    text.as_str().as_bytes().to_vec(),
                    word(*class),
                    option(purpose.as_deref()),
                    option(reference.as_deref()),
                ]
            }
            Self::SendRedeemed { send } => vec![send.as_str().as_bytes().to_vec()],
            Self::SendReported { send, result } => {
                vec![send.as_str().as_bytes().to_vec(), word(*result)]
            }
            Self::TextReported { effect, result } => {
                vec![effect.as_str().as_bytes().to_vec(), word(*result)]
            }
            Self::ConsentDeclined(place) => place_content(place),
            Self::ConsentRequested { place, via } => {
                let mut content = place_content(place);
                content.extend((*via != RequestedVia::Text).then(|| word(*via)));
                content
            }
            Self::ConsentRecorded { place, evidence, purposes } => {
                let mut content = place_content(place);
                content.extend(evidence_content(evidence));
                content.extend(purposes.iter().map(|purpose| purpose.as_bytes().to_vec()));
                content
            }
            Self::ConsentRevoked { place, via, purposes } => {
                let mut content = place_content(place);
                content.push(word(*via));
                content.extend(purposes.iter().map(|purpose| purpose.as_bytes().to_vec()));
                content
            }
            Self::FlagChanged { place, value, evidence } => {
                let mut content = place_content(place);
                content.push(truth(*value));
                content.extend(evidence.iter().flat_map(evidence_content));
                content
            }
            Self::NumberReassigned { contact } => vec![contact.as_e164().into_bytes()],
            Self::ReviewResolved { review, resolution, actor } => vec![
                review.as_str().as_bytes().to_vec(),
                word(*resolution),
                actor.as_str().as_bytes().to_vec(),
            ],
            Self::CarrierBlockChanged { contact, line, blocked } => {
                vec![contact.as_e164().into_bytes(), line.clone().into_bytes(), truth(*blocked)]
            }
            Self::PartnerChanged { program, suspended: _, actor } => {
                vec![program.clone().into_bytes(), actor.as_str().as_bytes().to_vec()]
            }
            Self::ConfigInstalled(configuration) => vec![
                configuration.text.clone().into_bytes(),
                configuration.actor.as_str().as_bytes().to_vec(),
                truth(configuration.disable_group_messaging),
            ],
            Self::TimePassed => Vec::new(),
        };
        content.insert(0, self.kind().as_bytes().to_vec());
        content
    }

    /// The word of the event's type on the wire.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::MessageReceived { .. } => "message_received",
            Self::MemberJoined(_) => "member_joined",
            Self::MemberLeft(_) => "member_left",
            Self::SendRequested(_) => "send_requested",
            Self::SendRedeemed { .. } => "send_redeemed",
            Self::SendReported { .. } => "send_reported",
            Self::TextReported { .. } => "text_reported",
            Self::ConsentRequested { .. } => "consent_requested",
            Self::ConsentRecorded { .. } => "consent_recorded",
            Self::ConsentDeclined(_) => "consent_declined",
            Self::ConsentRevoked { .. } => "consent_revoked",
            Self::FlagChanged { .. } => "flag_changed",
            Self::NumberReassigned { .. } => "number_reassigned",
            Self::ReviewResolved { .. } => "review_resolved",
            Self::CarrierBlockChanged { .. } => "carrier_block_changed",
            Self::PartnerChanged { suspended: true, .. } => "partner_suspended",
            Self::PartnerChanged { suspended: false, .. } => "partner_resumed",
            Self::ConfigInstalled(_) => "config_installed",
            Self::TimePassed => "time_passed",
        }
    }
}
