"""What goes in and what comes out, as frozen dataclasses. Generated from the engine's source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from consentry.words import (
    CallAnswer,
    CallFact,
    CallOutcome,
    CallReason,
    CallStage,
    Channel,
    Class,
    Decision,
    DueKind,
    EvidenceKind,
    Family,
    Intent,
    OptInWord,
    ReadingBasis,
    ReadingKind,
    ReadingScope,
    ReasonCode,
    Recipient,
    RequestedVia,
    ReviewResolution,
    RevokedVia,
    SendResult,
    State,
    Template,
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the gate would say to a send now. It grants nothing."""

    decision: Decision
    """Allow, hold or refuse."""

    reasons: tuple[Reason, ...]
    """Why."""


@dataclass(frozen=True, slots=True)
class StatusRow:
    """The state of a contact at one place. `repr` does not show whose."""

    program: str | None
    """The program, by its id; none when it is no longer configured."""

    line: str | None = field(repr=False)
    """The line's address; none means every line of the program."""

    contact: str = field(repr=False)
    """The contact, in E.164."""

    family: Family
    """The channel family."""

    state: State
    """The state."""

    since: datetime | None
    """Since when, by the person's act."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One entry of a contact's history. `repr` does not show what was written."""

    index: int
    """Its place in the journal."""

    kind: str
    """What kind of event it was, by its word on the wire."""

    occurred_at: datetime
    """When the person acted."""

    recorded_at: datetime
    """When it was recorded."""

    text: str | None = field(repr=False)
    """The text of the message, where it was one and is not erased."""

    outcome: Outcome
    """What it led to."""


@dataclass(frozen=True, slots=True)
class ConfigurationSummary:
    """What a configuration says, in short. `repr` does not show the lines."""

    id: str
    """Its identity: a digest of its text."""

    organization: str
    """The id of the main organization."""

    default_region: str | None
    """The country in whose usual form phone numbers may be written, such as `US`."""

    programs: tuple[str, ...]
    """The ids of its programs, sorted."""

    lines: tuple[str, ...] = field(repr=False)
    """The addresses of its lines, sorted."""

    warnings: tuple[ConfigurationWarning, ...]
    """What is permitted and yet worth a second look."""


@dataclass(frozen=True, slots=True)
class ConfigurationWarning:
    """Something in a configuration that is permitted and yet worth a second look."""

    field: str
    """The field it is about."""

    message: str
    """What a reader should know."""


@dataclass(frozen=True, slots=True)
class ReplayReport:
    """What a replay found."""

    clean: bool
    """Whether the journal folds to the live state and every difference is explained by a version.
    """

    entries: int
    """Journal entries that were read."""

    contacts: int
    """Contacts whose records were folded."""

    unlike: tuple[int, ...]
    """Contacts whose folded record is not the live one, by their keys. Always empty, or the
    database is damaged.
    """

    decided: int
    """Entries that were decided again."""

    erased: int
    """Entries that could not be decided again, because their private parts are erased."""

    differences: tuple[Difference, ...]
    """Entries that would be decided differently now."""


@dataclass(frozen=True, slots=True)
class Difference:
    """An entry that would be decided differently now."""

    index: int
    """Its place in the journal."""

    event: str
    """Its event."""

    what: tuple[str, ...]
    """What is different: `reading`, `state`, `decision`, `reasons`, `facts`, `effects`, `texts`."""

    versions: tuple[VersionChange, ...]
    """The versions that changed since. None means that nothing explains the difference."""


