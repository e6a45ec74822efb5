"""A new badge, shown this once: photographed by its owner, or taken as a card to print (W4, S2).

Its code is stored nowhere: it is in the answer that shows it, and comes back with the form that asks for the card.
"""

from dataclasses import dataclass

from kiosk.office.asking import Answer, Ask, Sent, Shown
from kiosk.office.forms import Typed
from kiosk.office.text.people_words import badge_of, badge_word
from kiosk.office.text.state_words import role_word
from kiosk.office.text.words import words_of
from kiosk.reports.drawn_apart import badge_pdf_apart
from kiosk.scan.codes import CodeError, read_code
from kiosk.scan.qr import QUIET_MODULES, qr_matrix
from kiosk.scan.qr_path import qr_path


@dataclass(frozen=True, slots=True)
class BadgePage:
    """path: of the dark modules. box: of the drawing, with the light modules around it."""

    person_id: str
    name: str
    detail: str
    code: str
    path: str
    box: str
    chooses_pin: bool


def show_once(ask: Ask, person_id: str, code: str) -> Answer:
    """The page of a badge that was just made."""
    t, person, matrix = ask.words, ask.hub.staff.person(person_id), qr_matrix(code)
    side = len(matrix) + 2 * QUIET_MODULES
    page = BadgePage(
        person_id=person.id,
        name=person.name,
        detail=f"{badge_word(person.badge_number, t)}, {role_word(person.role, t)}",
        code=code,
        path=qr_path(matrix),
        box=f"-{QUIET_MODULES} -{QUIET_MODULES} {side} {side}",
        chooses_pin=not person.has_pin,
    )
    return Shown("badge.html", page, title=t.of_kiosk("BadgePage", "The new badge"))


def card(ask: Ask) -> Answer:
    """The card as a PDF, in the language of the hub; that it was made is in the log."""
    try:
        code = read_code(Typed(ask.form).text("code")).text
    except CodeError:
        code = ""
    person = ask.hub.staff.take_card(code, by=ask.staff_id)
    badge = badge_of(person, code, ask.facts.name, words_of(ask.facts.language))
    return Sent(badge_pdf_apart(badge), "application/pdf", f"kiosk-badge-{person.badge_number:02d}.pdf")
