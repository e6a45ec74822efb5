"""What the print room does otherwise when a manager has set something (W4)."""

from datetime import timedelta

from sqlite_utils import Database

from kiosk.hub.equipment.waiting import WaitingLines
from kiosk.hub.settings.current import HubSettings, SettingsFollower, read_settings
from kiosk.printroom.alarms.notification_setup import notification_setup
from kiosk.printroom.alarms.notifier import Notifier
from kiosk.printroom.queue.heating_gap import HeatingGap
from kiosk.printroom.upkeep import Upkeep


class FollowedSettings:
    """Hands changed settings on. Belongs to the print room's thread."""

    def __init__(
        self, db: Database, lines: WaitingLines, upkeep: Upkeep, heating: HeatingGap, notifier: Notifier | None
    ) -> None:
        """notifier: None where nobody is told of alarms; it has its setup already."""
        self._lines, self._upkeep, self._heating, self._notifier = lines, upkeep, heating, notifier
        self._follower = SettingsFollower(db, self._follow)
        self._follow_times(read_settings(db))

    def check(self) -> None:
        """Call it after each commit."""
        self._follower.check()

    def _follow(self, settings: HubSettings) -> None:
        self._follow_times(settings)
        if self._notifier is not None:
            self._notifier.follow(notification_setup(settings, self._notifier.send))

    def _follow_times(self, settings: HubSettings) -> None:
        self._lines.call_for = timedelta(minutes=settings.use.call_min)
        self._upkeep.retention = settings.retention.times()
        self._heating.gap_s = settings.print_desk.heating_gap_s
