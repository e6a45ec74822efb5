"""The database: opening, migrations, change watch. It is all that the processes share."""

import importlib
import sys


def _import_without_numpy(name: str) -> None:
    """Import a module that looks for numpy only to store its numbers: it takes 14 MB in each process and 0.1 s."""
    if "numpy" in sys.modules:
        importlib.import_module(name)
        return
    sys.modules["numpy"] = None  # type: ignore[assignment] # an import of it fails
    try:
        importlib.import_module(name)
    finally:
        del sys.modules["numpy"]


_import_without_numpy("sqlite_utils")
