"""
The engine, its reader and the functions that need neither.
"""

from collections.abc import Sequence
from consentry.records import Answer, Call, CallEvent, CallScript, CallStart, CallTurn, ConfigurationSummary, DueRecord, Event, ExportedEntry, HistoryEntry, LeasedText, Outcome, Reading, ReplayReport, ReportFilter, SendRequest, StatusRow
from consentry.words import Intent, ReportFormat, ReportKind
from datetime import datetime
from os import PathLike
from typing import Any, SupportsIndex, final

__all__ = ["Engine", "Reader", "country_of", "default_call_script", "error_codes", "intent_of", "intents_of", "lexicon_version", "parse_address", "parse_event", "read", "read_all", "start_call", "starter", "starters", "step_call", "validate", "version"]

@final
class Engine:
    """
    The consent engine over a database.

    Every call takes the time; the engine has no clock of its own. Calls block while the database
    writes and let other threads run; an engine may be shared between threads, and several engines,
    in this process or in others, may share a file. As a context manager it closes itself.
    """
    def __enter__(self, /) -> Engine: ...
    def __exit__(self, /, _kind: Any, _exception: Any, _traceback: Any) -> None: ...
    def __repr__(self, /) -> str: ...
    def admit(self, /, send: SendRequest, *, now: datetime) -> Outcome:
        """
        Requests and redeems at once, for a host that hands the message over right away: do so if, and
        only if, the decision is `allow` and the outcome is no duplicate.

        Raises as `request_send`.
        """
    def check(self, /, send: SendRequest, *, now: datetime) -> Answer:
        """
        What the gate would say to a send now. Writes nothing and grants nothing; a store that fails
        refuses.

        Raises InvalidError for malformed input.
        """
    def close(self, /) -> None:
        """
        Closes the engine: every later call raises ClosedError. The database is let go of when the
        calls that are under way have ended.
        """
    def configuration(self, /) -> ConfigurationSummary | None:
        """
        The configuration in force; None before the first was installed.

        Raises StoreError when the store does not answer.
        """
    def due(self, /, *, now: datetime) -> list[DueRecord]:
        """
        What may be deleted at `now` by the retention policy in force, those due longest first. It
        deletes nothing, and lists nothing that still proves a consent or an opt-out.

        Raises StoreError when the store does not answer.
        """
    def export(self, /, *, after: int, limit: SupportsIndex) -> list[ExportedEntry]:
        """
        Journal entries for an archive, those with an index above `after`, at most `limit`. A later
        export resumes after the last index; the first begins after 0.

        Raises InvalidError for a limit of 0 or above 10,000, and StoreError when the store does not
        answer.
        """
    def history(self, /, contact: str) -> list[HistoryEntry]:
        """
        Everything that was recorded of a contact, oldest first.

        Raises as `status`.
        """
    @staticmethod
    def in_memory() -> Engine:
        """
        An engine that keeps everything in memory, for tests: nothing outlives it.

        Raises StoreError when the system has no random bits.
        """
    def install(self, /, configuration: str, *, actor: str, now: datetime) -> str:
        """
        Puts a configuration in force, journals who did it, and returns its identity. Installing the
        one that is in force changes nothing.

        Raises InvalidError naming the field of the configuration, and OutcomeUnknownError when the
        store did not confirm.
        """
    def lease_texts(self, /, limit: SupportsIndex, *, now: datetime) -> list[LeasedText]:
        """
        Leases up to `limit` automatic texts, the oldest first. A worker sends each under its effect
        id and reports it; a text that is not reported within five minutes can be leased again, but
        for an opt-out confirmation, whose time is then over.

        Raises InvalidError for a limit of 0 or above 10,000, and OutcomeUnknownError when the store
        did not confirm: what it leased comes again after five minutes.
        """
    def newest(self, /) -> datetime | None:
        """
        The time of the newest journal entry; None before the first.

        Raises StoreError when the store does not answer.
        """
    @staticmethod
    def open(path: str | PathLike[str]) -> Engine:
        """
        An engine over an SQLite file, made where there is none.

        Raises StoreError when the file cannot be opened, belongs to something else or is newer.
        """
    def opt_in_report(self, /, kind: ReportKind, *, filter: ReportFilter | None = None, format: ReportFormat) -> str:
        """
        An opt-in report as a text: one row for each opt-in, or for each disclaimer shown, newest first.
        Without a filter it has all rows.

        Raises InvalidError naming a field of the filter, and StoreError when the store does not
        answer.
        """
    def outcome(self, /, event: str) -> Outcome | None:
        """
        The outcome of an event that was recorded before.

        Raises InvalidError for an id that is none, and StoreError when the store does not answer.
        """
    def receive(self, /, event: Event, *, now: datetime) -> Outcome:
        """
        Records an event and decides it; its automatic texts wait to be leased.

        Raises InvalidError for malformed input, which changes nothing, and OutcomeUnknownError when
        the store did not confirm: report the event again with the same id.
        """
    def receive_and_hand_over(self, /, event: Event, *, now: datetime) -> Outcome:
        """
        Records an event and decides it; its automatic texts count as sent in the same commit, so
        the caller must send exactly those that the outcome lists.

        Raises as `receive`.
        """
    def redeem(self, /, send: str, *, now: datetime) -> Outcome:
        """
        Redeems the permit of a send, by the id of its request, at the moment of hand-off. The gate
        decides once more, and the answer is durable: hand the message over if, and only if, the
        decision is `allow`.

        Raises InvalidError for an id that is none, and StoreError when the system has no random
        bits.
        """
    def replay(self, /, *, redecide: bool) -> ReplayReport:
        """
        Folds the journal's facts and compares every record with the live one; with `redecide`, runs
        every decision again under the versions of today.

        Raises StoreError when the store does not answer, or an entry cannot be read.
        """
    def request_send(self, /, send: SendRequest, *, now: datetime) -> Outcome:
        """
        Asks to send a message. Allowed, it comes with a permit to be redeemed at hand-off. A store
        that fails refuses with `store_unavailable`.

        Raises InvalidError for malformed input, which changes nothing.
        """
    def screen(self, /, sends: Sequence[SendRequest], *, now: datetime) -> list[Answer]:
        """
        What the gate would say to many sends now, each answered as `check` does.

        Raises InvalidError for malformed input, or for more than 10,000 sends.
        """
    def status(self, /, contact: str, *, at: datetime | None = None) -> list[StatusRow]:
        """
        The state of a contact at every place that knows it, sorted by program, line and channel.
        Without `at`, the time of the newest journal entry counts as now.

        Raises InvalidError for what is no phone number, and StoreError when the store does not
        answer.
        """

