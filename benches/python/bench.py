"""What a call from Python costs, beside what a user would otherwise write.

Arguments: the file of the texts, and what `intent_of` and `read` cost in Rust, in nanoseconds a text.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from timeit import repeat

import consentry

WORDS = re.compile(r"^\W*(stop|stopall|unsubscribe|cancel|end|quit)\W*$", re.IGNORECASE)
ROUNDS = 5_000
BATCH = 10_000


def exact(text: str) -> bool:
    return text.strip().upper() in ("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT")


def careful(folder: Path) -> Callable[[str], bool]:
    """A careful product: keywords as the whole text, 67 phrases anywhere."""

    def fold(text: str) -> str:
        return unicodedata.normalize("NFKC", text).casefold()

    listed = (folder / "phrases.txt").read_text("utf-8").splitlines()
    phrases = re.compile(r"\b(?:" + "|".join(re.escape(fold(phrase)) for phrase in listed) + r")\b")
    return lambda text: exact(text) or phrases.search(fold(text)) is not None


def each(texts: list[str], call: Callable[[str], object]) -> float:
    """Nanoseconds a text, without the loop."""

    def run() -> None:
        for text in texts:
            call(text)

    def loop() -> None:
        for _ in texts:
            pass

    seconds = min(repeat(run, number=ROUNDS, repeat=7)) - min(repeat(loop, number=ROUNDS, repeat=7))
    return seconds * 1e9 / (ROUNDS * len(texts))


def batch(texts: list[str], call: Callable[[list[str]], object]) -> float:
    """Nanoseconds a text in a batch."""
    many = (texts * BATCH)[:BATCH]
    return min(repeat(lambda: call(many), number=5, repeat=7)) * 1e9 / (5 * BATCH)


def main(path: str, rust_intent: float, rust_read: float) -> None:
    texts = Path(path).read_text("utf-8").splitlines()
    mix = Path(path).with_name("mix.txt").read_text("utf-8").splitlines()
    usual = each(texts, exact)
    regex = each(texts, lambda text: WORDS.match(text) is not None)
    print(f"python: text.strip().upper() in (…)   {usual:8.0f} ns   1.0")
    for name, cost, rust in (
        ("regular expression", regex, None),
        ("NFKC and regex, mix", each(mix, careful(Path(path).parent)), None),
        ("intent_of, mix", each(mix, consentry.intent_of), None),
        ("intent_of", each(texts, consentry.intent_of), rust_intent),
        ("read", each(texts, consentry.read), rust_read),
        ("intents_of, a text of 10,000", batch(texts, consentry.intents_of), rust_intent),
        ("read_all, a text of 10,000", batch(texts, consentry.read_all), rust_read),
    ):
        over = "" if rust is None else f"   {cost - rust:+.0f} ns over Rust's {rust:.0f}"
        print(f"python: {name:29} {cost:8.0f} ns   {cost / usual:.1f}{over}")


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), float(sys.argv[3]))
