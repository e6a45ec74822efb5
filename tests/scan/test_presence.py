"""A serial scanner that was there and is gone (N3)."""

from kiosk.scan.presence import GONE_FOR_S, ScannerPresence


def test_a_scanner_that_was_there_is_missed_after_a_minute_and_back_at_once() -> None:
    """N3: a cable that is moved to another port is no alarm."""
    seen = ScannerPresence().after(1, 0.0)
    assert seen.gone is False
    away = seen.after(0, 10.0).after(0, 10.0 + GONE_FOR_S)
    assert away.gone is None
    assert away.after(1, 71.0).after(0, 72.0).gone is None
    away = away.after(0, 10.0 + GONE_FOR_S + 1)
    assert away.gone is True
    assert away.after(1, 100.0).gone is False


def test_where_none_was_ever_seen_none_is_missed() -> None:
    """N3."""
    presence = ScannerPresence()
    for second in range(1000):
        presence = presence.after(0, float(second))
    assert presence.gone is None


def test_one_of_two_is_missed() -> None:
    """N3: also under another name."""
    presence = ScannerPresence().after(2, 0.0).after(1, 1.0).after(1, 62.0)
    assert presence.gone is True
    assert presence.after(2, 63.0).gone is False
