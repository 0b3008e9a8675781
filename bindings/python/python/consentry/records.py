"""What goes in and what comes out, as frozen dataclasses. Generated from the engine's source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from consentry.words import (
    Channel,
    Class,
    Decision,
    EvidenceKind,
    Family,
    Intent,
    OptInWord,
    ReadingBasis,
    ReadingKind,
    ReadingScope,
    ReasonCode,
    Recipient,
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
    """The person."""

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
    """Consent is to be asked for."""

    id: str
    """The host's id."""

    at: datetime
    """When."""

    program: str
    """The program."""

    contact: str = field(repr=False)
    """The person."""

    line: str | None = field(default=None, repr=False)
    """The line; none means every line of the program."""

    channel: Channel | None = None
    """The channel; none means text messages."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class TimePassed:
    """Time passed: what is due is to be flushed."""

    id: str
    """The host's id."""

    at: datetime
    """When."""


Event = (
    MessageReceived
    | SendRequested
    | SendRedeemed
    | SendReported
    | TextReported
    | ConsentRequested
    | ConsentRecorded
    | ConsentDeclined
    | ConsentRevoked
    | TimePassed
)
"""What a host reports: what happened, when the person acted (`at`), and the host's own id. The same
id again is a duplicate, whatever time it then carries.

Addresses may be in E.164, or in the usual form of the organization's default region. `repr`
shows which kind of event it is and no more.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What proves a consent. `repr` shows neither the reference nor the wording."""

    kind: EvidenceKind
    """The medium."""

    reference: str = field(repr=False)
    """Where the proof is kept, in the host's words."""

    wording: str = field(repr=False)
    """The wording that the person was shown or told."""

    captured_at: datetime | None = None
    """When the person acted, where another clock than the event's recorded it."""


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
    """The person."""

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
    """The address that it goes to: the contact's, or the line's; none after erasure."""

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
    """The person whose conversation it belongs to, in E.164; none after erasure."""

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
