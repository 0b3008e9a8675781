"""What can go wrong between a host and the engine. "May not send" is never an error."""

from __future__ import annotations


class ConsentryError(Exception):
    """Why the engine gave no outcome. No message holds a phone number or a text."""

    code: str
    """The stable code, the same in every language."""

    field: str | None
    """The malformed field, where there is one."""

    def __init__(self, message: str, code: str, field: str | None = None) -> None:
        super().__init__(message, code, field)
        self.code = code
        self.field = field

    def __str__(self) -> str:
        return str(self.args[0])


class InvalidError(ConsentryError, ValueError):
    """The input is malformed; nothing was changed."""

    field: str
    """The malformed field, as the wire names it."""

    expected: str
    """What was expected in the field."""

    def __init__(self, message: str, code: str, field: str, expected: str) -> None:
        super().__init__(message, code, field)
        self.expected = expected

    def __reduce__(self) -> tuple[type[InvalidError], tuple[str, str, str, str]]:
        return type(self), (str(self), self.code, self.field, self.expected)


class StoreError(ConsentryError):
    """The store did not answer a question; nothing was to be changed."""


class OutcomeUnknownError(ConsentryError):
    """The store did not confirm a write: the event may have been recorded or not. Report it again
    with the same id, as a webhook does after an answer of 5xx.
    """


class NotConfiguredError(ConsentryError):
    """No configuration is installed."""


class ClosedError(ConsentryError):
    """The engine was closed."""
