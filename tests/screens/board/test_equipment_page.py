"""One piece of equipment: claimed by scan and touch, extended, handed over, given back, reserved."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from sqlite_utils import Database

from kiosk.base.reason import ReasonCode
from kiosk.hub.equipment import inductions, reservations
from kiosk.hub.equipment.service import EquipmentView
from kiosk.hub.visitors.pass_fields import AgeBand
from tests.screens.driver import ScreenDriver
from tests.screens.seed import here, tool_id


def hub(screen: ScreenDriver) -> Database:
    return screen.seeded.services.hub_db


def item(screen: ScreenDriver, slug: str) -> EquipmentView:
    found = screen.seeded.services.equipment.by_id(tool_id(hub(screen), slug))
    assert found is not None
    return found


def open_page(screen: ScreenDriver, name: str) -> None:
    """By its tile of the board."""
    screen.shell.go("board")
    screen.until_page("board")
    screen.touch_item(f"tile.{name}")
    screen.until_page("equipment")


def come_with_pass(screen: ScreenDriver) -> None:
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")


def in_words(screen: ScreenDriver, words: str) -> Callable[[], bool]:
    return lambda: any(words in text for text in screen.texts())


def until_done(screen: ScreenDriver, done: str) -> None:
    screen.until(lambda: screen.shell.equipmentPage.done == done, done)


def until_status(screen: ScreenDriver, slug: str, status: str) -> None:
    screen.until(lambda: item(screen, slug).status == status, f"{slug} {status}")


def test_a_pass_claims_by_one_scan_and_gives_back_by_another(screen: ScreenDriver) -> None:
    """T1: what the page says happens: who is not known chooses a time, and comes in by the scan of the pass.

    With an open visit the scan of the equipment is enough, for an hour; it can be undone. What somebody else uses is
    not given back, and the page says why.
    """
    services = screen.seeded.services
    inside, code = services.visits.people_inside(), services.equipment.code_of(tool_id(hub(screen), "kone1"))
    assert code is not None
    open_page(screen, "Kone 1")
    screen.touch_item("equipment.time.1")
    assert in_words(screen, "Näytä passisi lukijalle.")()
    screen.scan_keys(screen.seeded.pass_code)
    until_done(screen, "claim")
    assert screen.shell.page == "equipment"
    assert services.visits.people_inside() == inside + 1
    assert item(screen, "kone1").claim_until_at == here(15, 12)
    screen.move(5)
    screen.scan_keys(screen.seeded.pass_code)
    until_done(screen, "return")
    assert item(screen, "kone1").status == "free"
    screen.shell.go("board")
    screen.until_page("board")
    screen.scan_keys(code)
    screen.until_page("equipment")
    until_done(screen, "claim")
    assert item(screen, "kone1").claim_until_at == here(14, 42) + timedelta(seconds=5)
    assert screen.shows("equipment.undo")
    screen.move(5)
    screen.scan_keys(code)
    until_done(screen, "return")
    assert item(screen, "kone1").status == "free"
    screen.shell.visitor_gone()
    taken = item(screen, "vr2")
    screen.shell.equipmentPage.show(taken.id)
    screen.until_page("equipment")
    screen.scan_keys(services.passes.create().code)
    screen.until(in_words(screen, "Joku muu käyttää sitä."))
    assert item(screen, "vr2").claim_id == taken.claim_id


def test_who_came_in_without_a_pass_takes_it_all_the_same(screen: ScreenDriver) -> None:
    """T1, T3: tile and time; undone within 10 s. T9: also long after coming in, and nobody is counted twice.

    A booking takes a day pass or a pass, by which they are known when they come for it; no tap without an answer.
    """
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    open_page(screen, "Kone 1")
    screen.touch_item("equipment.time.0")
    until_status(screen, "kone1", "in_use")
    screen.touch_item("equipment.undo")
    until_status(screen, "kone1", "free")
    screen.touch_item("hour.free.15")
    screen.until(in_words(screen, "Näytä passisi lukijalle."))
    assert screen.shell.equipmentPage.note == "Päiväpassi käy myös."
    assert not screen.shows("equipment.no_pass")
    screen.touch_item("equipment.back")
    assert screen.shows("equipment.time.0")
    screen.move(300)
    inside = screen.seeded.services.visits.people_inside()
    open_page(screen, "VR 1")
    screen.touch_item("equipment.time.0")
    screen.touch_item("equipment.no_pass")
    until_done(screen, "claim")
    assert item(screen, "vr1").status == "in_use"
    assert screen.seeded.services.visits.people_inside() == inside


def test_a_reservation_is_taken_by_its_owner_and_is_closed_to_others(screen: ScreenDriver) -> None:
    """From ten minutes before; the tile says that it is reserved. Page 48: nothing is offered that would not hold.

    The times are cut by the next reservation, the longest use and closing.
    """
    services = screen.seeded.services
    reservations.reserve(
        hub(screen), services.clock, tool_id(hub(screen), "vr1"), here(15), here(16), screen.seeded.staff_id
    )
    open_page(screen, "VR 1")
    assert [row.number for row in screen.shell.equipmentPage.slots.rows] == ["30", "1", "15"]
    assert screen.shell.equipmentPage.nextStarts == "Seuraava varaus klo 15"
    screen.shell.visitor_gone()
    come_with_pass(screen)
    open_page(screen, "Kone 1")
    screen.touch_item("hour.free.14")
    until_done(screen, "reserve")
    screen.move(30)
    screen.shell.visitor_gone()
    screen.seeded.clock.move(15 * 60)  # 13.57
    open_page(screen, "Kone 1")
    assert item(screen, "kone1").status == "reserved"
    assert not screen.shows("equipment.time.0")
    screen.scan_keys(screen.seeded.pass_code)
    screen.until(lambda: screen.shows("equipment.time.0"))
    screen.touch_item("equipment.time.0")
    until_status(screen, "kone1", "in_use")
    screen.move(5)
    screen.scan_keys(screen.seeded.pass_code)
    until_status(screen, "kone1", "free")
    screen.shell.visitor_gone()
    screen.seeded.clock.set_to(here(17, 57))
    open_page(screen, "Kone 1")
    assert [row.number for row in screen.shell.equipmentPage.slots.rows] == ["45", "19"]


def test_the_claimant_extends_hands_over_and_gives_back(screen: ScreenDriver) -> None:
    """T3: extending and handing over are undone; the time is known to the minute; handing over has a way back."""
    come_with_pass(screen)
    open_page(screen, "VR 1")
    screen.touch_item("equipment.time.1")
    before = item(screen, "vr1").claim_until_at
    screen.move(11)
    screen.touch_item("equipment.extend")
    screen.until(lambda: item(screen, "vr1").claim_until_at == here(15, 12))
    assert screen.shell.equipmentPage.done == "extend"
    screen.touch_item("equipment.undo")
    screen.until(lambda: item(screen, "vr1").claim_until_at == before)
    screen.touch_item("equipment.extend")
    screen.until(lambda: item(screen, "vr1").claim_until_at == here(15, 12))
    screen.move(11)
    first = item(screen, "vr1").claim_id

    screen.touch_item("equipment.hand_over")
    other = screen.seeded.services.passes.create()
    screen.scan_keys(other.code)
    until_done(screen, "hand_over")
    taken = item(screen, "vr1")
    assert taken.claim_id != first
    assert taken.claim_until_at == here(15, 12)
    screen.touch_item("equipment.undo")
    screen.until(lambda: item(screen, "vr1").claim_id == first)

    screen.scan_keys(screen.seeded.pass_code)
    until_done(screen, "return")
    assert item(screen, "vr1").status == "free"
    screen.move(11)

    screen.touch_item("equipment.time.1")
    until_status(screen, "vr1", "in_use")
    screen.move(11)
    screen.touch_item("equipment.hand_over")
    screen.touch_item("equipment.back")
    assert screen.shows("equipment.return")
    screen.touch_item("equipment.return")
    until_status(screen, "vr1", "free")


def test_when_the_time_is_up_the_tile_says_so(screen: ScreenDriver) -> None:
    """What a screen says is true: until 14.15 is not said at 14.20.

    Who takes over what is overdue gets a time of their own: nobody is told that their time is up when it begins.
    """
    come_with_pass(screen)
    open_page(screen, "VR 1")
    screen.touch_item("equipment.time.0")
    screen.shell.visitor_gone()
    screen.seeded.clock.move(40 * 60)
    screen.shell.go("board")
    screen.until_page("board")
    row = next(row for row in screen.shell.board.tiles.rows if row.name == "VR 2")
    assert (row.word, row.first) == ("Käytössä", "aika on täynnä")
    screen.seeded.clock.move(80 * 60)  # 15.42
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("farewell")
    open_page(screen, "VR 1")
    screen.touch_item("equipment.hand_over")
    screen.scan_keys(screen.seeded.services.passes.create().code)
    until_done(screen, "hand_over")
    assert item(screen, "vr1").claim_until_at == here(16, 12)


def test_a_pass_reserves_hours_and_cancels_them_by_a_touch(screen: ScreenDriver) -> None:
    """P9: who is not known is asked for the pass first, and no day pass is said to do; another day takes one more tap.

    Two taps; the hour turns dark; another touch cancels, and both are undone (T3). Too many are refused in words.
    """
    open_page(screen, "VR 1")
    screen.touch_item("hours.turn")
    screen.until(in_words(screen, "Varaa tunti: to 19.11."))
    screen.touch_item("hour.free.12")
    screen.until(in_words(screen, "Näytä passisi lukijalle."))
    assert screen.shell.equipmentPage.note == ""
    screen.scan_keys(screen.seeded.pass_code)
    until_done(screen, "reserve")
    coming = reservations.coming(hub(screen), screen.seeded.clock, tool_id(hub(screen), "vr1"))
    assert here(12) + timedelta(days=1) in [one.starts_at for one in coming]
    open_page(screen, "Kone 1")
    screen.touch_item("hour.free.15")
    until_done(screen, "reserve")
    assert screen.shows("hour.mine.15")
    screen.touch_item("equipment.undo")
    screen.until(lambda: screen.shows("hour.free.15"))
    screen.touch_item("hour.free.15")
    screen.until(lambda: screen.shows("hour.mine.15"))
    screen.touch_item("hour.mine.15")
    until_done(screen, "cancel")
    screen.touch_item("equipment.undo")
    screen.until(lambda: screen.shows("hour.mine.15"))
    coming = reservations.coming(hub(screen), screen.seeded.clock, tool_id(hub(screen), "kone1"))
    assert [(one.starts_at, one.ends_at) for one in coming] == [(here(15), here(16))]
    screen.move(11)
    screen.touch_item("hour.free.16")
    screen.until(in_words(screen, "Sinulla on jo 2 varausta."))


def test_without_the_induction_the_times_give_way_to_a_sentence(screen: ScreenDriver) -> None:
    """And come back for a pass that has it.

    P2: below the minimum age a pass is refused; the page says the age to everybody and asks nobody.
    """
    open_page(screen, "Vinyyli")
    assert not screen.shows("equipment.time.0")
    assert in_words(screen, "Pyydä perehdytys neuvonnasta.")()
    services = screen.seeded.services
    known = services.passes.find(screen.seeded.pass_code)
    assert known is not None
    inductions.grant(hub(screen), services.clock, known.id, "Leikkurit", screen.seeded.staff_id)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until(lambda: screen.shows("equipment.time.0"))
    screen.touch_item("equipment.time.0")
    screen.until(lambda: item(screen, "vinyyli").status == "in_use")
    hub(screen).execute("UPDATE equipment SET details = json_set(details, '$.minimum_age', 15) WHERE slug = 'vr1'")
    screen.shell.visitor_gone()
    screen.scan_keys(services.passes.create(age_band=AgeBand("0-12")).code)
    screen.until_page("greeting")
    open_page(screen, "VR 1")
    assert "15 vuotta" in screen.texts()
    assert in_words(screen, "Se on vähintään 15-vuotiaille.")()
    assert not screen.shows("equipment.time.0")


def test_a_keypad_claims_reserves_and_gives_back(screen: ScreenDriver) -> None:
    """X6: arrows and Enter are enough."""

    def press(name: str) -> None:
        for _ in range(20):
            focus = screen.window.activeFocusItem()
            if focus is not None and focus.objectName() == name:
                break
            screen.key(Qt.Key.Key_Right)
        screen.key(Qt.Key.Key_Return)

    come_with_pass(screen)
    open_page(screen, "VR 1")
    press("equipment.time.2")
    screen.until(lambda: item(screen, "vr1").claim_until_at == here(15, 42))
    press("equipment.undo")
    screen.until(lambda: item(screen, "vr1").status == "free")
    press("hour.free.15")
    screen.until(lambda: screen.shell.equipmentPage.done == "reserve")
    screen.key(Qt.Key.Key_Escape)
    screen.until_page("board")


def test_within_low_reach_everything_to_press_is_low_and_the_hours_are_one_tap_away(screen: ScreenDriver) -> None:
    """X7."""
    screen.app.panel.choose("lowReach", True)
    open_page(screen, "VR 1")
    for later in (False, True):
        if later:
            screen.touch_item("equipment.later")
        pressable = [each for each in screen.items() if each.inherits("QQuickAbstractButton") and each.isEnabled()]
        tops = {each.objectName(): each.mapToScene(each.position() - each.position()).y() for each in pressable}
        assert min(tops.values()) >= 480, tops
        assert any(name.startswith("hour." if later else "equipment.time.") for name in tops)


def test_every_reason_to_refuse_has_its_words() -> None:
    """Claims and reservations are refused by a `Reason`, worded on the screen."""
    from kiosk.base.reason import Reason
    from kiosk.screens.text.reasons import reason_text

    for code, values in (
        (ReasonCode.TOO_YOUNG, {"age": 15}),
        (ReasonCode.SLOT_TAKEN, {}),
        (ReasonCode.TOO_MANY_RESERVATIONS, {"count": 2}),
    ):
        assert reason_text(Reason(code, **values)).endswith(".")
