"""Paper that is drawn by a process of its own: the same as here, and a failure there is an error with a reason (W8)."""

import subprocess
import sys

import pytest

from kiosk.base.reason import ReasonCode
from kiosk.reports import drawn_apart
from kiosk.reports.contents import Label
from kiosk.reports.drawn_apart import NotDrawnError, label_pdf_apart
from kiosk.reports.label_pdf import label_pdf
from kiosk.reports.label_sizes import SIZES
from kiosk.scan.codes import CodeKind, new_code
from tests.reports.test_labels import pages
from tests.screens.driver import qt

LABEL = Label("Lämpöprässi", "Studio ja leikkaus", new_code(CodeKind.EQUIPMENT))


def test_it_is_what_is_drawn_with_qt_in_this_process() -> None:
    """S1, W4: the same page, dot by dot."""
    qt()
    (apart,) = pages(label_pdf_apart([LABEL], "62x40"))
    (here,) = pages(label_pdf([LABEL], SIZES["62x40"]))
    assert (apart == here).all()


def test_the_process_begins_without_the_database() -> None:
    """W4: somebody waits for a label, and it would take half of the time."""
    script = "import sys, kiosk.reports.worker; sys.exit('sqlite_utils' in sys.modules)"
    subprocess.run([sys.executable, "-c", script], check=True)


@pytest.mark.announces("Nothing was drawn")
@pytest.mark.parametrize("command", [["/nowhere/python"], ["/bin/sh", "-c", "exit 3"], ["/bin/sh", "-c", "exit 0"]])
def test_a_process_that_can_not_start_or_fails_is_an_error(monkeypatch: pytest.MonkeyPatch, command: list[str]) -> None:
    """The office goes on, and says it."""
    monkeypatch.setattr(drawn_apart, "module_command", lambda _module: command)
    with pytest.raises(NotDrawnError) as raised:
        label_pdf_apart([LABEL], "62x40")
    assert raised.value.reason.code is ReasonCode.NOT_DRAWN


@pytest.mark.announces("Nothing was drawn")
def test_a_process_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    """W3: a page is never waited for without end."""
    monkeypatch.setattr(drawn_apart, "WITHIN_S", 0.05)
    monkeypatch.setattr(drawn_apart, "module_command", lambda _module: ["sleep", "600"])
    with pytest.raises(NotDrawnError):
        label_pdf_apart([LABEL], "62x40")
