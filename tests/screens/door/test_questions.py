"""What the owner of a pass is asked: each question may stay open."""

import pytest

from kiosk.store.hub_db import row
from tests.screens.door.hand import Hand, inside
from tests.screens.driver import ScreenDriver


def told(screen: ScreenDriver) -> dict[str, object]:
    """What is stored of the pass that was made last."""
    found = row(
        screen.seeded.services.hub_db,
        "SELECT nickname, age_band, gender, municipality, on_behalf, asked_at FROM pass ORDER BY rowid DESC LIMIT 1",
    )
    assert found is not None
    return dict(found)


def test_a_new_pass_takes_six_taps_with_two_answers(screen: ScreenDriver, hand: Hand) -> None:
    """T1; P2: stored are the answers and the day on which they were asked."""
    before = inside(screen)
    hand.tap("start.enter", "welcome")
    hand.tap("greeting.pass", "new_pass")
    hand.tap("pass.keep", "questions")
    hand.tap("question.age.30-54")
    hand.tap("question.municipality.Viitasaari")
    assert told(screen)["age_band"] is None, "half given answers are not stored"
    hand.tap("question.goOn", "greeting")
    assert (hand.taps, inside(screen)) == (6, before + 1)
    assert told(screen) == {
        "nickname": None,
        "age_band": "30-54",
        "gender": None,
        "municipality": "Viitasaari",
        "on_behalf": None,
        "asked_at": "2026-11-18T00:00:00.000Z",
    }


@pytest.mark.parametrize("way", ["question.goOn", "foot.exit", "time"])
def test_every_question_may_stay_open(screen: ScreenDriver, hand: Hand, way: str) -> None:
    """P2, T2: no answer, a second touch, leaving the page and running out of time all store nothing."""
    hand.tap("start.enter", "welcome")
    hand.tap("greeting.pass", "new_pass")
    hand.tap("pass.keep", "questions")
    for name in ("gender.woman", "behalf.company", "gender.woman", "behalf.company"):
        hand.tap(f"question.{name}")
    assert screen.find("question.gender.state").property("text") == "ei vastausta"
    if way == "time":
        hand.tap("question.gender.man")
        screen.move(81)
        screen.until_page("start")
        assert not screen.shell.questions.genderAnswered
    else:
        hand.tap(way, "greeting")
    found = told(screen)
    assert {found[name] for name in ("age_band", "gender", "municipality", "on_behalf")} == {None}


def test_under_13_the_pass_stores_the_age_alone(screen: ScreenDriver, hand: Hand) -> None:
    """P2: no nickname, and a line for the guardian; what was answered before 0–12 is not stored."""
    hand.tap("start.enter", "welcome")
    hand.tap("greeting.pass", "new_pass")
    screen.shell.newPass.take_nickname("Kettu")
    hand.tap("pass.keep", "questions")
    hand.tap("question.gender.man")
    hand.tap("question.municipality.Kinnula")
    hand.tap("question.age.0-12")
    assert screen.shows("question.guardian")
    assert not screen.shows("question.gender.man")
    hand.tap("question.goOn", "greeting")
    assert "Kettu" not in screen.texts()
    assert [told(screen)[name] for name in ("nickname", "age_band", "gender", "municipality")] == [
        None, "0-12", None, None,
    ]  # fmt: skip


def test_the_questions_come_again_after_a_year_and_cost_no_tap(screen: ScreenDriver, hand: Hand) -> None:
    """P2: only after the greeting was put away by a touch, with the answers of before."""
    services, clock = screen.seeded.services, screen.seeded.clock
    services.hub_db.execute("UPDATE pass SET age_band = '55+', asked_at = '2026-11-01T00:00:00.000Z'")
    for days, page in ((0, "start"), (340, "start"), (40, "questions")):
        clock.move(days * 24 * 3600)
        services.visits.close_over(lambda at: at)
        screen.scan_keys(screen.seeded.pass_code)
        screen.until_page("greeting")
        hand.tap("greeting.ready", page)
        screen.move(4)
    assert screen.find("question.age.55+").property("chosen")
    hand.tap("question.goOn", "start")
    assert told(screen)["asked_at"] == "2027-12-03T00:00:00.000Z"


def test_a_municipality_beyond_the_first_is_found_on_the_next_page(screen: ScreenDriver, hand: Hand) -> None:
    """T6: by the last chip of its line, as somewhere else is."""
    hand.tap("start.enter", "welcome")
    hand.tap("greeting.pass", "new_pass")
    hand.tap("pass.keep", "questions")
    hand.tap("question.municipality.more")
    hand.tap("question.municipality.Saarijärvi")
    hand.tap("question.municipality.other")
    hand.tap("question.goOn", "greeting")
    assert told(screen)["municipality"] == "other"
