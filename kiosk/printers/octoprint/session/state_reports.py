"""From the server's states to what the print room is told: each thing once, when it is different. No I/O."""

from kiosk.printers.octoprint.calls import Outbox
from kiosk.printers.octoprint.server_state import Picture
from kiosk.printers.octoprint.session.messages import Sayings
from kiosk.printers.octoprint.session.print_job import OurJob, Phase
from kiosk.printers.octoprint.session.printer_connection import NO_LINK, PrinterLink
from kiosk.printers.printer import ForeignPrintSeen, PrinterState, StateChanged

NAMELESS = "a print without a name"


class Telling:
    """What was told last of the printer's state and of prints that are not ours."""

    def __init__(self, out: Outbox, link: PrinterLink, sayings: Sayings) -> None:
        """link: knows the words for a printer that the server has no link to. sayings: what the machine says."""
        self._out = out
        self._link = link
        self._sayings = sayings
        self._told: StateChanged | None = None
        self._foreign: str | None = None

    def state(self, state: PrinterState, words: str) -> None:
        """The printer is in this state."""
        told = StateChanged(state, words)
        if told != self._told:
            self._told = told
            self._out.events.append(told)

    def picture(self, picture: Picture, job: OurJob | None, *, warming: bool) -> None:
        """Report the state of the printer, and whether it works on something that is not ours.

        warming: a heater is well below its target.
        """
        state, words = self._sayings.shown(picture.state)
        if state is PrinterState.PRINTING and warming:
            state = PrinterState.HEATING
        if state is PrinterState.IDLE and job:
            if job.phase is Phase.RUNNING:
                return  # older than the start that was seen; the next state says what is so
            if job.phase in {Phase.LOOKING, Phase.WINDING_DOWN}:
                state = PrinterState.FINISHING
        if state in NO_LINK:
            state, words = self._link.told_as(picture)
        self._foreign_print(picture, job)
        self.state(state, words)

    def _foreign_print(self, picture: Picture, job: OurJob | None) -> None:
        name = None
        if picture.runs and not (job and (job.owns(picture.path) or picture.path is None)):
            name = picture.name or picture.path or NAMELESS
        if name != self._foreign:
            self._foreign = name
            self._out.events.append(ForeignPrintSeen(name))
