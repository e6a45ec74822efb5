"""`kiosk printroom` with an OctoPrint: what the printer's row says of a key, and that no key gets into the log."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.config import load_config
from kiosk.printers.printer import PrinterState
from kiosk.printroom.overview import Overview, PrinterView
from kiosk.store.hub_db import open_hub_db
from kiosk.store.live_db import open_live_db
from tests.cli.conftest import Kiosk
from tests.cli.processes import eventually, running
from tests.octoprint_server import OctoPrintServer

WRONG_KEY = "w" * 43

pytestmark = pytest.mark.octoprint


class Row:
    """The printer's row as the staff's screen reads it."""

    def __init__(self, config_path: Path) -> None:
        self._config = load_config(config_path)
        self._config.runtime_dir.mkdir(mode=0o700, exist_ok=True)
        self._hub = open_hub_db(self._config.hub_path)
        self._live = open_live_db(self._config.live_path)
        self._overview = Overview(self._hub, self._live, SystemClock())

    @property
    def now(self) -> PrinterView:
        """What it says now."""
        return self._overview.printers()[0]

    def put_key(self, key: str) -> Path:
        """Put the printer's key where it belongs."""
        path = self._config.server_key_path(self.now.slug)
        path.write_text(key + "\n", encoding="ascii")
        path.chmod(0o600)
        return path

    def close(self) -> None:
        """Let go of the databases."""
        self._hub.close()
        self._live.close()


@pytest.fixture
def row(kiosk: Kiosk, config_path: Path, server: OctoPrintServer) -> Iterator[Row]:
    """The row of Ahven, whose OctoPrint is the real one."""
    config_path.write_text(config_path.read_text().replace("http://127.0.0.1:1", server.url), encoding="utf-8")
    assert kiosk("hub", "init", "--config", config_path).returncode == 0
    made = Row(config_path)
    yield made
    made.close()


def test_a_refused_key_is_the_reason_on_the_printers_row(row: Row, config_path: Path) -> None:
    """O1, O9: offline, with advice; the key itself is nowhere."""
    row.put_key(WRONG_KEY)

    with running("printroom", "--config", config_path) as room:
        assert eventually(lambda: row.now.reason == Reason(ReasonCode.OCTOPRINT_REFUSES_KEY)), room.text
        printer = row.now
        assert room.interrupt() == 0, room.text

    assert printer.state == PrinterState.OFFLINE
    assert WRONG_KEY not in room.text
    assert WRONG_KEY not in (config_path.parent / "data" / "log" / "printroom.log").read_text(encoding="utf-8")


def test_a_missing_key_is_the_reason_on_the_printers_row(row: Row, config_path: Path) -> None:
    """With the line that fixes it."""
    missing = Reason(ReasonCode.KEY_FILE_MISSING, path=str(config_path.parent / "data" / "secrets" / "ahven.key"))
    with running("printroom", "--config", config_path) as room:
        assert eventually(lambda: row.now.reason == missing), room.text
        printer = row.now
        assert room.interrupt() == 0, room.text

    assert printer.state != PrinterState.IDLE


def test_with_the_right_key_the_printer_is_free(row: Row, server: OctoPrintServer, config_path: Path) -> None:
    """O1."""
    row.put_key(server.api_key)

    with running("printroom", "--config", config_path) as room:
        assert eventually(lambda: row.now.state == PrinterState.IDLE), room.text
        assert room.interrupt() == 0, room.text
