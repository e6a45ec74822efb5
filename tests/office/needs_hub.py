"""Topics with votes, own words, an event of a topic, a questionnaire, an evaluation, in an office's hub."""

from collections.abc import Mapping
from datetime import time, timedelta
from zoneinfo import ZoneInfo

from sqlite_utils import Database

from kiosk.base.clock import SystemClock
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.attendance import Attendance
from kiosk.hub.events.series import Series
from kiosk.hub.events.session import EventKind, Session, Tags
from kiosk.hub.impact.evaluations import Evaluations, evaluation
from kiosk.hub.leaving.feedback import Because, Face, Feedback
from kiosk.hub.leaving.wishes import Wishes, WishKind
from kiosk.hub.needs.mappings import NeedsMappings, needs_mapping
from kiosk.hub.needs.topics import Topics

TZ = ZoneInfo("Europe/Helsinki")
_TOPICS = (
    (("Somekuvat omasta tuotteesta", "Bilder av egna produkter", "Pictures of your product"), WishKind.TOPIC, 17),
    (("Laserkaiverrus", "Lasergravyr", "Laser engraving"), WishKind.TOPIC, 9),
    (("Saumuri", "Overlockmaskin", "Overlocker"), WishKind.EQUIPMENT, 12),
)


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
    return ("/stories", "/stories/new", "/needs",
            f"/needs/topics/{made[0]}", f"/needs/topics/{made[2]}", f"/needs/topics/{own}",
            "/needs/topics/new", "/needs/report", "/needs/impact", f"/events/new?topic={made[1]}",
            f"{company}/needs/{mapping}", f"/organisations/{open_id}/needs/{begun}",
            f"{company}/evaluations/{ended}")  # fmt: skip


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
