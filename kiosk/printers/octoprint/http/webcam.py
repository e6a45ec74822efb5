"""The snapshot addresses of the camera in an OctoPrint server's settings, the same from 1.9 to 2.0. Pure."""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urljoin, urlsplit

from kiosk.printers.camera import NO_CAMERA, camera_address
from kiosk.printers.printer import CameraFound
from kiosk.printers.tls import SYSTEM_TRUST, Trust

MAX_CAMERAS = 20
_TURNS = (("flipH", "h"), ("flipV", "v"), ("rotate90", "r"))


def camera_source(
    settings: Mapping[str, Any], server: str, ip_address: str, trust: Trust = SYSTEM_TRUST
) -> CameraFound:
    """The camera in a server's settings, any of which may be missing.

    server: its address, as we reach it. ip_address: from where it sent its settings.
    """
    webcam = settings.get("webcam")
    if not isinstance(webcam, Mapping) or webcam.get("webcamEnabled") is False:
        return NO_CAMERA
    for camera in _cameras(webcam):
        compat = camera.get("compat")
        urls = compat if isinstance(compat, Mapping) else {}
        snapshot, stream = str(urls.get("snapshot") or "").strip(), str(urls.get("stream") or "").strip()
        addresses = tuple(dict.fromkeys(filter(None, _reachable(snapshot, stream, server))))
        if addresses:
            turn = "".join(letter for name, letter in _TURNS if camera.get(name) is True)
            return CameraFound(addresses, turn, ip_address, trust)
    return NO_CAMERA


def _cameras(webcam: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The camera for snapshots, then the default one, then the others; last the settings of servers without a list."""
    listed = webcam.get("webcams")
    cameras = [one for one in listed if isinstance(one, Mapping)][:MAX_CAMERAS] if isinstance(listed, list) else []
    first = [webcam.get("snapshotWebcam"), webcam.get("defaultWebcam")]
    yield from sorted(cameras, key=lambda one: first.index(one.get("name")) if one.get("name") in first else len(first))
    yield {**webcam, "compat": {"snapshot": webcam.get("snapshotUrl"), "stream": webcam.get("streamUrl")}}


def _reachable(snapshot: str, stream: str, server: str) -> Iterator[str]:
    """A camera on the server's loopback interface is often reachable from outside only beside its stream."""
    address = camera_address(snapshot, server)
    if not address:
        return
    moved = urlsplit(address).hostname != urlsplit(urljoin(server, snapshot)).hostname
    if moved and "action=stream" in stream:
        yield camera_address(stream.replace("action=stream", "action=snapshot"), server)
    yield address
