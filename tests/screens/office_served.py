"""An office that is served, as far as the screens see it: its heartbeat, and where it is."""

from kiosk.hub.office.server import note_server
from kiosk.screens.services import Services
from kiosk.store.heartbeats import Heartbeat, Process

ADDRESS = "https://192.168.1.20:8443"
FINGERPRINT = "7A3F910CD248BE651F80A937C45E02D6" + "00" * 16


def serve_office(services: Services) -> None:
    """From now on the office works."""
    note_server(services.hub_db, services.clock, ADDRESS, FINGERPRINT)
    Heartbeat(services.live_db, services.clock, Process.OFFICE).beat()
