"""A finished digital map: levels on steel rules, the change, others, three next steps (I12)."""

from dataclasses import dataclass

from kiosk.hub.impact.evaluations import is_asked
from kiosk.hub.maturity.assessments import Assessment, before
from kiosk.hub.maturity.company_access import CompanyAccess
from kiosk.hub.maturity.levels import earlier_tenths, next_steps
from kiosk.hub.maturity.region import Region, region
from kiosk.reports.plans.radar import Radar, RadarFrame, Spoke, radar
from kiosk.screens.kit.panel import Panel
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context
from kiosk.screens.maturity.company_page import CompanyViewModel
from kiosk.screens.maturity.company_session import CodeFor, CompanySession
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.maturity_words import day_words, level_words, stage_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

FRAMES = {
    "wide": RadarFrame(113, 98, 5.2, 36.5, 1.9, 1.5, 39.0, 4.2, 13),
    "flat": RadarFrame(113, 86, 4.6, 31.0, 1.8, 1.5, 33.2, 4.0, 13),
    "small": RadarFrame(86, 66, 3.4, 23.0, 1.5, 1.3, 24.8, 3.7, 13),
    "tall": RadarFrame(112, 94, 5.0, 35.0, 1.9, 1.5, 37.4, 4.2, 13),
}
"""By the geometry of the panel, in millimetres of its drawing."""


@dataclass(frozen=True, slots=True)
class StepRow:
    key: str
    area: str
    words: str


@dataclass(frozen=True, slots=True)
class WordRow:
    """A line of words on the map: on its base line. align: start, middle or end of it is at `across`."""

    key: str
    words: str
    across: float
    down: float
    align: str
    strong: bool


@dataclass(frozen=True, slots=True)
class ResultView:
    """rings, lit, unlit, now, before, others: SVG paths in millimetres. Keys of the legend are empty without a line."""

    title: str = ""
    day: str = ""
    summary: str = ""
    levels: str = ""
    rings: str = ""
    edge: str = ""
    lit: str = ""
    unlit: str = ""
    now: str = ""
    before: str = ""
    others: str = ""
    now_key: str = ""
    before_key: str = ""
    others_key: str = ""
    is_asked: bool = False


