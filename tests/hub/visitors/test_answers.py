"""What the owner of a pass is asked: stored as told, asked once a year, under 13 the age alone (P2, I3)."""

import pytest
from sqlite_utils import Database

from kiosk.hub.visitors.answers import Answers, answers_of, may_ask, note_asked, store_answers
from kiosk.hub.visitors.pass_fields import AgeBand, FieldRefusedError, Gender, OnBehalf
from kiosk.hub.visitors.passes import Passes
from kiosk.store.hub_db import row
from tests.hub.conftest import HandClock

TOLD = Answers(AgeBand.OLDER, Gender.WOMAN, "Kinnula", OnBehalf.MYSELF)


def test_answers_are_stored_and_taken_back(db: Database, passes: Passes) -> None:
    """P2: an answer that was taken back is not stored any more."""
    pass_id = passes.create("Kettu").id
    assert answers_of(db, pass_id) == Answers()
    store_answers(db, pass_id, TOLD)
    assert answers_of(db, pass_id) == TOLD
    store_answers(db, pass_id, Answers(gender=Gender.OTHER))
    assert answers_of(db, pass_id) == Answers(gender=Gender.OTHER)
    found = passes.by_id(pass_id)
    assert found is not None
    assert found.nickname == "Kettu"


def test_under_13_only_the_age_band_is_kept(db: Database, passes: Passes) -> None:
    """P2: no nickname and nothing else, whatever was told."""
    pass_id = passes.create("Kettu").id
    store_answers(db, pass_id, Answers(AgeBand.UNDER_13, Gender.MAN, "Kinnula", OnBehalf.SCHOOL))
    assert answers_of(db, pass_id) == Answers(age_band=AgeBand.UNDER_13)
    found = passes.by_id(pass_id)
    assert found is not None
    assert found.nickname is None


def test_a_municipality_is_words_only(db: Database, passes: Passes) -> None:
    """P2: never an address."""
    pass_id = passes.create().id
    with pytest.raises(FieldRefusedError):
        store_answers(db, pass_id, Answers(municipality="Keskustie 5"))
    assert answers_of(db, pass_id) == Answers()


def test_it_is_asked_once_a_year_and_only_the_day_is_kept(db: Database, passes: Passes, clock: HandClock) -> None:
    """P2: nobody who was asked is asked again before."""
    pass_id = passes.create().id
    assert may_ask(db, clock, pass_id)
    note_asked(db, clock, pass_id)
    found = row(db, "SELECT asked_at FROM pass")
    assert found == {"asked_at": "2026-03-02T00:00:00.000Z"}
    clock.move(days=364)
    assert not may_ask(db, clock, pass_id)
    clock.move(days=1)
    assert may_ask(db, clock, pass_id)


def test_a_deleted_pass_is_not_asked(db: Database, passes: Passes, clock: HandClock) -> None:
    """P5: and has told nothing."""
    pass_id = passes.create().id
    passes.delete(pass_id)
    assert (may_ask(db, clock, pass_id), answers_of(db, pass_id)) == (False, Answers())
