"""I have finished: a visitor without a pass gives equipment back and leaves (T9); in the real application."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.hub.apply_config import EquipmentSetup
from kiosk.hub.audit import latest
from kiosk.store.hub_db import rows
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.seed import TOOLS, seed, tool_id


@pytest.fixture
def finished(screen: ScreenDriver) -> ScreenDriver:
    """The page, reached from the board as visitors reach it."""
    screen.shell.go("board")
    screen.until_page("board")
    screen.touch_item("board.finished")
    screen.until_page("finished")
    return screen


def found(screen: ScreenDriver, sql: str, *values: str) -> list[dict[str, Any]]:
    return rows(screen.seeded.services.hub_db, sql, *values)


def inside(screen: ScreenDriver) -> int:
    return screen.seeded.services.visits.people_inside()


def status(screen: ScreenDriver, slug: str) -> str:
    item = screen.seeded.services.equipment.by_id(tool_id(screen.seeded.services.hub_db, slug))
    assert item is not None
    return item.status


def tiles(screen: ScreenDriver) -> list[str]:
    return [row.name for row in screen.shell.finished.rows.rows]


def test_only_what_is_in_use_hangs_there_and_a_tap_gives_it_back(finished: ScreenDriver) -> None:
    """T9: whose it was is not shown; its tile stays where it is until undo ends; staff see it (F1).

    T3: it can be undone for ten seconds, and the same visit goes on using it, but not what somebody else took
    meanwhile: undo says so instead of taking it from them.
    """
    services, using = finished.seeded.services, "SELECT visit_id FROM claim WHERE ended_at IS NULL ORDER BY id"
    assert tiles(finished) == ["VR 2", "Kone 3", "Studio"]
    before = found(finished, using)
    finished.touch_item("finished.Studio")
    finished.move(9)
    finished.touch_item("finished.undo")
    assert found(finished, using) == before
    assert status(finished, "studio") == "in_use"
    given_back = [entry.action for entry in latest(services.hub_db)].count("give back without pass")
    finished.touch_item("finished.Kone 3")
    entries = [entry.action for entry in latest(services.hub_db)]
    assert entries[0] == "give back without pass"
    assert entries.count("give back without pass") == given_back + 1
    assert status(finished, "kone3") == "free"
    assert tiles(finished) == ["VR 2", "Kone 3", "Studio"]
    assert [row.status for row in finished.shell.finished.rows.rows] == ["in_use", "free", "in_use"]
    assert "Kone 3 on taas vapaa. Kiitos!" in finished.texts()
    finished.move(10.5)
    assert tiles(finished) == ["VR 2", "Studio"]
    assert not finished.shows("finished.undo")
    finished.touch_item("finished.Studio")
    services.equipment.claim(tool_id(services.hub_db, "studio"), services.visits.check_in().id)
    finished.touch_item("finished.undo")
    assert finished.shell.notice == "Joku muu käyttää sitä nyt."


def leave(screen: ScreenDriver) -> None:
    screen.touch_item("finished.leave")
    screen.until_page("goodbye")


def come_back(screen: ScreenDriver) -> None:
    """Undo it at the goodbye, and be on the page again."""
    screen.touch_item("goodbye.undo")
    screen.until_page("start")
    screen.shell.go("finished")
    screen.until_page("finished")


def test_who_leaves_after_giving_back_ends_that_visit_and_can_undo_it(finished: ScreenDriver) -> None:
    """T9, T3: marked as estimated; the goodbye with its faces follows."""
    finished.touch_item("finished.Studio")
    [claim] = found(finished, "SELECT visit_id FROM claim WHERE ended_at IS NOT NULL")
    leave(finished)
    assert inside(finished) == 6
    ended = "SELECT id, closed_by, length_estimated FROM visit WHERE closed_at IS NOT NULL"
    assert found(finished, ended) == [{"id": claim["visit_id"], "closed_by": "person", "length_estimated": 1}]
    finished.move(5)
    finished.touch_item("goodbye.undo")
    finished.until_page("start")
    assert inside(finished) == 7
    assert found(finished, ended) == []


def test_a_group_that_gives_back_leaves_as_a_group(finished: ScreenDriver) -> None:
    """T9: VR 2 is used by four people; the button says how many leave; some of them can leave alone."""
    finished.touch_item("finished.VR 2")
    assert finished.shell.finished.leaveLabel == "4 lähtee"
    leave(finished)
    assert inside(finished) == 3
    come_back(finished)
    assert inside(finished) == 7
    finished.touch_item("finished.VR 2")
    finished.move(10.5)
    finished.touch_item("leaving.fewer")
    finished.touch_item("leaving.fewer")
    leave(finished)
    assert inside(finished) == 5


def test_who_used_nothing_leaves_too(screen: ScreenDriver) -> None:
    """T9: nobody loses their equipment by that.

    No pass is counted out by mistake: its owner scanned it, went to work, and somebody else leaves without one.
    """
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    screen.move(9)
    screen.shell.go("finished")
    screen.until_page("finished")
    leave(screen)
    assert len(found(screen, "SELECT 1 FROM visit WHERE pass_id IS NOT NULL AND closed_at IS NULL")) == 1
    assert inside(screen) == 7
    assert len(found(screen, "SELECT 1 FROM claim WHERE ended_at IS NULL")) == 3


def test_two_people_one_after_the_other_are_two(finished: ScreenDriver) -> None:
    """T9: the second one gives back and leaves while the goodbye of the first is there; each undo is their own."""
    finished.touch_item("finished.Kone 3")
    finished.touch_item("finished.leave")
    finished.until_page("goodbye")
    finished.touch_item("foot.exit")
    finished.until_page("start")
    finished.shell.go("finished")
    finished.until_page("finished")
    assert tiles(finished) == ["VR 2", "Studio"]
    assert finished.shell.finished.headcount == 1
    finished.touch_item("finished.Studio")
    finished.touch_item("finished.leave")
    finished.until_page("goodbye")
    assert inside(finished) == 5
    finished.touch_item("goodbye.undo")
    finished.until_page("start")
    assert inside(finished) == 6


def test_who_is_alone_in_the_hub_with_nothing_in_use_gets_out(tmp_path: Path) -> None:
    """T9: no dead end, also when closing time has counted everybody out already."""
    with running_screen(tmp_path, seeded=seed(tmp_path, busy=False)) as screen:
        screen.touch_item("foot.help")
        screen.until_page("call_staff")
        screen.touch_item("help.leave")
        screen.until_page("finished")
        assert screen.shows("finished.empty")
        screen.touch_item("finished.leave")
        screen.until_page("goodbye")
        screen.touch_item("face.great")
        assert [line["face"] for line in found(screen, "SELECT face FROM feedback")] == ["great"]


@pytest.mark.parametrize("size", ["1280x800", "800x480", "720x1280"])
def test_a_busy_hub_has_further_pages_and_no_scrolling(tmp_path: Path, size: str) -> None:
    """T6."""
    more = tuple(EquipmentSetup(f"x{number}", "pc", "tool", f"Työkalu {number}") for number in range(12))
    with running_screen(tmp_path, size, seeded=seed(tmp_path, tools=TOOLS + more)) as screen:
        services = screen.seeded.services
        visit = services.visits.check_in()
        for number in range(12):
            services.equipment.claim(tool_id(services.hub_db, f"x{number}"), visit.id)
        screen.shell.go("finished")
        screen.until_page("finished")
        seen: set[str] = set()
        for _ in range(screen.shell.finished.pages):
            seen.update(tiles(screen))
            screen.touch_item("finished.more")
        assert len(seen) == 15
