"""What a new hub still needs stands on the first page of an admin, until it is there (W4)."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest

from kiosk.base.clock import SystemClock
from kiosk.hub.settings.alarm_channels import AlarmChannels
from kiosk.hub.settings.settings_table import put_setting, read_setting
from tests.office.office_hub import OfficeHub


@pytest.fixture
def untold(office: OfficeHub) -> Iterator[None]:
    """Nobody is told of alarms; afterwards those who were."""
    with closing(office.db()) as db:
        before = read_setting(db, AlarmChannels).value
        put_setting(db, SystemClock(), None, replace(before, contacts=()))
        yield
        put_setting(db, SystemClock(), None, before)


def test_what_is_missing_is_listed_for_who_sets_it(office: OfficeHub, untold: None) -> None:
    """W4, Q3: each with the page where it is set; a host has no part of it."""
    shown = office.paired("Maija").get("/").text
    steps = shown[shown.index("To open the hub") : shown.index('class="start"')]
    assert '<a href="/settings/alarms"><b>Who is told of alarms</b></a></div></li>' in steps
    assert '<a href="/settings/zones"><b>Zones</b></a></div><span class="note">done</span></li>' in steps
    assert "6 of 7 done" in steps or "5 of 7 done" in steps
    assert "To open the hub" not in office.paired("Antti").get("/").text


def test_a_hub_that_has_all_that_is_needed_is_not_told_again(office: OfficeHub) -> None:
    """W4."""
    assert "To open the hub" not in office.paired("Maija").get("/").text
