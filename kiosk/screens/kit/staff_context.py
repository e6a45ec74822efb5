"""What the models of the staff pages ask of the shell: the language, the session, the way to another page."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.printroom.orders import Orders
from kiosk.printroom.overview import Overview
from kiosk.printroom.pairing.pairing_requests import PairingRequests
from kiosk.screens.services import Services
from kiosk.screens.session.staff_session import Member, StaffSession


@dataclass(frozen=True)
class StaffStage:
    """Handed to each model of a staff page when the shell makes it.

    language: the language on the screen now. session: who is logged in. go: shows the page of that name.
    """

    language: Callable[[], str]
    session: StaffSession
    go: Callable[[str], None]

    def member(self) -> Member:
        """The person logged in. A staff action without one is a bug, so it raises."""
        member = self.session.member
        if member is None:
            raise RuntimeError("a staff action without anybody logged in")
        return member


def overview_of(services: Services) -> Overview:
    """The print room's overview; staff pages can't be without."""
    assert services.overview is not None, "the staff pages need an overview"
    return services.overview


def orders_of(services: Services) -> Orders:
    """The orders to the print room; staff pages can't be without."""
    assert services.orders is not None, "the staff pages need orders"
    return services.orders


def pairing_requests_of(services: Services) -> PairingRequests:
    """How printers are added; staff pages can't be without."""
    assert services.pairing_requests is not None, "the staff pages need the pairing requests"
    return services.pairing_requests
