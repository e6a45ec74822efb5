"""Backups: how they stand, one that is asked for, one that is taken along, how one is restored (W4, Q16)."""

import shlex
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.base.formats import size_words
from kiosk.hub.hashing import hub_mark
from kiosk.hub.office.acts import record_act, want_backup
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, SentFrom, Shown
from kiosk.office.pages.pairing import check_pin
from kiosk.office.pages.printers import silence_words
from kiosk.office.text.day_words import moment_with_year
from kiosk.printroom.nightly_backup import REQUEST_HOLDS
from kiosk.printroom.watches.hub_facts import backup_is_old
from kiosk.store.backup.backup import made_at
from kiosk.store.backup.errors import BackupError
from kiosk.store.backup.state import Attempt, BackupState, attempts, first_attempt_at, last_backup

PATH = "/settings/backups"
MOST_TRIES = 10
MOST_FILES = 60


@dataclass(frozen=True, slots=True)
class FileRow:
    """A backup at its place."""

    name: str
    when: str
    size: str


@dataclass(frozen=True, slots=True)
class TryRow:
    when: str
    is_good: bool
    words: str


@dataclass(frozen=True, slots=True)
class BackupsPage:
    """mark, headline: how they stand. waits: of one that is asked for. unreadable: why the place shows nothing.

    at: of each night; empty: no backups are made. place: where they go.
    """

    mark: str
    headline: str
    detail: str
    failure: str
    waits: str
    silent: str
    at: str
    keep_days: int
    place: str
    is_on_hub_disk: bool
    is_server: bool
    files: tuple[FileRow, ...]
    unreadable: str
    tries: tuple[TryRow, ...]
    stop: str
    restore: str


@dataclass(frozen=True, slots=True)
class BackupPage:
    """One of them, to be taken along with the PIN."""

    file: FileRow
    problem: str
    stop: str
    restore: str


def show(ask: Ask) -> Answer:
    state, backups = last_backup(ask.hub.db), ask.machine.backups
    files, unreadable = _files(ask)
    mark, headline, detail = _standing(ask, state)
    page = BackupsPage(
        mark=mark,
        headline=headline,
        detail=detail,
        failure=ask.words.reason(state.failure),
        waits=_waits(ask, state),
        silent=silence_words(ask),
        at=backups.at if backups else "",
        keep_days=backups.keep_days if backups else 0,
        place=backups.place.shown if backups else "",
        is_on_hub_disk=backups is not None and backups.is_on_hub_disk,
        is_server=backups is not None and backups.folder is None,
        files=files,
        unreadable=unreadable,
        tries=tuple(_try(ask, one) for one in attempts(ask.hub.db, MOST_TRIES)),
        stop=ask.machine.stop,
        restore=ask.machine.restore,
    )
    return Shown("backups.html", page, title=ask.words("Backups"))


def make(ask: Ask) -> Answer:
    """Ask the print room for one."""
    if ask.machine.backups is None:
        return NotFound()
    want_backup(ask.hub.db, ask.hub.clock, ask.staff_id)
    return SeeOther(PATH, "backup_asked")


def show_one(ask: Ask) -> Answer:
    return _one(ask, "")


def download(ask: Ask) -> Answer:
    """The file, after the PIN was typed once more."""
    path = _path(ask)
    if path is None:
        return NotFound()
    refusal = check_pin(ask, ask.form.get("pin", ""))
    if refusal is not None:
        return _one(ask, refusal)
    record_act(ask.hub.db, ask.hub.clock, ask.staff_id, "export backup", path.name)
    return SentFrom(path, path.name)


def _one(ask: Ask, problem: str) -> Answer:
    path = _path(ask)
    row = next(iter(_rows(ask, (path,))), None) if path else None
    if path is None or row is None:
        return NotFound()
    page = BackupPage(row, problem, ask.machine.stop, f"{ask.machine.restore} {shlex.quote(str(path))}")
    return Shown("backup.html", page, 403 if problem else 200, title=row.when)


def _path(ask: Ask) -> Path | None:
    """Of the backup in the address, if it is one of this hub and there."""
    name, backups = ask.path["name"], ask.machine.backups
    if backups is None or backups.folder is None or made_at(name, hub_mark(ask.hub.key)) is None:
        return None
    path = backups.folder / name
    return path if path.is_file() and not path.is_symlink() else None


def _files(ask: Ask) -> tuple[tuple[FileRow, ...], str]:
    """Those that lie at a place that can be read at once, the newest first, and why there are none."""
    backups = ask.machine.backups
    if backups is None or backups.folder is None:
        return (), ""
    try:
        names = sorted((one for one in backups.place.names() if made_at(one, hub_mark(ask.hub.key))), reverse=True)
    except BackupError as error:
        return (), ask.words.reason(error.reason)
    folder = backups.folder
    return tuple(_rows(ask, (folder / name for name in names[:MOST_FILES]))), ""


def _rows(ask: Ask, paths: Iterable[Path]) -> Iterable[FileRow]:
    for path in paths:
        made = made_at(path.name, hub_mark(ask.hub.key))
        if made is not None and path.is_file():
            yield FileRow(path.name, _moment(ask, made), size_words(path.stat().st_size, ask.language))


def _standing(ask: Ask, state: BackupState) -> tuple[str, str, str]:
    t = ask.words
    if state.good_at is None or state.stored is None:
        if ask.machine.backups is None:
            return "out_of_order", t("No backups are made"), t("A broken disk would take the whole hub along.")
        return "warn", t("There is no backup yet"), t("The first one is made tonight, or now.")
    detail = f"{_moment(ask, state.good_at)} · {size_words(state.stored.size_bytes, ask.language)} · {state.place}"
    if ask.machine.backups is None:
        return "out_of_order", t("No backups are made any more"), detail
    if backup_is_old(state.good_at, first_attempt_at(ask.hub.db), ask.now):
        days = (ask.now - state.good_at).days
        return "out_of_order", t.count("The last backup is {n} day old~The last backup is {n} days old", days), detail
    return "free", t("The last backup is good"), detail


def _waits(ask: Ask, state: BackupState) -> str:
    """Since when one that was asked for is waited for; empty: none is, or it is given up."""
    asked_at = state.asked_at if state.is_asked_for else None
    return ask.clock(asked_at) if asked_at and ask.now < asked_at + REQUEST_HOLDS else ""


def _try(ask: Ask, one: Attempt) -> TryRow:
    if one.stored is not None:
        return TryRow(_moment(ask, one.at), True, size_words(one.stored.size_bytes, ask.language))
    return TryRow(_moment(ask, one.at), False, ask.words.reason(one.failure))


def _moment(ask: Ask, moment: datetime) -> str:
    return moment_with_year(moment, ask.tz, ask.language)
