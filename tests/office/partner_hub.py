"""Partners with referrals, and what they have lent, in an office's hub."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlite_utils import Database

from kiosk.base.clock import SystemClock
from kiosk.hub.equipment.details import Words
from kiosk.hub.partners.partner import HubPartner, HubPartners
from kiosk.hub.partners.referrals import ReferralReason, Referrals
from kiosk.hub.settings.equipment_settings import all_equipment, change_equipment
from kiosk.hub.settings.settings_table import put_setting, read_setting

TZ = ZoneInfo("Europe/Helsinki")
_LENT = (("vinyyli", "Ammattiopisto", 9), ("laser", "Pihtiputaan Konepaja Oy", 40))
"""What, by whom, and for how many days from now on."""


def make_partners(db: Database, company_id: str, project_id: str, by: str, code: str) -> tuple[str, ...]:
    """Addresses of the pages: of each kind one. The first partner has every contact, the last one a phone alone."""
    clock, low = SystemClock(), code.lower()
    stored = read_setting(db, HubPartners).value
    made = (
        HubPartner(
            slug=f"koelaboratorio-{low}", name="Ammattikorkeakoulun koelaboratorio",
            can_do=Words("metalli, betoni, suuret kappaleet", "metall, betong, stora stycken", "metal, concrete"),
            address="Piippukatu 2, 40100 Jyväskylä", phone="+358 44 123 4567",
            web="https://www.esimerkkikorkeakoulu.fi/palvelut/koelaboratorio"),
        HubPartner(
            slug=f"konepaja-{low}", name="Pihtiputaan Konepaja Oy", phone="044 765 4321",
            can_do=Words("hitsaus", "svetsning", "welding")),
    )  # fmt: skip
    put_setting(db, clock, by, replace(stored, partners=(*stored.partners, *made)).checked())
    referrals = Referrals(db, clock, TZ)
    laboratory, shop = (one.slug for one in made)
    referrals.give(laboratory, ReferralReason.OTHER_MATERIAL, by=by, organisation_id=company_id, project_id=project_id)
    referrals.give(laboratory, ReferralReason.MANY_PIECES, by=by)
    referrals.give(shop, ReferralReason.OTHER_WORK, by=by)
    today = clock.now().astimezone(TZ).date()
    for item in all_equipment(db):
        for slug, owner, days in _LENT:
            if item.slug == slug:
                until, terms = today + timedelta(days=days), "Vakuutettu, ei saa viedä ulos"
                lent = replace(item.details, owner=owner, lent_until=until, loan_terms=terms)
                change_equipment(db, clock, by, replace(item, details=lent))
    return "/partners", "/partners/new", f"/partners/{laboratory}", "/equipment/vinyyli"
