"""All prints, newest first: filtered and paged by the server (W4, W7). No visitor is named in them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from kiosk.base.formats import duration_words, number_words, percent_words
from kiosk.office.asking import Answer, Ask, Shown, whole_number
from kiosk.office.lists import Choice, ListQuery, Pages
from kiosk.office.pages.printers import plain_name
from kiosk.office.pages.printing.tabs import HISTORY, print_tabs
from kiosk.office.text.day_words import day_with_year
from kiosk.office.text.printer_words import ending_choice, ending_word, failed_word, result_word
from kiosk.printroom.history.prints import (
    PAGE,
    Ending,
    Print,
    PrintFilter,
    count_prints,
    find_prints,
    printed_materials,
)
from kiosk.printroom.results.figures import ResultFigures, all_printers, result_figures
from kiosk.printroom.results.result import Result
from kiosk.store.hub_db import rows

FIGURES_FOR = timedelta(days=90)
_FILTERS = ("ending", "printer", "result", "material", "number", "text", "from", "to")
MARKS = {Ending.DONE: "free", Ending.CANCELLED: "no_contact", Ending.FAILED: "out_of_order", Ending.OPEN: "in_use"}


@dataclass(frozen=True, slots=True)
class PrintRow:
    """printer: empty while it waits for one. number: with the copy, as `23` or `23, 2/3`; empty if it has none.

    result: how staff judged it, and why it failed; empty: nobody has.
    """

    id: str
    clock: str
    number: str
    name: str
    printer: str
    printer_slug: str
    colour: str
    took: str
    word: str
    mark: str
    is_bad: bool
    reason: str
    result: str


@dataclass(frozen=True, slots=True)
class PrintsPage:
    tabs: tuple[Choice, ...]
    endings: tuple[Choice, ...]
    ending: str
    printers: tuple[Choice, ...]
    results: tuple[Choice, ...]
    materials: tuple[Choice, ...]
    number: str
    text: str
    first_day: str
    last_day: str
    days: tuple[tuple[str, tuple[PrintRow, ...]], ...]
    pages: Pages
    is_filtered: bool
    failing: str


def show(ask: Ask) -> Answer:
    t, db, query = ask.words, ask.hub.db, ListQuery(ask, "/prints", _FILTERS)
    printers = rows(db, "SELECT id, slug, name FROM printer JOIN equipment USING (id) ORDER BY position, name")
    wanted = _filter(query, {one["slug"]: one["id"] for one in printers})
    tally = count_prints(db, wanted)
    total = sum(tally.values()) if wanted.ending is None else tally[wanted.ending]
    prints = find_prints(db, wanted, query.first)
    shown = PrintsPage(
        tabs=print_tabs(ask, HISTORY),
        endings=_endings(query, wanted, tally),
        ending=wanted.ending or "",
        printers=(
            Choice("", t("all printers"), wanted.printer_id is None),
            *(Choice(one["slug"], one["name"], one["id"] == wanted.printer_id) for one in printers),
        ),
        results=(
            Choice("", t("all results"), wanted.result is None),
            *(Choice(one, result_word(one, t), one is wanted.result) for one in Result),
        ),
        materials=(
            Choice("", t("all materials"), not wanted.material),
            *(Choice(one, one, one == wanted.material) for one in _materials(ask, wanted)),
        ),
        number=str(wanted.number or ""),
        text=wanted.text,
        first_day=query.value("from") if wanted.since else "",
        last_day=query.value("to") if wanted.until else "",
        days=tuple(_days(ask, prints)),
        pages=query.pages(len(prints), total, PAGE),
        is_filtered=wanted != PrintFilter(),
        failing=failing_words(ask, all_printers(result_figures(db, ask.now - FIGURES_FOR))),
    )
    return Shown("printing/prints.html", shown, title=t("Prints"))


def _filter(query: ListQuery, ids: Mapping[str, str]) -> PrintFilter:
    ending, result, last = query.value("ending"), query.value("result"), query.midnight("to")
    return PrintFilter(
        result=Result(result) if result in set(Result) else None,
        material=query.value("material"),
        number=whole_number(query.value("number")) or None,
        printer_id=ids.get(query.value("printer")),
        ending=Ending(ending) if ending in set(Ending) else None,
        since=query.midnight("from"),
        until=last + timedelta(days=1) if last else None,
        text=query.text,
    )


def _materials(ask: Ask, wanted: PrintFilter) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*printed_materials(ask.hub.db), *((wanted.material,) if wanted.material else ()))))


def result_words(ask: Ask, one: Print) -> str:
    """How staff judged a print, and why it failed; empty: nobody has."""
    if one.result is None:
        return ""
    because = failed_word(one.failed_because, ask.words) if one.failed_because else ""
    return ": ".join(part for part in (result_word(one.result, ask.words), because) if part)


def failing_words(ask: Ask, figures: ResultFigures) -> str:
    """How often prints failed; empty while none was judged."""
    if figures.failure_rate is None:
        return ""
    share = percent_words(figures.failure_rate)
    return ask.words("{share} failed: {n} of {all} that were judged", share=share, n=figures.failed, all=figures.judged)


def number_words_of(one: Print) -> str:
    """`23`, of several copies `23, 2/3`; empty if it has none."""
    if one.number is None:
        return ""
    return f"{one.number}, {one.copy}/{one.copies}" if one.copies > 1 else str(one.number)


def _endings(query: ListQuery, wanted: PrintFilter, tally: Mapping[Ending, int]) -> tuple[Choice, ...]:
    t = query.ask.words

    def counted(words: str, count: int) -> str:
        return f"{words} {number_words(count, 0, query.ask.language)}"

    everything = Choice(query.address(ending=""), counted(t("All"), sum(tally.values())), wanted.ending is None)
    return (
        everything,
        *(
            Choice(query.address(ending=one), counted(ending_choice(one, t), tally[one]), one is wanted.ending)
            for one in Ending
        ),
    )


def _days(ask: Ask, prints: Iterable[Print]) -> Iterable[tuple[str, tuple[PrintRow, ...]]]:
    def day_of(one: Print) -> date:
        return ask.day_of(one.created_at)

    for day, group in groupby(prints, key=day_of):
        yield day_with_year(day, ask.language), tuple(_row(ask, one) for one in group)


def _row(ask: Ask, one: Print) -> PrintRow:
    return PrintRow(
        id=one.id,
        clock=ask.clock(one.created_at),
        number=number_words_of(one),
        name=plain_name(one.file_name),
        printer=one.printer_name or "",
        printer_slug=one.printer_slug or "",
        colour=one.printer_colour or "",
        took="" if one.took_s is None else duration_words(one.took_s),
        word=ending_word(one.ending, one.job_state, ask.words),
        mark=MARKS[one.ending],
        is_bad=one.ending is Ending.FAILED,
        reason=ask.words.reason(one.reason),
        result=result_words(ask, one),
    )