@dataclass(frozen=True, slots=True)
class VersionChange:
    """A version that changed since an entry was written."""

    name: str
    """`engine`, `lexicon`, `configuration` or `metadata`."""

    then: str
    """What decided then."""

    now: str
    """What would decide now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallScript:
    """The sentences of a voice agent that offers texts, with the placeholders `{information}`,
    `{phone_number}` and `{opt_out_word}`; `{{` and `}}` stand for braces.
    """

    information: Sequence[CallInformation]
    """What may be offered."""

    opt_out_word: str
    """The word that ends the texts."""

    offer: str
    """Offers the text. It has to say that texts are optional and how to opt out; that it has the
    opt-out word is checked.
    """

    read_back: str
    """Reads the number back."""

    ask_number: str
    """Asks for the number."""

    confirmed: str
    """Ends the matter after the number was confirmed."""

    declined: str
    """Ends it after a decline; full service goes on."""

    number_not_confirmed: str
    """Ends it where no number was confirmed; full service goes on."""

    opted_out: str
    """Ends it where the caller wants no texts."""

    default_region: str | None = None
    """The country in whose usual form phone numbers may be given, such as `US`; none accepts E.164
    only.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class CallInformation:
    """Information that the agent gives by voice and may offer as a text."""

    purpose: str
    """The purpose of the texts, as the program declares it."""

    spoken: str
    """What the agent calls the information, after "your": `appointment details`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallStart:
    """What the host knows when a call begins. `repr` shows nothing of it."""

    agent: str = field(default="", repr=False)
    """The agent that speaks."""

    recording: str = field(default="", repr=False)
    """The reference of the recording; empty where it is known later."""

    contact: str | None = field(default=None, repr=False)
    """The number to read back, such as the caller's; none where it has to be asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call with its caller: a plain value, that a host may keep between two turns. `repr` shows
    neither the number nor the references.
    """

    stage: CallStage
    """Where it stands."""

    outcome: CallOutcome | None
    """What it came to; none before it is over."""

    latest: datetime
    """The time of its latest event. It never runs backwards."""

    agent: str = field(repr=False)
    """The agent that speaks; empty is unknown."""

    recording: str = field(repr=False)
    """The reference of the recording; empty is unknown."""

    contact: str | None = field(repr=False)
    """The number that was or will be read back, in E.164."""

    requested: Sequence[str]
    """The purposes of the information that was given before the offer, in that order."""

    offers: int
    """How often the offer was spoken."""

    offer_heard: bool
    """Whether the offer was spoken to its end."""

    consented_at: datetime | None
    """When the caller said yes to the offer that they had heard."""

    questions: int
    """How often the caller was asked for a number."""

    read_backs: int
    """How often a number was read back."""

    read_back_heard: bool
    """Whether the number was read back to its end."""

    number_confirmed: bool
    """Whether the caller said yes to the number that was read back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InformationGiven:
    """The agent gave the caller, by voice, information that they had asked for."""

    purpose: str
    """The purpose that a text with this information would have, as the script names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferRequested:
    """The agent would now offer a text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """The sentence of the latest turn was spoken to its end, so that the caller could hear all of it.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """The caller answered what the agent asked."""

    answer: CallAnswer
    """What."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberGiven:
    """The caller named the number that the text should go to."""

    contact: str = field(repr=False)
    """The number; what is no phone number counts as not understood."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptedOut:
    """The caller wants no texts: "stop texting me". May be said at any time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingKnown:
    """The reference of the recording became known, perhaps only after the call."""

    recording: str = field(repr=False)
    """The reference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerLeft:
    """The caller hung up, or the connection broke."""


CallEvent = (
    InformationGiven
    | OfferRequested
    | Spoken
    | Answered
    | NumberGiven
    | OptedOut
    | RecordingKnown
    | CallerLeft
)
"""What happened in a call. `repr` shows no number, text, reference or person's name."""


@dataclass(frozen=True, slots=True)
class CallTurn:
    """The agent's turn: the call as it now stands, and what to say. `repr` does not show the sentence.
    """

    call: Call
    """The call after the event."""

    say: str | None = field(repr=False)
    """What the agent says now; none where it waits or goes on with the caller's own matter."""

    reason: CallReason | None
    """Why the event did not take the call further."""

    outcome: CallOutcome | None
    """What the call came to, where this event brought it about. A host acts on it once."""

    facts: CallFacts | None
    """The facts to document, once the caller has consented and none is missing."""

    missing: tuple[CallFact, ...]
    """Otherwise each fact that is missing."""


