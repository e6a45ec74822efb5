"""Print requests of visitors: those that wait for staff, and the last that were decided. Numbers, no names (P4)."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.base.formats import duration_words
from kiosk.office.asking import Answer, Ask, Shown
from kiosk.office.lists import Choice
from kiosk.office.pages.printers import plain_name
from kiosk.office.pages.printing.loaded import filament, grams
from kiosk.office.pages.printing.tabs import REQUESTS, print_tabs
from kiosk.office.text.day_words import moment_with_year, plain_day
from kiosk.office.text.printer_words import failed_word
from kiosk.office.text.request_words import declined_word, state_word
from kiosk.office.text.state_words import outcome_word
from kiosk.printroom.history.prints import Ending
from kiosk.printroom.requests.failed import FailedRequest, failed_requests
from kiosk.printroom.requests.request import (
    PrintRequest,
    Step,
    decided_requests,
    facts_of,
    open_requests,
    progress_of,
)
from kiosk.printroom.requests.states import RequestState

MOST_DECIDED = 30
MARKS = {
    RequestState.OPEN: "in_use",
    RequestState.APPROVED: "free",
    RequestState.DECLINED: "out_of_order",
    RequestState.WITHDRAWN: "no_contact",
}


@dataclass(frozen=True, slots=True)
class RequestRow:
    """size: how long it prints and what it takes. wished: the day, or that there is no hurry. why: of a refusal."""

    id: str
    number: int
    name: str
    filament: str
    size: str
    wished: str
    since: str
    word: str
    mark: str
    why: str


@dataclass(frozen=True, slots=True)
class FailedRow:
    """A request of which every print went wrong. href: of its last print. why: the reason. told: who says it."""

    href: str
    number: int
    name: str
    why: str
    since: str
    told: str
    is_told: bool


@dataclass(frozen=True, slots=True)
class RequestsPage:
    tabs: tuple[Choice, ...]
    waiting: tuple[RequestRow, ...]
    failed: tuple[FailedRow, ...]
    decided: tuple[RequestRow, ...]


def show(ask: Ask) -> Answer:
    db, failed = ask.hub.db, failed_requests(ask.hub.db, ask.hub.clock.now())
    page = RequestsPage(
        tabs=print_tabs(ask, REQUESTS),
        waiting=tuple(_row(ask, one) for one in open_requests(db)),
        failed=tuple(failed_row(ask, one) for one in failed),
        decided=tuple(_row(ask, one) for one in decided_requests(db, MOST_DECIDED)),
    )
    return Shown("printing/print_requests.html", page, title=ask.words("Print requests"))


def failed_row(ask: Ask, one: FailedRequest) -> FailedRow:
    t = ask.words
    told = "the visitor sees it at the next scan" if one.is_told else "its pass is gone: only you can say it"
    return FailedRow(
        href=f"/prints/{one.job_id}",
        number=one.request.number,
        name=plain_name(one.request.file_name),
        why=_why(ask, one),
        since=moment_with_year(one.failed_at, ask.tz, ask.language),
        told=t(told),
        is_told=one.is_told,
    )


def _why(ask: Ask, one: FailedRequest) -> str:
    """As staff judged it, else as the printer said; at least that it was cancelled or failed."""
    if one.failed_because is not None:
        return failed_word(one.failed_because, ask.words)
    return ask.words.reason(one.reason) or outcome_word(Ending(one.outcome or "failed"), ask.words)


def wished_words(ask: Ask, request: PrintRequest) -> str:
    if request.wished_day is None:
        return ask.words("no hurry")
    return plain_day(request.wished_day, ask.language)


def size_of(ask: Ask, request: PrintRequest) -> str:
    """How long it prints and what it takes; what the file does not say is left out."""
    return ", ".join(_sizes(ask, request))


def _sizes(ask: Ask, request: PrintRequest) -> Iterator[str]:
    facts = facts_of(ask.hub.db, request.sha256)
    if facts.estimate_s:
        yield duration_words(facts.estimate_s)
    if facts.filament_g:
        yield grams(ask, facts.filament_g)


def shown_state(ask: Ask, request: PrintRequest) -> tuple[str, str]:
    """How a request stands and its mark: an approved one whose prints all went wrong has failed."""
    if progress_of(ask.hub.db, request).step is Step.FAILED:
        return outcome_word(Ending.FAILED, ask.words), "out_of_order"
    return state_word(request.request_state, ask.words), MARKS[request.request_state]


def _row(ask: Ask, request: PrintRequest) -> RequestRow:
    word, mark = shown_state(ask, request)
    return RequestRow(
        id=request.id,
        number=request.number,
        name=plain_name(request.file_name),
        filament=filament(request.material, request.colour),
        size=size_of(ask, request),
        wished=wished_words(ask, request),
        since=moment_with_year(request.decided_at or request.at, ask.tz, ask.language),
        word=word,
        mark=mark,
        why=declined_word(request.declined_because, ask.words) if request.declined_because else "",
    )
