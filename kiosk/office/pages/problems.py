"""Pages that say why something can't be shown or done, and the way out."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.base.reason import Reason
from kiosk.hub.permissions import Role
from kiosk.office.asking import Ask, Shown
from kiosk.office.text.state_words import role_word


@dataclass(frozen=True, slots=True)
class Problem:
    """What happened, what to do, and where the button leads."""

    heading: str
    message: str
    advice: str
    to: str
    button: str


def not_found(ask: Ask) -> Shown:
    t = ask.words
    return _shown(ask, 404, t("There is no such page"), t("It may have been removed meanwhile."))


def not_allowed(ask: Ask, needed: Role | None) -> Shown:
    """needed: the role; None: it is not known which."""
    t = ask.words
    who = t("This needs the role {role}.", role=role_word(needed, t)) if needed else t("Your role does not allow this.")
    return _shown(ask, 403, t("Not for your role"), who, t("An admin can change roles."))


def locked(ask: Ask, until_at: datetime) -> Shown:
    t = ask.words
    until = t("The PIN was wrong too often. Nothing works before {time}.", time=ask.clock(until_at))
    return _shown(ask, 403, t("Locked"), until, t("If that was not you, tell an admin."))


def foreign_form(ask: Ask) -> Shown:
    t = ask.words
    return _shown(
        ask, 403, t("The page was too old"), t("Nothing was changed."), t("Open the page again and repeat it.")
    )


def too_large(ask: Ask) -> Shown:
    t = ask.words
    advice = t("Go back and choose a smaller one.")
    return _shown(ask, 413, t("The file is too large"), t("Nothing was saved."), advice)


def refused(ask: Ask, reason: Reason) -> Shown:
    """The hub refused what was asked."""
    t = ask.words
    return _shown(ask, 409, t("That was not done"), t.reason(reason))


def _shown(ask: Ask, status: int, heading: str, message: str, advice: str = "") -> Shown:
    if ask.company is not None:
        problem = Problem(heading, message, advice, "/map/answers", ask.words("To the digital map"))
        return Shown("problem.html", problem, status, heading)
    known = ask.session is not None
    button = ask.words("To the first page") if known else ask.words("Open with a code")
    problem = Problem(heading, message, advice, "/" if known else "/pair", button)
    return Shown("problem.html", problem, status, heading)
