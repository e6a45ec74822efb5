"""A company opens its own pages by its code, and closes them on a device that others use (I12)."""

from dataclasses import dataclass

from kiosk.hub.maturity.company_access import CompanyAccess
from kiosk.hub.staff import Locked
from kiosk.office.asking import Answer, Ask, SeeOther, Shown
from kiosk.office.web.cookies import COMPANY
from kiosk.scan.codes import CodeError, CodeKind, grouped, read_typed_code

LONGEST_CODE = 40


@dataclass(frozen=True, slots=True)
class EntryPage:
    """code: as it was typed, or as the QR code holds it. problem: why it did not work the last time."""

    code: str
    problem: str
    host: str
    has_authority: bool


def show(ask: Ask) -> Answer:
    if COMPANY in ask.kept and ask.hub.company_codes.access(ask.kept[COMPANY]) is not None:
        return SeeOther("/map/answers")
    return _page(ask, "", "")


def show_scanned(ask: Ask) -> Answer:
    """The address that the QR code holds: nothing is opened before the button is pressed."""
    return _page(ask, grouped(ask.path["code"][:LONGEST_CODE].upper()), "")


def enter(ask: Ask) -> Answer:
    t, typed = ask.words, ask.form.get("code", "")[:LONGEST_CODE]
    code = _sound(typed)
    answer = ask.hub.company_entry.enter(code, ask.address)
    if isinstance(answer, CompanyAccess):
        return SeeOther("/map/answers", company=code)
    if isinstance(answer, Locked):
        time = ask.clock(answer.until_at)
        return _page(ask, typed, t("Too many wrong tries. Nothing is taken before {time}.", time=time))
    return _page(ask, typed, t("This code does not work, or no more. Ask staff for a new one."))


def leave(ask: Ask) -> Answer:
    return SeeOther("/map", "map_closed", company="")


def _sound(typed: str) -> str:
    """The code as it is hashed; empty for what is none."""
    try:
        code = read_typed_code(typed)
    except CodeError:
        return ""
    return code.text if code.kind is CodeKind.COMPANY else ""


def _page(ask: Ask, code: str, problem: str) -> Shown:
    page = EntryPage(code, problem, ask.host, ask.has_authority)
    return Shown("maturity/entry.html", page, 403 if problem else 200, ask.words("Digital map of your company"))
