"""A printer is added on the screen, by touch: a fresh OctoPrint whose first set-up is done is paired."""

import contextlib
import json
import stat
import time
import urllib.error
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.test_from_scan_to_print import log_in
from tests.e2e.whole_hub import WholeHub
from tests.multicast import multicast_comes_back
from tests.octoprint_server import OctoPrintServer

pytestmark = pytest.mark.octoprint

PHASES = "SELECT phase FROM pairing_request ORDER BY id"
ADDED = "SELECT * FROM printer JOIN equipment USING (id) WHERE origin = 'screen' AND removed_at IS NULL"
STATES = "SELECT printer_state FROM printer JOIN equipment USING (id) WHERE origin = 'screen' AND removed_at IS NULL"


def decide(server: OctoPrintServer, hub: WholeHub, settled: Callable[[], bool], *, accept: bool) -> None:
    """Answer the requests in OctoPrint, as its user does, until ours is settled."""

    def answered() -> bool:
        for request_id in server.get("/api/plugin/appkeys")["pending"]:
            with contextlib.suppress(urllib.error.HTTPError):  # cancelled this moment
                server.post(f"/plugin/appkeys/decision/{request_id}", {"decision": accept})
        return settled()

    hub.until_true(answered, f"the request was not settled: {hub.rows(PHASES)}")


def type_address(hub: WholeHub, address: str) -> None:
    """From the home page: add a printer at this address."""
    hub.app.touch("home.add")
    hub.app.touch("add.octoprint")
    hub.app.until_page("typing")
    hub.app.do("write", "typing.field", address)
    hub.app.touch("typing.ready")


def test_a_fresh_octoprint_is_connected_on_the_screen_and_again_after_its_key_was_revoked(
    hub_without_octoprint: WholeHub, octoprint: OctoPrintServer, record_property: Callable[[str, object], None]
) -> None:
    """O9: refused first, then accepted; idle within seconds; its row and code stay when it is paired again."""
    hub = hub_without_octoprint
    hub.start_print_room()
    hub.app.start()
    hub.app.do("language", "en")
    log_in(hub)
    start_s = time.monotonic()
    type_address(hub, octoprint.url.removeprefix("http://") + "/?#control")
    hub.app.until_page("authorization")
    decide(octoprint, hub, lambda: hub.rows(PHASES) == [{"phase": "failed"}], accept=False)
    hub.app.touch("authorization.retry")
    decide(octoprint, hub, lambda: hub.rows(PHASES)[-1] == {"phase": "found"}, accept=True)
    hub.app.until_page("printer_form")
    hub.app.touch("form.name")
    hub.app.do("write", "typing.field", "Made")
    hub.app.touch("typing.ready")
    hub.app.touch("form.add")
    hub.app.until_page("printer")
    hub.app.until(lambda: "Made is free" in hub.app.do("texts"), "it is not idle", within_s=60)
    record_property("seconds from the staff page to idle, a refusal included", round(time.monotonic() - start_s, 1))
    [made] = hub.rows(ADDED)
    key_file = hub.config.server_key_path(made["slug"])
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
    key = key_file.read_text().strip()
    assert len(key) == 43
    assert (made["bed_x_mm"], made["nozzle_mm"], made["address"]) == (200, 0.4, octoprint.url)
    for path in hub.place.rglob("*"):
        if path.is_file() and path != key_file:
            assert key.encode() not in path.read_bytes(), f"the key is in {path}"

    hub.kiosk("hub", "init", "--config", str(hub.config_path))
    assert [one["id"] for one in hub.rows(ADDED)] == [made["id"]], "`hub init` leaves it alone"
    octoprint.request("POST", "/api/plugin/appkeys", json.dumps({"command": "revoke", "app": "Kiosk"}).encode())
    hub.kill_print_room()
    hub.start_print_room()
    hub.app.until(lambda: any("does not accept the key" in text for text in hub.app.do("texts")), "no refusal", 60)
    hub.app.touch("printer.connection")
    hub.app.touch("connection.again")
    hub.app.until_page("authorization")
    decide(octoprint, hub, lambda: hub.rows(PHASES)[-1] == {"phase": "done"}, accept=True)
    hub.app.until_page("printer")
    hub.until(STATES, [{"printer_state": "idle"}])
    [again] = hub.rows(ADDED)
    assert (again["id"], again["code"], again["slug"]) == (made["id"], made["code"], made["slug"])
    assert key_file.read_text().strip() != key

    hub.app.touch("printer.connection")
    hub.app.touch("connection.away")
    hub.app.touch("connection.away")
    hub.app.until_page("home")
    assert hub.rows(ADDED) == []
    assert not key_file.exists()
    hub.app.stop()


def test_an_octoprint_that_makes_itself_known_is_found_and_given_up_again(
    hub_without_octoprint: WholeHub, octoprint: OctoPrintServer
) -> None:
    """By OctoPrint's own discovery plugin; cancelled on the screen before anybody accepts."""
    if not multicast_comes_back():
        pytest.skip("this machine lets no multicast through on its loopback interface")
    hub = hub_without_octoprint
    hub.start_print_room()
    hub.app.start()
    log_in(hub)
    assert hub.print_room is not None
    assert "zeroconf" not in Path(f"/proc/{hub.print_room.pid}/maps").read_text(), "no search yet"
    hub.app.touch("home.add")
    hub.app.until_shown("server.Verstas", within_s=60)
    hub.app.touch("server.Verstas")
    hub.app.until_page("authorization")
    hub.until(PHASES, [{"phase": "waiting"}])
    hub.app.touch("foot.exit")
    hub.app.until_page("add_printer")
    assert hub.rows(PHASES) == [{"phase": "cancelled"}]
    hub.until_true(lambda: not octoprint.get("/api/plugin/appkeys")["pending"], "OctoPrint still asks its user")
    hub.app.stop()
