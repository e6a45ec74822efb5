"""Running services: through a `systemctl` that is a real program."""

import sys
from pathlib import Path

import pytest

from kiosk.cli.install.plan import InstallError
from kiosk.cli.install.services import WATCH_S, Services

FAKE = """#!{python}
import json, sys
from pathlib import Path
state = Path({state!r})
words = sys.argv[1:]
with state.with_suffix(".log").open("a") as log:
    log.write(" ".join(words) + "\\n")
known = json.loads(state.read_text())
if words[0] == "show":
    print("\\n".join(f"{{name}}={{value}}" for name, value in known.get(words[1], {{}}).items()))
sys.exit(words[0] in known.get("refused", []))
"""


@pytest.fixture
def states(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that says how the services are; a `systemctl` that reads it comes first in PATH."""
    program, state = tmp_path / "bin" / "systemctl", tmp_path / "state.json"
    program.parent.mkdir()
    program.write_text(FAKE.format(python=sys.executable, state=str(state)), encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")
    state.write_text('{"kiosk-printroom": {"ActiveState": "active", "NRestarts": 4}}', encoding="utf-8")
    return state


def test_only_what_ran_is_stopped_and_started(states: Path) -> None:
    """Q17: a machine without a screen stays one."""
    services = Services()
    services.stop()
    services.start()
    log = states.with_suffix(".log").read_text(encoding="utf-8").splitlines()
    assert log[-3:] == ["stop kiosk-printroom", "reset-failed kiosk-printroom", "start kiosk-printroom"]


def test_a_service_that_works_for_a_minute_is_good(states: Path) -> None:
    """Q17: its state is read each second."""
    states.write_text('{"kiosk-printroom": {"ActiveState": "active", "NRestarts": 0}}', encoding="utf-8")
    waited: list[float] = []
    Services(pause=waited.append).watch(5)
    assert waited == [1.0] * 5
    assert WATCH_S == 60


@pytest.mark.parametrize(
    "trouble",
    [
        '{"kiosk-printroom": {"ActiveState": "active", "NRestarts": 1}}',
        '{"kiosk-printroom": {"ActiveState": "activating", "NRestarts": 0}}',
        '{"kiosk-printroom": {"ActiveState": "failed", "NRestarts": 0}}',
        "{}",
    ],
)
def test_a_service_that_ends_or_is_restarted_is_noticed(trouble: str, states: Path) -> None:
    """Q17: with the line that shows why."""
    services = Services(pause=lambda _: states.write_text(trouble, encoding="utf-8"))
    with pytest.raises(InstallError, match="journalctl -u kiosk-printroom"):
        services.watch(3)


def test_a_service_that_cannot_be_started_is_an_error(states: Path) -> None:
    """Q17: so that it is rolled back."""
    services = Services()
    states.write_text('{"refused": ["start"]}', encoding="utf-8")
    with pytest.raises(InstallError, match="systemctl start kiosk-printroom failed"):
        services.start()


def test_without_systemd_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Q17: one sentence."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(InstallError, match="systemctl can't be run"):
        Services()
