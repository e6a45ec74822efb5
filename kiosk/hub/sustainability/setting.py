"""What a manager sets for the lines of sustainability: how often visitors are asked, and the factor of a kilometre."""

from dataclasses import dataclass
from typing import ClassVar, Self

from kiosk.hub.settings.checks import check_number
from kiosk.hub.settings.setting import Setting


@dataclass(frozen=True, slots=True, kw_only=True)
class Sustainability(Setting):
    """ask_every: who leaves is asked about the trip that was spared, one in so many; 0: nobody.

    co2_g_per_km: of a car, as the hub's own source says; 0: kilometres alone.
    """

    subject: ClassVar[str] = "sustainability"
    ask_every: int = 0
    co2_g_per_km: int = 0

    def checked(self) -> Self:
        check_number("ask_every", self.ask_every, 0, 100)
        check_number("co2_g_per_km", self.co2_g_per_km, 0, 1000)
        return self
