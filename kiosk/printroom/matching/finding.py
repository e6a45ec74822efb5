"""What a check of a print file against a printer found: codes with values, worded by the screens."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason
from kiosk.printers.printer import PrinterState


class Level(StrEnum):
    """The severity of a finding.

    With `stop` the print must not be started; with `override` only if an operator allows it with a reason.
    """

    OK = "ok"
    ADVICE = "advice"
    OVERRIDE = "override"
    STOP = "stop"

    @property
    def blocks(self) -> bool:
        """Whether a print with such a finding can't be started just so."""
        return self in {Level.OVERRIDE, Level.STOP}


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check.

    Codes and their values:
    space: fits_bed (margin_mm to the nearest edge), too_big (axis x|y|z, over_mm), round_bed,
    below_bed (z_mm, line or None), extrudes_outside and moves_outside (axis, over_mm);
    temperatures (tool_c, bed_c, material), too_hot (part tool|bed|chamber, asked_c, limit_c), too_cold (tool_c),
    temperatures_unknown, temperature_unreadable (line or None);
    nozzle (nozzle_mm), wrong_nozzle (printer_mm, file_mm), nozzle_unknown;
    material (material), wrong_material (printer, file), material_unknown;
    spool_short (needed_g, left_g, layer in which it runs out or None);
    made for: too_many_tools (tools, printer_tools), other_tool (tool, from 0), wrong_firmware (file),
    other_firmware (printer, file), firmware_unknown (file), other_model (printer, file);
    start and end: needs_macros, start_macro and macros_perhaps (commands), heats_elsewhere, not_heated, not_homed,
    skipped_on_klipper (commands), more_plates (plates), cut_off, left_hot (parts);
    commands: no_forbidden (lines), forbidden, commands_override, commands_noted and commands_unknown (commands),
    endstops_off, unclear_line (line), line_too_long (line or None, bytes, limit_bytes), long_labels (bytes,
    limit_bytes);
    state: free, busy (until_at or absent), awaiting_clear, connecting, not_known and offline (since_at or absent),
    error (reason), out_of_service.
    """

    code: str
    level: Level
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Fit:
    """All findings.

    `fits`: none of them blocks the print. `free`: the printer is, and none stops the print; an operator may have to
    override some.
    """

    fits: bool
    free: bool
    findings: tuple[Finding, ...]

    @property
    def stopped(self) -> bool:
        return any(finding.level is Level.STOP for finding in self.findings)

    @property
    def stopped_by_file(self) -> bool:
        """Whether it stays stopped whatever becomes of the printer's state, which is the last finding."""
        return any(finding.level is Level.STOP for finding in self.findings[:-1])

    @property
    def to_override(self) -> tuple[Finding, ...]:
        """What an operator must allow before it can be started."""
        return tuple(finding for finding in self.findings if finding.level is Level.OVERRIDE)


class MachineLimits(Protocol):
    """What a printer can print: sizes in mm, its limits and the loaded filament.

    None, and for the filament an empty text: not known, so nothing is judged by it. firmware_name: by the name that it
    gave itself; empty if it did not, None if nobody has asked it yet. spool_left_g: on the loaded spool.
    """

    @property
    def connection(self) -> str: ...
    @property
    def bed_x_mm(self) -> float | None: ...
    @property
    def bed_y_mm(self) -> float | None: ...
    @property
    def height_mm(self) -> float | None: ...
    @property
    def nozzle_mm(self) -> float | None: ...
    @property
    def tool_count(self) -> int | None: ...
    @property
    def material(self) -> str: ...
    @property
    def limits(self) -> PrinterLimits: ...
    @property
    def firmware_name(self) -> str | None: ...
    @property
    def spool_left_g(self) -> float | None: ...


class Machine(MachineLimits, Protocol):
    """What a printer can print, and its state now; `overview.PrinterView` is one."""

    @property
    def state(self) -> PrinterState: ...
    @property
    def since_at(self) -> datetime | None: ...
    @property
    def done_at(self) -> datetime | None: ...
    @property
    def reason(self) -> Reason | None: ...
