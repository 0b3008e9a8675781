"""Every vector, through the typed package, in memory and in a file."""

from __future__ import annotations

import json
import shutil
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import consentry
from consentry import ConsentryError, Engine

from . import wire
from .places import CRATE

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def configuration(config: str, changes: list[dict[str, str]]) -> str:
    text = consentry.starter(config) if config in consentry.starters() else config
    for change in changes:
        assert text.count(change["replace"]) == 1, change
        text = text.replace(change["replace"], change["with"])
    return text


class Run:
    """A case in progress."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.now = EPOCH
        self.events = 0
        self.engine = self.open()

    def open(self) -> Engine:
        return Engine.in_memory() if self.path is None else Engine.open(self.path)

    def install(self, config: str, changes: list[dict[str, str]]) -> None:
        self.engine.install(configuration(config, changes), actor="vectors", now=self.now)

    def event(self, line: str) -> Any:
        self.events += 1
        try:
            event = consentry.parse_event(line)
            now = max(self.now, event.at)
            outcome = self.engine.receive_and_hand_over(event, now=now)
        except ConsentryError as error:
            return wire.error(error, self.events)
        self.now = now
        return wire.outcome(outcome)

    def step(self, step: dict[str, Any]) -> list[str]:
        expected = step.get("expect")
        match step:
            case {"event": event}:
                return differences(expected, self.event(json.dumps(event)))
            case {"line": line}:
                return differences(expected, self.event(line))
            case {"status": contact}:
                at = datetime.fromisoformat(step["at"].replace("Z", "+00:00")) if "at" in step else None
                rows = [wire.row(row) for row in self.engine.status(contact, at=at)]
                return [] if rows == expected else [f"expected {expected}, found {rows}"]
            case {"install": install}:
                try:
                    self.install(install["config"], install.get("changes", []))
                except ConsentryError as error:
                    return differences(expected, wire.error(error, 0))
                return differences(expected, {"ok": True})
            case {"restart": True}:
                if self.path is not None:
                    self.engine.close()
                    self.engine = self.open()
                return []
            case _:
                return [f"no such step: {sorted(step)}"]


def differences(expected: Any, actual: Any, at: str = "") -> list[str]:
    """What is expected and not so: objects are parts, lists are whole."""
    match expected, actual:
        case dict(), dict():
            missing = [f"{at}.{key} is missing" for key in expected if key not in actual]
            found = (differences(expected[k], actual[k], f"{at}.{k}") for k in expected if k in actual)
            return missing + [each for some in found for each in some]
        case list(), list() if len(expected) == len(actual):
            pairs = enumerate(zip(expected, actual))
            return [d for i, (e, a) in pairs for d in differences(e, a, f"{at}[{i}]")]
        case _:
            same = expected == actual and type(expected) is type(actual)
            return [] if same else [f"{at}: expected {expected!r}, found {actual!r}"]


def run(case: dict[str, Any], path: Path | None) -> list[str]:
    run = Run(path)
    try:
        if (config := case.get("config")) is not None:
            run.install(config, case.get("changes", []))
        for number, step in enumerate(case["steps"], 1):
            found = run.step(step)
            if found:
                return [f"step {number}: {difference}" for difference in found]
        return []
    finally:
        run.engine.close()


def test_every_vector(tmp_path: Path, capsys: Any) -> None:
    passed, failed = 0, list[str]()
    files = sorted((CRATE / "vectors").glob("*/*/*.json"))
    assert files, "no vectors"
    for file in files:
        for case in json.loads(file.read_text("utf-8"))["cases"]:
            folder = tmp_path / "case"
            folder.mkdir()
            found = [*run(case, None), *run(case, folder / "consentry.db")]
            shutil.rmtree(folder)
            if found:
                failed.append(f"{file.name}: {case['title']}\n  " + "\n  ".join(found))
            else:
                passed += 1
    with capsys.disabled():
        print(f"\npython vectors: {passed} passed, {len(failed)} failed")
    assert not failed, "\n".join(failed)
