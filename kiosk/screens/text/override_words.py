"""An operator's override in words."""

from kiosk.printroom.overrides import OverrideReason
from kiosk.printroom.overview import JobView
from kiosk.screens.qt import translate


def reason_words(reason: OverrideReason) -> tuple[str, str]:
    """(answer, detail) of a reason, as an operator gives it."""
    return {
        OverrideReason.KNOWN_FILE: (
            translate("Override", "I know this file and this machine"),
            translate("Override", "It has printed well here"),
        ),
        OverrideReason.SETTINGS_WRONG: (
            translate("Override", "The settings here are wrong"),
            translate("Override", "The printer itself is right for it"),
        ),
        OverrideReason.STAYS_BESIDE: (
            translate("Override", "I stay beside the printer"),
            translate("Override", "Or I checked it with a dry run"),
        ),
    }[reason]


def override_words(job: JobView | None) -> str:
    """Why and by whom a print was allowed, for staff; empty if nothing had to be."""
    return _worded(job, translate("Override", "Started with an override: %1, %2"))


def allowed_words(job: JobView | None) -> str:
    """The same of a job that waits in the queue."""
    return _worded(job, translate("Override", "Allowed: %1, %2"))


def _worded(job: JobView | None, words: str) -> str:
    if job is None or job.override is None:
        return ""
    return words.replace("%1", reason_words(job.override.reason)[0]).replace("%2", job.override_name)
