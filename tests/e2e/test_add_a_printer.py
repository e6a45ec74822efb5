"""As a new user would: a fresh OctoPrint, its first set-up done, is connected on the screen, by touch, and prints."""

import contextlib
import json
import stat
import time
import urllib.error
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.house import House
from tests.e2e.test_from_scan_to_print import log_in
from tests.multicast import multicast_comes_back
from tests.octoprint_server import OctoPrintServer

pytestmark = pytest.mark.octoprint

PHASES = "SELECT phase FROM pairing_request ORDER BY id"
ADDED = "SELECT * FROM printer JOIN equipment USING (id) WHERE origin = 'screen' AND removed_at IS NULL"
STATES = "SELECT printer_state FROM printer JOIN equipment USING (id) WHERE origin = 'screen' AND removed_at IS NULL"


def decide(server: OctoPrintServer, house: House, settled: Callable[[], bool], *, accept: bool) -> None:
    """The user of OctoPrint, logged in there, answers each wish until ours is answered."""

    def answered() -> bool:
        for wish in server.get("/api/plugin/appkeys")["pending"]:
            with contextlib.suppress(urllib.error.HTTPError):  # one that was given up this moment
                server.post(f"/plugin/appkeys/decision/{wish}", {"decision": accept})
        return settled()

    house.until_true(answered, f"the wish was not answered: {house.ask(PHASES)}")


def type_address(house: House, address: str) -> None:
    """From the staff page: a printer is to be added, at this address."""
    house.app.touch("home.add")
    house.app.touch("add.address")
    house.app.until_page("typing")
    house.app.do("write", "typing.field", address)
    house.app.touch("typing.ready")


def test_a_fresh_octoprint_is_connected_on_the_screen_and_again_after_its_key_was_revoked(
    house_without: House, octoprint: OctoPrintServer, record_property: Callable[[str, object], None]
) -> None:
    """Issue 4: O9, refused first, then accepted; idle within seconds; row and code stay when connected again."""
    house = house_without
    house.start_room()
    house.app.start()
    house.app.do("speak", "en")
    log_in(house)
    began_s = time.monotonic()
    type_address(house, octoprint.url.removeprefix("http://") + "/?#control")
    house.app.until_page("authorization")
    decide(octoprint, house, lambda: house.ask(PHASES) == [{"phase": "failed"}], accept=False)
    house.app.touch("authorization.retry")
    decide(octoprint, house, lambda: house.ask(PHASES)[-1] == {"phase": "found"}, accept=True)
    house.app.until_page("printer_form")
    house.app.touch("form.name")
    house.app.do("write", "typing.field", "Made")
    house.app.touch("typing.ready")
    house.app.touch("form.add")
    house.app.until_page("printer")
    house.app.until(lambda: "Made is free" in house.app.do("texts"), "it is not idle", within_s=60)
    record_property("seconds from the staff page to idle, a refusal included", round(time.monotonic() - began_s, 1))
    [made] = house.ask(ADDED)
    key_file = house.config.octoprint_key_path(made["slug"])
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
    key = key_file.read_text().strip()
    assert len(key) == 43
    assert (made["bed_x_mm"], made["nozzle_mm"], made["address"]) == (200, 0.4, octoprint.url)
    for path in house.place.rglob("*"):
        if path.is_file() and path != key_file:
            assert key.encode() not in path.read_bytes(), f"the key is in {path}"

    house.kiosk("hub", "init", "--config", str(house.config_path))
    assert [one["id"] for one in house.ask(ADDED)] == [made["id"]], "the settings are not asked about it"
    octoprint.ask("POST", "/api/plugin/appkeys", json.dumps({"command": "revoke", "app": "Kiosk"}).encode())
    house.kill_room()
    house.start_room()
    house.app.until(lambda: any("does not accept the key" in text for text in house.app.do("texts")), "no refusal", 60)
    house.app.touch("printer.connection")
    house.app.touch("connection.again")
    house.app.until_page("authorization")
    decide(octoprint, house, lambda: house.ask(PHASES)[-1] == {"phase": "done"}, accept=True)
    house.app.until_page("printer")
    house.until(STATES, [{"printer_state": "idle"}])
    [again] = house.ask(ADDED)
    assert (again["id"], again["code"], again["slug"]) == (made["id"], made["code"], made["slug"])
    assert key_file.read_text().strip() != key

    house.app.touch("printer.connection")
    house.app.touch("connection.away")
    house.app.touch("connection.away")
    house.app.until_page("home")
    assert house.ask(ADDED) == []
    assert not key_file.exists()
    house.app.stop()


def test_an_octoprint_that_makes_itself_known_is_found_and_given_up_again(
    house_without: House, octoprint: OctoPrintServer
) -> None:
    """By OctoPrint's own discovery plugin; cancelled on the screen before anybody accepts."""
    if not multicast_comes_back():
        pytest.skip("this machine lets no multicast through on its loopback interface")
    house = house_without
    house.start_room()
    house.app.start()
    log_in(house)
    assert house.room is not None
    assert "zeroconf" not in Path(f"/proc/{house.room.pid}/maps").read_text(), "nobody looks yet"
    house.app.touch("home.add")
    house.app.until_shown("server.Verstas", within_s=60)
    house.app.touch("server.Verstas")
    house.app.until_page("authorization")
    house.until(PHASES, [{"phase": "waiting"}])
    house.app.touch("foot.exit")
    house.app.until_page("add_printer")
    assert house.ask(PHASES) == [{"phase": "cancelled"}]
    house.until_true(lambda: not octoprint.get("/api/plugin/appkeys")["pending"], "OctoPrint still asks its user")
    house.app.stop()
