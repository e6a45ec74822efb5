"""All prints, newest first: filtered and paged by the server (W4, W7). No visitor is named in them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from kiosk.base.formats import duration_words, number_words
from kiosk.office.asking import Answer, Ask, Shown
from kiosk.office.lists import Choice, ListQuery, Pages
from kiosk.office.pages.printers import plain_name
from kiosk.office.text.day_words import day_with_year
from kiosk.office.text.printer_words import ending_choice, ending_word
from kiosk.printroom.history.prints import PAGE, Ending, Print, PrintFilter, count_prints, find_prints
from kiosk.store.hub_db import rows

_FILTERS = ("ending", "printer", "text", "from", "to")
MARKS = {Ending.DONE: "free", Ending.CANCELLED: "no_contact", Ending.FAILED: "out_of_order", Ending.OPEN: "in_use"}


@dataclass(frozen=True, slots=True)
class PrintRow:
    """printer: empty while it waits for one."""

    id: str
    clock: str
    name: str
    printer: str
    printer_slug: str
    colour: str
    took: str
    word: str
    mark: str
    is_bad: bool
    reason: str


@dataclass(frozen=True, slots=True)
class PrintsPage:
    endings: tuple[Choice, ...]
    ending: str
    printers: tuple[Choice, ...]
    text: str
    first_day: str
    last_day: str
    days: tuple[tuple[str, tuple[PrintRow, ...]], ...]
    pages: Pages
    is_filtered: bool


def show(ask: Ask) -> Answer:
    t, db, query = ask.words, ask.hub.db, ListQuery(ask, "/prints", _FILTERS)
    printers = rows(db, "SELECT id, slug, name FROM printer JOIN equipment USING (id) ORDER BY position, name")
    wanted = _filter(query, {one["slug"]: one["id"] for one in printers})
    tally = count_prints(db, wanted)
    total = sum(tally.values()) if wanted.ending is None else tally[wanted.ending]
    prints = find_prints(db, wanted, query.first)
    shown = PrintsPage(
        endings=_endings(query, wanted, tally),
        ending=wanted.ending or "",
        printers=(
            Choice("", t("all printers"), wanted.printer_id is None),
            *(Choice(one["slug"], one["name"], one["id"] == wanted.printer_id) for one in printers),
        ),
        text=wanted.text,
        first_day=query.value("from") if wanted.since else "",
        last_day=query.value("to") if wanted.until else "",
        days=tuple(_days(ask, prints)),
        pages=query.pages(len(prints), total, PAGE),
        is_filtered=wanted != PrintFilter(),
    )
    return Shown("printing/prints.html", shown, title=t("Prints"))


def _filter(query: ListQuery, ids: Mapping[str, str]) -> PrintFilter:
    ending, last = query.value("ending"), query.midnight("to")
    return PrintFilter(
        printer_id=ids.get(query.value("printer")),
        ending=Ending(ending) if ending in set(Ending) else None,
        since=query.midnight("from"),
        until=last + timedelta(days=1) if last else None,
        text=query.text,
    )


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
        name=plain_name(one.file_name),
        printer=one.printer_name or "",
        printer_slug=one.printer_slug or "",
        colour=one.colour or "",
        took="" if one.took_s is None else duration_words(one.took_s),
        word=ending_word(one.ending, one.job_state, ask.words),
        mark=MARKS[one.ending],
        is_bad=one.ending is Ending.FAILED,
        reason=ask.words.reason(one.reason),
    )
