"""Referrals: what the hub can't make, and to which partner staff sent it; counted, and nobody is named (I17)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, tzinfo
from enum import StrEnum

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.figures.period import Period
from kiosk.hub.organisations.fields import SizeClass
from kiosk.hub.organisations.process import only_project
from kiosk.hub.organisations.register import kept
from kiosk.hub.partners.partner import HubPartners
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.projects.project import project
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.settings_table import read_setting
from kiosk.store.hub_db import rows
from kiosk.store.typed_rows import typed_row

MOST_LISTED = 200


class ReferralReason(StrEnum):
    """Why not here. OTHER_WORK: machines or skills that the hub has not."""

    TOO_BIG = "too_big"
    OTHER_MATERIAL = "other_material"
    MANY_PIECES = "many_pieces"
    OTHER_WORK = "other_work"


@dataclass(frozen=True, slots=True)
class Referral:
    """partner: its slug; partner_name: as it was called then. size_class: of an organisation that is not named.

    organisation, project: the name of the one, for staff alone, and the code of the other.
    """

    id: str
    day: date
    partner: str
    partner_name: str
    reason: ReferralReason
    size_class: SizeClass | None
    organisation_id: str | None
    project_id: str | None
    staff_id: str | None
    organisation: str | None = None
    project: str | None = None


@dataclass(frozen=True, slots=True)
class PartnerCount:
    """Referrals to a partner, by the reasons that were given."""

    partner: str
    name: str
    number: int
    reasons: Mapping[ReferralReason, int]


class Referrals:
    """Every change is on disk and audited when the method returns. Each raises NotAllowedError."""

    def __init__(self, db: Database, clock: Clock, tz: tzinfo) -> None:
        """tz: of the hub, whose day it is."""
        self._db, self._clock, self._tz = db, clock, tz

    def give(
        self, partner: str, reason: ReferralReason, *, by: str, size_class: SizeClass | None = None,
        organisation_id: str | None = None, project_id: str | None = None,
    ) -> str:  # fmt: skip
        """Store a referral of today; return its id. partner: its slug.

        An organisation that is named says of which size it is, and if no project is named, the only one in which it
        takes part now. Raises SettingRefusedError for a partner, an organisation or a project that is gone.
        """
        found = read_setting(self._db, HubPartners).value.by_slug(partner)
        if found is None:
            raise SettingRefusedError("partner", Reason(ReasonCode.NOT_A_CHOICE))
        today, made = self._clock.now().astimezone(self._tz).date(), new_id()
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.HOST)
            if organisation_id is not None:
                if kept(self._db, organisation_id) is None:
                    raise SettingRefusedError("organisation", Reason(ReasonCode.ORGANISATION_GONE))
                size_class, project_id = None, project_id or only_project(self._db, organisation_id, today)
            if project_id is not None and project(self._db, project_id) is None:
                raise SettingRefusedError("project_id", Reason(ReasonCode.NOT_A_CHOICE))
            columns = {"id": made, "day": today.isoformat(), "partner": partner, "partner_name": found.name,
                       "reason": reason, "size_class": size_class, "organisation_id": organisation_id,
                       "project_id": project_id, "staff_id": by}  # fmt: skip
            self._db.table("referral").insert(columns)
            audit.record(self._db, self._clock, by, "give referral", f"referral:{made}", found.name)
        return made

    def undo(self, referral_id: str, *, by: str) -> bool:
        """Take one back; False if it is gone already."""
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.HOST)
            if self._db.execute("DELETE FROM referral WHERE id = ?", (referral_id,)).rowcount == 0:
                return False
            audit.record(self._db, self._clock, by, "take back referral", f"referral:{referral_id}")
        return True


def list_referrals(db: Database, period: Period) -> tuple[Referral, ...]:
    """Those of a period, the newest first, at most `MOST_LISTED`."""
    sql = """SELECT referral.*, organisation.name AS organisation, project.code AS project FROM referral
        LEFT JOIN organisation ON organisation.id = organisation_id LEFT JOIN project ON project.id = project_id
        WHERE day >= ? AND day <= ? ORDER BY day DESC, referral.id DESC LIMIT ?"""
    return tuple(typed_row(Referral, one) for one in rows(db, sql, *_days(period), MOST_LISTED))


def count_by_partner(db: Database, period: Period) -> tuple[PartnerCount, ...]:
    """The one with most referrals first; a partner that was renamed is called as in its last one."""
    sql = """SELECT partner, reason, count(*) AS n, max(day || referral.id) AS last FROM referral
        WHERE day >= ? AND day <= ? GROUP BY partner, reason"""
    found = rows(db, sql, *_days(period))
    names = rows(db, "SELECT partner, partner_name, max(day || id) FROM referral GROUP BY partner")
    called = {one["partner"]: one["partner_name"] for one in names}
    by_partner: dict[str, dict[ReferralReason, int]] = {}
    for one in found:
        by_partner.setdefault(one["partner"], {})[ReferralReason(one["reason"])] = one["n"]
    counts = [PartnerCount(slug, called[slug], sum(each.values()), each) for slug, each in by_partner.items()]
    return tuple(sorted(counts, key=lambda one: (-one.number, one.name.casefold())))


def _days(period: Period) -> tuple[str, str]:
    return (period.first or date.min).isoformat(), (period.last or date.max).isoformat()
