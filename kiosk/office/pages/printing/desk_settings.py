"""How the hub prints for others: requests of visitors, starts, spools, the pick-up shelf, what a print costs (W4)."""

from dataclasses import dataclass, fields
from typing import Any

from kiosk.base.errors import ReasonError
from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.settings_table import Stored, change_setting, read_setting
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed, values_of
from kiosk.office.history import HistoryRow, history_rows, restore_setting

PATH = "/settings/print-desk"
LABELS = {
    "requests": "Visitors may ask for prints",
    "open_requests": "Requests that wait, of one visitor",
    "week_minutes": "Printing in a week for one visitor, minutes",
    "week_grams": "Filament in a week for one visitor, grams",
    "scan_at_printer": "The printer's label is scanned before a start",
    "clearing_min": "Clearing a bed takes, minutes",
    "heating_gap_s": "Between two printers that heat up, seconds",
    "low_spool_g": "A spool is low below, grams",
    "shelf_places": "Places on the pick-up shelf",
    "shelf_days": "A print waits on the shelf for, days",
    "cost_per_kg_cents": "Filament costs, cents a kilogram",
    "cost_per_hour_cents": "Printing costs, cents an hour",
}
_SWITCHES = frozenset({"requests", "scan_at_printer"})


@dataclass(frozen=True, slots=True)
class DeskSettingsPage:
    form: Form
    history: tuple[HistoryRow, ...]


def show(ask: Ask) -> Answer:
    return _page(ask, _form(read_setting(ask.hub.db, PrintDesk)))


def save(ask: Ask) -> Answer:
    typed, stored = Typed(ask.form), read_setting(ask.hub.db, PrintDesk)
    try:
        wanted = _typed(typed)
        change_setting(ask.hub.db, ask.hub.clock, ask.staff_id, wanted, typed.version)
    except ReasonError as error:
        return _page(ask, _form(stored).refused(ask, error))
    return SeeOther(PATH, "saved")


def restore(ask: Ask) -> Answer:
    """Set all of it as it was before a change."""
    return SeeOther(PATH, "restored") if restore_setting(ask, PrintDesk) else NotFound()


def _typed(typed: Typed) -> PrintDesk:
    """Raises SettingRefusedError."""
    values: dict[str, Any] = {
        one.name: typed.is_on(one.name) if one.name in _SWITCHES else typed.whole(one.name) for one in fields(PrintDesk)
    }
    return PrintDesk(**values)


def _form(stored: Stored[PrintDesk]) -> Form:
    return Form(values_of(stored.value), stored.version)


def _page(ask: Ask, form: Form) -> Shown:
    page = DeskSettingsPage(form, history_rows(ask, PrintDesk.subject, LABELS))
    return Shown("printing/desk_settings.html", page, form.status, ask.words("Print desk"))
