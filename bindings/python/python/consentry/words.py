"""The words of closed lists, spelled as on the wire. Generated from the engine's source."""

from __future__ import annotations

from enum import Enum


class Word(str, Enum):
    """A word of a closed list. It equals its spelling, and prints as it."""

    def __str__(self) -> str:
        return str(self.value)


class CallAnswer(Word):
    """What the caller answered. The agent judges it; what is not clearly a yes or a no is unclear.
    """

    YES = "yes"
    """Yes."""

    NO = "no"
    """No."""

    UNCLEAR = "unclear"
    """Neither, or both, or silence."""


class CallFact(Word):
    """A fact that the record of a consent by voice needs."""

    CONSENTED_AT = "consented_at"
    """Date and time of the verbal consent."""

    NUMBER_CONFIRMED = "number_confirmed"
    """The caller's verified phone number."""

    RECORDING = "recording"
    """The reference of the recording."""

    REQUESTED = "requested"
    """The specific information that was requested."""

    AGENT = "agent"
    """The agent."""

    UNDERSTOOD_OPTIONAL = "understood_optional"
    """That the caller understood that texts are optional."""


class CallOutcome(Word):
    """What a call came to."""

    CONSENTED = "consented"
    """The caller consented and every fact is documented: the host reports a recorded consent."""

    UNDOCUMENTED = "undocumented"
    """The caller consented and a fact is missing, which `Call::facts`(super::Call::facts) names:
    nothing can be recorded before it is known.
    """

    DECLINED = "declined"
    """The caller declined the offer, or never answered it clearly. This is no opt-out."""

    NUMBER_NOT_CONFIRMED = "number_not_confirmed"
    """The caller said yes, and no number was confirmed."""

    OPT_OUT = "opt_out"
    """The caller wants no texts: the host reports an opt-out by way of the agent, for the call's
    contact, confirmed or not.
    """

    UNANSWERED = "unanswered"
    """The caller left before there was an answer."""


class CallReason(Word):
    """Why an event did not take the call further."""

    INFORMATION_NOT_GIVEN = "information_not_given"
    """The offer was to be made before the caller had heard what they asked for."""

    PURPOSE_UNKNOWN = "purpose_unknown"
    """The script does not name the purpose."""

    OFFER_ALREADY_MADE = "offer_already_made"
    """The offer is made once a call, for the information that was given before it."""

    NOTHING_ASKED = "nothing_asked"
    """There was no question to answer."""

    NOT_HEARD = "not_heard"
    """The caller said yes before the sentence had been spoken to its end."""

    ANSWER_UNCLEAR = "answer_unclear"
    """The answer was no clear yes or no."""

    NUMBER_NOT_UNDERSTOOD = "number_not_understood"
    """The number could not be understood."""

    RECORDING_INVALID = "recording_invalid"
    """The reference of the recording is empty, or too long to be evidence."""

    CALL_OVER = "call_over"
    """The call is over."""


class CallStage(Word):
    """Where a call stands."""

    OPENED = "opened"
    """The caller has not heard what they asked for."""

    INFORMED = "informed"
    """The caller heard what they asked for; the offer may be made."""

    OFFERED = "offered"
    """The offer was made."""

    READING_BACK = "reading_back"
    """A number was read back."""

    ASKING_NUMBER = "asking_number"
    """The caller was asked for a number."""

    OVER = "over"
    """There is an outcome."""


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

    REVIEW = "review"
    """Show an inbound text to a person, who says whether it was an opt-out."""

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

    VERBAL = "verbal"
    """Said to a voice agent, in a recorded call."""

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

    REACTION = "reaction"
    """What a telephone makes of a tap on a message: it quotes that message."""

    ECHO = "echo"
    """An outbound text that came back."""


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

    PHRASE = "phrase"
    """A sentence asks for it in words of its own."""

    TYPO = "typo"
    """The whole message is a keyword with one slip of a finger."""

    UNSURE = "unsure"
    """A person could read it either way: somebody has to look."""

    NONE = "none"
    """There is no intent."""


class ReadingScope(Word):
    """How much an opt-out covers, as far as its words say."""

    ALL = "all"
    """All messages."""

    CATEGORY = "category"
    """Those of one category, such as one purpose of the program."""


