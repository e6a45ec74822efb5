"""Photos of equipment for QML, by `image://photo/<sha256>`."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

SCHEME = "photo"


class PhotoProvider(QQuickImageProvider):
    """Gives QML the photos of the database. Called in the GUI thread; QML keeps what it shows."""

    def __init__(self, jpeg: Callable[[str], bytes | None]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._jpeg = jpeg

    def requestImage(self, name: str, _size: QSize, wanted: QSize) -> QImage:
        """name: the sha256. Scaled down to what is wanted."""
        image = QImage.fromData(self._jpeg(name) or b"")
        if image.isNull():
            image = QImage(1, 1, QImage.Format.Format_ARGB32)
            image.fill(Qt.GlobalColor.transparent)
        elif wanted.isValid() and not wanted.isEmpty():
            image = image.scaled(
                wanted, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
            )
        return image


def photo_source(sha256: str | None) -> str:
    """The address for QML; empty without a photo."""
    return f"image://{SCHEME}/{sha256}" if sha256 else ""
