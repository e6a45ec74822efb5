"""Partners of the hub: what they can do that it can't, and how the public reaches them (I17)."""

import re
from dataclasses import dataclass, replace
from typing import ClassVar, Self

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import Words
from kiosk.hub.settings.checks import (
    SettingRefusedError,
    check_number,
    check_once,
    check_secure_address,
    check_slug,
    checked_text,
    checked_words,
)
from kiosk.hub.settings.setting import Setting

MOST_PARTNERS = 40
NAME_MAX, CAN_DO_MAX, ADDRESS_MAX, PHONE_MAX = 60, 60, 80, 20
_PHONE = re.compile(r"\+?[0-9][0-9 ]{4,18}")
_NOT_DIALLED = re.compile(r"[^0-9+]")


@dataclass(frozen=True, slots=True, kw_only=True)
class HubPartner:
    """An organisation, never a person. slug: stored with referrals, so it never changes.

    can_do: such as metal, concrete, large prints. address, phone, web: for the public; empty: not said.
    """

    slug: str
    name: str
    can_do: Words
    address: str = ""
    phone: str = ""
    web: str = ""

    @property
    def code(self) -> str:
        """What the QR code of its card opens: its web address, else its phone number; empty without both."""
        return self.web or (f"tel:{_NOT_DIALLED.sub('', self.phone)}" if self.phone else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class HubPartners(Setting):
    """In the order in which they are shown. remind_days: so long before lent equipment goes back staff are told."""

    subject: ClassVar[str] = "partners"
    partners: tuple[HubPartner, ...] = ()
    remind_days: int = 14

    def checked(self) -> Self:
        check_number("remind_days", self.remind_days, 0, 365)
        if len(self.partners) > MOST_PARTNERS:
            raise SettingRefusedError("partners", Reason(ReasonCode.LIST_FULL, most=MOST_PARTNERS))
        check_once("partners", [one.slug for one in self.partners])
        return replace(self, partners=tuple(_checked(f"partners.{at}", one) for at, one in enumerate(self.partners)))

    def by_slug(self, slug: str) -> HubPartner | None:
        return next((one for one in self.partners if one.slug == slug), None)


def _checked(field: str, one: HubPartner) -> HubPartner:
    check_slug(f"{field}.slug", one.slug)
    phone = checked_text(f"{field}.phone", one.phone, PHONE_MAX, may_be_empty=True)
    if phone and not _PHONE.fullmatch(phone):
        raise SettingRefusedError(f"{field}.phone", Reason(ReasonCode.NOT_A_PHONE))
    if one.web:
        check_secure_address(f"{field}.web", one.web)
    name, address = (
        checked_text(f"{field}.name", one.name, NAME_MAX),
        checked_text(f"{field}.address", one.address, ADDRESS_MAX, may_be_empty=True),
    )
    if not (address or phone or one.web):
        raise SettingRefusedError(f"{field}.web", Reason(ReasonCode.NO_CONTACT_GIVEN))
    can_do = checked_words(f"{field}.can_do", one.can_do, CAN_DO_MAX)
    return replace(one, name=name, can_do=can_do, address=address, phone=phone)
