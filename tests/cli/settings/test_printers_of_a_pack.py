"""A printer that came with a hub pack: it is not reached before somebody says how."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.base.toml_config import ConfigError
from kiosk.cli.printroom import file_server, make_printer
from kiosk.config import Config
from kiosk.printroom.records import Records
from tests.printroom.sample_hub import ManualClock, SampleHub


@pytest.mark.parametrize("connection", ["serial", "octoprint", "moonraker"])
def test_it_is_offline_with_the_reason_until_its_connection_is_set(tmp_path: Path, connection: str) -> None:
    """I16: nothing is opened and no server is asked."""
    hub = SampleHub(tmp_path, ManualClock())
    hub.add_printer("ahven", connection, address="")
    (row,) = Records(hub.db, hub.clock).printers()
    hub.db.close()
    hub.live.close()
    reported: list[Any] = []
    with pytest.raises(ConfigError) as refused:
        make_printer(Config(), row, reported.append)
    assert refused.value.reason == Reason(ReasonCode.NO_CONNECTION_SET)
    assert file_server(Config(), row) is None
    assert reported == []
