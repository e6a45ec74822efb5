"""Dialects of the firmware families on the wire, as far as a host can tell them apart."""

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Dialect:
    """One dialect. The board fills in texts in braces; an empty text is not sent."""

    name: str
    banner: tuple[str, ...]
    """Sent when switched on."""
    firmware: str
    """The reply to M115."""
    capabilities: tuple[str, ...] = ()
    temperature_report: str = " T:{tool:.2f} /{tool_target:.2f} B:{bed:.2f} /{bed_target:.2f}{tools} @:0 B@:0"
    tool_report: str = " T{index}:{actual:.2f} /{target:.2f}"
    """One of the `tools` in the report."""
    lists_single_tool: bool = False
    """A board with one tool reports it under its number, too."""
    resend_request: tuple[str, ...] = ("Error:{why}, Last Line: {last}", "Resend: {next}")
    ok_after_resend: bool = True
    position: str = "X:{X:.2f} Y:{Y:.2f} Z:{Z:.2f} E:{E:.2f} Count X:0 Y:0 Z:0"
    busy: str = "echo:busy: processing"
    busy_for_user: str = "echo:busy: paused for user"
    unknown_command: str = 'echo:Unknown command: "{code}"'
    card_status: str = "Not SD printing"
    halt_message: str = "Error:Printer halted. kill() called!"
    halted_reply: str = ""
    """The reply of a halted board to every line."""
    fatal_message: str = "Error:Thermal Runaway, system stopped! Heater_ID: 0"
    stop_messages: tuple[str, ...] = ("Error:!! STOP called because of BLTouch error - restart with M999",)
    """What a firmware says that stops itself; its heaters are off."""
    stopped_reply: str = (
        "Printer stopped due to errors. Fix the error and use M999 to restart. "
        "(Temperature is reset. Set it after restarting)"
    )
    """Sent for every move after that, which is not executed; empty: moves go on, with cold heaters."""
    stop_halts: bool = False
    """After that it executes nothing at all, and `stopped_reply` is sent for every line."""
    dry_run_message: str = ""
    """Sent when it begins to execute everything without heating."""
    card_print_begun: tuple[str, ...] = (
        "echo:Now fresh file: benchy~1.gco",
        "File opened: benchy~1.gco Size: 99999",
        "File selected",
    )
    """Sent when somebody starts a print from the card at the display."""
    numbered_ok: bool = False
    ok_when_queued: bool = False
    """`ok` when a line is stored; replies come later, on lines of their own."""
    answer_after_ok: bool = False
    """M115 is answered on the line of its `ok`."""
    ok_for_blank: bool = False
    sends_wait: bool = False
    checks_numbers: bool = True
    """Checks line numbers and checksums."""
    requires_checksum: bool = False
    """Requests a resend of a line without number and checksum."""
    keeps_buffer: bool = False
    """Lines on the wire when it requests a resend are received all the same."""
    skips_lines: bool = False
    """After a resend request, lines with other numbers are ignored, each with an `ok`."""
    repeat_request_s: float | None = None
    """Repeats its resend request after this long."""
    flushes_when_full: bool = False
    """Discards the whole receive buffer when it is full."""
    unlimited_buffer: bool = False
    slots: int = 4
    objects: str = ""
    """How objects are labelled and left out: M486, EXCLUDE_OBJECT; empty: they can't be."""
    feeds_filament: bool = False
    """It has M701 and M702."""
    rejects_all: str = ""
    """The reply to everything that is meant for a printer."""

    def temperatures(self, tools: Sequence[tuple[float, float]], active: int, bed: tuple[float, float]) -> str:
        """The temperature report; each pair is the actual temperature and the target in °C."""
        listed = len(tools) > 1 or self.lists_single_tool
        each = [
            self.tool_report.format(index=index, actual=actual, target=target)
            for index, (actual, target) in enumerate(tools if listed else ())
        ]
        (tool, tool_target), (bed_c, bed_target) = tools[active], bed
        return self.temperature_report.format(
            tool=tool, tool_target=tool_target, bed=bed_c, bed_target=bed_target, tools="".join(each)
        )

    def without_emergency_parser(self) -> "Dialect":
        """The same firmware, built without one."""
        told = tuple(each.replace("EMERGENCY_PARSER:1", "EMERGENCY_PARSER:0") for each in self.capabilities)
        return replace(self, capabilities=told)


_MARLIN_CAPABILITIES = ("EEPROM:0", "AUTOREPORT_TEMP:1", "BUSY_PROTOCOL:1", "EMERGENCY_PARSER:1", "PROMPT_SUPPORT:1")

MARLIN_2 = Dialect(
    "marlin2",
    ("start", "echo:Marlin 2.1.2"),
    "FIRMWARE_NAME:Marlin 2.1.2 (virtual board) SOURCE_CODE_URL:github.com/MarlinFirmware/Marlin "
    "PROTOCOL_VERSION:1.0 MACHINE_TYPE:Virtual Board EXTRUDER_COUNT:1",
    _MARLIN_CAPABILITIES,
    objects="M486",
)

