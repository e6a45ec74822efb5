"""What a manager sets is followed by a print room that runs."""

from dataclasses import replace
from datetime import UTC

from kiosk.hub import alarms
from kiosk.hub.alarms import AlarmCause
from kiosk.hub.settings.alarm_channels import AlarmChannels, ContactSetting
from kiosk.hub.settings.printer_settings import change_printer, printer
from kiosk.hub.settings.settings_table import change_setting
from kiosk.printroom.alarms.notifier import NotificationSetup
from kiosk.printroom.alarms.routing import Rules
from tests.printroom.alarms.test_notifier import Channel


def test_contacts_and_printers_are_followed_without_a_restart(hub, print_room, ahven, clock, until, until_written):
    """W4: nobody was told of alarms; then somebody is. A printer at another address is connected anew."""
    channel = Channel()
    print_room.notification = NotificationSetup("Hub", (), Rules(UTC), channel.send)
    print_room.open_idle()
    first, found = print_room.printers["ahven"], printer(hub.db, ahven)
    assert found is not None
    changed = change_printer(hub.db, clock, hub.staff_id, replace(found, address="/dev/ttyUSB9", material="PETG"))
    until(lambda: print_room.printers["ahven"] is not first and first.closed)

    contacts = (ContactSetting(name="Maija", urls=("json://localhost",)),)
    wanted = AlarmChannels(quiet_from="", quiet_until="", contacts=contacts)
    change_setting(hub.db, clock, hub.staff_id, wanted, 0)
    alarms.raise_alarm(hub.db, clock, AlarmCause.HELP)

    until_written(lambda: channel.told == ["Maija"])
    assert printer(hub.db, ahven) == changed
