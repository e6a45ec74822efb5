"""How much is left on a spool, corrected by staff: weighed, or as they say."""

from dataclasses import replace

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError, check_number
from kiosk.hub.spools.spool import Spool, spool
from kiosk.hub.spools.stock import store


def weigh_spool(db: Database, clock: Clock, staff_id: str, spool_id: str, scales_g: float) -> Spool:
    """The scales show so much, with the reel. Raises NotAllowedError, SettingRefusedError, ChangedMeanwhileError."""
    with db.atomic():
        require_role(db, clock, staff_id, Role.OPERATOR)
        before = _present(db, spool_id)
        if before.tare_g is None:
            raise SettingRefusedError("scales_g", Reason(ReasonCode.REEL_NOT_WEIGHED))
        check_number("scales_g", scales_g, before.tare_g, before.tare_g + before.full_g)
        return _stored(db, clock, staff_id, before, scales_g - before.tare_g)


def correct_left(db: Database, clock: Clock, staff_id: str, spool_id: str, left_g: float) -> Spool:
    """So much filament is left, without the reel. Raises as `weigh_spool` does."""
    with db.atomic():
        require_role(db, clock, staff_id, Role.OPERATOR)
        before = _present(db, spool_id)
        check_number("left_g", left_g, 0, before.full_g)
        return _stored(db, clock, staff_id, before, left_g)


def _present(db: Database, spool_id: str) -> Spool:
    found = spool(db, spool_id)
    if found is None:
        raise ChangedMeanwhileError(Reason(ReasonCode.SETTING_CHANGED_MEANWHILE))
    return found


def _stored(db: Database, clock: Clock, staff_id: str, before: Spool, left_g: float) -> Spool:
    """Without a version that was seen: what was measured counts, whatever else was changed meanwhile."""
    return store(db, clock, staff_id, before, replace(before, left_g=left_g), action="spool.weighed")