@dataclass(frozen=True, slots=True)
class CallFacts:
    """The six facts that are documented of a consent by voice. `repr` shows only its time.

    They are the event that records the consent: `consented_at` is its capture time, `contact` its
    contact, and the others the fields of its verbal evidence.
    """

    consented_at: datetime
    """When the caller said yes to the offer."""

    contact: str = field(repr=False)
    """The number that the caller confirmed, in E.164."""

    recording: str = field(repr=False)
    """The reference of the recording."""

    requested: tuple[str, ...] = field(repr=False)
    """The purposes of the information that was requested."""

    agent: str = field(repr=False)
    """The agent."""

    number_confirmed: bool = field(repr=False)
    """Whether the caller said yes to the number as it was read back."""

    understood_optional: bool = field(repr=False)
    """Whether the caller had heard the offer, which says that texts are optional, and said yes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What proves a consent. `repr` shows neither the reference nor the wording."""

    kind: EvidenceKind
    """The medium."""

    reference: str = field(default="", repr=False)
    """Where the proof is kept, in the host's words."""

    wording: str = field(default="", repr=False)
    """The wording that the person was shown or told."""

    captured_at: datetime | None = None
    """When the person acted, where another clock than the event's recorded it."""

    recording: str = field(default="", repr=False)
    """The recording of the call; for `verbal`, in place of the reference."""

    agent: str = field(default="", repr=False)
    """The agent who took it; for `verbal`."""

    requested: Sequence[str] = ()
    """The purposes that were asked for; for `verbal`. The consent covers no others."""

    number_confirmed: bool = False
    """Whether the number was read back and confirmed; for `verbal`."""

    understood_optional: bool = False
    """Whether the person understood that texts are optional; for `verbal`."""

    references: Sequence[str] = field(default=(), repr=False)
    """What messages may refer to, such as one appointment; empty means anything."""

    document_sha256: str | None = field(default=None, repr=False)
    """SHA-256 of the document, such as the scan of a paper, in 64 hexadecimal digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageReceived:
    """A text came in."""

    id: str
    """The host's id."""

    at: datetime
    """When the contact wrote."""

    channel: Channel
    """How it travelled."""

    from_: str = field(repr=False)
    """Who wrote it."""

    to: str = field(repr=False)
    """The line that it was sent to."""

    text: str = field(repr=False)
    """The text."""

    group: str | None = field(default=None, repr=False)
    """The host's id of the group conversation in which it was written; none for a conversation
    with one person.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberJoined:
    """A contact takes part in a group conversation from now on."""

    id: str
    """The host's id."""

    at: datetime
    """Since when."""

    line: str = field(repr=False)
    """The line that talks with the group."""

    contact: str = field(repr=False)
    """The person."""

    group: str = field(repr=False)
    """The host's id of the group conversation."""

    channel: Channel | None = None
    """How the group talks; none means text messages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberLeft:
    """A contact takes part in a group conversation no longer."""

    id: str
    """The host's id."""

    at: datetime
    """Since when."""

    line: str = field(repr=False)
    """The line that talks with the group."""

    contact: str = field(repr=False)
    """The person."""

    group: str = field(repr=False)
    """The host's id of the group conversation."""

    channel: Channel | None = None
    """How the group talks; none means text messages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendRequested:
    """A line wants to send a text."""

    id: str
    """The host's id; the permit is known by it."""

    at: datetime
    """When the line wrote."""

    channel: Channel
    """How it travels."""

    from_: str = field(repr=False)
    """The line."""

    to: str = field(repr=False)
    """The person; or `group:` and the id of a group conversation of the line."""

    text: str = field(repr=False)
    """The text."""

    class_: Class
    """What kind of message it is."""

    purpose: str | None = None
    """What it is for, by the program's name."""

    reference: str | None = field(default=None, repr=False)
    """What it refers to, such as one appointment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendRedeemed:
    """A worker is about to hand a permitted message to the provider."""

    id: str
    """The host's id."""

    at: datetime
    """When."""

    send: str
    """The id of the request."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendReported:
    """The provider told what became of a message."""

    id: str
    """The host's id."""

    at: datetime
    """When."""

    send: str
    """The id of the request."""

    result: SendResult
    """What became of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextReported:
    """The provider told what became of an automatic text."""

    id: str
    """The host's id."""

    at: datetime
    """When."""

    effect: str
    """The effect that the text was leased under."""

    result: SendResult
    """What became of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentRequested:
    """Consent is asked for."""

    id: str
    """The host's id."""

    at: datetime
    """When."""

    program: str
    """The program."""

    contact: str = field(repr=False)
    """The person."""

    line: str | None = field(default=None, repr=False)
    """The line that asks; in recorded mode none means the program's only one."""

    channel: Channel | None = None
    """The channel; none means text messages."""

    via: RequestedVia = RequestedVia.TEXT
    """By which way the person is asked; by text, the engine asks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentRecorded:
    """Consent was captured elsewhere."""

    id: str
    """The host's id."""

    at: datetime
    """When the person consented."""

    program: str
    """The program."""

    contact: str = field(repr=False)
    """The person."""

    evidence: Evidence
    """What proves it."""

    line: str | None = field(default=None, repr=False)
    """The line; none means every line of the program."""

    channel: Channel | None = None
    """The channel; none means text messages."""

    purposes: Sequence[str] = ()
    """What for, by the program's names; empty means everything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentDeclined:
    """The contact declined elsewhere."""

    id: str
    """The host's id."""

    at: datetime
    """When the person declined."""

    program: str
    """The program."""

    contact: str = field(repr=False)
    """The person."""

    line: str | None = field(default=None, repr=False)
    """The line; none means every line of the program."""

    channel: Channel | None = None
    """The channel; none means text messages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentRevoked:
    """The contact opted out by another way than a text."""

    id: str
    """The host's id."""

    at: datetime
    """When the person opted out."""

    contact: str = field(repr=False)
    """The person."""

    via: RevokedVia
    """By which way."""

    program: str | None = None
    """The program; none, with `organization`, means all of it."""

    organization: str | None = None
    """The main organization's id; it must be the database's own."""

    line: str | None = field(default=None, repr=False)
    """The line; none means every line."""

    channel: Channel | None = None
    """The channel; none means every channel."""

    purposes: Sequence[str] = ()
    """Of which purposes they want no more messages, by the program's names; empty means all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagChanged:
    """The partner set the Notification Opt-in Flag of a contact."""

    id: str
    """The host's id."""

    at: datetime
    """When the flag was set."""

    program: str
    """The program."""

    contact: str = field(repr=False)
    """The person."""

    value: bool
    """TRUE or FALSE."""

    evidence: Evidence | None = None
    """What proves the consent; TRUE needs it."""

    channel: Channel | None = None
    """The channel of the consent; none means text messages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberReassigned:
    """The number belongs to somebody else now."""

    id: str
    """The host's id."""

    at: datetime
    """Since when."""

    contact: str = field(repr=False)
    """The number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewResolved:
    """A person looked at a text that could be read either way."""

    id: str
    """The host's id."""

    at: datetime
    """When."""

    review: str
    """The event that brought the text."""

    resolution: ReviewResolution
    """What it was."""

    actor: str = field(repr=False)
    """Who looked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CarrierBlockChanged:
    """The network began or ceased to block texts from a line to the contact."""

    id: str
    """The host's id."""

    at: datetime
    """When."""

    contact: str = field(repr=False)
    """The person."""

    line: str = field(repr=False)
    """The line."""

    blocked: bool
    """Whether it blocks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerSuspended:
    """The partner behind a program was suspended: nothing of it is sent from now on."""

    id: str
    """The host's id."""

    at: datetime
    """When."""

    program: str
    """The program."""

    actor: str = field(repr=False)
    """Who did it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerResumed:
    """The partner behind a program was resumed."""

    id: str
    """The host's id."""

    at: datetime
    """When."""

    program: str
    """The program."""

    actor: str = field(repr=False)
    """Who did it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigInstalled:
    """A configuration is put in force."""

    id: str
    """The host's id."""

    at: datetime
    """When."""

    configuration: str = field(repr=False)
    """The text of the configuration."""

    actor: str = field(repr=False)
    """Who does it."""

    disable_group_messaging: bool = False
    """Whether group messaging is switched off with it, which consent mode asks for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimePassed:
    """Time passed: what is due is to be flushed."""

    id: str
    """The host's id."""

    at: datetime
    """When."""


