"""Levels of areas on steel rules round one point, in the units of a drawing, which is of paper unless said."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

WIDTH, HEIGHT = 640, 520
MOST_LEVEL = 4
_TICKS_A_LEVEL = 4
_LEVEL_OF_TENTH = 0.1
_UPRIGHT = 0.3
"""Beside the middle by less than this share a label is centred."""


@dataclass(frozen=True, slots=True)
class RadarFrame:
    """How large what is drawn. inner, outer: radii of level 0 and of the last one. tick: half of the longest one.

    label_at: where the words begin; line: their pitch; longest_line: characters of a name in one line.
    """

    width: float = WIDTH
    height: float = HEIGHT
    inner: float = 24.0
    outer: float = 176.0
    tick: float = 9.0
    diamond: float = 8.0
    label_at: float = 196.0
    line: float = 21.0
    longest_line: int = 12

    @property
    def center(self) -> tuple[float, float]:
        return self.width / 2, self.height / 2

    def radius(self, tenths: float) -> float:
        return self.inner + (self.outer - self.inner) * tenths * _LEVEL_OF_TENTH / MOST_LEVEL

    def point(self, radius: float, angle: float) -> tuple[float, float]:
        return self.center[0] + radius * cos(angle), self.center[1] + radius * sin(angle)


ON_PAPER = RadarFrame()
_HALF, _SHORT = 7 / 9, 0.5
"""Of the longest tick."""


@dataclass(frozen=True, slots=True)
class Spoke:
    """One area. name: in words. now, before, region: levels in tenths; None: there is none. stage: in words."""

    name: str
    now: int | None
    before: int | None
    region: int | None
    stage: str


@dataclass(frozen=True, slots=True)
class TickLine:
    x1: str
    y1: str
    x2: str
    y2: str
    lit: bool


@dataclass(frozen=True, slots=True)
class LevelNumber:
    """The number of a whole level, beside the first rule."""

    x: str
    y: str
    text: str


@dataclass(frozen=True, slots=True)
class LabelLine:
    y: str
    text: str
    is_stage: bool


@dataclass(frozen=True, slots=True)
class RadarLabel:
    """anchor: of SVG: start, middle or end."""

    x: str
    anchor: str
    lines: tuple[LabelLine, ...]


@dataclass(frozen=True, slots=True)
class Radar:
    """rings: radii of whole levels. now, before: points of a closed line; empty below three. region: diamonds."""

    center: tuple[str, str]
    rings: tuple[str, ...]
    ticks: tuple[TickLine, ...]
    now: str
    before: str
    region: tuple[str, ...]
    numbers: tuple[LevelNumber, ...]
    labels: tuple[RadarLabel, ...]


def radar(spokes: Sequence[Spoke], frame: RadarFrame = ON_PAPER) -> Radar:
    """The first area is above; the others follow clockwise."""
    angles = [2 * pi * at / len(spokes) - pi / 2 for at in range(len(spokes))]
    pairs = list(zip(spokes, angles, strict=True))
    regions = [(one.region, angle) for one, angle in pairs if one.region is not None]
    return Radar(
        center=(_number(frame.center[0]), _number(frame.center[1])),
        rings=tuple(_number(frame.radius(10 * level)) for level in range(1, MOST_LEVEL + 1)),
        ticks=tuple(tick for one, angle in pairs for tick in _ticks(frame, one.now, angle)),
        now=_line(frame, [(one.now, angle) for one, angle in pairs]),
        before=_line(frame, [(one.before, angle) for one, angle in pairs]),
        region=tuple(_diamond(frame, frame.point(frame.radius(tenths), angle)) for tenths, angle in regions),
        numbers=tuple(_level_number(frame, level) for level in range(1, MOST_LEVEL + 1)),
        labels=tuple(_label(frame, one, angle) for one, angle in pairs),
    )


def _ticks(frame: RadarFrame, now: int | None, angle: float) -> list[TickLine]:
    """A tick each quarter of a level, bold up to the level that is reached."""
    found = []
    for step in range(1, MOST_LEVEL * _TICKS_A_LEVEL + 1):
        x, y = frame.point(frame.radius(10 * step / _TICKS_A_LEVEL), angle)
        half = frame.tick * {0: 1.0, 2: _HALF}.get(step % _TICKS_A_LEVEL, _SHORT)
        across, down = -sin(angle) * half, cos(angle) * half
        lit = now is not None and step * 10 <= now * _TICKS_A_LEVEL
        found.append(TickLine(_number(x - across), _number(y - down), _number(x + across), _number(y + down), lit))
    return found


def _level_number(frame: RadarFrame, level: int) -> LevelNumber:
    """Beside the longest tick; the last one below the words at the end of its rule."""
    x, y = frame.point(frame.radius(10 * level), -pi / 2)
    down = frame.line * (0.6 if level == MOST_LEVEL else 0.24)
    return LevelNumber(_number(x + frame.line * 0.76), _number(y + down), str(level))


def _line(frame: RadarFrame, levels: Sequence[tuple[int | None, float]]) -> str:
    points = [frame.point(frame.radius(tenths), angle) for tenths, angle in levels if tenths is not None]
    return " ".join(f"{_number(x)},{_number(y)}" for x, y in points) if len(points) > 2 else ""


def _diamond(frame: RadarFrame, center: tuple[float, float]) -> str:
    x, y = center
    half = frame.diamond
    corners = ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
    return " ".join(f"{_number(across)},{_number(down)}" for across, down in corners)


def _label(frame: RadarFrame, one: Spoke, angle: float) -> RadarLabel:
    x, y = frame.point(frame.label_at, angle)
    beside = cos(angle)
    texts = [*((text, False) for text in _wrapped(one.name, frame.longest_line)), (one.stage, True)]
    share = (1 + sin(angle)) / 2  # above the point at the top, below it at the bottom
    top = y - (len(texts) - 1) * frame.line * (1 - share) + frame.line * 0.24 * share
    anchor = "middle" if abs(beside) < _UPRIGHT else "start" if beside > 0 else "end"
    lines = tuple(LabelLine(_number(top + at * frame.line), text, stage) for at, (text, stage) in enumerate(texts))
    return RadarLabel(_number(x), anchor, lines)


def _wrapped(name: str, longest: int) -> list[str]:
    """In lines of words, short ones together."""
    lines: list[str] = []
    for word in name.split():
        if lines and len(lines[-1]) + 1 + len(word) <= longest:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _number(value: float) -> str:
    return f"{value:.1f}"
