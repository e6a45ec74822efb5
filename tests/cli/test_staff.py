"""`kiosk staff` as a person runs it: the same rules as on the screen (F1, F2, W4)."""

import json
import stat
from contextlib import closing
from pathlib import Path

import zxingcpp

from kiosk.base.clock import SystemClock
from kiosk.config import load_config
from kiosk.hub.hashing import load_or_make_key
from kiosk.hub.staff import StaffDirectory
from kiosk.store.hub_db import open_hub_db
from tests.cli.conftest import Kiosk
from tests.reports.test_labels import pages
from tests.screens.driver import qt


def test_a_person_is_given_a_role_locked_let_in_and_given_a_badge(kiosk: Kiosk, hub: Path) -> None:
    """W4: each command says what it did; the list says what is so."""

    def run(*words: str | Path) -> str:
        done = kiosk("staff", *words, "--config", hub)
        assert done.returncode == 0, done.stderr
        return done.stdout

    run("add", "Otso Aalto", "--role", "host")
    assert "was host and is operator now" in run("role", "Otso Aalto", "operator")
    assert "locked out" in run("lock", "Otso Aalto")
    assert "locked" in run("list")
    run("unlock", "Otso Aalto")
    assert "choose a new PIN" in run("new-pin", "Otso Aalto")
    target = hub.parent / "card.pdf"
    assert "delete the file" in run("badge", "Otso Aalto", "--pdf", target)
    listed = {one["name"]: one for one in json.loads(run("list", "--json"))}
    assert {key: listed["Otso Aalto"][key] for key in ("role", "badge", "locked", "has_pin")} == {
        "role": "operator", "badge": 3, "locked": False, "has_pin": True,
    }  # fmt: skip
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    qt()
    (code,) = [one.text for page in pages(target.read_bytes()) for one in zxingcpp.read_barcodes(page)]
    with closing(open_hub_db(hub.parent / "data" / "hub.db")) as db:
        found = StaffDirectory(db, load_or_make_key(load_config(hub).key_path), SystemClock()).find_badge(code)
    assert found is not None
    assert found.name == "Otso Aalto"
    refused = kiosk("staff", "badge", "Otso Aalto", "--pdf", target, "--config", hub)
    assert (refused.returncode, "there already" in refused.stderr) == (1, True)


def test_the_last_admin_is_neither_locked_nor_given_another_role(kiosk: Kiosk, hub: Path) -> None:
    """F2: with a sentence."""
    for words in (("lock", "Admin"), ("role", "Admin", "host"), ("remove", "Admin")):
        refused = kiosk("staff", *words, "--config", hub)
        assert (refused.returncode, "last admin" in refused.stderr) == (1, True)
