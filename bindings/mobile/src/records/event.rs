//! What a host reports and asks.

use consentry::core::Timestamp;
use consentry::plain::{
    Channel, Class, Event, Evidence, RequestedVia, ReviewResolution, RevokedVia, SendRequest,
    SendResult,
};

/// What a host reports: what happened, when the person acted (`at`), and the host's own id. The same
/// id again is a duplicate, whatever time it then carries.
///
/// Addresses may be in E.164, or in the usual form of the organization's default region. The
/// printed form shows which event it is, and no more.
#[uniffi::remote(Enum)]
pub enum Event {
    /// A text came in.
    MessageReceived {
        /// The host's id.
        id: String,
        /// When the contact wrote.
        at: Timestamp,
        /// How it travelled.
        channel: Channel,
        /// Who wrote it.
        from: String,
        /// The line that it was sent to.
        to: String,
        /// The text.
        text: String,
        /// The host's id of the group conversation in which it was written; none for a conversation
        /// with one person.
        #[uniffi(default = None)]
        group: Option<String>,
    },
    /// A contact takes part in a group conversation from now on.
    MemberJoined {
        /// The host's id.
        id: String,
        /// Since when.
        at: Timestamp,
        /// The line that talks with the group.
        line: String,
        /// The person.
        contact: String,
        /// The host's id of the group conversation.
        group: String,
        /// How the group talks; none means text messages.
        #[uniffi(default = None)]
        channel: Option<Channel>,
    },
    /// A contact takes part in a group conversation no longer.
    MemberLeft {
        /// The host's id.
        id: String,
        /// Since when.
        at: Timestamp,
        /// The line that talks with the group.
        line: String,
        /// The person.
        contact: String,
        /// The host's id of the group conversation.
        group: String,
        /// How the group talks; none means text messages.
        #[uniffi(default = None)]
        channel: Option<Channel>,
    },
    /// A line wants to send a text.
    SendRequested {
        /// The host's id; the permit is known by it.
        id: String,
        /// When the line wrote.
        at: Timestamp,
        /// How it travels.
        channel: Channel,
        /// The line.
        from: String,
        /// The person; or `group:` and the id of a group conversation of the line.
        to: String,
        /// The text.
        text: String,
        /// What kind of message it is.
        class: Class,
        /// What it is for, by the program's name.
        #[uniffi(default = None)]
        purpose: Option<String>,
        /// What it refers to, such as one appointment.
        #[uniffi(default = None)]
        reference: Option<String>,
    },
    /// A worker is about to hand a permitted message to the provider.
    SendRedeemed {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
        /// The id of the request.
        send: String,
    },
    /// The provider told what became of a message.
    SendReported {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
        /// The id of the request.
        send: String,
        /// What became of it.
        result: SendResult,
    },
    /// The provider told what became of an automatic text.
    TextReported {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
        /// The effect that the text was leased under.
        effect: String,
        /// What became of it.
        result: SendResult,
    },
    /// Consent is asked for.
    ConsentRequested {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
        /// The program.
        program: String,
        /// The person.
        contact: String,
        /// The line that asks; in recorded mode none means the program's only one.
        #[uniffi(default = None)]
        line: Option<String>,
        /// The channel; none means text messages.
        #[uniffi(default = None)]
        channel: Option<Channel>,
        /// By which way the person is asked; by text, the engine asks.
        via: RequestedVia,
    },
    /// Consent was captured elsewhere.
    ConsentRecorded {
        /// The host's id.
        id: String,
        /// When the person consented.
        at: Timestamp,
        /// The program.
        program: String,
        /// The person.
        contact: String,
        /// What proves it.
        evidence: Evidence,
        /// The line; none means every line of the program.
        #[uniffi(default = None)]
        line: Option<String>,
        /// The channel; none means text messages.
        #[uniffi(default = None)]
        channel: Option<Channel>,
        /// What for, by the program's names; empty means everything.
        #[uniffi(default = [])]
        purposes: Vec<String>,
    },
    /// The contact declined elsewhere.
    ConsentDeclined {
        /// The host's id.
        id: String,
        /// When the person declined.
        at: Timestamp,
        /// The program.
        program: String,
        /// The person.
        contact: String,
        /// The line; none means every line of the program.
        #[uniffi(default = None)]
        line: Option<String>,
        /// The channel; none means text messages.
        #[uniffi(default = None)]
        channel: Option<Channel>,
    },
    /// The contact opted out by another way than a text.
    ConsentRevoked {
        /// The host's id.
        id: String,
        /// When the person opted out.
        at: Timestamp,
        /// The person.
        contact: String,
        /// By which way.
        via: RevokedVia,
        /// The program; none, with `organization`, means all of it.
        #[uniffi(default = None)]
        program: Option<String>,
        /// The main organization's id; it must be the database's own.
        #[uniffi(default = None)]
        organization: Option<String>,
        /// The line; none means every line.
        #[uniffi(default = None)]
        line: Option<String>,
        /// The channel; none means every channel.
        #[uniffi(default = None)]
        channel: Option<Channel>,
        /// Of which purposes they want no more messages, by the program's names; empty means all.
        #[uniffi(default = [])]
        purposes: Vec<String>,
    },
    /// The partner set the Notification Opt-in Flag of a contact.
    FlagChanged {
        /// The host's id.
        id: String,
        /// When the flag was set.
        at: Timestamp,
        /// The program.
        program: String,
        /// The person.
        contact: String,
        /// TRUE or FALSE.
        value: bool,
        /// What proves the consent; TRUE needs it.
        #[uniffi(default = None)]
        evidence: Option<Evidence>,
        /// The channel of the consent; none means text messages.
        #[uniffi(default = None)]
        channel: Option<Channel>,
    },
    /// The number belongs to somebody else now.
    NumberReassigned {
        /// The host's id.
        id: String,
        /// Since when.
        at: Timestamp,
        /// The number.
        contact: String,
    },
    /// A person looked at a text that could be read either way.
    ReviewResolved {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
        /// The event that brought the text.
        review: String,
        /// What it was.
        resolution: ReviewResolution,
        /// Who looked.
        actor: String,
    },
    /// The network began or ceased to block texts from a line to the contact.
    CarrierBlockChanged {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
        /// The person.
        contact: String,
        /// The line.
        line: String,
        /// Whether it blocks.
        blocked: bool,
    },
    /// The partner behind a program was suspended: nothing of it is sent from now on.
    PartnerSuspended {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
        /// The program.
        program: String,
        /// Who did it.
        actor: String,
    },
    /// The partner behind a program was resumed.
    PartnerResumed {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
        /// The program.
        program: String,
        /// Who did it.
        actor: String,
    },
    /// A configuration is put in force.
    ConfigInstalled {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
        /// The text of the configuration.
        configuration: String,
        /// Who does it.
        actor: String,
        /// Whether group messaging is switched off with it, which consent mode asks for.
        #[uniffi(default = false)]
        disable_group_messaging: bool,
    },
    /// Time passed: what is due is to be flushed.
    TimePassed {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
    },
}

/// A message that a line wants to send. The printed form shows neither its addresses nor
/// its text.
#[uniffi::remote(Record)]
pub struct SendRequest {
    /// The host's id; the permit is known by it.
    pub id: String,
    /// How it travels.
    pub channel: Channel,
    /// The line.
    pub from: String,
    /// The person; or `group:` and the id of a group conversation of the line.
    pub to: String,
    /// The text.
    pub text: String,
    /// What kind of message it is.
    pub class: Class,
    /// What it is for, by the program's name.
    #[uniffi(default = None)]
    pub purpose: Option<String>,
    /// What it refers to, such as one appointment.
    #[uniffi(default = None)]
    pub reference: Option<String>,
}
