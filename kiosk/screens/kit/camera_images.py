"""The printers' camera images for the screen: decoded and scaled on a thread, kept in memory only.

QML gets an image by `image://camera/<printer>/<moment>`. With two more parts, a dark and a light colour, it comes
in the shades between them.
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
from kiosk.printroom.overview import IMAGE_SHOWN_S, CameraImage, read_camera_image
from kiosk.screens.kit.background_task import BackgroundTasks
from kiosk.screens.qt import QObject, Signal
from kiosk.screens.text.equipment_labels import ago_words
from kiosk.screens.text.formats import OLD_AFTER_S, age_words

SCHEME = "camera"
LARGEST = QSize(640, 480)
"""Pixels; no panel shows an image larger."""


@dataclass(frozen=True, slots=True)
class CameraView:
    source: str = ""  # the address for QML, empty without an image
    age: str = ""
    age_short: str = ""  # without “ago”
    old: bool = False


NO_IMAGE = CameraView()


@dataclass(frozen=True, slots=True)
class DecodedImage:
    at: datetime
    image: QImage


class CameraImages(QObject):
    """The newest image of each printer that was asked for."""

    ready = Signal()  # another image can be shown

    def __init__(self, live_path: Path, parent: QObject | None = None) -> None:
        """live_path: the database of readings. The thread starts when the first image is wanted."""
        super().__init__(parent)
        self._live_path = live_path
        self._tasks = BackgroundTasks(self)
        self._ready: dict[str, DecodedImage] = {}
        self._asked: dict[str, datetime] = {}

    def show(self, printer_id: str, newest_at: datetime | None, now: datetime) -> CameraView:
        """What to show of a printer. newest_at: when its newest image was taken; starts decoding it if necessary."""
        if newest_at is None:
            self._ready.pop(printer_id, None)
            return NO_IMAGE
        if self._asked.get(printer_id) != newest_at:
            self._asked[printer_id] = newest_at
            self._tasks.begin(
                partial(_decoded, self._live_path, printer_id), done=partial(self._take, printer_id), failed=_ignore
            )
        found = self._ready.get(printer_id)
        if found is None or (now - found.at).total_seconds() > IMAGE_SHOWN_S:
            return NO_IMAGE
        age_s = max(0.0, (now - found.at).total_seconds())  # the clock may have been set back
        source = f"image://{SCHEME}/{printer_id}/{found.at.timestamp():.3f}"
        return CameraView(source, ago_words(age_s), age_words(age_s), age_s > OLD_AFTER_S)

    def image(self, printer_id: str) -> QImage | None:
        found = self._ready.get(printer_id)
        return found.image if found else None

    def forget(self) -> None:
        self._ready.clear()
        self._asked.clear()

    def close(self) -> None:
        self.forget()
        self._tasks.close()

    def _take(self, printer_id: str, found: DecodedImage | None) -> None:
        if found is not None and printer_id in self._asked:
            self._ready[printer_id] = found
            self.ready.emit()


class CameraImageProvider(QQuickImageProvider):
    """Gives QML the decoded images. Called in the GUI thread."""

    def __init__(self, image: Callable[[str], QImage | None]) -> None:
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


def _decoded(live_path: Path, printer_id: str) -> DecodedImage | None:
    """Read and decode the newest image; None if there is none or it is damaged."""
    stored = read_camera_image(live_path, printer_id)
    if stored is None:
        return None
    image = _small(stored)
    return None if image.isNull() else DecodedImage(stored.at, image)


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
    """The same image in the shades from one colour to another."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    grey.reinterpretAsFormat(QImage.Format.Format_Indexed8)
    ends = ((dark.red(), light.red()), (dark.green(), light.green()), (dark.blue(), light.blue()))
    shades = [[round(low + (high - low) * step / 255) for low, high in ends] for step in range(256)]
    grey.setColorTable([0xFF000000 | red << 16 | green << 8 | blue for red, green, blue in shades])
    return grey.convertToFormat(QImage.Format.Format_RGB32)


def _ignore(_error: WorldError) -> None:
    """The database of readings may be missing for a moment; the next image is read again."""
