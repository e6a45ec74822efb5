"""Stories with consent: shown as long as it holds, gone for good after it (I15, P5)."""

import io
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from PIL import Image
from sqlite_utils import Database

from kiosk.base.reason import ReasonCode
from kiosk.hub.audit import latest
from kiosk.hub.deletions import noted
from kiosk.hub.impact.stories import ConsentOf, Stories, Story, stories, stories_on, story
from kiosk.hub.retention import run_retention
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.hub.visitors.deleting_again import delete_again
from kiosk.store.backup.deletion_list import format_list, parse_list
from kiosk.store.hub_db import rows
from tests.hub.conftest import HandClock

TZ = ZoneInfo("Europe/Helsinki")
TODAY = date(2026, 3, 2)
BOAT = Story(
    title_fi="Vene mallista",
    title_sv="En båt av en modell",
    title_en="A boat from a model",
    text_fi="Isoisän vene syntyi uudelleen.",
    text_sv="Farfars båt blev till på nytt.",
    text_en="Grandfather's boat was made anew.",
    consent_of=ConsentOf.MAKER,
    consent_on=TODAY,
    consent_until=TODAY + timedelta(days=30),
)


@pytest.fixture
def service(db: Database, key: bytes, clock: HandClock) -> Stories:
    return Stories(db, key, clock, TZ)


def photo(colour: str = "red") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(out, "PNG")
    return out.getvalue()


def test_a_story_is_kept_with_its_consent_and_its_picture(db: Database, service: Stories, host_id: str) -> None:
    """I15: whose by role, the day, who noted it, until when; F1: audited without its texts."""
    made = service.add(BOAT, photo(), by=host_id)
    [found] = stories_on(db, TODAY)
    assert (found.consent_of, found.consent_on, found.consent_noted_by) == (ConsentOf.MAKER, TODAY, host_id)
    assert len(rows(db, "SELECT * FROM picture")) == 1
    assert found.picture is not None
    entry = latest(db, 1)[0]
    assert (entry.action, entry.subject, entry.detail, entry.after) == ("add story", f"story:{made}", None, None)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"text_sv": "x" * 201}, "text.sv"),
        ({"title_fi": ""}, "title.fi"),
        ({"consent_on": TODAY + timedelta(days=1)}, "consent_on"),
        ({"consent_until": TODAY - timedelta(days=1)}, "consent_until"),
        ({"consent_until": TODAY + timedelta(days=4000)}, "consent_until"),
    ],
)
def test_what_can_not_be_shown_is_refused_with_its_field(
    db: Database, service: Stories, host_id: str, changed: dict[str, object], field: str
) -> None:
    """W7."""
    with pytest.raises(SettingRefusedError) as refused:
        service.add(replace(BOAT, **changed), None, by=host_id)  # type: ignore[arg-type]
    assert refused.value.field == field
    assert stories(db) == ()


def test_it_is_shown_until_the_last_day_of_its_consent_and_then_deleted(
    db: Database, clock: HandClock, service: Stories, host_id: str
) -> None:
    """I15: no screen shows it from the day after; the retention deletes it with its picture."""
    service.add(BOAT, photo(), by=host_id)
    last = BOAT.consent_until
    assert (len(stories_on(db, last)), stories_on(db, last + timedelta(days=1))) == (1, ())
    clock.move(days=30)
    run_retention(db, clock, lambda: True)
    assert len(stories(db)) == 1
    clock.move(days=2)
    run_retention(db, clock, lambda: True)
    assert (stories(db), rows(db, "SELECT * FROM picture")) == ((), [])


def test_it_is_taken_down_at_once_and_stays_down_after_a_restore(
    db: Database, key: bytes, clock: HandClock, service: Stories, host_id: str
) -> None:
    """I15, P5: text and picture leave nothing; an older backup that is restored loses it again."""
    made = service.add(BOAT, photo(), by=host_id)
    backed_up = rows(db, "SELECT * FROM story"), rows(db, "SELECT * FROM picture")
    assert service.take_down(made, by=host_id)
    assert not service.take_down(made, by=host_id)
    assert (stories(db), rows(db, "SELECT * FROM picture")) == ((), [])
    marks = parse_list(format_list(noted(db)))
    for table, lines in zip(("picture", "story"), reversed(backed_up), strict=True):
        db.table(table).insert_all(lines)
    assert delete_again(db, key, clock, marks) == 1
    assert (stories(db), rows(db, "SELECT * FROM picture")) == ((), [])


def test_a_picture_is_changed_and_taken_away(db: Database, service: Stories, host_id: str, admin_id: str) -> None:
    """W7: who saw an older state is told; who notes another consent answers for it."""
    made = service.add(BOAT, photo(), by=host_id)
    service.change(replace(BOAT, id=made), photo("blue"), seen_version=1, by=admin_id)
    with pytest.raises(ChangedMeanwhileError):
        service.change(replace(BOAT, id=made), None, seen_version=1, by=admin_id)
    found = story(db, made)
    assert found is not None
    assert (found.version, found.consent_noted_by, len(rows(db, "SELECT * FROM picture"))) == (2, host_id, 1)
    longer = replace(BOAT, id=made, consent_until=TODAY + timedelta(days=90))
    service.change(longer, None, seen_version=2, by=admin_id, without_picture=True)
    found = story(db, made)
    assert found is not None
    assert (found.picture, found.consent_noted_by, found.consent_until) == (None, admin_id, longer.consent_until)
    assert rows(db, "SELECT * FROM picture") == []
    assert latest(db, 1)[0].action == "change story"


def test_there_are_not_too_many(db: Database, service: Stories, host_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.hub.impact.stories.MOST_STORIES", 1)
    service.add(BOAT, None, by=host_id)
    with pytest.raises(SettingRefusedError) as refused:
        service.add(BOAT, None, by=host_id)
    assert refused.value.reason.code is ReasonCode.LIST_FULL
