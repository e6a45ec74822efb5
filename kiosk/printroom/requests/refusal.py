"""Why no printer of the hub could ever print a file: what a visitor is told before anything is asked."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.printroom.matching.finding import Finding, Level, MachineLimits
from kiosk.printroom.matching.fitting import limit_findings

if TYPE_CHECKING:
    from kiosk.gcode.print_facts import PrintFacts


def refusal(facts: "PrintFacts", machines: Sequence[MachineLimits]) -> Finding | None:
    """The finding that stops the file on the printer that is nearest to taking it; None if one may take it.

    What an operator may override is left to the operator, and so is the filament, which is changed for a request.
    """
    stops = [
        [finding for finding in limit_findings(facts, machine) if finding.level is Level.STOP] for machine in machines
    ]
    if not stops or not all(stops):
        return None
    return min(stops, key=len)[0]
