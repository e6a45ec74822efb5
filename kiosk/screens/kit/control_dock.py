"""Low reach: moves the controls of a page into its lowest 40 % (X7). What is left of the page is to read."""

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QPointF, QSizeF, QTimer
from PySide6.QtQml import QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.screens.kit.dock_arrangement import Arrangement, ControlSize, Place, Room, arrange
from kiosk.screens.qt import QmlElement, QObject, Signal, Slot, exposed

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

ANCHORS = ("fill", "centerIn", "left", "right", "top", "bottom", "horizontalCenter", "verticalCenter", "baseline")
"""What may tie a control to where it was."""

DRAWN = ("QQuickText", "QQuickRectangle", "QQuickImage", "QQuickShape", "QQuickControl", "QQuickTextInput")
"""Items that show something themselves."""

AWAY = 3
"""A control of another page of the dock is this many widths of the area beside it, where nothing reaches it."""


@QmlElement
class ControlDock(QObject):
    """Takes the controls of one page. A control is an item whose property `docks` is true.

    Call `begin` once when the page is complete, then `take` for each control that is made later. Controls are not
    given back: the page is loaded again when low reach is switched. A Repeater of controls moves with them, because it
    puts what it makes beside what it made before.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page: QQuickItem | None = None
        self._taken: list[QQuickItem] = []
        """Controls that are watched, and the Repeaters among them."""
        self._homes: dict[QQuickItem, QQuickItem] = {}
        """Where a control or a Repeater was: it is shown while this is visible."""
        self._count = 0
        self._pages = 1
        self._at_page = 0
        self._has_less = False
        self._waits = False

    count = exposed(int, "_count", changed)  # controls that are shown, on any page
    pages = exposed(int, "_pages", changed)
    atPage = exposed(int, "_at_page", changed)
    hasLess = exposed(bool, "_has_less", changed)  # there is a button for the page before

    @Slot(QObject, QObject, QObject, QObject)
    def begin(self, page: QQuickItem, area: QQuickItem, less: QQuickItem, more: QQuickItem) -> None:
        """Take the controls of a page.

        area: where they go; its properties `gap`, `least`, `main`, `lineMost` and `more` are those of `Room`; `pad` is
        the least space beside words. less, more: turn to the page before and to the next one; not in `page`.
        """
        self._page, self._area, self._less, self._more = page, area, less, more
        self._take_all()
        for signal in (area.widthChanged, area.heightChanged, area.childrenChanged):
            signal.connect(self._later)
        self._arrange()

    @Slot(QObject)
    def take(self, control: QQuickItem) -> None:
        """Take a control that was made after `begin`, once its Repeater is done. Leaves those of other pages alone."""
        if self._page is not None and self._page.isAncestorOf(control):
            self._later()

    @Slot(int)
    def turn(self, step: int) -> None:
        """Show the next page, or with -1 the one before; the last one is before the first."""
        self._at_page = (self._at_page + step) % self._pages
        self._arrange()

    def _take_all(self) -> None:
        """Move what is still on the page into the area, in the order of the page."""
        assert self._page is not None
        for item in list(_controls_in(self._page)):
            home = item.parentItem()
            self._homes[item] = home
            home.visibleChanged.connect(self._later)
            for line in ANCHORS:
                anchor = QQmlProperty(item, f"anchors.{line}")
                anchor.write(None)
                anchor.reset()
            item.setParentItem(self._area)
            _close_if_empty(home)

    def _later(self) -> None:
        """Arrange once what was changed in this turn of the event loop."""
        if not self._waits:
            self._waits = True
            QTimer.singleShot(0, self, self._arrange)

    def _arrange(self) -> None:
        self._take_all()
        if self._area.childItems()[-2:] != [self._less, self._more]:
            for turning in (self._less, self._more):  # the last that keys reach
                turning.stackAfter(self._area.childItems()[-1])
        self._taken = [item for item in self._taken if shiboken6.isValid(item)]
        self._homes = {item: home for item, home in self._homes.items() if shiboken6.isValid(item)}
        shown = list(self._shown())
        self._place(shown, arrange([self._size_of(control) for control in shown], self._room()))
        self._waits = False

    def _shown(self) -> Iterator[QQuickItem]:
        """The controls in the area that their page shows, in order; what a Repeater made is before it."""
        made: list[QQuickItem] = []
        for item in self._area.childItems():
            if item.property("docks"):
                self._watch(item)
                made.append(item)
            elif item.inherits("QQuickRepeater"):
                for control in made:
                    self._homes.setdefault(control, self._homes[item])
                made = [control for control in made if control not in self._homes]
        for item in self._area.childItems():
            home = self._homes.get(item)
            if item.property("docks") and item.isVisible() and (home is None or _is_visible(home)):
                yield item

    def _watch(self, control: QQuickItem) -> None:
        if control in self._taken:
            return
        self._taken.append(control)
        for signal in (
            control.visibleChanged,
            control.implicitWidthChanged,
            control.implicitHeightChanged,
            control.xChanged,
            control.yChanged,
            control.widthChanged,
            control.heightChanged,
        ):
            signal.connect(self._later)

    def _room(self) -> Room:
        sizes = (float(self._area.property(name)) for name in ("gap", "least", "main", "lineMost", "more"))
        return Room(self._area.width(), self._area.height(), *sizes)

    def _size_of(self, control: QQuickItem) -> ControlSize:
        words = control.property("implicitContentWidth") or 0.0
        width = max(control.implicitWidth(), words + 2 * self._area.property("pad"))
        return ControlSize(width, control.implicitHeight(), bool(control.property("main")))

    def _place(self, shown: list[QQuickItem], found: Arrangement) -> None:
        at_page = min(self._at_page, found.pages - 1)
        places = dict(zip(shown, found.places, strict=True))
        for control in self._taken:
            place = places.get(control)
            here = place is not None and place.page in (None, at_page)
            control.setActiveFocusOnTab(here)
            _put(control, place or Place(None, 0, 0, 0, 0), away=0 if here else AWAY * self._area.width())
        for turning, place in ((self._less, found.less), (self._more, found.more)):
            if place is not None:
                _put(turning, place)
        now = (len(shown), found.pages, at_page, found.less is not None)
        if (self._count, self._pages, self._at_page, self._has_less) != now:
            self._count, self._pages, self._at_page, self._has_less = now
            self.changed.emit()


def _close_if_empty(home: QQuickItem) -> None:
    """Let a container that holds nothing to read any more take no room in its layout."""
    context = qmlContext(home)
    while context is not None and not _has_something(home):
        for name, value in (("fillHeight", False), ("preferredHeight", 0), ("maximumHeight", 0)):
            QQmlProperty(home, f"Layout.{name}", context).write(value)
        home = home.parentItem()
        context = qmlContext(home) if home.inherits("QQuickLayout") else None


def _has_something(item: QQuickItem) -> bool:
    return any(item.inherits(kind) for kind in DRAWN) or any(_has_something(child) for child in item.childItems())


def _is_visible(home: QQuickItem) -> bool:
    return shiboken6.isValid(home) and home.isVisible()


def _controls_in(item: QQuickItem) -> Iterator[QQuickItem]:
    """The controls below an item and their Repeaters, in the order of the page."""
    before: QQuickItem | None = None
    for child in item.childItems():
        if child.property("docks"):
            yield child
        elif child.inherits("QQuickRepeater"):
            if before is not None and before.property("docks") and child.property("count"):
                yield child
        elif child.objectName() != "dock":
            yield from _controls_in(child)
        before = child


def _put(control: QQuickItem, place: Place, away: float = 0) -> None:
    x, y = round(place.x), round(place.y)
    control.setSize(QSizeF(round(place.x + place.width) - x, round(place.y + place.height) - y))
    control.setPosition(QPointF(x + away, y))  # last: on its page the place may be bound to the size
