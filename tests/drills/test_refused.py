"""OctoPrint refuses: its disk is full, our key is revoked in a print; and its clock jumps by an hour in a print."""

import contextlib
import signal
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.reason import ReasonCode
from kiosk.base.secret_files import KeyFiles
from kiosk.printroom.orders import Action
from kiosk.printroom.pairing.pairing_requests import PairingRequests, Phase
from kiosk.store.hub_db import rows
from tests.drills.farm import Farm
from tests.drills.print_files import LONG, PADDING, some_seconds

pytestmark = pytest.mark.octoprint

SHIFTED_CLOCK = Path(__file__).parent / "shifted_clock"


@contextlib.contextmanager
def small_disk(folder: Path) -> Iterator[None]:
    """Mount a file system of 24 MB over the folder; OctoPrint keeps 20 MB of it free."""
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder], check=False)
    if mounted.returncode:
        pytest.skip(
            "a small file system can't be mounted here; the answers of a full disk are tested in test_uploads.py"
        )
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def fill(folder: Path) -> None:
    """Leave no byte free under the folder."""
    with contextlib.suppress(OSError), (folder / "timelapse.mp4").open("wb", buffering=0) as filler:
        while True:
            filler.write(bytes(1 << 16))


def connect(farm: Farm, slug: str) -> None:
    """Connect a printer of the hub to its server as staff do it on a screen, and accept the request in OctoPrint."""
    pairing_requests = PairingRequests(farm.db, farm.live, KeyFiles(farm.config.secrets_dir), SystemClock())
    server, app_keys = farm.servers[slug], "/api/plugin/appkeys"
    request_id = pairing_requests.begin(farm.proxies[slug].url, farm.staff_id, printer_id=farm.ids[slug])
    farm.until(lambda: server.get(app_keys)["pending"], "nobody asks for a key")
    [pending] = server.get(app_keys)["pending"]
    server.post(f"/plugin/appkeys/decision/{pending}", {"decision": True})

    def is_done() -> bool:
        request = pairing_requests.by_id(request_id)
        return request is not None and request.phase is Phase.DONE

    farm.until(is_done, f"{slug} is never connected")


def test_a_disk_that_fills_up_during_an_upload_is_reported_with_the_remedy_and_nothing_is_printed(farm: Farm) -> None:
    """O3: the server answers with an error of its own."""
    farm.reset()
    uploads = farm.servers["kuha"].base / "uploads"
    with farm.monitor() as bystander, small_disk(uploads):
        farm.proxies["kuha"].hold_upload()
        job_id = farm.start("kuha", LONG + PADDING)
        farm.proxies["kuha"].until_held()
        fill(uploads)
        farm.proxies["kuha"].release()
        farm.until_job(job_id, "failed")
        report = farm.report("kuha", job_id)
    outcome, reason = report.end
    assert outcome == "failed"
    assert reason is not None
    assert reason.code is ReasonCode.FILE_NOT_SENT
    assert reason.details[0].code is ReasonCode.OCTOPRINT_DISK_FULL
    assert report.answers == [("start", "refused", reason)]
    assert report.alarm_causes == {"job_failed"}
    assert report.starts == 0
    assert bystander.disturbances() == []


def test_a_revoked_key_is_reported_with_the_remedy_and_the_print_continues_and_is_found_again(farm: Farm) -> None:
    """O8, O9: connected again with a new key, the job is found where it is; it is not started again."""
    farm.reset()
    so_far = len(farm.print_room_log())
    connect(farm, "made")
    farm.until(lambda: "Made: connecting" in farm.print_room_log()[so_far:], "made is not reconnected")
    farm.reset()
    job_id = farm.started("made", LONG)
    farm.servers["made"].post("/api/plugin/appkeys", {"command": "revoke", "app": "Kiosk"})
    done, reason = farm.carry_out(Action.PAUSE, "made")
    assert not done
    assert reason is not None
    assert reason.code is ReasonCode.KEY_NOT_ALLOWED
    farm.until_shown("made", "offline")
    report = farm.report("made", job_id)
    assert report.states == ("printing", "offline")
    assert report.printer["reason"].code is ReasonCode.OCTOPRINT_REFUSES_KEY
    assert report.alarm_causes == {"offline_in_print"}
    connect(farm, "made")
    farm.until_prints("made", job_id)
    assert farm.report("made", job_id).starts == 1
    paired = rows(farm.db, "SELECT staff_id FROM audit WHERE action = 'printer.introduced'")
    assert paired == [{"staff_id": farm.staff_id}] * 2
    assert farm.carry_out(Action.CANCEL, "made", job_id) == (True, None)


def test_a_clock_of_the_server_that_jumps_by_an_hour_in_a_print_changes_nothing(farm: Farm) -> None:
    """O4, O8: no decision depends on the server's time; its session may have expired."""
    server = farm.servers["hauki"]
    farm.reset()
    farm.kill_server("hauki")
    farm.until_shown("hauki", "offline")
    server.environment["PYTHONPATH"] = str(SHIFTED_CLOCK)
    server.start()
    farm.reset()
    with farm.monitor("hauki") as hauki:
        job_id = farm.started("hauki", some_seconds(8))
        server.signal(signal.SIGUSR1)
        farm.until_job(job_id, "done")
    farm.until_shown("hauki", "awaiting_clear")
    report = farm.report("hauki", job_id)
    assert report.end == ("done", None)
    assert report.starts == 1
    assert report.alarms == []
    assert report.when("offline") == []
    began_at, ended_at = (
        farm.server_logged_at("hauki", f"Print job {what} .*{job_id}") for what in ("started", "done")
    )
    assert ended_at - began_at > timedelta(minutes=59)
    assert hauki.readings > 1
