"""The maintenance of a printer in the office: services with their steps, and its nozzle."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.office.office_hub import OfficeHub, scalar

PAGE = "/printers/ahven/maintenance"
OIL = {"name": "Öljyä johteet", "every_hours": "", "every_days": "30", "steps": "Pyyhi\n\nÖljyä\n"}


@pytest.fixture
def clean(office: OfficeHub) -> Iterator[None]:
    yield
    with closing(office.db()) as db:
        for table in ("service_done", "service_task", "nozzle_change"):
            db.execute(f"DELETE FROM {table}")
        db.execute("UPDATE printer SET nozzle_mm = 0.4 WHERE id = (SELECT id FROM equipment WHERE slug = 'ahven')")


@pytest.mark.usefixtures("clean")
def test_a_service_is_added_and_marked_as_done_step_by_step(office: OfficeHub) -> None:
    """W7: a refused form keeps what was typed, with the sentence beside its field."""
    operator = office.paired("Olli")
    refused = operator.post(PAGE, {**OIL, "every_days": ""}, seen_on=PAGE)
    assert refused.status_code == 422
    assert 'value="Öljyä johteet"' in refused.text
    assert "Öljyä johteet" in operator.post(PAGE, OIL, seen_on=PAGE).text
    task_id = scalar(office, "SELECT id FROM service_task")
    done = f"{PAGE}/{task_id}/done"
    assert "Tick each step first" in operator.post(done, {"step.1": "on"}, seen_on=PAGE).text
    said = operator.post(done, {"step.1": "on", "step.2": "on", "note": "uusi öljy"}, seen_on=PAGE).text
    assert "Öljyä johteet: uusi öljy" in said
    operator.post(f"{PAGE}/{task_id}/remove", {}, seen_on=PAGE)
    assert "No service is asked for yet." in operator.get(PAGE).text


@pytest.mark.usefixtures("clean")
def test_a_new_nozzle_is_recorded(office: OfficeHub) -> None:
    operator = office.paired("Olli")
    assert "No change is recorded." in operator.get(PAGE).text
    assert operator.post(f"{PAGE}/nozzle", {"nozzle_mm": "x"}, seen_on=PAGE).status_code == 422
    said = operator.post(f"{PAGE}/nozzle", {"nozzle_mm": "0,6", "note": "karkaistu"}, seen_on=PAGE).text
    assert "With this nozzle" in said
    assert "karkaistu" in said
    with closing(office.db()) as db:
        db.execute("UPDATE printer SET nozzle_mm = 0.8 WHERE id = (SELECT id FROM equipment WHERE slug = 'ahven')")
    set_otherwise = operator.get(PAGE).text
    assert "0.8\N{NO-BREAK SPACE}mm. No change is recorded." in set_otherwise
    assert "karkaistu" not in set_otherwise


def test_a_host_looks_and_changes_nothing(office: OfficeHub) -> None:
    host = office.paired("Antti")
    shown = host.get(PAGE)
    assert shown.status_code == 200
    assert "Add a service" not in shown.text
    assert host.post(PAGE, OIL, seen_on="/devices").status_code == 403
