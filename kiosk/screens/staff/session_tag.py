"""Who is logged in and when the screen locks itself, always at the same place on a staff page."""

from kiosk.base.clock import Clock
from kiosk.screens.kit.staff_context import StaffStage
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, translate
from kiosk.screens.text.formats import minutes_seconds

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class StaffWatch(QObject):
    """`changed`: once a second while somebody is logged in."""

    changed = Signal()

    def __init__(self, clock: Clock, stage: StaffStage, parent: QObject | None = None) -> None:
        """clock: measures the time since the last touch."""
        super().__init__(parent)
        self._clock = clock
        self._stage = stage
        self._shown = ("", "", False)

    def refresh(self) -> None:
        """Count down."""
        session, at_s = self._stage.session, self._clock.monotonic_s()
        left = minutes_seconds(session.remaining_s(at_s), self._stage.language())
        shown = (
            session.member.name if session.member else "",
            translate("StaffTag", "locks in %1").replace("%1", left) if session.member else "",
            session.warns(at_s),
        )
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    @Property(str, notify=changed)
    def who(self) -> str:
        """The name of the person logged in."""
        return self._shown[0]

    @Property(str, notify=changed)
    def rest(self) -> str:
        """When the screen locks itself."""
        return self._shown[1]

    @Property(bool, notify=changed)
    def warns(self) -> bool:
        """The lock is near: offer more time (X4)."""
        return self._shown[2]
