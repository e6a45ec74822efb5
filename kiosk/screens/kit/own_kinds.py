"""The silhouettes of the kinds of equipment that this hub made for itself, for `Silhouette.qml`."""

import re
from collections.abc import Sequence

from kiosk.hub.settings.own_kinds import OwnKind
from kiosk.screens.qt import Property, QmlElement, QmlSingleton, QObject, Signal

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_POINT = re.compile(r"(-?[\d.]+) -?[\d.]+")


@QmlElement
@QmlSingleton
class OwnKinds(QObject):
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outlines: dict[str, str] = {}
        self._insets: dict[str, float] = {}

    def show(self, kinds: Sequence[OwnKind]) -> None:
        outlines = {kind.slug: kind.outline for kind in kinds if kind.outline}
        if outlines != self._outlines:
            self._outlines = outlines
            self._insets = {slug: inset_of(outline) for slug, outline in outlines.items()}
            self.changed.emit()

    @Property("QVariantMap", notify=changed)
    def outlines(self) -> dict[str, str]:
        """An SVG path on a grid of 100, by kind."""
        return self._outlines

    @Property("QVariantMap", notify=changed)
    def insets(self) -> dict[str, float]:
        """How far the shape starts from the left, by kind."""
        return self._insets


def inset_of(outline: str) -> float:
    """The least x of a path that consists of points."""
    return min(float(x) for x in _POINT.findall(outline))
