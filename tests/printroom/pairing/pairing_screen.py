"""The screens' side of pairing, with what tests look at: phases, stored keys, the audit."""

from kiosk.hub.added_printers import COLOURS, NewPrinter
from kiosk.printroom.pairing.pairing_requests import PairingRequest, PairingRequests, Phase
from kiosk.store.hub_db import rows
from tests.printroom.sample_hub import SampleHub, until

ADDRESS = "http://octopi.local"


class PairingScreen(PairingRequests):
    """The pairing requests of a hub, as one member of staff makes them."""

    def __init__(self, hub: SampleHub, keys) -> None:
        super().__init__(hub.db, hub.live, keys, hub.clock)
        self._hub = hub

    def until_phase(self, request_id: str, phase: Phase) -> PairingRequest:
        """Wait until the request is in this phase; returns it."""
        until(lambda: self.by_id(request_id).phase is phase)
        return self.by_id(request_id)

    def keys(self) -> dict[str, str]:
        """All stored keys by their file's name."""
        return {path.name: path.read_text().strip() for path in self._hub.folder.glob("*.key")}

    def new_printer(self, request: PairingRequest, **other: object) -> NewPrinter:
        """What staff enter for the printer of a paired server; `other` instead of the usual values."""
        facts = {name: value for name, value in request.facts.items() if name not in ("name", "version", "has_camera")}
        usual = {"name": "Made", "colour": COLOURS[3], "material": "PLA", "zone_id": self._hub.zone_id}
        return NewPrinter(request.slug, **usual | facts | other)

    def audited(self) -> list[str]:
        """The audited actions about printers, in order."""
        actions = [found["action"] for found in rows(self._hub.db, "SELECT action FROM audit ORDER BY at, id")]
        return [action for action in actions if action.startswith("printer.")]
