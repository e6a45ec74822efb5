"""The texts of the guidebook: the same book in three languages, and no name in it that nobody fills."""

import re
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.hub.settings.equipment_settings import KINDS
from kiosk.reports.guidebook.diagrams import shapes
from kiosk.reports.guidebook.facts import facts_of
from kiosk.reports.guidebook.found import FoundHub
from kiosk.reports.guidebook.texts import FOLDER, LANGUAGES, book_texts, is_there, shown_line
from tests.new_hub import new_hub_db

PLACEHOLDER = re.compile(r"\{(\w+)\}")
CONDITION = re.compile(r"^\[!?\w+\] ")
COUNTED_BY_CODE = {"n", "name", "names", "years", "time", "kind", "day", "hub"}


def outline(plain: Any) -> Any:
    """What two languages have in common: keys, ids, conditions, what is shown, minutes; how long lists are."""
    if isinstance(plain, dict):
        kept = ("id", "chapter", "if", "show")
        return {key: value if key in kept and " " not in value else outline(value) for key, value in plain.items()}
    if isinstance(plain, list):
        return [outline(one) for one in plain]
    if isinstance(plain, str):
        return CONDITION.findall(plain), sorted(PLACEHOLDER.findall(plain))
    return plain


@pytest.mark.parametrize("name", ["book", "pages", "kinds", "diagrams"])
def test_each_language_has_the_same_pages_lines_and_facts(name: str) -> None:
    """I16: also the same conditions, placeholders and minutes, each in its place."""
    found = [
        outline(tomllib.loads((FOLDER / language / f"{name}.toml").read_text(encoding="utf-8")))
        for language in LANGUAGES
    ]
    assert found[0] == found[1] == found[2]


def test_each_kind_and_each_box_of_a_process_has_its_text() -> None:
    """I16: a kind that a hub makes for itself takes that of `own`."""
    for language in LANGUAGES:
        texts = book_texts(language)
        assert [one.id for one in texts.kinds] == [*KINDS, "own"]
        for name, shape in shapes().items():
            assert {one["id"] for one in shape["box"]} | {"lanes"} == set(texts.diagrams[name])
            lanes = len(texts.diagrams[name]["lanes"])
            for has in (set(), {"printers"}):
                boxes = [one for one in shape["box"] if is_there(one.get("if", ""), has)]
                places = [(one["lane"], one["row"]) for one in boxes]
                assert len(set(places)) == len(places), f"two boxes of {name} in one place"
                assert all(lane < lanes for lane, _ in places)


def test_every_name_in_the_texts_is_a_fact_of_the_hub(tmp_path: Path) -> None:
    """I16: in a hub in which nothing is set, too."""
    db = new_hub_db(tmp_path / "hub.db")
    for language in LANGUAGES:
        facts = facts_of(FoundHub(db, datetime(2026, 11, 18, 12, tzinfo=UTC)), book_texts(language))
        text = (FOLDER / language / "pages.toml").read_text(encoding="utf-8")
        assert set(PLACEHOLDER.findall(text)) <= set(facts)
    db.close()


def test_a_line_is_left_out_where_the_hub_has_no_such_thing() -> None:
    """I16."""
    assert shown_line("[printers] Clear beds.", {"printers"}) == "Clear beds."
    assert shown_line("[printers] Clear beds.", set()) is None
    assert shown_line("[!requests] The host takes it.", set()) == "The host takes it."
    assert shown_line("In [square] brackets.", set()) == "In [square] brackets."
    assert is_there("", set())
    assert not is_there("!plan", {"plan"})
