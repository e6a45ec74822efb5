"""The page for makers about the safety gate says what the code does. `python -m tests.checks.test_safety_gate` writes
its tables anew.
"""

import re
from itertools import groupby
from pathlib import Path

from kiosk.gcode.command_classes import CommandClass, commands_of
from kiosk.printroom.matching.checks import CHECKS
from kiosk.printroom.matching.finding import Level

CHECKOUT = Path(__file__).parents[2]
PAGE = CHECKOUT / "kiosk" / "gcode" / "SAFETY_GATE.md"
MOST_PROSE_LINES = 3 * 40
"""Three screens."""
_BLOCK = re.compile(r"<!-- (\w+) -->\n(.*?)<!-- end -->", re.DOTALL)
_CLASSES = {
    CommandClass.STOP: "stop",
    CommandClass.OVERRIDE: "override",
    CommandClass.ADVICE: "advice",
    CommandClass.NOT_ON_KLIPPER: "advice on Klipper",
}


def findings_table() -> str:
    """The findings by level, the worst first."""
    lines = ["| finding | level | rule | why |", "|---|---|---|---|"]
    for level in reversed(Level):
        for code, check in CHECKS.items():
            if check.level is level:
                lines.append(f"| `{code}` | {level} | {check.requirement or '–'} | {check.why} |")
    return "\n".join(lines) + "\n"


def commands_table() -> str:
    """The commands of each class; those that do the same in one line."""
    lines = ["| command | class | what it does |", "|---|---|---|"]
    for level, words in _CLASSES.items():
        for effect, group in groupby(commands_of(level).items(), key=lambda item: item[1]):
            codes = ", ".join(f"`{code}`" for code, _ in group)
            lines.append(f"| {codes} | {words} | {effect} |")
    return "\n".join(lines) + "\n"


def written(page: str) -> str:
    """The page with its tables as they are in the code."""
    tables = {"findings": findings_table(), "commands": commands_table()}
    return _BLOCK.sub(lambda found: f"<!-- {found[1]} -->\n{tables[found[1]]}<!-- end -->", page)


def test_the_page_lists_every_finding_and_every_command_as_the_code_has_them() -> None:
    """G3, G6: each with its level and its reason."""
    page = PAGE.read_text(encoding="utf-8")
    assert page == written(page), "run: python -m tests.checks.test_safety_gate"
    for code in CHECKS:
        assert f"| `{code}` |" in page


def test_every_finding_has_a_reason_and_a_rule() -> None:
    for code, check in CHECKS.items():
        assert check.why.endswith("."), code
        assert check.requirement or code in {
            "free", "busy", "awaiting_clear", "connecting", "not_known", "offline", "error", "out_of_service",
        }, code  # fmt: skip


def test_its_words_are_few_and_it_is_found() -> None:
    prose = _BLOCK.sub("", PAGE.read_text(encoding="utf-8")).splitlines()
    assert len(prose) <= MOST_PROSE_LINES
    assert "kiosk/gcode/SAFETY_GATE.md" in (CHECKOUT / "README.md").read_text(encoding="utf-8")
    assert "SAFETY_GATE.md" in (CHECKOUT / "kiosk" / "gcode" / "README.md").read_text(encoding="utf-8")


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
