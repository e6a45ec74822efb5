"""Every action of the audit: whether it changed something, was a look, or was stopped; what its details may say."""

from dataclasses import dataclass
from enum import StrEnum


class Deed(StrEnum):
    CHANGED = "changed"
    LOOKED = "looked"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class AuditAction:
    """detail: what its detail is, for whoever words it; empty: it is not shown."""

    deed: Deed = Deed.CHANGED
    detail: str = ""


_CHANGED = AuditAction()

ACTIONS: dict[str, AuditAction] = {
    # people
    "add staff": _CHANGED,
    "remove staff": _CHANGED,
    "set role": _CHANGED,
    "lock staff": _CHANGED,
    "unlock staff": _CHANGED,
    "new badge": _CHANGED,
    "print badge": _CHANGED,
    "allow new PIN": _CHANGED,
    "set PIN": _CHANGED,
    "log in": _CHANGED,
    "log out": _CHANGED,
    "wrong PIN": AuditAction(Deed.STOPPED),
    # visitors: never who
    "view pass": AuditAction(Deed.LOOKED, "view_reason"),
    "delete pass": _CHANGED,
    "printed passes": AuditAction(detail="number"),
    "print labels": AuditAction(detail="number"),
    "grant induction": AuditAction(detail="text"),
    "revoke induction": AuditAction(detail="text"),
    # equipment
    "end claim": _CHANGED,
    "continue claim": _CHANGED,
    "give back without pass": _CHANGED,
    "undo give back without pass": _CHANGED,
    "reserve": _CHANGED,
    "cancel reservation": _CHANGED,
    "restore reservation": _CHANGED,
    "log consultation": _CHANGED,
    "take back consultation": _CHANGED,
    "end visit": _CHANGED,
    "continue visit": _CHANGED,
    "call next in line": _CHANGED,
    "back in line": _CHANGED,
    "remove from line": _CHANGED,
    "out of order": AuditAction(detail="symptom"),
    "works with a flaw": _CHANGED,
    "repaired": _CHANGED,
    "not repaired": _CHANGED,
    "show wish": _CHANGED,
    "decline wish": _CHANGED,
    # events
    "make series": _CHANGED,
    "add event": _CHANGED,
    "change series": _CHANGED,
    "change event": AuditAction(detail="field"),
    "cancel event": _CHANGED,
    "reinstate event": _CHANGED,
    "remove event": _CHANGED,
    "set signed up": _CHANGED,
    "count attendance": AuditAction(detail="field"),
    # organisations and projects
    "organisation.added": _CHANGED,
    "organisation.changed": _CHANGED,
    "organisation.merged": _CHANGED,
    "organisation.parted": _CHANGED,
    "organisation.forgotten": _CHANGED,
    "organisation.joined": AuditAction(detail="text"),
    "organisation.left": AuditAction(detail="text"),
    "organisation.served_by": AuditAction(detail="text"),
    "organisation.step": AuditAction(detail="text"),
    "organisation.step_back": AuditAction(detail="text"),
    "export organisation": AuditAction(Deed.LOOKED),
    "project.added": _CHANGED,
    "project.changed": _CHANGED,
    "project.partners": _CHANGED,
    "project.funding": _CHANGED,
    "project.indicator": _CHANGED,
    "enter amount": AuditAction(detail="text"),
    "take back amount": AuditAction(detail="text"),
    "add participant": AuditAction(detail="number"),
    "remove participant": AuditAction(detail="number"),
    # assessments and plans of organisations
    "assessment.started": _CHANGED,
    "assessment.answered": _CHANGED,
    "assessment.finished": _CHANGED,
    "assessment.reopened": _CHANGED,
    "assessment.removed": _CHANGED,
    "vision.changed": _CHANGED,
    "measure.added": _CHANGED,
    "measure.changed": _CHANGED,
    "measure.removed": _CHANGED,
    "future_map.changed": _CHANGED,
    "export plan": AuditAction(Deed.LOOKED),
    # printers and prints
    "printer.added": _CHANGED,
    "printer.removed": _CHANGED,
    "printer.introduced": _CHANGED,
    "printer.introduction_cancelled": _CHANGED,
    "printer.connected_again": _CHANGED,
    "printer.loaded": _CHANGED,
    "spool.added": _CHANGED,
    "spool.changed": _CHANGED,
    "spool.weighed": _CHANGED,
    "spool.imported": _CHANGED,
    "spool.used_up": _CHANGED,
    "spool.removed": _CHANGED,
    "spool.back": _CHANGED,
    "spool.loaded": _CHANGED,
    "spool.unloaded": _CHANGED,
    "print.queue": _CHANGED,
    "print.at_machine": _CHANGED,
    "print.unqueue": _CHANGED,
    "print.move": AuditAction(detail="text"),
    "print.send_to": AuditAction(detail="text"),
    "print.hold": _CHANGED,
    "print.release": _CHANGED,
    "print.due": AuditAction(detail="text"),
    "print.copies": AuditAction(detail="number"),
    "print.permit_alone": _CHANGED,
    "print.forbid_alone": _CHANGED,
    "print.again": _CHANGED,
    "request.approved": _CHANGED,
    "request.declined": _CHANGED,
    "print.override": _CHANGED,
    "print.start": _CHANGED,
    "print.pause": _CHANGED,
    "print.resume": _CHANGED,
    "print.cancel": _CHANGED,
    "print.stop_now": _CHANGED,
    "print.confirm_clear": _CHANGED,
    "service.added": AuditAction(detail="text"),
    "service.removed": AuditAction(detail="text"),
    "service.done": AuditAction(detail="text"),
    "nozzle.changed": _CHANGED,
    "print.judged": _CHANGED,
    "print.judgement_undone": _CHANGED,
    "print.handed_over": _CHANGED,
    "print.handing_over_undone": _CHANGED,
    "print.kept_longer": _CHANGED,
    "print.connect": _CHANGED,
    "print.disconnect": _CHANGED,
    "print.answer_prompt": _CHANGED,
    "print.out_of_service": _CHANGED,
    "print.into_service": _CHANGED,
    "print.preheat": AuditAction(detail="text"),
    "print.cool_down": _CHANGED,
    "print.home": _CHANGED,
    "print.pause_at_layer": AuditAction(detail="text"),
    "print.cancel_object": AuditAction(detail="text"),
    "print.load_filament": AuditAction(detail="text"),
    "print.unload_filament": AuditAction(detail="text"),
    # the office
    "pair device": _CHANGED,
    "end device": _CHANGED,
    "wrong office code": AuditAction(Deed.STOPPED, "text"),
    "export log": AuditAction(Deed.LOOKED, "number"),
    # the hub
    "setting.added": _CHANGED,
    "setting.changed": _CHANGED,
    "setting.removed": _CHANGED,
    "setting.taken_over": _CHANGED,
    "acknowledge alarm": _CHANGED,
    "hand on alarm": _CHANGED,
    "test contact": _CHANGED,
    "back up now": _CHANGED,
    "export backup": AuditAction(Deed.LOOKED, "text"),
    "export hub pack": AuditAction(Deed.LOOKED),
    "trust clock": _CHANGED,
    "restore": _CHANGED,
}
"""A test finds the actions that the program records, and fails when one is missing here."""


def actions_of(deed: Deed) -> tuple[str, ...]:
    return tuple(name for name, action in ACTIONS.items() if action.deed is deed)
