"""Turns what a page answers into HTML: Jinja2 templates with the frame around them; every value is escaped."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kiosk.base.formats import duration_words
from kiosk.hub.permissions import Role
from kiosk.office import drawings
from kiosk.office.asking import Ask, Shown
from kiosk.office.sections import DARK, MENU, NIGHT, SECTIONS, Section, first_of, section_of
from kiosk.office.text import day_words
from kiosk.office.text.done import done_words
from kiosk.office.text.state_words import role_word
from kiosk.office.text.words import LANGUAGES, NAMES
from kiosk.office.web.static_files import StaticFile

TEMPLATES = Path(__file__).parent / "templates"
LONG_WORD_CHARS = 18
"""A word of so many characters is wider than a phone where a page's title has its usual size."""


@dataclass(frozen=True, slots=True)
class NavItem:
    path: str
    words: str
    is_here: bool
    on_phone: bool
    only_phone: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """What is around every page. csrf: the token for its forms. who: empty while nobody is known."""

    hub_name: str
    language: str
    day: str
    clock: str
    who: str
    role: str
    lock: str
    """Until when what needs an admin is allowed; for an admin only."""
    lock_brief: str
    nav: tuple[NavItem, ...]
    languages: tuple[tuple[str, str, str], ...]
    """Language, address and words of the others."""
    csrf: str
    done: str
    title: str
    office: str
    is_live: bool
    is_dark: bool
    """In the colours of the night."""


class Rendering:
    """Made once; used by all workers."""

    def __init__(self, static: Mapping[str, StaticFile]) -> None:
        self._static = static
        self._environment = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._environment.globals.update(
            icon=drawings.icon,
            mark=drawings.mark,
            silhouette=drawings.silhouette,
            face=drawings.face,
            static=self._static_path,
        )
        self._environment.tests["long_worded"] = is_long_worded

    def page(self, shown: Shown, ask: Ask, csrf: str, *, is_live: bool) -> bytes:
        """The whole page in UTF-8. is_live: it may be read anew by itself; what answers a form or refuses may not."""
        template = self._environment.get_template(shown.template)
        frame = _frame(shown, ask, csrf, is_live=is_live)
        return template.render(page=shown.page, frame=frame, t=ask.words).encode()

    def _static_path(self, name: str) -> str:
        return f"/static/{name}?{self._static[name].mark}"


def is_long_worded(title: str) -> bool:
    """Whether a title is set smaller on a phone, for a word of it would be broken."""
    return any(len(word) >= LONG_WORD_CHARS for word in title.split())


def _frame(shown: Shown, ask: Ask, csrf: str, *, is_live: bool) -> Frame:
    session, here = ask.session, section_of(ask.target.partition("?")[0])
    remaining = ""
    if session is not None and session.member.role is Role.ADMIN and session.may_administer(ask.now):
        remaining = duration_words((session.device.admin_until - ask.now).total_seconds())
    return Frame(
        hub_name=ask.facts.name,
        language=ask.language,
        day=day_words.date_words(ask.now, ask.tz, ask.language),
        clock=ask.clock(ask.now),
        who=session.member.name if session else "",
        role=role_word(session.member.role, ask.words) if session else "",
        lock=ask.words("settings lock in {time}", time=remaining) if remaining else "",
        lock_brief=remaining,
        nav=_nav(ask, here) if session else (),
        languages=tuple(
            (one, f"/language/{one}?to={quote(ask.target, safe='')}", NAMES[one])
            for one in LANGUAGES
            if one != ask.language
        ),
        csrf=csrf,
        done=done_words(ask.query.get("done", ""), ask.words),
        title=shown.title,
        office=ask.words("Office"),
        is_live=is_live and session is not None,
        is_dark=first_of(ask.target.partition("?")[0]) in DARK,
    )


def _nav(ask: Ask, here: Section | None) -> tuple[NavItem, ...]:
    path = first_of(ask.target.partition("?")[0])
    seen = [section for section in SECTIONS if ask.allows(section.needs)]
    if path in DARK:
        items = [NavItem(one.path, ask.words(one.english), one is here, on_phone=False) for one in seen]
        items += [
            NavItem(one.path, ask.words(one.english), one.path == path, on_phone=True, only_phone=True) for one in NIGHT
        ]
        return (*items, _menu(ask, is_here=False))
    items = [NavItem(one.path, ask.words(one.english), one is here, one.on_phone) for one in seen]
    in_menu = here is MENU or (here is not None and not here.on_phone)
    return (*items, _menu(ask, is_here=in_menu))


def _menu(ask: Ask, *, is_here: bool) -> NavItem:
    return NavItem(MENU.path, ask.words(MENU.english), is_here, on_phone=True, only_phone=True)
