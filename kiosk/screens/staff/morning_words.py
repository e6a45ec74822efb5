"""The texts of `printroom.night.morning_text`, which has no Qt, gathered here for the translations."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.screens.qt import translate

MORNING_WORDS = (
    QT_TRANSLATE_NOOP("Morning", "Good morning, nothing waits"),
    QT_TRANSLATE_NOOP("Morning", "Nothing waits"),
    QT_TRANSLATE_NOOP("Morning", "Good morning, one thing waits"),
    QT_TRANSLATE_NOOP("Morning", "One thing waits"),
    QT_TRANSLATE_NOOP("Morning", "Good morning, %1 things wait"),
    QT_TRANSLATE_NOOP("Morning", "%1 things wait"),
    QT_TRANSLATE_NOOP("Morning", "in all %1"),
    QT_TRANSLATE_NOOP("Morning", "Print room"),
    QT_TRANSLATE_NOOP("Morning", "Mon"),
    QT_TRANSLATE_NOOP("Morning", "Tue"),
    QT_TRANSLATE_NOOP("Morning", "Wed"),
    QT_TRANSLATE_NOOP("Morning", "Thu"),
    QT_TRANSLATE_NOOP("Morning", "Fri"),
    QT_TRANSLATE_NOOP("Morning", "Sat"),
    QT_TRANSLATE_NOOP("Morning", "Sun"),
    QT_TRANSLATE_NOOP("Morning", "Look at the machines"),
    QT_TRANSLATE_NOOP("Morning", "Look at the machine"),
    QT_TRANSLATE_NOOP("Morning", "Clear the bed"),
    QT_TRANSLATE_NOOP("Morning", "Look and clear"),
    QT_TRANSLATE_NOOP("Morning", "Change filament"),
    QT_TRANSLATE_NOOP("Morning", "Look and resume"),
    QT_TRANSLATE_NOOP("Morning", "Check power, cable"),
    QT_TRANSLATE_NOOP("Morning", "Service is due"),
    QT_TRANSLATE_NOOP("Morning", "Look at it"),
    QT_TRANSLATE_NOOP("Morning", "New filament"),
    QT_TRANSLATE_NOOP("Morning", "Check cable"),
    QT_TRANSLATE_NOOP("Morning", "does not answer since %1"),
    QT_TRANSLATE_NOOP("Morning", "trouble since %1"),
    QT_TRANSLATE_NOOP("Morning", "done %1"),
    QT_TRANSLATE_NOOP("Morning", "stopped %1"),
    QT_TRANSLATE_NOOP("Morning", "paused since %1"),
    QT_TRANSLATE_NOOP("Morning", "no contact %1"),
    QT_TRANSLATE_NOOP("Morning", "%1 jobs"),
    QT_TRANSLATE_NOOP("Morning", "print of its own"),
    QT_TRANSLATE_NOOP("Morning", "removed"),
    QT_TRANSLATE_NOOP("Morning", "not known"),
    QT_TRANSLATE_NOOP("Morning", "cold all night"),
    QT_TRANSLATE_NOOP("Morning", "did not print"),
    QT_TRANSLATE_NOOP("Morning", "partly not known"),
    QT_TRANSLATE_NOOP("Morning", "done"),
    QT_TRANSLATE_NOOP("Morning", "under way"),
    QT_TRANSLATE_NOOP("Morning", "failed"),
    QT_TRANSLATE_NOOP("Morning", "cancelled"),
    QT_TRANSLATE_NOOP("Morning", "pause"),
    QT_TRANSLATE_NOOP("Morning", "pause, filament used up"),
    QT_TRANSLATE_NOOP("Morning", "over %1"),
    QT_TRANSLATE_NOOP("Morning", "told: %1"),
    QT_TRANSLATE_NOOP("Morning", "nobody could be told"),
    QT_TRANSLATE_NOOP("Morning", "acknowledged by %1"),
    QT_TRANSLATE_NOOP("Morning", "not acknowledged"),
    QT_TRANSLATE_NOOP("Morning", "ended %1"),
)


def morning_words(english: str) -> str:
    return translate("Morning", english)
