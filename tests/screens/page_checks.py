"""What must hold for every page in every state: sizes, gaps, contrast, words, names, keys, places (X1 to X8, T6)."""

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.screens.session.staff_session import Member
from tests.screens.driver import ScreenDriver, spoken

LEAST_MM = 12.0
MAIN_MM = 20.0
GAP_MM = 3.0
SLACK_PX = 1.5
"""Sizes are whole pixels."""
LOWEST = 0.6
"""The lowest 40 % of the screen begin here."""
CONTRAST = 4.5
HIGH_CONTRAST = 7.0
ROUNDING = 0.05
SAME = 0.01
"""Luminances this close are one colour."""
FINE = 10_000
"""Luminances are counted in steps of one of so many."""
RIGHT, CENTRE, BOTTOM, MIDDLE = 2, 4, 64, 128
"""Text.AlignRight and so on."""
ROLES = (QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton)


def shown(item: QQuickItem) -> bool:
    """Whether an item is drawn at all: neither it nor what it is in is transparent."""
    at: QQuickItem | None = item
    while at is not None:
        if at.opacity() == 0:
            return False
        at = at.parentItem()
    return True


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def window_of(screen: ScreenDriver) -> QRectF:
    return QRectF(0, 0, screen.window.width(), screen.window.height())


class Placed(NamedTuple):
    """An item and its rectangle in the window; of a text, that of its letters. Asked for once: Qt answers slowly."""

    item: QQuickItem
    area: QRectF


def controls(screen: ScreenDriver) -> list[QQuickItem]:
    """Everything that can be pressed, but not what is on another page of the dock."""
    return [control.item for control in _controls(screen.items(), window_of(screen))]


def _controls(items: Iterable[QQuickItem], whole: QRectF) -> list[Placed]:
    buttons = [Placed(item, box(item)) for item in items if item.inherits("QQuickAbstractButton") and item.isEnabled()]
    return [button for button in buttons if button.area.intersects(whole)]


def texts(items: Iterable[QQuickItem], whole: QRectF) -> list[Placed]:
    """What is to be read, with the rectangle of its letters."""
    return [
        Placed(item, written(item))
        for item in items
        if item.inherits("QQuickText") and item.property("text") and shown(item) and box(item).intersects(whole)
    ]


def covers(items: Iterable[QQuickItem]) -> list[Placed]:
    """What covers the page: a warning, a notice; nothing usually."""
    return [Placed(item, box(item)) for item in items if item.objectName() in ("idle_warning", "notice")]


def is_covered(one: Placed, over: list[Placed]) -> bool:
    """Whether something is drawn over an item that is not in it."""
    return any(cover.area.intersects(one.area) and not cover.item.isAncestorOf(one.item) for cover in over)


def steady(screen: ScreenDriver) -> None:
    """Wait until nothing on the page moves any more: on a busy machine a page is laid out in several turns."""
    before: list[tuple[str, QRectF]] = []
    for _ in range(50):
        QTest.qWait(15)
        now = [(item.objectName(), box(item)) for item in screen.items() if item.inherits("QQuickAbstractButton")]
        if now == before:
            return
        before = now


def named(item: QQuickItem) -> str:
    return item.objectName() or str(item.property("label") or item.property("text"))


def closer_than(one: QRectF, other: QRectF, gap: float) -> bool:
    across = max(one.left() - other.right(), other.left() - one.right())
    down = max(one.top() - other.bottom(), other.top() - one.bottom())
    return max(across, down) < gap


def aligned(text: QQuickItem) -> tuple[int, int]:
    """How a text is aligned in its item; Python can't read Qt's enums, QML can."""
    asked = QQmlExpression(qmlContext(text), text, "horizontalAlignment * 1000 + verticalAlignment")
    return divmod(int(asked.evaluate()[0]), 1000)


def written(text: QQuickItem) -> QRectF:
    """The rectangle of the letters, without the space above and below."""
    wide, high = min(text.property("contentWidth"), text.width()), text.property("contentHeight")
    across, down = aligned(text)
    left = (text.width() - wide) * {RIGHT: 1.0, CENTRE: 0.5}.get(across, 0.0)
    top = (text.height() - high) * {BOTTOM: 1.0, MIDDLE: 0.5}.get(down, 0.0)
    left, top = left + text.property("leftPadding"), top + text.property("topPadding")
    area = text.mapRectToScene(QRectF(left, top, wide, high))
    air = area.height() / max(1, text.property("lineCount")) * 0.25
    return area.adjusted(0, air, 0, -air)


