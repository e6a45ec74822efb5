"""The pick-up shelf: what waits for whoever asked for it; handing over, with undo; letting it wait longer."""

from dataclasses import dataclass
from datetime import timedelta

from kiosk.hub.permissions import Role
from kiosk.office.asking import Answer, Ask, SeeOther, Shown
from kiosk.office.forms import Typed
from kiosk.office.pages.day.undoing import Undo, undo_of
from kiosk.office.pages.printers import plain_name
from kiosk.office.pages.printing.print_requests import FailedRow, failed_row
from kiosk.office.text.day_words import day_with_year
from kiosk.printroom.requests.failed import failed_requests
from kiosk.printroom.results.results import NotOnShelfError, Results, TooLateError
from kiosk.printroom.results.shelf import ShelfPrint, on_shelf

HERE = "/shelf"
LONGER = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """place: the number of the shelf. until: its last day; is_past: that is over. later: the day that is offered."""

    job_id: str
    place: int
    name: str
    detail: str
    until: str
    is_past: bool
    later: str


@dataclass(frozen=True, slots=True)
class ShelfPage:
    """failed: what visitors asked for and will not find here. opens_prints: whoever looks may see the prints."""

    prints: tuple[ShelfRow, ...]
    past: int
    failed: tuple[FailedRow, ...]
    opens_prints: bool
    undo: Undo | None


def show(ask: Ask) -> Answer:
    rows = tuple(_row(ask, one) for one in on_shelf(ask.hub.db))
    page = ShelfPage(
        prints=rows,
        past=sum(one.is_past for one in rows),
        failed=tuple(failed_row(ask, one) for one in failed_requests(ask.hub.db, ask.hub.clock.now())),
        opens_prints=ask.allows(Role.OPERATOR),
        undo=undo_of(ask),
    )
    return Shown("printing/shelf.html", page, title=ask.words("Waiting to be collected"))


def hand_over(ask: Ask) -> Answer:
    job_id = ask.path["job_id"]
    try:
        _results(ask).hand_over(job_id, ask.staff_id)
    except NotOnShelfError:
        return SeeOther(HERE, "gone")
    return SeeOther(f"{HERE}?undo=shelf.{job_id}", "handed_over")


def undo(ask: Ask) -> Answer:
    try:
        _results(ask).put_back(ask.path["job_id"], ask.staff_id)
    except TooLateError:
        return SeeOther(HERE, "too_late_to_undo")
    return SeeOther(HERE, "on_shelf_again")


def keep_longer(ask: Ask) -> Answer:
    """Until the day that was chosen."""
    try:
        _results(ask).keep_until(ask.path["job_id"], Typed(ask.form).day("until"), ask.staff_id)
    except NotOnShelfError:
        return SeeOther(HERE, "gone")
    return SeeOther(HERE, "stored")


def _row(ask: Ask, one: ShelfPrint) -> ShelfRow:
    t = ask.words
    copy = f", {one.copy}/{one.copies}" if one.copies > 1 else ""
    who = t("asked for by a visitor") if one.request_id else t("printed by staff")
    return ShelfRow(
        job_id=one.job_id,
        place=one.shelf,
        name=plain_name(one.file_name),
        detail=f"{t('no. {number}', number=f'{one.number}{copy}')}, {who}",
        until=day_with_year(one.shelf_until_day, ask.language) if one.shelf_until_day else "",
        is_past=one.is_past(ask.today),
        later=(max(ask.today, one.shelf_until_day or ask.today) + LONGER).isoformat(),
    )


def _results(ask: Ask) -> Results:
    return Results(ask.hub.db, ask.hub.clock)
