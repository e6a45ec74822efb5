"""Draws paper in a process of its own: an order as JSON comes in, the file goes out. See `drawn_apart`."""

import json
import sys
from typing import Any

from PySide6.QtGui import QGuiApplication

from kiosk.reports.badge_pdf import badge_pdf
from kiosk.reports.contents import Badge, Label
from kiosk.reports.fonts import load_font
from kiosk.reports.label_pdf import label_pdf, label_png
from kiosk.reports.label_sizes import SIZES


def drawn(order: Any) -> bytes:
    """The file that an order of `drawn_apart` asks for."""
    if order["what"] == "badge":
        return badge_pdf(Badge(**order["badge"]))
    labels, size = [Label(**label) for label in order["labels"]], SIZES[order["size"]]
    return label_png(labels[0], size) if order["what"] == "preview" else label_pdf(labels, size)


def main() -> None:
    app = QGuiApplication(["kiosk"])
    load_font(app)
    sys.stdout.buffer.write(drawn(json.load(sys.stdin)))


if __name__ == "__main__":
    main()
