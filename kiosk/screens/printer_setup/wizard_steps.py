"""Adding a printer, step by step: the page of each step, and where it leads. No Qt."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.printroom.pairing.pairing_requests import PairingRequest, Phase


class Step(StrEnum):
    """What the person does now."""

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
class Stop:
    """One step: its page, the step to which its exit leads, and whether the exit gives the pairing request up."""

    page: str
    back: Step | None
    gives_up: bool = False


STOPS: dict[Step, Stop] = {
    Step.FIND: Stop("add_printer", None),
    Step.ADDRESS: Stop("typing", Step.FIND),
    Step.ASK: Stop("authorization", Step.FIND, gives_up=True),
    Step.KEY: Stop("typing", Step.ASK),
    Step.FORM: Stop("printer_form", Step.FIND, gives_up=True),
    Step.NAME: Stop("typing", Step.FORM),
    Step.COLOUR: Stop("choosing", Step.FORM),
    Step.MATERIAL: Stop("choosing", Step.FORM),
    Step.ZONE: Stop("choosing", Step.FORM),
}
PAGES = frozenset(stop.page for stop in STOPS.values())
CHOSEN = frozenset({Step.COLOUR, Step.MATERIAL, Step.ZONE})
FINISHING = frozenset({Step.FORM, Step.NAME}) | CHOSEN
"""Steps that are of use only while there is a server that was got to know."""


def first_step(open_one: PairingRequest | None) -> Step:
    """Where a person comes in: into what is under way, whoever began it."""
    if open_one is None:
        return Step.FIND
    return Step.FORM if open_one.phase is Phase.FOUND else Step.ASK


def next_step(step: Step, request: PairingRequest | None) -> Step:
    """Where the person is when a pairing request has moved on; typing and choosing is not interrupted by it."""
    if request is None:
        return Step.FIND if step in FINISHING or step in {Step.ASK, Step.KEY} else step
    if step is Step.ASK and request.phase is Phase.FOUND:
        return Step.FORM
    if step in FINISHING and request.phase is not Phase.FOUND:
        return Step.ASK
    return step
