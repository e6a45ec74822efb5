"""Draws paper in a process of its own: an order as JSON comes in, the file goes out. See `drawn_apart`.

Somebody waits for each file, so what only plans need is imported when a plan is drawn.
"""

import json
import sys
from typing import Any

from PySide6.QtGui import QGuiApplication

from kiosk.reports.badge_pdf import badge_pdf
from kiosk.reports.contents import Badge, Label, ReferralCard
from kiosk.reports.fonts import load_font
from kiosk.reports.label_pdf import label_pdf, label_png
from kiosk.reports.label_sizes import SIZES
from kiosk.reports.referral_pdf import referral_pdf


def drawn(order: Any) -> bytes:
    """The file that an order of `drawn_apart` asks for."""
    if order["what"] == "badge":
        return badge_pdf(Badge(**order["badge"]))
    if order["what"] == "referral":
        lines = tuple((label, value) for label, value in order["card"].pop("lines"))
        return referral_pdf(ReferralCard(**order["card"], lines=lines))
    if order["what"] == "plan":
        return _plan(order)
    labels, size = [Label(**label) for label in order["labels"]], SIZES[order["size"]]
    return label_png(labels[0], size) if order["what"] == "preview" else label_pdf(labels, size)


def _plan(order: Any) -> bytes:
    from kiosk.hub.settings.typed_json import from_plain
    from kiosk.reports.plans.contents import MapContents, VisionContents
    from kiosk.reports.plans.drawio import Arrow, Box, Diagram
    from kiosk.reports.plans.plan_pdf import plan_pdf

    def diagram(boxes: list[dict[str, Any]], arrows: list[dict[str, Any]], **page: Any) -> Diagram:
        return Diagram(**page, boxes=[Box(**one) for one in boxes], arrows=[Arrow(**one) for one in arrows])

    digital_map: MapContents | None = from_plain(MapContents | None, order["map"])
    vision: VisionContents | None = from_plain(VisionContents | None, order["vision"])
    return plan_pdf(order["title"], digital_map, vision, [diagram(**one) for one in order["diagrams"]])


def main() -> None:
    app = QGuiApplication(["kiosk"])
    load_font(app)
    sys.stdout.buffer.write(drawn(json.load(sys.stdin)))


if __name__ == "__main__":
    main()
