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


def test_equipment_is_claimed_by_one_scan_with_an_open_visit_and_returned_by_another(screen: ScreenDriver) -> None:
    """T1: claim is one scan, for an hour."""
    code = screen.seeded.services.equipment.code_of(tool_id(hub(screen), "kone1"))
    assert code is not None
    come_with_pass(screen)
    screen.scan_keys(code)
    screen.until_page("equipment")
    assert item(screen, "kone1").claim_until_at == here(14, 42)
    assert screen.shows("equipment.undo")
    screen.move(5)
    screen.scan_keys(code)
    screen.until(lambda: screen.shell.equipmentPage.done == "return")
    assert item(screen, "kone1").status == "free"


def test_equipment_is_claimed_by_two_taps_after_coming_in_without_a_pass(screen: ScreenDriver) -> None:
    """T1, T3: tile and time; undone within 10 s."""
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    open_page(screen, "Kone 1")
    screen.touch_item("equipment.time.0")
    screen.until(lambda: item(screen, "kone1").status == "in_use")
    screen.touch_item("equipment.undo")
    screen.until(lambda: item(screen, "kone1").status == "free")


def test_the_times_are_cut_by_the_next_reservation_the_longest_use_and_closing(screen: ScreenDriver) -> None:
    """Page 48: nothing is offered that would not hold."""
    services = screen.seeded.services
    reservations.reserve(
        hub(screen), services.clock, tool_id(hub(screen), "vr1"), here(15), here(16), screen.seeded.staff_id
    )
    open_page(screen, "VR 1")
    assert [row.number for row in screen.shell.equipmentPage.slots.rows] == ["30", "1", "15"]
    assert screen.shell.equipmentPage.nextStarts == "Seuraava varaus klo 15"
    screen.seeded.clock.move(3 * 3600 + 4500)  # 17.57
    open_page(screen, "Kone 1")
    assert [row.number for row in screen.shell.equipmentPage.slots.rows] == ["45", "19"]


def test_who_is_not_known_chooses_a_time_and_shows_the_pass(screen: ScreenDriver) -> None:
    """T1: what the page says happens; the visitor comes in by the same scan, and it can be undone."""
    inside = screen.seeded.services.visits.people_inside()
    open_page(screen, "Kone 1")
    screen.touch_item("equipment.time.1")
    assert in_words(screen, "Näytä passisi lukijalle.")()
    screen.scan_keys(screen.seeded.pass_code)
    screen.until(lambda: screen.shell.equipmentPage.done == "claim")
    assert screen.shell.page == "equipment"
    assert screen.seeded.services.visits.people_inside() == inside + 1
    assert item(screen, "kone1").claim_until_at == here(15, 12)
    screen.move(5)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until(lambda: screen.shell.equipmentPage.done == "return")
    assert item(screen, "kone1").status == "free"


def test_who_has_no_pass_takes_it_all_the_same(screen: ScreenDriver) -> None:
    """T9: long after coming in, and nobody is counted twice."""
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    screen.move(300)
    inside = screen.seeded.services.visits.people_inside()
    open_page(screen, "VR 1")
    screen.touch_item("equipment.time.0")
    screen.touch_item("equipment.no_pass")
    screen.until(lambda: screen.shell.equipmentPage.done == "claim")
    assert item(screen, "vr1").status == "in_use"
    assert screen.seeded.services.visits.people_inside() == inside


def test_a_pass_does_not_give_back_what_somebody_else_uses(screen: ScreenDriver) -> None:
    """T1: the page says why nothing happened."""
    taken = item(screen, "vr2")
    screen.shell.equipmentPage.show(taken.id)
    screen.until_page("equipment")
    screen.scan_keys(screen.seeded.pass_code)
    screen.until(in_words(screen, "Joku muu käyttää sitä."))
    assert item(screen, "vr2").claim_id == taken.claim_id


def test_the_claimant_extends_hands_over_and_gives_back(screen: ScreenDriver) -> None:
    """T3: extending and handing over are undone; the time is known to the minute."""
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
    screen.until(lambda: screen.shell.equipmentPage.done == "hand_over")
    taken = item(screen, "vr1")
    assert taken.claim_id != first
    assert taken.claim_until_at == here(15, 12)
    screen.touch_item("equipment.undo")
    screen.until(lambda: item(screen, "vr1").claim_id == first)

    screen.scan_keys(screen.seeded.pass_code)
    screen.until(lambda: screen.shell.equipmentPage.done == "return")
    assert item(screen, "vr1").status == "free"


def test_who_takes_over_what_is_overdue_gets_a_time_of_their_own(screen: ScreenDriver) -> None:
    """Nobody is told that their time is up when it begins."""
    come_with_pass(screen)
    open_page(screen, "VR 1")
    screen.touch_item("equipment.time.0")
    screen.shell.visitor_gone()
    screen.seeded.clock.move(2 * 3600)  # 15.42
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("farewell")
    open_page(screen, "VR 1")
    screen.touch_item("equipment.hand_over")
    screen.scan_keys(screen.seeded.services.passes.create().code)
    screen.until(lambda: screen.shell.equipmentPage.done == "hand_over")
    assert item(screen, "vr1").claim_until_at == here(16, 12)