@final
class Reader:
    """
    Tells what texts mean, with the documented words alone or with a program's own too.
    """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def builtin() -> Reader:
        """
        The reader of the documented words.
        """
    def intent_of(self, /, text: str) -> Intent:
        """
        What the writer of a text wants, and nothing else: the cheapest question.
        """
    def intents_of(self, /, texts: Sequence[str]) -> list[Intent]:
        """
        What the writers of many texts want.

        Raises InvalidError for more than 10,000 texts.
        """
    @staticmethod
    def of_program(configuration: str, program: str | None = None) -> Reader:
        """
        The reader of a program, which knows its own words too. `program` may be left out where the
        configuration has one.

        Raises InvalidError naming the field of the configuration, or `program`.
        """
    def read(self, /, text: str, *, language: str | None = None) -> Reading:
        """
        Reads a text. `language`, such as `fr`, breaks ties between languages; all are read all the
        same.

        Raises InvalidError for a language that is not two or three letters.
        """
    def read_all(self, /, texts: Sequence[str], *, language: str | None = None) -> list[Reading]:
        """
        Reads many texts.

        Raises InvalidError for more than 10,000 texts, or as `read`.
        """

def country_of(address: str) -> str | None:
    """
    The country of a phone number in E.164, such as `US`, where the metadata knows it.

    Raises InvalidError for what is no phone number in E.164.
    """

def default_call_script() -> CallScript:
    """
    The script of the process which the product implements: the offer and the read-back word for
    word.
    """

def error_codes() -> list[str]:
    """
    Every code that an error may have, sorted.
    """

def intent_of(text: str) -> Intent:
    """
    What the writer of a text wants, by the documented words.
    """

def intents_of(texts: Sequence[str]) -> list[Intent]:
    """
    What the writers of many texts want, by the documented words.

    Raises InvalidError for more than 10,000 texts.
    """

def lexicon_version() -> str:
    """
    The version of the documented words: 16 hexadecimal digits over all that a reading depends on.
    """

def parse_address(text: str, default_region: str | None = None) -> str:
    """
    The strict form of a phone number, E.164. Loose forms need the country in whose usual form they
    are written, such as `US`.

    Raises InvalidError for what is no phone number, and for a country that is not two letters.
    """

def parse_event(line: str) -> Event:
    """
    Parses an event from one line of JSON, as the `consentry` command takes it. Addresses and ids
    are checked when the event is reported.

    Raises InvalidError naming the field: one that is missing, has another type, or does not belong
    there.
    """

def read(text: str, *, language: str | None = None) -> Reading:
    """
    Reads a text with the documented words. `language`, such as `fr`, breaks ties between languages.

    Raises InvalidError for a language that is not two or three letters.
    """

def read_all(texts: Sequence[str], *, language: str | None = None) -> list[Reading]:
    """
    Reads many texts with the documented words.

    Raises InvalidError for more than 10,000 texts, or a language that is not two or three letters.
    """

def start_call(script: CallScript, start: CallStart) -> Call:
    """
    A call that begins, with a script that is checked for it.

    Raises InvalidError naming the field, such as `script.offer`, or `contact` where it is no phone
    number.
    """

def starter(name: str) -> str:
    """
    A commented configuration to start from, by its name.

    Raises InvalidError for a name that is none of `starters()`.
    """

def starters() -> list[str]:
    """
    The names of the commented configurations to start from.
    """

def step_call(script: CallScript, call: Call, event: CallEvent, *, at: datetime) -> CallTurn:
    """
    Takes an event of a call and gives the agent its next sentence. A pure function: the same call,
    event and time give the same turn.

    Raises InvalidError naming the field, such as `script.offer`. An event that does not fit is no
    error: its turn has a reason.
    """

def validate(configuration: str) -> ConfigurationSummary:
    """
    Checks a configuration and says what is in it.

    Raises InvalidError naming the field, such as `programs[0].mode`.
    """

def version() -> str:
    """
    The version of the engine.
    """
