"""The pictures of the printers' cameras, as the screen shows them: unpacked small on a thread, in memory only.

QML gets a picture by its `image://camera/…` address, which names the printer and the moment; two colours behind that,
dark and light, give it in the shades between them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QTransform
from PySide6.QtQuick import QQuickImageProvider

from kiosk.base.errors import WorldError
from kiosk.printroom.camera_image import CameraImage, read_camera_image
from kiosk.screens.kit.background_task import Work
from kiosk.screens.kit.staleness import OLD_AFTER_S
from kiosk.screens.qt import QObject, Signal
from kiosk.screens.text.equipment_labels import ago_words
from kiosk.screens.text.formats import age_words

SCHEME = "camera"
LARGEST = QSize(640, 480)
"""Pixels; no place for a picture is larger on the panels that there are."""
GONE_AFTER_S = 300.0
"""A picture older than this says nothing about now and is not shown at all."""


@dataclass(frozen=True, slots=True)
class PictureView:
    """What is shown of a camera. `source`: its address for QML; empty: no picture. `age_short`: without “ago”."""

    source: str = ""
    age: str = ""
    age_short: str = ""
    old: bool = False


NO_PICTURE = PictureView()


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A picture that is ready to be shown, and the moment at which it was taken."""

    at: datetime
    image: QImage


def picture_view(source: str, age_s: float) -> PictureView:
    """A picture of this age: as it is, marked as old, or none."""
    if not source or age_s > GONE_AFTER_S:
        return NO_PICTURE
    age_s = max(0.0, age_s)  # a clock may have been set back
    return PictureView(source, ago_words(age_s), age_words(age_s), age_s > OLD_AFTER_S)


class Pictures(QObject):
    """The newest picture of each printer that was asked for. `ready`: another one can be shown now."""

    ready = Signal()

    def __init__(self, live_path: Path, parent: QObject | None = None) -> None:
        """live_path: the database of readings. No thread runs before a picture is wanted."""
        super().__init__(parent)
        self._live_path = live_path
        self._work = Work(self)
        self._ready: dict[str, Unpacked] = {}
        self._asked: dict[str, datetime] = {}

    def show(self, printer_id: str, newest_at: datetime | None, now: datetime) -> PictureView:
        """What there is to show of a printer whose newest picture is of `newest_at`; a newer one is made ready."""
        if newest_at is None:
            self._ready.pop(printer_id, None)
            return NO_PICTURE
        if self._asked.get(printer_id) != newest_at:
            self._asked[printer_id] = newest_at
            self._work.begin(
                partial(_unpacked, self._live_path, printer_id), done=partial(self._take, printer_id), failed=_let_be
            )
        found = self._ready.get(printer_id)
        if found is None:
            return NO_PICTURE
        source = f"image://{SCHEME}/{printer_id}/{found.at.timestamp():.3f}"
        return picture_view(source, (now - found.at).total_seconds())

    def image(self, printer_id: str) -> QImage | None:
        """The picture that is ready."""
        found = self._ready.get(printer_id)
        return found.image if found else None

    def forget(self) -> None:
        """Nobody looks any more."""
        self._ready.clear()
        self._asked.clear()

    def close(self) -> None:
        """Let go of the thread; what it still brings is not wanted."""
        self.forget()
        self._work.close()

    def _take(self, printer_id: str, found: Unpacked | None) -> None:
        if found is not None and printer_id in self._asked:
            self._ready[printer_id] = found
            self.ready.emit()


class PictureProvider(QQuickImageProvider):
    """Gives QML the pictures that are ready. Asked in the GUI's thread, where they are."""

    def __init__(self, image: Callable[[str], QImage | None]) -> None:
        """image: the picture of the printer with this id."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._image = image

    def requestImage(self, name: str, _size: QSize, _wanted: QSize) -> QImage:
        """name: `printer/moment`, or `printer/moment/dark/light` with two colours as RRGGBB."""
        printer_id, _, *shades = name.split("/")
        image = self._image(printer_id)
        if image is None:
            nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
            nothing.fill(Qt.GlobalColor.transparent)
            return nothing
        return _between(image, *(QColor(f"#{shade}") for shade in shades)) if len(shades) == 2 else image


def _unpacked(live_path: Path, printer_id: str) -> Unpacked | None:
    """Read and unpack the newest picture; None if there is none or it is not one."""
    stored = read_camera_image(live_path, printer_id)
    if stored is None:
        return None
    image = _small(stored)
    return None if image.isNull() else Unpacked(stored.at, image)


def _small(stored: CameraImage) -> QImage:
    data = QByteArray(stored.image)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() > LARGEST.width() or size.height() > LARGEST.height():
        reader.setScaledSize(size.scaled(LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if "h" in stored.turn:
        image = image.flipped(Qt.Orientation.Horizontal)
    if "v" in stored.turn:
        image = image.flipped(Qt.Orientation.Vertical)
    return image.transformed(QTransform().rotate(-90)) if "r" in stored.turn else image


def _between(image: QImage, dark: QColor, light: QColor) -> QImage:
    """The same picture in the shades from one colour to another."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    grey.reinterpretAsFormat(QImage.Format.Format_Indexed8)
    ends = ((dark.red(), light.red()), (dark.green(), light.green()), (dark.blue(), light.blue()))
    shades = [[round(low + (high - low) * step / 255) for low, high in ends] for step in range(256)]
    grey.setColorTable([0xFF000000 | red << 16 | green << 8 | blue for red, green, blue in shades])
    return grey.convertToFormat(QImage.Format.Format_RGB32)


def _let_be(_error: WorldError) -> None:
    """The database of readings may be gone for a moment; the next picture is asked for anew."""
