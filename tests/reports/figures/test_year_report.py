"""What the yearly report alone has: needs met, referrals, sustainability, in every format (I8, I9, I11, I17, I18)."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.base.language.texts import LANGUAGES
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.attendance import Attendance, AttendanceRole
from kiosk.hub.events.series import Series
from kiosk.hub.leaving.wishes import Wishes, WishKind
from kiosk.hub.needs.topics import Topics
from kiosk.hub.partners.partner import HubPartners
from kiosk.hub.partners.referrals import ReferralReason, Referrals
from kiosk.hub.settings.settings_table import change_setting
from kiosk.hub.sustainability.setting import Sustainability
from kiosk.hub.sustainability.trips import Otherwise, SparedTrips
from kiosk.hub.visits import Visits
from kiosk.reports.figures.building import make_report
from kiosk.reports.figures.report import HIDDEN, Report, ReportName, Value
from kiosk.reports.figures.wanted import wanted_report
from tests.hub.conftest import HandClock
from tests.hub.needs.test_topics import DRONE, SEWING, TODAY, session
from tests.hub.partners.test_partners import LAB, METAL
from tests.reports.figures.written import same_everywhere, written_json

HELSINKI = ZoneInfo("Europe/Helsinki")
LASER = Words("Laserleikkaus", "Laserskärning", "Laser cutting")
TINY = Words("Kaiverrus", "Gravering", "Engraving")
ADDED = {"needs_asked", "needs_met", "referrals", "sustainability"}


def year_report(db: Database, clock: HandClock, language: str = "en") -> Report:
    """Of the year that is on."""
    today = clock.now().date()
    wanted = wanted_report(db, ReportName.YEAR, (), today, None, language=language, today=today)
    return make_report(db, wanted, "Digikeskus", clock.now(), HELSINKI)


def cells(report: Report, key: str) -> dict[Value, tuple[Value, ...]]:
    """The rows of a table by their first cell."""
    return {row[0]: row[1:] for row in next(one.rows for one in report.tables if one.key == key)}


@pytest.fixture
def answered(db: Database, clock: HandClock, admin_id: str) -> None:
    """Four topics with events of 12 and 3 people and with equipment, and one that nothing answers."""
    topics, wishes = Topics(db, clock, HELSINKI), Wishes(db, clock, HELSINKI)
    drone, tiny, laser = (topics.add(words, WishKind.TOPIC, by=admin_id) for words in (DRONE, TINY, LASER))
    sewing = topics.add(SEWING, WishKind.EQUIPMENT, by=admin_id)
    for wished in (drone, drone, sewing, laser):
        wishes.vote(wished)
    topics.note_met(sewing, TODAY, seen_version=1, by=admin_id)
    series, people = Series(db, clock, HELSINKI), {drone: 12, tiny: 3}
    events = {topic: series.add(session(topic), TODAY + timedelta(days=2), by=admin_id) for topic in people}
    clock.move(days=4)
    for topic, event_id in events.items():
        counted = {AttendanceRole.PARTICIPANT: people[topic]}
        Attendance(db, clock).record(event_id, 0, counted, seen_version=1, by=admin_id)


@pytest.mark.usefixtures("answered")
@pytest.mark.parametrize("language", LANGUAGES)
def test_needs_met_are_what_was_asked_for_and_what_became_of_it(db: Database, clock: HandClock, language: str) -> None:
    """I8, I11: the same topics in both tables; fewer than five people are hidden with their person hours."""
    report = year_report(db, clock, language)
    drone, tiny, sewing, laser = (words.in_language(language) for words in (DRONE, TINY, SEWING, LASER))
    asked, met = cells(report, "needs_asked"), cells(report, "needs_met")
    assert list(asked) == list(met) == [drone, tiny, sewing]
    assert (asked[drone][1:], asked[sewing][1:]) == ((2, 0, 0), (1, 0, 0))
    assert met[drone][1:] == (1, 12, 24.0, None, None)
    assert met[tiny][1:] == (1, HIDDEN, HIDDEN, None, None)
    assert met[sewing][1:] == (None,) * 5
    assert {"fi": "saatu 2.3.2026", "sv": "kom 2.3.2026", "en": "came on 2 Mar 2026"}[language] == met[sewing][0]
    pdf = same_everywhere(report)
    assert laser not in pdf.text
    assert pdf.is_accessible


@pytest.mark.parametrize("language", LANGUAGES)
def test_referrals_are_by_partner_and_reason(db: Database, clock: HandClock, admin_id: str, language: str) -> None:
    """I9, I17: the one with most first; they count nobody and are not hidden."""
    change_setting(db, clock, admin_id, HubPartners(partners=(METAL, LAB)), 0)
    referrals = Referrals(db, clock, HELSINKI)
    for partner, reason in (("lab", "too_big"), ("metal", "many_pieces"), ("metal", "too_big"), ("metal", "too_big")):
        referrals.give(partner, ReferralReason(reason), by=admin_id)
    report = year_report(db, clock, language)
    assert cells(report, "referrals") == {METAL.name: (3, 2, 0, 1, 0), LAB.name: (1, 1, 0, 0, 0)}
    assert METAL.name in same_everywhere(report).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_of_sustainability_are_estimates_with_their_formulas(
    db: Database, clock: HandClock, visits: Visits, admin_id: str, language: str
) -> None:
    """I8, I18: what fewer than five people answered is hidden with its completeness, also what follows from it."""
    for _ in range(10):
        visits.check_in()
    change_setting(db, clock, admin_id, Sustainability(ask_every=5, co2_g_per_km=150), 0)
    trips = SparedTrips(db, clock, HELSINKI)
    for _ in range(4):
        trips.tell(Otherwise.DRIVE, 60)
    hidden = list(cells(year_report(db, clock, language), "sustainability").values())
    assert [(row[0], *row[3:]) for row in hidden[:2]] == [(0.0, 0, 0), (0, 0, 0)]
    assert [(row[0], *row[3:]) for row in hidden[-2:]] == [(HIDDEN, HIDDEN, 10)] * 2
    trips.tell(Otherwise.ORDER)
    report = year_report(db, clock, language)
    km, carbon = list(cells(report, "sustainability").values())[-2:]
    assert ((km[0], *km[3:]), (carbon[0], *carbon[3:])) == ((480, 5, 10), (72.0, 5, 10))
    assert "150 g/km" in str(carbon[2])
    pdf = same_everywhere(report)
    assert "150 g/km" in " ".join(pdf.text.split())
    (written,) = (one for one in written_json(report)["tables"] if one["key"] == "sustainability")
    assert [column["key"] for column in written["columns"]] == ["estimate", "value", "unit", "formula", "known", "of"]


def test_only_the_yearly_report_has_them(db: Database, clock: HandClock) -> None:
    """I9: also where there is nothing yet: then in words, and estimates of 0."""
    report = year_report(db, clock)
    keys = {table.key for table in report.tables}
    assert keys >= {"needs_asked", "referrals", "sustainability"}
    assert "needs_met" not in keys
    pdf = same_everywhere(report)
    assert "Nobody was sent to a partner." in pdf.text
    wanted = wanted_report(db, ReportName.MONTH, (), None, None, language="en", today=clock.now().date())
    monthly = make_report(db, wanted, "Digikeskus", clock.now(), HELSINKI)
    assert not {table.key for table in monthly.tables} & ADDED
