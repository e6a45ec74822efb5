"""What was set before: the history of a setting or a thing as rows, newest first, each with what it can restore."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.base.formats import number_words
from kiosk.hub.audit_log import of_subject
from kiosk.hub.permissions import Role
from kiosk.hub.settings.changes import Change, history
from kiosk.hub.settings.setting import Setting
from kiosk.hub.settings.settings_table import change_setting, read_setting
from kiosk.hub.settings.typed_json import from_plain
from kiosk.office.asking import Ask
from kiosk.office.text.day_words import moment_with_year
from kiosk.office.text.log_words import action_words, detail_words, value_words

MOST = 30


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One field that was changed. change_id: of the change it was part of. field: its name.

    can_restore: False where it was added or removed as a whole.
    """

    change_id: str
    label: str
    before: str
    after: str
    when: str
    who: str
    field: str = ""
    can_restore: bool = True


Worded = Mapping[str, Callable[[Any], str]]
"""How the values of some fields are shown, by field; the others are shown as they are."""


def history_rows(
    ask: Ask, subject: str, labels: Mapping[str, str], *, worded: Worded | None = None, presence: str = ""
) -> tuple[HistoryRow, ...]:
    """labels: the English words of each field; what has none there is not shown.

    A field inside another is named with a dot; a text in three languages as one. presence: the English words for
    "it is there": that it was added or removed is one row then, not one for each field.
    """
    changes = history(ask.hub.db, subject, MOST)
    return tuple(row for change in changes for row in _rows(ask, change, labels, worded or {}, presence))


def former(ask: Ask, subject: str) -> Any:
    """What was before the change of this subject that the form names, as a JSON value; None: there is none."""
    change_id = ask.form.get("change", "")
    return next((one.before for one in history(ask.hub.db, subject, MOST) if one.id == change_id), None)


def restore_setting(ask: Ask, kind: type[Setting]) -> bool:
    """Set all of a setting as it was before the change that the form names; False if there is no such change."""
    before = former(ask, kind.subject)
    if before is None:
        return False
    version = read_setting(ask.hub.db, kind).version
    change_setting(ask.hub.db, ask.hub.clock, ask.staff_id, from_plain(kind, before), version)
    return True


def changed_at(ask: Ask, change: Change) -> tuple[str, str]:
    """When, and by whom."""
    return moment_with_year(change.at, ask.tz, ask.language), change.staff_name or ask.words("nobody logged in")


def audited_rows(ask: Ask, subject: str, actions: Collection[str] = ()) -> tuple[HistoryRow, ...]:
    """What the audit holds of `kind:id`, but for settings, which have a history. Raises NotAllowedError.

    actions: these alone; empty: all.
    """
    t = ask.words
    return tuple(
        HistoryRow(
            change_id="",
            label=_sentence(", ".join(filter(None, (action_words(line.action, t), detail_words(line, t))))),
            before=value_words(line, line.before, ask.tz, t),
            after=value_words(line, line.after, ask.tz, t),
            when=moment_with_year(line.at, ask.tz, ask.language),
            who=line.staff_name or t("nobody logged in"),
        )
        for line in of_subject(ask.hub.db, ask.hub.clock, subject, by=ask.staff_id, needs=Role.HOST)
        if (line.action in actions if actions else not line.action.startswith("setting."))
    )


def _rows(ask: Ask, change: Change, labels: Mapping[str, str], worded: Worded, presence: str) -> Iterator[HistoryRow]:
    t = ask.words
    when, who = changed_at(ask, change)
    is_whole = change.before is None or change.after is None
    if is_whole and presence:
        was, will_be = (t("no") if one is None else t("yes") for one in (change.before, change.after))
        yield HistoryRow(change.id, t(presence), was, will_be, when, who, can_restore=False)
        return
    before, after = flat(change.before), flat(change.after)
    for name, english in labels.items():
        old, new = before.get(name), after.get(name)
        if old != new:
            was, will_be = (worded[name](one) if name in worded else plain_words(ask, one) for one in (old, new))
            yield HistoryRow(change.id, t(english), was, will_be, when, who, name, not is_whole)


def _sentence(words: str) -> str:
    """With a capital letter; the rest stays."""
    return words[:1].upper() + words[1:]


def flat(plain: Any, prefix: str = "") -> dict[str, Any]:
    """A JSON value with the fields inside others named with dots."""
    if not isinstance(plain, Mapping):
        return {prefix: plain} if prefix else {}
    found: dict[str, Any] = {}
    for name, value in plain.items():
        found |= flat(value, f"{prefix}.{name}" if prefix else str(name))
    return found


def plain_words(ask: Ask, value: Any) -> str:
    """A JSON value for a person."""
    t = ask.words
    if isinstance(value, bool):
        return t("yes") if value else t("no")
    if isinstance(value, list):
        between = "; " if any(isinstance(one, list) for one in value) else " · "
        return between.join(plain_words(ask, one) for one in value) or t("empty")
    if isinstance(value, float):
        return number_words(value, 2, ask.language)
    if isinstance(value, Mapping):
        return ", ".join(plain_words(ask, one) for one in value.values())
    return t("empty") if value is None or value == "" else str(value)
