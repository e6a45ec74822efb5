"""Has a document set in type by a short process of its own: the caller's stays as small as it is."""

import base64

from kiosk.reports.drawn_apart import drawn_by
from kiosk.reports.typeset.document import Document


def typeset_apart(document: Document) -> bytes:
    """The PDF. Blocks, for about a second; raises NotDrawnError."""
    files = {name: base64.b64encode(content).decode() for name, content in document.files.items()}
    order = {
        "template": document.template,
        "title": document.title,
        "language": document.language,
        "made_at": document.made_at.isoformat(),
        "data": document.data,
        "files": files,
    }
    return drawn_by("kiosk.reports.typeset.worker", order)
