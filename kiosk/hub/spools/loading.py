"""What is loaded on the printers: a material in words, or a spool of the stock, which is on one printer at most."""

from dataclasses import replace

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.changes import as_seen
from kiosk.hub.settings.printer_settings import Printer, checked_printer, printer, update_printer
from kiosk.hub.spools.spool import loaded_on, spool
from kiosk.hub.spools.stock import store
from kiosk.store.hub_db import row


class LoadingRefusedError(ReasonError):
    """The spool can't be loaded on this printer."""


def load_material(db: Database, clock: Clock, staff_id: str, printer_id: str, material: str, colour: str) -> Printer:
    """Say what is loaded without a spool of the stock; a spool that was said to be loaded is taken off.

    Raises NotAllowedError, SettingRefusedError, LoadingRefusedError.
    """
    with db.atomic():
        require_role(db, clock, staff_id, Role.HOST)
        _take_off(db, clock, staff_id, printer_id)
        return _say_loaded(db, clock, staff_id, _present(db, printer_id), material, colour)


def load_spool(db: Database, clock: Clock, staff_id: str, spool_id: str, printer_id: str, seen_version: int) -> Printer:
    """Load a spool; it leaves the printer on which it was, and the one that was loaded here goes back into stock.

    Raises NotAllowedError, ChangedMeanwhileError, LoadingRefusedError.
    """
    with db.atomic():
        require_role(db, clock, staff_id, Role.OPERATOR)
        before = as_seen(spool(db, spool_id), seen_version)
        here = _present(db, printer_id)
        if before.ended is not None:
            raise LoadingRefusedError(Reason(ReasonCode.SPOOL_NOT_IN_STOCK))
        if before.printer_id != printer_id:
            _take_off(db, clock, staff_id, printer_id)
            store(db, clock, staff_id, before, replace(before, printer_id=printer_id), action="spool.loaded")
        return _say_loaded(db, clock, staff_id, here, before.material, before.colour)


def unload_spool(db: Database, clock: Clock, staff_id: str, spool_id: str, seen_version: int) -> None:
    """Take a spool off its printer, which still says what is loaded.

    Raises NotAllowedError, ChangedMeanwhileError.
    """
    with db.atomic():
        require_role(db, clock, staff_id, Role.OPERATOR)
        before = as_seen(spool(db, spool_id), seen_version)
        if before.printer_id is not None:
            store(db, clock, staff_id, before, replace(before, printer_id=None), action="spool.unloaded")


def _take_off(db: Database, clock: Clock, staff_id: str, printer_id: str) -> None:
    found = loaded_on(db, printer_id)
    if found is not None:
        store(db, clock, staff_id, found, replace(found, printer_id=None), action="spool.unloaded")


def _say_loaded(db: Database, clock: Clock, staff_id: str, before: Printer, material: str, colour: str) -> Printer:
    loaded = replace(before, material=material, material_colour=colour)
    wanted = checked_printer(loaded, may_lack_address=not before.address)
    return update_printer(db, clock, staff_id, before, wanted, action="printer.loaded")


def _present(db: Database, printer_id: str) -> Printer:
    """A printer that was not removed."""
    found = printer(db, printer_id)
    if found is None or row(db, "SELECT 1 FROM equipment WHERE id = ? AND removed_at IS NULL", printer_id) is None:
        raise LoadingRefusedError(Reason(ReasonCode.PRINTER_REMOVED))
    return found
