"""The office's process: where it can't be served it says so (W3)."""

import pytest

from kiosk.cli.office.office import office_setup
from kiosk.office.web.server import OfficeBindError, OfficeServer
from tests.office.office_hub import OfficeHub


@pytest.mark.parametrize(("address", "why"), [("127.0.0.1", "in use"), ("192.0.2.1", "assign")])
def test_an_address_that_can_not_be_used_is_one_sentence(office: OfficeHub, address: str, why: str) -> None:
    """W3, Q7: a port that another program has, and an address of another machine."""
    with pytest.raises(OfficeBindError, match=why):
        OfficeServer(office_setup(office.config, office.config_path), address).run()
