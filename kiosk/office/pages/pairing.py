"""Lets a browser in: the code of the kiosk and the PIN; the PIN again where an admin is needed (W2)."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.hub.office.access import CodeRefused, Paired, PinAccepted
from kiosk.hub.office.devices import DeviceKind
from kiosk.hub.pins import PIN_MAX, PIN_MIN
from kiosk.hub.staff import Locked, WrongPin
from kiosk.office.asking import Answer, Ask, SeeOther, Shown
from kiosk.office.web.cookies import own_path

LONGEST_CODE = 16

_NOT_CARRIED = frozenset({"csrf", "office_pin", "key"})
"""Fields that the page which asks for the PIN does not hold."""


@dataclass(frozen=True, slots=True)
class PairPage:
    """code: as it was typed, or as the QR code holds it. problem: why it did not work the last time."""

    code: str
    problem: str
    device: str
    is_phone: bool
    host: str
    has_authority: bool
    pin_min: int = PIN_MIN
    pin_max: int = PIN_MAX


@dataclass(frozen=True, slots=True)
class PinPage:
    """action: where the form is sent. fields: what was typed into the form that needs the PIN."""

    action: str
    to: str
    fields: Mapping[str, str]
    problem: str
    who: str
    pin_min: int = PIN_MIN
    pin_max: int = PIN_MAX


def show(ask: Ask) -> Answer:
    code = ask.path.get("code", ask.query.get("code", ""))[:LONGEST_CODE].upper()
    until_at = ask.hub.access.locked_until(ask.address)
    return _page(ask, code, "" if until_at is None else _locked(ask, Locked(until_at)))


def pair(ask: Ask) -> Answer:
    code, pin = ask.form.get("code", "")[:64], ask.form.get("pin", "")
    answer = ask.hub.access.pair(code, pin, ask.address, ask.device_kind, ask.browser)
    if isinstance(answer, Paired):
        return SeeOther("/", done="welcome", token=answer.token)
    t = ask.words
    if isinstance(answer, CodeRefused):
        return _page(ask, "", t("This code does not work, or no more. Take a new one at the kiosk."))
    return _page(ask, code[:LONGEST_CODE], _wrong(ask, answer))


def show_pin(ask: Ask) -> Answer:
    return _pin(ask, "/pin", own_path(ask.query.get("to", "/")), {})


def take_pin(ask: Ask) -> Answer:
    to = own_path(ask.form.get("to", "/"))
    problem = check_pin(ask, ask.form.get("office_pin", ""))
    return SeeOther(to, done="pin") if problem is None else _pin(ask, "/pin", to, {}, problem)


def check_pin(ask: Ask, pin: str) -> str | None:
    """None if the PIN is right, and what needs an admin allowed again; else why not."""
    answer = ask.hub.access.pin_again(ask.signed_in, pin, ask.address)
    return None if isinstance(answer, PinAccepted) else _wrong(ask, answer)


def pin_for_form(ask: Ask, problem: str = "") -> Answer:
    """Ask for the PIN, and send the same form again with it; a secret in it is typed again, not shown in the page."""
    fields = {name: value for name, value in ask.form.items() if name not in _NOT_CARRIED}
    return _pin(ask, ask.target, "/", fields, problem)


def _pin(ask: Ask, action: str, to: str, fields: Mapping[str, str], problem: str = "") -> Shown:
    page = PinPage(action, to, fields, problem, ask.signed_in.member.name)
    return Shown("pin.html", page, 403 if problem else 200, ask.words("Type your PIN"))


def _page(ask: Ask, code: str, problem: str) -> Shown:
    t = ask.words
    is_phone = ask.device_kind is DeviceKind.PHONE
    device = t("This phone, {browser}" if is_phone else "This computer, {browser}", browser=ask.browser)
    page = PairPage(code, problem, device, is_phone, ask.host, ask.has_authority)
    return Shown("pair.html", page, 403 if problem else 200, t("Open the office"))


def _wrong(ask: Ask, answer: WrongPin | Locked) -> str:
    if isinstance(answer, Locked):
        return _locked(ask, answer)
    return ask.words.count("Wrong PIN, {n} try left.~Wrong PIN, {n} tries left.", answer.tries_left)


def _locked(ask: Ask, answer: Locked) -> str:
    return ask.words("Too many wrong tries. Nothing is taken before {time}.", time=ask.clock(answer.until_at))
