"""Adding, changing, moving and removing one entry of a list of a setting: places of origin, cards of the start page.

The version is that of the whole setting: who changes one entry after somebody else changed another is told (W7).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from kiosk.base.errors import ReasonError
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.setting import Setting
from kiosk.hub.settings.settings_table import change_setting, read_setting
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown, whole_number
from kiosk.office.forms import Form, Typed, values_of
from kiosk.office.lists import swapped
from kiosk.office.pages.visiting.door import PATH

NEW = "new"
S = TypeVar("S", bound=Setting)
E = TypeVar("E")


@dataclass(frozen=True, slots=True)
class EntryPage:
    """address: of the form. is_new: there is nothing to remove yet."""

    address: str
    title: str
    form: Form
    is_new: bool


@dataclass(frozen=True, slots=True)
class EntryList(Generic[S, E]):
    """name: of the field of the setting, and of its part of the address. read: the entry as typed, and the one before.

    title: of an entry, for a person. own_fields: a field of the setting -> that of the form where it is shown.
    """

    setting: type[S]
    name: str
    template: str
    add_words: str
    entries: Callable[[S], tuple[E, ...]]
    with_entries: Callable[[S, tuple[E, ...]], S]
    read: Callable[[Typed, E | None, tuple[E, ...]], E]
    title: Callable[[Ask, E], str]
    own_fields: tuple[tuple[str, str], ...] = ()

    def show(self, ask: Ask) -> Answer:
        stored = read_setting(ask.hub.db, self.setting)
        at = self._at(ask, self.entries(stored.value))
        if at is None:
            return NotFound()
        found = self._before(stored.value, at)
        return self._page(ask, found, Form({} if found is None else values_of(found), stored.version))

    def save(self, ask: Ask) -> Answer:
        stored, typed = read_setting(ask.hub.db, self.setting), Typed(ask.form)
        entries = self.entries(stored.value)
        at = self._at(ask, entries)
        if at is None:
            return NotFound()
        before = self._before(stored.value, at)
        try:
            wanted = self.read(typed, before, entries)
            self._set(ask, stored.value, (*entries[:at], wanted, *entries[at + 1 :]), typed.version)
        except SettingRefusedError as error:
            shown = SettingRefusedError(self._field(error.field, at), error.reason)
            return self._page(ask, before, Form({}, stored.version).refused(ask, shown))
        except ReasonError as error:
            return self._page(ask, before, Form({}, stored.version).refused(ask, error))
        return SeeOther(PATH, "saved" if before else "added")

    def move(self, ask: Ask) -> Answer:
        """One place up or down in the list, which is the order in which they are shown."""
        stored = read_setting(ask.hub.db, self.setting)
        entries = self.entries(stored.value)
        at = self._at(ask, entries)
        if at is None or at == len(entries):
            return NotFound()
        order = swapped(range(len(entries)), at, ask.form.get("to", ""))
        self._set(ask, stored.value, tuple(entries[one] for one in order), Typed(ask.form).version)
        return SeeOther(f"{PATH}#{self.name}")

    def remove(self, ask: Ask) -> Answer:
        """The history brings it back."""
        stored = read_setting(ask.hub.db, self.setting)
        entries = self.entries(stored.value)
        at = self._at(ask, entries)
        if at is None or at == len(entries):
            return NotFound()
        self._set(ask, stored.value, (*entries[:at], *entries[at + 1 :]), Typed(ask.form).version)
        return SeeOther(PATH, "removed")

    def _set(self, ask: Ask, setting: S, entries: tuple[E, ...], version: int) -> None:
        change_setting(ask.hub.db, ask.hub.clock, ask.staff_id, self.with_entries(setting, entries), version)

    def _at(self, ask: Ask, entries: tuple[E, ...]) -> int | None:
        """The place of the address in the list; behind its end for a new one."""
        text = ask.path["at"]
        if text == NEW:
            return len(entries)
        at = whole_number(text)
        return at if at is not None and at < len(entries) else None

    def _before(self, setting: S, at: int) -> E | None:
        entries = self.entries(setting)
        return entries[at] if at < len(entries) else None

    def _field(self, field: str, at: int) -> str:
        inner = field.removeprefix(f"{self.name}.{at}.")
        return dict(self.own_fields).get(inner, inner)

    def _page(self, ask: Ask, found: E | None, form: Form) -> Shown:
        title = ask.words(self.add_words) if found is None else self.title(ask, found)
        page = EntryPage(f"{PATH}/{self.name}/{ask.path['at']}", title, form, found is None)
        return Shown(self.template, page, form.status, title)
