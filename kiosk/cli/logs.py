"""The log of a process: the journal where systemd keeps one, else standard error and a rotating file of its own."""

import logging
import re
import sys
import textwrap
import threading
from logging.handlers import RotatingFileHandler
from types import TracebackType
from typing import Any

from kiosk.base.codes import ALPHABET, CODE_LENGTH, CodeKind
from kiosk.base.plain_text import escaped
from kiosk.base.service_manager import writes_to_journal
from kiosk.base.toml_config import ConfigError
from kiosk.config import Config

LARGEST_BYTES = 1_000_000
OLDER_FILES = 4

_FORM = "%(asctime)s %(levelname)-8s %(name)s: %(message)s"
_JOURNAL_FORM = "%(name)s: %(message)s"
_PRIORITIES = ((logging.CRITICAL, 2), (logging.ERROR, 3), (logging.WARNING, 4), (logging.INFO, 6), (logging.NOTSET, 7))
"""The least level of each priority of the journal."""
_SECRETS = re.compile(
    rf"\b[{''.join(CodeKind)}][{ALPHABET}]{{{CODE_LENGTH - 1}}}\b"  # a code of ours
    r"|(?<![A-Za-z0-9_-])(?:[A-Za-z0-9_-]{43}|[0-9a-f]{32})(?![A-Za-z0-9_-])",  # a key of OctoPrint, or of Moonraker
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


class JournalFormatter(SecretFreeFormatter):
    """Formats a record for the journal: with its priority, without the time. A trace is as urgent as its record."""

    def __init__(self) -> None:
        super().__init__(_JOURNAL_FORM)

    def format(self, record: logging.LogRecord) -> str:
        """The record as text; each line of it begins with the priority."""
        priority = next(priority for least, priority in _PRIORITIES if record.levelno >= least)
        return "\n".join(f"<{priority}>{line}" for line in super().format(record).splitlines())


def start_log(config: Config, process: str) -> None:
    """Log to the journal, else to standard error and `log/<process>.log` in the data directory; also the uncaught.

    The journal bounds what it keeps, so there is no second copy on the memory card. Raises ConfigError when the file
    can't be written.
    """
    root = logging.getLogger()
    root.setLevel(config.log.level.upper())
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    if writes_to_journal():
        handlers[0].setFormatter(JournalFormatter())
    else:
        handlers.append(_log_file(config, process))
        for handler in handlers:
            handler.setFormatter(SecretFreeFormatter(_FORM))
    for handler in handlers:
        root.addHandler(handler)
    catch_the_uncaught()


def _log_file(config: Config, process: str) -> logging.Handler:
    path = config.data_dir / "log" / f"{process}.log"
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return RotatingFileHandler(path, maxBytes=LARGEST_BYTES, backupCount=OLDER_FILES, encoding="utf-8")
    except OSError as error:
        raise ConfigError(
            f"{path} can't be written: {error.strerror}. Give this user the right to write there, or set "
            "places.data_dir."
        ) from error


def catch_the_uncaught() -> None:
    sys.excepthook = _log_uncaught
    threading.excepthook = lambda args: _log_uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def _log_uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    log.critical("Unhandled exception", exc_info=(kind, error or kind(), trace))
