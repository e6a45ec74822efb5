"""The scenes of the start page: closed, numbers called, cards, an exceptional day, a full house, the spared panel."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

from kiosk.base.clock import to_text
from kiosk.base.ids import new_id
from kiosk.hub.equipment.waiting import WaitingLines
from kiosk.hub.opening_hours import ExceptionalDay
from kiosk.screens.services import Card, StartSetup
from tests.screens.printer_hub import PrinterHub, hub_at_work
from tests.screens.seed import fill, here, tool_id
from tests.tour_walk import Walk

TODAY = date(2026, 11, 18)
CARD = Card(
    {"fi": "Etsimme testaajia", "sv": "Vi söker testare", "en": "Testers wanted"},
    {
        "fi": "Kokeile oppilaiden VR-peliä torstaina klo 15.",
        "sv": "Prova elevernas VR-spel på torsdag kl. 15.",
        "en": "Try the pupils' VR game on Thursday at 15:00.",
    },
    TODAY,
    TODAY,
)
EARLY = ExceptionalDay.read(
    TODAY,
    "12:00-15:00",
    (
        "Suljemme klo 15. Henkilökunta on koulutuksessa.",
        "Vi stänger kl. 15. Personalen är på kurs.",
        "We close at 15:00. Staff have a course.",
    ),
)
HOLIDAYS = tuple(
    ExceptionalDay.read(TODAY + timedelta(days=ahead), "", ("Hyvää lomaa!", "Trevligt lov!", "Enjoy the holidays!"))
    for ahead in range(14)
)

TOMORROW = (
    (("Digineuvonta", "Digirådgivning", "Digital advice"), time(12), time(13, 30)),
    (("Vinyylitarrat", "Vinyldekaler", "Vinyl stickers"), time(14), time(16)),
    (("Podcast-studio tutuksi", "Lär känna studion", "Meet the studio"), time(16, 30), time(18, 30)),
)


def start_hub(
    folder: Path,
    *,
    at: datetime | None = None,
    start: StartSetup | None = None,
    days: tuple[ExceptionalDay, ...] = (),
    called: tuple[str, ...] = (),
    camera: str = "",
) -> PrinterHub:
    """A busy hub at that time. called: slugs of equipment in use, to which a waiting number is called. camera: that
    reads codes."""
    made = hub_at_work(folder)
    services = made.seeded.services
    fill(made.db, made.seeded.clock, services.visits, services.equipment, made.seeded.staff_id)
    add_tomorrow(made)
    for slug in called:
        call_to(made, slug)
    if at is not None:
        made.seeded.clock.set_to(at)
    services = replace(services, start=start or StartSetup(), exceptional_days=days, code_camera=camera)
    return replace(made, seeded=replace(made.seeded, services=services))


def shelf_hub(folder: Path) -> PrinterHub:
    """A number is called, and three prints wait on the shelf."""
    made = start_hub(folder, called=("vr2",))
    for slug, number in (("hauki", 3), ("kuha", 7), ("siika", 14)):
        made.db.execute("UPDATE job SET shelf = ? WHERE printer_id = ?", (number, made.printer(slug)))
    return made


def add_tomorrow(made: PrinterHub) -> None:
    """The events of the day after, for the rule of a closed hub."""
    for titles, starts, ends in TOMORROW:
        day = TODAY + timedelta(days=1)
        begin, end = (datetime.combine(day, clock, here(12).tzinfo) for clock in (starts, ends))
        made.db.execute(
            "INSERT INTO event (id, title_fi, title_sv, title_en, starts_at, ends_at) VALUES (?, ?, ?, ?, ?, ?)",
            (new_id(), *titles, to_text(begin), to_text(end)),
        )


def call_to(made: PrinterHub, slug: str) -> None:
    """All of its kind is in use; somebody waits; this piece becomes free."""
    services, lines = made.seeded.services, WaitingLines(made.db, made.seeded.clock)
    item = services.equipment.by_id(tool_id(made.db, slug))
    pieces = lines.pieces(item.id if item.kind in ("room", "tool") else item.kind)
    for piece in pieces:
        if piece.status == "free":
            services.equipment.claim(piece.id, services.visits.check_in().id)
    lines.join(item, services.visits.check_in().id)
    made.db.execute("UPDATE claim SET ended_at = started_at WHERE equipment_id = ? AND ended_at IS NULL", (item.id,))
    made.db.execute("UPDATE reservation SET ends_at = starts_at WHERE equipment_id = ?", (item.id,))
    lines.call_next()


START_HUBS: dict[str, Callable[[Path], PrinterHub]] = {
    "start_closed": lambda folder: start_hub(folder, at=here(20, 15)),
    "start_morning": lambda folder: start_hub(folder, at=here(8, 15)),
    "start_holidays": lambda folder: start_hub(folder, at=here(13), days=HOLIDAYS),
    "start_called": lambda folder: start_hub(folder, called=("vr2",), start=StartSetup(cards=(CARD,))),
    "start_called_several": lambda folder: start_hub(folder, called=("vr2", "kone3", "studio")),
    "start_shelf": shelf_hub,
    "start_cards": lambda folder: start_hub(folder, start=StartSetup(cards=(CARD,))),
    "start_exceptional": lambda folder: start_hub(folder, days=(EARLY,)),
    "start_full": lambda folder: start_hub(folder, start=StartSetup(capacity=7)),
    "start_left": lambda folder: start_hub(folder, start=StartSetup(scanner="left", capacity=40, eu=False)),
    "start_below": lambda folder: start_hub(folder, start=StartSetup(scanner="below", free_of_charge=False)),
    "start_above": lambda folder: start_hub(folder, start=StartSetup(scanner="above")),
    "start_spared": start_hub,
    "start_no_reader": lambda folder: start_hub(folder, camera="one that nobody has"),
}


ALREADY_LOW = ("start_closed", "start_morning", "start_holidays")
"""Whose controls are in the lowest part anyway."""


def _scene(name: str) -> Callable[[Walk], None]:
    def scene(walk: Walk) -> None:
        screen = walk.screen
        if name == "start_spared":
            screen.move(601)
            screen.until(lambda: screen.shell.startPage.outlined)
        if name == "start_no_reader":
            screen.until(lambda: screen.shell.startPage.noReader)
        screen.shell.touched()
        walk.save(f"46_{name}")
        if not walk.large and name not in ALREADY_LOW:
            screen.app.panel.choose("lowReach", True)
            walk.save(f"46_{name}_low")

    return scene


START_SCENES: dict[str, Callable[[Walk], None]] = {name: _scene(name) for name in START_HUBS}
