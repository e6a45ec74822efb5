"""The camera in a server's settings."""

from typing import Any

import pytest

from kiosk.printers.octoprint.http.webcam import camera_source
from kiosk.printers.printer import CameraFound


def webcam(**more: Any) -> dict[str, Any]:
    """Settings as 1.11 gives them."""
    own = {"snapshot": "http://127.0.0.1:8080/?action=snapshot", "stream": "/webcam/?action=stream"}
    main = {"name": "main", "canSnapshot": True, "flipH": True, "rotate90": True, "compat": own}
    other = {"name": "other", "compat": {"snapshot": "http://octopi:81/shot", "stream": ""}}
    return {"webcam": {"webcamEnabled": True, "webcams": [other, main], "snapshotWebcam": "main"} | more}


def found(*addresses: str, turn: str = "") -> CameraFound:
    return CameraFound(addresses, turn, "192.168.1.7")


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (
            webcam(),
            found("http://octopi/webcam/?action=snapshot", "http://octopi:8080/?action=snapshot", turn="hr"),
        ),
        (webcam(snapshotWebcam="other"), found("http://octopi:81/shot")),
        (webcam(webcamEnabled=False), CameraFound(())),
        (webcam(webcams=None, snapshotUrl="/shot", flipV=True), found("http://octopi/shot", turn="v")),
        (webcam(webcams=[3, {"name": "main", "compat": None}]), CameraFound(())),
        (webcam(webcams=[{"compat": {"snapshot": "file:///etc/passwd"}}]), CameraFound(())),
        (webcam(webcams=[{"compat": {"snapshot": "http://10.0.0.9/shot"}}]), CameraFound(())),
        ({"webcam": {}}, CameraFound(())),
        ({"webcam": []}, CameraFound(())),
        ({}, CameraFound(())),
    ],
)
def test_the_camera_is_found_in_any_settings(settings: dict[str, Any], expected: CameraFound) -> None:
    """O10: a camera on the server's loopback interface is reachable from here beside its stream, if at all."""
    assert camera_source(settings, "http://octopi", "192.168.1.7") == expected
