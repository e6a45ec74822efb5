"""What the answers of a server reveal of the firmware behind it, where it does not report that itself (O16). Pure."""

import re
from collections.abc import Mapping
from typing import Any

KLIPPER = "Klipper"
BAMBU = "Bambu"
SYSTEM_FIRMWARE = "printer.firmware"
_CONNECTORS = {"moonraker": KLIPPER, "bambu": BAMBU}
"""Of OctoPrint 2.0: how it reaches its printer, where that is possible with one firmware only."""
_KLIPPER_PORT = re.compile(r"/tmp/printer|.*/klippy\.serial|.*/printer_data/comms/.*")  # noqa: S108 - compared only
"""The pseudo-terminals that Klipper makes by default."""
_KLIPPER_PLUGIN = "klipper"
"""The identifier of the plugin OctoKlipper."""


def reported_firmware(system_info: Any) -> str:
    """The firmware in an answer of `/api/system/info`; empty without a printer."""
    return _text(_within(_within(system_info, "systeminfo"), SYSTEM_FIRMWARE))


def firmware_of_connection(answer: Any) -> str:
    """The firmware that the server's connection leaves no doubt about, in an answer of `/api/connection`; or empty."""
    current = _within(answer, "current")
    port = _text(_within(_within(current, "parameters"), "port") or _within(current, "port"))
    if _KLIPPER_PORT.fullmatch(port):
        return KLIPPER
    return _CONNECTORS.get(_text(_within(current, "connector")), "")


def firmware_of_plugins(settings: Any) -> str:
    """The firmware that a plugin in the server's settings is made for; or empty."""
    return KLIPPER if _within(_within(settings, "plugins"), _KLIPPER_PLUGIN) is not None else ""


def _within(answer: Any, name: str) -> Any:
    return answer.get(name) if isinstance(answer, Mapping) else None


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
