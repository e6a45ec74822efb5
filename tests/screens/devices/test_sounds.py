"""Tones for scans: played by a program of the system; without one it is silent."""

import logging
import os
import subprocess
import sys
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess

from kiosk.base.codes import CodeKind, new_code
from kiosk.screens.app import ASSETS
from kiosk.screens.devices.sounds import PLAYERS, TOGETHER, Sounds
from tests.screens.driver import ScreenDriver, qt, running_screen

SOUNDS = ASSETS / "sounds"


def player(folder: Path, name: str, *, works: bool = True) -> Path:
    """A program of that name that records what it is asked to play, or fails. Returns the record."""
    notes = folder / f"{name}.notes"
    folder.mkdir(exist_ok=True)
    program = folder / name
    program.write_text(f'#!/bin/sh\necho "$1" >> "{notes}"\nexit {0 if works else 1}\n')
    program.chmod(0o755)
    return notes


def played(notes: Path) -> list[str]:
    return [Path(line).stem for line in notes.read_text().splitlines()] if notes.exists() else []


@contextmanager
def sounding(folder: Path) -> Iterator[ScreenDriver]:
    with running_screen(folder, sound=True) as opened:
        yield opened


@pytest.fixture
def players(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only directory on PATH besides that of the shell."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def test_accepted_and_refused_scans_have_different_tones(tmp_path: Path, players: Path) -> None:
    """S6: a known pass, a repetition that says nothing, an unknown pass, and something that is no code of ours."""
    notes = player(players, "paplay")
    with sounding(tmp_path) as opened:
        opened.scan_keys(opened.seeded.pass_code)
        opened.until(lambda: played(notes) == ["accepted"], "the accepted tone")
        opened.scan_keys(opened.seeded.pass_code)
        opened.scan_keys(new_code(CodeKind.PASS))
        opened.until(lambda: played(notes) == ["accepted", "refused"], str(played(notes)))
        opened.move(4)
        opened.scan_keys("HTTPEXAMPLE")
        opened.until(lambda: played(notes)[2:] == ["refused"], str(played(notes)))


def test_the_first_player_is_used_and_the_next_if_it_fails(
    tmp_path: Path, players: Path, caplog: pytest.LogCaptureFixture
) -> None:
    first, second = player(players, PLAYERS[0], works=False), player(players, PLAYERS[2])
    with caplog.at_level(logging.INFO, "kiosk.screens.devices.sounds"), sounding(tmp_path) as opened:
        opened.app.shell.scanAnswered.emit(True)
        opened.until(lambda: "from now on aplay" in caplog.text, "the first player is given up")
        opened.app.shell.scanAnswered.emit(False)
        opened.until(lambda: played(second) == ["refused"], "the second player")
    assert played(first) == ["accepted"]


def test_without_a_player_it_is_silent_and_logged_once(
    tmp_path: Path, players: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "kiosk.screens.devices.sounds"), sounding(tmp_path) as opened:
        opened.scan_keys(opened.seeded.pass_code)
        opened.until_page("greeting")
        opened.scan_keys("NONSENSE")
    assert caplog.text.count("No sounds") == 1


def test_a_player_that_never_ends_is_not_waited_for(tmp_path: Path, players: Path) -> None:
    """S6: feedback comes at once, however many tones hang."""
    qt()
    notes = players / "notes"
    (players / "aplay").write_text(f'#!/bin/sh\necho "$1" >> "{notes}"\nexec /bin/sleep 600\n')
    (players / "aplay").chmod(0o755)
    with sounding(tmp_path) as opened:
        for expected in range(1, 5):
            opened.app.shell.scanAnswered.emit(True)
            opened.until(lambda expected=expected: len(played(notes)) == expected, "a tone")
        tones = opened.app.findChildren(Sounds)[0]

        def running() -> int:
            players = [child for child in tones.children() if isinstance(child, QProcess)]
            return sum(each.state() is QProcess.ProcessState.Running for each in players)

        opened.until(lambda: running() == TOGETHER, "the oldest ones are ended")


def test_the_sound_files_are_those_of_their_script_and_short(tmp_path: Path) -> None:
    subprocess.run([sys.executable, SOUNDS / "make_tones.py", tmp_path], check=True, env=os.environ)
    shapes = set()
    for name in ("accepted", "refused"):
        assert (tmp_path / f"{name}.wav").read_bytes() == (SOUNDS / f"{name}.wav").read_bytes()
        with wave.open(str(SOUNDS / f"{name}.wav")) as tone:
            assert tone.getnframes() / tone.getframerate() < 0.5
            shapes.add(tone.getnframes())
    assert len(shapes) == 2
