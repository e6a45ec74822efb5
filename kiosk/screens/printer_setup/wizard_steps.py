"""Adding a printer, step by step: the page of each step, and where it leads. No Qt."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.printroom.pairing.pairing_requests import PairingRequest, Phase


class Step(StrEnum):
    FIND = "find"
    ADDRESS = "address"
    ASK = "ask"
    KEY = "key"
    FORM = "form"
    NAME = "name"
    COLOUR = "colour"
    MATERIAL = "material"
    ZONE = "zone"


@dataclass(frozen=True, slots=True)
class StepPage:
    """The page of a step, the step its exit leads to, and whether the exit cancels the pairing."""

    page: str
    back: Step | None
    gives_up: bool = False


STEP_PAGES: dict[Step, StepPage] = {
    Step.FIND: StepPage("add_printer", None),
    Step.ADDRESS: StepPage("typing", Step.FIND),
    Step.ASK: StepPage("authorization", Step.FIND, gives_up=True),
    Step.KEY: StepPage("typing", Step.ASK),
    Step.FORM: StepPage("printer_form", Step.FIND, gives_up=True),
    Step.NAME: StepPage("typing", Step.FORM),
    Step.COLOUR: StepPage("choosing", Step.FORM),
    Step.MATERIAL: StepPage("choosing", Step.FORM),
    Step.ZONE: StepPage("choosing", Step.FORM),
}
PAGES = frozenset(stop.page for stop in STEP_PAGES.values())
CHOSEN = frozenset({Step.COLOUR, Step.MATERIAL, Step.ZONE})
FINISHING = frozenset({Step.FORM, Step.NAME}) | CHOSEN
"""Steps that need a server whose facts are read."""


def first_step(under_way: PairingRequest | None) -> Step:
    """The step to start with. under_way: a pairing request that is open, whoever began it."""
    if under_way is None:
        return Step.FIND
    return Step.FORM if under_way.phase is Phase.FOUND else Step.ASK


def next_step(step: Step, request: PairingRequest | None) -> Step:
    """The step after the phase of the pairing request has changed; typing and choosing are not interrupted."""
    if request is None:
        return Step.FIND if step in FINISHING or step in {Step.ASK, Step.KEY} else step
    if step is Step.ASK and request.phase is Phase.FOUND:
        return Step.FORM
    if step in FINISHING and request.phase is not Phase.FOUND:
        return Step.ASK
    return step
