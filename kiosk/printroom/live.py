"""The print room's writes to `live.db`: readings, progress and prompts, at most twice a second."""

import json
import logging
import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.base.clock import Clock, to_text
from kiosk.base.errors import StoreError
from kiosk.printers.printer import CameraImageTaken, NoticeShown, PromptShown, TemperaturesRead, TimeBasis
from kiosk.store.hub_db import row

if TYPE_CHECKING:
    from kiosk.store.live_db import LiveDatabase

WRITE_EACH_S = 0.5
"""All printers share one transaction, which costs more than its statements."""
HISTORY_EACH_S = 5.0
HISTORY_KEPT = timedelta(minutes=15)
NOTICE_KEPT = timedelta(minutes=30)
CAMERA_IMAGE_KEPT = timedelta(minutes=5)
SWEEP_EACH_S = 60.0

_READING_SQL = """
INSERT INTO reading (printer_id, at, tool_c, tool_target_c, bed_c, bed_target_c) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (printer_id) DO UPDATE SET at = excluded.at, tool_c = excluded.tool_c,
    tool_target_c = excluded.tool_target_c, bed_c = excluded.bed_c, bed_target_c = excluded.bed_target_c
"""
_BLANK_SQL = """
UPDATE reading SET tool_c = NULL, tool_target_c = NULL, bed_c = NULL, bed_target_c = NULL WHERE printer_id = ?
"""
_PROGRESS_SQL = "INSERT OR REPLACE INTO progress VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_NOTICE_SQL = "INSERT OR REPLACE INTO notice VALUES (?, ?, ?)"
_SWEEP_SQL = (
    ("DELETE FROM temperature_history WHERE at < ?", HISTORY_KEPT),
    ("DELETE FROM notice WHERE at < ?", NOTICE_KEPT),
    ("DELETE FROM camera_image WHERE at < ?", CAMERA_IMAGE_KEPT),
)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LiveProgress:
    """Progress of a print; job_id None: a print that we did not start."""

    job_id: str | None
    file_name: str
    fraction: float = 0.0
    layer: int | None = None
    layers: int | None = None
    z_mm: float | None = None
    remaining_s: float | None = None
    sent: float | None = None
    """Part of the file that has been sent, 0–1; None: the file is sent and the print runs."""
    remaining_by: TimeBasis | None = None


@dataclass(slots=True)
class _Unwritten:
    """The newest values of one printer; None: nothing new."""

    reading: TemperaturesRead | None = None
    reading_at: str = ""
    progress: LiveProgress | None = None
    notice: tuple[str, str] | None = None
    """Its time and its text."""
    history_at_s: float = float("-inf")

    @property
    def is_due(self) -> bool:
        return (self.reading or self.progress or self.notice) is not None


