"""The office's process: where it can't be served it says so (W3)."""

import subprocess
import sys

import pytest

from kiosk.cli.office.office import office_setup
from kiosk.office.web.server import OfficeBindError, OfficeServer
from tests.office.office_hub import OfficeHub


@pytest.mark.parametrize(("address", "why"), [("127.0.0.1", "in use"), ("192.0.2.1", "assign")])
def test_an_address_that_can_not_be_used_is_one_sentence(office: OfficeHub, address: str, why: str) -> None:
    """W3, Q7: a port that another program has, and an address of another machine."""
    with pytest.raises(OfficeBindError, match=why):
        OfficeServer(office_setup(office.config, office.config_path), address).run()


def test_a_library_that_few_files_need_is_not_there_before_them() -> None:
    """Photos, spreadsheets and calendars would take some 15 MB in a process that is to take 90."""
    held = "{'PIL', 'xlsxwriter', 'icalendar', 'numpy'} & set(sys.modules)"
    script = f"import sys, kiosk.cli.office.office, kiosk.office.web.app; print(sorted({held}))"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert done.stdout == "[]\n"
