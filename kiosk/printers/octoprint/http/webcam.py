"""Where an OctoPrint server says that its camera gives single pictures: the same settings in 1.9 to 2.0. Pure."""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urljoin, urlsplit

from kiosk.printers.camera import camera_address
from kiosk.printers.printer import CameraFound

_TURNS = (("flipH", "h"), ("flipV", "v"), ("rotate90", "r"))


def camera_of(settings: Mapping[str, Any], server: str) -> CameraFound:
    """The camera in a server's settings, of which any part may be missing. server: its address, as we reach it."""
    webcam = settings.get("webcam")
    if not isinstance(webcam, Mapping) or webcam.get("webcamEnabled") is False:
        return CameraFound(())
    for camera in _cameras(webcam):
        compat = camera.get("compat")
        told = compat if isinstance(compat, Mapping) else {}
        snapshot, stream = str(told.get("snapshot") or "").strip(), str(told.get("stream") or "").strip()
        addresses = tuple(dict.fromkeys(filter(None, _seen_from_here(snapshot, stream, server))))
        if addresses:
            return CameraFound(addresses, "".join(letter for name, letter in _TURNS if camera.get(name) is True))
    return CameraFound(())


def _cameras(webcam: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The camera for snapshots, then the usual one, then the others; last as servers without a list say it."""
    listed = webcam.get("webcams")
    cameras = [one for one in listed if isinstance(one, Mapping)] if isinstance(listed, list) else []
    first = [webcam.get("snapshotWebcam"), webcam.get("defaultWebcam")]
    yield from sorted(cameras, key=lambda one: first.index(one.get("name")) if one.get("name") in first else len(first))
    yield {**webcam, "compat": {"snapshot": webcam.get("snapshotUrl"), "stream": webcam.get("streamUrl")}}


def _seen_from_here(snapshot: str, stream: str, server: str) -> Iterator[str]:
    """A camera on the server's own loopback is often to be had from outside only beside its stream."""
    address = camera_address(snapshot, server)
    if not address:
        return
    moved = urlsplit(address).hostname != urlsplit(urljoin(server, snapshot)).hostname
    if moved and "action=stream" in stream:
        yield camera_address(stream.replace("action=stream", "action=snapshot"), server)
    yield address
