"""The root of what QML sees: the page on the screen, the language, the notice, and the waiting."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl

from kiosk.screens.kit.panel import Panel
from kiosk.screens.kit.view_model import Context
from kiosk.screens.night.night_hours import NightSwitch
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, exposed
from kiosk.screens.services import Services
from kiosk.screens.session.idle_timeout import MORE_TIME, Idle, Patience
from kiosk.screens.session.navigation import Flow
from kiosk.screens.session.notice import NoticeBoard
from kiosk.screens.session.opening_hours import week_of
from kiosk.screens.session.pages import Wait, qml_file
from kiosk.screens.session.staff_session import StaffSession
from kiosk.screens.session.visitor import Visitor
from kiosk.screens.shell.view_models import ViewModels
from kiosk.screens.text.translator import LANGUAGES, NAMES, Tongue

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

PAGES_FOLDER = Path(__file__).parents[1] / "qml" / "Kiosk"

DEFAULT_AGAIN_S = 50.0
"""At the door, a language or a comfort that somebody chose stays this long after the last touch."""


@QmlElement
@QmlUncreatable("Made by the application")
class Shell(ViewModels):
    """The door keeper of the screen.

    Signals: `pageChanged`, `languageChanged` (texts must be asked for again), `noticeChanged`, `waitChanged` (the
    warning before a page gives up), `sessionChanged` (staff came or went), `scanAnswered` (a scan at the door was
    taken: True, or refused: False).
    """

    pageChanged = Signal()
    languageChanged = Signal()
    noticeChanged = Signal()
    waitChanged = Signal()
    sessionChanged = Signal()
    scanAnswered = Signal(bool)

    def __init__(self, services: Services, panel: Panel, tongue: Tongue, parent: QObject | None = None) -> None:
        """Begin at the door in the hub's language."""
        super().__init__(services, panel, parent)
        self._tongue = tongue
        self._flow = Flow()
        self._patience = Patience()
        self._idle = self._patience.watch
        self._notice = NoticeBoard()
        self.visitor = Visitor()
        self.session = StaffSession(services.staff_idle_s)
        self._retranslate: Callable[[], None] = lambda: None
        self._night = NightSwitch(week_of(services), services.night_after_closing_min)
        self.context = Context(
            services=services,
            language=lambda: self._tongue.language,
            page=lambda: self._flow.name,
            go=self.go,
            show_problem=self.show_problem,
            show_success=self.show_success,
            restart_timeout=self.touched,
            visitor=self.visitor,
            session=self.session,
        )
        panel.comfortChanged.connect(self._take_patience)

    # ---------- the page ----------
    page = exposed(str, "_flow.name", pageChanged)  # the name of the page on the screen

    @Property(QUrl, notify=pageChanged)
    def pageUrl(self) -> QUrl:
        """Its QML file."""
        return QUrl.fromLocalFile(str(PAGES_FOLDER / qml_file(self._flow.name)))

    @Slot(str)
    def open(self, name: str) -> None:
        """A control leads to another page."""
        self.go(name)

    @Slot()
    def back(self) -> None:
        """The exit of a page."""
        self.go(self._flow.back())

    def go(self, name: str) -> None:
        """Show a page. Whoever leaves the public pages for the door, or stands before it, is gone after a while."""
        before = self._flow.name
        if self._flow.go(name, staff_present=self.session.member is not None):
            if self._flow.page.of_staff:
                assert self.staff is not None  # made before its page is loaded
            self.show_problem("")
            self.panel.set_night(self._flow.page.dark)
            self.page_changed(before, self._flow.name)
            self.pageChanged.emit()
        self._idle.begin(self._flow.page.wait, self._now_s())
        self._look_at_wait()

    def wake(self) -> bool:
        """A touch came: True when it only wakes a dark screen (T5)."""
        if not self._flow.page.dark:
            return False
        self.go("start")
        return True

    @Slot()
    def goDark(self) -> None:
        """Show the night wall; a staff session ends, because the wall is for everyone."""
        self._end_session()
        self.go("night_wall")

    @Slot()
    def logOut(self) -> None:
        """The staff member leaves."""
        self._end_session()

    def _end_session(self, *, because_idle: bool = False) -> None:
        """Lock the screen, with a row in the audit. because_idle: nobody touched it."""
        member = self.session.member
        if member is None:
            return
        self.services.staff.log_out(member.staff_id, because_idle=because_idle)
        self.session.log_out()
        self.sessionChanged.emit()
        self.visitor_gone()

    @Slot(str)
    def scanned(self, text: str) -> None:
        """A scanner read something; live on every public page (S4)."""
        self.wake()
        self.touched()
        if self._flow.page.takes_scans and not self._flow.page.staff:
            troubles = self._notice.troubles
            if self.checkIn.scanned(text):
                self.scanAnswered.emit(self._notice.troubles == troubles)

    @Property(str, constant=True)
    def hubName(self) -> str:
        """What the hub is called."""
        return self.services.hub_name

    # ---------- words ----------
    language = exposed(str, "_tongue.language", languageChanged)  # fi, sv or en

    @Property("QStringList", constant=True)
    def languages(self) -> list[str]:
        """The languages that there are."""
        return list(LANGUAGES)

    @Slot(str, result=str)
    def languageName(self, language: str) -> str:
        """What a language is called in itself."""
        return NAMES[language]

    @Slot(str)
    def speak(self, language: str) -> None:
        """Switch the language; the page and what is typed on it stay."""
        if language == self._tongue.language or language not in LANGUAGES:
            return
        self._tongue.speak(language)
        self.refresh()
        self._retranslate()
        self.languageChanged.emit()

    def retranslate_by(self, retranslate: Callable[[], None]) -> None:
        """Take the QML engine's way to ask for all texts again."""
        self._retranslate = retranslate

    notice = exposed(str, "_notice.sentence", noticeChanged)  # a sentence about what just happened, or nothing
    # the sentence tells of something that did not work
    noticeIsTrouble = exposed(bool, "_notice.is_trouble", noticeChanged)

    @Slot(str)
    def show_problem(self, sentence: str) -> None:
        """Show for some seconds what did not work, and the way out."""
        self._show_notice(sentence, is_trouble=True)

    def show_success(self, sentence: str) -> None:
        """Show for some seconds what was done."""
        self._show_notice(sentence, is_trouble=False)

    def _show_notice(self, sentence: str, *, is_trouble: bool) -> None:
        if self._notice.show(sentence, self._now_s(), is_trouble=is_trouble):
            self.noticeChanged.emit()

    # ---------- time ----------
    # seconds until the page gives up, while it warns; 0 when it doesn't
    warningS = exposed(int, "_patience.warning_s", waitChanged)
    # the part of the page's patience that is left, 1 to 0, in 60 steps
    remainingFraction = exposed(float, "_patience.fraction", waitChanged)

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        now_s = self._now_s()
        self._idle.touched(now_s)
        self.session.touch(now_s)
        self._look_at_wait()

    def tick(self) -> None:
        """A moment has passed (10 times a second)."""
        now_s = self._now_s()
        if self._notice.is_over(now_s):
            self.show_problem("")
        if self.session.is_due(now_s):
            self._end_session(because_idle=True)
        self._look_at_wait()

    def tick_second(self) -> None:
        """A second has passed."""
        self.tick_models()
        if self.services.overview is not None:
            self._look_at_night()
        if self._flow.page.wait is Wait.STAYS and self._is_changed():
            patience_s = DEFAULT_AGAIN_S * (MORE_TIME if self.panel.moreTime else 1)
            if self.untouched_s() >= patience_s:
                self.visitor_gone()
        self._look_at_wait()

    def _look_at_night(self) -> None:
        wanted = self._night.next_page(self.services.clock.now(), self._flow.name, self.untouched_s())
        if wanted != self._flow.name:
            self.go(wanted)

    def _is_changed(self) -> bool:
        return self._tongue.language != self.services.language or not self.panel.is_default

    def _look_at_wait(self) -> None:
        now_s = self._now_s()
        state = self._patience.look(now_s)
        if state is Idle.OVER:
            self.visitor_gone()
        elif self._patience.show(state, now_s):
            self.waitChanged.emit()

    def visitor_gone(self) -> None:
        """Nobody is there: the door again, in the hub's own language and light, with nothing remembered (X10).

        After a result that only showed itself for its seconds, the visitor may still scan a tool.
        """
        if self._flow.page.wait not in (Wait.RESULT, Wait.UNDO):
            self.visitor.left()
        self.forget_visitor()
        self.panel.back_to_default()
        self.go("start")
        self.speak(self.services.language)

    def untouched_s(self) -> float:
        """Seconds since the last touch or the page's beginning."""
        return self._idle.untouched_s(self._now_s())

    def _take_patience(self) -> None:
        self._idle.patient = self.panel.moreTime
        self._look_at_wait()

    def _now_s(self) -> float:
        return self.services.clock.monotonic_s()
