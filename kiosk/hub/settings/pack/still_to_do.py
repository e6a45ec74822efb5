"""What no hub pack brings along, and is not there yet: it is entered by hand in the hub itself."""

from enum import StrEnum

from sqlite_utils import Database

from kiosk.hub.settings.alarm_channels import AlarmChannels
from kiosk.hub.settings.settings_table import read_setting
from kiosk.store.hub_db import row

_CONNECTIONLESS = "SELECT 1 FROM printer JOIN equipment USING (id) WHERE address = '' AND removed_at IS NULL LIMIT 1"


class ByHand(StrEnum):
    PEOPLE = "people"
    ALARM_CONTACTS = "alarm_contacts"
    PRINTER_CONNECTIONS = "printer_connections"


def still_to_do(db: Database) -> tuple[ByHand, ...]:
    """In the order in which it is best done. People: besides the one admin of a new hub."""
    missing = {
        ByHand.PEOPLE: row(db, "SELECT 1 FROM staff WHERE removed_at IS NULL LIMIT 1 OFFSET 1") is None,
        ByHand.ALARM_CONTACTS: not read_setting(db, AlarmChannels).value.contacts,
        ByHand.PRINTER_CONNECTIONS: row(db, _CONNECTIONLESS) is not None,
    }
    return tuple(one for one, is_missing in missing.items() if is_missing)
