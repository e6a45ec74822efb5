"""Makes the pinned requirements with their hashes, and proves that they install: python -m tests.pins [--check]

Each file is resolved for every Python and machine that the README names, and installed there in a dry run of pip.
`--upgrade` takes newer versions. `--check` only proves what is there. Needs a network.
"""

import argparse
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).parents[1]
TESTS = CHECKOUT / "tests"
PYTHONS = ("3.11.2", "3.12.0", "3.13.0")
"""Debian 12 has 3.11.2, and a package may ask for a later patch release; Debian 13 has 3.13."""
MACHINES = ("manylinux_2_39_x86_64", "manylinux_2_39_aarch64")


@dataclass(frozen=True)
class Pins:
    """One file of pins, and what it is made from: options of `uv pip compile`."""

    target: Path
    source: tuple[str, ...]
    machines: tuple[str, ...] = MACHINES


ALL = (
    Pins(CHECKOUT / "kiosk" / "requirements.txt", ("pyproject.toml", "--extra", "build")),
    Pins(TESTS / "requirements.txt", ("pyproject.toml", "--extra", "build", "--extra", "test")),
    *(
        Pins(
            TESTS / f"octoprint-requirements-{version}.txt",
            (f"tests/octoprint-{version}.in", "--overrides", "tests/octoprint-overrides.txt"),
            MACHINES[:1],
        )
        for version in ("1.11", "2.0")
    ),
    Pins(TESTS / "moonraker-requirements.txt", ("tests/moonraker.in",), MACHINES[:1]),
)


def main() -> None:
    """Make and prove; ends with the status of the first step that failed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--check", action="store_true", help="make nothing")
    options.add_argument("--upgrade", action="store_true", help="take newer versions")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if not chosen.check:
            uv = installed_uv(Path(folder))
            for pins in ALL:
                make(uv, pins, upgrade=chosen.upgrade)
        for pins in ALL:
            for python in PYTHONS:
                for machine in pins.machines:
                    prove(pins, python, machine)


def installed_uv(folder: Path) -> Path:
    """The program that resolves for several Pythons at once, in an environment of its own."""
    run(sys.executable, "-m", "venv", str(folder / "uv"))
    run(str(folder / "uv" / "bin" / "pip"), "install", "--quiet", "uv")
    return folder / "uv" / "bin" / "uv"


def make(uv: Path, pins: Pins, *, upgrade: bool) -> None:
    """Write the pins anew; those in the file stay where they can, unless newer ones are wanted."""
    command = [str(uv), "pip", "compile", *pins.source, "--universal", "--python-version", PYTHONS[0]]
    command += [
        "--generate-hashes",
        "--no-annotate",
        "--quiet",
        "--output-file",
        str(pins.target.relative_to(CHECKOUT)),
    ]
    command += ["--custom-compile-command", "python -m tests.pins", *(["--upgrade"] if upgrade else [])]
    run(*command)


def prove(pins: Pins, python: str, machine: str) -> None:
    """Let pip say whether it would install exactly these files on that Python and machine."""
    print(f"{pins.target.relative_to(CHECKOUT)}: Python {python}, {machine}", flush=True)
    platforms = [f"manylinux_2_{minor}_{machine.split('_', 3)[3]}" for minor in range(39, 16, -1)]
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--no-deps", "--require-hashes"]
    command += ["--target", "unused", "--python-version", python, "-r", str(pins.target)]
    for platform in (*platforms, f"manylinux2014_{machine.split('_', 3)[3]}"):
        command += ["--platform", platform]
    run(*command)


def run(*command: str) -> None:
    """Run a program in the checkout; what it says is shown, and its failure ends us."""
    done = subprocess.run(command, cwd=CHECKOUT, check=False)
    if done.returncode:
        raise SystemExit(done.returncode)


if __name__ == "__main__":
    main()
