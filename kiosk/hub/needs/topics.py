"""What staff make of wishes: topics in three languages, own words let through, merged or declined (I11)."""

from dataclasses import replace
from datetime import date, tzinfo

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.equipment.details import Words
from kiosk.hub.leaving.wishes import MAX_WISH_CHARS, Wish, WishKind, WishOrigin, WishState, wish
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.changes import as_seen
from kiosk.hub.settings.checks import SettingRefusedError, checked_words
from kiosk.store.hub_db import row


class MergeRefusedError(ReasonError):
    """A wish can't be counted as the other one."""


class Topics:
    """Every change is on disk and audited when the method returns; one connection per thread.

    by: the id of the member of staff who does it. seen_version: the one that they saw. Raises NotAllowedError,
    SettingRefusedError with the field, ChangedMeanwhileError (W7).
    """

    def __init__(self, db: Database, clock: Clock, tz: tzinfo) -> None:
        """tz: of the hub, for the day of a topic."""
        self._db, self._clock, self._tz = db, clock, tz

    def add(self, texts: Words, kind: WishKind, *, by: str) -> str:
        """Add a topic that visitors see at once; return its id."""
        words = checked_words("texts", texts, MAX_WISH_CHARS)
        made = new_id()
        with self._db.atomic():
            require_role(self._db, self._clock, by, Role.HOST)
            self._check_distinct(words, made)
            self._db.execute(
                "INSERT INTO wish (id, text_fi, text_sv, text_en, wish_state, wish_kind, origin, day)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (made, *words, WishState.SHOWN, kind, WishOrigin.STAFF, self._today().isoformat()),
            )
            self._record(by, "add wish", made)
        return made

    def change(self, wish_id: str, texts: Words, kind: WishKind, *, shown: bool, seen_version: int, by: str) -> None:
        """Give it texts and a kind. shown: let visitors see it and vote, else it is declined."""
        words = checked_words("texts", texts, MAX_WISH_CHARS)
        with self._db.atomic():
            before = self._seen(wish_id, seen_version, by)
            if shown:
                self._check_distinct(words, wish_id)
            if kind is not before.wish_kind and self._is_used(before):
                raise SettingRefusedError("kind", Reason(ReasonCode.WISH_IN_USE))
            after = WishState.SHOWN if shown else WishState.DECLINED
            if (words, kind, after) == (before.words, before.wish_kind, before.wish_state):
                return
            self._db.execute(
                "UPDATE wish SET text_fi = ?, text_sv = ?, text_en = ?, wish_kind = ?, wish_state = ?,"
                " merged_into_id = NULL, version = version + 1 WHERE id = ?",
                (*words, kind, after, wish_id),
            )
            self._record(by, _ACTION_OF.get((before.wish_state, after), "change wish"), wish_id)

    def merge(self, wish_id: str, into_id: str, *, seen_version: int, by: str) -> None:
        """Count it, its votes and whatever was merged into it as the topic `into_id`. Raises MergeRefusedError.

        It is taken back by showing or declining it. Events and questionnaires that name it keep naming it.
        """
        with self._db.atomic():
            before = self._seen(wish_id, seen_version, by)
            into = wish(self._db, into_id)
            if into is None or into.id == before.id or into.wish_state is not WishState.SHOWN:
                raise MergeRefusedError(Reason(ReasonCode.WISH_GONE))
            if into.wish_kind is not before.wish_kind:
                raise MergeRefusedError(Reason(ReasonCode.WISH_OF_OTHER_KIND))
            self._db.execute(
                "UPDATE wish SET wish_state = ?, merged_into_id = ?, version = version + 1 WHERE id = ?",
                (WishState.MERGED, into_id, wish_id),
            )
            self._db.execute("UPDATE wish SET merged_into_id = ? WHERE merged_into_id = ?", (into_id, wish_id))
            self._record(by, "merge wish", wish_id)

    def note_met(self, wish_id: str, day: date | None, *, seen_version: int, by: str) -> None:
        """Equipment that was wished for is in the hub since `day`, not to come; None: it is not."""
        with self._db.atomic():
            before = self._seen(wish_id, seen_version, by)
            if before.wish_kind is not WishKind.EQUIPMENT:
                raise SettingRefusedError("met_on", Reason(ReasonCode.WISH_OF_OTHER_KIND))
            if day is not None and day > self._today():
                raise SettingRefusedError("met_on", Reason(ReasonCode.DAY_TO_COME))
            if replace(before, met_on=day) == before:
                return
            sql = "UPDATE wish SET met_on = ?, version = version + 1 WHERE id = ?"
            self._db.execute(sql, (day.isoformat() if day else None, wish_id))
            self._record(by, "note met wish", wish_id)

    # ---------- inside ----------
    def _seen(self, wish_id: str, seen_version: int, by: str) -> Wish:
        require_role(self._db, self._clock, by, Role.HOST)
        return as_seen(wish(self._db, wish_id), seen_version)

    def _check_distinct(self, words: Words, wish_id: str) -> None:
        """Two of one wording could not be told apart at the kiosk."""
        for name, text in words._asdict().items():
            same = f"text_{name} = ? COLLATE NOCASE"
            sql = f"SELECT 1 FROM wish WHERE wish_state = ? AND id <> ? AND {same}"  # noqa: S608 - a language of ours
            if row(self._db, sql, WishState.SHOWN, wish_id, text) is not None:
                raise SettingRefusedError(f"texts.{name}", Reason(ReasonCode.WISH_KNOWN))

    def _is_used(self, one: Wish) -> bool:
        """Whether events or other wishes count on its kind."""
        sql = "SELECT 1 FROM event WHERE topic_id = :id UNION ALL SELECT 1 FROM wish WHERE merged_into_id = :id LIMIT 1"
        return one.met_on is not None or next(iter(self._db.query(sql, {"id": one.id})), None) is not None

    def _today(self) -> date:
        return self._clock.now().astimezone(self._tz).date()

    def _record(self, by: str, action: str, wish_id: str) -> None:
        audit.record(self._db, self._clock, by, action, f"wish:{wish_id}")


_ACTION_OF = {
    (WishState.PROPOSED, WishState.SHOWN): "show wish",
    (WishState.DECLINED, WishState.SHOWN): "show wish",
    (WishState.MERGED, WishState.SHOWN): "show wish",
    (WishState.PROPOSED, WishState.DECLINED): "decline wish",
    (WishState.SHOWN, WishState.DECLINED): "decline wish",
    (WishState.MERGED, WishState.DECLINED): "decline wish",
}
