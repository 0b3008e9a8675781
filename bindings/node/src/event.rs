//! Events: what a host reports.

mod given;
mod read;

use chrono::{DateTime, Utc};
use napi_derive::napi;

pub(crate) use self::read::read;
use crate::evidence::Evidence;
use crate::words::{Channel, Class, RequestedVia, ReviewResolution, RevokedVia, SendResult};

/// What a host reports: what happened, when the person acted (`at`), and the host's own id. The same
/// id again is a duplicate, whatever time it then carries.
///
/// Addresses may be in E.164, or in the usual form of the organization's default region. Fields
/// that do not belong to the type are refused. An event that was parsed has every field but those
/// that are none.
#[napi(discriminant = "type", discriminant_case = "snake_case", object_from_js = false)]
pub enum Event {
    /// A text came in; `group` is the host's id of the group conversation in which it was written.
    MessageReceived {
        id: String,
        at: DateTime<Utc>,
        channel: Channel,
        from: String,
        to: String,
        text: String,
        group: Option<String>,
    },
    /// A contact takes part in a group conversation from now on.
    MemberJoined {
        id: String,
        at: DateTime<Utc>,
        line: String,
        contact: String,
        group: String,
        channel: Option<Channel>,
    },
    /// A contact takes part in a group conversation no longer.
    MemberLeft {
        id: String,
        at: DateTime<Utc>,
        line: String,
        contact: String,
        group: String,
        channel: Option<Channel>,
    },
    /// A line wants to send a text: to a person, or to `group:` and the id of a group conversation.
    SendRequested {
        id: String,
        at: DateTime<Utc>,
        channel: Channel,
        from: String,
        to: String,
        text: String,
        class: Class,
        purpose: Option<String>,
        reference: Option<String>,
    },
    /// A worker is about to hand a permitted message to the provider.
    SendRedeemed { id: String, at: DateTime<Utc>, send: String },
    /// The provider told what became of a message.
    SendReported { id: String, at: DateTime<Utc>, send: String, result: SendResult },
    /// The provider told what became of an automatic text.
    TextReported { id: String, at: DateTime<Utc>, effect: String, result: SendResult },
    /// Consent is asked for, by a text where `via` is left out; by text, the engine asks.
    ConsentRequested {
        id: String,
        at: DateTime<Utc>,
        program: String,
        contact: String,
        line: Option<String>,
        channel: Option<Channel>,
        via: Option<RequestedVia>,
    },
    /// Consent was captured elsewhere.
    ConsentRecorded {
        id: String,
        at: DateTime<Utc>,
        program: String,
        contact: String,
        evidence: Evidence,
        line: Option<String>,
        channel: Option<Channel>,
        purposes: Vec<String>,
    },
    /// The contact declined elsewhere.
    ConsentDeclined {
        id: String,
        at: DateTime<Utc>,
        program: String,
        contact: String,
        line: Option<String>,
        channel: Option<Channel>,
    },
    /// The contact opted out by another way than a text, of the purposes that are listed, or of all.
    ConsentRevoked {
        id: String,
        at: DateTime<Utc>,
        contact: String,
        via: RevokedVia,
        program: Option<String>,
        organization: Option<String>,
        line: Option<String>,
        channel: Option<Channel>,
        purposes: Option<Vec<String>>,
    },
    /// The partner set the Notification Opt-in Flag of a contact; TRUE needs evidence.
    FlagChanged {
        id: String,
        at: DateTime<Utc>,
        program: String,
        contact: String,
        value: bool,
        evidence: Option<Evidence>,
        channel: Option<Channel>,
    },
    /// The number belongs to somebody else now.
    NumberReassigned { id: String, at: DateTime<Utc>, contact: String },
    /// A person looked at a text that could be read either way.
    ReviewResolved {
        id: String,
        at: DateTime<Utc>,
        review: String,
        resolution: ReviewResolution,
        actor: String,
    },
    /// The network began or ceased to block texts from a line to the contact.
    CarrierBlockChanged {
        id: String,
        at: DateTime<Utc>,
        contact: String,
        line: String,
        blocked: bool,
    },
    /// The partner behind a program was suspended: nothing of it is sent from now on.
    PartnerSuspended { id: String, at: DateTime<Utc>, program: String, actor: String },
    /// The partner behind a program was resumed.
    PartnerResumed { id: String, at: DateTime<Utc>, program: String, actor: String },
    /// A configuration is put in force.
    ConfigInstalled {
        id: String,
        at: DateTime<Utc>,
        configuration: String,
        actor: String,
        disable_group_messaging: Option<bool>,
    },
    /// Time passed: what is due is to be flushed.
    TimePassed { id: String, at: DateTime<Utc> },
}
