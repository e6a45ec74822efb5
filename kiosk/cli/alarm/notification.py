"""How alarms are told, as the configuration says."""

from datetime import time, timedelta
from zoneinfo import ZoneInfo

from kiosk.cli.opening import opening_of
from kiosk.config import Config
from kiosk.printroom.alarms.channels import send_to
from kiosk.printroom.alarms.notifier import NotificationSetup
from kiosk.printroom.alarms.routing import Contact, Rules


def contacts_of(config: Config) -> tuple[Contact, ...]:
    """Who is told, in order."""
    return tuple(Contact(contact.name, contact.language, contact.urls) for contact in config.alarms.contact)


def rules_of(config: Config) -> Rules:
    """When they are told."""
    keys = config.alarms
    quiet_from, _, quiet_until = (keys.quiet or "00:00-00:00").partition("-")
    return Rules(
        timezone=ZoneInfo(config.hub.timezone),
        quiet_from=time.fromisoformat(quiet_from),
        quiet_until=time.fromisoformat(quiet_until),
        digest_at=time.fromisoformat(keys.digest_at),
        escalate_after=timedelta(minutes=keys.escalate_min),
    )


def notification_setup(config: Config) -> NotificationSetup:
    """Who is notified of alarms, and how."""
    opening = opening_of(config)
    return NotificationSetup(config.hub.name, contacts_of(config), rules_of(config), send_to, opening)
