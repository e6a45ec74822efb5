"""What stands on labels, in the language that is installed."""

from collections.abc import Sequence

from kiosk.hub.visitors.passes import NewPass
from kiosk.reports.contents import Label
from kiosk.screens.qt import translate


def pass_labels(passes: Sequence[NewPass], hub_name: str) -> list[Label]:
    return [Label(hub_name, translate("Labels", "Visitor's pass"), each.code) for each in passes]
