"""The code of a company as QR and letters: to go on later here or on a tablet, its paper, its plan (I12)."""

from kiosk.hub.office.server import last_server
from kiosk.scan.codes import LONGEST_SCAN, grouped
from kiosk.scan.qr import qr_matrix
from kiosk.scan.qr_path import qr_path
from kiosk.screens.kit.view_model import Context
from kiosk.screens.maturity.company_page import CompanyViewModel
from kiosk.screens.maturity.company_session import CodeFor, CompanySession
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.maturity_words import day_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_ONLY_HERE = ("https://127.", "https://localhost", "https://[::1]")
"""An address that no other device reaches."""


@QmlElement
@QmlUncreatable("Made by the shell")
class MapCodeViewModel(CompanyViewModel):
    routes = routes_of("map_code")
    changed = Signal()

    def __init__(self, context: Context, company: CompanySession, parent: QObject | None = None) -> None:
        super().__init__(context, company, parent)
        self._clear()

    def _clear(self) -> None:
        self._path = self._code = self._address = self._until = ""
        self._modules = 0

    qrPath = exposed(str, "_path", changed)
    modules = exposed(int, "_modules", changed)
    code = exposed(str, "_code", changed)  # in groups of four
    address = exposed(str, "_address", changed)  # to type into a browser; empty: no tablet reaches the office
    until = exposed(str, "_until", changed)  # how long the code works

    @Property(str, notify=changed)
    def title(self) -> str:
        return {
            CodeFor.LATER: lambda: translate("MapCode", "Go on when it suits you"),
            CodeFor.PAPER: lambda: translate("MapCode", "Take the map along"),
            CodeFor.WRITING: lambda: translate("MapCode", "Write on a phone or tablet"),
        }[self.company.code_for]()

    @Property(str, notify=changed)
    def steps(self) -> str:
        if not self._address:
            return {
                CodeFor.LATER: lambda: translate("MapCode", "Photograph the code. Show it to the reader here again."),
                CodeFor.PAPER: lambda: translate("MapCode", "The office does not answer. Ask staff for the paper."),
                CodeFor.WRITING: lambda: translate("MapCode", "The office does not answer. Go back and write it here."),
            }[self.company.code_for]()
        return {
            CodeFor.LATER: lambda: translate(
                "MapCode", "Photograph the code. Show it to the reader here, or open it on a device in this network."
            ),
            CodeFor.PAPER: lambda: translate(
                "MapCode", "Open the code on a device in this network. The map is there as a PDF."
            ),
            CodeFor.WRITING: lambda: translate(
                "MapCode", "Open the code on a device in this network. Vision and plan are written there."
            ),
        }[self.company.code_for]()

    def page_opened(self, page: str) -> None:
        self.refresh()

    def refresh(self) -> None:
        if self.leave_if_over():
            return
        access = self.company.access()
        if access is None:
            return
        self._address = self._served()
        whole = f"{self._address}/C/{self.company.code}".upper()  # upper case makes fewer modules
        matrix = qr_matrix(whole if self._address and len(whole) <= LONGEST_SCAN else self.company.code)
        self._path, self._modules, self._code = qr_path(matrix), len(matrix), grouped(self.company.code)
        day = day_words(access.ends_at.astimezone(self.services.tz).date(), self.context.language())
        self._until = translate("MapCode", "The code works until %1. Who has it sees your answers.").replace("%1", day)
        self.changed.emit()

    def clear(self) -> None:
        self._clear()
        self.changed.emit()

    @Slot()
    def done(self) -> None:
        """Back to where the code was asked for; who goes on later is gone."""
        if self.company.code_for is CodeFor.LATER:
            self.leave()
        else:
            self.context.go("map_plan" if self.company.code_for is CodeFor.WRITING else "map_result")

    @Slot()
    def goOn(self) -> None:
        """On with the statements after all."""
        self.context.go("map_question")

    @Property(bool, notify=changed)
    def mayGoOn(self) -> bool:
        return self.company.code_for is CodeFor.LATER

    def _served(self) -> str:
        """Where the office is, if another device reaches it and it answers."""
        served, office = last_server(self.services.hub_db), self.services.office
        if served is None or office is None or office.silence() is not None or served.address.startswith(_ONLY_HERE):
            return ""
        return served.address
