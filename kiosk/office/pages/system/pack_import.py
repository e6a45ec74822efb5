"""A hub pack that is sent: what it would change is shown before it is set (W6, W7)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.settings.changes import change_count
from kiosk.hub.settings.pack.hub_pack import LARGEST_BYTES, HubPack, PackRefusedError, read_pack
from kiosk.hub.settings.pack.importing import import_pack
from kiosk.hub.settings.pack.pack_trial import TrialChange, trial
from kiosk.office.asking import Answer, Ask, SeeOther, SentFile, Shown
from kiosk.office.history import flat, plain_words
from kiosk.office.pages.system import downloads
from kiosk.office.pages.system.field_words import SERVICE, field_words, kind_words, service_words, thing_name

MOST_SHOWN = 200
LARGEST_BODY = LARGEST_BYTES + 64 * 1024
"""Of the form that brings one."""
_LONGEST_SHOWN = 300


@dataclass(frozen=True, slots=True)
class FieldChange:
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """Something that would be set. fields: none of what is new. about: lines on a service, which is always new."""

    kind: str
    name: str
    is_new: bool
    fields: tuple[FieldChange, ...]
    about: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PreviewPage:
    """problem: why it was not set yet."""

    file: str
    rows: tuple[ChangeRow, ...]
    count: int
    problem: str


def show(ask: Ask) -> Answer:
    """The preview of the file that waits."""
    kept = ask.hub.kept.find(ask.staff_id)
    return SeeOther(downloads.PATH) if kept is None else _preview(ask, kept.text, kept.name)


def send(ask: Ask) -> Answer:
    """Take the file, and show what it would change."""
    file = ask.files.get("pack")
    if file is None:
        return downloads.page(ask, ask.words("Choose the file of a hub pack."))
    try:
        return _preview(ask, _text_of(file), file.name)
    except ReasonError as error:
        return downloads.page(ask, ask.words.reason(error.reason))


def accept(ask: Ask) -> Answer:
    """Set what was shown; what was set meanwhile by somebody else is shown first."""
    kept = ask.hub.kept.find(ask.staff_id)
    if kept is None:
        return downloads.page(ask, ask.words("The file is here no more. Choose it again."))
    if kept.seen != change_count(ask.hub.db):
        return _preview(ask, kept.text, kept.name, ask.words("Something was set meanwhile. This would change now."))
    import_pack(ask.hub.db, ask.hub.clock, ask.staff_id, read_pack(kept.text))
    ask.hub.kept.drop(ask.staff_id)
    return SeeOther(downloads.PATH, "saved")


def leave(ask: Ask) -> Answer:
    """Set nothing of it."""
    ask.hub.kept.drop(ask.staff_id)
    return SeeOther(downloads.PATH)


def _text_of(file: SentFile) -> str:
    try:
        return file.content.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PackRefusedError(Reason(ReasonCode.PACK_NOT_UNDERSTOOD)) from error


def _preview(ask: Ask, text: str, name: str, problem: str = "") -> Answer:
    pack: HubPack = read_pack(text)
    seen = change_count(ask.hub.db)
    changes = trial(ask.hub.db, ask.hub.clock, ask.staff_id, pack)
    ask.hub.kept.keep(ask.staff_id, text, name, seen)
    rows = tuple(_row(ask, one) for one in changes[:MOST_SHOWN])
    page = PreviewPage(name[:80], rows, len(changes), problem)
    return Shown("pack_preview.html", page, 409 if problem else 200, ask.words("What the hub pack would change"))


def _row(ask: Ask, change: TrialChange) -> ChangeRow:
    kind, name = kind_words(ask, change.kind), thing_name(ask, change)
    is_new = change.before is None
    fields = () if is_new else tuple(_fields(ask, change))
    about = tuple(service_words(ask, change.after)) if change.kind == SERVICE else ()
    return ChangeRow(kind, name, is_new, fields, about)


def _fields(ask: Ask, change: TrialChange) -> Iterator[FieldChange]:
    old, new = (flat(one) if isinstance(one, Mapping) else {"": one} for one in (change.before, change.after))
    for name in {**old, **new}:
        if old.get(name) != new.get(name):
            label = field_words(ask, change.kind, name)
            was, will_be = (_short(plain_words(ask, one.get(name))) for one in (old, new))
            yield FieldChange(label, was, will_be)


def _short(text: str) -> str:
    """A whole file, such as the questions of the digital map, is not shown."""
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
