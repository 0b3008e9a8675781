"""The package has everything that the manifest lists, and nothing else."""

from __future__ import annotations

import dataclasses
import doctest
import inspect
from enum import Enum
from typing import Any, get_args

import consentry
from consentry import records, words

from .places import surface

MANIFEST = surface()

ERRORS = {
    "invalid": "InvalidError",
    "store": "StoreError",
    "outcome_unknown": "OutcomeUnknownError",
    "not_configured": "NotConfiguredError",
    "closed": "ClosedError",
}


def class_name(word: str) -> str:
    return "".join(part.title() for part in word.split("_"))


def python_name(field: str) -> str:
    return f"{field}_" if field in ("from", "class") else field


def parameters(function: Any) -> list[str]:
    return [name for name in inspect.signature(function).parameters if name != "self"]


def fields(record: Any) -> list[str]:
    return [field.name for field in dataclasses.fields(record)]


def public(owner: Any) -> set[str]:
    return {name for name in vars(owner) if not name.startswith("_")}


def test_functions_have_their_parameters() -> None:
    for name, names in MANIFEST["functions"].items():
        assert parameters(getattr(consentry, name)) == names, name


def test_objects_have_their_methods_and_no_other() -> None:
    for name, methods in MANIFEST["objects"].items():
        bound = getattr(consentry, name)
        assert public(bound) == set(methods), name
        for method, names in methods.items():
            assert parameters(getattr(bound, method)) == names, f"{name}.{method}"


def test_records_have_their_fields() -> None:
    for name, names in MANIFEST["records"].items():
        assert fields(getattr(consentry, name)) == [python_name(n) for n in names], name


def test_unions_have_their_variants_with_their_fields() -> None:
    assert {"CallEvent", "Event"} == set(MANIFEST["unions"])
    for union, variants in MANIFEST["unions"].items():
        classes = {class_name(word): names for word, names in variants.items()}
        assert {each.__name__ for each in get_args(getattr(consentry, union))} == set(classes)
        for name, names in classes.items():
            assert fields(getattr(consentry, name)) == [python_name(n) for n in names], name


def test_words_are_the_same_in_the_same_order() -> None:
    for name, listed in MANIFEST["words"].items():
        members = list(getattr(consentry, name))
        assert [member.value for member in members] == listed, name
        assert [member.name for member in members] == [word.upper() for word in listed], name
        assert [str(member) for member in members] == listed, name
    enums = {n for n, v in vars(words).items() if isinstance(v, type) and issubclass(v, Enum)}
    assert enums - {"Enum", "Word"} == set(MANIFEST["words"])


def test_error_codes_and_kinds() -> None:
    assert consentry.error_codes() == MANIFEST["errors"]["codes"]
    assert list(ERRORS) == MANIFEST["errors"]["kinds"]
    for name in ERRORS.values():
        assert issubclass(getattr(consentry, name), consentry.ConsentryError)


def test_the_package_has_nothing_else() -> None:
    listed = {
        *MANIFEST["functions"],
        *MANIFEST["objects"],
        *MANIFEST["records"],
        *MANIFEST["words"],
        *MANIFEST["unions"],
        *(class_name(word) for variants in MANIFEST["unions"].values() for word in variants),
        *ERRORS.values(),
        "ConsentryError",
    }
    assert set(consentry.__all__) == listed
    modules = {"errors", "records", "words"}
    assert public(consentry) - modules == listed
    classes = {n for n, v in vars(records).items() if dataclasses.is_dataclass(v)}
    assert classes <= listed


def test_everything_is_explained() -> None:
    for name in consentry.__all__:
        value = getattr(consentry, name)
        if name not in MANIFEST["unions"]:
            assert value.__doc__, name
    for name in MANIFEST["objects"]:
        for method in public(getattr(consentry, name)):
            assert getattr(getattr(consentry, name), method).__doc__, f"{name}.{method}"


def test_the_examples_of_the_package_run() -> None:
    failures, tried = doctest.testmod(consentry)
    assert tried > 0 and failures == 0
