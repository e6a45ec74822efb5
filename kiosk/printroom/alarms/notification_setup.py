"""Who is notified of alarms, and when, as a manager has set it."""

from datetime import time, timedelta

from kiosk.hub.alarms import Severity
from kiosk.hub.settings.alarm_channels import ContactSetting
from kiosk.hub.settings.current import HubSettings
from kiosk.printroom.alarms.notifier import NotificationSetup, Send
from kiosk.printroom.alarms.routing import Contact, Rules


def contacts_of(settings: HubSettings) -> tuple[Contact, ...]:
    """Who is told, in order."""
    return tuple(map(_contact, settings.alarms.contacts))


def _contact(one: ContactSetting) -> Contact:
    return Contact(one.name, one.language, one.urls, frozenset(Severity[name.upper()] for name in one.told_of))


def rules_of(settings: HubSettings) -> Rules:
    """When they are told."""
    alarms = settings.alarms
    return Rules(
        timezone=settings.hub.tz,
        quiet_from=time.fromisoformat(alarms.quiet_from or "00:00"),
        quiet_until=time.fromisoformat(alarms.quiet_until or "00:00"),
        digest_at=time.fromisoformat(alarms.digest_at),
        escalate_after=timedelta(minutes=alarms.escalate_min),
    )


def notification_setup(settings: HubSettings, send: Send) -> NotificationSetup:
    """send: sends a message to a contact."""
    return NotificationSetup(settings.hub.name, contacts_of(settings), rules_of(settings), send, settings.opening)
