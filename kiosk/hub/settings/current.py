"""All settings of the hub as they are now, and what notices that they changed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from sqlite_utils import Database

from kiosk.hub.maturity.content import MaturityContent
from kiosk.hub.opening_hours import Opening
from kiosk.hub.partners.partner import HubPartners
from kiosk.hub.settings.alarm_channels import AlarmChannels
from kiosk.hub.settings.changes import change_count
from kiosk.hub.settings.door import DoorQuestions
from kiosk.hub.settings.exceptional_days import DayHours, exceptional_days
from kiosk.hub.settings.floor_plan_setting import FloorPlanSetting
from kiosk.hub.settings.hours import ClosedNow, WeekHours
from kiosk.hub.settings.hub_facts import HubFacts, NightRules, RetentionTimes, UseRules
from kiosk.hub.settings.pack.templates import Templates
from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.setting import Setting
from kiosk.hub.settings.settings_table import read_setting
from kiosk.hub.settings.start_page import StartPage
from kiosk.hub.sustainability.setting import Sustainability

KINDS: tuple[type[Setting], ...] = (
    HubFacts, WeekHours, StartPage, DoorQuestions, UseRules, NightRules, RetentionTimes, AlarmChannels,
    FloorPlanSetting, ClosedNow, PrintDesk, MaturityContent, Templates,
    HubPartners, Sustainability,
)  # fmt: skip
"""Each has one row of the table `setting`."""


@dataclass(frozen=True, kw_only=True)
class HubSettings:
    """What a manager has set. Zones, equipment, printers and events are rows of their own."""

    hub: HubFacts = field(default_factory=HubFacts)
    hours: WeekHours = field(default_factory=WeekHours)
    start: StartPage = field(default_factory=StartPage)
    door: DoorQuestions = field(default_factory=DoorQuestions)
    use: UseRules = field(default_factory=UseRules)
    night: NightRules = field(default_factory=NightRules)
    retention: RetentionTimes = field(default_factory=RetentionTimes)
    alarms: AlarmChannels = field(default_factory=AlarmChannels)
    floor_plan: FloorPlanSetting = field(default_factory=FloorPlanSetting)
    closed_now: ClosedNow = field(default_factory=ClosedNow)
    print_desk: PrintDesk = field(default_factory=PrintDesk)
    maturity: MaturityContent = field(default_factory=MaturityContent)
    templates: Templates = field(default_factory=Templates)
    sustainability: Sustainability = field(default_factory=Sustainability)
    partners: HubPartners = field(default_factory=HubPartners)
    exceptional_days: tuple[DayHours, ...] = ()

    @cached_property
    def opening(self) -> Opening:
        exceptions = [one.exception() for one in self.exceptional_days]
        return Opening.read(self.hours.by_weekday(), self.hub.tz, exceptions, self.closed_now.closures())

    def rows(self) -> tuple[Setting, ...]:
        """Those that are rows of the table `setting`."""
        return tuple(getattr(self, kind.subject) for kind in KINDS)


def read_settings(db: Database) -> HubSettings:
    """All of them; who also follows the mark of changes reads a change again that came between two rows."""
    found: dict[str, Any] = {kind.subject: read_setting(db, kind).value for kind in KINDS}
    return HubSettings(**found, exceptional_days=exceptional_days(db))


class SettingsFollower:
    """Reads the settings again after each change, and tells who depends on them. Belongs to one thread."""

    def __init__(self, db: Database, follow: Callable[[HubSettings], None]) -> None:
        """follow: takes changed settings; not called for those of the beginning."""
        self._db, self._follow = db, follow
        self._seen = change_count(db)

    def check(self) -> bool:
        """Call it after each commit, see `store.change_watch`. Returns whether something was set."""
        count = change_count(self._db)
        if count == self._seen:
            return False
        self._seen = count
        self._follow(read_settings(self._db))
        return True
