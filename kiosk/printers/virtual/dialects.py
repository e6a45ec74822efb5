"""How the families of firmware differ on the wire, as far as a host can tell; the virtual board speaks each."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Dialect:
    """One way of speaking. Texts in braces are filled in by the board."""

    name: str
    banner: tuple[str, ...]
    """What it says when switched on."""
    firmware: str
    """Its answer to M115."""
    capabilities: tuple[str, ...] = ()
    report: str = " T:{tool:.2f} /{tool_target:.2f} B:{bed:.2f} /{bed_target:.2f} @:0 B@:0"
    again: tuple[str, ...] = ("Error:{why}, Last Line: {last}", "Resend: {next}")
    """How it asks for a line once more."""
    ok_after_again: bool = True
    position: str = "X:{X:.2f} Y:{Y:.2f} Z:{Z:.2f} E:{E:.2f} Count X:0 Y:0 Z:0"
    busy: str = "echo:busy: processing"
    busy_for_person: str = "echo:busy: paused for user"
    unknown: str = 'echo:Unknown command: "{code}"'
    card: str = "Not SD printing"
    halted: str = "Error:Printer halted. kill() called!"
    dead: str = ""
    """What a halted board says to every line; empty: nothing."""
    fatal: str = "Error:Thermal Runaway, system stopped! Heater_ID: 0"
    numbered_ok: bool = False
    ok_when_queued: bool = False
    """`ok` when a line is stored; what it answers comes later, on lines of its own."""
    answer_behind_ok: bool = False
    """M115 is answered on the line of its `ok`."""
    ok_for_blank: bool = False
    waits: bool = False
    counts: bool = True
    """Looks at numbers and checksums."""
    refuses_bare: bool = False
    """Asks for its next line when one comes without number and checksum."""
    keeps_buffer: bool = False
    """What was on its way when it asked for a line comes in all the same."""
    skips: bool = False
    """After asking, it reads lines of other numbers over and says ok to each."""
    insists_s: float | None = None
    """After so long without the line that it asked for, it asks again."""
    flushes_when_full: bool = False
    """A full receive buffer is thrown away as a whole."""
    endless_buffer: bool = False
    slots: int = 4
    refuses: str = ""
    """What it answers to everything that is said to a printer."""


_MARLIN_CAPABILITIES = ("EEPROM:0", "AUTOREPORT_TEMP:1", "BUSY_PROTOCOL:1", "EMERGENCY_PARSER:1", "PROMPT_SUPPORT:1")

MARLIN_2 = Dialect(
    "marlin2",
    ("start", "echo:Marlin 2.1.2"),
    "FIRMWARE_NAME:Marlin 2.1.2 (virtual board) SOURCE_CODE_URL:github.com/MarlinFirmware/Marlin "
    "PROTOCOL_VERSION:1.0 MACHINE_TYPE:Virtual Board EXTRUDER_COUNT:1",
    _MARLIN_CAPABILITIES,
)

MARLIN_1 = Dialect(
    "marlin1",
    ("start", "echo:Marlin 1.0.2", "echo: Free Memory: 2507  PlannerBufferBytes: 1232"),
    "FIRMWARE_NAME:Marlin V1; Sprinter/grbl mashup for gen6 FIRMWARE_URL:http://example.org/marlin "
    "PROTOCOL_VERSION:1.0 MACHINE_TYPE:Mendel EXTRUDER_COUNT:1",
    report=" T:{tool:.1f} /{tool_target:.1f} B:{bed:.1f} /{bed_target:.1f} T0:{tool:.1f} /{tool_target:.1f} @:0 B@:0",
    busy="",
    busy_for_person="",
    waits=True,
)

PRUSA_MK3 = Dialect(
    "prusa-mk3",
    ("start", "echo: 3.14.0+8094", "MMU is Off", "SpoolJoin is On"),
    "FIRMWARE_NAME:Prusa-Firmware 3.14.0+8094 based on Marlin FIRMWARE_URL:https://github.com/prusa3d/Prusa-Firmware "
    "PROTOCOL_VERSION:1.0 MACHINE_TYPE:Prusa i3 MK3S EXTRUDER_COUNT:1",
    ("AUTOREPORT_TEMP:1", "AUTOREPORT_FANS:1", "AUTOREPORT_POSITION:1", "EXTENDED_M20:1"),
    report="T:{tool:.1f} /{tool_target:.1f} B:{bed:.1f} /{bed_target:.1f} T0:{tool:.1f} /{tool_target:.1f} "
    "@:0 B@:0 P:24.6 A:28.1",
    flushes_when_full=True,
)

PRUSA_BUDDY = Dialect(
    "prusa-buddy",
    (),
    "FIRMWARE_NAME:Prusa-Firmware-Buddy 6.0.3+14902 (Github) SOURCE_CODE_URL:https://github.com/prusa3d/"
    "Prusa-Firmware-Buddy PROTOCOL_VERSION:1.0 MACHINE_TYPE:Prusa-MK4 EXTRUDER_COUNT:1",
    ("AUTOREPORT_TEMP:1", "BUSY_PROTOCOL:1"),
    report=" T:{tool:.2f}/{tool_target:.2f} B:{bed:.2f}/{bed_target:.2f} X:36.61/36.00 A:43.22/0.00 @:0 B@:0",
    ok_after_again=False,
    endless_buffer=True,
)

REPETIER = Dialect(
    "repetier",
    ("start", "Info:PowerUp", "Free RAM:3000"),
    "FIRMWARE_NAME:Repetier_1.0.4 FIRMWARE_URL:https://github.com/repetier/Repetier-Firmware/ PROTOCOL_VERSION:1.0 "
    "MACHINE_TYPE:Mendel EXTRUDER_COUNT:1 REPETIER_PROTOCOL:3",
    report="T:{tool:.2f} /{tool_target:.0f} B:{bed:.2f} /{bed_target:.0f} B@:0 @:0",
    again=("Error:{why}", "", "Resend:{next}"),
    position="X:{X:.2f} Y:{Y:.2f} Z:{Z:.3f} E:{E:.4f}",
    busy="busy:processing",
    busy_for_person="busy:paused for user interaction",
    unknown="Unknown command:{code}",
    halted="fatal: Emergency stop",
    fatal="fatal: Heater/sensor error - Printer stopped",
    numbered_ok=True,
    ok_when_queued=True,
    slots=2,
    waits=True,
    skips=True,
    insists_s=0.2,
)

REPETIER_PLAIN = replace(
    REPETIER,
    name="repetier-plain",
    firmware=REPETIER.firmware.replace("1.0.4", "0.92.9"),
    numbered_ok=False,
)
"""Built without ACK_WITH_LINENUMBER: nothing in an ok tells which line it is for, not even its temperatures."""

SMOOTHIE = Dialect(
    "smoothie",
    ("Smoothie", "ok"),
    "FIRMWARE_NAME:Smoothieware, FIRMWARE_URL:http%3A//smoothieware.org, X-SOURCE_CODE_URL:https://github.com/"
    "Smoothieware/Smoothieware, FIRMWARE_VERSION:edge-1234567, X-FIRMWARE_BUILD_DATE:Jan 1 2023, X-GRBL_MODE:0",
    report="T:{tool:.1f} /{tool_target:.1f} @0 B:{bed:.1f} /{bed_target:.1f} @0",
    again=("rs N{next}",),
    ok_after_again=False,
    position="C: X:{X:.4f} Y:{Y:.4f} Z:{Z:.4f} E:{E:.4f}",
    busy="",
    busy_for_person="",
    unknown="",
    card="Not currently playing",
    halted="ok Emergency Stop Requested - reset or M999 required to exit HALT state",
    dead="!!",
    fatal="ERROR: MINTEMP triggered. Check your temperature sensors!",
    ok_for_blank=True,
    keeps_buffer=True,
)

KLIPPER = Dialect(
    "klipper",
    ("// Klipper state: Ready",),
    "FIRMWARE_NAME:Klipper FIRMWARE_VERSION:v0.12.0-1-virtual",
    report="B:{bed:.1f} /{bed_target:.1f} T0:{tool:.1f} /{tool_target:.1f}",
    position="X:{X:.3f} Y:{Y:.3f} Z:{Z:.3f} E:{E:.3f}",
    busy="",
    busy_for_person="",
    unknown='// Unknown command:"{code}"',
    card="Not SD printing.",
    halted="// Klipper state: Shutdown",
    dead="!! Shutdown due to M112 command",
    fatal="!! Lost communication with MCU 'mcu'",
    answer_behind_ok=True,
    ok_for_blank=True,
    counts=False,
    endless_buffer=True,
)

REPRAPFIRMWARE = Dialect(
    "rrf",
    (),
    "FIRMWARE_NAME: RepRapFirmware for Duet 2 WiFi/Ethernet FIRMWARE_VERSION: 3.4.5 ELECTRONICS: Duet WiFi 1.02 or "
    "later FIRMWARE_DATE: 2022-11-30",
    report=" T:{tool:.1f} /{tool_target:.1f} T0:{tool:.1f} /{tool_target:.1f} T1:22.0 /0.0 "
    "B:{bed:.1f} /{bed_target:.1f}",
    again=("rs  {next}",),
    ok_after_again=False,
    position="X:{X:.3f} Y:{Y:.3f} Z:{Z:.3f} E:{E:.3f} E0:0.0 E1:0.0 Count 0 0 0 Machine 0.000 0.000 0.000",
    busy="",
    busy_for_person="",
    unknown="Error: {code}: Command is not supported",
    card="Not SD printing.",
    halted="Error: Emergency stop! Machine is halted, reset to continue",
    endless_buffer=True,
)

GRBL = Dialect(
    "grbl",
    ("", "Grbl 1.1h ['$' for help]"),
    "error:20",
    ok_for_blank=True,
    refuses="error:20",
)

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
