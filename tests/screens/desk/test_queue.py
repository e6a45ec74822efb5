"""The queue as a plan: what is where, the next action, and a job that is moved, held, wished otherwise and removed."""

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt

from kiosk.printroom.queue.order import QueueOrder
from kiosk.store.hub_db import rows
from tests.screens.desk.queue_hub import JOBS, busy_printers, named, open_queue, queue, queue_hub, touch_job
from tests.screens.driver import PANELS, ScreenDriver, running_screen, spoken
from tests.screens.page_checks import check, cut
from tests.screens.printer_hub import PrinterHub, audited, hub_with_printers
from tests.screens.silence import fall_silent, watched
from tests.screens.turns import in_turn


def order_of(made: PrinterHub) -> list[str]:
    """The names of what waits, in the order of the queue."""
    sql = (
        "SELECT print_file.name FROM job JOIN print_file USING (sha256) WHERE job_state = 'waiting'"
        " ORDER BY place, created_at"
    )
    return [found["name"].removesuffix(".gcode") for found in rows(made.db, sql)]


def kinds(screen: ScreenDriver, printer: str) -> list[str]:
    line = next(row for row in screen.shell.queue.lines.rows if row.name == printer)
    return [bar.kind for bar in line.bars.rows if bar.kind]


def test_the_plan_says_what_is_known_and_leads_to_the_next_print(tmp_path: Path) -> None:
    """Filled until now, outlined after; where nothing is known nothing is planned, and it says so.

    The one orange action is the next bed; once it is confirmed clear, the plan's next print can be checked and held.
    """
    made = queue_hub(tmp_path)
    with made.db.atomic():
        one = "(SELECT id FROM job WHERE job_state = 'printing' ORDER BY started_at LIMIT 1)"
        made.db.execute(f"UPDATE job SET number = 77 WHERE id = {one}")
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        screen.touch_item("queue.plan")
        screen.until_page("queue")
        assert "Jonossa 5 työtä" in screen.texts()
        assert kinds(screen, "Hauki")[:2] == ["printed", "running"]
        assert kinds(screen, "Muikku")[0] == "printed"
        running = [bar for line in screen.shell.queue.lines.rows for bar in line.bars.rows if bar.kind == "running"]
        assert sorted(bar.brief for bar in running) == ["18.30", "77"]  # its number, else when it ends
        siika = next(row for row in screen.shell.queue.lines.rows if row.name == "Siika")
        assert siika.bars.rows == ()
        assert siika.nothing.endswith("ei suunnitella")
        assert siika.nothing in screen.texts()
        assert "19 kiinni" in screen.texts()
        assert "järvivene" in spoken(screen.find("plan.Hauki"))[0]
        assert "Tyhjennä Muikku" in screen.texts()
        screen.touch_item("queue.action")
        screen.until_page("job_done")
        made.set_state("muikku", "idle")
        made.db.execute("UPDATE job SET job_state = 'collected' WHERE outcome = 'done'")
        screen.shell.printerPage.choose(made.printer("muikku"))
        screen.shell.go("printer")
        screen.until_page("printer")
        screen.until(lambda: screen.shell.printerPage.nextName != "")
        offered = screen.shell.printerPage.nextName
        assert offered in {name for name, *_ in JOBS}
        screen.touch_item("printer.middle")
        screen.until_page("print_check")
        assert screen.shell.printCheck.job_id == named(made.db, offered)["id"]
        assert screen.shell.printCheck.chosenName == "Muikku"


