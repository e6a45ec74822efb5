"""Whether the loaded spool holds what a file needs, and where in the print it would run out."""

import math
from typing import TYPE_CHECKING

from kiosk.gcode.print_facts import layer_at, position_of
from kiosk.printroom.matching.checks import found
from kiosk.printroom.matching.finding import Finding, MachineLimits

if TYPE_CHECKING:
    from kiosk.gcode.print_facts import PrintFacts


def spool_findings(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    """Nothing for several tools: which spool each has is not known."""
    left_g, needed_g = printer.spool_left_g, facts.filament_g
    if left_g is None or len(facts.tools) > 1 or needed_g <= left_g:
        return []
    layer = _runs_out_in(facts, left_g / needed_g)
    return [found("spool_short", needed_g=math.ceil(needed_g), left_g=math.floor(left_g), layer=layer)]


def _runs_out_in(facts: "PrintFacts", share: float) -> int | None:
    """The layer in which this share of the filament is used up; None if that can't be told."""
    if not facts.extruded_at:
        return None
    return layer_at(facts.layer_starts, position_of(facts.extruded_at, facts.extruded_at[-1][1] * share))
