"""Stories of what was made here, shown to visitors as long as their consent holds (I15).

What is kept of a consent: whose it is by role, the day, who of the staff noted it, and until when. Nobody is named. A
story that is taken down is deleted with its picture, leaves no history, and is deleted again after a restore.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit, deletions
from kiosk.hub.deletions import DeletionKind
from kiosk.hub.equipment.details import Words
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.changes import as_seen
from kiosk.hub.settings.checks import SettingRefusedError, checked_words
from kiosk.hub.settings.pictures.photo_table import drop_unused, keep_photo
from kiosk.hub.settings.pictures.photos import made_anew
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

TITLE_MAX = 40
TEXT_MAX = 200
LONGEST_CONSENT = timedelta(days=5 * 366)
MOST_STORIES = 100


class ConsentOf(StrEnum):
    """Whose consent it is. GUARDIAN: of a child who made it."""

    MAKER = "maker"
    GUARDIAN = "guardian"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """consent_until: the last day on which it may be shown. picture: the SHA-256 of a photo; None for none.

    id, consent_noted_by, made_at and version are given when it is stored.
    """

    title_fi: str
    title_sv: str
    title_en: str
    text_fi: str
    text_sv: str
    text_en: str
    consent_of: ConsentOf
    consent_on: date
    consent_until: date
    picture: str | None = None
    id: str = ""
    consent_noted_by: str = ""
    made_at: datetime | None = None
    version: int = 0

    @property
    def title(self) -> Words:
        return Words(self.title_fi, self.title_sv, self.title_en)

    @property
    def text(self) -> Words:
        return Words(self.text_fi, self.text_sv, self.text_en)


_STORED = (
    "title_fi", "title_sv", "title_en", "text_fi", "text_sv", "text_en",
    "picture", "consent_of", "consent_noted_by", "version",
)  # fmt: skip


def story(db: Database, story_id: str) -> Story | None:
    found = row(db, "SELECT * FROM story WHERE id = ?", story_id)
    return None if found is None else typed_row(Story, found)


def stories(db: Database) -> tuple[Story, ...]:
    """All that are kept, the last one first."""
    return tuple(typed_row(Story, one) for one in rows(db, "SELECT * FROM story ORDER BY made_at DESC, id DESC"))


def stories_on(db: Database, day: date) -> tuple[Story, ...]:
    """Those whose consent holds on `day`, a day of the hub's calendar; the last one first."""
    return tuple(one for one in stories(db) if one.consent_on <= day <= one.consent_until)


class Stories:
    """Every change is on disk and audited when the method returns, without the texts; one connection per thread.

    by: the id of the member of staff who does it. photo: the file of a picture. Raises NotAllowedError,
    SettingRefusedError with the field, ChangedMeanwhileError, PictureRefusedError.
    """

    def __init__(self, db: Database, key: bytes, clock: Clock, tz: tzinfo) -> None:
        """key: of the hub, for the mark of a deletion."""
        self._db, self._key, self._clock, self._tz = db, key, clock, tz

    def add(self, wanted: Story, photo: bytes | None, *, by: str) -> str:
        """Show a story; return its id."""
        checked, picture = self._checked(wanted), None if photo is None else made_anew(photo)
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.HOST)
            if len(stories(self._db)) >= MOST_STORIES:
                raise SettingRefusedError("", Reason(ReasonCode.LIST_FULL, most=MOST_STORIES))
            if picture is not None:
                keep_photo(self._db, picture.sha256, (picture.width_px, picture.height_px), picture.jpeg)
            added = replace(
                checked, id=new_id(), picture=picture.sha256 if picture else None, consent_noted_by=by, version=1
            )
            made_at = to_text(self._clock.now())
            self._db.table("story").insert({**_columns(added), "id": added.id, "made_at": made_at})
            self._record(by, "add story", added.id)
        return added.id

    def change(
        self, wanted: Story, photo: bytes | None, *, seen_version: int, by: str, without_picture: bool = False
    ) -> None:
        """Give the story `wanted.id` these texts and this consent. photo: a new picture; None keeps the one it has."""
        checked, picture = self._checked(wanted), None if photo is None else made_anew(photo)
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.HOST)
            before = as_seen(story(self._db, wanted.id), seen_version)
            if picture is not None:
                keep_photo(self._db, picture.sha256, (picture.width_px, picture.height_px), picture.jpeg)
            kept = None if without_picture else before.picture
            same_consent = (checked.consent_of, checked.consent_on, checked.consent_until) == (
                before.consent_of, before.consent_on, before.consent_until,
            )  # fmt: skip
            after = replace(
                checked,
                picture=picture.sha256 if picture else kept,
                consent_noted_by=before.consent_noted_by if same_consent else by,
                made_at=before.made_at,
                version=before.version,
            )
            if after == before:
                return
            self._db.table("story").update(before.id, _columns(replace(after, version=before.version + 1)))
            drop_unused(self._db)
            self._record(by, "change story", before.id)

    def take_down(self, story_id: str, *, by: str) -> bool:
        """Delete it for good, with its picture; False if it is gone already. Needs no version: it must always work."""
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.HOST)
            if story(self._db, story_id) is None:
                return False
            self._db.execute("DELETE FROM story WHERE id = ?", (story_id,))
            drop_unused(self._db)
            deletions.note(self._db, self._key, self._clock, DeletionKind.STORY, story_id)
            self._record(by, "take story down", story_id)
        return True

    def _checked(self, wanted: Story) -> Story:
        title = checked_words("title", wanted.title, TITLE_MAX)
        text = checked_words("text", wanted.text, TEXT_MAX)
        today = self._clock.now().astimezone(self._tz).date()
        if wanted.consent_on > today:
            raise SettingRefusedError("consent_on", Reason(ReasonCode.DAY_TO_COME))
        if wanted.consent_until < max(today, wanted.consent_on):
            raise SettingRefusedError("consent_until", Reason(ReasonCode.CONSENT_OVER))
        if wanted.consent_until - wanted.consent_on > LONGEST_CONSENT:
            raise SettingRefusedError("consent_until", Reason(ReasonCode.CONSENT_TOO_LONG))
        texts = {f"title_{name}": one for name, one in title._asdict().items()}
        return replace(wanted, **texts, **{f"text_{name}": one for name, one in text._asdict().items()})

    def _record(self, by: str, action: str, story_id: str) -> None:
        audit.record(self._db, self._clock, by, action, f"story:{story_id}")


def delete_ended(db: Database, before: date) -> int:
    """Delete stories whose consent ended before that day; how many. In a backup they are over, too: no mark."""
    deleted = db.execute("DELETE FROM story WHERE consent_until < ?", (before.isoformat(),)).rowcount
    if deleted:
        drop_unused(db)
    return deleted


def _columns(one: Story) -> dict[str, object]:
    days = {"consent_on": one.consent_on.isoformat(), "consent_until": one.consent_until.isoformat()}
    return {name: getattr(one, name) for name in _STORED} | days
