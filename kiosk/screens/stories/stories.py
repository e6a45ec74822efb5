"""Stories: what was made here, one a page, as long as its consent holds (I15)."""

from kiosk.hub.impact.stories import Story, stories_on
from kiosk.screens.kit.photo_images import photo_source
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, exposed
from kiosk.screens.session.pages import routes_of

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the shell")
class StoriesViewModel(ViewModel):
    routes = routes_of("stories")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._stories: tuple[Story, ...] = ()
        self._at = 0

    def page_opened(self, page: str) -> None:
        self._at = 0
        self.refresh()

    @Slot()
    def showNext(self) -> None:
        """The next story; after the last one the first."""
        self._at += 1
        self.refresh()

    at = exposed(int, "_at", changed)  # from 0

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._stories)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.title.in_language(self.context.language()) if self._shown else ""

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._shown.text.in_language(self.context.language()) if self._shown else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Its address for QML; empty without one."""
        return photo_source(self._shown.picture) if self._shown else ""

    @property
    def _shown(self) -> Story | None:
        return self._stories[self._at] if self._stories else None

    def refresh(self) -> None:
        """A story that was taken down, or whose consent ended, is gone; without any the start page is shown."""
        services = self.services
        today = services.clock.now().astimezone(services.tz).date()
        self._stories = stories_on(services.hub_db, today) if services.start.shows_stories else ()
        self._at = self._at % len(self._stories) if self._stories else 0
        self.changed.emit()
        if not self._stories and self.is_active:
            self.context.go("start")

    def tick(self) -> None:
        if self.begins_minute():
            self.refresh()
