"""The panel: its size in millimetres, its format and theme, and the comforts that a visitor chose."""

from dataclasses import dataclass, replace

from kiosk.screens.qt import Property, QmlElement, QmlSingleton, QObject, Signal, Slot, exposed

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

DESIGN_MM = {"wide": (216.0, 135.0), "small": (153.0, 92.0), "tall": (122.0, 216.0)}
"""The size in mm that each format was drawn for. A larger panel shows everything larger; nothing is ever smaller."""

SMALL_BELOW_MM = 190.0
FLAT_BELOW_MM = 130.0


@dataclass(frozen=True, slots=True)
class PanelSetup:
    width_px: int = 1280
    height_px: int = 800
    width_mm: float = 217.0
    still: bool = False

    @property
    def px_per_mm(self) -> float:
        return self.width_px / self.width_mm

    @property
    def shape(self) -> str:
        if self.height_px > self.width_px:
            return "tall"
        return "small" if self.width_mm < SMALL_BELOW_MM else "wide"


@dataclass(frozen=True, slots=True)
class Comforts:
    """What a visitor can choose, by the names that QML uses."""

    contrast: bool = False
    largeText: bool = False
    still: bool = False
    lowReach: bool = False
    moreTime: bool = False
    speech: bool = False
    headset: bool = False


@QmlElement
@QmlSingleton
class Panel(QObject):
    sizeChanged = Signal()
    themeChanged = Signal()
    comfortChanged = Signal()
    offered = Signal(QObject, arguments=["control"])  # a control was made, for the dock of its page

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._setup = PanelSetup()
        self._night = False
        self._comforts = Comforts()
        self._speech_works = False
        self._has_headset = False
        self._speech_refused = False

    def set_up(self, setup: PanelSetup) -> None:
        self._setup = setup
        self.sizeChanged.emit()
        self.comfortChanged.emit()

    widthPx = exposed(int, "_setup.width_px", sizeChanged)
    heightPx = exposed(int, "_setup.height_px", sizeChanged)

    @Property(float, notify=sizeChanged)
    def mm(self) -> float:
        """Pixels per millimetre of the design: true millimetres, or larger on a larger panel."""
        wide_mm, high_mm = DESIGN_MM[self._setup.shape]
        real = self._setup.px_per_mm
        return max(real, min(self._setup.width_px / wide_mm, self._setup.height_px / high_mm, real * 2))

    trueMm = exposed(float, "_setup.px_per_mm", sizeChanged)  # pixels per true millimetre
    format = exposed(str, "_setup.shape", sizeChanged)  # wide, small or tall

    @Property(str, notify=sizeChanged)
    def geometry(self) -> str:
        """Which object of geometry tokens: that of the format, or flat for a wide panel lower than it was drawn."""
        shape = self._setup.shape
        return "flat" if shape == "wide" and self._setup.height_px < FLAT_BELOW_MM * self.mm else shape

    @property
    def arrangements(self) -> tuple[str, ...]:
        """The variants of a page that suit the panel and what the visitor chose, the best first."""
        shape = "" if self._setup.shape == "wide" else self._setup.shape.capitalize()
        comfort = "Low" if self.lowReach else ""
        if self.largeText and self._setup.shape == "wide":
            comfort = "Large"
        return tuple(dict.fromkeys(name for name in (shape + comfort, comfort, shape) if name))

    @Property(str, notify=themeChanged)
    def theme(self) -> str:
        if self._night:
            return "night"
        return "contrast" if self._comforts.contrast else "day"

    def set_night(self, night: bool) -> None:
        """Switch the night theme; the theme chosen before comes back after it."""
        if night != self._night:
            self._night = night
            self.themeChanged.emit()

    contrast = exposed(bool, "_comforts.contrast", themeChanged)
    largeText = exposed(bool, "_comforts.largeText", comfortChanged)
    lowReach = exposed(bool, "_comforts.lowReach", comfortChanged)  # all controls in the lowest 40 % of the screen
    moreTime = exposed(bool, "_comforts.moreTime", comfortChanged)  # ten times the time before a time-out

    speech = exposed(bool, "_comforts.speech", comfortChanged)  # pages are read aloud
    headset = exposed(bool, "_comforts.headset", comfortChanged)  # what is private may be read aloud, too
    speechWorks = exposed(bool, "_speech_works", sizeChanged)  # there is a voice
    hasHeadset = exposed(bool, "_has_headset", sizeChanged)  # the voice comes out of a headset alone
    speechRefused = exposed(bool, "_speech_refused", comfortChanged)  # this visitor has switched the voice off

    def set_speech_works(self, works: bool, *, headset: bool = False) -> None:
        self._speech_works, self._has_headset = works, works and headset
        self.sizeChanged.emit()

    @Property(bool, notify=comfortChanged)
    def still(self) -> bool:
        """Without animations, by choice of the visitor or the configuration."""
        return self._comforts.still or self._setup.still

    @Slot(QObject)
    def offer(self, control: QObject) -> None:
        """Called by each control once it is made."""
        if self.lowReach:
            self.offered.emit(control)

    @Slot(str, bool)
    def choose(self, comfort: str, wanted: bool) -> None:
        self._comforts = replace(self._comforts, **{comfort: wanted})
        if comfort == "speech":
            self._speech_refused = not wanted
        if comfort == "contrast":
            self.themeChanged.emit()
        self.comfortChanged.emit()

    @property
    def is_default(self) -> bool:
        return self._comforts == Comforts()

    def back_to_default(self) -> None:
        """Switch off all comforts (X10)."""
        self._speech_refused = False
        if self.is_default:
            return
        self._comforts = Comforts()
        self.themeChanged.emit()
        self.comfortChanged.emit()
