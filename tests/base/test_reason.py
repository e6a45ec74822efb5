"""A reason is a code with named values; it survives the database and has its words in English."""

import copy
import errno
import re
from pathlib import Path

import pytest

from kiosk.base.errors import ReasonError, WorldError
from kiosk.base.reason import Reason, ReasonCode, english, from_json, os_error_reason, to_json, value_names
from kiosk.base.reasons.words import Words
from kiosk.base.resources import FIRMWARE_NOTES

STOPPED = Reason(ReasonCode.STOPPED_ITSELF, raw="Error: MINTEMP. kill() called!").with_details(
    Reason(ReasonCode.PRINT_STOOD_AT, position=Reason(ReasonCode.AT_HEIGHT, percent=63, z_mm=12.4)),
    None,
    Reason(ReasonCode.HEATERS_STILL_ON),
)


def sample(code: ReasonCode) -> Reason:
    return Reason(code, **dict.fromkeys(value_names(code), 7))


def test_a_reason_is_worded_with_its_values_and_its_details() -> None:
    assert english(STOPPED) == (
        "The printer stopped itself: MINTEMP. kill() called!. The print stood at 63 %, Z 12.4 mm."
        " The heaters were not seen to be off."
    )


def test_every_code_has_english_words_with_all_its_values() -> None:
    for code in ReasonCode:
        words = english(sample(code))
        assert words, code
        assert "{" not in words, code


def test_a_reason_survives_the_database() -> None:
    for code in ReasonCode:
        assert from_json(to_json(sample(code))) == sample(code)


def test_every_code_is_used() -> None:
    package = Path(__file__).parents[2] / "kiosk"
    sources = [path.read_text(encoding="utf-8") for path in package.rglob("*.py") if path.parent.name != "reasons"]
    notes = [path.read_text(encoding="utf-8") for path in FIRMWARE_NOTES.glob("*.md")]
    used = set(re.findall(r"ReasonCode\.(\w+)", "".join(sources)))
    used |= {name.upper() for name in re.findall(r'^refused = "(\w+)"', "".join(notes), re.MULTILINE)}
    assert {code.name for code in ReasonCode} <= used


def test_each_code_is_of_one_area_and_has_words_of_its_own() -> None:
    """One lookup over all areas: none hides another, and a copy is the same code."""
    declared = [name for area in ReasonCode.__bases__ for name, words in vars(area).items() if isinstance(words, Words)]
    assert declared == [code.name for code in ReasonCode]
    assert len({code.value for code in ReasonCode}) == len(declared)
    assert copy.deepcopy(ReasonCode.NO_PORT) is ReasonCode.NO_PORT is ReasonCode["NO_PORT"]


def test_nested_reasons_and_details_survive_the_database() -> None:
    assert from_json(to_json(STOPPED)) == STOPPED
    assert hash(from_json(to_json(STOPPED))) == hash(STOPPED)


@pytest.mark.parametrize(
    "stored",
    [
        "The print is over.",
        "7",
        '{"code": "of_a_later_version"}',
        '{"code": "no_port"}',
        '{"code": 7}',
        '{"code": "legacy", "values": 7}',
        '{"code": "not_ready", "details": 7}',
    ],
)
def test_an_unknown_reason_is_kept_as_its_text(stored: str) -> None:
    assert from_json(stored) == Reason(ReasonCode.LEGACY, text=stored)


@pytest.mark.parametrize("stored", [None, ""])
def test_no_reason_stays_none(stored: str | None) -> None:
    assert from_json(stored) is None
    assert to_json(None) is None


def test_a_missing_or_unknown_value_is_a_bug() -> None:
    with pytest.raises(TypeError, match="NO_PORT"):
        Reason(ReasonCode.NO_PORT)
    with pytest.raises(TypeError, match="NOT_READY"):
        Reason(ReasonCode.NOT_READY, port="/dev/ttyUSB0")


def test_an_error_of_the_system_is_a_code_where_it_is_common_and_its_own_words_otherwise() -> None:
    assert os_error_reason(OSError(errno.ENOSPC, "No space left on device")) == Reason(ReasonCode.DISK_FULL)
    assert os_error_reason(OSError(errno.ENOEXEC, "Exec format error")) == Reason(
        ReasonCode.MACHINE_MESSAGE, raw="Exec format error"
    )
    assert os_error_reason(OSError("odd")) == Reason(ReasonCode.MACHINE_MESSAGE, raw="odd")


def test_an_error_of_the_world_carries_its_reason_and_reads_as_its_words() -> None:
    error = ReasonError(Reason(ReasonCode.NO_PORT, port="/dev/ttyUSB0"))
    assert str(error) == "There is no port /dev/ttyUSB0. Is the printer plugged in and on?"
    assert WorldError("hub.toml is not there.").reason is None
