"""One print: how it ended and why, its times, what the file says, and who allowed it in spite of findings (W4, G3)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.base.formats import NO_BREAK, duration_words, money_words, number_words, percent_words, size_words
from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.settings_table import read_setting
from kiosk.hub.spools.cost import cost_cents
from kiosk.hub.spools.use import FilamentUse, uses_of_job
from kiosk.office.asking import Answer, Ask, NotFound, Shown
from kiosk.office.pages.printers import plain_name
from kiosk.office.pages.printing.loaded import filament, grams, used_words
from kiosk.office.pages.printing.print_result import ResultShown, result_shown
from kiosk.office.pages.printing.prints import MARKS, number_words_of
from kiosk.office.text.day_words import moment_with_year
from kiosk.office.text.printer_words import ending_word, override_word
from kiosk.printroom.history.prints import Ending, PrintDetails, print_details

_FINDINGS = {
    "not_heated": "Nothing heats the nozzle",
    "wrong_nozzle": "Made for another nozzle",
    "wrong_material": "Made for another material",
    "spool_short": "Not enough on the spool",
    "start_macro": "Its start macro is left out",
    "not_homed": "Nothing homes the printer",
    "commands_override": "Commands that outlive the print",
    "endstops_off": "The end stops are switched off",
}
"""Those that a person can override, see `matching.checks`."""


@dataclass(frozen=True, slots=True)
class Fact:
    words: str
    value: str


@dataclass(frozen=True, slots=True)
class OnePrint:
    """override: why it was allowed, and by whom; empty: nothing had to be. findings: what was allowed."""

    id: str
    name: str
    number: str
    printer: str
    printer_slug: str
    colour: str
    word: str
    mark: str
    is_bad: bool
    reason: str
    times: tuple[Fact, ...]
    facts: tuple[Fact, ...]
    override: str
    findings: tuple[str, ...]
    came_out: ResultShown


def show(ask: Ask) -> Answer:
    found = print_details(ask.hub.db, ask.path["job_id"])
    if found is None:
        return NotFound()
    one = found.shown
    page = OnePrint(
        id=one.id,
        name=plain_name(one.file_name),
        number=number_words_of(one),
        printer=one.printer_name or "",
        printer_slug=one.printer_slug or "",
        colour=one.printer_colour or "",
        word=ending_word(one.ending, one.job_state, ask.words),
        mark=MARKS[one.ending],
        is_bad=one.ending is Ending.FAILED,
        reason=ask.words.reason(one.reason),
        times=tuple(_times(ask, found)),
        facts=tuple(_facts(ask, found)),
        override=_override(ask, found),
        findings=tuple(ask.words(_FINDINGS.get(one, one)) for one in (found.override.codes if found.override else ())),
        came_out=result_shown(ask, found),
    )
    return Shown("printing/print.html", page, title=page.name)


def _times(ask: Ask, found: PrintDetails) -> Iterator[Fact]:
    t, one = ask.words, found.shown
    yield Fact(t("Handed in"), _when(ask, one.created_at, found.created_by))
    if found.confirmed_at is not None:
        yield Fact(t("Bed was clear"), _when(ask, found.confirmed_at, found.confirmed_by))
    if one.started_at is not None:
        yield Fact(t("Started"), _when(ask, one.started_at))
    if one.ended_at is not None:
        yield Fact(t("Ended"), _when(ask, one.ended_at))
    if one.took_s is not None:
        yield Fact(t("It took"), duration_words(one.took_s))
    if one.started_at is not None and one.ending is not Ending.DONE:
        yield Fact(t("Came to"), percent_words(one.progress))
    uses = uses_of_job(ask.hub.db, one.id)
    if uses:
        yield Fact(t("Filament used"), used_words(ask, uses) + _spools(ask, uses))
    weight_g = sum(use.weight_g for use in uses) if uses else None
    cents = cost_cents(read_setting(ask.hub.db, PrintDesk).value, weight_g, one.took_s)
    if cents is not None:
        yield Fact(t("Cost"), money_words(cents, ask.language))
    if found.collected_at is not None:
        yield Fact(t("Taken off the bed"), _when(ask, found.collected_at, found.collected_by))
    if found.heaters_off:
        yield Fact(t("Heaters"), t("switched off after it"))


def _spools(ask: Ask, uses: Sequence[FilamentUse]) -> str:
    """`, spool 3, spool 7`."""
    numbers = (use.spool_number for use in uses if use.spool_number is not None)
    return "".join(f", {ask.words('spool {n}', n=number)}" for number in numbers)


def _facts(ask: Ask, found: PrintDetails) -> Iterator[Fact]:
    """What the file says; what it does not say is left out."""
    t, facts = ask.words, found.facts
    yield Fact(t("File"), f"{found.shown.file_name}, {size_words(found.size_bytes, ask.language)}")
    if facts.estimate_s:
        yield Fact(t("Estimated"), duration_words(facts.estimate_s))
    colour = "" if (facts.colour or "").startswith("#") else facts.colour or ""
    if filament(facts.material or "", colour):
        yield Fact(t("Filament"), filament(facts.material or "", colour))
    if facts.filament_g:
        yield Fact(t("Weight"), grams(ask, facts.filament_g))
    if facts.nozzle_mm:
        yield Fact(t("Nozzle"), f"{number_words(facts.nozzle_mm, 2, ask.language)}{NO_BREAK}mm")
    if facts.layers:
        yield Fact(t("Layers"), str(facts.layers))
    if facts.slicer:
        yield Fact(t("Made with"), facts.slicer)


def _override(ask: Ask, found: PrintDetails) -> str:
    if found.override is None:
        return ""
    return f"{override_word(found.override.reason, ask.words)}. {_when(ask, found.override.at, found.override_by)}"


def _when(ask: Ask, moment: datetime, by: str | None = None) -> str:
    day = moment_with_year(moment, ask.tz, ask.language)
    return f"{day}, {by}" if by else day
