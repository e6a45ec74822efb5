"""Nothing in QML repeats so fast that it could flash (X3)."""

import re

from tests.checks.qml_module import qml_files

LEAST_MS = 334
"""Three flashes a second are the most; a repetition that takes this long is at most three a second."""
ANIMATIONS = ("Animation", "Animator")

_OPENING = re.compile(r"^(?P<indent> *)(?:[\w.]+: )?(?P<type>[A-Z]\w*)(?: on \w+)? \{$")


def blocks(text: str) -> list[tuple[str, list[str]]]:
    """Each object of a file, by its type, with its lines."""
    lines = text.splitlines()
    found = []
    for at, line in enumerate(lines):
        if opening := _OPENING.match(line):
            end = lines.index(opening["indent"] + "}", at)
            found.append((opening["type"], lines[at + 1 : end]))
    return found


def number(name: str, lines: list[str]) -> int | None:
    """The smallest number that a property of the object itself is set to; None if it is not set."""
    own = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    for line in lines:
        if line.startswith(" " * own + name + ": "):
            return min((int(value) for value in re.findall(r"\b\d+\b", line.split(" ? ")[-1])), default=0)
    return None


def period_ms(kind: str, lines: list[str]) -> int:
    """How long an animation takes."""
    own = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    parts = [
        period_ms(opening["type"], lines[at + 1 : lines.index(opening["indent"] + "}", at)])
        for at, line in enumerate(lines)
        if (opening := _OPENING.match(line)) and len(opening["indent"]) == own and opening["type"].endswith(ANIMATIONS)
    ]
    if parts:
        return sum(parts) if kind == "SequentialAnimation" else max(parts)
    return number("duration", lines) or 0


def test_nothing_repeats_more_than_three_times_a_second() -> None:
    """X3: neither an animation nor a timer."""
    fast = []
    for path in qml_files():
        for kind, lines in blocks(path.read_text(encoding="utf-8")):
            if kind.endswith(ANIMATIONS) and any(line.strip().startswith("loops:") for line in lines):
                took = period_ms(kind, lines)
            elif kind == "Timer" and any(line.strip() == "repeat: true" for line in lines):
                took = number("interval", lines) or 0
            else:
                continue
            if took < LEAST_MS:
                fast.append(f"{path.name}: a {kind} of {took} ms")
    assert not fast


def test_the_parser_adds_up_what_follows_one_another() -> None:
    parts = [
        "    PauseAnimation {",
        "        duration: 40",
        "    }",
        "    XAnimator {",
        "        duration: 60",
        "    }",
    ]
    assert period_ms(*blocks("\n".join(["SequentialAnimation {", "    loops: 3", *parts, "}"]))[0]) == 100
