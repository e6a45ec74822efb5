"""One who is told of alarms: name, language, of what, addresses of channels, which are never shown again (W4)."""

from dataclasses import dataclass, replace

from kiosk.base.errors import ReasonError
from kiosk.hub.settings.alarm_channels import SEVERITIES, AlarmChannels, ContactSetting
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.hub.settings.settings_table import change_setting, read_setting
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed, values_of
from kiosk.office.pages.system.alarm_channels import PATH, TOLD_OF, channel_words, place_of


@dataclass(frozen=True, slots=True)
class ContactPage:
    """action: the address that takes the form. channels: what is stored, without secrets; empty for a new one.

    told_of: fields of what it may be told of, with their words.
    """

    title: str
    action: str
    form: Form
    channels: tuple[str, ...]
    told_of: tuple[tuple[str, str], ...]


def show_new(ask: Ask) -> Answer:
    new = ContactSetting(name="", language=ask.facts.language)
    form = Form(_values(new), read_setting(ask.hub.db, AlarmChannels).version)
    return _page(ask, None, form)


def add(ask: Ask) -> Answer:
    stored, typed = read_setting(ask.hub.db, AlarmChannels), Typed(ask.form)
    contact, fields = _read(typed, ())
    contacts = (*stored.value.contacts, contact)
    try:
        _save(ask, contacts, typed.version)
    except ReasonError as error:
        return _page(ask, None, _refused(ask, error, len(contacts) - 1, fields))
    return SeeOther(PATH, "added")


def show(ask: Ask) -> Answer:
    stored, at = read_setting(ask.hub.db, AlarmChannels), place_of(ask)
    if not 0 <= at < len(stored.value.contacts):
        return NotFound()
    contact = stored.value.contacts[at]
    return _page(ask, contact, Form(_values(contact), stored.version))


def change(ask: Ask) -> Answer:
    """Set its name, its language and of what it is told; of its addresses those that are replaced, dropped or added."""
    stored, at, typed = read_setting(ask.hub.db, AlarmChannels), place_of(ask), Typed(ask.form)
    if not 0 <= at < len(stored.value.contacts):
        return NotFound()
    contacts = list(stored.value.contacts)
    before = contacts[at]
    contacts[at], fields = _read(typed, before.urls)
    try:
        _save(ask, tuple(contacts), typed.version)
    except ReasonError as error:
        return _page(ask, before, _refused(ask, error, at, fields))
    return SeeOther(PATH, "stored")


def _save(ask: Ask, contacts: tuple[ContactSetting, ...], version: int) -> None:
    wanted = replace(read_setting(ask.hub.db, AlarmChannels).value, contacts=contacts)
    change_setting(ask.hub.db, ask.hub.clock, ask.staff_id, wanted, version)


def _read(typed: Typed, before: tuple[str, ...]) -> tuple[ContactSetting, tuple[str, ...]]:
    """The contact as typed, and for each of its addresses the field that it came from."""
    urls, fields = [], []
    for number, url in enumerate(before):
        name = f"url.{number}"
        if not typed.is_on(f"drop.{number}"):
            urls.append(typed.text(name) or url)
            fields.append(name)
    if typed.text("url.new"):
        urls.append(typed.text("url.new"))
        fields.append("url.new")
    contact = ContactSetting(
        name=typed.text("name"),
        language=typed.text("language"),
        urls=tuple(urls),
        told_of=tuple(one for one in SEVERITIES if typed.is_on(f"told_of.{one}")),
    )
    return contact, tuple(fields)


def _values(contact: ContactSetting) -> dict[str, str]:
    """As the form shows it, without the addresses."""
    return values_of(replace(contact, urls=()))


def _refused(ask: Ask, error: ReasonError, at: int, fields: tuple[str, ...]) -> Form:
    """The form with the refusal beside the field of the page that it is about."""
    form = Form({}, read_setting(ask.hub.db, AlarmChannels).version)
    if not isinstance(error, SettingRefusedError) or isinstance(error, ChangedMeanwhileError):
        return form.refused(ask, error)
    field = error.field.removeprefix(f"contacts.{at}.")
    part, _, number = field.partition(".")
    if part == "urls":
        field = fields[int(number)] if number else "url.new"
    return form.refused(ask, SettingRefusedError("name" if field == "contacts" else field, error.reason))


def _page(ask: Ask, contact: ContactSetting | None, form: Form) -> Shown:
    t = ask.words
    title = contact.name if contact else t("Add a contact")
    channels = tuple(channel_words(ask, url) for url in contact.urls) if contact else ()
    action = f"{PATH}/contacts/{place_of(ask)}" if contact else f"{PATH}/new"
    told_of = tuple((f"told_of.{one}", t(TOLD_OF[one])) for one in SEVERITIES)
    return Shown("alarm_contact.html", ContactPage(title, action, form, channels, told_of), form.status, title)
