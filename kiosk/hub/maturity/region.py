"""The levels of other organisations, as a mean of at least five that staff know by name (I12, I8)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.hub.figures.counted_rows import standing_ids
from kiosk.hub.maturity.assessments import Assessment, assessment
from kiosk.hub.maturity.levels import is_comparable, mean
from kiosk.store.hub_db import rows

FEWEST_OTHERS = 5
"""Of fewer it could be found out how each of them answered."""
NOT_OLDER_THAN = timedelta(days=730)


@dataclass(frozen=True, slots=True)
class Region:
    """organisations: how many others it was counted of. tenths: of the whole. by_area: where enough have a level."""

    organisations: int
    tenths: int | None
    by_area: Mapping[str, int]


def region(db: Database, one: Assessment, now: datetime) -> Region | None:
    """The last assessment of each other organisation; None of fewer than five."""
    others = tuple(found.levels for found in _last_of_others(db, one, now))
    if len(others) < FEWEST_OTHERS:
        return None
    whole = [found.tenths for found in others if found.tenths is not None]
    by_area = {}
    for area in one.questions.area:
        same = [level for found in others if (level := found.of_area(area.id)) and is_comparable(area, level.area)]
        known = [level.tenths for level in same if level.tenths is not None]
        if len(known) >= FEWEST_OTHERS:
            by_area[area.id] = mean(sum(known), len(known))
    return Region(len(others), mean(sum(whole), len(whole)) if len(whole) >= FEWEST_OTHERS else None, by_area)


def _last_of_others(db: Database, one: Assessment, now: datetime) -> list[Assessment]:
    """An organisation is the record that stands for it."""
    stands_for = standing_ids(db)
    own = stands_for.get(one.organisation_id, one.organisation_id)
    found = rows(
        db,
        "SELECT id, organisation_id FROM assessment WHERE finished_at >= ? ORDER BY finished_at, id",
        to_text(now - NOT_OLDER_THAN),
    )
    last = {stands_for.get(line["organisation_id"], line["organisation_id"]): line["id"] for line in found}
    left_out = {own, *(line["id"] for line in rows(db, "SELECT id FROM organisation WHERE is_unnamed = 1"))}
    read = (assessment(db, found_id) for standing, found_id in last.items() if standing not in left_out)
    return [other for other in read if other is not None]
