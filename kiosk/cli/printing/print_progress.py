"""The line in the terminal that says how far a print of `kiosk print` is."""

import sys
from contextlib import suppress

import click

from kiosk.printers.printer import JobProgressed, PrinterEvent, PromptShown, StateChanged, UploadProgressed


class ProgressLine:
    """One line on standard error that says how far the print is; only changes are written."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._last = ""
        self._state = ""
        self._fraction = 0.0
        self._remaining_s: float | None = None

    def show(self, event: PrinterEvent) -> None:
        with suppress(OSError):  # the terminal is gone; the print is not
            self._take(event)

    def _take(self, event: PrinterEvent) -> None:
        match event:
            case JobProgressed():
                self._fraction, self._remaining_s = event.fraction, event.remaining_s
            case UploadProgressed():
                self._state, self._fraction = "sending", event.fraction
            case StateChanged():
                self._state = f"{event.state.value}: {event.reason}" if event.reason else event.state.value
                if not self._terminal:
                    click.echo(self._state, err=True)
            case PromptShown(text=text) if text:
                click.echo(f"\nThe printer asks: {text}", err=True)
            case _:
                return
        self._draw()

    def _draw(self) -> None:
        if not self._terminal:
            return
        filled = int(self._fraction * 30)
        remaining = "" if self._remaining_s is None else f", {self._remaining_s / 60:.0f} min left"
        line = f"[{'#' * filled}{'-' * (30 - filled)}] {self._fraction:4.0%} {self._state}{remaining}"
        if line != self._last:
            click.echo(f"\r{line:<{max(len(line), len(self._last))}}", nl=False, err=True)
            self._last = line

    def end(self) -> None:
        if self._last:
            with suppress(OSError):
                click.echo(err=True)
