"""The printers of the hub as staff set them, on every connection; their equipment is set beside them."""

import re
from dataclasses import dataclass, field, replace
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.printer_limits import FIRMWARES, MODEL_MAX_CHARS, PrinterLimits
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.added_printers import may_print
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.changes import as_seen, record
from kiosk.hub.settings.checks import SettingRefusedError, check_choice, check_number, checked_text
from kiosk.hub.settings.equipment_settings import Equipment, equipment, insert_equipment, update_equipment
from kiosk.hub.settings.typed_json import to_plain
from kiosk.store.hub_db import row

SERIAL, OCTOPRINT, MOONRAKER = "serial", "octoprint", "moonraker"
SERVERS = (OCTOPRINT, MOONRAKER)
"""Connections to a print server, which has a web address and a key."""
CONNECTIONS = (SERIAL, *SERVERS)
FARTHEST_MM = 5000.0
MATERIAL_MAX_CHARS = 20
COLOUR_MAX_CHARS = 30
HIDDEN_LOGIN = "//…@"
"""In the place of a login in an address, in the history."""
_COLOUR = re.compile(r"#[0-9A-F]{6}")
_CAMERA = re.compile(r"(?:https?://\S{1,490})?")
_WEB = re.compile(r"https?://\S{1,190}")
_COLUMNS = (
    "colour", "connection", "address", "baud", "bed_x_mm", "bed_y_mm", "height_mm", "nozzle_mm", "tool_count",
    "material", "material_colour", "camera", "may_run_alone", "clears_itself",
)  # fmt: skip
"""Of `Printer`, stored as they are."""
_SWITCHES = ("may_run_alone", "clears_itself")


@dataclass(frozen=True, slots=True, kw_only=True)
class Printer:
    """id: of its equipment. address: a port, or a web address; empty: not set yet after an import. Lengths in mm.

    baud: None finds it by itself.

    material, material_colour: what is loaded; a colour in words, empty if it was not said. may_run_alone: it may print
    while the hub is closed. clears_itself: after a print that was done nothing is on its bed, so that the next one
    starts by itself; see `kiosk.printroom`.
    """

    colour: str
    connection: str
    address: str
    bed_x_mm: float
    bed_y_mm: float
    height_mm: float
    nozzle_mm: float = 0.4
    baud: int | None = None
    tool_count: int = 1
    material: str = "PLA"
    material_colour: str = ""
    camera: str = ""
    may_run_alone: bool = False
    clears_itself: bool = False
    limits: PrinterLimits = field(default_factory=PrinterLimits)
    id: str = ""
    version: int = 0


def printer(db: Database, printer_id: str) -> Printer | None:
    found = row(db, "SELECT * FROM printer WHERE id = ?", printer_id)
    if found is None:
        return None
    columns = {name: found[name] for name in (*_COLUMNS, "id", "version")}
    columns |= {name: bool(found[name]) for name in _SWITCHES}
    return Printer(**columns, limits=PrinterLimits.from_json(found["limits"]))


def add_printer(db: Database, clock: Clock, staff_id: str, as_equipment: Equipment, wanted: Printer) -> Printer:
    """Add a printer with its equipment, whose kind is `printer`; the print room takes it up by itself.

    One behind a print server needs its key, which pairing stores. Raises NotAllowedError, SettingRefusedError.
    """
    checked = checked_printer(wanted)
    if as_equipment.kind != "printer":
        raise SettingRefusedError("kind", Reason(ReasonCode.NOT_A_CHOICE))
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        added = insert_equipment(db, clock, staff_id, as_equipment)
        _refuse_twin(db, added, checked.colour)
        return insert_printer(db, clock, staff_id, replace(checked, id=added.id))


def insert_printer(db: Database, clock: Clock, staff_id: str | None, checked: Printer) -> Printer:
    """Add a checked printer to its equipment, in the transaction of the caller."""
    db.table("printer").insert({**_row(checked), "id": checked.id})
    record(db, clock, staff_id, f"printer:{checked.id}", None, _plain(checked))
    return replace(checked, version=1)


def change_printer(
    db: Database, clock: Clock, staff_id: str, wanted: Printer, as_equipment: Equipment | None = None
) -> Printer:
    """Change the printer `wanted.id`; its version is the one that its editor saw.

    as_equipment: changed together with it, if it is given. The print room connects anew if its address changes; the
    kind of its connection changes only while no print holds it.
    Raises NotAllowedError, SettingRefusedError, ChangedMeanwhileError.
    """
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        before = as_seen(printer(db, wanted.id), wanted.version)
        checked = checked_printer(wanted, may_lack_address=not before.address)
        if before.connection != checked.connection and may_print(db, before.id):
            raise SettingRefusedError("connection", Reason(ReasonCode.PRINT_MAY_STILL_BE_RUNNING))
        if as_equipment is not None:
            seen = as_seen(equipment(db, wanted.id), as_equipment.version)
            changed = update_equipment(db, clock, staff_id, seen, as_equipment)
            _refuse_twin(db, changed, checked.colour if checked.colour != before.colour else "")
        return update_printer(db, clock, staff_id, before, checked)


