"""A clock that is years ahead, or goes back, does not lock anybody out or spoil the books (Q6)."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.hub.staff import StaffDirectory
from kiosk.hub.visits import ClosedBy, Visits
from tests.printroom.sample_hub import ManualClock, SampleHub

YEARS = 20 * 365 * 86400.0


class SteppedClock(ManualClock):
    """Its wall clock can be set; the monotonic one goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.ahead_s = 0.0

    def now(self):  # type: ignore[no-untyped-def]
        return super().now() + timedelta(seconds=self.ahead_s)


@pytest.fixture
def hub(tmp_path: Path):
    made = SampleHub(tmp_path, SteppedClock())
    yield made
    made.db.close()
    made.live.close()


def test_a_lock_out_of_a_wrong_clock_ends_soon_after_it_is_right_again(hub: SampleHub) -> None:
    """Q6, F1: wrong PINs while the clock was years ahead lock for minutes from the next try, not until then."""
    clock, staff = hub.clock, StaffDirectory(hub.db, b"k" * 32, hub.clock)
    assert isinstance(clock, SteppedClock)
    badge = staff.add("Aino", "host", "904718")
    person = staff.find_badge(badge)
    assert person is not None
    clock.ahead_s = YEARS
    for _ in range(5):
        staff.log_in(person.id, "000000")
    clock.ahead_s = 0.0
    assert type(staff.log_in(person.id, "904718")).__name__ == "Locked"
    clock.advance(16 * 60)
    assert type(staff.log_in(person.id, "904718")).__name__ == "LoggedIn"


@pytest.mark.parametrize("step_s", [YEARS, -YEARS])
def test_a_visit_over_a_step_of_the_clock_is_bounded_and_marked(hub: SampleHub, step_s: float) -> None:
    """Q6: neither negative nor of years; the figures can leave it out."""
    clock, visits = hub.clock, Visits(hub.db, hub.clock)
    assert isinstance(clock, SteppedClock)
    visit = visits.check_in()
    clock.ahead_s = step_s
    ended = visits.check_out(visit.id, ClosedBy.PERSON)
    assert ended.closed_at is not None
    assert timedelta() <= ended.closed_at - ended.opened_at <= timedelta(days=1)
    assert ended.clock_uncertain
