"""What comes out of the conversation with a server: events to report and calls to make, in order."""

from dataclasses import dataclass, field

from kiosk.printers.octoprint.calls import Call
from kiosk.printers.printer import PrinterEvent


@dataclass(slots=True)
class Outbox:
    """What came of something; emptied by whoever passes it on."""

    events: list[PrinterEvent] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
