"""Known devices: one's own, for an admin all; each can be ended, and this one left (W2)."""

from dataclasses import dataclass

from kiosk.hub.office.devices import Device, DeviceKind
from kiosk.hub.permissions import Role
from kiosk.office.asking import Answer, Ask, SeeOther, Shown
from kiosk.office.text.day_words import day_words
from kiosk.office.text.state_words import role_word


@dataclass(frozen=True, slots=True)
class DeviceRow:
    id: str
    name: str
    owner: str
    role: str
    seen: str
    known_until: str
    kind: str
    is_this: bool


@dataclass(frozen=True, slots=True)
class DevicesPage:
    own: tuple[DeviceRow, ...]
    others: tuple[DeviceRow, ...]
    shows_others: bool
    authority: bool


def show(ask: Ask) -> Answer:
    is_admin = ask.allows(Role.ADMIN)
    found = ask.hub.access.devices.known(None if is_admin else ask.staff_id)
    rows = [(device_row(ask, device), device.staff_id == ask.staff_id) for device in found]
    page = DevicesPage(
        own=tuple(row for row, own in rows if own),
        others=tuple(row for row, own in rows if not own),
        shows_others=is_admin,
        authority=ask.has_authority,
    )
    return Shown("devices.html", page, title=ask.words("Devices"))


def end(ask: Ask) -> Answer:
    """End a device; another's needs an admin, with the PIN. The form may say to which page it leads then."""
    device_id = ask.path["device_id"]
    devices = ask.hub.access.devices
    if not any(device.id == device_id for device in devices.known(ask.staff_id)):
        ask.need_pin()
    ended = devices.end(device_id, ask.staff_id)
    is_this = device_id == ask.signed_in.device.id
    return SeeOther(
        "/pair" if is_this else ask.form.get("to", "/devices"),
        "device_ended" if ended else "gone",
        token="" if is_this else None,
    )


def leave(ask: Ask) -> Answer:
    """This device is known no more."""
    ask.hub.access.devices.end(ask.signed_in.device.id, ask.staff_id)
    return SeeOther("/pair", done="device_ended", token="")


def device_row(ask: Ask, device: Device) -> DeviceRow:
    t = ask.words
    seen = device.seen_at.astimezone(ask.tz)
    is_today = seen.date() == ask.today
    kind = t("Phone") if device.kind is DeviceKind.PHONE else t("Computer")
    return DeviceRow(
        id=device.id,
        name=f"{kind}, {device.browser}",
        owner=device.staff_name,
        role=role_word(device.role, t),
        seen=ask.clock(device.seen_at) if is_today else day_words(seen.date(), ask.language),
        known_until=day_words(ask.day_of(device.known_until), ask.language),
        kind=device.kind,
        is_this=device.id == ask.signed_in.device.id,
    )