def target_problems(screen: ScreenDriver, found: list[Placed]) -> Iterator[str]:
    """X1: too small, too close together, off the screen, narrower than their words."""
    mm, whole = screen.app.panel.trueMm, window_of(screen)
    small_panel = screen.app.panel.format == "small"
    for item, area in found:
        least = MAIN_MM if item.property("main") and not small_panel and not screen.app.panel.lowReach else LEAST_MM
        if min(area.width(), area.height()) + SLACK_PX < least * mm:
            yield f"{named(item)} is {area.width() / mm:.1f} × {area.height() / mm:.1f} mm"
        if not whole.adjusted(-1, -1, 1, 1).contains(area):
            yield f"{named(item)} is not on the screen"
    gap = GAP_MM * mm - SLACK_PX
    for (one, area), (other, beside) in combinations(found, 2):
        if closer_than(area, beside, gap):
            yield f"{named(one)} and {named(other)} are too close"


def name_problems(found: list[Placed]) -> Iterator[str]:
    """What a screen reader lacks."""
    for item, _ in found:
        name, role = spoken(item)
        if not name:
            yield f"{named(item)} has no name"
        if role not in ROLES:
            yield f"{named(item)} has the role {role}"
        if not item.objectName():
            yield f"{name} has no objectName"


def text_problems(screen: ScreenDriver, found: list[Placed], pressed: list[Placed]) -> Iterator[str]:
    """X9, T6: cut off, elided, over one another, over a control, out of their control."""
    whole = window_of(screen).adjusted(-1, -1, 1, 1)
    for item, area in found:
        words = str(item.property("text"))
        wide = item.property("contentWidth") > item.width() + SLACK_PX
        if item.property("truncated") or wide or not whole.contains(area):
            yield f"“{words}” is cut off"
        for button, place in pressed:
            if button.isAncestorOf(item):
                if not place.adjusted(-1, -1, 1, 1).contains(area):
                    yield f"“{words}” leaves {named(button)}"
            elif place.intersects(area):
                yield f"“{words}” is under {named(button)}"
    for (one, a), (other, b) in combinations(found, 2):
        if a.intersects(b):
            yield f"“{one.property('text')}” is upon “{other.property('text')}”"


def scrolling_problems(items: Iterable[QQuickItem], whole: QRectF) -> Iterator[str]:
    """T6."""
    for item in items:
        if item.inherits("QQuickFlickable") and item.property("interactive") and box(item).intersects(whole):
            yield f"{named(item) or item} scrolls"


def reach_problems(screen: ScreenDriver, found: list[Placed]) -> Iterator[str]:
    """X7."""
    for item, area in found:
        if area.top() < screen.window.height() * LOWEST:
            yield f"{named(item)} is out of low reach"


def is_docked(screen: ScreenDriver) -> bool:
    """Whether the controls of the page are in its dock."""
    return any(item.property("docked") for item in screen.items())


MOST_STEPS = 8
"""A page of staff is moved down at most this often."""
FILLS_PX = 6
"""A control that is about as high as the room in reach is in it."""


def lowered_problems(screen: ScreenDriver) -> Iterator[str]:
    """X7 on a page that keeps its arrangement: each control comes low enough while the page is moved down."""
    top = screen.window.height() * LOWEST
    bottom = next(item.property("contentBottom") for item in screen.items() if item.property("contentBottom"))

    def is_low(place: QRectF) -> bool:
        fills = place.top() <= top + FILLS_PX and place.bottom() >= bottom - FILLS_PX
        return fills if place.height() > bottom - top - FILLS_PX else place.top() >= top

    for text, area in texts(screen.items(), window_of(screen)):
        if area.top() < bottom < area.bottom() - SLACK_PX:
            yield f"“{text.property('text')}” is cut off by the foot"

    def places() -> dict[str, QRectF]:
        return {named(item): area for item, area in _controls(screen.items(), window_of(screen))}

    before = places()
    waiting = {name for name, place in before.items() if not is_low(place)}
    lower = next((item for item in screen.items() if item.objectName() == "foot.lower"), None)
    for _ in range(MOST_STEPS if lower is not None else 0):
        lower.click()
        screen.settle()
        now = places()
        seen = {name: place for name, place in now.items() if name.startswith("foot.") or place.bottom() <= bottom + 1}
        waiting -= {name for name, place in seen.items() if is_low(place)}
        if now == before:
            break
    yield from (f"{name} is out of low reach" for name in waiting)


def key_problems(screen: ScreenDriver, found: list[QQuickItem]) -> Iterator[str]:
    """X6: arrows reach every control, and the focus is seen."""
    missing = {item.objectName() for item in found}
    unseen: set[str] = set()
    for _ in range(len(found) * 2 + 30):
        QTest.keyClick(screen.window, Qt.Key.Key_Down)
        focus = screen.window.activeFocusItem()
        if focus is not None and focus.inherits("QQuickAbstractButton"):
            missing.discard(focus.objectName())
            if not focus.property("visualFocus"):
                unseen.add(focus.objectName())
        if not missing:
            break
    yield from (f"{name} is not reached by keys" for name in missing)
    yield from (f"the focus on {name} is not seen" for name in unseen)


