"""Has labels and badges drawn by a short process of its own: for whoever has no Qt, such as the office.

The process gets what to draw on its standard input, and nothing is written to the disk: a badge's code is in the file
that comes back and nowhere else.
"""

import logging
import subprocess
from collections.abc import Sequence
from dataclasses import asdict
from json import dumps
from typing import Any

from kiosk.base.errors import ReasonError
from kiosk.base.own_process import module_command, module_environment
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.settings.typed_json import to_plain
from kiosk.reports.contents import Badge, Label, ReferralCard
from kiosk.reports.plans.contents import MapContents, VisionContents
from kiosk.reports.plans.drawio import Diagram

WITHIN_S = 60.0
"""A sheet takes half a second on a computer; a slow one draws a thousand labels in this time."""

_log = logging.getLogger(__name__)


class NotDrawnError(ReasonError):
    """The process could not be started, failed or took too long; why is in the log."""


def label_pdf_apart(labels: Sequence[Label], size: str) -> bytes:
    """The labels as a PDF. size: a key of SIZES. Blocks; raises NotDrawnError."""
    return _drawn({"what": "labels", "labels": [asdict(label) for label in labels], "size": size})


def label_png_apart(label: Label, size: str) -> bytes:
    """One label as a picture, see `label_png`. Blocks; raises NotDrawnError."""
    return _drawn({"what": "preview", "labels": [asdict(label)], "size": size})


def badge_pdf_apart(badge: Badge) -> bytes:
    """The badge as a PDF of two pages. Blocks; raises NotDrawnError."""
    return _drawn({"what": "badge", "badge": asdict(badge)})


def referral_pdf_apart(card: ReferralCard) -> bytes:
    """A referral card as a PDF. Blocks; raises NotDrawnError."""
    return _drawn({"what": "referral", "card": asdict(card)})


def plan_pdf_apart(
    title: str, digital_map: MapContents | None, vision: VisionContents | None, diagrams: Sequence[Diagram]
) -> bytes:
    """Map, vision and diagrams as a PDF, see `plan_pdf`. Blocks; raises NotDrawnError."""
    pages = {"map": to_plain(digital_map), "vision": to_plain(vision), "diagrams": [asdict(one) for one in diagrams]}
    return _drawn({"what": "plan", "title": title, **pages})


def _drawn(order: dict[str, Any]) -> bytes:
    return drawn_by("kiosk.reports.worker", order)


def drawn_by(module: str, order: dict[str, Any]) -> bytes:
    """What a process of this module makes of an order, which it reads as JSON. Blocks; raises NotDrawnError."""
    environment = module_environment(QT_QPA_PLATFORM="offscreen")
    try:
        done = subprocess.run(
            module_command(module),
            input=dumps(order).encode(),
            capture_output=True,
            env=environment,
            timeout=WITHIN_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        _log.error("Nothing was drawn: %s", type(error).__name__)
        raise NotDrawnError(Reason(ReasonCode.NOT_DRAWN)) from error
    if done.returncode != 0 or not done.stdout:
        _log.error("Nothing was drawn: %s", done.stderr.decode("utf-8", "replace").strip()[-500:])
        raise NotDrawnError(Reason(ReasonCode.NOT_DRAWN))
    return done.stdout
