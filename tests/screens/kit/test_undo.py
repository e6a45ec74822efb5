"""Undo: once, in time, and again after an error."""

import pytest

from kiosk.base.errors import StoreError
from kiosk.screens.kit.undo import Undo


def test_what_could_not_be_taken_back_is_still_offered() -> None:
    """T3: until it is taken back once."""
    full = [True]

    def take_back() -> None:
        if full.pop():
            raise StoreError("The disk is full.")

    undo = Undo(lambda: 0.0)
    undo.offer(lambda: "Removed.", take_back)
    with pytest.raises(StoreError):
        undo.run()
    assert undo.words == "Removed."
    full.append(False)
    assert undo.run()
    assert (undo.words, undo.run()) == ("", False)


def test_taking_back_may_offer_another_undo() -> None:
    """T3: that of the taking back itself stays."""
    undo = Undo(lambda: 0.0)
    undo.offer(lambda: "Removed.", lambda: undo.offer(lambda: "Put back.", lambda: None))
    assert undo.run()
    assert undo.words == "Put back."