Event = (
    MessageReceived
    | MemberJoined
    | MemberLeft
    | SendRequested
    | SendRedeemed
    | SendReported
    | TextReported
    | ConsentRequested
    | ConsentRecorded
    | ConsentDeclined
    | ConsentRevoked
    | FlagChanged
    | NumberReassigned
    | ReviewResolved
    | CarrierBlockChanged
    | PartnerSuspended
    | PartnerResumed
    | ConfigInstalled
    | TimePassed
)
"""What a host reports: what happened, when the person acted (`at`), and the host's own id. The same
id again is a duplicate, whatever time it then carries.

Addresses may be in E.164, or in the usual form of the organization's default region. `repr`
shows no number, text, reference or person's name.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendRequest:
    """A message that a line wants to send. `repr` shows neither its addresses nor its text."""

    id: str
    """The host's id; the permit is known by it."""

    channel: Channel
    """How it travels."""

    from_: str = field(repr=False)
    """The line."""

    to: str = field(repr=False)
    """The person; or `group:` and the id of a group conversation of the line."""

    text: str = field(repr=False)
    """The text."""

    class_: Class
    """What kind of message it is."""

    purpose: str | None = None
    """What it is for, by the program's name."""

    reference: str | None = field(default=None, repr=False)
    """What it refers to, such as one appointment."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an event led to. The same event again gives the same outcome, marked as a duplicate.
    `repr` shows no address and no text.
    """

    event: str
    """The event."""

    duplicate: bool
    """Whether it was recorded before and caused nothing now."""

    program: str | None
    """The program that was concerned, by its id."""

    contact: str | None = field(repr=False)
    """The contact that was concerned, in E.164; none after erasure."""

    state: StateChange | None
    """The state before and after, where a program and a contact were concerned."""

    decision: Decision
    """What was decided."""

    reasons: tuple[Reason, ...]
    """Why."""

    until: datetime | None
    """Until when a hold waits or a permit stands."""

    permit: Permit | None
    """The permit that was issued or redeemed."""

    texts: tuple[OutcomeText, ...]
    """The automatic texts that it caused. They inform: a host sends what it leases."""

    released: tuple[str, ...]
    """Held messages that may go on, by the ids of their requests."""

    discarded: tuple[str, ...]
    """Held messages that go nowhere."""

    in_flight: tuple[str, ...]
    """After an opt-out: messages that were handed over before it and not reported yet."""

    also: tuple[Outcome, ...]
    """Outcomes of follow-up events that it brought about."""

    reading: Reading | None
    """What an inbound text was read to mean."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a decision was made."""

    code: ReasonCode
    """What."""

    rule: str | None
    """The reader's rule that it rests on."""

    evidence: str | None
    """The event that proves it."""


