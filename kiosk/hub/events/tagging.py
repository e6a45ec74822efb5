"""What an event is evidence of: its kind, the organisation it was for, the project, the wish (I5, I11)."""

from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.events.calendar import Event, by_id, of_series
from kiosk.hub.events.session import Tags
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.changes import as_seen
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.store.hub_db import row


def tag_event(
    db: Database, clock: Clock, event_id: str, tags: Tags, *, seen_version: int, by: str, whole_series: bool = False
) -> int:
    """Set the tags of an event at any time, also after it, and with `whole_series` of all its sessions; how many.

    Raises NotAllowedError, SettingRefusedError, ChangedMeanwhileError.
    """
    with db.atomic():
        require_role(db, clock, by, Role.HOST)
        one = as_seen(by_id(db, event_id), seen_version)
        columns = tag_columns(db, tags)
        tagged = of_series(db, one.series_id) if whole_series and one.series_id else (one,)
        changed = [event for event in tagged if event.tags != tags]
        for event in changed:
            db.table("event").update(event.id, {**columns, "version": event.version + 1})
            record_tags(db, clock, by, event, by_id(db, event.id))
    return len(changed)


def tag_columns(db: Database, tags: Tags) -> dict[str, Any]:
    """As they are stored. Raises SettingRefusedError."""
    for field, table, found_id in (
        ("organisation", "organisation", tags.organisation_id),
        ("project_id", "project", tags.project_id),
        ("topic_id", "wish", tags.topic_id),
    ):
        if found_id is not None and row(db, f"SELECT 1 FROM {table} WHERE id = ?", found_id) is None:  # noqa: S608
            raise SettingRefusedError(field, Reason(ReasonCode.NOT_A_CHOICE))
    return {
        "kind": tags.kind,
        "organisation_id": tags.organisation_id,
        "project_id": tags.project_id,
        "topic_id": tags.topic_id,
    }


def tag_words(event: Event) -> dict[str, str]:
    """What the audit says of the tags, by the name of the field."""
    return {
        "kind": event.kind or "",
        "organisation": event.organisation or "",
        "project": event.project or "",
        "topic": event.topic or "",
    }


def record_tags(db: Database, clock: Clock, by: str, before: Event, after: Event | None) -> None:
    """Audit each tag that differs."""
    old, new = tag_words(before), {} if after is None else tag_words(after)
    for name, value in new.items():
        if old[name] != value:
            audit.record(db, clock, by, "change event", f"event:{before.id}", name, before=old[name], after=value)
