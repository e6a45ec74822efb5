"""Sets a document in type in a process of its own: it comes in as JSON, the PDF goes out. See `typeset_apart`."""

import base64
import json
import sys
from datetime import datetime
from typing import Any

from kiosk.reports.typeset.document import Document
from kiosk.reports.typeset.typesetter import typeset


def read_order(order: Any) -> Document:
    """The document that `typeset_apart` has written."""
    files = {name: base64.b64decode(content) for name, content in order["files"].items()}
    return Document(**{**order, "files": files, "made_at": datetime.fromisoformat(order["made_at"])})


if __name__ == "__main__":
    sys.stdout.buffer.write(typeset(read_order(json.load(sys.stdin))))
