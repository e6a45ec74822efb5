"""Serial scanners on real pseudo-terminals: several, hot-plugged, hostile (S3, S4)."""

import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.scan.codes import CodeKind, new_code
from kiosk.scan.serial_scanner import SerialScanners

WAIT_S = 20

Make = Callable[[str], Any]
Listen = Callable[..., SerialScanners]


def _scan_until_received(scanner: Any, scans: "queue.Queue[str]") -> str:
    """Scan repeatedly until the first scan is received: the port is opened within a second."""
    code = new_code(CodeKind.PASS)
    for _ in range(WAIT_S * 5):
        scanner.sends(code.encode() + b"\r")
        try:
            assert scans.get(timeout=0.2) == code
        except queue.Empty:
            continue
        return code
    raise AssertionError("it never listened")


def _drain(scans: "queue.Queue[str]", until: str) -> list[str]:
    """Everything up to and with `until`."""
    received = []
    while not received or received[-1] != until:
        received.append(scans.get(timeout=WAIT_S))
    return received


def test_several_scanners_are_read_at_once(scanner: Make, listen: Listen, scans: "queue.Queue[str]") -> None:
    """S3."""
    ports = [scanner(f"scanner-{number}") for number in range(3)]
    listen(*(str(port.path) for port in ports))
    for port in ports:
        _scan_until_received(port, scans)
    codes = {new_code(CodeKind.PASS) for _ in ports}
    for port, code in zip(ports, codes, strict=True):
        port.sends(code.encode() + b"\r\n")
    assert {scans.get(timeout=WAIT_S) for _ in ports} == codes


def test_a_scanner_that_is_plugged_in_later_is_read(scanner: Make, listen: Listen, scans: "queue.Queue[str]") -> None:
    """S3: hot-plug."""
    port = scanner("late")
    port.unplug()
    listen(str(port.path))
    port.plug_in()
    _scan_until_received(port, scans)


@pytest.mark.announces("A scanner was unplugged")
def test_a_scanner_may_be_unplugged_and_plugged_in_again(
    scanner: Make, listen: Listen, scans: "queue.Queue[str]"
) -> None:
    """S3: the others continue meanwhile, and half a line from before is dropped."""
    moved, stays = scanner("moved"), scanner("stays")
    listen(str(moved.path), str(stays.path))
    _scan_until_received(moved, scans)
    moved.sends(b"PHALF")
    moved.unplug()
    stays.sends(b"E1234567890\r")
    assert "E1234567890" in _drain(scans, "E1234567890")
    moved.plug_in()
    _scan_until_received(moved, scans)


def test_a_code_that_arrives_in_pieces_is_one_scan(scanner: Make, listen: Listen, scans: "queue.Queue[str]") -> None:
    """S3: partial reads, byte by byte."""
    port = scanner("slow")
    listen(str(port.path))
    code = _scan_until_received(port, scans)
    for byte in code.encode() + b"\n":
        port.sends(bytes([byte]))
    assert code in _drain(scans, code)


def test_garbage_and_ten_megabytes_are_dropped_and_the_next_code_is_read(
    scanner: Make, listen: Listen, scans: "queue.Queue[str]"
) -> None:
    """S4."""
    port = scanner("hostile")
    listen(str(port.path))
    _scan_until_received(port, scans)
    port.sends(bytes(range(128, 256)) + b"\r")
    block = b"X" * 100_000
    for _ in range(100):
        port.sends(block)
    code = new_code(CodeKind.PASS)
    port.sends(b"\r" + code.encode() + b"\r")
    received = _drain(scans, code)
    assert all(len(scan) <= 64 for scan in received)
    assert not any("X" * 60 in scan for scan in received)


def test_two_names_of_one_scanner_are_one_scanner(
    scanner: Make, listen: Listen, scans: "queue.Queue[str]", tmp_path: Path
) -> None:
    """Else each would take half of the bytes."""
    port = scanner("one")
    other = tmp_path / "other-name"
    other.symlink_to(port.path.resolve())
    listen(str(port.path), str(other))
    code = _scan_until_received(port, scans)
    for _ in range(20):
        port.sends(code.encode() + b"\r")
    end = new_code(CodeKind.DAY)
    port.sends(end.encode() + b"\r")
    assert set(_drain(scans, end)) <= {code, end}


def test_auto_keeps_looking_for_scanners(scanner: Make, listen: Listen, scans: "queue.Queue[str]") -> None:
    """S3: by their USB descriptors."""
    port = scanner("found")
    asked: list[int] = []

    def find() -> list[str]:
        asked.append(1)
        if len(asked) == 1:
            raise OSError("a port went away meanwhile")
        return [str(port.path)]

    listen("auto", find=find)
    _scan_until_received(port, scans)
    assert len(asked) > 1


@pytest.mark.announces("A scanner can't be opened")
def test_what_is_no_serial_port_is_logged_once_and_left_alone(
    scanner: Make, listen: Listen, scans: "queue.Queue[str]", tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A wrong setting doesn't fill the log and doesn't hinder the others."""
    (tmp_path / "notes.txt").write_text("no port")
    port = scanner("good")
    listen(str(tmp_path / "notes.txt"), str(port.path))
    _scan_until_received(port, scans)
    logged = [record.message for record in caplog.records if "can't be opened" in record.message]
    assert len(logged) == 1


def test_no_code_gets_into_the_log(
    scanner: Make, listen: Listen, scans: "queue.Queue[str]", caplog: pytest.LogCaptureFixture
) -> None:
    """P8."""
    caplog.set_level("DEBUG")
    port = scanner("quiet")
    listen(str(port.path))
    code = _scan_until_received(port, scans)
    assert code not in caplog.text


def test_stopping_releases_the_ports_and_ends_the_thread(
    scanner: Make, listen: Listen, scans: "queue.Queue[str]"
) -> None:
    """Another listener can open them then; stopping twice is harmless."""
    port = scanner("shared")
    first = listen(str(port.path))
    _scan_until_received(port, scans)
    first.stop()
    first.stop()
    assert not any(thread.name == "serial-scanners" for thread in threading.enumerate())
    listen(str(port.path))
    _scan_until_received(port, scans)
