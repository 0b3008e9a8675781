"""Reports, the retention schedule and the export."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from datetime import timedelta

import pytest

import consentry
from consentry import (
    ConsentRecorded,
    DueKind,
    Engine,
    Evidence,
    EvidenceKind,
    InvalidError,
    ReportFilter,
    ReportFormat,
    ReportKind,
)

from .places import CONTACT, NOW, after, message

RETENTION = "\n[retention]\nmessages_days = 1\n"
OTHER = "+14155550124"


@pytest.fixture
def engine() -> Iterator[Engine]:
    """Two contacts say YES, on the same day."""
    with Engine.in_memory() as engine:
        engine.install(consentry.starter("two-way") + RETENTION, actor="test", now=NOW)
        for number, contact in enumerate((CONTACT, OTHER)):
            hello = message("Hello", id=f"h{number}", at=after(number), from_=contact)
            yes = message("YES", id=f"y{number}", at=after(number + 10), from_=contact)
            engine.receive_and_hand_over(hello, now=after(number))
            engine.receive_and_hand_over(yes, now=after(number + 10))
        yield engine


def test_a_report_in_each_form(engine: Engine) -> None:
    listed = json.loads(engine.opt_in_report(ReportKind.CONSENT, format=ReportFormat.JSON))
    assert [row["contact"] for row in listed] == [OTHER, CONTACT]
    header, *rows = csv.reader(
        engine.opt_in_report(ReportKind.CONSENT, format=ReportFormat.CSV).splitlines()
    )
    assert header == ["Organization", "Name & MultiLine", "Guest # or Group ID", "Timestamp"]
    assert [row[2] for row in rows] == [OTHER[1:], CONTACT[1:]]
    page = engine.opt_in_report(ReportKind.CONSENT, format=ReportFormat.HTML)
    assert page.lower().startswith("<!doctype html>") and OTHER[1:] in page
    none = engine.opt_in_report(ReportKind.DISCLAIMER, format=ReportFormat.JSON)
    assert json.loads(none) == []


@pytest.mark.parametrize(
    ("filter", "found"),
    [
        (ReportFilter(), 2),
        (ReportFilter(number="555 0124"), 1),
        (ReportFilter(text="dana"), 2),
        (ReportFilter(text="nobody"), 0),
        (ReportFilter(from_="2026-11-21", to="2026-11-21"), 2),
        (ReportFilter(from_="2026-11-22"), 0),
        (ReportFilter(to="2026-11-20"), 0),
    ],
)
def test_the_rows_that_a_filter_leaves(engine: Engine, filter: ReportFilter, found: int) -> None:
    report = engine.opt_in_report(ReportKind.CONSENT, filter=filter, format=ReportFormat.JSON)
    assert len(json.loads(report)) == found


def test_a_filter_that_is_none_names_its_field(engine: Engine) -> None:
    for filter, field in (
        (ReportFilter(from_="yesterday"), "from"),
        (ReportFilter(to="2026-13-01"), "to"),
    ):
        with pytest.raises(InvalidError) as raised:
            engine.opt_in_report(ReportKind.CONSENT, filter=filter, format=ReportFormat.CSV)
        assert raised.value.field.removeprefix("filter.") == field


def test_what_may_be_deleted() -> None:
    with Engine.in_memory() as engine:
        engine.install(consentry.starter("voice"), actor="test", now=NOW)
        engine.receive(message("Hello", to="+18005550100"), now=NOW)
        evidence = Evidence(
            kind=EvidenceKind.VERBAL,
            recording="rec-1",
            agent="agent-7",
            requested=("appointment",),
            number_confirmed=True,
            understood_optional=True,
        )
        recorded = ConsentRecorded(
            id="c1", at=NOW, program="appointments", contact=CONTACT, evidence=evidence
        )
        engine.receive(recorded, now=NOW)
        assert engine.due(now=NOW + timedelta(days=1_824)) == []
        (due,) = engine.due(now=NOW + timedelta(days=1_825))
    # What proves a consent that stands is never listed.
    assert (due.kind, due.event, due.reference, due.floor) == (DueKind.MESSAGE, "SM1", None, None)
    assert (due.recorded_at, due.due_at) == (NOW, NOW + timedelta(days=1_825))


def test_an_export_goes_on_where_the_last_one_ended(engine: Engine) -> None:
    whole = engine.export(after=0, limit=10_000)
    lines = [json.loads(entry.line) for entry in whole]
    assert [line["index"] for line in lines] == [entry.index for entry in whole]
    texts = [line["text"] for line in lines if line["type"] == "message_received"]
    assert texts == ["Hello", "YES", "Hello", "YES"]
    pages, after_index = list[consentry.ExportedEntry](), 0
    while page := engine.export(after=after_index, limit=2):
        assert len(page) <= 2
        pages += page
        after_index = page[-1].index
    assert pages == whole
    assert engine.export(after=2**64 - 1, limit=1) == []
