"""Printers that staff add and remove on the screen; those of the configuration are managed there."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.codes import CodeKind, new_code
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.plain_text import clean_text
from kiosk.base.printer_limits import PrinterLimits, box_of
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.permissions import Role, require_role
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

COLOURS = (
    "#F0B51B", "#3FA7A3", "#B87FAE", "#E394A0", "#8FB6DA",
    "#9FBF7F", "#D98F6A", "#C9B458", "#BDB2A6", "#A9D8C8",
)  # fmt: skip
"""Flag colours: each takes black text and differs from the others at a distance."""
MATERIALS = ("PLA", "PETG", "TPU", "ABS", "ASA", "PA")
NAME_MAX_CHARS = 30
FIRST_ADDED_POSITION = 1000
"""Added printers come after those of the configuration in their zone."""

_MAY_PRINT = """
SELECT 1 FROM printer WHERE id = :id AND (
    printer_state IN ('heating', 'printing', 'pausing', 'paused', 'resuming', 'attention', 'finishing')
    OR EXISTS (SELECT 1 FROM job WHERE printer_id = :id AND job_state IN ('sending', 'printing', 'paused'))
    OR EXISTS (SELECT 1 FROM printer_order WHERE printer_id = :id AND action = 'start' AND answered_at IS NULL))
"""

_COLUMNS = (
    "colour", "material", "address", "bed_x_mm", "bed_y_mm", "height_mm", "nozzle_mm", "tool_count", "firmware_name",
)  # fmt: skip
"""Of `NewPrinter`, stored as they are."""


def may_print(db: Database, printer_id: str) -> bool:
    """Whether a print is or may be running on it, or was ordered."""
    return next(db.query(_MAY_PRINT, {"id": printer_id}), None) is not None


class PrinterRefusedError(ReasonError):
    """The printer can't be added or removed."""


@dataclass(frozen=True, slots=True)
class NewPrinter:
    """A printer behind a print server, to be added to the hub; lengths in mm. connection: the kind of server."""

    slug: str
    name: str
    colour: str
    material: str
    zone_id: str
    address: str
    bed_x_mm: float
    bed_y_mm: float
    height_mm: float
    nozzle_mm: float
    tool_count: int = 1
    origin_in_centre: bool = False
    round_bed: bool = False
    custom_box: Sequence[float] | None = None
    model: str = ""
    firmware_name: str = ""
    hottest_tool_c: float | None = None
    hottest_bed_c: float | None = None
    connection: str = "octoprint"

    @property
    def limits(self) -> PrinterLimits:
        """As they are stored."""
        usual = PrinterLimits()
        return PrinterLimits(
            hottest_tool_c=self.hottest_tool_c or usual.hottest_tool_c,
            hottest_bed_c=self.hottest_bed_c or usual.hottest_bed_c,
            origin_in_centre=self.origin_in_centre,
            round_bed=self.round_bed,
            custom_box=None if self.custom_box is None else box_of(self.custom_box),
            model=self.model,
        )


@dataclass(frozen=True, slots=True)
class Zone:
    id: str
    name_fi: str
    name_sv: str
    name_en: str
    has_printers: bool


def free_colours(db: Database) -> tuple[str, ...]:
    """The colours that no printer has; all of them when each is taken."""
    taken = {
        found["colour"]
        for found in rows(db, "SELECT colour FROM printer JOIN equipment USING (id) WHERE removed_at IS NULL")
    }
    return tuple(colour for colour in COLOURS if colour not in taken) or COLOURS


def zones(db: Database) -> Sequence[Zone]:
    found = rows(
        db,
        "SELECT zone.*, EXISTS (SELECT 1 FROM equipment WHERE zone_id = zone.id AND kind = 'printer'"
        " AND removed_at IS NULL) AS has_printers FROM zone ORDER BY position, slug",
    )
    return [typed_row(Zone, zone) for zone in found]


def add_printer(db: Database, clock: Clock, new: NewPrinter, staff_id: str) -> str:
    """Add the printer to the equipment and to the print room's list (audited); return its id.

    Raises PrinterRefusedError.
    """
    name = clean_text(new.name, NAME_MAX_CHARS + 1)
    if not name or len(name) > NAME_MAX_CHARS:
        raise PrinterRefusedError(Reason(ReasonCode.PRINTER_NAME_INVALID))
    with db.atomic():
        _check_place(db, new, name)
        printer_id = new_id()
        last = row(db, "SELECT max(position) AS position FROM equipment")
        position = max(FIRST_ADDED_POSITION, (last["position"] or 0 if last else 0) + 1)
        db.execute(
            "INSERT INTO equipment (id, slug, zone_id, kind, name, position, code, origin)"
            " VALUES (?, ?, ?, 'printer', ?, ?, ?, 'screen')",
            (printer_id, new.slug, new.zone_id, name, position, new_code(CodeKind.EQUIPMENT)),
        )
        columns = {name: getattr(new, name) for name in _COLUMNS}
        columns |= {"id": printer_id, "connection": new.connection, "limits": new.limits.to_json()}
        db.table("printer").insert({**columns, "keyed_at": to_text(clock.now())})
        audit.record(db, clock, staff_id, "printer.added", f"printer:{printer_id}", new.address)
    return printer_id


def remove_printer(db: Database, clock: Clock, printer_id: str, staff_id: str) -> str:
    """Remove a printer (audited); its history stays. Return its slug.

    Raises NotAllowedError (it needs an admin), PrinterRefusedError.
    """
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        found = row(db, "SELECT slug FROM equipment WHERE id = ? AND removed_at IS NULL", printer_id)
        if found is None:
            raise PrinterRefusedError(Reason(ReasonCode.PRINTER_REMOVED))
        if may_print(db, printer_id):
            raise PrinterRefusedError(Reason(ReasonCode.PRINT_MAY_STILL_BE_RUNNING))
        now = to_text(clock.now())
        db.execute("UPDATE equipment SET removed_at = ?, version = version + 1 WHERE id = ?", (now, printer_id))
        db.execute("UPDATE claim SET ended_at = ? WHERE equipment_id = ? AND ended_at IS NULL", (now, printer_id))
        db.execute("UPDATE spool SET printer_id = NULL, version = version + 1 WHERE printer_id = ?", (printer_id,))
        audit.record(db, clock, staff_id, "printer.removed", f"printer:{printer_id}")
    return str(found["slug"])


def _check_place(db: Database, new: NewPrinter, name: str) -> None:
    if row(db, "SELECT 1 FROM zone WHERE id = ?", new.zone_id) is None:
        raise PrinterRefusedError(Reason(ReasonCode.ZONE_NOT_CHOSEN))
    if new.colour not in free_colours(db):
        raise PrinterRefusedError(Reason(ReasonCode.COLOUR_TAKEN))
    same = "SELECT 1 FROM equipment WHERE removed_at IS NULL AND kind = 'printer' AND name = ? COLLATE NOCASE"
    if row(db, same, name) is not None:
        raise PrinterRefusedError(Reason(ReasonCode.NAME_TAKEN))
