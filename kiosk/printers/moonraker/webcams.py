"""The snapshot address of the camera that Moonraker lists. Pure."""

from collections.abc import Mapping
from typing import Any

from kiosk.printers.camera import NO_CAMERA, camera_address
from kiosk.printers.print_server.server_state import finite_number
from kiosk.printers.printer import CameraFound
from kiosk.printers.tls import Trust

MAX_CAMERAS = 20


def camera_of(cameras: list[Mapping[str, Any]], server: str, ip_address: str, trust: Trust) -> CameraFound:
    """The first camera that is switched on and can be reached.

    server: its address, as we reach it. ip_address: from where it sent its list.
    """
    for camera in cameras[:MAX_CAMERAS]:
        snapshot = camera.get("snapshot_url")
        address = camera_address(snapshot, server) if isinstance(snapshot, str) else ""
        if address and camera.get("enabled") is not False:
            return CameraFound((address,), _turn(camera), ip_address, trust)
    return NO_CAMERA


def _turn(camera: Mapping[str, Any]) -> str:
    """What makes the image upright, see CameraFound. Moonraker's rotation is clockwise."""
    quarters = round((finite_number(camera.get("rotation")) or 0.0) / 90) % 4
    flips = {"h": camera.get("flip_horizontal") is True, "v": camera.get("flip_vertical") is True}
    if quarters in {1, 2}:  # half a turn more, which is both flips
        flips = {letter: not is_flipped for letter, is_flipped in flips.items()}
    return "".join(letter for letter, is_flipped in flips.items() if is_flipped) + ("r" if quarters % 2 else "")
