"""The panel as it hangs on the wall: its size in millimetres, its format, its theme, and what a visitor set on it."""

from dataclasses import dataclass

from kiosk.screens.qt import Property, QmlElement, QmlSingleton, QObject, Signal, Slot, exposed

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

DESIGN_MM = {"wide": (216.0, 135.0), "small": (153.0, 92.0), "tall": (122.0, 216.0)}
"""The size in mm that each format was drawn for; a larger panel shows all larger, none shows it smaller."""

COMFORTS = ("largeText", "still", "lowReach", "moreTime")

SMALL_BELOW_MM = 190.0


@dataclass(frozen=True, slots=True)
class PanelSetup:
    """What the configuration says of the panel."""

    width_px: int = 1280
    height_px: int = 800
    width_mm: float = 217.0
    still: bool = False

    @property
    def px_per_mm(self) -> float:
        """Pixels of the panel to a millimetre of the panel."""
        return self.width_px / self.width_mm

    @property
    def shape(self) -> str:
        """wide, small or tall: which arrangement of the pages fits."""
        if self.height_px > self.width_px:
            return "tall"
        return "small" if self.width_mm < SMALL_BELOW_MM else "wide"


@QmlElement
@QmlSingleton
class Panel(QObject):
    """What every size, colour and movement depends on.

    Signals: `sizeChanged`, `themeChanged`, `comfortChanged` (large text, still pictures, low reach, more time).
    """

    sizeChanged = Signal()
    themeChanged = Signal()
    comfortChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start as the 10 inch panel that the pages were drawn for."""
        super().__init__(parent)
        self._setup = PanelSetup()
        self._night = False
        self._contrast = False
        self._comforts = dict.fromkeys(COMFORTS, False)

    def set_up(self, setup: PanelSetup) -> None:
        """Take the real panel's measures."""
        self._setup = setup
        self.sizeChanged.emit()
        self.comfortChanged.emit()

    widthPx = exposed(int, "_setup.width_px", sizeChanged)  # width of the panel in pixels
    heightPx = exposed(int, "_setup.height_px", sizeChanged)  # height of the panel in pixels

    @Property(float, notify=sizeChanged)
    def mm(self) -> float:
        """Pixels to one millimetre of the drawing: true millimetres, or larger where the panel is larger."""
        wide_mm, high_mm = DESIGN_MM[self._setup.shape]
        real = self._setup.px_per_mm
        return max(real, min(self._setup.width_px / wide_mm, self._setup.height_px / high_mm, real * 2))

    # pixels to one millimetre on a ruler held against the panel
    trueMm = exposed(float, "_setup.px_per_mm", sizeChanged)
    format = exposed(str, "_setup.shape", sizeChanged)  # wide, small or tall

    @Property(str, notify=themeChanged)
    def theme(self) -> str:
        """day, night or contrast."""
        if self._night:
            return "night"
        return "contrast" if self._contrast else "day"

    def set_night(self, night: bool) -> None:
        """The night wall has its own light, dim for a dark hall; what somebody chose by day comes back after it."""
        if night != self._night:
            self._night = night
            self.themeChanged.emit()

    contrast = exposed(bool, "_contrast", themeChanged)  # high contrast was chosen

    @Property(bool, notify=comfortChanged)
    def largeText(self) -> bool:
        """Large text was chosen."""
        return self._comforts["largeText"]

    @Property(bool, notify=comfortChanged)
    def still(self) -> bool:
        """Nothing moves: chosen by the visitor or by the configuration."""
        return self._comforts["still"] or self._setup.still

    @Property(bool, notify=comfortChanged)
    def lowReach(self) -> bool:
        """The controls are wanted in the lowest 40 % of the screen."""
        return self._comforts["lowReach"]

    @Property(bool, notify=comfortChanged)
    def moreTime(self) -> bool:
        """Ten times the time was chosen."""
        return self._comforts["moreTime"]

    @Slot(str, bool)
    def choose(self, comfort: str, wanted: bool) -> None:
        """A visitor wants a comfort, or no longer: contrast, largeText, still, lowReach, moreTime."""
        if comfort == "contrast":
            self._contrast = wanted
            self.themeChanged.emit()
        else:
            self._comforts = {**self._comforts, comfort: wanted}
        self.comfortChanged.emit()

    @property
    def is_default(self) -> bool:
        """No visitor set anything."""
        return not (self._contrast or any(self._comforts.values()))

    def back_to_default(self) -> None:
        """The visitor is gone: nothing that they set remains (X10)."""
        if self.is_default:
            return
        self._contrast = False
        self._comforts = dict.fromkeys(COMFORTS, False)
        self.themeChanged.emit()
        self.comfortChanged.emit()
