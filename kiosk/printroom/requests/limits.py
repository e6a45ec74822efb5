"""How much one visitor may ask for, as the hub has set it; 0 means that it is not limited."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from kiosk.base.clock import to_text
from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.visits import Visit
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

if TYPE_CHECKING:
    from sqlite_utils import Database

    from kiosk.gcode.print_facts import PrintFacts
    from kiosk.hub.settings.print_desk import PrintDesk

WEEK = timedelta(days=7)
OPEN_VISIT = "SELECT * FROM visit WHERE id = ? AND closed_at IS NULL"
_SECONDS = 60
_WEIGHED = (
    "SELECT request_state, copies, json_extract(facts, '$.estimate_s') AS seconds,"
    " json_extract(facts, '$.filament_g') AS grams FROM print_request JOIN print_file USING (sha256)"
)


class RequestRefusedError(ReasonError):
    """A request can't be handed in, withdrawn or decided; the reason says the way out."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose requests: a condition on `print_request` with its values. A pass, or the day pass of today."""

    condition: str
    values: tuple[str, ...]


def owner_of(visit: Visit) -> Owner | None:
    """Who asks in this visit; None for somebody without a pass and without a day pass."""
    if visit.pass_id is not None:
        of_visits = "visit_id IN (SELECT id FROM visit WHERE pass_id = ?)"  # made before the pass was
        return Owner(f"(print_request.pass_id = ? OR {of_visits})", (visit.pass_id, visit.pass_id))
    if visit.day_pass_hash is not None:
        return Owner("visit_id IN (SELECT id FROM visit WHERE day_pass_hash = ?)", (visit.day_pass_hash,))
    return None


def owner_of_visit(db: "Database", visit_id: str) -> Owner | None:
    """Who asks in the visit with this id; None also if it is over."""
    found = row(db, OPEN_VISIT, visit_id)
    return None if found is None else owner_of(typed_row(Visit, found))


def check_limits(db: "Database", desk: "PrintDesk", owner: Owner, facts: "PrintFacts", now: datetime) -> None:
    """Raise RequestRefusedError where one more request with this file would be more than the hub allows."""
    open_now = sum(line["request_state"] == "open" for line in _requests(db, owner, "request_state = 'open'"))
    if desk.open_requests and open_now >= desk.open_requests:
        raise RequestRefusedError(Reason(ReasonCode.REQUESTS_OPEN_LIMIT, most=desk.open_requests))
    week = _requests(db, owner, "request_state IN ('open', 'approved') AND print_request.at > ?", to_text(now - WEEK))
    seconds = facts.estimate_s + sum((line["seconds"] or 0.0) * line["copies"] for line in week)
    if desk.week_minutes and seconds > desk.week_minutes * _SECONDS:
        raise RequestRefusedError(Reason(ReasonCode.REQUESTS_WEEK_MINUTES, most=desk.week_minutes))
    grams = facts.filament_g + sum((line["grams"] or 0.0) * line["copies"] for line in week)
    if desk.week_grams and grams > desk.week_grams:
        raise RequestRefusedError(Reason(ReasonCode.REQUESTS_WEEK_GRAMS, most=desk.week_grams))


def _requests(db: "Database", owner: Owner, condition: str, *values: str) -> list[dict[str, Any]]:
    sql = f"{_WEIGHED} WHERE {owner.condition} AND {condition}"
    return rows(db, sql, *owner.values, *values)
