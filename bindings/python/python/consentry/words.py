"""The words of closed lists, spelled as on the wire. Generated from the engine's source."""

from __future__ import annotations

from enum import Enum


class Word(str, Enum):
    """A word of a closed list. It equals its spelling, and prints as it."""

    def __str__(self) -> str:
        return str(self.value)


class Channel(Word):
    """How a message travels."""

    SMS = "sms"
    """Text message."""

    MMS = "mms"
    """Multimedia message."""

    RCS = "rcs"
    """Rich communication services."""

    WHATSAPP = "whatsapp"
    """WhatsApp."""


class Class(Word):
    """What kind of message a send is. No class passes an opt-out."""

    PROMOTIONAL = "promotional"
    """Advertises or sells."""

    INFORMATIONAL = "informational"
    """Tells what the person asked to be told."""

    CONVERSATIONAL = "conversational"
    """Belongs to a conversation between two people."""

    EMERGENCY = "emergency"
    """Warns of danger."""


class Decision(Word):
    """What the engine decided."""

    DELIVER = "deliver"
    """Show an inbound text to the line."""

    ALLOW = "allow"
    """Send, with a permit."""

    HOLD = "hold"
    """Keep until the contact answers."""

    REFUSE = "refuse"
    """Do not."""

    NONE = "none"
    """Nothing to show or send: a keyword was consumed, or an event was only recorded."""


class EvidenceKind(Word):
    """The medium in which a consent was given."""

    SMS_KEYWORD = "sms_keyword"
    """A keyword texted to a published number."""

    WEB_FORM = "web_form"
    """A form on a web page."""

    EMAIL = "email"
    """An email."""

    PAPER = "paper"
    """A signed paper."""

    IN_PERSON = "in_person"
    """Said in person."""

    TELEPHONE = "telephone"
    """Said to a person on the telephone."""

    IMPORT = "import"
    """Taken over from another system."""

    OTHER = "other"
    """Anything else."""


class Family(Word):
    """The channels that share a consent."""

    SMS = "sms"
    """sms, mms and rcs."""

    WHATSAPP = "whatsapp"
    """WhatsApp."""


class Intent(Word):
    """What the sender of a text wants."""

    OPT_OUT = "opt_out"
    """To receive no more messages."""

    OPT_IN = "opt_in"
    """To receive messages; `Reading::opt_in` says with which kind of word."""

    HELP = "help"
    """To know who writes and how to stop it."""

    WRONG_NUMBER = "wrong_number"
    """To say that the number belongs to somebody else."""

    DECLINE = "decline"
    """To say no to a question."""

    NONE = "none"
    """Nothing that the reader knows: an ordinary message or an acknowledgement."""


class ReadingKind(Word):
    """What sort of text was read."""

    MESSAGE = "message"
    """A message of its own."""

    ACKNOWLEDGEMENT = "acknowledgement"
    """"Ok", "thanks", a thumb up: it says that something was read, and no more."""


class OptInWord(Word):
    """Which kind of word an opt-in was made with.

    The order is the one of precedence where a text has several ("yes, start").
    """

    OWN = "own"
    """The program's own opt-in word."""

    ANSWER = "answer"
    """YES or a documented translation of it, which answers a prompt."""

    JOIN = "join"
    """The program's own join word."""

    RESTART = "restart"
    """START, UNSTOP and the other documented words that undo a STOP."""


class ReadingBasis(Word):
    """What an `Intent` was concluded from."""

    KEYWORD = "keyword"
    """The whole message is a keyword, give or take politeness and repetition."""

    NONE = "none"
    """There is no intent."""


class ReadingScope(Word):
    """How much an opt-out covers, as far as its words say."""

    ALL = "all"
    """All messages."""