def _refuse_twin(db: Database, one: Equipment, colour: str) -> None:
    """Two printers with one name or colour are mixed up. colour: one that it gets now, or empty."""
    other = "SELECT 1 FROM printer JOIN equipment USING (id) WHERE removed_at IS NULL AND id <> ?"
    if row(db, f"{other} AND name = ? COLLATE NOCASE", one.id, one.name) is not None:
        raise SettingRefusedError("name", Reason(ReasonCode.NAME_TAKEN))
    if colour and row(db, f"{other} AND colour = ?", one.id, colour) is not None:
        raise SettingRefusedError("colour", Reason(ReasonCode.COLOUR_TAKEN))


def update_printer(
    db: Database, clock: Clock, staff_id: str | None, before: Printer, checked: Printer, *, action: str = ""
) -> Printer:
    """Change a printer to a checked one, in the transaction of the caller. action: see `record`."""
    after = replace(checked, id=before.id, version=before.version + 1)
    if _row(after) == _row(before):
        return before
    values = {**_row(after), "version": after.version}
    if before.address != after.address:
        values["firmware_name"] = ""
    db.table("printer").update(after.id, values)
    record(db, clock, staff_id, f"printer:{after.id}", _plain(before), _plain(after), action=action)
    return after


def checked_printer(wanted: Printer, *, may_lack_address: bool = False) -> Printer:
    """The same with cleaned texts. may_lack_address: as after an import. Raises SettingRefusedError."""
    colour = wanted.colour.upper()
    if not _COLOUR.fullmatch(colour):
        raise SettingRefusedError("colour", Reason(ReasonCode.NOT_A_CHOICE))
    check_choice("connection", wanted.connection, CONNECTIONS)
    address = checked_text("address", wanted.address, 200, may_be_empty=may_lack_address)
    if address and wanted.connection in SERVERS and not _WEB.fullmatch(address):
        raise SettingRefusedError("address", Reason(ReasonCode.NOT_A_WEB_ADDRESS))
    if not _CAMERA.fullmatch(wanted.camera):
        raise SettingRefusedError("camera", Reason(ReasonCode.NOT_A_WEB_ADDRESS))
    check_number("baud", wanted.baud or 0, 0, 4_000_000)
    for name, least, most in (
        ("bed_x_mm", 10, 5000), ("bed_y_mm", 10, 5000), ("height_mm", 10, 5000), ("nozzle_mm", 0.1, 5),
        ("tool_count", 1, 16),
    ):  # fmt: skip
        check_number(name, getattr(wanted, name), least, most)
    return replace(
        wanted,
        colour=colour,
        address=address,
        material=checked_text("material", wanted.material, MATERIAL_MAX_CHARS),
        material_colour=checked_text("material_colour", wanted.material_colour, COLOUR_MAX_CHARS, may_be_empty=True),
        baud=wanted.baud or None,
        limits=_checked_limits(wanted.limits),
    )


def _checked_limits(limits: PrinterLimits) -> PrinterLimits:
    check_number("hottest_tool_c", limits.hottest_tool_c, 50, 500)
    check_number("hottest_bed_c", limits.hottest_bed_c, 0, 200)
    check_number("hottest_chamber_c", limits.hottest_chamber_c, 0, 200)
    check_choice("firmware", limits.firmware, FIRMWARES)
    box = limits.custom_box
    for axis, low, high in zip("xyz", box[:3], box[3:], strict=True) if box else ():
        check_number(f"custom_box.min_{axis}", low, -FARTHEST_MM, FARTHEST_MM)
        check_number(f"custom_box.max_{axis}", high, low + 1, FARTHEST_MM)  # an empty box could not be read again
    return replace(limits, model=checked_text("model", limits.model, MODEL_MAX_CHARS, may_be_empty=True))


def _row(one: Printer) -> dict[str, Any]:
    return {**{name: getattr(one, name) for name in _COLUMNS}, "limits": one.limits.to_json()}


def _plain(one: Printer) -> dict[str, Any]:
    """For the history; a camera's address may hold a password."""
    plain = {name: getattr(one, name) for name in _COLUMNS} | {"limits": to_plain(one.limits)}
    return {**plain, "camera": without_login(one.camera), "address": without_login(one.address)}


def without_login(address: str) -> str:
    return re.sub(r"//[^/@\s]*@", HIDDEN_LOGIN, address)
