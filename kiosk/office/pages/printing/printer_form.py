"""The form of a printer: what is typed as a `Printer` and its `Equipment`, and both as they are shown (W4, W7)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.base.printer_limits import FIRMWARES, Box, PrinterLimits
from kiosk.base.serial_ports import ports_by_name
from kiosk.hub.added_printers import COLOURS, MATERIALS, free_colours
from kiosk.hub.settings.equipment_settings import Equipment
from kiosk.hub.settings.printer_settings import SERIAL, Printer, without_login
from kiosk.hub.settings.zones import zones
from kiosk.office.asking import Ask, whole_number
from kiosk.office.forms import Typed, values_of
from kiosk.office.text.printer_words import colour_word, zone_word
from kiosk.store.hub_db import rows

AXES = ("x", "y", "z")
ANOTHER = "another"
"""In the choice of ports: one that is typed."""
_FIRMWARE_NAMES = {"auto": "As it reports itself", "marlin": "Marlin", "klipper": "Klipper",
                   "reprapfirmware": "RepRapFirmware", "repetier": "Repetier", "smoothie": "Smoothieware"}  # fmt: skip
_BOX = tuple(f"custom_box.{end}_{axis}" for end in ("min", "max") for axis in AXES)


@dataclass(frozen=True, slots=True)
class Swatch:
    """A flag that can be chosen."""

    colour: str
    words: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What the form offers. ports: those of this machine, by their names, with whose they are."""

    colours: tuple[Swatch, ...]
    zones: tuple[tuple[str, str], ...]
    materials: tuple[tuple[str, str], ...]
    firmwares: tuple[tuple[str, str], ...]
    ports: tuple[tuple[str, str], ...]


def choices(ask: Ask, stored: Printer | None) -> Choices:
    """stored: the printer that is changed; its own colour and port stay."""
    db, t = ask.hub.db, ask.words
    own = (stored.colour,) if stored else ()
    colours = tuple(dict.fromkeys((*own, *free_colours(db)))) or COLOURS
    return Choices(
        colours=tuple(Swatch(one, colour_word(one, t)) for one in colours),
        zones=tuple((one.id, zone_word(one, t)) for one in zones(db)),
        materials=tuple((one, one) for one in MATERIALS),
        firmwares=tuple((one, t(_FIRMWARE_NAMES[one])) for one in FIRMWARES),
        ports=_ports(ask, stored),
    )


def _ports(ask: Ask, stored: Printer | None) -> tuple[tuple[str, str], ...]:
    t, sql = ask.words, "SELECT address, name FROM printer JOIN equipment USING (id) WHERE removed_at IS NULL"
    whose = {found["address"]: found["name"] for found in rows(ask.hub.db, sql)}
    found = ports_by_name()
    is_own = stored is not None and stored.connection == SERIAL and stored.address not in ("", *found)
    own = (stored.address,) if stored is not None and is_own else ()
    listed = [(port, t("{port}, not plugged in", port=_short(port))) for port in own]
    for port in found:
        is_taken = port in whose and not (stored and stored.address == port)
        listed.append(
            (port, t("{port}, used by {name}", port=_short(port), name=whose[port]) if is_taken else _short(port))
        )
    return (*listed, (ANOTHER, t("Another port, written below")))


def first_free_port(offered: Choices) -> str:
    """The first port that no printer has; else one is typed."""
    return next((port for port, words in offered.ports if words == _short(port)), ANOTHER)


def _short(port: str) -> str:
    """`/dev/serial/by-id/usb-1a86_USB_Serial-if00-port0` without its folder."""
    return port.removeprefix("/dev/serial/by-id/")


def shown_values(stored: Printer, as_equipment: Equipment) -> Mapping[str, str]:
    """The values of the form, by field. An address is shown without a login."""
    box = stored.limits.custom_box
    return {
        **values_of(stored),
        **values_of(replace(stored.limits, custom_box=None)),
        **dict(zip(_BOX, (f"{one:g}" for one in box), strict=True) if box else ()),
        "port": stored.address,
        "other_port": "",
        "camera": without_login(stored.camera),
        "name": as_equipment.name,
        "zone_id": as_equipment.zone_id,
        "is_public": "on" if as_equipment.is_public else "",
        "equipment_version": str(as_equipment.version),
    }


def typed_printer(typed: Typed, stored: Printer) -> Printer:
    """What was typed, over `stored`, which has what this form does not set. Raises SettingRefusedError."""
    camera = typed.text("camera")
    if stored.connection == SERIAL:
        stored = on_cable(typed, stored)
    return replace(
        stored,
        colour=typed.text("colour"),
        bed_x_mm=typed.number("bed_x_mm"),
        bed_y_mm=typed.number("bed_y_mm"),
        height_mm=typed.number("height_mm"),
        nozzle_mm=typed.number("nozzle_mm"),
        tool_count=typed.whole("tool_count"),
        material=typed.text("material"),
        material_colour=typed.text("material_colour"),
        may_run_alone=typed.is_on("may_run_alone"),
        clears_itself=typed.is_on("clears_itself"),
        camera=stored.camera if camera == without_login(stored.camera) else camera,
        limits=_typed_limits(typed),
        version=typed.version,
    )


def on_cable(typed: Typed, stored: Printer) -> Printer:
    """The same on the port that was typed. Raises SettingRefusedError."""
    port = typed.text("other_port") if typed.text("port") in ("", ANOTHER) else typed.text("port")
    return replace(stored, connection=SERIAL, address=port, baud=typed.optional_whole("baud"), version=typed.version)


def typed_equipment(typed: Typed, stored: Equipment) -> Equipment:
    """The same of its equipment."""
    return replace(
        stored,
        name=typed.text("name"),
        zone_id=typed.text("zone_id"),
        is_public=typed.is_on("is_public"),
        version=whole_number(typed.text("equipment_version")) or 0,
    )


def _typed_limits(typed: Typed) -> PrinterLimits:
    box = Box(*map(typed.number, _BOX)) if any(map(typed.text, _BOX)) else None
    return PrinterLimits(
        origin_in_centre=typed.is_on("origin_in_centre"),
        round_bed=typed.is_on("round_bed"),
        custom_box=box,
        firmware=typed.text("firmware"),
        model=typed.text("model"),
        hottest_tool_c=typed.number("hottest_tool_c"),
        hottest_bed_c=typed.number("hottest_bed_c"),
        hottest_chamber_c=typed.number("hottest_chamber_c"),
    )
