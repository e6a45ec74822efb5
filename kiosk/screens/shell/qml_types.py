"""Imports each module whose types QML names, so that they are registered before the first page is loaded."""

from kiosk.screens import board, door, hall, help, house, panel, pass_maker, privacy, row_model, shell, tool  # noqa: A004

__all__ = ["board", "door", "hall", "help", "house", "panel", "pass_maker", "privacy", "row_model", "shell", "tool"]