class ReasonCode(Word):
    """Why a decision was made. The order is the order in which reasons are listed."""

    STORE_UNAVAILABLE = "store_unavailable"
    """The store did not answer."""

    OPTED_OUT = "opted_out"
    """The contact opted out."""

    PURPOSE_OPTED_OUT = "purpose_opted_out"
    """The contact opted out of messages for the purpose."""

    FLAG_FALSE = "flag_false"
    """The Notification Opt-in Flag is FALSE."""

    FLAG_MISSING = "flag_missing"
    """The program sends only where the Notification Opt-in Flag is TRUE, and it was never set."""

    PARTNER_SUSPENDED = "partner_suspended"
    """The partner behind the program is suspended."""

    CARRIER_BLOCKED = "carrier_blocked"
    """The network blocks texts from the line to the contact, until the contact texts START or UNSTOP
    to the line.
    """

    FEATURE_OFF = "feature_off"
    """The opt-in feature is off, and the program sends only under a recorded consent."""

    GROUP_MESSAGING_OFF = "group_messaging_off"
    """Group messaging is switched off, or the program asks each contact for consent."""

    GROUP_EMPTY = "group_empty"
    """Nobody is known to take part in the group conversation."""

    GROUP_TOO_LARGE = "group_too_large"
    """More contacts take part in the group conversation than may be written to at once."""

    UNDER_REVIEW = "under_review"
    """A text of the contact waits for a person to say whether it was an opt-out."""

    OLDER_THAN_OPT_OUT = "older_than_opt_out"
    """The text is older than the opt-out, so it says nothing against it."""

    EVIDENCE_OLDER_THAN_OPT_OUT = "evidence_older_than_opt_out"
    """The evidence is older than the opt-out, or as old."""

    EVIDENCE_BELOW_TIER = "evidence_below_tier"
    """The program asks for stronger evidence."""

    PURPOSE_NOT_REQUESTED = "purpose_not_requested"
    """The purpose was not among those that the contact asked for."""

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

    DISCLAIMER_NOT_SENT = "disclaimer_not_sent"
    """The disclaimer has not gone out yet, and goes before the message."""

    CHANNEL_NOT_USED = "channel_not_used"
    """The program does not use the channel."""

    CLASS_NOT_ALLOWED = "class_not_allowed"
    """The program does not send messages of the class."""

    OPT_OUT_INSTRUCTION_MISSING = "opt_out_instruction_missing"
    """The text does not say how to opt out."""

    PURPOSE_NOT_DECLARED = "purpose_not_declared"
    """The program does not declare the purpose."""

    PURPOSE_MISSING = "purpose_missing"
    """The program declares purposes and the send names none."""

    PURPOSE_NOT_CONSENTED = "purpose_not_consented"
    """The contact's consent does not cover the purpose."""

    REFERENCE_MISSING = "reference_missing"
    """The purpose allows one message for each reference, and the send names none."""

    REFERENCE_NOT_CONSENTED = "reference_not_consented"
    """The contact's consent does not cover what the send refers to."""

    ONCE_PER_REFERENCE = "once_per_reference"
    """A message went out for this reference before."""

    ONCE_PER_CONSENT = "once_per_consent"
    """A message went out for this request before."""

    NO_CONSENT = "no_consent"
    """No consent is recorded."""

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

    DISCLAIMER = "disclaimer"
    """The contact was told how to opt out, and has not."""

    ASKING_NOBODY = "asking_nobody"
    """Nobody is asked and nothing is held."""

    DECLINED = "declined"
    """The contact declined."""

    WRONG_NUMBER = "wrong_number"
    """The contact said that the number is another person's."""

    NUMBER_REASSIGNED = "number_reassigned"
    """The number was given to another person."""

    FLAG_CHANGED = "flag_changed"
    """The partner set the flag."""

    CARRIER_BLOCK_CHANGED = "carrier_block_changed"
    """The network's block was noted."""

    REVIEW_OPENED = "review_opened"
    """A person has to look at the text."""

    REVIEW_CLOSED = "review_closed"
    """A person looked at the text, or its time is over."""

    NO_REVIEW = "no_review"
    """No such review is open."""

    HELP = "help"
    """The contact asked for help."""

    HELP_LIMITED = "help_limited"
    """Help was answered less than a minute ago."""

    AUTOMATIC_TEXT_LIMIT = "automatic_text_limit"
    """The contact got as many automatic texts as an hour allows."""

    MEMBER_JOINED = "member_joined"
    """The contact takes part in a group conversation."""

    MEMBER_LEFT = "member_left"
    """The contact takes part in a group conversation no longer."""

    REPORTED = "reported"
    """The result of a send became known."""


class Recipient(Word):
    """Whom an automatic text is for."""

    CONTACT = "contact"
    """The person."""

    LINE = "line"
    """The line's user."""

    GROUP = "group"
    """All who take part in a group conversation."""


class RequestedVia(Word):
    """The ways in which a contact is asked for consent."""

    TEXT = "text"
    """By a text of the engine."""

    EMAIL = "email"
    """By email."""

    PHONE = "phone"
    """On the telephone."""

    PAPER = "paper"
    """On paper."""

    IN_PERSON = "in_person"
    """In person."""

    WEB = "web"
    """On a web page."""


class ReviewResolution(Word):
    """What a person found a text to be that could be read either way."""

    OPT_OUT = "opt_out"
    """An opt-out, made when the text was written."""

    DISMISSED = "dismissed"
    """An ordinary message."""


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

    DISCLAIMER = "disclaimer"
    """Told with whom they are talking and how to opt out."""

    OPTED_OUT = "opted_out"
    """Opted out."""


class Template(Word):
    """An automatic text, named by who receives it and what it says.

    Each has one wording for conversations that the contact started and one for those that the line
    started; help, disclaimer and request have only one.
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

    CONTACT_DISCLAIMER = "contact_disclaimer"
    """Tells the contact with whom they are talking and how to opt out."""

    CONTACT_OPT_IN_REQUEST = "contact_opt_in_request"
    """Asks the contact for consent to a program's messages, in recorded mode."""


class DueKind(Word):
    """What kind of record may be deleted."""

    MESSAGE = "message"
    """The texts of an event: the message, and the automatic texts that it caused."""

    CONSENT = "consent"
    """The evidence of a consent."""

    RECORDING = "recording"
    """The recording of a call, which the host keeps."""


class ReportFormat(Word):
    """The form of a report."""

    CSV = "csv"
    """A table for a spreadsheet."""

    JSON = "json"
    """An array of objects."""

    HTML = "html"
    """One page for a browser, which needs nothing else."""


class ReportKind(Word):
    """Which of the two opt-in reports."""

    CONSENT = "consent"
    """With Consent: one row for each opt-in."""

    DISCLAIMER = "disclaimer"
    """With Disclaimer: one row for each disclaimer that was shown."""
