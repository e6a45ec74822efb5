"""The scenes of the start page: closed, numbers called, cards, an exceptional day, a full house, the spared panel."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from PIL import Image

from kiosk.base.clock import to_text
from kiosk.base.ids import new_id
from kiosk.hub.equipment.waiting import WaitingLines
from kiosk.hub.impact.stories import ConsentOf, Stories, Story
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
BOAT = Story(
    title_fi="Vene, joka ui taas", title_sv="Båten som flyter igen", title_en="A boat that floats again",
    text_fi="Isoisän soutuveneestä puuttui hankain. Se skannattiin vanhasta, tulostettiin kolmessa tunnissa ja"
    " vietiin samana iltana rantaan. Nyt mallin saa kuka tahansa.",
    text_sv="Farfars eka saknade en årtull. Den skannades av en gammal, skrevs ut på tre timmar och fördes till"
    " stranden samma kväll. Nu får vem som helst modellen.",
    text_en="Grandfather's boat lacked a rowlock. It was scanned from an old one, printed in three hours and taken to"
    " the shore that evening. Anybody can have the model now.",
    consent_of=ConsentOf.MAKER, consent_on=TODAY, consent_until=TODAY + timedelta(days=200),
)  # fmt: skip
LAMP = replace(
    BOAT,
    title_fi="Kuunvaloa koulun aulaan", title_sv="Månsken i skolans aula", title_en="Moonlight for the school hall",
    text_fi="Kahdeksasluokkalaiset muovasivat Kuun korkeusmallista lampun, joka syttyy, kun aulassa puhutaan hiljaa.",
    text_sv="Åttondeklassister formade av månens höjdmodell en lampa som tänds när man talar tyst i aulan.",
    text_en="Pupils shaped a lamp from the Moon's elevation model. It lights up when the hall is quiet.",
    consent_of=ConsentOf.GUARDIAN,
)  # fmt: skip
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


def stories_hub(folder: Path, *, cards: tuple[Card, ...] = (), called: tuple[str, ...] = ()) -> PrinterHub:
    """A hub that shows stories, and where companies may begin their digital map."""
    made = start_hub(folder, start=StartSetup(digital_map=True, shows_stories=True, cards=cards), called=called)
    add_stories(made)
    return made


def add_stories(made: PrinterHub) -> None:
    """Two stories whose consent holds, one with a picture."""
    service = Stories(made.db, b"key", made.seeded.clock, here(12).tzinfo or UTC)
    picture = io.BytesIO()
    Image.radial_gradient("L").resize((800, 600)).save(picture, "PNG")
    for story, photo in ((LAMP, picture.getvalue()), (BOAT, None)):
        service.add(story, photo, by=made.seeded.staff_id)


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
    "start_stories": lambda folder: stories_hub(folder),
    "start_stories_cards": lambda folder: stories_hub(folder, cards=(CARD,)),
    "start_stories_called": lambda folder: stories_hub(folder, cards=(CARD,), called=("vr2",)),
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


def stories(walk: Walk) -> None:
    """The story without a picture, the one with it, and back."""
    screen = walk.screen
    screen.touch_item("start.stories")
    screen.until_page("stories")
    walk.save("46_story")
    screen.touch_item("story.next")
    walk.save("46_story_picture")
    screen.shell.go("start")
    screen.until_page("start")


def _scene(name: str) -> Callable[[Walk], None]:
    def scene(walk: Walk) -> None:
        screen = walk.screen
        if name == "start_spared":
            screen.move(601)
            screen.until(lambda: screen.shell.startPage.outlined)
        if name == "start_no_reader":
            screen.until(lambda: screen.shell.startPage.noReader)
        screen.shell.touched()
        if name == "start_stories":
            stories(walk)
        walk.save(f"46_{name}")
        if not walk.large and name not in ALREADY_LOW:
            screen.app.panel.choose("lowReach", True)
            walk.save(f"46_{name}_low")

    return scene


START_SCENES: dict[str, Callable[[Walk], None]] = {name: _scene(name) for name in START_HUBS}
