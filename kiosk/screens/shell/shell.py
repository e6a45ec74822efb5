"""The root object of QML: the page on the screen, the language, the notice and the time-out."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl

from kiosk.scan.scan_details import ScanDetails
from kiosk.screens.kit.panel import Panel
from kiosk.screens.kit.view_model import Context
from kiosk.screens.night.night_hours import NightSwitch
from kiosk.screens.qt import LiveText, Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, exposed, translate
from kiosk.screens.services import Services
from kiosk.screens.session.idle_timeout import MORE_TIME, Idle, TimeoutDisplay
from kiosk.screens.session.navigation import Navigation
from kiosk.screens.session.notice import Notice
from kiosk.screens.session.opening_hours import week_of
from kiosk.screens.session.pages import Timeout, qml_file
from kiosk.screens.session.readers import Readers
from kiosk.screens.session.staff_session import StaffSession
from kiosk.screens.session.visitor import Visitor
from kiosk.screens.shell.view_models import ViewModels
from kiosk.screens.text.translator import LANGUAGES, NAMES, Translator
from kiosk.store.busy_wait import waiting_at_most
from kiosk.store.hub_db import NotWrittenError

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

PAGES_FOLDER = Path(__file__).parents[1] / "qml" / "Kiosk"

LOG_OUT_WAIT_MS = 1000
RESET_AFTER_S = 50.0
"""On a page that stays, a language or comfort that somebody chose is reset this long after the last touch."""

_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("Made by the application")
class Shell(ViewModels):
    """Navigation, language, notices, time-outs and the session of staff, over all view models."""

    pageChanged = Signal()
    languageChanged = Signal()
    noticeChanged = Signal()
    timeoutChanged = Signal()  # what is shown of the time-out
    settingsChanged = Signal()  # what a manager has set
    scanAnswered = Signal(bool)  # whether a scan on a public page was accepted

    def __init__(self, services: Services, panel: Panel, translator: Translator, parent: QObject | None = None) -> None:
        super().__init__(services, panel, parent)
        self._translator = translator
        self._navigation = Navigation()
        self._timeout_display = TimeoutDisplay()
        self._idle = self._timeout_display.timeout
        self._notice = Notice()
        self.visitor = Visitor()
        self.session = StaffSession(services.staff_idle_s)
        self._retranslate: Callable[[], None] = lambda: None
        self._night = NightSwitch(week_of(services), services.night_after_closing_min)
        self.context = Context(
            services=services,
            language=lambda: self._translator.language,
            page=lambda: self._navigation.name,
            go=self.go,
            show_problem=self.show_problem,
            show_success=self.show_success,
            restart_timeout=self.touched,
            visitor=self.visitor,
            session=self.session,
            readers=Readers(),
        )
        self.companyBegun.connect(self._hand_to_company)
        panel.comfortChanged.connect(self._comfort_changed)
        panel.comfortChanged.connect(self.pageChanged)  # another variant of the page may suit now

    page = exposed(str, "_navigation.name", pageChanged)  # the route

    @Property(QUrl, notify=pageChanged)
    def pageUrl(self) -> QUrl:
        return QUrl.fromLocalFile(str(PAGES_FOLDER / qml_file(self._navigation.name, self.panel.arrangements)))

    @Slot(str)
    def open(self, name: str) -> None:
        self.go(name)

    @Slot()
    def back(self) -> None:
        self.go(self._navigation.back())

    def go(self, name: str) -> None:
        """Show a page, or start its time-out again if it is shown already."""
        before = self._navigation.name
        if self._navigation.go(name, staff_present=self.session.member is not None):
            if self._navigation.page.of_staff:
                assert self.staff is not None  # the types that its QML names are registered
            self.show_problem("")
            self.panel.set_night(self._navigation.page.dark)
            self.page_changed(before, self._navigation.name)
            self.pageChanged.emit()
        self._idle.begin(self._navigation.page.timeout, self._now_s())
        self._check_timeout()

    def wake(self) -> bool:
        """Leave the night wall. Returns False if the screen is not dark (T5)."""
        if not self._navigation.page.dark:
            return False
        self.go("start")
        return True

    @Slot()
    def goDark(self) -> None:
        """End the session of staff and show the night wall, which everybody may see."""
        self.logOut()
        self.go("night_wall")

    @Slot()
    def logOut(self, *, because_idle: bool = False) -> None:
        member = self.session.member
        if member is None:
            return
        self.session.log_out()
        try:
            with waiting_at_most(self.services.hub_db, LOG_OUT_WAIT_MS):
                self.services.staff.log_out(member.staff_id, because_idle=because_idle)
        except NotWrittenError as error:
            _log.error("The end of a session is missing in the log: %s", error)
        self.visitor_gone()

    @Slot(str)
    def _hand_to_company(self, code: str) -> None:
        """The company goes on by its code in the same language, and nobody of staff is logged in on its pages."""
        language = self.language
        self.logOut()
        self.setLanguage(language)
        self.mapBegin.resume(code)

    def refresh(self) -> None:
        """The database or the language changed. Whoever lost the badge, the role or the PIN's tries is logged out."""
        member = self.session.member
        if member is not None and not self.services.staff.still_has(member.staff_id, member.role):
            self.logOut()
            self.show_problem(lambda: translate("Shell", "You were logged out: your badge or role was changed."))
        super().refresh()

    @Slot(str)
    def scanned(self, text: str) -> None:
        """Take a code from a scanner (S4). On pages of staff it only counts the visitor (T10)."""
        if self._navigation.page.tries_readers:
            return
        self.wake()
        of_staff = self._navigation.page.staff or not self._navigation.page.takes_scans
        if not of_staff:  # or a visitor would prolong the session of staff
            self.touched()
        problem_count = self._notice.problem_count
        if (self.checkIn.scanned_aside if of_staff else self.checkIn.scanned)(text):
            self.scanAnswered.emit(self._notice.problem_count == problem_count)

    def show_readers(self, *, any_reads: bool) -> None:
        """Have no page ask for a pass while nothing is known to read it."""
        if self.context.readers.show(any_reads=any_reads):
            self.refresh()

    @Slot(object)
    def observed(self, details: ScanDetails) -> None:
        """What a reader sent, in full: only for the page on which readers are tried."""
        if self._navigation.page.tries_readers:
            self.scannerCheck.observed(details)

    hubName = exposed(str, "services.hub_name", settingsChanged)

    language = exposed(str, "_translator.language", languageChanged)  # fi, sv or en

    @Property("QStringList", notify=settingsChanged)
    def languages(self) -> list[str]:
        return list(self.services.languages)

    @Slot(str, result=str)
    def languageName(self, language: str) -> str:
        return NAMES[language]

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Switch the language; what is typed on the page stays."""
        if language == self._translator.language or language not in LANGUAGES:
            return
        self._translator.set_language(language)
        self.refresh()
        self._retranslate()
        if self._notice.sentence:
            self.noticeChanged.emit()
        self.languageChanged.emit()

    def settings_changed(self) -> None:
        """Something that a manager sets has changed, and `services` has it; `refresh` follows."""
        self._night.opening, self._night.margin_min = week_of(self.services), self.services.night_after_closing_min
        self.session.idle_s = self.services.staff_idle_s
        self.settingsChanged.emit()

    def retranslate_by(self, retranslate: Callable[[], None]) -> None:
        """retranslate: makes the QML engine evaluate all texts again."""
        self._retranslate = retranslate

    notice = exposed(str, "_notice.sentence", noticeChanged)  # empty when there is none
    noticeIsProblem = exposed(bool, "_notice.is_problem", noticeChanged)

    def show_problem(self, message: str | LiveText) -> None:
        self._show_notice(message, is_problem=True)

    def show_success(self, message: str | LiveText) -> None:
        self._show_notice(message, is_problem=False)

    def _show_notice(self, message: str | LiveText, *, is_problem: bool) -> None:
        if self._notice.show(message, self._now_s(), is_problem=is_problem):
            self.noticeChanged.emit()

    warningS = exposed(int, "_timeout_display.warning_s", timeoutChanged)
    remainingFraction = exposed(float, "_timeout_display.fraction", timeoutChanged)

    @Slot()
    def touched(self) -> None:
        now_s = self._now_s()
        self._idle.touched(now_s)
        self.session.touch(now_s)
        self._check_timeout()

    def tick(self) -> None:
        """Called 10 times a second."""
        now_s = self._now_s()
        if self._notice.is_over(now_s):
            self.show_problem("")
        if self.session.is_due(now_s):
            self.logOut(because_idle=True)
        self._check_timeout()

    def tick_second(self) -> None:
        """Called once a second."""
        self.tick_models()
        if self.services.overview is not None:
            self._check_night()
        if self._navigation.page.timeout is Timeout.STAYS and self._is_changed():
            wait_s = RESET_AFTER_S * (MORE_TIME if self.panel.moreTime else 1)
            if self.untouched_s() >= wait_s:
                self.visitor_gone()
        self._check_timeout()

    def _check_night(self) -> None:
        wanted = self._night.next_page(self.services.clock.now(), self._navigation.name, self.untouched_s())
        if wanted != self._navigation.name:
            self.go(wanted)

    def _is_changed(self) -> bool:
        return self._translator.language != self.services.language or not self.panel.is_default

    def _check_timeout(self) -> None:
        now_s = self._now_s()
        state = self._idle.state_at(now_s)
        if state is Idle.OVER:
            self.visitor_gone()
        elif self._timeout_display.show(state, now_s):
            self.timeoutChanged.emit()

    def visitor_gone(self) -> None:
        """Show the start page in the hub's own language and theme, and forget who was here (X10).

        After a result page the visitor stays known: they may still scan a piece of equipment.
        """
        if self._navigation.page.timeout not in (Timeout.RESULT, Timeout.UNDO):
            self.visitor.forget()
        self.forget_visitor()
        self.panel.back_to_default()
        self.go("start")
        self.setLanguage(self.services.language)

    def untouched_s(self) -> float:
        return self._idle.untouched_s(self._now_s())

    def _comfort_changed(self) -> None:
        self._idle.more_time = self.panel.moreTime
        self._check_timeout()

    def _now_s(self) -> float:
        return self.services.clock.monotonic_s()
