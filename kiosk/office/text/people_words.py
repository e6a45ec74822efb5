"""Words for members of staff, their badges and PINs: those of the kiosk, which a test holds together (F1, F2)."""

from datetime import datetime, tzinfo

from kiosk.hub.permissions import Role
from kiosk.hub.staff import Person
from kiosk.office.text.day_words import moment_words
from kiosk.office.text.state_words import role_word
from kiosk.office.text.words import Words
from kiosk.reports.contents import Badge

BADGE, PEOPLE = "Badge", "People"
_MAY = {
    Role.HOST: "visits and equipment",
    Role.OPERATOR: "prints as well",
    Role.ADMIN: "people and settings as well",
}


def badge_of(person: Person, code: str, hub_name: str, words: Words) -> Badge:
    """code: of its QR; it is stored nowhere."""
    return Badge(
        hub=hub_name,
        name=person.name,
        role=words.of_kiosk(BADGE, "staff, %1").replace("%1", role_word(person.role, words)),
        code=code,
        hint=words.of_kiosk(BADGE, "Scan at the kiosk"),
        then=words.of_kiosk(BADGE, "and type your own PIN."),
        number=badge_word(person.badge_number, words),
        lost=words.of_kiosk(BADGE, "Lost it? Tell an admin at once. It is locked at the kiosk."),
    )


def badge_word(number: int, words: Words) -> str:
    """Badge 07."""
    return words.of_kiosk(BADGE, "Badge %1").replace("%1", f"{number:02d}")


def may_words(role: Role, words: Words) -> str:
    """What the role may do."""
    return words.of_kiosk(PEOPLE, _MAY[role])


def pin_words(person: Person, now: datetime, tz: tzinfo, words: Words) -> str:
    """Whether there is a PIN, until when one can be chosen, or that it is locked."""
    if person.new_pin_until is not None and now < person.new_pin_until:
        until = moment_words(person.new_pin_until, tz, words.language)
        return words.of_kiosk(PEOPLE, "can choose a PIN until %1").replace("%1", until)
    if is_pin_locked(person, now):
        return words.of_kiosk(PEOPLE, "too many wrong PINs")
    return words.of_kiosk(PEOPLE, "PIN chosen" if person.has_pin else "no PIN yet")


def is_pin_locked(person: Person, now: datetime) -> bool:
    """Whether wrong PINs lock the person out now."""
    return person.locked_until is not None and now < person.locked_until