class LiveWriter:
    """Collects values that change continually and writes them in few transactions. One thread.

    What cannot be written is dropped with one line in the log: a reading must not disturb a print.
    """

    def __init__(self, db: "LiveDatabase", clock: Clock) -> None:
        """db: the database of readings."""
        self._db = db
        self._clock = clock
        self._printers: dict[str, _Unwritten] = {}
        self._swept_s = self._write_at_s = float("-inf")
        self._failing = False

    def stored_prompt(self, printer_id: str) -> PromptShown | None:
        """The prompt that an earlier print room stored, if any."""
        found = row(self._db, "SELECT text, choices FROM prompt WHERE printer_id = ?", printer_id)
        return None if found is None else PromptShown(found["text"], tuple(json.loads(found["choices"])))

    def update_reading(self, printer_id: str, reading: TemperaturesRead) -> None:
        unwritten = self._of(printer_id)
        unwritten.reading, unwritten.reading_at = reading, to_text(self._clock.now())

    def blank_reading(self, printer_id: str) -> None:
        """No contact: the values are unknown from now on; the time of the last reading stays."""
        self._of(printer_id).reading = None
        self._write([(_BLANK_SQL, (printer_id,))])

    def forget(self, printer_id: str) -> None:
        """Nothing that the machine said holds any more."""
        self.blank_reading(printer_id)
        self.update_prompt(printer_id, None)
        self.update_notice(printer_id, None)

    def update_progress(self, printer_id: str, progress: LiveProgress) -> None:
        self._of(printer_id).progress = progress

    def update_prompt(self, printer_id: str, prompt: PromptShown | None) -> None:
        """What the machine asks now; None or an empty text: nothing."""
        if prompt is None or not prompt.text:
            self._write([("DELETE FROM prompt WHERE printer_id = ?", (printer_id,))])
            return
        values = (printer_id, to_text(self._clock.now()), prompt.text, json.dumps(prompt.choices, ensure_ascii=False))
        self._write([("INSERT OR REPLACE INTO prompt VALUES (?, ?, ?, ?)", values)])

    def update_notice(self, printer_id: str, notice: NoticeShown | None) -> None:
        """The machine's last message; None or an empty text removes it."""
        if notice is None or not notice.text:
            self._of(printer_id).notice = None
            self._write([("DELETE FROM notice WHERE printer_id = ?", (printer_id,))])
            return
        at = to_text(self._clock.now() - timedelta(seconds=notice.age_s))
        self._of(printer_id).notice = (at, notice.text)

    def update_camera_image(self, printer_id: str, image: CameraImageTaken, at: datetime) -> None:
        """Replace the camera image by one taken at `at`."""
        values = (printer_id, to_text(at), image.turn, image.image)
        self._write([("INSERT OR REPLACE INTO camera_image VALUES (?, ?, ?, ?)", values)])

    def remove_camera_image(self, printer_id: str) -> None:
        self._write([("DELETE FROM camera_image WHERE printer_id = ?", (printer_id,))])

    def write_due(self, now_s: float, *, force: bool = False) -> None:
        """Write new values if the last write was long enough ago. now_s: on the steady clock; force: write anyway."""
        if now_s < self._write_at_s and not force:
            return
        self._write_at_s = now_s + WRITE_EACH_S
        self._reopen_if_replaced()
        statements: list[tuple[str, tuple[object, ...]]] = []
        for printer_id, unwritten in self._printers.items():
            if unwritten.is_due:
                statements += self._statements(printer_id, unwritten, now_s)
        if now_s - self._swept_s >= SWEEP_EACH_S:
            self._swept_s = now_s
            statements += [(sql, (to_text(self._clock.now() - kept),)) for sql, kept in _SWEEP_SQL]
        if statements:
            self._write(statements)

    def _statements(self, printer_id: str, unwritten: _Unwritten, now_s: float) -> list[tuple[str, tuple[object, ...]]]:
        statements: list[tuple[str, tuple[object, ...]]] = []
        reading, progress = unwritten.reading, unwritten.progress
        if reading is not None:
            values = (reading.tool_c, reading.tool_target_c, reading.bed_c, reading.bed_target_c)
            statements.append((_READING_SQL, (printer_id, unwritten.reading_at, *values)))
            if now_s - unwritten.history_at_s >= HISTORY_EACH_S:
                unwritten.history_at_s = now_s
                point = (printer_id, unwritten.reading_at, reading.tool_c, reading.bed_c)
                statements.append(("INSERT OR REPLACE INTO temperature_history VALUES (?, ?, ?, ?)", point))
        if progress is not None:
            statements.append((_PROGRESS_SQL, self._progress_values(printer_id, progress)))
        if unwritten.notice is not None:
            statements.append((_NOTICE_SQL, (printer_id, *unwritten.notice)))
        unwritten.reading = unwritten.progress = unwritten.notice = None
        return statements

    def _progress_values(self, printer_id: str, progress: LiveProgress) -> tuple[object, ...]:
        now = self._clock.now()
        done_at = None if progress.remaining_s is None else to_text(now + timedelta(seconds=progress.remaining_s))
        values = (progress.fraction, progress.layer, progress.layers, progress.z_mm, progress.remaining_s, done_at)
        return (
            printer_id,
            progress.job_id,
            progress.file_name,
            to_text(now),
            *values,
            progress.sent,
            progress.remaining_by,
        )

    def _of(self, printer_id: str) -> _Unwritten:
        return self._printers.setdefault(printer_id, _Unwritten())

    def _reopen_if_replaced(self) -> None:
        try:
            if self._db.reopen_if_replaced():
                _log.warning("The database of readings was removed or replaced; it is made anew")
        except StoreError as error:  # its directory is gone too
            if not self._failing:
                _log.error("Readings can't be written: %s", error)
            self._failing = True

    def _write(self, statements: list[tuple[str, tuple[object, ...]]]) -> None:
        try:
            with self._db.atomic():
                for sql, values in statements:
                    self._db.execute(sql, values)
        except sqlite3.OperationalError as error:
            if not self._failing:
                _log.error("Readings can't be written: %s. They are dropped until they can.", error)
            self._failing = True
        else:
            self._failing = False
