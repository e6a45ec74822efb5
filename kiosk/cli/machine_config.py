"""The configuration of a machine that has none: the first part of the example, which says what belongs to a machine."""

import os
import secrets
from pathlib import Path

from kiosk.base.resources import ASSETS
from kiosk.base.secret_files import write_private
from kiosk.base.toml_config import ConfigError
from kiosk.config import config_places
from kiosk.store.hub_db import sync_folder

_SECOND_PART = "# ---- With what the hub begins"
_HEAD = """# What belongs to this machine, and is read at each start. A key that is left out has the value shown here.
# All else is set on the screen and in the office: name, hours, zones, equipment, printers, people.
# Relative paths are taken from the directory of this file.

"""


def make_machine_config() -> Path:
    """Write it to the usual place of this user, which has none yet; every key has its usual value.

    It is whole or not there, also after a power cut, and replaces none that somebody made meanwhile. Raises ConfigError
    if it can't be written.
    """
    path = config_places()[0]
    draft = path.with_name(f".{path.name}-{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            write_private(draft, machine_part().encode())
            os.link(draft, path)  # a rename would replace another one
        finally:
            draft.unlink(missing_ok=True)
        sync_folder(path.parent)
    except OSError as error:
        raise ConfigError(f"{path} can't be written: {error.strerror}.") from error
    return path


def machine_part() -> str:
    """Its text."""
    example = (ASSETS / "kiosk.example.toml").read_text(encoding="utf-8")
    begins, ends = example.index("# ---- This machine ----"), example.index(_SECOND_PART)
    return _HEAD + example[begins:ends].partition("\n\n")[2].rstrip() + "\n"
