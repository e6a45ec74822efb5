"""The CHECK list of a column and the enum of the code that writes it hold the same values.

A migration that has been released is never changed, so its lists are written out; a new member of an enum needs a
migration that makes the table anew, and fails here until there is one.
"""

import re
from collections.abc import Iterable

import pytest
from sqlite_utils import Database

from kiosk.config import EQUIPMENT_KINDS
from kiosk.hub.alarms import AlarmCause
from kiosk.hub.audit import Place
from kiosk.hub.consultations import Asker, Kind, Topic
from kiosk.hub.deletions import DeletionKind
from kiosk.hub.equipment.fault_reports import Happened, Symptom
from kiosk.hub.equipment.waiting import Outcome as WaitingOutcome
from kiosk.hub.events.attendance import AttendanceRole
from kiosk.hub.events.session import EventKind
from kiosk.hub.impact.stories import ConsentOf
from kiosk.hub.leaving.feedback import Because, Face
from kiosk.hub.leaving.wishes import WishKind, WishOrigin, WishState
from kiosk.hub.maturity.levels import Answer
from kiosk.hub.office.devices import DeviceKind
from kiosk.hub.organisations.fields import OrganisationKind, SizeClass
from kiosk.hub.organisations.process import Step
from kiosk.hub.plans.cost import CostClass
from kiosk.hub.plans.measures import MeasureState
from kiosk.hub.projects.funding import PartnerRole
from kiosk.hub.projects.indicators import Counts
from kiosk.hub.staff import Role
from kiosk.hub.visitors.parting import PartedAs
from kiosk.hub.visitors.pass_fields import AgeBand, Gender, OnBehalf
from kiosk.hub.visitors.view_log import ViewReason
from kiosk.hub.visits import ClosedBy
from kiosk.printers.printer import Outcome, PrinterState
from kiosk.printroom.job_state import JobState
from kiosk.printroom.orders import Action
from kiosk.printroom.overrides import OverrideReason
from kiosk.printroom.pairing.pairing_requests import Phase
from kiosk.printroom.requests.states import DeclinedBecause, RequestState
from kiosk.printroom.results.result import FailedBecause, Result
from kiosk.store.heartbeats import Process

STORED: dict[tuple[str, str], Iterable[str]] = {
    ("pass", "age_band"): AgeBand,
    ("pass", "gender"): Gender,
    ("pass", "on_behalf"): OnBehalf,
    ("visit", "closed_by"): ClosedBy,
    ("visit", "parted_as"): PartedAs,
    ("equipment", "kind"): EQUIPMENT_KINDS,
    ("staff", "role"): Role,
    ("assessment_answer", "answer"): Answer,
    ("measure", "measure_state"): MeasureState,
    ("measure", "cost"): CostClass,
    ("printer", "printer_state"): set(PrinterState) - {PrinterState.NOT_KNOWN},
    ("job", "job_state"): JobState,
    ("job", "outcome"): Outcome,
    ("job", "override_reason"): OverrideReason,
    ("printer_order", "action"): Action,
    ("print_request", "request_state"): RequestState,
    ("print_request", "declined_because"): DeclinedBecause,
    ("job", "result"): Result,
    ("job", "failed_because"): FailedBecause,
    ("pairing_request", "phase"): Phase,
    ("alarm", "cause"): AlarmCause,
    ("deletion", "kind"): DeletionKind,
    ("fault_report", "happened"): Happened,
    ("fault_report", "symptom"): Symptom,
    ("waiting", "outcome"): WaitingOutcome,
    ("feedback", "face"): Face,
    ("feedback", "because"): Because,
    ("event_face", "face"): Face,
    ("event_face", "because"): {"", *Because},
    ("evaluation_answer", "face"): Face,
    ("story", "consent_of"): ConsentOf,
    ("wish", "wish_kind"): WishKind,
    ("wish", "origin"): WishOrigin,
    ("wish", "wish_state"): WishState,
    ("pass_view", "why"): ViewReason,
    ("consultation", "kind"): Kind,
    ("consultation", "topic"): Topic,
    ("consultation", "asker"): Asker,
    ("consultation", "size_class"): SizeClass,
    ("attendance", "role"): AttendanceRole,
    ("event", "kind"): EventKind,
    ("organisation", "kind"): OrganisationKind,
    ("organisation", "size_class"): SizeClass,
    ("process_step", "step"): Step,
    ("project_partner", "role"): PartnerRole,
    ("indicator", "counts"): Counts,
    ("indicator", "size_class"): SizeClass,
    ("participant", "gender"): Gender,
    ("audit", "place"): Place,
    ("process_run", "process"): Process,
    ("office_device", "role"): Role,
    ("office_device", "kind"): DeviceKind,
}


@pytest.mark.parametrize(("table", "column"), STORED)
def test_a_column_takes_exactly_the_members_of_its_enum(db: Database, table: str, column: str) -> None:
    taken = re.search(
        rf"(?:^\s+|, ){column} TEXT.*?CHECK \({column} IN \((.*?)\)\)", db.table(table).schema, re.M | re.S
    )
    assert taken is not None
    assert set(re.findall(r"'(.*?)'", taken[1])) == set(STORED[table, column])
