"""Who sets what."""

import pytest

from kiosk.hub.staff import StaffDirectory


@pytest.fixture
def admin(admin_id: str) -> str:
    """May set everything."""
    return admin_id


@pytest.fixture
def host(staff: StaffDirectory) -> str:
    """May close the hub, and change no other setting."""
    member = staff.find_badge(staff.add("Otso", "host", "719358"))
    assert member is not None
    return member.id
