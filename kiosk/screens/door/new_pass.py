"""A new pass: shown as a QR code to photograph, stored only when its owner confirms."""

from kiosk.hub.visits import Visit
from kiosk.scan.codes import CodeKind, grouped, new_code
from kiosk.scan.qr import qr_matrix
from kiosk.scan.qr_path import qr_path
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, exposed

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the shell")
class NewPassViewModel(ViewModel):
    changed = Signal()
    cameIn = Signal(str, str)  # visit_id, nickname: checked in with the new pass
    nicknameAsked = Signal(str)  # the present one, or ""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._code = ""
        self._path = ""
        self._modules = 0
        self._nickname = ""
        self._visit_id = ""

    @Slot(str)
    def begin(self, visit_id: str) -> None:
        """Make a code and show it; nothing is stored yet. visit_id: the visit without a pass that gets it, or ""."""
        self._code = new_code(CodeKind.PASS)
        matrix = qr_matrix(self._code)
        self._path, self._modules = qr_path(matrix), len(matrix)
        self._nickname = ""
        self._visit_id = visit_id
        self.changed.emit()
        self.context.go("new_pass")

    qrPath = exposed(str, "_path", changed)  # dark modules on a grid of `modules` units
    modules = exposed(int, "_modules", changed)

    @Property(str, notify=changed)
    def codeWords(self) -> str:
        return grouped(self._code)

    nickname = exposed(str, "_nickname", changed)  # to be stored; may be empty

    @Slot()
    def askNickname(self) -> None:
        self.nicknameAsked.emit(self._nickname)

    def take_nickname(self, nickname: str) -> None:
        """Keep a nickname for the pass; nothing is stored yet."""
        self._nickname = nickname
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """The owner has photographed it: store the pass and check in with it."""
        if not self._code:
            return
        with self.problems_shown():
            visit, nickname = self._store(), self._nickname
            self.visitor_gone()
            self.cameIn.emit(visit.id, nickname)

    def _store(self) -> Visit:
        services = self.services
        with services.hub_db.atomic():
            made = services.passes.create(self._nickname or None, code=self._code)
            if self._visit_id:
                visit = services.visits.give_pass(self._visit_id, made.id)
                if visit.pass_id == made.id:
                    return visit
            return services.visits.check_in(made.id)

    @Slot()
    def cancel(self) -> None:
        """Drop the pass; a visit without a pass stays open."""
        self.visitor_gone()
        self.context.go("start")

    def visitor_gone(self) -> None:
        self._code = self._path = self._nickname = self._visit_id = ""
        self.changed.emit()
