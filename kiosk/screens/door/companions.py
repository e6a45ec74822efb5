"""Who came along: adults and children on their own steppers, and the sentence that counts along."""

from kiosk.hub.visits import Visit
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import (
    QT_TRANSLATE_NOOP,
    Property,
    QmlElement,
    QmlUncreatable,
    QObject,
    Signal,
    Slot,
    exposed,
    translate,
)

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

MOST_BY_TOUCH = 40
"""The largest headcount that is stepped to; more come in as a group."""

_NUMBERS = (
    QT_TRANSLATE_NOOP("CompanionsViewModel", "Two"),
    QT_TRANSLATE_NOOP("CompanionsViewModel", "Three"),
    QT_TRANSLATE_NOOP("CompanionsViewModel", "Four"),
    QT_TRANSLATE_NOOP("CompanionsViewModel", "Five"),
    QT_TRANSLATE_NOOP("CompanionsViewModel", "Six"),
    QT_TRANSLATE_NOOP("CompanionsViewModel", "Seven"),
    QT_TRANSLATE_NOOP("CompanionsViewModel", "Eight"),
    QT_TRANSLATE_NOOP("CompanionsViewModel", "Nine"),
    QT_TRANSLATE_NOOP("CompanionsViewModel", "Ten"),
)


@QmlElement
@QmlUncreatable("Made by the shell")
class CompanionsViewModel(ViewModel):
    """The people of the visit on the screen. With a pass its holder is one of them and not on the steppers."""

    changed = Signal()
    counted = Signal()  # the number was changed

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._visit_id = ""
        self._holders = 0
        self._holder_is_child = False
        self._adult_count = self._child_count = 0
        self._is_group = False
        self._sentence = ""

    def begin(self, visit: Visit, *, has_holder: bool, is_group: bool) -> None:
        """Show the people of a visit. has_holder: one of them showed a pass. is_group: it came as a class or group."""
        self._visit_id = visit.id
        self._holders = int(has_holder)
        self._holder_is_child = has_holder and visit.children == visit.headcount
        self._child_count = visit.children - int(self._holder_is_child)
        self._adult_count = visit.headcount - self._holders - self._child_count
        self._is_group = is_group
        self.refresh()

    adultCount = exposed(int, "_adult_count", changed)  # beside the holder of a pass
    childCount = exposed(int, "_child_count", changed)
    isGroup = exposed(bool, "_is_group", changed)  # a class or group: the number is shown, not stepped
    sentence = exposed(str, "_sentence", changed)

    @Property(bool, notify=changed)
    def hasHolder(self) -> bool:
        return self._holders > 0

    @Property(int, notify=changed)
    def headcount(self) -> int:
        return self._holders + self._adult_count + self._child_count

    @Property(bool, notify=changed)
    def canMore(self) -> bool:
        return self.headcount < MOST_BY_TOUCH

    @Property(bool, notify=changed)
    def canFewerAdults(self) -> bool:
        return self._adult_count > 0 and self.headcount > 1

    @Property(bool, notify=changed)
    def canFewerChildren(self) -> bool:
        return self._child_count > 0 and self.headcount > 1

    @Slot(int)
    def addAdults(self, change: int) -> None:
        self._set(self._adult_count + change, self._child_count)

    @Slot(int)
    def addChildren(self, change: int) -> None:
        self._set(self._adult_count, self._child_count + change)

    def _set(self, adults: int, children: int) -> None:
        wanted = self._holders + adults + children
        if min(adults, children) < 0 or not 1 <= wanted <= MOST_BY_TOUCH:
            return
        with self.problems_shown():
            self.services.visits.set_headcount(self._visit_id, wanted, children + int(self._holder_is_child))
            self._adult_count, self._child_count = adults, children
            self.refresh()
            self.counted.emit()
            self.context.restart_timeout()

    def refresh(self) -> None:
        """Say it in the language on the screen."""
        self._sentence = self._words() if self._visit_id else ""
        self.changed.emit()

    def _words(self) -> str:
        people = self.headcount
        if people == 1:
            inside = translate("CompanionsViewModel", "You are inside now.")
            return inside if self._holders else translate("CompanionsViewModel", "You are counted.")
        if self._is_group:
            return translate("CompanionsViewModel", "%1 people came in.").replace("%1", str(people))
        number = translate("CompanionsViewModel", _NUMBERS[people - 2]) if people - 2 < len(_NUMBERS) else str(people)
        return translate("CompanionsViewModel", "%1 of you came in.").replace("%1", number)

    def visitor_gone(self) -> None:
        self._visit_id = ""
        self._holders = self._adult_count = self._child_count = 0
        self._is_group = self._holder_is_child = False
        self.refresh()
