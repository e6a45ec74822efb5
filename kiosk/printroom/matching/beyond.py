"""Whether a print is beyond every printer of the hub, and why a partner would make it instead (I17)."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.hub.partners.referrals import ReferralReason
from kiosk.printroom.matching.finding import Level, MachineLimits
from kiosk.printroom.matching.fitting import limit_findings

if TYPE_CHECKING:
    from kiosk.gcode.print_facts import PrintFacts
    from kiosk.printroom.requests.filament_choices import MaterialChoice

_REASONS = {
    "too_big": ReferralReason.TOO_BIG,
    "too_hot": ReferralReason.OTHER_MATERIAL,
    "too_many_tools": ReferralReason.OTHER_WORK,
}
"""Of findings that stop a print, the first that was found anywhere. Those of faults in the file are not among them."""


def beyond_hub(
    facts: "PrintFacts", printers: Sequence[MachineLimits], filaments: Sequence["MaterialChoice"]
) -> ReferralReason | None:
    """Why no printer takes it, whatever their states are: too big, another material, other machines.

    filaments: what the hub has (`filament_choices`). None: one takes it, or all stop at a fault of the file, or the hub
    has no printer.
    """
    stops = [{one.code for one in limit_findings(facts, printer) if one.level is Level.STOP} for printer in printers]
    if not stops:
        return None
    if all(stops):
        found = set[str]().union(*stops)
        return next((reason for code, reason in _REASONS.items() if code in found), None)
    has_none = bool(filaments) and not any(one.suits for one in filaments)
    return ReferralReason.OTHER_MATERIAL if has_none else None
