"""Visitors' passes to print ahead, as a PDF: each is valid at once, and holds nothing about anybody (W4, P2, S2)."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.base.codes import CODE_LENGTH, CodeKind
from kiosk.hub.settings.hub_facts import RetentionTimes
from kiosk.hub.settings.settings_table import read_setting
from kiosk.office.asking import Answer, Ask, Sent, Shown, whole_number
from kiosk.office.pages.paper.sheets import Sheet, on_pages, sheet, size_in
from kiosk.office.text.words import words_of
from kiosk.reports.contents import Label
from kiosk.reports.drawn_apart import NotDrawnError, label_pdf_apart, label_png_apart

USUAL = "a4-85x54"
COUNTS = (10, 20, 50, 100)
_EXAMPLE = CodeKind.PASS.ljust(CODE_LENGTH, "0")
"""The code of no pass."""


@dataclass(frozen=True, slots=True)
class PassesPage:
    """counts: how many can be chosen. kept_days: how long one is kept that nobody uses."""

    sheet: Sheet
    counts: tuple[int, ...]
    count: int
    sample: Label
    counted: str
    kept_days: int


def show(ask: Ask) -> Answer:
    size, count = size_in(ask.query, USUAL), _count_in(ask.query)
    page = PassesPage(
        sheet=sheet(ask, size, count),
        counts=COUNTS,
        count=count,
        sample=_label(ask, _EXAMPLE),
        counted=ask.words.count("{n} pass~{n} passes", count) + on_pages(ask, count, size),
        kept_days=read_setting(ask.hub.db, RetentionTimes).value.unused_pass_days,
    )
    return Shown("paper/passes.html", page, title=ask.words("Visitor passes"))


def make(ask: Ask) -> Answer:
    """New passes, whose codes are in this file and nowhere else; how many is in the log."""
    size, passes = size_in(ask.form, USUAL), ask.hub.passes
    made = passes.create_blank(_count_in(ask.form), ask.staff_id)
    try:
        pdf = label_pdf_apart([_label(ask, one.code) for one in made], size)
    except NotDrawnError:
        for one in made:  # nobody has them
            passes.delete(one.id)
        raise
    return Sent(pdf, "application/pdf", f"kiosk-passes-{size}.pdf")


def preview(ask: Ask) -> Answer:
    """How one looks; its code is that of no pass."""
    return Sent(label_png_apart(_label(ask, _EXAMPLE), size_in(ask.query, USUAL)), "image/png", "pass.png")


def _count_in(fields: Mapping[str, str]) -> int:
    count = whole_number(fields.get("count", ""))
    return count if count in COUNTS else COUNTS[0]


def _label(ask: Ask, code: str) -> Label:
    """In the hub's language, as on the kiosk."""
    return Label(ask.facts.name, words_of(ask.facts.language).of_kiosk("Labels", "Visitor's pass"), code)
