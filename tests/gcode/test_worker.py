"""A print file is read in a process of its own, which the system limits and the caller can end."""

import json
import os
import threading
from pathlib import Path

import pytest

from kiosk.gcode import worker
from kiosk.gcode.errors import PrintFileError, Trouble
from kiosk.gcode.facts import read_facts
from kiosk.gcode.worker import ReadingCancelledError, read_facts_apart

CASES = Path(__file__).parent / "cases"


def test_the_facts_are_those_that_are_read_here() -> None:
    """G16"""
    path = CASES / "second_filament_used.gcode"
    assert read_facts_apart(path) == read_facts(path)


def test_a_refusal_comes_back_with_its_trouble_and_line(tmp_path: Path) -> None:
    """G16"""
    (tmp_path / "part.gcode").write_bytes(b"M83\nG1 X5\rM502\n")
    with pytest.raises(PrintFileError, match=r"Line 2 of part.gcode") as caught:
        read_facts_apart(tmp_path / "part.gcode")
    assert (caught.value.trouble, caught.value.line) == (Trouble.DAMAGED, 2)
    with pytest.raises(PrintFileError) as caught:
        read_facts_apart(tmp_path / "gone.gcode")
    assert caught.value.trouble is Trouble.MISSING


def test_what_exceeds_the_limits_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """G16: the process is ended by the system, and the caller learns it."""
    (tmp_path / "sitecustomize.py").write_text(
        "import resource\nresource.setrlimit(resource.RLIMIT_AS, (1 << 25,) * 2)\n"
    )
    monkeypatch.setenv("PYTHONPATH", os.fspath(tmp_path))
    with pytest.raises(PrintFileError, match="memory") as caught:
        read_facts_apart(CASES / "second_filament_used.gcode")
    assert caught.value.trouble is Trouble.NOT_CHECKED


def test_a_file_that_takes_too_long_is_not_called_damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """G16: the system ends the reader after its processor time, here one second."""
    (tmp_path / "sitecustomize.py").write_text(
        "import resource\nset_limit = resource.setrlimit\n"
        "resource.setrlimit = lambda kind, limits: set_limit(kind, (1, 2) if kind == resource.RLIMIT_CPU else limits)\n"
    )
    monkeypatch.setenv("PYTHONPATH", os.fspath(tmp_path))
    path = tmp_path / "part.gcode"
    path.write_bytes(b"M83\nG1 X10 Y10 Z.2\n" + b"g1 x5 e1 g1 x6 e1\n" * 200_000)
    with pytest.raises(PrintFileError, match="takes too long") as caught:
        read_facts_apart(path)
    assert caught.value.trouble is Trouble.TOO_SLOW


def test_the_limits_are_set_by_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """G16"""
    limits: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(worker.resource, "setrlimit", lambda kind, values: limits.update({kind: values}))
    worker.main([os.fspath(CASES / "second_filament_used.gcode")])
    assert limits[worker.resource.RLIMIT_AS] == (worker.MEMORY_BYTES, worker.MEMORY_BYTES)
    assert limits[worker.resource.RLIMIT_CPU][0] >= worker.CPU_S


def test_reading_ends_when_it_is_no_longer_wanted(tmp_path: Path) -> None:
    """G16: as when the person leaves."""
    path = tmp_path / "part.gcode"
    path.write_bytes(b"M83\nG1 X10 Y10 Z.2\n" + b"g1 x5 e1 g1 x6 e1\n" * 200_000)
    left = threading.Event()
    threading.Timer(0.2, left.set).start()
    with pytest.raises(ReadingCancelledError):
        read_facts_apart(path, is_cancelled=left.is_set)


def test_packed_files_are_written_as_plain_ones(tmp_path: Path) -> None:
    """G15"""
    import zipfile

    gcode = (CASES / "second_filament_used.gcode").read_bytes()
    with zipfile.ZipFile(tmp_path / "part.gcode.3mf", "w") as archive:
        archive.writestr("Metadata/plate_1.gcode", gcode)
    facts = read_facts_apart(tmp_path / "part.gcode.3mf", unpack_to=tmp_path / "plain")
    assert (tmp_path / "plain").read_bytes() == gcode
    assert facts.material == "PLA"
    read_facts_apart(CASES / "second_filament_used.gcode", unpack_to=tmp_path / "other")
    assert not (tmp_path / "other").exists()


def test_the_answer_is_one_json_object(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "_limit_this_process", lambda _: None)
    worker.main([os.fspath(CASES / "utf16.gcode")])
    assert json.loads(capsys.readouterr().out)["trouble"] == "binary"