_PARTS = np.arange(256) / 255.0
_LINEAR = np.where(_PARTS <= 0.03928, _PARTS / 12.92, ((_PARTS + 0.055) / 1.055) ** 2.4)
_RED, _GREEN, _BLUE = (_LINEAR * share for share in (0.2126, 0.7152, 0.0722))


def luminance(colours: np.ndarray) -> np.ndarray:
    """The luminance of each colour: red, green and blue from 0 to 255."""
    red, green, blue = (
        np.take(levels, colours[..., part]) for part, levels in enumerate((_RED, _GREEN, _BLUE))
    )  # three times as fast as an index
    return red + green + blue


def pixels(image: QImage) -> np.ndarray:
    """Rows of pixels, each red, green, blue."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return flat[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3).copy()


def contrast_problems(screen: ScreenDriver, image: QImage, found: list[Placed]) -> Iterator[str]:
    """X2, in the pixels of the window: the letters against the ground they are on."""
    drawn, scale = pixels(image), image.width() / screen.window.width()
    least = HIGH_CONTRAST if screen.app.panel.theme == "contrast" else CONTRAST
    for item, place in found:
        area = place.intersected(window_of(screen))
        if not item.isEnabled() or area.isEmpty():
            continue
        left, top, right, bottom = (
            round(edge * scale) for edge in (area.left(), area.top(), area.right(), area.bottom())
        )
        part = drawn[top : bottom + 1, left : right + 1].reshape(-1, 3)
        if len(part) < 2:
            continue
        levels = luminance(part)
        pen = QColor(item.property("color"))
        aim = luminance(np.array([[pen.red(), pen.green(), pen.blue()]]))[0]
        letters = levels[np.abs(levels - aim).argmin()]
        others = levels[np.abs(levels - letters) > SAME]
        counts = np.bincount(np.round(others * FINE).astype(np.int32))
        ground = counts.argmax() / FINE if len(others) else letters
        dark, light = sorted((ground, letters))
        ratio = (light + 0.05) / (dark + 0.05)
        if ratio < least - ROUNDING:
            yield f"“{item.property('text')}” has a contrast of {ratio:.1f}"


def help_place(screen: ScreenDriver) -> tuple[int, int] | None:
    """X8: the lower left corner of "Call staff"."""
    item = next((item for item in screen.items() if item.objectName() == "foot.help"), None)
    return (round(box(item).left()), round(box(item).bottom())) if item is not None else None


def problems(screen: ScreenDriver, *, low: bool) -> list[str]:
    """All that is wrong with the page on the screen. low: its controls must be within low reach."""
    image = screen.window.grabWindow()  # first: a notice finds its place before a frame
    items, whole = list(screen.items()), window_of(screen)
    over = covers(items)
    pressed = [one for one in _controls(items, whole) if not is_covered(one, _warnings(over))]
    read = [one for one in texts(items, whole) if not is_covered(one, over)]
    return [
        *(f"{named(one.item)} is under a notice" for one in pressed if is_covered(one, over) and not second(one.item)),
        *target_problems(screen, pressed),
        *name_problems(pressed),
        *text_problems(screen, read, pressed),
        *scrolling_problems(items, whole),
        *contrast_problems(screen, image, read),
        *(reach_problems(screen, pressed) if low else ()),
    ]


def second(item: QQuickItem) -> bool:
    """Whether a control is only a second way to what another one does: the kinds on the start page open the board."""
    return item.objectName().startswith("kind.")


def _warnings(over: list[Placed]) -> list[Placed]:
    """A warning takes every touch; a notice takes none."""
    return [one for one in over if one.item.objectName() == "idle_warning"]


def check(screen: ScreenDriver, page: str) -> None:
    """X1: all that can be pressed is large enough, apart, on the screen and named."""
    screen.settle()
    pressed = _controls(screen.items(), window_of(screen))
    assert pressed, page
    wrong = [*target_problems(screen, pressed), *name_problems(pressed)]
    assert not wrong, (page, wrong)


def cut(screen: ScreenDriver) -> set[str]:
    """The texts on the screen that end in an ellipsis or lost a line."""
    screen.settle()
    return {str(item.property("text")) for item in screen.items() if item.property("truncated")}


def log_in_on(screen: ScreenDriver, page: str) -> None:
    """Log in a staff member and show a page."""
    member = Member(screen.seeded.staff_id, "Vastaava", "admin")
    screen.shell.session.log_in(member, screen.seeded.clock.monotonic_s())
    screen.shell.go(page)
    screen.until_page(page)
