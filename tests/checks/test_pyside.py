"""The Qt binding in use must not wear out Python: 6.12.0 did, on Python 3.11."""

import sys

from PySide6.QtCore import QObject, Signal

EMITS = 50


class _Bell(QObject):
    rung = Signal()


def test_emitting_a_signal_keeps_the_count_of_true() -> None:
    """A binding that drops a reference to True at each emit ends the process after a few hundred."""
    bell = _Bell()
    before = sys.getrefcount(True)

    for _ in range(EMITS):
        bell.rung.emit()

    assert abs(sys.getrefcount(True) - before) < EMITS // 2
