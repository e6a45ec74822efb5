"""Labels of spools as a PDF: of one, or of all in stock (W4)."""

from kiosk.hub import audit
from kiosk.hub.spools.spool import Spool, SpoolFilter, find_spools, spool
from kiosk.office.asking import Answer, Ask, NotFound, Sent
from kiosk.office.pages.paper.labels import USUAL
from kiosk.office.pages.paper.sheets import size_in, size_words
from kiosk.reports.drawn_apart import label_pdf_apart
from kiosk.reports.hub_labels import spool_label
from kiosk.reports.label_sizes import SIZES

MOST = 500


def make(ask: Ask) -> Answer:
    """Of the spool that is named, or of all in stock."""
    hub, size = ask.hub, size_in(ask.query, USUAL)
    spools = _wanted(ask)
    if not spools:
        return NotFound()
    labels = [spool_label(one, ask.words("Spool {n}", n=one.number)) for one in spools]
    pdf = label_pdf_apart(labels, size)
    audit.record(hub.db, hub.clock, ask.staff_id, "print labels", detail=str(len(labels)))
    return Sent(pdf, "application/pdf", f"kiosk-spools-{size}.pdf")


def sizes(ask: Ask) -> tuple[tuple[str, str], ...]:
    """For a choice: key and words."""
    return tuple((key, ", ".join(size_words(ask, size))) for key, size in SIZES.items())


def _wanted(ask: Ask) -> tuple[Spool, ...]:
    if "spool" not in ask.query:
        return find_spools(ask.hub.db, SpoolFilter(), size=MOST).spools
    found = spool(ask.hub.db, ask.query["spool"])
    return () if found is None else (found,)
