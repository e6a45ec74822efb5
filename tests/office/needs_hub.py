"""Topics with votes, own words, an event of a topic, a questionnaire, an evaluation, stories, in an office's hub."""

import io
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from PIL import Image
from sqlite_utils import Database

from kiosk.base.clock import SystemClock
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.attendance import Attendance
from kiosk.hub.events.series import Series
from kiosk.hub.events.session import EventKind, Session, Tags
from kiosk.hub.impact.evaluations import Evaluations, evaluation
from kiosk.hub.impact.stories import ConsentOf, Stories, Story
from kiosk.hub.leaving.feedback import Because, Face, Feedback
from kiosk.hub.leaving.wishes import Wishes, WishKind
from kiosk.hub.needs.mappings import NeedsMappings, needs_mapping
from kiosk.hub.needs.topics import Topics
from kiosk.hub.settings.settings_table import put_setting, read_setting
from kiosk.hub.settings.start_page import StartPage

TZ = ZoneInfo("Europe/Helsinki")
_TOPICS = (
    (("Somekuvat omasta tuotteesta", "Bilder av egna produkter", "Pictures of your product"), WishKind.TOPIC, 17),
    (("Laserkaiverrus", "Lasergravyr", "Laser engraving"), WishKind.TOPIC, 9),
    (("Saumuri", "Overlockmaskin", "Overlocker"), WishKind.EQUIPMENT, 12),
)


_STORIES = (
    (("Vene uusin tapein", "Båten fick nya tullar", "New rowlocks"),
     ("Isoisän soutuveneen hankaimet mallinnettiin ja tulostettiin keskuksessa. Vene on taas vesillä.",
      "Årtullarna till morfars roddbåt ritades och skrevs ut i centret. Nu är båten i sjön igen.",
      "The rowlocks of a grandfather's boat were drawn and printed at the hub. The boat is on the lake again."),
     ConsentOf.GUARDIAN, 90),
    (("Keittiö ennen kuin se on tehty", "Köket innan det är byggt", "A kitchen before it is made"),
     ("Asiakas kävelee keittiössään VR-laseilla.", "Kunden går i sitt kök med VR-glasögon.", "A customer walks in it."),
     ConsentOf.ORGANISATION, 365),
)  # fmt: skip
"""Titles, texts, whose consent, and for how many days; the first one has a picture."""


def make_needs(db: Database, company_id: str, open_id: str, by: str, code: str) -> tuple[str, ...]:
    """Addresses of the pages: of each kind one. open_id: an organisation that is still answering."""
    clock = SystemClock()
    topics, wishes = Topics(db, clock, TZ), Wishes(db, clock, TZ)
    made = []
    for texts, kind, votes in _TOPICS:
        topic = topics.add(Words(*(f"{text} {code}" for text in texts)), kind, by=by)
        made.append(topic)
        for _ in range(votes):
            wishes.vote(topic)
    own = wishes.propose(f"kuvaaminen puhelimella {code}")
    wishes.propose(f"iso ompelukone {code}", WishKind.EQUIPMENT)
    today = clock.now().astimezone(TZ).date()
    title, tags = Words("Kuvapaja", "Bildverkstad", "Picture workshop"), Tags(EventKind.WORKSHOP, topic_id=made[0])
    held = Series(db, clock, TZ).add(Session(title, time(15), time(17), tags=tags), today - timedelta(days=7), by=by)
    Attendance(db, clock).count(held, 8, by=by)
    feedback = Feedback(db, clock, TZ)
    for face, because in ((Face.GREAT, Because.HELP), (Face.GREAT, None), (Face.GOOD, None), (Face.GOOD, None),
                          (Face.SO_SO, Because.CROWD), (Face.GOOD, Because.EQUIPMENT)):  # fmt: skip
        feedback.give(face, because, event_id=held)
    mapping = _mapped(db, company_id, made[0], made[2], by)
    begun = NeedsMappings(db, clock, TZ).start(open_id, by=by)
    evaluations = Evaluations(db, clock, TZ)
    ended = evaluations.start(company_id, by=by)
    found = evaluation(db, ended)
    assert found is not None
    evaluations.answer(ended, dict.fromkeys(found.questions.by_id, Face.GOOD), seen_version=1, by=by)
    company = f"/organisations/{company_id}"
    assert own is not None
    told = _told(db, today, by)
    return ("/stories", "/stories/new", *told, "/needs",
            f"/needs/topics/{made[0]}", f"/needs/topics/{made[2]}", f"/needs/topics/{own}",
            "/needs/topics/new", "/needs/report", "/needs/impact", f"/events/new?topic={made[1]}",
            f"{company}/needs/{mapping}", f"/organisations/{open_id}/needs/{begun}",
            f"{company}/evaluations/{ended}")  # fmt: skip


def _told(db: Database, today: date, by: str) -> tuple[str, ...]:
    """Addresses of stories that are shown: with a picture and without."""
    shown = replace(read_setting(db, StartPage).value, shows_cards=True)
    put_setting(db, SystemClock(), by, shown.checked())
    picture = io.BytesIO()
    Image.new("RGB", (320, 240), "teal").save(picture, "JPEG")
    service = Stories(db, b"key of the marks of deletions", SystemClock(), TZ)
    made: list[str] = []
    for titles, texts, consent_of, days in _STORIES:
        wanted = Story(
            title_fi=titles[0], title_sv=titles[1], title_en=titles[2],
            text_fi=texts[0], text_sv=texts[1], text_en=texts[2],
            consent_of=consent_of, consent_on=today, consent_until=today + timedelta(days=days))  # fmt: skip
        made.append(service.add(wanted, None if made else picture.getvalue(), by=by))
    return tuple(f"/stories/{one}" for one in made)


def _mapped(db: Database, organisation_id: str, topic_id: str, equipment_id: str, by: str) -> str:
    service = NeedsMappings(db, SystemClock(), TZ)
    made = service.start(organisation_id, by=by)
    answers: Mapping[str, tuple[str, ...]] = {
        "work": ("Teemme keittiöitä mökkeihin.",),
        "digital": ("customers", "pictures"),
        "topics": (topic_id,),
        "equipment": (equipment_id,),
        "soon": ("months",),
        "who": ("owner", "staff"),
    }
    service.answer(made, answers, seen_version=1, by=by)
    found = needs_mapping(db, made)
    assert found is not None
    service.finish(made, seen_version=found.version, by=by)
    return made
