"""Imports each module whose types QML names, so that they are registered before the first page is loaded."""

from kiosk.screens.board import board, equipment_page
from kiosk.screens.door import call_staff, check_in, new_pass, privacy, start_page, type_code
from kiosk.screens.kit import panel, row_model
from kiosk.screens.shell import shell, view_models

__all__ = [
    "board",
    "call_staff",
    "check_in",
    "equipment_page",
    "new_pass",
    "panel",
    "privacy",
    "row_model",
    "shell",
    "start_page",
    "type_code",
    "view_models",
]
