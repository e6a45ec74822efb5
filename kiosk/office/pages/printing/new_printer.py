"""A new printer: on a serial cable, or behind a print server, which the print room reaches first (W4, W8)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.base.errors import ReasonError
from kiosk.base.formats import NO_BREAK, number_words
from kiosk.base.reason import ReasonCode
from kiosk.hub.added_printers import MATERIALS, zones
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.equipment_settings import Equipment
from kiosk.hub.settings.printer_settings import OCTOPRINT, SERIAL, SERVERS, Printer, add_printer
from kiosk.office.asking import Answer, Ask, SeeOther, Shown
from kiosk.office.forms import Form, Typed
from kiosk.office.pages.printing.connecting import SERVER_NAMES, Connecting, begin, connecting, request_of, server_kind
from kiosk.office.pages.printing.printer_form import (
    Choices,
    choices,
    first_free_port,
    shown_values,
    typed_equipment,
    typed_printer,
)
from kiosk.printers.server_address import without_pin
from kiosk.printroom.pairing.pairing_requests import NearbyServer, PairingRequest, Phase
from kiosk.store.hub_db import row

_FIELDS = {ReasonCode.PRINTER_NAME_INVALID: "name", ReasonCode.NAME_TAKEN: "name", ReasonCode.COLOUR_TAKEN: "colour",
           ReasonCode.ZONE_NOT_CHOSEN: "zone_id"}  # fmt: skip
_NEW = Printer(colour="", connection=SERIAL, address="", bed_x_mm=220, bed_y_mm=220, height_mm=250)


@dataclass(frozen=True, slots=True)
class NewPage:
    """connection: serial, or the kind of server. server_names: of the kinds.

    nearby: servers of this kind that the print room finds in the network.

    facts: of a server that was found; empty: there is none yet.
    """

    connection: str
    server_names: Mapping[str, str]
    form: Form
    choices: Choices
    connecting: Connecting | None
    nearby: tuple[NearbyServer, ...]
    is_searched: bool
    facts: tuple[str, ...]


def show(ask: Ask) -> Answer:
    connection = ask.query.get("connection", "")
    return _page(ask, connection if connection in SERVERS else SERIAL)


def add_serial(ask: Ask) -> Answer:
    """Add a printer on a cable; the print room connects to it at once, and its page shows how that went."""
    typed = Typed(ask.form)
    item = Equipment(name="", zone_id="", kind="printer")
    try:
        machine, as_equipment = typed_printer(typed, _NEW), typed_equipment(typed, item)
        added = add_printer(ask.hub.db, ask.hub.clock, ask.staff_id, as_equipment, machine)
    except ReasonError as error:
        return _page(ask, SERIAL, Form({}).refused(ask, error))
    return _to_printer(ask, added.id)


def search(ask: Ask) -> Answer:
    """Ask the print room to look for servers in the network, for some seconds."""
    ask.hub.pairing.request_search()
    return SeeOther(f"/printers/new?connection={server_kind(ask, OCTOPRINT)}&searched=1")


def connect(ask: Ask) -> Answer:
    """Ask the print room to reach a server."""
    try:
        request_id = begin(ask, None, server_kind(ask, OCTOPRINT))
    except ReasonError as error:
        typed = Form({"server": ask.form.get("server", "")})  # a key is typed again
        refused = replace(typed.refused(ask, error), values=typed.values)
        return _page(ask, server_kind(ask, OCTOPRINT), refused)
    request = ask.hub.pairing.by_id(request_id)
    assert request is not None, "it was just made"
    return SeeOther(f"/printers/new?connection={request.connection}&request={request_id}")


def cancel(ask: Ask) -> Answer:
    """Give up the connection that was shown."""
    request = ask.hub.pairing.by_id(ask.form.get("request", ""))
    ask.hub.pairing.cancel(ask.form.get("request", ""), ask.staff_id)
    return SeeOther(f"/printers/new?connection={request.connection if request else OCTOPRINT}")


def add_served(ask: Ask) -> Answer:
    """Add the printer of the server that was found."""
    typed, pairing = Typed(ask.form), ask.hub.pairing
    found = pairing.by_id(typed.text("request"))
    if found is None or found.phase is not Phase.FOUND:
        return SeeOther(f"/printers/new?connection={OCTOPRINT}", "too_late")
    new = found.new_printer(
        name=typed.text("name"),
        colour=typed.text("colour"),
        material=typed.text("material"),
        zone_id=typed.text("zone_id"),
    )
    try:
        printer_id = pairing.add(new, ask.staff_id)
    except ReasonError as error:
        field = _FIELDS.get(error.reason.code) if error.reason else None
        refusal = SettingRefusedError(field, error.reason) if field and error.reason else error
        return _page(ask, found.connection, Form({}).refused(ask, refusal), found)
    return _to_printer(ask, printer_id)


def _page(ask: Ask, connection: str, form: Form | None = None, request: PairingRequest | None = None) -> Shown:
    offered = choices(ask, None)
    if connection in SERVERS:
        request = request or request_of(ask, None)
    if request is not None and request.connection != connection:
        request = None  # it is shown beside its own kind of server
    is_found = request is not None and request.phase is Phase.FOUND
    form = form or Form(_first_values(ask, offered, request))
    page = NewPage(
        connection=connection,
        server_names=SERVER_NAMES,
        form=form,
        choices=offered,
        connecting=connecting(ask, request) if request else None,
        nearby=tuple(one for one in ask.hub.pairing.nearby() if one.connection == connection),
        is_searched="searched" in ask.query,
        facts=_facts(ask, request) if request is not None and is_found else (),
    )
    return Shown("printing/new_printer.html", page, form.status, ask.words("Add a printer"))


def _first_values(ask: Ask, offered: Choices, request: PairingRequest | None) -> Mapping[str, str]:
    """What the form holds at first: the next free flag, the zone that has printers, the first port that is free."""
    places = zones(ask.hub.db)
    zone_id = next((one.id for one in places if one.has_printers), places[0].id if places else "")
    name = str(request.facts.get("name") or "") if request else ""
    first = replace(_NEW, colour=offered.colours[0].colour, material=MATERIALS[0])
    values = shown_values(first, Equipment(name=name, zone_id=zone_id, kind="printer"))
    server = without_pin(request.address) if request else ""
    return {**values, "port": first_free_port(offered), "server": server}


def _facts(ask: Ask, request: PairingRequest) -> tuple[str, ...]:
    facts = request.facts
    sizes = (facts.get("bed_x_mm"), facts.get("bed_y_mm"), facts.get("height_mm"))
    size = " × ".join(number_words(mm, 0, ask.language) for mm in sizes) + f"{NO_BREAK}mm"
    nozzle = ask.words("nozzle {size}", size=f"{number_words(facts.get('nozzle_mm'), 2, ask.language)}{NO_BREAK}mm")
    named = [str(facts[name]) for name in ("model", "firmware_name") if facts.get(name)]
    return (size, nozzle, *named, without_pin(request.address))


def _to_printer(ask: Ask, printer_id: str) -> Answer:
    found = row(ask.hub.db, "SELECT slug FROM equipment WHERE id = ?", printer_id)
    assert found is not None, "it was added"
    return SeeOther(f"/printers/{found['slug']}", "printer_added")
