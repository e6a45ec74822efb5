"""What the print room writes while a printer is added: servers found, and the phase of the request."""

import json
from dataclasses import asdict
from datetime import timedelta

from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.base.reason import Reason, ReasonCode, to_json
from kiosk.printers.octoprint.pairing.pairing import ServerFacts
from tests.screens.seed import Seeded

SERVERS = (
    ("http://192.168.1.31", "Lahnan OctoPrint", "1.11.8", "octoprint"),
    ("http://192.168.1.32:5000", "verstaspi", "2.0.0", "octoprint"),
    ("http://192.168.1.33/made", "Made", "1.11.8", "octoprint"),
)
MOONRAKER = ("http://192.168.1.34:7125", "voron", "v0.9.3-20", "moonraker")
FOUND = ServerFacts(
    "http://192.168.1.31", "Lahna", "1.11.8", 250, 210, 220, 0.4, 1,
    has_camera=True, model="Prusa MK3S", firmware_name="Prusa-Firmware 3.13.3 based on Marlin",
)  # fmt: skip
KLIPPER = ServerFacts(
    "http://voron.local:7125", "Voron", "v0.9.3-20", 300, 300, 280, 0.4, 1, firmware_name="Klipper v0.13.0-120",
)  # fmt: skip


def set_servers(seeded: Seeded, *servers: tuple[str, str, str, str]) -> None:
    """The servers found in the network."""
    live = seeded.services.live_db
    with live.atomic():
        live.execute("DELETE FROM nearby_server")
        for server in servers:
            live.execute("INSERT INTO nearby_server VALUES (?, ?, ?, ?)", server)


def set_phase(seeded: Seeded, phase: str, *, wait_s: float | None = None, facts: ServerFacts = FOUND) -> None:
    """Set the phase of the open pairing request."""
    until = None if wait_s is None else to_text(seeded.clock.now() + timedelta(seconds=wait_s))
    _change(seeded.services.hub_db, phase=phase, until_at=until, facts=json.dumps(asdict(facts)))


def set_failed(seeded: Seeded, reason: ReasonCode) -> None:
    """Let the open pairing request fail."""
    _change(
        seeded.services.hub_db, phase="failed", reason=to_json(Reason(reason)), ended_at=to_text(seeded.clock.now())
    )


def _change(db: Database, **columns: str | None) -> None:
    with db.atomic():
        changes = ", ".join(f"{name} = ?" for name in columns)
        db.execute(f"UPDATE pairing_request SET {changes} WHERE ended_at IS NULL", tuple(columns.values()))
