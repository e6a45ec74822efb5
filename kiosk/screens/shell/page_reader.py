"""Reads the page aloud: its words when it comes, a control when keys reach it, a notice (X5)."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screens.devices.speech import Speech
from kiosk.screens.qt import translate
from kiosk.screens.session.pages import PAGES
from kiosk.screens.session.spoken_words import PAUSE, Written, page_words, public_words
from kiosk.screens.shell.shell import Shell

SETTLED_MS = 150
"""How long a page is given to be laid out before it is read."""
ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})
"""Who uses these may not see; scanners never send them."""


class PageReader(QObject):
    """Speaks while `Panel.speech` is on, which the first arrow key and the page of comforts switch."""

    def __init__(self, shell: Shell, window: QQuickWindow, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell, self._window, self._speech = shell, window, speech
        self._by_keys = False
        self._read_page = QTimer(self)
        self._read_page.setSingleShot(True)
        self._read_page.setInterval(SETTLED_MS)
        self._read_page.timeout.connect(self._page)
        shell.panel.set_speech_works(speech.works, headset=speech.has_headset)
        shell.pageChanged.connect(self._later)
        shell.languageChanged.connect(self._later)
        shell.panel.comfortChanged.connect(self._later)
        shell.noticeChanged.connect(self._notice)
        window.activeFocusItemChanged.connect(self._focus)
        window.destroyed.connect(self._read_page.stop)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be silent at a key or a touch; the first arrow key switches the voice on."""
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress):
            self._speech.stop()
            self._by_keys = kind == QEvent.Type.KeyPress
            if isinstance(event, QKeyEvent) and event.key() in ARROWS and self._may_begin():
                self._shell.panel.choose("speech", True)
        return False

    def _may_begin(self) -> bool:
        panel = self._shell.panel
        wanted = self._speech.works and not panel.speech and not panel.speechRefused
        return wanted and not PAGES[self._shell.page].of_staff

    def _later(self) -> None:
        self._speech.stop()
        if self._shell.panel.speech:
            self._read_page.start()

    def _page(self) -> None:
        page = PAGES[self._shell.page]
        if not self._shell.panel.speech or page.of_staff:
            return
        words = page_words(
            self._texts(self._window.contentItem()),
            personal=page.personal,
            nickname=self._nickname,
            headset=self._headset,
        )
        if not words:
            words = translate("PageReader", "This page is about you. Choose the headset to hear it.")
        self._say(PAUSE.join(part for part in (words, self._focused()) if part))

    def _focus(self) -> None:
        if self._shell.panel.speech and self._by_keys and not self._read_page.isActive():
            self._say(self._focused())

    def _notice(self) -> None:
        if self._shell.panel.speech and self._shell.notice:
            self._read_page.stop()
            self._say(public_words(self._shell.notice, self._nickname, headset=self._headset))

    def _say(self, words: str) -> None:
        self._speech.say(words, self._shell.language, headset=self._headset)

    @property
    def _headset(self) -> bool:
        """Whether private words may be read: into a headset that the hub has and the visitor uses."""
        return self._speech.has_headset and self._shell.panel.headset

    @property
    def _nickname(self) -> str:
        shell = self._shell
        return shell.checkIn.nickname or shell.newPass.nickname or shell.nickname.nickname

    def _focused(self) -> str:
        """The control that keys have reached, and whether it is on."""
        item = self._window.activeFocusItem()
        if item is None or not item.inherits("QQuickAbstractButton"):
            return ""
        words = public_words(str(item.property("label")), self._nickname, headset=self._headset)
        on = item.property("on")
        if isinstance(on, bool):
            words += ", " + (translate("Choice", "on") if on else translate("Choice", "off"))
        return words

    def _texts(self, item: QQuickItem) -> Iterator[Written]:
        """What is written below an item, outside its controls."""
        for child in item.childItems():
            if not child.isVisible() or child.opacity() == 0 or child.inherits("QQuickAbstractButton"):
                continue
            if child.inherits("QQuickText"):
                place = child.mapToScene(QPointF(0, 0))
                yield Written(str(child.property("text")), place.x(), place.y())
            yield from self._texts(child)
