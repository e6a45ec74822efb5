"""Cards that stand for a pass: linked, refused, taken away, gone with the pass and after a restore (S2, P5, Q12)."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from kiosk.base.codes import CodeKind, new_code
from kiosk.base.reason import ReasonCode
from kiosk.hub import deletions
from kiosk.hub.retention import run_retention
from kiosk.hub.visitors.deleting_again import delete_again
from kiosk.hub.visitors.linked_cards import MOST_CARDS, CardRefusedError, LinkedCards
from kiosk.hub.visitors.passes import Passes
from kiosk.store.backup.deletion_list import format_list, parse_list
from kiosk.store.database_copy import copy_database
from kiosk.store.hub_db import open_hub_db
from tests.hub.conftest import HandClock

CARD = "24014000123456"


@pytest.fixture
def cards(db: Database, key: bytes, clock: HandClock) -> LinkedCards:
    return LinkedCards(db, key, clock)


def bytes_of(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in path.parent.glob(f"{path.name}*"))


def test_a_linked_card_leads_to_its_pass_and_only_a_hash_is_stored(
    cards: LinkedCards, passes: Passes, db: Database, path: Path
) -> None:
    """S2: neither the number nor its plain hash is in any byte of the database."""
    mine = passes.create()
    assert cards.pass_of(CARD) is None
    cards.link(mine.id, CARD)
    assert cards.pass_of(f" {CARD} ") == mine.id
    assert [card.pass_id for card in cards.of_pass(mine.id)] == [mine.id]
    assert CARD.encode() not in bytes_of(path)
    stored = passes.stored(mine.id)
    assert stored is not None
    assert [set(card) for card in stored["cards"]] == [{"linked_at"}]


def test_a_card_of_another_pass_is_refused_and_stays_with_it(cards: LinkedCards, passes: Passes) -> None:
    mine, yours = passes.create(), passes.create()
    cards.link(yours.id, CARD)
    with pytest.raises(CardRefusedError) as refused:
        cards.link(mine.id, CARD)
    assert refused.value.reason.code is ReasonCode.CARD_OF_ANOTHER_PASS
    assert cards.pass_of(CARD) == yours.id


def test_linking_again_is_no_mistake_and_more_than_five_are(cards: LinkedCards, passes: Passes) -> None:
    mine = passes.create()
    assert cards.link(mine.id, CARD) == cards.link(mine.id, CARD)
    for number in range(1, MOST_CARDS):
        cards.link(mine.id, f"{CARD}{number}")
    with pytest.raises(CardRefusedError) as refused:
        cards.link(mine.id, f"{CARD}{MOST_CARDS}")
    assert refused.value.reason.code is ReasonCode.CARDS_TOO_MANY


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param(new_code(CodeKind.PASS), ReasonCode.CARD_IS_OURS, id="ours"),
        ("https://example.org/123456", ReasonCode.CARD_UNUSABLE),
        ("6414893400016", ReasonCode.CARD_IS_PRODUCT),
        ("131052-308T", ReasonCode.CARD_NAMES_PERSON),
    ],
)
def test_what_is_no_card_is_refused_in_words(cards: LinkedCards, passes: Passes, text: str, code: ReasonCode) -> None:
    """S4, P2."""
    with pytest.raises(CardRefusedError) as refused:
        cards.check(text)
    assert refused.value.reason.code is code
    with pytest.raises(CardRefusedError):
        cards.link(passes.create().id, text)
    assert cards.pass_of(text) is None


def test_a_deleted_pass_takes_its_cards_along(cards: LinkedCards, passes: Passes) -> None:
    """P5: the card is free again."""
    mine, yours = passes.create(), passes.create()
    cards.link(mine.id, CARD)
    passes.delete(mine.id)
    assert cards.pass_of(CARD) is None
    with pytest.raises(CardRefusedError) as refused:
        cards.link(mine.id, CARD)
    assert refused.value.reason.code is ReasonCode.PASS_DELETED
    cards.link(yours.id, CARD)
    assert cards.pass_of(CARD) == yours.id


def test_retention_deletes_the_cards_of_an_unused_pass(
    cards: LinkedCards, passes: Passes, db: Database, clock: HandClock
) -> None:
    """P6."""
    cards.link(passes.create().id, CARD)
    clock.move(days=731)
    run_retention(db, clock, lambda: True)
    assert cards.pass_of(CARD) is None


def test_a_link_that_was_taken_away_stays_away_after_a_restore_and_one_made_again_stays(
    cards: LinkedCards, passes: Passes, db: Database, key: bytes, path: Path, clock: HandClock, tmp_path: Path
) -> None:
    """Q12: also through the list beside the backups."""
    mine = passes.create()
    gone, again = cards.link(mine.id, CARD), cards.link(mine.id, "240140009999")
    clock.move(minutes=1)
    assert cards.unlink(again)
    cards.link(mine.id, "240140009999")
    copy_database(path, tmp_path / "earlier.db")
    assert cards.unlink(gone)
    assert not cards.unlink(gone)
    listed = parse_list(format_list(deletions.noted(db)))
    with closing(open_hub_db(tmp_path / "earlier.db")) as restored:
        assert delete_again(restored, key, clock, listed) == 1
        back = LinkedCards(restored, key, clock)
        assert back.pass_of(CARD) is None
        assert back.pass_of("240140009999") == mine.id
