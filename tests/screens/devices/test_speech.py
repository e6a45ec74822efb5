"""The voice: a real espeak-ng speaks into a file, is ended at once, and its absence only means silence (X5)."""

import os
import wave
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from kiosk.screens.devices.speech import VOICES, Speech, is_installed
from tests.screens.driver import qt

needs_voice = pytest.mark.skipif(not is_installed(), reason="espeak-ng is not installed")


def until_silent(speech: Speech) -> None:
    waited_ms = 0
    while speech.speaks:
        assert waited_ms < 20_000
        QTest.qWait(10)
        waited_ms += 10


@needs_voice
@pytest.mark.parametrize("language", VOICES)
def test_words_become_sound_in_each_language(tmp_path: Path, language: str) -> None:
    """X5."""
    qt()
    sound = tmp_path / "said.wav"
    speech = Speech(options=("-w", str(sound)))
    speech.say("Tervetuloa, välkommen, welcome", language)
    until_silent(speech)
    with wave.open(str(sound)) as said:
        assert said.getnframes() / said.getframerate() > 1.0
        assert len(set(said.readframes(said.getnframes()))) > 50


@needs_voice
def test_a_new_sentence_ends_the_one_before_at_once(tmp_path: Path) -> None:
    """X5: one that waits for nobody to read what it writes, so that it would never end by itself."""
    qt()
    pipe = tmp_path / "never_read"
    os.mkfifo(pipe)
    speech = Speech(options=("-w", str(pipe)))
    speech.say("one", "en")
    assert speech.speaks
    speech.stop()
    assert not speech.speaks
    speech.close()


def test_without_a_voice_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """X5."""
    qt()
    monkeypatch.setenv("PATH", "/nonexistent")
    speech = Speech()
    said: list[str] = []
    speech.reading.connect(lambda words, _: said.append(words))
    speech.say("hello", "en")
    assert not speech.works
    assert not speech.speaks
    assert said == []