@QmlElement
@QmlUncreatable("Made by the shell")
class MapResultViewModel(CompanyViewModel):
    routes = routes_of("map_result")
    changed = Signal()

    def __init__(self, context: Context, company: CompanySession, panel: Panel, parent: QObject | None = None) -> None:
        super().__init__(context, company, parent)
        self._panel = panel
        self._steps = RowModel(StepRow, self)
        self._labels = RowModel(WordRow, self)
        self._view = ResultView()

    steps = constant(RowModel, "_steps")
    labels = constant(RowModel, "_labels")
    title = exposed(str, "_view.title", changed)
    day = exposed(str, "_view.day", changed)
    levels = exposed(str, "_view.levels", changed)  # an area a line; then before and others
    summary = exposed(str, "_view.summary", changed)  # all levels in words, for a screen reader
    rings = exposed(str, "_view.rings", changed)
    edge = exposed(str, "_view.edge", changed)
    lit = exposed(str, "_view.lit", changed)
    unlit = exposed(str, "_view.unlit", changed)
    nowLine = exposed(str, "_view.now", changed)
    beforeLine = exposed(str, "_view.before", changed)
    othersMarks = exposed(str, "_view.others", changed)
    nowKey = exposed(str, "_view.now_key", changed)
    beforeKey = exposed(str, "_view.before_key", changed)
    othersKey = exposed(str, "_view.others_key", changed)
    isAsked = exposed(bool, "_view.is_asked", changed)  # the questions at the end

    @property
    def _frame(self) -> RadarFrame:
        return FRAMES[self._panel.geometry]

    @Property(float, constant=True)
    def mapWidth(self) -> float:
        """Of the drawing of the map, in millimetres."""
        return self._frame.width

    @Property(float, constant=True)
    def mapHeight(self) -> float:
        return self._frame.height

    def refresh(self) -> None:
        if self.leave_if_over():
            return
        access, found = self.company.access(), self.company.assessment()
        if access is None or found is None:
            return
        if found.finished_at is None:  # opened again by staff, or on a tablet
            self.leave_for("map_question")
            return
        self._show(found, access)

    def clear(self) -> None:
        self._view = ResultView()
        self._steps.show([])
        self._labels.show([])
        self.changed.emit()

    @Slot()
    def paper(self) -> None:
        self.company.code_for = CodeFor.PAPER
        self.context.go("map_code")

    @Slot()
    def plan(self) -> None:
        self.context.go("map_plan")

    @Slot()
    def done(self) -> None:
        self.leave()

    def _show(self, found: Assessment, access: CompanyAccess) -> None:
        services, language, now = self.services, self.context.language(), found.levels
        last, others = before(services.hub_db, found), region(services.hub_db, found, services.clock.now())
        earlier = earlier_tenths(now, last.levels) if last else {}
        drawn = radar(
            [
                Spoke(
                    one.area.name.in_language(language),
                    one.tenths,
                    earlier.get(one.area.id),
                    others.by_area.get(one.area.id) if others else None,
                    stage_words(one.stage),
                )
                for one in now.areas
            ],
            self._frame,
        )
        self._steps.show(
            [
                StepRow(str(at), one.area.name.in_language(language), one.step.in_language(language))
                for at, one in enumerate(next_steps(now), start=1)
            ]
        )
        self._labels.show(_word_rows(drawn))
        levels = [f"{one.area.name.in_language(language)} {level_words(one.tenths, language)}" for one in now.areas]
        lines = [f"{words}, {stage_words(one.stage)}" for words, one in zip(levels, now.areas, strict=True)]
        before_key = self._before_key(last) if last and earlier else ""
        others_key = self._others_key(others) if others else ""
        title = translate("MapResult", "Level %1/4: %2").replace("%1", level_words(now.tenths, language))
        day = translate("MapResult", "Digital map, %1").replace("%1", self._day_of(found))
        self._view = ResultView(
            title=title.replace("%2", stage_words(now.stage)),
            day=day,
            summary=", ".join(levels),
            levels="\n".join([*lines, "", *filter(None, (before_key, others_key))]).rstrip(),
            rings="".join(_ring(drawn, radius) for radius in drawn.rings[:-1]),
            edge=_ring(drawn, drawn.rings[-1]),
            lit=_ticks(drawn, lit=True),
            unlit=_ticks(drawn, lit=False),
            now=_closed(drawn.now),
            before=_closed(drawn.before),
            others="".join(map(_closed, drawn.region)),
            now_key=translate("MapResult", "you now"),
            before_key=before_key,
            others_key=others_key,
            is_asked=is_asked(services.hub_db, access),
        )
        self.changed.emit()

    def _day_of(self, found: Assessment) -> str:
        moment = (found.finished_at or found.started_at).astimezone(self.services.tz)
        return day_words(moment.date(), self.context.language())

    def _before_key(self, last: Assessment) -> str:
        words = translate("MapResult", "you on %1, level %2").replace("%1", self._day_of(last))
        return words.replace("%2", level_words(last.levels.tenths, self.context.language()))

    def _others_key(self, others: Region) -> str:
        words = translate("MapResult", "%1 others, level %2").replace("%1", str(others.organisations))
        return words.replace("%2", level_words(others.tenths, self.context.language()))


def _word_rows(drawn: Radar) -> list[WordRow]:
    rows = [
        WordRow(f"level {one.text}", one.text, float(one.x), float(one.y), "start", strong=True)
        for one in drawn.numbers
    ]
    for number, label in enumerate(drawn.labels):
        rows += [
            WordRow(f"{number}.{at}", line.text, float(label.x), float(line.y), label.anchor, not line.is_stage)
            for at, line in enumerate(label.lines)
        ]
    return rows


def _ring(drawn: Radar, radius: str) -> str:
    """A circle as two arcs."""
    x, y = map(float, drawn.center)
    left, right = x - float(radius), x + float(radius)
    half = f"A{radius} {radius} 0 0 1"
    return f"M{left:.1f} {y}{half} {right:.1f} {y}{half} {left:.1f} {y}Z"


def _ticks(drawn: Radar, *, lit: bool) -> str:
    return "".join(f"M{one.x1} {one.y1}L{one.x2} {one.y2}" for one in drawn.ticks if one.lit is lit)


def _closed(points: str) -> str:
    return f"M{points.replace(' ', 'L').replace(',', ' ')}Z" if points else ""
