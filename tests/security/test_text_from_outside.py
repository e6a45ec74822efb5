"""Every place where text comes in from outside, with text that wants to do harm (Q4)."""

import logging
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.reason import Reason, ReasonCode, from_json, to_json
from kiosk.cli.logs import SecretFreeFormatter
from kiosk.hub.pass_fields import checked_nickname
from kiosk.printers.printer import ForeignPrintSeen, NoticeShown, PromptShown, prompt_shown
from kiosk.printroom.pairing.pairing_worker import _cleaned
from kiosk.printroom.print_files import list_print_files, store_print_file
from kiosk.store.hub_db import open_hub_db, row

EVIL = "\x1b[2J\x1b[31mfake\r\nline\u202e\u200b<b>bold</b>"
SEEN = "[2J[31mfake line<b>bold</b>"
"""What is left to be seen of it; no page and no terminal takes it for anything but text."""


@pytest.mark.parametrize(
    "come_in",
    [
        lambda text: Reason(ReasonCode.MACHINE_MESSAGE, raw=text).values["raw"],
        lambda text: from_json(to_json(Reason(ReasonCode.OCTOPRINT_SAYS, raw=text))).values["raw"],
        lambda text: NoticeShown(text).text,
        lambda text: PromptShown(text).text,
        lambda text: prompt_shown("", [text] * 20).choices[7],
        lambda text: ForeignPrintSeen(text).name,
        lambda text: _cleaned({"name": text})["name"],
    ],
    ids=["a machine's words", "a stored reason", "a message", "a prompt", "a choice", "a foreign print", "a server"],
)
def test_words_of_machines_and_servers_are_cleaned_and_bounded(come_in: Callable[[str], str]) -> None:
    """Q4."""
    assert come_in(EVIL) == SEEN
    assert len(come_in("x" * 1_000_000)) <= 300


def test_a_nickname_is_cleaned() -> None:
    """Q4, P2."""
    assert checked_nickname("Ot\u202eso\x07") == "Otso"


def test_a_file_with_an_evil_name_is_listed_and_stored_under_a_plain_one(tmp_path: Path) -> None:
    """Q4: the file itself is found by its real name."""
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / f"{EVIL.replace('/', '')}.gcode").write_text("G1 X1 Y1 E1\nG1 X5 E2\n")
    (found,) = list_print_files([stick])
    with closing(open_hub_db(tmp_path / "hub.db", create=True)) as db:
        stored = store_print_file(found.path, tmp_path / "files", db, SystemClock())
        assert found.name == stored.name == f"{SEEN.replace('/', '')}.gcode"
        assert row(db, "SELECT name FROM print_file") == {"name": stored.name}


def test_no_text_makes_a_line_of_its_own_in_the_log() -> None:
    """Q4: neither in a message nor in a trace."""
    forged = "x\n2026-03-01 12:00:00,000 INFO     kiosk: all is well\x1b[2J"
    try:
        int(forged)
    except ValueError:
        record = logging.LogRecord("kiosk", logging.ERROR, __file__, 1, "said %s", (forged,), sys.exc_info())
    written = SecretFreeFormatter("%(asctime)s %(message)s").format(record)
    first, *trace = written.splitlines()
    assert first.endswith(r"said x\n2026-03-01 12:00:00,000 INFO     kiosk: all is well\x1b[2J")
    assert all(line.startswith("    ") for line in trace)
    assert "\x1b" not in written


def test_a_terminal_gets_no_control_character_of_a_file_name(tmp_path: Path) -> None:
    """Q4."""
    words = [sys.executable, "-m", "kiosk", "print", str(tmp_path / "evil\x1b[2J.gcode"), "--port", "/dev/null"]
    done = subprocess.run(words, capture_output=True, check=False)
    assert done.returncode == 1
    assert b"\x1b" not in done.stdout + done.stderr
    assert b"evil" in done.stderr
