"""Two records of one organisation counted as one, and parted again; nothing of either is lost (I1)."""

from dataclasses import replace

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.organisations.organisation import Organisation, organisation
from kiosk.hub.organisations.register import check_business_id_free, kept, store
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.changes import as_seen


class MergeRefusedError(ReasonError):
    """The two can't be counted as one."""


def merge(
    db: Database, clock: Clock, staff_id: str, organisation_id: str, into_id: str, seen_version: int
) -> Organisation:
    """Let the record `into_id` stand for this one from now on; its events and consultations stay its own.

    Raises NotAllowedError, ChangedMeanwhileError, MergeRefusedError.
    """
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        before = as_seen(kept(db, organisation_id), seen_version)
        into = kept(db, into_id)
        if into is None or into.id == before.id:
            raise MergeRefusedError(Reason(ReasonCode.ORGANISATION_GONE))
        if before.business_id and into.business_id and before.business_id != into.business_id:
            raise MergeRefusedError(Reason(ReasonCode.BUSINESS_IDS_DIFFER, name=before.name, other=into.name))
        return store(db, clock, staff_id, before, replace(before, merged_into_id=into.id), "organisation.merged")


def part(db: Database, clock: Clock, staff_id: str, organisation_id: str, seen_version: int) -> Organisation:
    """Take a merge back: the record counts for itself again.

    Raises NotAllowedError, ChangedMeanwhileError, and SettingRefusedError if its business ID was given to another.
    """
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        before = as_seen(organisation(db, organisation_id), seen_version)
        if before.merged_into_id is None:
            return before
        check_business_id_free(db, before)
        return store(db, clock, staff_id, before, replace(before, merged_into_id=None), "organisation.parted")
