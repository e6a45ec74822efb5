"""What the page of the alarms says, in the language of the screen."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from kiosk.hub.alarms import Alarm, AlarmCause, Severity
from kiosk.printroom.alarms.routing import Contact, Notification, Rules, told_of
from kiosk.printroom.alarms.told import Told
from kiosk.screens.qt import translate
from kiosk.screens.staff.alarm_life import Mark, MarkKind
from kiosk.screens.text.formats import clock_words, duration_words


class AlarmsText:
    """The words about alarms. contacts: who is told; rules: when."""

    def __init__(self, contacts: Sequence[Contact], rules: Rules, tz: tzinfo, language: str, now: datetime) -> None:
        self._contacts, self._rules, self._tz, self._language, self._now = contacts, rules, tz, language, now

    def title(self, open_count: int) -> str:
        """How many alarms are open."""
        if open_count == 0:
            return translate("Alarms", "No alarms")
        if open_count == 1:
            return translate("Alarms", "1 alarm open")
        return translate("Alarms", "%1 alarms open").replace("%1", str(open_count))

    def clock(self, moment: datetime | None) -> str:
        """A time of day; with its date if it is not of the last day."""
        words = clock_words(moment, self._tz, self._language)
        if moment is None or abs((self._now - moment).total_seconds()) < 18 * 3600:
            return words
        here = moment.astimezone(self._tz)
        return f"{here.day}.{here.month}. {words}"

    def age(self, alarm: Alarm) -> str:
        """How long it has been open."""
        return duration_words(max(0.0, (self._now - alarm.raised_at).total_seconds()))

    def since(self, alarm: Alarm) -> str:
        return translate("Alarms", "since %1").replace("%1", self.clock(alarm.raised_at))

    def now(self) -> str:
        return translate("Alarms", "now %1").replace("%1", clock_words(self._now, self._tz, self._language))

    def mark(self, mark: Mark) -> str:
        """The words above a mark of the rule."""
        if not mark.contacts:
            return translate("Alarms", "began") if mark.kind is MarkKind.RAISED else ""
        names = ", ".join(mark.contacts)
        if len(mark.contacts) > 2:
            names = f"{mark.contacts[0]} +{len(mark.contacts) - 1}"
        pattern = {
            MarkKind.TOLD: translate("Alarms", "told: %1"),
            MarkKind.FAILED: translate("Alarms", "not reached: %1"),
            MarkKind.NEXT: translate("Alarms", "next: %1"),
        }[mark.kind]
        return pattern.replace("%1", names)

    def handled_by(self, alarm: Alarm) -> str:
        """Who acknowledged it and when, or nothing."""
        if alarm.acknowledged_at is None:
            return ""
        words = translate("Alarms", "%1 acknowledged %2").replace("%2", self.clock(alarm.acknowledged_at))
        return words.replace("%1", alarm.acknowledged_name or "")

    def over(self, alarm: Alarm) -> str:
        """Who acknowledged it, and when the fact was over."""
        parts = [self.handled_by(alarm)]
        if alarm.cleared_at is not None and alarm.cleared_by is None:
            parts.append(translate("Alarms", "over by itself %1").replace("%1", self.clock(alarm.cleared_at)))
        return ", ".join(part for part in parts if part)

    def detail(self, alarm: Alarm, told: Sequence[Told], following: tuple[Notification, datetime] | None) -> str:
        """In one line: who acknowledged it, or who was told and who is next."""
        if not alarm.waits:
            return self.handled_by(alarm)
        return self.trouble(alarm, told) or self.held_back(alarm, told, following) or self.told(told, following)

    def told(self, told: Sequence[Told], following: tuple[Notification, datetime] | None) -> str:
        """Who was told last, and who is next."""
        parts = []
        sent = [one for one in told if one.at is not None]
        if sent:
            last = f"{sent[-1].contact} {self.clock(sent[-1].at)}"
            parts.append(translate("Alarms", "told: %1").replace("%1", last))
        if following is not None:
            coming = f"{following[0].contact} {self.clock(max(self._now, following[1]))}"
            parts.append(translate("Alarms", "next: %1").replace("%1", coming))
        return ", ".join(parts)

    def trouble(self, alarm: Alarm, told: Sequence[Told]) -> str:
        """Why nobody was told, if that is so."""
        if not self._contacts:
            return translate("Alarms", "nobody is told: no contacts are set up")
        if not told_of(self._contacts, alarm.severity):
            return translate("Alarms", "nobody is told of such an alarm")
        if told and all(one.at is None for one in told):
            return translate("Alarms", "nobody could be told: no message got through")
        return ""

    def held_back(self, alarm: Alarm, told: Sequence[Told], following: tuple[Notification, datetime] | None) -> str:
        """Until when nobody is told, if that is so."""
        if told or not told_of(self._contacts, alarm.severity) or not alarm.waits:
            return ""
        if alarm.severity is Severity.MORNING:
            clock = self.clock(self._rules.next_digest(self._now))
            return translate("Alarms", "told in the morning's message %1").replace("%1", clock)
        if following is not None and following[1] > self._now:
            return translate("Alarms", "quiet hours, told at %1").replace("%1", self.clock(following[1]))
        return ""


def advice(alarm: Alarm) -> str:
    """What to do."""
    look = translate("Alarms", "Look at the machine. If something is wrong, cut the power at the socket.")
    return {
        AlarmCause.HELP: translate("Alarms", "Go to the entrance."),
        AlarmCause.ATTENTION: translate("Alarms", "It waits until somebody answers it."),
        AlarmCause.PRINTER_ERROR: look,
        AlarmCause.HEATERS_ON: look,
        AlarmCause.OFFLINE_IN_PRINT: look,
        AlarmCause.TARGET_MISSED: look,
        AlarmCause.NO_PROGRESS: look,
        AlarmCause.PRINT_ROOM_SILENT: translate(
            "Alarms", "Look at the machines. If something is wrong, cut the power at the socket."
        ),
        AlarmCause.JOB_FAILED: translate("Alarms", "Look at the print and clear the bed."),
        AlarmCause.OVERDUE: translate("Alarms", "Look whether the print is still right."),
        AlarmCause.QUEUE_STUCK: translate("Alarms", "Look at the queue on the first page."),
        AlarmCause.DISK_LOW: translate("Alarms", "An admin makes room on the disk."),
        AlarmCause.HUB_DAMAGED: translate("Alarms", "An admin restores a backup."),
        AlarmCause.WRONG_CLOCK: translate("Alarms", "An admin checks the clock and acknowledges this."),
        AlarmCause.SCANNER_GONE: translate("Alarms", "Check the cable of the code scanner."),
        AlarmCause.CODE_CAMERA_GONE: translate("Alarms", "Check the cable of the camera that reads codes."),
        AlarmCause.AUTO_START_FAILS: translate(
            "Alarms", "Start prints at the kiosk. An admin looks into the log of the print room."
        ),
        AlarmCause.SPOOL_LOW: translate("Alarms", "Have the next spool ready, or change it before a long print."),
        AlarmCause.BACKUP_OLD: translate("Alarms", "Check that the place of the backups is there."),
        AlarmCause.RETENTION_LATE: translate("Alarms", "An admin checks the clock and the log of the print room."),
        AlarmCause.CHANNEL_FAILS: translate("Alarms", "Check the network and who is told of alarms."),
    }[alarm.cause]
