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
    "logged": "The consultation is logged.",
    "log_undone": "The entry is taken back.",
    "gone": "It was gone already.",
    "visit_ended": "The visit has ended.",
    "visit_over": "The visit was over already.",
    "visit_goes_on": "The visit goes on.",
    "too_late_to_undo": "It is too late to undo that.",
    "called_next": "The next number is called.",
    "line_changed": "The line has changed meanwhile.",
    "out_of_line": "The number is out of the line.",
    "back_in_line": "The number is back in the line.",
    "booked": "It is booked.",
    "booking_cancelled": "The booking is cancelled.",
    "booking_gone": "There is no such booking any more.",
    "device_ended": "The device is known no more.",
    "ordered": "The print room has the order. Its answer comes below.",
    "welcome": "This device is known now, for 30 days.",
    "saved": "Saved. It is shown at the kiosk now.",
    "stored": "Saved.",
    "restored": "Set as it was before. It is shown at the kiosk now.",
    "off_the_wall": "It is off the wall. It is kept under Removed equipment.",
    "added": "Added.",
    "spool_added": "Added. Write its number on the label.",
    "loaded": "Noted. Files are checked against it from now on.",
    "not_loaded": "That is no name of a material. Nothing was changed.",
    "printer_added": "Added. The print room connects to it now; its state is shown here.",
    "removed": "Removed.",
    "back": "It is back.",
    "backup_asked": "Asked for. The print room makes it.",
    "closed": "The hub is closed now.",
    "open_again": "The usual hours hold again.",
    "cancelled": "It is cancelled. The kiosk says so.",
    "series_ended": "The series has ended. Each session can be taken back.",
    "role_set": "The role is changed. Whoever was logged in with the old one is logged out.",
    "pin_allowed": "A new PIN can be chosen now: show the badge at the kiosk.",
    "locked_out": "Locked out: badge and PIN are refused until the person is let in again.",
    "let_in": "Badge and PIN work again.",
    "person_removed": "Removed. Badge and PIN work no longer.",
    "pin": "Settings are open for 12 hours.",
}


def done_words(code: str, words: Words) -> str:
    """The sentence of a code; empty for any other text."""
    return words(DONE[code]) if code in DONE else ""
