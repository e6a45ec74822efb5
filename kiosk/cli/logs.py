"""The log of a process: standard error and a rotating file of its own."""

import logging
import re
import sys
import textwrap
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

from kiosk.base.codes import ALPHABET, CODE_LENGTH
from kiosk.base.plain_text import escaped
from kiosk.base.toml_config import ConfigError
from kiosk.config import Config

LARGEST_BYTES = 1_000_000
OLDER_FILES = 4

_FORM = "%(asctime)s %(levelname)-8s %(name)s: %(message)s"
_SECRETS = re.compile(
    rf"\b[PESD][{ALPHABET}]{{{CODE_LENGTH - 1}}}\b"  # a code of ours
    r"|(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])",  # an OctoPrint key
    re.IGNORECASE,
)

log = logging.getLogger(__name__)


class SecretFreeFormatter(logging.Formatter):
    """Formats a record with its trace; anything that looks like a code or a key is left out (P8).

    Control and invisible characters are escaped (Q4).

    Nothing should log one in the first place; this is the net below.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The record as text."""
        return _SECRETS.sub("[hidden]", escaped(super().format(record), line_ends=False))

    def formatMessage(self, record: logging.LogRecord) -> str:
        """The line of the record: one, whatever its message says."""
        record.message = escaped(record.message, line_ends=True)
        return super().formatMessage(record)

    def formatException(self, ei: Any) -> str:
        """The trace, indented: no line of it looks like a record."""
        return textwrap.indent(super().formatException(ei), "    ")


def start_log(config: Config, process: str) -> Path:
    """Log to standard error and to `log/<process>.log` in the data directory; log uncaught exceptions.

    Returns the file. Raises ConfigError when it can't be written.
    """
    path = config.data_dir / "log" / f"{process}.log"
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        to_file = RotatingFileHandler(path, maxBytes=LARGEST_BYTES, backupCount=OLDER_FILES, encoding="utf-8")
    except OSError as error:
        raise ConfigError(
            f"{path} can't be written: {error.strerror}. Give this user the right to write there, or set "
            "places.data_dir."
        ) from error
    root = logging.getLogger()
    root.setLevel(config.log.level.upper())
    for handler in (logging.StreamHandler(), to_file):
        handler.setFormatter(SecretFreeFormatter(_FORM))
        root.addHandler(handler)
    catch_the_uncaught()
    return path


def catch_the_uncaught() -> None:
    sys.excepthook = _log_uncaught
    threading.excepthook = lambda args: _log_uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def _log_uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    log.critical("Unhandled exception", exc_info=(kind, error or kind(), trace))
