"""A hub pack sets much at once; what makes a printer run without a person is not in it."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from kiosk.hub.settings.pack.exporting import export_pack
from kiosk.hub.settings.pack.hub_pack import read_pack
from kiosk.hub.settings.pack.importing import import_pack
from kiosk.hub.settings.printer_settings import change_printer, printer
from tests.printroom.sample_hub import ManualClock, SampleHub


def test_what_a_pack_says_of_a_printer_lets_it_run_no_more_alone_than_before(tmp_path: Path) -> None:
    """Neither of another hub nor of this one, before or after it was declared."""
    hub = SampleHub(tmp_path, ManualClock())
    with closing(hub.db), closing(hub.live):
        printer_id = hub.add_printer("ahven")
        before = export_pack(hub.db)
        assert "clears_itself" not in before
        found = printer(hub.db, printer_id)
        assert found is not None
        declared = replace(found, may_run_alone=True, clears_itself=True, nozzle_mm=0.8)
        change_printer(hub.db, hub.clock, hub.staff_id, declared)
        assert "clears_itself" not in export_pack(hub.db)
        import_pack(hub.db, hub.clock, hub.staff_id, read_pack(before))
        again = printer(hub.db, printer_id)
        assert again is not None
        assert (again.nozzle_mm, again.may_run_alone, again.clears_itself) == (0.4, True, True)
