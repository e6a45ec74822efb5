"""How far a connection to a print server is: the print room makes it, the office asks for it (W8)."""

from dataclasses import dataclass

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.printer_settings import MOONRAKER, OCTOPRINT, SERVERS
from kiosk.office.asking import Ask
from kiosk.office.text.printer_words import WIZARD
from kiosk.printers.server_address import normalize_address, without_pin
from kiosk.printroom.pairing.pairing_requests import UNDER_WAY, PairingRefusedError, PairingRequest, Phase

SERVER_NAMES = {OCTOPRINT: "OctoPrint", MOONRAKER: "Moonraker (Klipper)"}
"""As their makers spell them, in every language."""
_OFFERS = {ReasonCode.REDIRECTED_TO_HTTPS: "Use this address", ReasonCode.CERTIFICATE_TO_ACCEPT: "Yes, accept"}


@dataclass(frozen=True, slots=True)
class Connecting:
    """trouble: why it failed. offer: what can be done about that; empty: nothing. is_open: it may still succeed."""

    request_id: str
    title: str
    advice: str
    trouble: str
    offer: str
    is_open: bool


def connecting(ask: Ask, request: PairingRequest) -> Connecting:
    t, phase = ask.words, request.phase
    address = without_pin(request.address)
    advice, trouble, offer = address, "", ""
    title = "Looking for Moonraker" if request.connection == MOONRAKER else "Looking for OctoPrint"
    if phase in (Phase.FAILED, Phase.CANCELLED):
        title, advice = "No connection", ""
        trouble = t.reason(request.reason) or t.of_kiosk(WIZARD, "It was cancelled.")
        offer = _OFFERS.get(request.reason.code, "") if request.reason else ""
    elif phase is Phase.WAITING:
        title = "Now accept in OctoPrint"
        advice = t.of_kiosk(WIZARD, "Open %1, log in, and allow “Kiosk”.").replace("%1", address)
    elif phase is Phase.READING:
        title = "Reading the printer"
    if phase in UNDER_WAY and ask.hub.print_room.silence() is not None:
        trouble = t.of_kiosk(WIZARD, "The print room does not answer. Call whoever keeps this machine.")
    is_ours = phase in (Phase.DONE, Phase.FOUND) or title == "Looking for Moonraker"
    words = t("Connected" if phase in (Phase.DONE, Phase.FOUND) else title) if is_ours else t.of_kiosk(WIZARD, title)
    offered = t.of_kiosk(WIZARD, offer) if offer else ""
    return Connecting(request.id, words, advice, trouble, offered, phase in UNDER_WAY)


def server_kind(ask: Ask, otherwise: str) -> str:
    """Which kind of server was chosen. otherwise: if none was."""
    chosen = ask.form.get("connection", "")
    return chosen if chosen in SERVERS else otherwise


def begin(ask: Ask, printer_id: str | None, kind: str) -> str:
    """Ask the print room to connect with what was typed, or with what a refusal offered; the id of the request.

    kind: of the server.

    Raises NotAllowedError, SettingRefusedError, PairingRefusedError, KeyNotKeptError.
    """
    pairing, offered_by = ask.hub.pairing, ask.form.get("request", "")
    refused = pairing.by_id(offered_by) if offered_by else None
    if refused is not None and refused.offered_address:
        address, kind = refused.offered_address, refused.connection
        return pairing.begin(address, ask.staff_id, printer_id=printer_id, connection=kind)
    typed = ask.form.get("server", "")
    try:
        address = normalize_address(typed)
    except ValueError:
        raise SettingRefusedError("server", Reason(ReasonCode.NOT_AN_ADDRESS, address=typed[:60])) from None
    try:
        key = ask.form.get("key", "").strip()
        return pairing.begin(address, ask.staff_id, printer_id=printer_id, key=key, connection=kind)
    except PairingRefusedError as error:
        reason = error.reason or Reason(ReasonCode.NOT_DONE)
        field = "key" if reason.code is ReasonCode.KEY_MALFORMED else "server"
        raise SettingRefusedError(field, reason) from None


def request_of(ask: Ask, printer_id: str | None) -> PairingRequest | None:
    """The request that the page was opened for, or the one that is open; only of this printer, or of a new one."""
    wanted, pairing = ask.query.get("request", ""), ask.hub.pairing
    found = pairing.by_id(wanted) if wanted else pairing.open_one()
    return found if found is not None and found.printer_id == printer_id else None
