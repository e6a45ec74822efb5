"""How one print came out: its film strip, judged or judged anew, printed again (W4)."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.hub.permissions import Role
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Sent, whole_number
from kiosk.office.pages.printing.prints import result_words
from kiosk.office.text.day_words import day_with_year, moment_with_year
from kiosk.office.text.printer_words import failed_word, result_word
from kiosk.printroom.history.prints import PrintDetails, print_details
from kiosk.printroom.queue.order import QueueOrder
from kiosk.printroom.results.result import FailedBecause, Result
from kiosk.printroom.results.results import Judgement, Results
from kiosk.printroom.results.snapshots import snapshot_jpeg, snapshots_of


@dataclass(frozen=True, slots=True)
class FilmFrame:
    """share: of the print, as `25 %`. image: its address."""

    share: str
    clock: str
    image: str


@dataclass(frozen=True, slots=True)
class JudgementOption:
    """value: a result, or `failed.` and the reason."""

    value: str
    words: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class ResultShown:
    """What the page of a print says of its result. result: empty while nobody has judged it.

    options: what it can be judged as; none while it is not over, or for who may not. may_print: again.
    """

    result: str
    judged: str
    shelf: str
    film: tuple[FilmFrame, ...]
    options: tuple[JudgementOption, ...]
    may_print: bool


def result_shown(ask: Ask, found: PrintDetails) -> ResultShown:
    one, may_print = found.shown, ask.allows(Role.OPERATOR)
    is_over = one.ended_at is not None and one.printer_name is not None
    judged = ""
    if found.judged_at is not None:
        at = moment_with_year(found.judged_at, ask.tz, ask.language)
        judged = f"{at}, {found.judged_by}" if found.judged_by else at
    return ResultShown(
        result=result_words(ask, one),
        judged=judged,
        shelf=_shelf(ask, found),
        film=tuple(
            FilmFrame(f"{frame.quarter} %", ask.clock(frame.at), f"/prints/{one.id}/film/{frame.quarter}")
            for frame in snapshots_of(ask.hub.db, one.id)
        ),
        options=tuple(_options(ask, found)) if is_over and may_print else (),
        may_print=may_print,
    )


def judge(ask: Ask) -> Answer:
    """Store another opinion of a print; what waits on the shelf stays there unless it failed."""
    found = print_details(ask.hub.db, ask.path["job_id"])
    result, _, because = ask.form.get("judgement", "").partition(".")
    if found is None or result not in set(Result) or (because and because not in set(FailedBecause)):
        return NotFound()
    failed = Result(result) is Result.FAILED
    judgement = Judgement(
        result=Result(result),
        failed_because=FailedBecause(because) if because else None,
        to_shelf=found.shelf is not None and not failed,
    )
    try:
        Results(ask.hub.db, ask.hub.clock).judge(found.shown.id, judgement, ask.staff_id)
    except SettingRefusedError:  # no page offers it
        return NotFound()
    return SeeOther(f"/prints/{found.shown.id}", "stored")


def again(ask: Ask) -> Answer:
    """A new print of the same file at its fair place in the queue."""
    if print_details(ask.hub.db, ask.path["job_id"]) is None:
        return NotFound()
    again_id = QueueOrder(ask.hub.db, ask.hub.clock).print_again(ask.path["job_id"], ask.staff_id, ask.hub.files_dir)
    return SeeOther(f"/prints/{again_id}", "print_again")


def film(ask: Ask) -> Answer:
    """One image of the film strip, for staff alone."""
    quarter = whole_number(ask.path["quarter"])
    jpeg = None if quarter is None else snapshot_jpeg(ask.hub.db, ask.path["job_id"], quarter)
    return NotFound() if jpeg is None else Sent(jpeg, "image/jpeg", f"print-{quarter}.jpg", is_shown=True)


def _options(ask: Ask, found: PrintDetails) -> Iterator[JudgementOption]:
    one = found.shown
    for result in (Result.GOOD, Result.PASSABLE):
        yield JudgementOption(result, result_word(result, ask.words), one.result is result)
    failed = result_word(Result.FAILED, ask.words)
    for because in FailedBecause:
        words = f"{failed}: {failed_word(because, ask.words)}"
        yield JudgementOption(f"{Result.FAILED}.{because}", words, one.failed_because is because)


def _shelf(ask: Ask, found: PrintDetails) -> str:
    """Where it waits, or when it was handed over; empty for neither."""
    t = ask.words
    if found.shelf is None:
        return ""
    if found.handed_over_at is not None:
        return t("handed over {when}", when=moment_with_year(found.handed_over_at, ask.tz, ask.language))
    if found.shelf_until_day is None:
        return t("on shelf {n}", n=found.shelf)
    return t("on shelf {n}, kept until {day}", n=found.shelf, day=day_with_year(found.shelf_until_day, ask.language))
