"""A hub full of people, companies and secrets: nothing of them is in its pack, nor in the photos of it (I16, P8)."""

import base64
import io
import json
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PIL import Image
from sqlite_utils import Database

from kiosk.hub.consultations import Asker, Consultations, Topic
from kiosk.hub.equipment.details import Words
from kiosk.hub.leaving.wishes import Wishes
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.register import add_organisation
from kiosk.hub.partners.partner import HubPartners
from kiosk.hub.projects.funding import Funding, Partner
from kiosk.hub.projects.project import Project, add_project
from kiosk.hub.settings.alarm_channels import AlarmChannels, ContactSetting
from kiosk.hub.settings.equipment_settings import all_equipment, change_equipment
from kiosk.hub.settings.pack.exporting import export_pack
from kiosk.hub.settings.pictures.photos import set_photo
from kiosk.hub.settings.printer_settings import change_printer, printer
from kiosk.hub.settings.settings_table import change_setting
from kiosk.hub.settings.start_page import Card, StartPage
from kiosk.hub.staff import StaffDirectory
from kiosk.hub.visitors.passes import Passes
from tests.hub.conftest import HandClock
from tests.hub.partners.test_partners import LAB

PERSON = "Kaisa-Liisa Piilonen"
NICKNAME, COMPANY, OWNER, CONTACT = "Salaperäinen", "Piilofirma Oy", "Lainaaja Lahtinen", "Päivystäjä Peltonen"
PIN, TOKEN, PASSWORD, OWN_WORDS = "739154", "tk_s3cr3tt0ken", "camer4pass", "Soita minulle 040 1234567"
FORM = "https://eura.example/piilo?c={code}"
IMAGE_DESCRIPTION = 0x010E


def photo() -> bytes:
    """Whose picture it is stands in it."""
    image, out = Image.new("RGB", (64, 48), "#1B5743"), io.BytesIO()
    exif = image.getexif()
    exif[IMAGE_DESCRIPTION] = PERSON
    image.save(out, "JPEG", exif=exif, comment=PERSON.encode())
    assert PERSON.encode() in out.getvalue()
    return out.getvalue()


@pytest.fixture
def secrets(db: Database, key: bytes, clock: HandClock, staff: StaffDirectory, passes: Passes, admin: str) -> list[str]:
    """Fills the hub by what fills it in use; returns what must not leave it."""
    badge = staff.add(PERSON, "host", PIN)
    made = passes.create(NICKNAME)
    vr, other = (next(one for one in all_equipment(db) if one.slug == slug) for slug in ("vr-1", "vr-2"))
    set_photo(db, clock, admin, vr.id, photo(), vr.version)
    lent = replace(other.details, owner=OWNER, lent_from=date(2026, 1, 1), loan_terms=f"{OWNER} hakee")
    change_equipment(db, clock, admin, replace(other, details=lent))
    address = f"http://hub:{PASSWORD}@hauki.local"
    hauki = printer(db, next(one.id for one in all_equipment(db) if one.slug == "hauki"))
    assert hauki is not None
    change_printer(db, clock, admin, replace(hauki, address=address, camera=f"{address}/stream"))
    told = ContactSetting(name=CONTACT, urls=(f"ntfys://{TOKEN}@ntfy.sh/piilo",))
    change_setting(db, clock, admin, AlarmChannels(contacts=(told,)), 0)
    change_setting(db, clock, admin, HubPartners(partners=(LAB,)), 0)
    words = Words(*(f"{PERSON} {language}" for language in ("fi", "sv", "en")))
    card = Card(title=words, text=words, first_day=date(2026, 1, 1), last_day=date(2026, 12, 31))
    change_setting(db, clock, admin, StartPage(cards=(card,)), 0)
    company = add_organisation(db, clock, admin, Organisation(name=COMPANY, business_id="0201256-6"))
    tz = ZoneInfo("Europe/Helsinki")
    Consultations(db, clock, tz).log(Topic.AI, Asker.COMPANY, 30, admin, organisation_id=company.id)
    Wishes(db, clock, tz).propose(OWN_WORDS)
    project = add_project(db, clock, admin, Project(code="S1", name="Hanke", start_form_url=FORM))
    Funding(db, clock).put_partner(Partner(project_id=project.id, name=COMPANY), by=admin)
    hashes = [one for line in db.query("SELECT badge_hash, pin_hash FROM staff") for one in line.values()]
    keys = [key.hex(), base64.b64encode(key).decode()]
    return [
        PERSON, NICKNAME, COMPANY, "0201256", OWNER, CONTACT, PIN, TOKEN, PASSWORD, OWN_WORDS, "040 1234567", LAB.name,
        "hauki.local", "ttyACM0", "eura.example", "Aino", badge, made.code, company.id, project.id, *keys, *hashes,
    ]  # fmt: skip


def test_nothing_of_them_is_in_the_bytes_of_the_pack(db: Database, key: bytes, secrets: list[str]) -> None:
    """I16, P8: as they are, as JSON writes them, and in what its photos hold."""
    text = export_pack(db)
    photos = [base64.b64decode(one) for one in json.loads(text)["photos"].values()]
    assert len(photos) == 1, "the hub's own, and not that of what is lent"
    plain = json.dumps(json.loads(text), ensure_ascii=True)
    for content in (text.encode(), plain.encode(), *photos):
        assert key not in content
        folded = content.lower()
        for secret in secrets:
            for written in (secret, json.dumps(secret)[1:-1]):
                assert written.lower().encode() not in folded, secret