@dataclass(frozen=True, slots=True)
class Permit:
    """Leave to hand one message to the provider."""

    send: str
    """The send that it permits, by the id of its request."""

    expires_at: datetime | None
    """Until when it may be redeemed; none once it is."""

    redeemed: bool
    """Whether it was redeemed."""


@dataclass(frozen=True, slots=True)
class OutcomeText:
    """An automatic text that an event caused. `repr` shows neither its address nor what it says."""

    effect: str
    """The stable id under which it is sent once."""

    to: Recipient
    """Whom it is for."""

    address: str | None = field(repr=False)
    """The address that it goes to: the contact's, the line's, or the host's id of the group; none
    after erasure.
    """

    from_: str | None = field(repr=False)
    """The line that it is sent from; none for a notice, which is shown to the line's user."""

    channel: Channel
    """How it travels."""

    template: Template
    """Which text."""

    text: str | None = field(repr=False)
    """What it says; none after erasure."""

    not_after: datetime
    """Until when it may be sent."""


@dataclass(frozen=True, slots=True)
class LeasedText:
    """An automatic text that a worker may send now, once, under its effect id. `repr` shows neither
    its address nor what it says.
    """

    effect: str
    """The stable id; hand it to the provider as an idempotency key."""

    to: Recipient
    """Whom it is for."""

    contact: str | None = field(repr=False)
    """The person whose conversation it belongs to, in E.164; none after erasure, and for a text to a
    group.
    """

    group: str | None = field(repr=False)
    """The host's id of the group that it is for."""

    line: str | None = field(repr=False)
    """The line's address."""

    channel: Channel
    """How it travels."""

    template: Template
    """Which text."""

    text: str = field(repr=False)
    """What it says."""

    not_after: datetime
    """Until when it may be sent."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text is and means."""

    intent: Intent
    """What the sender wants."""

    basis: ReadingBasis
    """What the intent was concluded from."""

    kind: ReadingKind
    """What sort of text it is."""

    scope: ReadingScope | None
    """What an opt-out covers; none for every other intent."""

    opt_in: OptInWord | None
    """Which kind of word opted in; none for every other intent."""

    rule: str | None
    """The rule that decided; none for an ordinary message."""

    span: Span | None
    """Where its words stand in the text, counted in Unicode scalar values."""

    language: str | None
    """The language of the rule, such as `en`; none for a word of the program, and for an emoji."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFilter:
    """Which rows of a report are wanted; nothing wants all."""

    text: str | None = field(default=None, repr=False)
    """A text in the name of the line's user, in the line or in the group's id."""

    number: str | None = field(default=None, repr=False)
    """A number that the message came from or went to, or a part of it, written loosely."""

    from_: str | None = field(default=None, repr=False)
    """The first day, such as `2021-11-09`, in the organization's time zone."""

    to: str | None = field(default=None, repr=False)
    """The last day."""


@dataclass(frozen=True, slots=True)
class DueRecord:
    """A record that the retention policy lets go. `repr` does not show its reference."""

    index: int
    """Its place in the journal."""

    event: str
    """The event that brought it."""

    kind: DueKind
    """What kind of record it is."""

    reference: str | None = field(repr=False)
    """Where the host keeps a recording or the proof of a consent."""

    recorded_at: datetime
    """When it was recorded."""

    due_at: datetime
    """Since when it may be deleted."""

    floor: datetime | None
    """Until when the law needed it."""


@dataclass(frozen=True, slots=True)
class ExportedEntry:
    """One journal entry for an archive. `repr` does not show what it says."""

    index: int
    """Its place in the journal; a later export resumes after it."""

    line: str = field(repr=False)
    """The entry as one line of JSON."""


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a raw text, counted in Unicode scalar values, half-open."""

    start: int
    """The number of scalar values before the part."""

    end: int
    """The number of scalar values up to the end of the part."""


@dataclass(frozen=True, slots=True)
class StateChange:
    """A change of state."""

    from_: State
    """Before."""

    to: State
    """After."""
