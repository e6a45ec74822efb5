"""Who carries and who funds a project: the applicant, its partners with their shares, lines of funding (I2)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.projects.project import project
from kiosk.hub.settings.changes import as_seen, record
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError, check_number, checked_text
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

PARTNER_MAX = 80
SOURCE_MAX = 80
WHOLE = 10_000
"""A share of everything, in hundredths of a per cent."""
MOST_CENTS = 100_000_000_000


class PartnerRole(StrEnum):
    """A project has one applicant."""

    APPLICANT = "applicant"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """share_hundredths: of the budget, in hundredths of a per cent; None: not said."""

    project_id: str
    name: str
    role: PartnerRole = PartnerRole.PARTNER
    share_hundredths: int | None = None
    id: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FundingLine:
    """source: who pays, such as "ESF and state". The budget of a project is the sum of its lines."""

    project_id: str
    source: str
    amount_cents: int
    id: str = ""
    version: int = 0


def partners(db: Database, project_id: str) -> tuple[Partner, ...]:
    """The applicant first."""
    found = rows(db, "SELECT * FROM project_partner WHERE project_id = ? ORDER BY role = 'partner', id", project_id)
    return tuple(typed_row(Partner, one) for one in found)


def funding_lines(db: Database, project_id: str) -> tuple[FundingLine, ...]:
    found = rows(db, "SELECT * FROM project_funding WHERE project_id = ? ORDER BY id", project_id)
    return tuple(typed_row(FundingLine, one) for one in found)


class Funding:
    """Every change is on disk and audited when the method returns; one connection per thread.

    A part without an id is added, one with an id changed from the version that its editor saw. Raises NotAllowedError,
    SettingRefusedError with the field, ChangedMeanwhileError.
    """

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db, self._clock = db, clock

    def put_partner(self, wanted: Partner, *, by: str) -> str:
        """Return its id. The shares of all may not be more than the whole."""
        checked = replace(wanted, name=checked_text("partner", wanted.name, PARTNER_MAX))
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.ADMIN)
            others = [one for one in partners(self._db, checked.project_id) if one.id != checked.id]
            if checked.role is PartnerRole.APPLICANT and any(one.role is checked.role for one in others):
                raise SettingRefusedError("role", Reason(ReasonCode.ONE_APPLICANT))
            if checked.share_hundredths is not None:
                check_number("share", checked.share_hundredths / 100, 0, 100)
                if checked.share_hundredths + sum(one.share_hundredths or 0 for one in others) > WHOLE:
                    raise SettingRefusedError("share", Reason(ReasonCode.SHARES_OVER_WHOLE))
            values = {"name": checked.name, "role": checked.role.value, "share_hundredths": checked.share_hundredths}
            return self._put("project_partner", checked, values, by)

    def put_line(self, wanted: FundingLine, *, by: str) -> str:
        """Return its id."""
        checked = replace(wanted, source=checked_text("source", wanted.source, SOURCE_MAX))
        check_number("amount", checked.amount_cents / 100, 0, MOST_CENTS / 100)
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.ADMIN)
            values = {"source": checked.source, "amount_cents": checked.amount_cents}
            return self._put("project_funding", checked, values, by)

    def remove_partner(self, partner_id: str, *, seen_version: int, by: str) -> None:
        """Also raises SettingRefusedError while it serves organisations."""
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.ADMIN)
            if row(self._db, "SELECT 1 FROM participation WHERE partner_id = ?", partner_id) is not None:
                raise SettingRefusedError("partner", Reason(ReasonCode.PARTNER_SERVES))
            found = row(self._db, "SELECT * FROM project_partner WHERE id = ?", partner_id)
            before = as_seen(None if found is None else typed_row(Partner, found), seen_version)
            self._remove("project_partner", before, by)

    def remove_line(self, line_id: str, *, seen_version: int, by: str) -> None:
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.ADMIN)
            found = row(self._db, "SELECT * FROM project_funding WHERE id = ?", line_id)
            before = as_seen(None if found is None else typed_row(FundingLine, found), seen_version)
            self._remove("project_funding", before, by)

    # ---------- inside ----------
    def _put(self, table: str, wanted: Partner | FundingLine, values: Mapping[str, Any], by: str) -> str:
        if project(self._db, wanted.project_id) is None:
            raise ChangedMeanwhileError(Reason(ReasonCode.SETTING_CHANGED_MEANWHILE))
        part_id = wanted.id or new_id()
        before: Partner | FundingLine | None = None
        if wanted.id:
            sql = f"SELECT * FROM {table} WHERE id = ? AND project_id = ?"  # noqa: S608 - our own names only
            found = row(self._db, sql, wanted.id, wanted.project_id)
            stored: Partner | FundingLine | None = None if found is None else typed_row(type(wanted), found)
            as_seen(stored, wanted.version)
            before = stored
            if before == wanted:
                return part_id
            self._db.table(table).update(part_id, {**values, "version": wanted.version + 1})
        else:
            columns = {"id": part_id, "project_id": wanted.project_id, "version": 1}
            self._db.table(table).insert({**values, **columns})
        self._record(by, wanted, before, wanted)
        return part_id

    def _remove(self, table: str, before: Partner | FundingLine, by: str) -> None:
        self._db.table(table).delete(before.id)
        self._record(by, before, before, None)

    def _record(
        self,
        by: str,
        of: Partner | FundingLine,
        before: Partner | FundingLine | None,
        after: Partner | FundingLine | None,
    ) -> None:
        """In the history of the project, as one of its fields."""
        field, action = ("partner", "project.partners") if isinstance(of, Partner) else ("funding", "project.funding")
        old, new = ({field: "" if one is None else _words(one)} for one in (before, after))
        record(self._db, self._clock, by, f"project:{of.project_id}", old, new, action=action)


def _words(one: Partner | FundingLine) -> str:
    """As the history says it."""
    if isinstance(one, FundingLine):
        return f"{one.source}, {one.amount_cents / 100:.2f} €"
    return one.name if one.share_hundredths is None else f"{one.name}, {one.share_hundredths / 100:g} %"