class ReasonCode(Word):
    """Why a decision was made. The order is the order in which reasons are listed."""

    STORE_UNAVAILABLE = "store_unavailable"
    """The store did not answer."""

    OPTED_OUT = "opted_out"
    """The contact opted out."""

    OLDER_THAN_OPT_OUT = "older_than_opt_out"
    """The text is older than the opt-out, so it says nothing against it."""

    EVIDENCE_OLDER_THAN_OPT_OUT = "evidence_older_than_opt_out"
    """The evidence is older than the opt-out, or as old."""

    RESTART_LIMIT = "restart_limit"
    """The contact restarted the question too often within a day."""

    NO_PERMIT = "no_permit"
    """No permit stands for the send."""

    ALREADY_REDEEMED = "already_redeemed"
    """The permit was redeemed before."""

    PERMIT_EXPIRED = "permit_expired"
    """The permit's time is over."""

    PERMIT_SUPERSEDED = "permit_superseded"
    """An opt-out came after the permit was issued."""

    CHANNEL_NOT_USED = "channel_not_used"
    """The program does not use the channel."""

    PURPOSE_NOT_DECLARED = "purpose_not_declared"
    """The program does not declare the purpose."""

    PURPOSE_MISSING = "purpose_missing"
    """The program declares purposes and the send names none."""

    PURPOSE_NOT_CONSENTED = "purpose_not_consented"
    """The contact's consent does not cover the purpose."""

    CONSENT_REQUIRED = "consent_required"
    """The contact has not been asked yet."""

    PENDING = "pending"
    """The contact was asked and has not answered."""

    PROMPT_NOT_ALLOWED = "prompt_not_allowed"
    """No prompt may go to the contact: the country, or the number of automatic texts."""

    HELD_FULL = "held_full"
    """Too many messages of the contact are held."""

    TIMED_OUT = "timed_out"
    """The question timed out."""

    CONSENTED = "consented"
    """The contact consented."""

    DECLINED = "declined"
    """The contact declined."""

    WRONG_NUMBER = "wrong_number"
    """The contact said that the number is another person's."""

    HELP = "help"
    """The contact asked for help."""

    HELP_LIMITED = "help_limited"
    """Help was answered less than a minute ago."""

    AUTOMATIC_TEXT_LIMIT = "automatic_text_limit"
    """The contact got as many automatic texts as an hour allows."""

    REPORTED = "reported"
    """The result of a send became known."""


class Recipient(Word):
    """Whom an automatic text is for."""

    CONTACT = "contact"
    """The person."""

    LINE = "line"
    """The line's user."""


class RevokedVia(Word):
    """The ways to opt out other than by a text."""

    PHONE = "phone"
    """A telephone call."""

    EMAIL = "email"
    """An email."""

    WEB = "web"
    """A web page."""

    PAPER = "paper"
    """A letter or a form on paper."""

    IN_PERSON = "in_person"
    """In person."""

    AGENT = "agent"
    """An agent who was told."""


class SendResult(Word):
    """What became of a message that was handed over."""

    DELIVERED = "delivered"
    """It reached the provider or the person."""

    FAILED = "failed"
    """It did not."""


class State(Word):
    """The state of a contact at a place. Derived from the record at every question, never stored.
    """

    UNKNOWN = "unknown"
    """Nothing is known."""

    PENDING = "pending"
    """Asked, and no answer yet."""

    CONSENTED = "consented"
    """Consented."""

    OPTED_OUT = "opted_out"
    """Opted out."""


class Template(Word):
    """An automatic text, named by who receives it and what it says.

    Each has one wording for conversations that the contact started and one for those that the line
    started; help has only one.
    """

    CONTACT_OPT_IN_PROMPT = "contact_opt_in_prompt"
    """Asks the contact for consent."""

    LINE_OPT_IN_REQUESTED = "line_opt_in_requested"
    """Tells the line that its contact was asked."""

    LINE_OPT_IN_ACCEPTED = "line_opt_in_accepted"
    """Tells the line that its contact opted in."""

    CONTACT_OPT_IN_CONFIRMED = "contact_opt_in_confirmed"
    """Confirms the opt-in to the contact."""

    LINE_OPT_IN_REJECTED = "line_opt_in_rejected"
    """Tells the line that its contact declined or opted out."""

    CONTACT_OPT_OUT_CONFIRMED = "contact_opt_out_confirmed"
    """Confirms the opt-out to the contact."""

    CONTACT_HELP = "contact_help"
    """Answers a help word."""