def test_handing_over_is_left_by_its_own_button(screen: ScreenDriver) -> None:
    come_with_pass(screen)
    open_page(screen, "VR 1")
    screen.touch_item("equipment.time.1")
    screen.move(11)
    screen.touch_item("equipment.hand_over")
    screen.touch_item("equipment.back")
    assert screen.shows("equipment.return")
    screen.touch_item("equipment.return")
    screen.until(lambda: item(screen, "vr1").status == "free")


def test_when_the_time_is_up_the_tile_says_so(screen: ScreenDriver) -> None:
    """What a screen says is true: until 14.15 is not said at 14.20."""
    screen.seeded.clock.move(40 * 60)
    screen.shell.go("board")
    screen.until_page("board")
    row = next(row for row in screen.shell.board.tiles.rows if row.name == "VR 2")
    assert (row.word, row.first) == ("Käytössä", "aika on täynnä")


def test_a_pass_reserves_an_hour_and_cancels_it_by_a_touch(screen: ScreenDriver) -> None:
    """Two taps; the hour turns dark; another touch cancels, and both are undone (T3)."""
    come_with_pass(screen)
    open_page(screen, "Kone 1")
    screen.touch_item("hour.free.15")
    screen.until(lambda: screen.shell.equipmentPage.done == "reserve")
    assert screen.shows("hour.mine.15")
    screen.touch_item("equipment.undo")
    screen.until(lambda: screen.shows("hour.free.15"))
    screen.touch_item("hour.free.15")
    screen.until(lambda: screen.shows("hour.mine.15"))
    screen.touch_item("hour.mine.15")
    screen.until(lambda: screen.shell.equipmentPage.done == "cancel")
    screen.touch_item("equipment.undo")
    screen.until(lambda: screen.shows("hour.mine.15"))
    coming = reservations.coming(hub(screen), screen.seeded.clock, tool_id(hub(screen), "kone1"))
    assert [(one.starts_at, one.ends_at) for one in coming] == [(here(15), here(16))]


def test_another_day_of_the_week_takes_one_more_tap_and_a_pass(screen: ScreenDriver) -> None:
    """P9: who is not known is asked for it first, and no day pass is said to do."""
    open_page(screen, "VR 1")
    screen.touch_item("hours.turn")
    screen.until(in_words(screen, "Varaa tunti: to 19.11."))
    screen.touch_item("hour.free.12")
    screen.until(in_words(screen, "Näytä passisi lukijalle."))
    assert screen.shell.equipmentPage.note == ""
    screen.scan_keys(screen.seeded.pass_code)
    screen.until(lambda: screen.shell.equipmentPage.done == "reserve")
    coming = reservations.coming(hub(screen), screen.seeded.clock, tool_id(hub(screen), "vr1"))
    assert here(12) + timedelta(days=1) in [one.starts_at for one in coming]


def test_who_came_in_without_a_pass_is_told_what_a_booking_takes(screen: ScreenDriver) -> None:
    """A day pass or a pass, by which they are known when they come for it; no tap without an answer."""
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    open_page(screen, "Kone 1")
    screen.touch_item("hour.free.15")
    screen.until(in_words(screen, "Näytä passisi lukijalle."))
    assert screen.shell.equipmentPage.note == "Päiväpassi käy myös."
    assert not screen.shows("equipment.no_pass")
    screen.touch_item("equipment.back")
    assert screen.shows("equipment.time.0")


def test_too_many_bookings_are_refused_with_a_sentence(screen: ScreenDriver) -> None:
    come_with_pass(screen)
    open_page(screen, "Kone 1")
    for hour in (15, 16, 17):
        screen.move(11)
        screen.touch_item(f"hour.free.{hour}")
    screen.until(in_words(screen, "Sinulla on jo 2 varausta."))


def test_a_reservation_is_taken_by_its_owner_and_is_closed_to_others(screen: ScreenDriver) -> None:
    """From ten minutes before; the tile says that it is reserved."""
    come_with_pass(screen)
    open_page(screen, "Kone 1")
    screen.touch_item("hour.free.14")
    screen.until(lambda: screen.shell.equipmentPage.done == "reserve")
    screen.move(30)
    screen.shell.visitor_gone()
    screen.seeded.clock.move(15 * 60)  # 13.57
    open_page(screen, "Kone 1")
    assert item(screen, "kone1").status == "reserved"
    assert not screen.shows("equipment.time.0")
    screen.scan_keys(screen.seeded.pass_code)
    screen.until(lambda: screen.shows("equipment.time.0"))
    screen.touch_item("equipment.time.0")
    screen.until(lambda: item(screen, "kone1").status == "in_use")


def test_without_the_induction_the_times_give_way_to_a_sentence(screen: ScreenDriver) -> None:
    """And come back for a pass that has it."""
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


def test_a_pass_below_the_minimum_age_is_refused_and_the_age_is_said(screen: ScreenDriver) -> None:
    """P2: the page says the age to everybody and asks nobody."""
    db = hub(screen)
    db.execute("UPDATE equipment SET details = json_set(details, '$.minimum_age', 15) WHERE slug = 'vr1'")
    young = screen.seeded.services.passes.create(age_band=AgeBand("0-12"))
    screen.scan_keys(young.code)
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
