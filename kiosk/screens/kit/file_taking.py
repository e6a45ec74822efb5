"""Taking in a print file of the drop folder or of a USB stick: the files there, reading one, why one is refused."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event

from kiosk.base.errors import WorldError
from kiosk.gcode.worker import ReadingCancelledError
from kiosk.printroom.print_files import (
    FoundFile,
    StoredFile,
    list_print_files,
    part_name,
    path_key,
    shown_name,
    store_print_file,
)
from kiosk.screens.kit.background_task import BackgroundTasks
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.sticks import sticks_are_mounted
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import (
    NO_TEXT,
    LiveText,
    Property,
    QmlElement,
    QmlUncreatable,
    QObject,
    Signal,
    Slot,
    constant,
    exposed,
    live_text,
    translate,
)
from kiosk.screens.text.equipment_labels import ago_words
from kiosk.screens.text.formats import size_words
from kiosk.screens.text.reasons import error_text
from kiosk.store.hub_db import open_hub_db

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LIST_EVERY_S = 2.0
"""How often to list folders and sticks while the page is shown."""


@dataclass(frozen=True, slots=True)
class FileLine:
    key: str
    name: str
    size: str
    age: str
    place: str


@QmlElement
@QmlUncreatable("Base of the pages that take in a file")
class FileTaking(ViewModel):
    changed = Signal()
    taken = Signal(object)  # a StoredFile

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._tasks = BackgroundTasks(self)
        self._rows = RowModel(FileLine, self)
        self._found: tuple[FoundFile, ...] = ()
        self._listing = False
        self._listed_once = False
        self._sticks = False
        self._listed_s = float("-inf")
        self._reading = ""
        self._since_s = 0.0
        self._passed_s = 0
        self._trouble = NO_TEXT
        self._trouble_name = ""
        self._left = Event()

    def page_opened(self, page: str) -> None:
        self._show_trouble("", NO_TEXT)
        self._listed_s = float("-inf")
        self._sticks = any(sticks_are_mounted(folder) for folder in self.services.folders[1:])
        self.tick()
        self.refresh()

    def _folders(self) -> tuple[Path, ...]:
        """Where files are looked for: the folder of the hub, then those of sticks."""
        return tuple(self.services.folders)

    def refresh(self) -> None:
        now = self.services.clock.now()
        lines = sorted(self._dated_lines(now), key=lambda dated: (dated[0], dated[1].name), reverse=True)
        self._rows.show([line for _, line in lines])
        if self._trouble is not NO_TEXT:
            self.changed.emit()

    def _dated_lines(self, now: datetime) -> Iterator[tuple[datetime, FileLine]]:
        """The files in any order, each with the time of its last change."""
        return ((found.changed_at, self._line(found, now)) for found in self._found)

    def tick(self) -> None:
        now_s = self.services.clock.monotonic_s()
        if not self._listing and not self._reading and now_s - self._listed_s >= LIST_EVERY_S:
            self._listing = True
            self._listed_s = now_s
            folders = self._folders()
            self._tasks.begin(lambda: list_print_files(folders), done=self._listed, failed=self._failed)
        passed_s = int(now_s - self._since_s) if self._reading else 0
        if passed_s != self._passed_s:
            self._passed_s = passed_s
            self.changed.emit()

    def page_left(self) -> None:
        """The person left: a file that is being read is no longer wanted."""
        self._left.set()

    def close(self) -> None:
        self._left.set()
        self._tasks.close()

    rows = constant(RowModel, "_rows")  # the files, newest first
    reading = exposed(str, "_reading", changed)  # the name of the file being read, else empty
    passedS = exposed(int, "_passed_s", changed)  # seconds of reading so far
    trouble = live_text("_trouble", changed)  # why a file can't be printed and what to do, else empty
    troubleName = exposed(str, "_trouble_name", changed)
    sticks = exposed(bool, "_sticks", changed)  # USB sticks are mounted here, or files on one were found
    looked = exposed(bool, "_listed_once", changed)  # the list is complete, even if empty

    @Property(str, notify=changed)
    def folder(self) -> str:
        return str(self.services.folders[0]) if self.services.folders else ""

    @Slot(str)
    def choose(self, key: str) -> None:
        """Take a file in; `taken` or a problem follows."""
        if self._reading:
            return
        services = self.services
        path = next((found.path for found in self._found if path_key(found.path) == key), Path(key))
        self._begin_reading(shown_name(path.name))
        left = self._left = Event()

        def take() -> StoredFile:
            with contextlib.closing(open_hub_db(services.hub_path)) as db:  # a connection belongs to one thread
                return store_print_file(path, services.files_dir, db, services.clock, is_cancelled=left.is_set)

        self._tasks.begin(take, done=self._took, failed=lambda error: self._refused(shown_name(path.name), error))

    def _begin_reading(self, name: str) -> None:
        self._since_s = self.services.clock.monotonic_s()
        self._reading = part_name(name)
        self._show_trouble("", NO_TEXT)

    @Slot()
    def dismiss(self) -> None:
        self._show_trouble("", NO_TEXT)

    def _listed(self, found: tuple[FoundFile, ...]) -> None:
        self._listing = False
        self._found = found
        self.refresh()
        on_stick = any(one.folder != self.services.folders[0] for one in found)
        if not self._listed_once or (on_stick and not self._sticks):
            self._listed_once = True
            self._sticks = self._sticks or on_stick
            self.changed.emit()

    def _failed(self, error: WorldError) -> None:
        self._listing = False
        self._show_trouble("", partial(error_text, error))

    def _took(self, stored: StoredFile) -> None:
        self._reading = ""
        self.changed.emit()
        self.taken.emit(stored)

    def _refused(self, name: str, error: WorldError) -> None:
        self._reading = ""
        if isinstance(error, ReadingCancelledError):
            self.changed.emit()
            return
        self._show_trouble(name, partial(error_text, error))

    def _show_trouble(self, name: str, trouble: LiveText) -> None:
        self._trouble_name, self._trouble = name, trouble
        self.changed.emit()

    def _line(self, found: FoundFile, now: datetime) -> FileLine:
        return FileLine(
            key=path_key(found.path),
            name=part_name(found.name),
            size=size_words(found.size_bytes, self.context.language()),
            age=ago_words((now - found.changed_at).total_seconds()),
            place=self._place(found),
        )

    def _place(self, found: FoundFile) -> str:
        if found.folder != self.services.folders[0]:
            inside = found.path.relative_to(found.folder).parts
            stick = inside[0] if len(inside) > 1 else found.folder.name
            return translate("FileTaking", "Stick %1").replace("%1", stick)
        return translate("FileTaking", "Folder of the hub")
