"""What an admin can accept when the pairing was refused."""

from datetime import UTC, datetime

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom.pairing.pairing_requests import PairingRequest, Phase
from kiosk.screens.printer_setup.wizard_text import authorization_view

NOW = datetime(2026, 11, 18, 12, tzinfo=UTC)
FINGERPRINT = ":".join(["AB"] * 32)


def refused(address: str, reason: Reason | None) -> PairingRequest:
    return PairingRequest("id", Phase.FAILED, address, "slug", "octoprint", None, False, None, reason)


@pytest.mark.parametrize(
    ("reason", "offered"),
    [
        (Reason(ReasonCode.REDIRECTED_TO_HTTPS, address="https://octopi:8443"), "https://octopi:8443"),
        (
            Reason(ReasonCode.CERTIFICATE_TO_ACCEPT, fingerprint=FINGERPRINT),
            "https://octopi/one#sha256=" + "ab" * 32,
        ),
        (Reason(ReasonCode.REDIRECTED, address="https://elsewhere"), ""),
        (Reason(ReasonCode.CERTIFICATE_CHANGED), ""),
        (Reason(ReasonCode.CERTIFICATE_EXPIRED), ""),
        (None, ""),
    ],
)
def test_only_an_address_on_the_same_host_or_a_shown_certificate_is_offered(
    reason: Reason | None, offered: str
) -> None:
    """O12, O13: to an admin, and to nobody else."""
    request = refused("https://octopi/one#sha256=" + "cd" * 32, reason)
    assert request.offered_address == offered
    for may_accept in (True, False):
        view = authorization_view(request, NOW, "en", waited_s=0.0, may_accept=may_accept)
        assert bool(view.offer) == (may_accept and bool(offered))
        assert view.trouble
    if reason is not None and reason.code is ReasonCode.CERTIFICATE_TO_ACCEPT:
        assert FINGERPRINT in view.trouble


def test_the_fingerprint_in_an_address_is_not_shown_with_it() -> None:
    """O12."""
    request = PairingRequest(
        "id", Phase.ASKING, "https://octopi#sha256=" + "cd" * 32, "s", "octoprint", None, False, None, None
    )
    assert authorization_view(request, NOW, "en", waited_s=0.0).advice == "https://octopi"
