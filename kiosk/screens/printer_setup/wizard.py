"""The wizard that adds a printer behind a print server: find the server, get its key, fill the form, add it."""

from dataclasses import dataclass

from kiosk.base.errors import WorldError
from kiosk.hub.settings.printer_settings import MOONRAKER, OCTOPRINT
from kiosk.printers.server_address import normalize_address, without_pin
from kiosk.printroom.pairing.pairing_requests import NearbyServer, PairingRequest, Phase
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.printer_setup.authorization import Authorization
from kiosk.screens.printer_setup.printer_form import PrinterForm
from kiosk.screens.printer_setup.wizard_prompts import TextPrompt, no_address, text_prompt
from kiosk.screens.printer_setup.wizard_steps import STEP_PAGES, Step, first_step, next_step
from kiosk.screens.printer_setup.wizard_text import SERVER_NAMES
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.reasons import error_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SEARCH_AGAIN_S = 4.0
"""How often to renew the search; the print room stops it otherwise."""


@dataclass(frozen=True, slots=True)
class ServerLine:
    """A server found in the network."""

    key: str
    words: str
    detail: str


@dataclass(frozen=True, slots=True)
class KindLine:
    """A kind of server whose address can be typed."""

    key: str
    words: str


@QmlElement
@QmlUncreatable("made by the shell")
class WizardViewModel(ViewModel):
    """Signals: `changed`; `finished(printer_id)`: that printer was added, or paired again, or left as it was."""

    routes = routes_of("wizard")

    changed = Signal()
    finished = Signal(str)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._step = Step.FIND
        self._id = ""
        self._request: PairingRequest | None = None
        self._moved_s = 0.0
        self._search_s = float("-inf")
        self._trouble = ""
        self._address, self._kind = "", OCTOPRINT
        self._prompt = TextPrompt()
        self._servers = RowModel(ServerLine, self)
        self._nearby: dict[str, str] = {}
        self._kinds = RowModel(KindLine, self)
        self._authorization = Authorization(self)
        self._form = PrinterForm(self.services, self)

    # ---------- hooks ----------
    def page_opened(self, page: str) -> None:
        """Follow a page that was not opened by the wizard itself."""
        if STEP_PAGES[self._step].page != page:
            self._step = next(step for step, stop in STEP_PAGES.items() if stop.page == page)
        self.refresh()

    def refresh(self) -> None:
        """Read the pairing request again; its phase may lead to another page."""
        if self._step is Step.FIND:
            self._search()
        elif self._step is not Step.ADDRESS:
            self._follow()
        request = self._request
        kind = request.connection if request is not None and self._step is not Step.ADDRESS else self._kind
        self._prompt = text_prompt(self._step, kind, address=self._address, name=self._form.name)
        self.changed.emit()

    def tick(self) -> None:
        """Count down and search."""
        self.refresh()

    def visitor_gone(self) -> None:
        """Forget what was typed; the pairing itself continues."""
        self._release()
        self._address = ""

    def connect_again(self, printer_id: str, address: str, connection: str) -> None:
        """Pair a printer of the hub again, with this kind of server; its certificate is checked anew."""
        self._begin(without_pin(address), connection, printer_id=printer_id)

    # ---------- called by the pages ----------
    @Slot()
    def enter(self) -> None:
        """Start, for an admin: with the pairing that is under way, whoever began it, or with the servers."""
        if not self.context.member.may_set_up:
            return
        self.visitor_gone()
        found = self.context.pairing.open_one()
        self._id = found.id if found else ""
        self._go(first_step(found))

    @Slot()
    def back(self) -> None:
        """Go one step back."""
        stop = STEP_PAGES[self._step]
        again = self._request.printer_id if self._request else None
        if stop.gives_up:
            self.context.pairing.cancel(self._id, self.context.member.staff_id)
            self._release()
        if stop.gives_up and again:
            self.finished.emit(again)
        elif stop.back is None:
            self.context.go("home")
        else:
            self._go(stop.back)

    @Slot(str)
    def pick(self, address: str) -> None:
        """Choose a server that was found."""
        self._begin(address, self._nearby.get(address, OCTOPRINT))

    @Slot(str)
    def typeAddress(self, kind: str) -> None:
        """Type the address of this kind of server; what was typed for the other is forgotten."""
        if kind != self._kind:
            self._address, self._kind = "", kind
        self._go(Step.ADDRESS)

    @Slot(str)
    def goTo(self, step: str) -> None:
        """Go to a step: key, name, colour, material or zone."""
        self._go(Step(step))

    @Slot()
    def retry(self) -> None:
        """Try the same address again."""
        if self._request is not None:
            self._begin(self._request.address, self._request.connection, printer_id=self._request.printer_id)

    @Slot()
    def acceptOffer(self) -> None:
        """An admin accepts what the refusal offers: an address with https, or the server's certificate."""
        if self._request is not None and self.context.member.may_set_up:
            address = self._request.offered_address
            if address:
                self._begin(address, self._request.connection, printer_id=self._request.printer_id)

    @Slot(str)
    def typed(self, text: str) -> None:
        """Take what was typed; an empty text is ignored."""
        if not text.strip():
            return
        if self._step is Step.ADDRESS:
            try:
                address = normalize_address(text)
            except ValueError:
                self._show_problem(no_address(self._kind))
            else:
                self._address = address
                self._begin(address, self._kind)
        elif self._step is Step.KEY and self._request is not None:
            asked = self._request
            self._begin(asked.address, asked.connection, printer_id=asked.printer_id, key=text.strip())
        elif self._step is Step.NAME:
            self._form.answer(Step.NAME, " ".join(text.split()))
            self._go(Step.FORM)

    @Slot(str)
    def choose(self, key: str) -> None:
        """Choose an option."""
        self._form.answer(self._step, key)
        self._go(Step.FORM)

    @Slot()
    def add(self) -> None:
        """Add the printer."""
        if self._request is None:
            return
        new = self._form.filled(self._request)
        try:
            printer_id = self.context.pairing.add(new, self.context.member.staff_id)
        except WorldError as error:
            self._show_problem(error_text(error))
        else:
            self.visitor_gone()
            self.finished.emit(printer_id)

    servers = constant(RowModel, "_servers")  # the servers found so far
    kinds = constant(RowModel, "_kinds")  # those whose address can be typed
    authorization = constant(Authorization, "_authorization")
    form = constant(PrinterForm, "_form")
    trouble = exposed(str, "_trouble", changed)  # what did not work and what to do, else empty
    title = exposed(str, "_prompt.title", changed)  # what the page asks for
    hint = exposed(str, "_prompt.hint", changed)
    text = exposed(str, "_prompt.text", changed)  # what is in the field at first
    longest = exposed(int, "_prompt.longest", changed)
    letters = exposed(str, "_prompt.letters", changed)  # those that may be typed
    secret = exposed(bool, "_prompt.secret", changed)  # not shown
    plain = exposed(bool, "_prompt.plain", changed)  # without automatic capitals

    # ---------- internals ----------
    def _release(self) -> None:
        """Let go of the pairing request; a typed address is kept to be corrected."""
        self._id, self._request, self._trouble = "", None, ""
        self._form.forget()

    def _search(self) -> None:
        now_s = self.services.clock.monotonic_s()
        pairing_requests = self.context.pairing
        if now_s - self._search_s >= SEARCH_AGAIN_S:
            self._search_s = now_s
            pairing_requests.request_search()
        nearby = pairing_requests.nearby()
        self._nearby = {one.address: one.connection for one in nearby}
        self._servers.show([_server_line(one) for one in nearby])
        self._kinds.show(
            [
                KindLine(OCTOPRINT, translate("WizardViewModel", "Type OctoPrint's address")),
                KindLine(MOONRAKER, translate("WizardViewModel", "Type Klipper's address")),
            ]
        )

    def _follow(self) -> None:
        """Read the pairing request and go to the page of its phase."""
        services, language = self.services, self.context.language()
        found = self.context.pairing.by_id(self._id) if self._id else self.context.pairing.open_one()
        if found is not None and (self._request is None or self._request.phase is not found.phase):
            self._moved_s = services.clock.monotonic_s()
        self._request, self._id = found, found.id if found else ""
        if found is not None and found.phase is Phase.DONE and found.printer_id and self._step is Step.ASK:
            self.visitor_gone()
            self.finished.emit(found.printer_id)
            return
        step = next_step(self._step, found)
        if found is not None:
            waited_s = services.clock.monotonic_s() - self._moved_s
            may_accept = self.context.member.may_set_up
            self._authorization.show(found, services.clock.now(), language, waited_s=waited_s, may_accept=may_accept)
            if found.phase is Phase.FOUND:
                self._form.show(found, step, language)
        if step is not self._step:
            self._go(step)

    def _begin(self, address: str, connection: str, *, printer_id: str | None = None, key: str = "") -> None:
        staff_id = self.context.member.staff_id
        try:
            self._id = self.context.pairing.begin(
                address, staff_id, printer_id=printer_id, key=key, connection=connection
            )
        except WorldError as error:
            self._show_problem(error_text(error))
            return
        self._request = None
        self._go(Step.ASK)

    def _go(self, step: Step) -> None:
        self._step, self._trouble = step, ""
        if step is Step.FIND:
            self._release()
        self.refresh()
        if self._step is step:  # else `refresh` has gone on to another step
            self.context.go(STEP_PAGES[step].page)

    def _show_problem(self, sentence: str) -> None:
        self._trouble = sentence
        self.changed.emit()


def _server_line(one: NearbyServer) -> ServerLine:
    named = f"{SERVER_NAMES[one.connection]} {one.version}".rstrip()
    return ServerLine(one.address, one.name, f"{named}, {one.address.partition('://')[2]}")
