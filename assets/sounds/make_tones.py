"""Makes the two tones of the screen beside itself, or in the directory named: python assets/sounds/make_tones.py

accepted.wav: two short notes, the second higher, like a small bell. refused.wav: one low note that sinks.
"""

import sys
import wave
from array import array
from collections.abc import Iterator
from math import exp, pi, sin
from pathlib import Path

RATE = 22050
LOUD = 0.45 * 32767
SOFTEN_S = 0.008
"""Each note swells and fades for so long, so that nothing clicks."""


def bell(hertz: float, seconds: float) -> Iterator[float]:
    """A struck note: bright at first, then dying away."""
    for place in range(int(seconds * RATE)):
        at_s = place / RATE
        wave_now = sin(2 * pi * hertz * at_s) + 0.3 * exp(-at_s * 30) * sin(4 * pi * hertz * at_s)
        yield wave_now / 1.3 * exp(-at_s * 9) * _softened(at_s, seconds)


def sinking(from_hertz: float, to_hertz: float, seconds: float) -> Iterator[float]:
    """A held, woody note that slides down."""
    turn = 0.0
    for place in range(int(seconds * RATE)):
        at_s = place / RATE
        turn += 2 * pi * (from_hertz + (to_hertz - from_hertz) * at_s / seconds) / RATE
        yield (sin(turn) + 0.35 * sin(3 * turn)) / 1.35 * 0.8 * _softened(at_s, seconds)


def _softened(at_s: float, seconds: float) -> float:
    return min(1.0, at_s / SOFTEN_S, (seconds - at_s) / SOFTEN_S)


TONES = {
    "accepted": lambda: [*bell(783.99, 0.08), *bell(1174.66, 0.17)],
    "refused": lambda: list(sinking(247.0, 175.0, 0.34)),
}


def make(folder: Path) -> None:
    """Write both tones into `folder`, as 16-bit mono."""
    for name, notes in TONES.items():
        samples = array("h", (round(LOUD * value) for value in notes()))
        if sys.byteorder == "big":
            samples.byteswap()
        with wave.open(str(folder / f"{name}.wav"), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE)
            out.writeframes(samples.tobytes())


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