def test_a_job_is_moved_with_two_touches_in_the_plan_and_in_the_list(tmp_path: Path) -> None:
    """A job, then a place; a place says when it would start there, and where it can't go says why.

    X6: in the list by keys, too.
    """
    made = queue_hub(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        open_queue(screen)
        before = order_of(made)
        touch_job(screen, "pöytäkyltti")
        screen.until(lambda: screen.shell.queue.chosen != "")
        assert "Mihin kohtaan siirretään?" in screen.texts()
        places = [peg for line in screen.shell.queue.lines.rows for peg in line.places]
        assert places
        first = sorted(name for name in screen.names() if name.startswith("plan.place."))[0]
        screen.touch_item(first)
        screen.until(lambda: screen.shell.queue.chosen == "")
        assert order_of(made) != before
        assert "print.move" in audited(made.db)
        assert named(made.db, "pöytäkyltti")["wanted_printer_id"] is not None
        _move_the_last_of_the_list_first(screen, made)
        _to(screen, "job.")
        screen.key(Qt.Key.Key_Return)
        screen.until(lambda: screen.shell.queue.chosen != "")
        _to(screen, "place.")
        screen.key(Qt.Key.Key_Return)
        screen.until(lambda: screen.shell.queue.chosen == "")


def test_the_list_of_a_small_panel_takes_the_same_two_touches(tmp_path: Path) -> None:
    """There the bars are readings."""
    made = queue_hub(tmp_path)
    with running_screen(tmp_path, "800x480", seeded=made.seeded) as screen:
        open_queue(screen)
        _move_the_last_of_the_list_first(screen, made)


def _move_the_last_of_the_list_first(screen: ScreenDriver, made: PrinterHub) -> None:
    screen.touch_item("queue.list")
    screen.until(lambda: screen.shell.queue.shown == "list")
    last = screen.shell.queue.rows.rows[-1]
    while not screen.shows(f"job.{last.lead}"):
        screen.touch_item("more")
    screen.touch_item(f"job.{last.lead}")
    screen.until(lambda: screen.shell.queue.chosen != "")
    place = screen.shell.queue.rows.rows[0]
    assert place.kind == "place"
    screen.touch_item(f"place.{place.lead}")
    screen.until(lambda: screen.shell.queue.chosen == "")
    assert order_of(made)[-1] != last.words


def test_a_near_miss_counts_for_the_bar_whose_middle_is_next(tmp_path: Path) -> None:
    """Rows are a millimetre apart: a touch between them picks the nearer one, a touch on nothing none.

    Q3: a host's touch chooses nothing.
    """
    made = queue_hub(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        open_queue(screen, role="host")
        touch_job(screen, "avainkoukku")
        screen.settle()
        assert screen.shell.queue.chosen == ""
        screen.shell.logOut()
        open_queue(screen)
        number = named(made.db, "hyllynkannatin")["number"]
        bar = screen.find(f"plan.job.{number}")
        below = bar.mapToScene(QPointF(bar.width() / 2, bar.height() + 1))
        screen.touch(below.x(), below.y())
        screen.until(lambda: screen.shell.queue.name == "hyllynkannatin")
        screen.touch_item("queue.leave")
        name = screen.find("plan.Ahven").mapToScene(QPointF(4, 10))
        screen.touch(name.x(), name.y())
        screen.settle()
        assert screen.shell.queue.chosen == ""


def test_a_job_is_held_and_let_go_and_its_wishes_are_set(tmp_path: Path) -> None:
    """Due on a day, for one printer, two copies, alone while the hub is closed; then removed with a second touch."""
    made = queue_hub(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        open_queue(screen)
        touch_job(screen, "avainkoukku")
        screen.touch_item("queue.hold")
        screen.until(lambda: named(made.db, "avainkoukku")["held_at"] is not None)
        screen.until(lambda: screen.shell.queue.held)
        assert "1 pidätetty" in screen.shell.queue.hint
        screen.touch_item("queue.hold")
        screen.until(lambda: named(made.db, "avainkoukku")["held_at"] is None)
        screen.touch_item("queue.wishes")
        _set_and_clear_the_due_day(screen, made)
        screen.touch_item("wanted.Ahven")
        screen.until(lambda: named(made.db, "avainkoukku")["wanted_printer_id"] == made.printer("ahven"))
        screen.touch_item("queue.alone")
        screen.until(lambda: named(made.db, "avainkoukku")["may_run_alone"] == 1)
        screen.touch_item("queue.another")
        screen.until(lambda: order_of(made).count("avainkoukku") == 2)
        screen.until(lambda: screen.shell.queue.copies == 2)
        screen.touch_item("queue.remove")
        assert order_of(made).count("avainkoukku") == 2, "the first touch asks"
        screen.touch_item("queue.remove")
        screen.until(lambda: order_of(made).count("avainkoukku") == 1)
        assert screen.shell.queue.chosen == ""


def _set_and_clear_the_due_day(screen: ScreenDriver, made: PrinterHub) -> None:
    """Four touches; a day that is over or closed is not offered, and what is late says so."""
    screen.touch_item("queue.due")
    days = screen.shell.queue.days.rows
    assert (days[0].key, days[0].words, len(days)) == ("2026-11-18", "tänään", 14)
    assert [day.number for day in days if not day.can_be_had][:2] == ["21", "22"], "the weekend"
    screen.touch_item("queue.day.2")
    screen.until(lambda: named(made.db, "avainkoukku")["due_day"] == "2026-11-20")
    assert screen.shell.queue.shown == "change"
    assert screen.shell.queue.detail.endswith("viimeistään pe 20.11.")
    made.db.execute("UPDATE job SET due_day = '2026-11-17' WHERE due_day IS NOT NULL")
    screen.until(lambda: screen.shell.queue.detail.endswith("myöhässä, viimeistään ti 17.11."))
    screen.touch_item("queue.due")
    screen.touch_item("queue.noDue")
    screen.until(lambda: named(made.db, "avainkoukku")["due_day"] is None)


def test_an_empty_queue_says_how_to_fill_it_and_a_print_of_the_night_is_dashed_in_it(tmp_path: Path) -> None:
    """It is shown, and nobody is asked to start it; permitted, it is the next action."""
    made = hub_with_printers(tmp_path, printers=3)
    made.db.execute("UPDATE printer SET may_run_alone = 1 WHERE id = ?", (made.printer("ahven"),))
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        open_queue(screen)
        assert "Jono on tyhjä" in screen.texts()
        screen.touch_item("queue.action")
        screen.until_page("file_list")
        queue(made, "lampunvarjostin", 12, 188, "PLA", "")
        open_queue(screen)
        assert kinds(screen, "Ahven") == ["waits"]
        assert not screen.shows("queue.action")
        touch_job(screen, "lampunvarjostin")
        screen.touch_item("queue.wishes")
        screen.touch_item("queue.alone")
        screen.until(lambda: screen.shell.queue.alone)
        screen.touch_item("queue.leave")
        screen.touch_item("queue.leave")
        screen.until(lambda: kinds(screen, "Ahven") == ["planned"])
        assert "Aloita lampunvarjostin" in screen.texts()
        screen.touch_item("queue.action")
        screen.until_page("print_check")
        assert screen.shell.printCheck.chosenName == "Ahven"


def test_a_queue_that_others_changed_is_read_again(tmp_path: Path) -> None:
    """On a thread; what somebody does here meanwhile is newer than what that thread reads.

    A job that somebody started meanwhile can't be moved: it says so, and shows the queue as it is.
    """
    made = queue_hub(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        open_queue(screen)
        order = QueueOrder(made.db, made.seeded.clock)
        order.hold(str(named(made.db, "kiinnike")["id"]), made.seeded.staff_id)
        screen.until(lambda: "1 pidätetty" in screen.shell.queue.hint)
        screen.shell.queue.refresh()
        touch_job(screen, "avainkoukku")
        screen.shell.queue.toggleHold()
        assert screen.shell.queue.held
        screen.until(lambda: not screen.shell.queue._reader._reading)
        screen.settle()
        assert screen.shell.queue.held
        screen.shell.queue.toggleHold()
        assert screen.shell.queue.chosen != ""
        orders = made.seeded.services.orders
        assert orders is not None
        orders.start_queued(str(named(made.db, "avainkoukku")["id"]), made.printer("ahven"), made.seeded.staff_id)
        screen.until(lambda: screen.shell.queue.chosen == "")
        assert any("ei ole enää jonossa" in text for text in screen.texts())
        assert screen.shell.queue.title == "Jonossa 4 työtä"


def test_a_silent_print_room_is_said_and_nothing_is_promised(tmp_path: Path) -> None:
    """N1: no time of any printer, no next action; the order of the queue is known still."""
    made = watched(queue_hub(tmp_path))
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        open_queue(screen)
        fall_silent(made)
        screen.shell.refresh()
        screen.until(lambda: "Tulostushuone ei vastaa" in screen.texts())
        assert not screen.shows("queue.action")
        assert all(
            line.nothing and not any(bar.kind for bar in line.bars.rows) for line in screen.shell.queue.lines.rows
        )
        assert screen.shell.queue.beds.count == 0
        assert screen.shell.queue.title == "Jonossa 5 työtä"
        screen.touch_item("queue.list")
        screen.until(lambda: screen.shows("queue.list"))
        assert [row.words for row in screen.shell.queue.rows.rows] == order_of(made)


def test_more_than_five_printers_are_on_pages(tmp_path: Path) -> None:
    """X6."""
    made = busy_printers(tmp_path, printers=8)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        open_queue(screen)
        assert screen.shell.queue.lines.count == 5
        screen.touch_item("queue.more")
        screen.until(lambda: screen.shows("plan.Nieriä"))


@pytest.mark.parametrize(("size", "languages"), in_turn(PANELS))
def test_targets_are_large_and_no_text_is_cut(tmp_path: Path, size: str, languages: tuple[str, ...]) -> None:
    """X1, X9: the plan, the list, a chosen job and its wishes, in large text too."""
    made = queue_hub(tmp_path, printers=6)
    with running_screen(tmp_path, size, seeded=made.seeded) as screen:
        open_queue(screen)
        for language, large in product(languages, (False, True)):
            screen.shell.setLanguage(language)
            screen.app.panel.choose("largeText", large)
            screen.until_page("queue")
            _look(screen, f"plan, {language}, large {large}")
            screen.touch_item("queue.list")
            _look(screen, f"list, {language}, large {large}")
            first = screen.shell.queue.rows.rows[0]
            screen.touch_item(f"job.{first.lead}")
            _look(screen, f"places, {language}, large {large}")
            screen.touch_item("queue.wishes")
            _look(screen, f"wishes, {language}, large {large}")
            screen.touch_item("queue.due")
            _look(screen, f"due day, {language}, large {large}")
            screen.touch_item("queue.leave")
            screen.touch_item("queue.leave")
            screen.touch_item("queue.leave")
            screen.touch_item("queue.list")


def _look(screen: ScreenDriver, place: str) -> None:
    check(screen, place)
    assert cut(screen) == set(), place


def _to(screen: ScreenDriver, prefix: str) -> None:
    """Arrow down until a control of that name has the focus."""
    for _ in range(40):
        screen.key(Qt.Key.Key_Down)
        focus = screen.window.activeFocusItem()
        if focus is not None and focus.objectName().startswith(prefix):
            return
    raise AssertionError(f"no {prefix} is reached by keys")