MARLIN_1 = Dialect(
    "marlin1",
    ("start", "echo:Marlin 1.0.2", "echo: Free Memory: 2507  PlannerBufferBytes: 1232"),
    "FIRMWARE_NAME:Marlin V1; Sprinter/grbl mashup for gen6 FIRMWARE_URL:http://example.org/marlin "
    "PROTOCOL_VERSION:1.0 MACHINE_TYPE:Mendel EXTRUDER_COUNT:1",
    temperature_report=" T:{tool:.1f} /{tool_target:.1f} B:{bed:.1f} /{bed_target:.1f}{tools} @:0 B@:0",
    tool_report=" T{index}:{actual:.1f} /{target:.1f}",
    lists_single_tool=True,
    busy="",
    busy_for_user="",
    sends_wait=True,
    stop_messages=("Error:0", "Error:: Extruder switched off. MINTEMP triggered !"),
)

PRUSA_MK3 = Dialect(
    "prusa-mk3",
    ("start", "echo: 3.14.0+8094", "MMU is Off", "SpoolJoin is On"),
    "FIRMWARE_NAME:Prusa-Firmware 3.14.0+8094 based on Marlin FIRMWARE_URL:https://github.com/prusa3d/Prusa-Firmware "
    "PROTOCOL_VERSION:1.0 MACHINE_TYPE:Prusa i3 MK3S EXTRUDER_COUNT:1",
    ("AUTOREPORT_TEMP:1", "AUTOREPORT_FANS:1", "AUTOREPORT_POSITION:1", "EXTENDED_M20:1"),
    temperature_report="T:{tool:.1f} /{tool_target:.1f} B:{bed:.1f} /{bed_target:.1f}{tools} @:0 B@:0 P:24.6 A:28.1",
    tool_report=" T{index}:{actual:.1f} /{target:.1f}",
    lists_single_tool=True,
    flushes_when_full=True,
    feeds_filament=True,
    stop_messages=("Error: PREHEAT ERROR (HOTEND)",),
    stopped_reply="Error:Printer stopped due to errors. Supervision required.",
)

PRUSA_BUDDY = Dialect(
    "prusa-buddy",
    (),
    "FIRMWARE_NAME:Prusa-Firmware-Buddy 6.0.3+14902 (Github) SOURCE_CODE_URL:https://github.com/prusa3d/"
    "Prusa-Firmware-Buddy PROTOCOL_VERSION:1.0 MACHINE_TYPE:Prusa-MK4 EXTRUDER_COUNT:1",
    ("AUTOREPORT_TEMP:1", "BUSY_PROTOCOL:1"),
    temperature_report=" T:{tool:.2f}/{tool_target:.2f} B:{bed:.2f}/{bed_target:.2f}{tools} "
    "X:36.61/36.00 A:43.22/0.00 @:0 B@:0",
    tool_report=" T{index}:{actual:.2f}/{target:.2f}",
    ok_after_resend=False,
    stop_messages=("Error:Heating failed, system stopped! Heater_ID: 0",),
    stopped_reply="",
    stop_halts=True,
    card_print_begun=(),
    unlimited_buffer=True,
    objects="M486",
    feeds_filament=True,
)

REPETIER = Dialect(
    "repetier",
    ("start", "Info:PowerUp", "Free RAM:3000"),
    "FIRMWARE_NAME:Repetier_1.0.4 FIRMWARE_URL:https://github.com/repetier/Repetier-Firmware/ PROTOCOL_VERSION:1.0 "
    "MACHINE_TYPE:Mendel EXTRUDER_COUNT:1 REPETIER_PROTOCOL:3",
    temperature_report="T:{tool:.2f} /{tool_target:.0f} B:{bed:.2f} /{bed_target:.0f} B@:0 @:0{tools}",
    tool_report=" T{index}:{actual:.2f} /{target:.0f} @{index}:0",
    resend_request=("Error:{why}", "", "Resend:{next}"),
    position="X:{X:.2f} Y:{Y:.2f} Z:{Z:.3f} E:{E:.4f}",
    busy="busy:processing",
    busy_for_user="busy:paused for user interaction",
    unknown_command="Unknown command:{code}",
    halt_message="fatal: Emergency stop",
    fatal_message="fatal: Heater/sensor error - Printer stopped",
    stop_messages=(
        "Error:One heater seems decoupled from thermistor - disabling all for safety!",
        "Error:Temp. raised to slow. Rising = 0.10 after 20000 ms",
        "RequestPause:Heater decoupled",
        "Error:Disabling all heaters due to detected sensor defect.",
        "Error:Printer set into dry run mode until restart!",
    ),
    stopped_reply="",
    dry_run_message="Error:Printer set into dry run mode until restart!",
    card_print_begun=("File opened:benchy.gco Size:99999", "File selected"),
    numbered_ok=True,
    ok_when_queued=True,
    slots=2,
    sends_wait=True,
    skips_lines=True,
    repeat_request_s=0.2,
)

