"""A printer as it is set: name, place, machine, connection, camera; its history, and removing it (W4, W7)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from kiosk.base.errors import ReasonError
from kiosk.hub.settings.checks import ChangedMeanwhileError
from kiosk.hub.settings.equipment_settings import Equipment, equipment
from kiosk.hub.settings.printer_settings import (
    HIDDEN_LOGIN,
    OCTOPRINT,
    SERIAL,
    SERVERS,
    Printer,
    change_printer,
    printer,
)
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed
from kiosk.office.history import HistoryRow, flat, former, history_rows
from kiosk.office.pages.printing.connecting import SERVER_NAMES, Connecting, begin, connecting, request_of, server_kind
from kiosk.office.pages.printing.loaded import number_shown
from kiosk.office.pages.printing.printer_form import (
    Choices,
    choices,
    first_free_port,
    on_cable,
    shown_values,
    typed_equipment,
    typed_printer,
)
from kiosk.printers.server_address import without_pin
from kiosk.store.hub_db import row

LABELS = {
    "colour": "Flag",
    "connection": "Kind of connection",
    "address": "Connection",
    "baud": "Speed, baud",
    "bed_x_mm": "Bed, width in mm",
    "bed_y_mm": "Bed, depth in mm",
    "height_mm": "Height in mm",
    "nozzle_mm": "Nozzle in mm",
    "tool_count": "Tools",
    "material": "Material",
    "material_colour": "Colour",
    "camera": "Camera",
    "may_run_alone": "It may print while the hub is closed",
    "clears_itself": "It clears its bed by itself",
    "limits.firmware": "Firmware",
    "limits.model": "Model",
    "limits.hottest_tool_c": "Hottest nozzle, °C",
    "limits.hottest_bed_c": "Hottest bed, °C",
    "limits.hottest_chamber_c": "Hottest chamber, °C",
    "limits.origin_in_centre": "The origin is in the centre of the bed",
    "limits.round_bed": "The bed is round",
}
_NUMBERS = ("bed_x_mm", "bed_y_mm", "height_mm", "nozzle_mm", *(one for one in LABELS if one.endswith("_c")))
_EQUIPMENT_LABELS = {"name": "Name", "is_public": "The public sees it"}


@dataclass(frozen=True, slots=True)
class SettingsPage:
    """server: the form of a connection to a print server. cable: of one by a cable in its place.

    connecting: how far a new connection to a server is; None: none is asked for.
    """

    slug: str
    name: str
    colour: str
    is_serial: bool
    connection: str
    server_names: Mapping[str, str]
    form: Form
    server: Form
    cable: Form
    choices: Choices
    connecting: Connecting | None
    history: tuple[HistoryRow, ...]


@dataclass(frozen=True, slots=True)
class _Both:
    """A printer and its equipment, as they are stored."""

    machine: Printer
    item: Equipment


def show(ask: Ask) -> Answer:
    both = _stored(ask)
    return NotFound() if both is None else _page(ask, both)


def save(ask: Ask) -> Answer:
    both = _stored(ask)
    if both is None:
        return NotFound()
    typed, hub = Typed(ask.form), ask.hub
    try:
        wanted = typed_printer(typed, both.machine)
        change_printer(hub.db, hub.clock, ask.staff_id, wanted, typed_equipment(typed, both.item))
    except ReasonError as error:
        refused = _form(both).refused(ask, error)
        if isinstance(error, ChangedMeanwhileError):
            refused = replace(refused, values={**refused.values, "equipment_version": str(both.item.version)})
        return _page(ask, both, form=refused)
    return SeeOther(f"/printers/{both.item.slug}/settings", "saved")


def connect(ask: Ask) -> Answer:
    """Ask the print room to reach a server, or the same with another key; the printer keeps what works until then."""
    both = _stored(ask)
    if both is None:
        return NotFound()
    try:
        request_id = begin(ask, both.machine.id, server_kind(ask, _kind(both)))
    except ReasonError as error:
        # A key is typed again.
        typed = Form({"server": ask.form.get("server", ""), "connection": server_kind(ask, _kind(both))})
        refused = replace(typed.refused(ask, error), values=typed.values)
        return _page(ask, both, server=refused)
    return SeeOther(f"/printers/{both.item.slug}/settings?request={request_id}#server")


def to_cable(ask: Ask) -> Answer:
    """From a print server to a serial cable; its prints and its history stay."""
    both = _stored(ask)
    if both is None or both.machine.connection == SERIAL:
        return NotFound()
    try:
        ask.hub.pairing.move_to_cable(on_cable(Typed(ask.form), both.machine), both.item.slug, ask.staff_id)
    except ReasonError as error:
        return _page(ask, both, cable=Form({}, both.machine.version).refused(ask, error))
    return SeeOther(f"/printers/{both.item.slug}", "connected_anew")


def restore(ask: Ask) -> Answer:
    """Set one field as it was before a change, as the row of the history shows it."""
    both, form = _stored(ask), ask.form
    if both is None:
        return NotFound()
    shown = _history(ask, both.machine)
    found = next((one for one in shown if (one.change_id, one.field) == (form.get("change"), form.get("field"))), None)
    if found is None:
        return NotFound()
    wanted, item = _restored_printer(ask, both.machine, found), _restored_item(ask, both.item, found)
    change_printer(ask.hub.db, ask.hub.clock, ask.staff_id, wanted, item)
    return SeeOther(f"/printers/{both.item.slug}/settings", "restored")


def remove(ask: Ask) -> Answer:
    both = _stored(ask)
    if both is None:
        return NotFound()
    ask.hub.pairing.remove_printer(both.machine.id, ask.staff_id)
    return SeeOther("/printers", "removed")


def _stored(ask: Ask) -> _Both | None:
    db = ask.hub.db
    found = row(db, "SELECT id FROM equipment WHERE slug = ? AND removed_at IS NULL", ask.path["slug"])
    machine = printer(db, found["id"]) if found else None
    item = equipment(db, machine.id) if machine else None
    return _Both(machine, item) if machine and item else None


def _page(
    ask: Ask, both: _Both, form: Form | None = None, server: Form | None = None, cable: Form | None = None
) -> Shown:
    is_serial, offered = both.machine.connection == SERIAL, choices(ask, both.machine)
    form, server = (
        form or _form(both),
        server or Form({"server": "" if is_serial else without_pin(both.machine.address), "connection": _kind(both)}),
    )
    cable = cable or Form({"port": first_free_port(offered)}, both.machine.version)
    request = request_of(ask, both.machine.id)
    page = SettingsPage(
        slug=both.item.slug,
        name=both.item.name,
        colour=both.machine.colour,
        is_serial=is_serial,
        connection=both.machine.connection,
        server_names=SERVER_NAMES,
        form=form,
        server=server,
        cable=cable,
        choices=offered,
        connecting=connecting(ask, request) if request else None,
        history=_history(ask, both.machine),
    )
    status = max(form.status, server.status, cable.status)
    return Shown("printing/printer_settings.html", page, status, both.item.name)


def _kind(both: _Both) -> str:
    """The kind of server that the printer is behind; OctoPrint for one that is on a cable."""
    return both.machine.connection if both.machine.connection in SERVERS else OCTOPRINT


def _form(both: _Both) -> Form:
    return Form(shown_values(both.machine, both.item), both.machine.version)


def _history(ask: Ask, machine: Printer) -> tuple[HistoryRow, ...]:
    """Of the machine and of its equipment together, the newest first; ids hold the time."""
    worded: dict[str, Callable[[Any], str]] = dict.fromkeys(_NUMBERS, number_shown(ask))
    worded |= {"address": without_pin, "connection": partial(_connection_words, ask)}
    found = history_rows(ask, f"printer:{machine.id}", LABELS, worded=worded, presence="In the hub")
    found = tuple(replace(one, can_restore=one.can_restore and _may_restore(machine, one)) for one in found)
    found += history_rows(ask, f"equipment:{machine.id}", _EQUIPMENT_LABELS, presence="On the wall")
    return tuple(sorted(found, key=lambda one: one.change_id, reverse=True))


def _may_restore(machine: Printer, one: HistoryRow) -> bool:
    """A login is not in the history; a server has to accept the kiosk first."""
    if one.field in ("address", "baud"):
        return machine.connection == SERIAL and not one.before.startswith("http")
    return one.field != "connection" and HIDDEN_LOGIN not in one.before


def _connection_words(ask: Ask, connection: str) -> str:
    return ask.words("serial cable") if connection == SERIAL else SERVER_NAMES[connection]


def _restored_printer(ask: Ask, stored: Printer, row_of: HistoryRow) -> Printer:
    plain = former(ask, f"printer:{stored.id}")
    if plain is None or not row_of.can_restore:
        return stored
    before: Any = flat(plain).get(row_of.field)
    name, _, limit = row_of.field.partition(".")
    if limit:
        return replace(stored, limits=replace(stored.limits, **{limit: before}))
    changed: dict[str, Any] = {name: before}
    return replace(stored, **changed)


def _restored_item(ask: Ask, stored: Equipment, row_of: HistoryRow) -> Equipment:
    plain = former(ask, f"equipment:{stored.id}")
    if plain is None or not row_of.can_restore:
        return stored
    return replace(stored, **{row_of.field: plain[row_of.field]})
