"""The hub's name, address, languages and the like, and how long things last in it."""

from dataclasses import dataclass, replace
from typing import ClassVar, Self
from zoneinfo import ZoneInfo, available_timezones

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.settings.checks import (
    SettingRefusedError,
    check_choice,
    check_number,
    check_once,
    check_web_address,
    checked_text,
)
from kiosk.hub.settings.setting import Setting
from kiosk.hub.visitors.retention_times import Retention

LANGUAGES = ("fi", "sv", "en")


@dataclass(frozen=True, slots=True, kw_only=True)
class HubFacts(Setting):
    """languages: on the screens, in this order; a new visitor sees the first. logo: the sha256 of a picture, or ""."""

    subject: ClassVar[str] = "hub"
    name: str = "Digikeskus"
    address: str = ""
    timezone: str = "Europe/Helsinki"
    languages: tuple[str, ...] = LANGUAGES
    privacy_url: str = "https://tietosuoja.fi"
    logo: str = ""

    @property
    def tz(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    def checked(self) -> Self:
        if self.timezone not in available_timezones():
            raise SettingRefusedError("timezone", Reason(ReasonCode.NOT_A_CHOICE))
        if not self.languages:
            raise SettingRefusedError("languages", Reason(ReasonCode.NOT_A_CHOICE))
        for language in self.languages:
            check_choice("languages", language, LANGUAGES)
        check_once("languages", self.languages)
        check_web_address("privacy_url", self.privacy_url)
        return replace(
            self,
            name=checked_text("name", self.name, 80),
            address=checked_text("address", self.address, 120, may_be_empty=True),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class UseRules(Setting):
    """How equipment is waited for, reserved and learnt, and how long staff stay logged in.

    call_min: minutes for which equipment is kept for a called number. induction_months: 0 is without end.
    reservations: that are still to come, of one visitor; 0: only staff reserve.
    """

    subject: ClassVar[str] = "use"
    call_min: int = 5
    induction_months: int = 12
    reservations: int = 2
    longest_reservation_min: int = 120
    staff_idle_s: int = 60

    def checked(self) -> Self:
        check_number("call_min", self.call_min, 1, 60)
        check_number("induction_months", self.induction_months, 0, 120)
        check_number("reservations", self.reservations, 0, 20)
        check_number("longest_reservation_min", self.longest_reservation_min, 15, 1440)
        check_number("staff_idle_s", self.staff_idle_s, 10, 3600)
        return self


@dataclass(frozen=True, slots=True, kw_only=True)
class NightRules(Setting):
    """The dark wall view. camera: its pictures are shown there, to everybody who can see the screen."""

    subject: ClassVar[str] = "night"
    after_closing_min: int = 30
    camera: bool = False

    def checked(self) -> Self:
        check_number("after_closing_min", self.after_closing_min, 0, 720)
        return self


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionTimes(Setting):
    """How long what is kept (P6), in days unless named otherwise; the privacy notice says these values."""

    subject: ClassVar[str] = "retention"
    visit_of_pass_days: int = 90
    fault_reporter_days: int = 90
    unused_pass_days: int = 730
    audit_days: int = 730
    counts_years: int = 5

    def checked(self) -> Self:
        check_number("visit_of_pass_days", self.visit_of_pass_days, 1, 3650)
        check_number("fault_reporter_days", self.fault_reporter_days, 1, 3650)
        check_number("unused_pass_days", self.unused_pass_days, 30, 3650)
        check_number("audit_days", self.audit_days, 30, 3650)
        check_number("counts_years", self.counts_years, 1, 50)
        return self

    def times(self) -> Retention:
        """As the job that deletes takes them."""
        return Retention(
            visit_of_pass_days=self.visit_of_pass_days,
            fault_reporter_days=self.fault_reporter_days,
            unused_pass_days=self.unused_pass_days,
            audit_days=self.audit_days,
            counts_years=self.counts_years,
        )