REPETIER_PLAIN = replace(
    REPETIER, name="repetier-plain", firmware=REPETIER.firmware.replace("1.0.4", "0.92.9"), numbered_ok=False
)
"""Built without ACK_WITH_LINENUMBER: nothing in an `ok` shows which line it is for, not even temperatures."""

SMOOTHIE = Dialect(
    "smoothie",
    ("Smoothie", "ok"),
    "FIRMWARE_NAME:Smoothieware, FIRMWARE_URL:http%3A//smoothieware.org, X-SOURCE_CODE_URL:https://github.com/"
    "Smoothieware/Smoothieware, FIRMWARE_VERSION:edge-1234567, X-FIRMWARE_BUILD_DATE:Jan 1 2023, X-GRBL_MODE:0",
    temperature_report="T:{tool:.1f} /{tool_target:.1f} @0{tools} B:{bed:.1f} /{bed_target:.1f} @0",
    tool_report=" T{index}:{actual:.1f} /{target:.1f} @0",
    resend_request=("rs N{next}",),
    ok_after_resend=False,
    position="C: X:{X:.4f} Y:{Y:.4f} Z:{Z:.4f} E:{E:.4f}",
    busy="",
    busy_for_user="",
    unknown_command="",
    card_status="Not currently playing",
    halt_message="ok Emergency Stop Requested - reset or M999 required to exit HALT state",
    halted_reply="!!",
    fatal_message="ERROR: MINTEMP triggered. Check your temperature sensors!",
    stop_messages=("ERROR: Temperature reading is unreliable on T HALT asserted - reset or M999 required",),
    stopped_reply="!!",
    stop_halts=True,
    card_print_begun=(),
    ok_for_blank=True,
    keeps_buffer=True,
)

KLIPPER = Dialect(
    "klipper",
    ("// Klipper state: Ready",),
    "FIRMWARE_NAME:Klipper FIRMWARE_VERSION:v0.12.0-1-virtual",
    temperature_report="B:{bed:.1f} /{bed_target:.1f}{tools}",
    tool_report=" T{index}:{actual:.1f} /{target:.1f}",
    lists_single_tool=True,
    position="X:{X:.3f} Y:{Y:.3f} Z:{Z:.3f} E:{E:.3f}",
    busy="",
    busy_for_user="",
    unknown_command='// Unknown command:"{code}"',
    card_status="Not SD printing.",
    halt_message="// Klipper state: Shutdown",
    halted_reply="!! Shutdown due to M112 command",
    fatal_message="!! Lost communication with MCU 'mcu'",
    stop_messages=("!! MCU 'mcu' shutdown: ADC out of range", "// Klipper state: Shutdown"),
    stopped_reply="!! MCU 'mcu' shutdown: ADC out of range",
    stop_halts=True,
    card_print_begun=("File opened:benchy.gcode Size:99999", "File selected"),
    answer_after_ok=True,
    ok_for_blank=True,
    objects="EXCLUDE_OBJECT",
    checks_numbers=False,
    unlimited_buffer=True,
)

REPRAPFIRMWARE = Dialect(
    "rrf",
    (),
    "FIRMWARE_NAME: RepRapFirmware for Duet 2 WiFi/Ethernet FIRMWARE_VERSION: 3.4.5 ELECTRONICS: Duet WiFi 1.02 or "
    "later FIRMWARE_DATE: 2022-11-30",
    temperature_report=" T:{tool:.1f} /{tool_target:.1f}{tools} B:{bed:.1f} /{bed_target:.1f}",
    tool_report=" T{index}:{actual:.1f} /{target:.1f}",
    lists_single_tool=True,
    resend_request=("rs  {next}",),
    ok_after_resend=False,
    position="X:{X:.3f} Y:{Y:.3f} Z:{Z:.3f} E:{E:.3f} E0:0.0 E1:0.0 Count 0 0 0 Machine 0.000 0.000 0.000",
    busy="",
    busy_for_user="",
    unknown_command="Error: {code}: Command is not supported",
    card_status="Not SD printing.",
    halt_message="Error: Emergency stop! Machine is halted, reset to continue",
    stop_messages=("Error: Heater 1 fault: temperature excursion exceeded 15.0C",),
    stopped_reply="",
    card_print_begun=(),
    unlimited_buffer=True,
)

GRBL = Dialect("grbl", ("", "Grbl 1.1h ['$' for help]"), "error:20", ok_for_blank=True, rejects_all="error:20")

DIALECTS = {
    dialect.name: dialect
    for dialect in (
        MARLIN_2,
        MARLIN_1,
        PRUSA_MK3,
        PRUSA_BUDDY,
        REPETIER,
        REPETIER_PLAIN,
        SMOOTHIE,
        KLIPPER,
        REPRAPFIRMWARE,
        GRBL,
    )
}
