"""Only a port that names itself a scanner is used: a printer's port is never opened on a guess (S3)."""

from functools import partial
from pathlib import Path

import pytest
from serial.tools import list_ports
from serial.tools.list_ports_common import ListPortInfo

from kiosk.base.serial_ports import ports_by_name, stable_names
from kiosk.scan import serial_ports


def _port(device: str, vid: int | None, product: str = "", manufacturer: str = "") -> ListPortInfo:
    port = ListPortInfo(device)
    port.vid, port.product, port.manufacturer = vid, product, manufacturer
    return port


def test_scanners_are_found_and_printers_are_left_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """S3: by their vendor or their own description, under their stable names."""
    (tmp_path / "ttyACM0").touch()
    (tmp_path / "by-id").mkdir()
    (tmp_path / "by-id" / "usb-Honeywell").symlink_to(tmp_path / "ttyACM0")
    ports = [
        _port(str(tmp_path / "ttyACM0"), 0x0C2E),
        _port("/dev/ttyACM1", 0x2C99, "Original Prusa MK4", "Prusa Research"),
        _port("/dev/ttyACM2", 0x1A86, "USB Serial", "QinHeng"),
        _port("/dev/ttyACM3", 0x1D50, "Marlin USB Device", "marlinfw.org"),
        _port("/dev/ttyACM4", 0x0483, "Barcode Scanner COM", "Unknown"),
        _port("/dev/ttyS0", None),
    ]
    monkeypatch.setattr(list_ports, "comports", lambda: ports)
    monkeypatch.setattr(serial_ports, "stable_names", partial(stable_names, tmp_path / "by-id"))
    assert serial_ports.scanner_ports() == ["/dev/ttyACM4", str(tmp_path / "by-id" / "usb-Honeywell")]


def test_a_machine_without_scanners_has_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing breaks without the directory of stable names."""
    monkeypatch.setattr(list_ports, "comports", list)
    monkeypatch.setattr(serial_ports, "stable_names", partial(stable_names, tmp_path / "nowhere"))
    assert serial_ports.scanner_ports() == []
    assert ports_by_name(tmp_path / "nowhere") == ()
