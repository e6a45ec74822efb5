"""Where the hub wants it, a print starts only after the label of its printer was read at the machine."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.clock import to_text
from kiosk.base.reason import ReasonCode
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.settings_table import put_setting
from kiosk.printroom.queue.label_scans import LabelNotReadError, LabelScans, WrongLabelError
from kiosk.store.hub_db import row
from tests.screens.printer_hub import PrinterHub, audited, hub_with_printers


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[PrinterHub]:
    """A hub that does not want labels to be read."""
    hub = hub_with_printers(tmp_path)
    yield hub
    hub.seeded.close()


@pytest.fixture
def made(plain: PrinterHub) -> PrinterHub:
    """One that does."""
    put_setting(plain.db, plain.seeded.clock, None, PrintDesk(scan_at_printer=True))
    return plain


def code_of(made: PrinterHub, slug: str) -> str:
    found = row(made.db, "SELECT code FROM equipment WHERE slug = ?", slug)
    assert found is not None
    return str(found["code"])


def start(made: PrinterHub, slug: str) -> None:
    orders = made.seeded.services.orders
    assert orders is not None
    orders.start_print(made.hook, made.printer(slug), made.seeded.staff_id)


def test_a_reading_counts_for_one_start_on_its_printer(made: PrinterHub) -> None:
    labels = LabelScans(made.db, made.seeded.clock)
    with pytest.raises(LabelNotReadError):
        start(made, "ahven")
    labels.read(made.printer("ahven"), code_of(made, "ahven"), made.seeded.staff_id)
    assert "print.at_machine" in audited(made.db)
    with pytest.raises(LabelNotReadError):
        start(made, "hauki")
    start(made, "ahven")
    with pytest.raises(LabelNotReadError):
        start(made, "ahven")


def test_a_refused_start_uses_no_reading_up(made: PrinterHub) -> None:
    """Whoever stands there starts again; a start that waits for its answer, or was carried out, uses it up."""
    labels = LabelScans(made.db, made.seeded.clock)
    labels.read(made.printer("ahven"), code_of(made, "ahven"), made.seeded.staff_id)
    for answer, counts in (("refused", True), (None, False), ("done", False)):
        if labels.read_at(made.printer("ahven"), made.seeded.staff_id) is not None:
            start(made, "ahven")
        answered_at = answer and to_text(made.seeded.clock.now())
        made.db.execute("UPDATE printer_order SET answer = ?, answered_at = ?", (answer, answered_at))
        assert (labels.read_at(made.printer("ahven"), made.seeded.staff_id) is not None) is counts, answer


def test_it_counts_for_a_few_minutes(made: PrinterHub) -> None:
    labels = LabelScans(made.db, made.seeded.clock)
    labels.read(made.printer("ahven"), code_of(made, "ahven"), made.seeded.staff_id)
    assert labels.read_at(made.printer("ahven"), made.seeded.staff_id) is not None
    made.seeded.clock.move(5 * 60 + 1)
    assert labels.read_at(made.printer("ahven"), made.seeded.staff_id) is None
    with pytest.raises(LabelNotReadError):
        start(made, "ahven")


def test_a_reading_of_before_the_clock_was_set_back_does_not_count(made: PrinterHub) -> None:
    """It might be hours old."""
    labels = LabelScans(made.db, made.seeded.clock)
    labels.read(made.printer("ahven"), code_of(made, "ahven"), made.seeded.staff_id)
    made.seeded.clock.move(-3600)
    assert labels.read_at(made.printer("ahven"), made.seeded.staff_id) is None
    with pytest.raises(LabelNotReadError):
        start(made, "ahven")


def test_the_label_of_something_else_does_not_count(made: PrinterHub) -> None:
    labels = LabelScans(made.db, made.seeded.clock)
    for code, reason in ((code_of(made, "vr1"), ReasonCode.OTHER_LABEL), ("E" + "0" * 12, ReasonCode.LABEL_NOT_KNOWN)):
        with pytest.raises(WrongLabelError) as refused:
            labels.read(made.printer("ahven"), code, made.seeded.staff_id)
        assert refused.value.reason is not None
        assert refused.value.reason.code is reason
    with pytest.raises(NotAllowedError):
        labels.read(made.printer("ahven"), code_of(made, "ahven"), "nobody")


def test_a_hub_that_does_not_want_it_starts_without(plain: PrinterHub) -> None:
    assert not LabelScans(plain.db, plain.seeded.clock).wanted
    start(plain, "ahven")
