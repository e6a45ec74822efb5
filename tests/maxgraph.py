"""maxGraph, the library that draws `.drawio` files as diagrams.net does, fetched once by npm for the tests."""

import fcntl
import hashlib
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

CACHE = Path(__file__).resolve().parents[1] / ".cache"
VERSION = "0.24.0"
SHA256 = "dfbcfe8fb1527046dd817466635463649ae370efe60b3768f43b01cff3f460c9"
FETCH_S = 120.0


def maxgraph_files() -> Path:
    """The folder of the cached package. Skips the test where there is no npm, or no registry."""
    folder = CACHE / f"maxgraph-{VERSION}"
    CACHE.mkdir(exist_ok=True)
    with (CACHE / "maxgraph.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.is_dir():
            _fetch(folder)
    return folder / "package"


def _fetch(folder: Path) -> None:
    npm, draft = shutil.which("npm"), folder.with_suffix(".draft")
    if npm is None:
        pytest.skip("no npm on this machine")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir()
    command = (npm, "pack", f"@maxgraph/core@{VERSION}", "--silent")
    done = subprocess.run(command, cwd=draft, capture_output=True, timeout=FETCH_S, check=False)
    packed = next(draft.glob("*.tgz"), None)
    if done.returncode != 0 or packed is None:
        pytest.skip("npm does not reach its registry")
    assert hashlib.sha256(packed.read_bytes()).hexdigest() == SHA256
    with tarfile.open(packed) as archive:
        archive.extractall(draft, filter="data")
    draft.rename(folder)
