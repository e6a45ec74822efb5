"""Levels of areas on steel rules round one point, in the units of a drawing of WIDTH × HEIGHT."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

WIDTH, HEIGHT = 640, 520
MOST_LEVEL = 4
_CENTER = (WIDTH / 2, HEIGHT / 2)
_INNER, _OUTER = 24.0, 176.0
_TICKS_A_LEVEL = 4
_LENGTHS = {0: 9.0, 2: 7.0}
_SHORT = 4.5
_LABEL_AT, _LINE = 196.0, 21
_LEVEL_OF_TENTH = 0.1
_LONGEST_LINE = 12
_UPRIGHT = 0.3
"""Beside the middle by less than this share a label is centred."""


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


def radar(spokes: Sequence[Spoke]) -> Radar:
    """The first area is above; the others follow clockwise."""
    angles = [2 * pi * at / len(spokes) - pi / 2 for at in range(len(spokes))]
    pairs = list(zip(spokes, angles, strict=True))
    regions = [(one.region, angle) for one, angle in pairs if one.region is not None]
    return Radar(
        center=(_number(_CENTER[0]), _number(_CENTER[1])),
        rings=tuple(_number(_radius(10 * level)) for level in range(1, MOST_LEVEL + 1)),
        ticks=tuple(tick for one, angle in pairs for tick in _ticks(one.now, angle)),
        now=_line([(one.now, angle) for one, angle in pairs]),
        before=_line([(one.before, angle) for one, angle in pairs]),
        region=tuple(_diamond(_point(_radius(tenths), angle)) for tenths, angle in regions),
        numbers=tuple(_level_number(level) for level in range(1, MOST_LEVEL + 1)),
        labels=tuple(_label(one, angle) for one, angle in pairs),
    )


def _radius(tenths: int) -> float:
    return _INNER + (_OUTER - _INNER) * tenths * _LEVEL_OF_TENTH / MOST_LEVEL


def _point(radius: float, angle: float) -> tuple[float, float]:
    return _CENTER[0] + radius * cos(angle), _CENTER[1] + radius * sin(angle)


def _ticks(now: int | None, angle: float) -> list[TickLine]:
    """A tick each quarter of a level, bold up to the level that is reached."""
    found = []
    for step in range(1, MOST_LEVEL * _TICKS_A_LEVEL + 1):
        x, y = _point(_radius(0) + (_OUTER - _INNER) * step / (MOST_LEVEL * _TICKS_A_LEVEL), angle)
        half = _LENGTHS.get(step % _TICKS_A_LEVEL, _SHORT)
        across, down = -sin(angle) * half, cos(angle) * half
        lit = now is not None and step * 10 <= now * _TICKS_A_LEVEL
        found.append(TickLine(_number(x - across), _number(y - down), _number(x + across), _number(y + down), lit))
    return found


def _level_number(level: int) -> LevelNumber:
    x, y = _point(_radius(10 * level), -pi / 2)
    return LevelNumber(_number(x + 16), _number(y + 5), str(level))


def _line(levels: Sequence[tuple[int | None, float]]) -> str:
    points = [_point(_radius(tenths), angle) for tenths, angle in levels if tenths is not None]
    return " ".join(f"{_number(x)},{_number(y)}" for x, y in points) if len(points) > 2 else ""


def _diamond(center: tuple[float, float]) -> str:
    x, y = center
    corners = ((x, y - 8), (x + 8, y), (x, y + 8), (x - 8, y))
    return " ".join(f"{_number(across)},{_number(down)}" for across, down in corners)


def _label(one: Spoke, angle: float) -> RadarLabel:
    x, y = _point(_LABEL_AT, angle)
    beside = cos(angle)
    texts = [*((text, False) for text in _wrapped(one.name)), (one.stage, True)]
    share = (1 + sin(angle)) / 2  # above the point at the top, below it at the bottom
    top = y - (len(texts) - 1) * _LINE * (1 - share) + 5 * share
    anchor = "middle" if abs(beside) < _UPRIGHT else "start" if beside > 0 else "end"
    lines = tuple(LabelLine(_number(top + at * _LINE), text, stage) for at, (text, stage) in enumerate(texts))
    return RadarLabel(_number(x), anchor, lines)


def _wrapped(name: str) -> list[str]:
    """In lines of words, short ones together."""
    lines: list[str] = []
    for word in name.split():
        if lines and len(lines[-1]) + 1 + len(word) <= _LONGEST_LINE:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _number(value: float) -> str:
    return f"{value:.1f}"
