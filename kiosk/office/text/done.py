"""What is said after an action, on the page that is shown then: the address carries a code, never a sentence."""

from kiosk.office.text.words import Words

DONE = {
    "acknowledged": "You take care of it. Nobody else is told.",
    "too_late": "Somebody else was faster.",
    "taken_back": "Its use has ended.",
    "still_used": "They use it still.",
    "out_of_order": "It is out of order now, also on the wall.",
    "flawed": "It can be used; its fault is shown.",
    "repaired": "Marked as repaired.",
    "taken_up_again": "The fault is open again.",
    "not_used": "Nobody uses it any more.",
    "device_ended": "The device is known no more.",
    "ordered": "The print room has the order. Its answer comes below.",
    "welcome": "This device is known now, for 30 days.",
    "saved": "Saved. It is shown at the kiosk now.",
    "stored": "Saved.",
    "added": "Added.",
    "removed": "Removed.",
    "back": "It is back.",
    "pin": "Settings are open for 12 hours.",
}


def done_words(code: str, words: Words) -> str:
    """The sentence of a code; empty for any other text."""
    return words(DONE[code]) if code in DONE else ""
