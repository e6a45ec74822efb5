"""How long what is kept, and what the last run of it deleted (P6, W4); a shorter time asks first (W7)."""

from collections.abc import Iterator
from dataclasses import dataclass, fields

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.hub_facts import RetentionTimes
from kiosk.hub.settings.settings_table import Stored, change_setting, read_setting
from kiosk.hub.settings.typed_json import from_plain
from kiosk.hub.visitors.retention_runs import RetentionRun, last_run
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed, values_of
from kiosk.office.history import HistoryRow, former, history_rows
from kiosk.office.text.day_words import moment_with_year

PATH = "/settings/retention"
SURE = "sure"
"""The field that says that older data may be deleted."""
LABELS = {
    "visit_of_pass_days": "Whose a visit was, days",
    "fault_reporter_days": "Who reported a fault, days",
    "unused_pass_days": "A pass that nobody uses, days",
    "audit_days": "What staff did, days",
    "counts_years": "Visits and other counts, years",
}
_DELETED = {
    "visits_parted": "{n} visit was parted from its pass~{n} visits were parted from their passes",
    "reservations_parted": "{n} booking was parted from its pass~{n} bookings were parted from their passes",
    "requests_parted": "{n} print request was parted from its pass~{n} print requests were parted from their passes",
    "reporters_parted": "{n} fault report lost its reporter~{n} fault reports lost their reporters",
    "passes_deleted": "{n} pass was deleted~{n} passes were deleted",
    "inductions_deleted": "{n} introduction was deleted~{n} introductions were deleted",
    "audit_rows_deleted": "{n} row of the log was deleted~{n} rows of the log were deleted",
    "counts_deleted": "{n} count was deleted~{n} counts were deleted",
}


@dataclass(frozen=True, slots=True)
class RetentionPage:
    """ran: when it ran last; empty if never. deleted: what it did then, in words."""

    form: Form
    ran: str
    deleted: tuple[str, ...]
    history: tuple[HistoryRow, ...]


def show(ask: Ask) -> Answer:
    return _page(ask, _form(read_setting(ask.hub.db, RetentionTimes)))


def save(ask: Ask) -> Answer:
    typed, stored = Typed(ask.form), read_setting(ask.hub.db, RetentionTimes)
    try:
        wanted = RetentionTimes(**{one.name: typed.whole(one.name) for one in fields(RetentionTimes)})
        _set(ask, stored, wanted.checked(), typed.version)
    except ReasonError as error:
        return _page(ask, _form(stored).refused(ask, error))
    return SeeOther(PATH, "stored")


def restore(ask: Ask) -> Answer:
    """Set what was before a change; if a time becomes shorter by that, show it typed and ask."""
    plain = former(ask, RetentionTimes.subject)
    if plain is None:
        return NotFound()
    before, stored = from_plain(RetentionTimes, plain), read_setting(ask.hub.db, RetentionTimes)
    try:
        _set(ask, stored, before, stored.version)
    except SettingRefusedError as error:
        asking = {error.field: ask.words.reason(error.reason)}
        return _page(ask, Form(values_of(before), stored.version, asking))
    return SeeOther(PATH, "restored")


def _set(ask: Ask, stored: Stored[RetentionTimes], wanted: RetentionTimes, version: int) -> None:
    """Raises SettingRefusedError for `sure` where older data would go and nobody has said that it may."""
    shorter = any(getattr(wanted, one.name) < getattr(stored.value, one.name) for one in fields(RetentionTimes))
    if shorter and not Typed(ask.form).is_on(SURE):
        raise SettingRefusedError(SURE, Reason(ReasonCode.DELETES_OLDER))
    change_setting(ask.hub.db, ask.hub.clock, ask.staff_id, wanted, version)


def _form(stored: Stored[RetentionTimes]) -> Form:
    return Form(values_of(stored.value), stored.version)


def _page(ask: Ask, form: Form) -> Shown:
    run = last_run(ask.hub.db)
    page = RetentionPage(
        form=form,
        ran=moment_with_year(run.at, ask.tz, ask.language) if run else "",
        deleted=tuple(_deleted(ask, run)) if run else (),
        history=history_rows(ask, RetentionTimes.subject, LABELS),
    )
    return Shown("visiting/retention.html", page, form.status, ask.words("How long what is kept"))


def _deleted(ask: Ask, run: RetentionRun) -> Iterator[str]:
    for name, english in _DELETED.items():
        if count := getattr(run, name):
            yield ask.words.count(english, count)
