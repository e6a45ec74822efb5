"""OctoPrint says no: its disk is full, our key was revoked in a print; and its clock jumps by an hour in a print."""

import contextlib
import signal
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.secret_files import KeyFiles
from kiosk.printroom.orders import Action
from kiosk.printroom.pairing.pairing_requests import PairingRequests, Phase
from kiosk.store.hub_db import rows
from tests.drills.farm import Farm
from tests.drills.pieces import LONG, PADDING, some_seconds

pytestmark = pytest.mark.octoprint

SHIFTED_CLOCK = Path(__file__).parent / "shifted_clock"
KEY_REFUSED = "OctoPrint does not accept the key. Connect this printer to OctoPrint again."
DISK_FULL = "OctoPrint's disk is full. Delete old files and timelapses there, then try again."


@contextlib.contextmanager
def small_disk(folder: Path) -> Iterator[None]:
    """A file system of 24 MB lies over the folder; OctoPrint wants 20 MB of it for itself."""
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
    """As staff do it in the app: connect a printer of the hub to its server, and accept that over there."""
    pairing_requests = PairingRequests(farm.db, farm.live, KeyFiles(farm.config.secrets_dir), SystemClock())
    server, wishes = farm.servers[slug], "/api/plugin/appkeys"
    begun = pairing_requests.begin(farm.wires[slug].url, farm.staff_id, printer_id=farm.ids[slug])
    farm.until(lambda: server.get(wishes)["pending"], "nobody wishes for a key")
    [wish] = server.get(wishes)["pending"]
    server.post(f"/plugin/appkeys/decision/{wish}", {"decision": True})

    def is_done() -> bool:
        introduction = pairing_requests.by_id(begun)
        return introduction is not None and introduction.phase is Phase.DONE

    farm.until(is_done, f"{slug} does not come to be connected")


def test_a_disk_that_fills_up_in_an_upload_is_said_with_the_way_out_and_nothing_is_printed(farm: Farm) -> None:
    """O3: the server's answer is an error of its own, with the system's words."""
    farm.rest()
    uploads = farm.servers["kuha"].base / "uploads"
    with farm.watching() as witness, small_disk(uploads):
        farm.wires["kuha"].hold_upload()
        job_id = farm.start("kuha", LONG + PADDING)
        farm.wires["kuha"].until_held()
        fill(uploads)
        farm.wires["kuha"].release()
        farm.until_job(job_id, "failed")
        story = farm.story("kuha", job_id)
    outcome, reason = story.end
    assert outcome == "failed"
    assert reason is not None
    assert reason.startswith(f"The file could not be sent. {DISK_FULL}")
    assert story.answers == [("start", "refused", reason)]
    assert story.kinds == {"job_failed"}
    assert story.starts == 0
    assert witness.noticed() == []


def test_a_revoked_key_is_told_with_the_way_out_and_the_print_goes_on_and_is_found_again(farm: Farm) -> None:
    """O8, O9: connected again in the app, with a new key, the job is found where it is; it is not started again."""
    farm.rest()
    so_far = len(farm.room_log())
    connect(farm, "made")
    farm.until(lambda: "Made: connecting" in farm.room_log()[so_far:], "made's link is not made anew")
    farm.rest()
    job_id = farm.started("made", LONG)
    farm.servers["made"].post("/api/plugin/appkeys", {"command": "revoke", "app": "Kiosk"})
    done, reason = farm.told(Action.PAUSE, "made")
    assert not done
    assert "does not accept the key" in reason
    farm.until_shown("made", "offline")
    story = farm.story("made", job_id)
    assert story.state == ("printing", "offline")
    assert story.printer["reason"].startswith(KEY_REFUSED)
    assert story.kinds == {"offline_in_print"}
    connect(farm, "made")
    farm.until_prints("made", job_id)
    assert farm.story("made", job_id).starts == 1
    introduced = rows(farm.db, "SELECT staff_id FROM audit WHERE action = 'printer.introduced'")
    assert introduced == [{"staff_id": farm.staff_id}] * 2
    assert farm.told(Action.CANCEL, "made", job_id) == (True, "")


def test_a_server_whose_clock_jumps_by_an_hour_in_a_print_is_believed_all_the_same(farm: Farm) -> None:
    """O4, O8: nothing that is decided here hangs on the time there; its session may have run out."""
    server = farm.servers["hauki"]
    farm.rest()
    farm.kill_server("hauki")
    farm.until_shown("hauki", "offline")
    server.surroundings["PYTHONPATH"] = str(SHIFTED_CLOCK)
    server.start()
    farm.rest()
    with farm.watching("hauki") as hauki:
        job_id = farm.started("hauki", some_seconds(8))
        server.signal(signal.SIGUSR1)
        farm.until_job(job_id, "done")
    farm.until_shown("hauki", "awaiting_clear")
    story = farm.story("hauki", job_id)
    assert story.end == ("done", None)
    assert story.starts == 1
    assert story.alarms == []
    assert [shown for shown in story.shown if shown.startswith("offline")] == []
    began_at, ended_at = (farm.server_said_at("hauki", f"Print job {what} .*{job_id}") for what in ("started", "done"))
    assert ended_at - began_at > timedelta(minutes=59)
    assert hauki.readings > 1
