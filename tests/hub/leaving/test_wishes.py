"""Wishes and their votes."""

from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.hub.audit import latest
from kiosk.hub.leaving import wishes as wishes_module
from kiosk.hub.leaving.wishes import MAX_WISH_CHARS, Wishes, WishSetup, apply_wishes
from kiosk.store.hub_db import row, rows
from tests.hub.conftest import HandClock

DRONE = WishSetup("drone", "Dronekuvaus", "Drönarfilmning", "Drone filming")
PODCAST = WishSetup("podcast", "Podcastin teko", "Göra en podd", "Making a podcast")


@pytest.fixture
def wishes(db: Database, clock: HandClock) -> Wishes:
    apply_wishes(db, [DRONE, PODCAST], "2026-03-02")
    return Wishes(db, clock, ZoneInfo("Europe/Helsinki"))


def test_wishes_are_shown_with_their_votes_most_first(wishes: Wishes) -> None:
    podcast = wishes.shown()[1]
    wishes.vote(podcast.id)
    assert [(wish.text("sv"), wish.votes) for wish in wishes.shown()] == [("Göra en podd", 1), ("Drönarfilmning", 0)]


def test_a_vote_can_be_taken_back_once(wishes: Wishes) -> None:
    vote = wishes.vote(wishes.shown()[0].id)
    assert vote is not None
    assert wishes.take_back(vote)
    assert not wishes.take_back(vote)
    assert [wish.votes for wish in wishes.shown()] == [0, 0]


def test_own_words_are_shown_only_after_staff_decided(wishes: Wishes, admin_id: str, db: Database) -> None:
    """F1: cleaned, at most 80 characters, audited without the words."""
    wish_id = wishes.propose("  Kankaan\u202e painaminen\n" + "x" * 200)
    assert wish_id is not None
    [proposed] = wishes.proposed()
    assert proposed.text("sv").startswith("Kankaan painaminen xxx")
    assert len(proposed.text("fi")) == MAX_WISH_CHARS
    assert wishes.vote(wish_id) is None
    assert len(wishes.shown()) == 2
    assert wishes.show(wish_id, admin_id)
    assert not wishes.show(wish_id, admin_id)
    assert wish_id in {wish.id for wish in wishes.shown()}
    assert wishes.decline(wish_id, admin_id)
    assert len(wishes.shown()) == 2
    done = [entry for entry in latest(db) if entry.subject == f"wish:{wish_id}"]
    assert [entry.action for entry in done] == ["decline wish", "show wish"]
    assert all(entry.detail is None for entry in done)


@pytest.mark.parametrize("text", ["", "   ", "\u200b\u200b", "?!", "…"])
def test_words_without_a_letter_are_no_wish(wishes: Wishes, text: str) -> None:
    assert wishes.propose(text) is None


def test_a_flood_of_wishes_is_refused(wishes: Wishes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wishes_module, "MOST_PROPOSED", 3)
    assert [wishes.propose(f"wish {number}") is None for number in range(5)] == [False, False, False, True, True]


def test_the_configuration_says_the_first_wishes_and_staff_the_last_word(
    wishes: Wishes, db: Database, admin_id: str
) -> None:
    wishes.vote("settings-drone")
    wishes.decline("settings-podcast", admin_id)
    apply_wishes(db, [WishSetup("drone", "Droonit", "Drönare", "Drones"), PODCAST], "2026-03-03")
    assert [(wish.text("fi"), wish.votes) for wish in wishes.shown()] == [("Droonit", 1)]
    apply_wishes(db, [PODCAST], "2026-03-03")
    assert wishes.shown() == ()


def test_wishes_and_votes_hold_a_day_and_no_time(wishes: Wishes, db: Database) -> None:
    """P9."""
    wishes.vote("settings-drone")
    wish_id = wishes.propose("Ompelu")
    [vote] = rows(db, "SELECT * FROM wish_vote")
    assert set(vote) == {"id", "wish_id", "day"}
    assert vote["day"] == "2026-03-02"
    assert len(bytes.fromhex(vote["id"])) == 16
    found = row(db, "SELECT day FROM wish WHERE id = ?", wish_id)
    assert found == {"day": "2026-03-02"}
