"""Finds the USB serial ports that are scanners for certain; a printer's port is never opened on a guess.

Opening a port raises its DTR line, which restarts most printer boards, also in the middle of a print. So a port is used
only if its USB descriptors name a scanner; any other must be named in the configuration.
"""

from serial.tools import list_ports
from serial.tools.list_ports_common import ListPortInfo

from kiosk.base.serial_ports import stable_names

_SCANNER_VENDORS = frozenset(
    {
        0x05E0,  # Zebra (Symbol)
        0x05F9,  # Datalogic (PSC)
        0x0536,  # Honeywell (Hand Held Products)
        0x065A,  # Opticon
        0x0C2E,  # Honeywell (Metrologic)
        0x1EAB,  # Newland
    }
)
"""USB vendors that make only scanners."""

_SCANNER_WORDS = ("scanner", "barcode", "bar code", "qr code", "2d reader")


def scanner_ports() -> list[str]:
    """The ports of all scanners plugged in now, by their stable names where there are any."""
    names = stable_names()
    return sorted(names.get(port.device, port.device) for port in list_ports.comports() if _is_scanner(port))


def _is_scanner(port: ListPortInfo) -> bool:
    if port.vid in _SCANNER_VENDORS:
        return True
    words = " ".join(filter(None, (port.manufacturer, port.product, port.interface))).lower()
    return any(word in words for word in _SCANNER_WORDS)
