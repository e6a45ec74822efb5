"""The camera in a server's settings."""

from typing import Any

import pytest

from kiosk.printers.octoprint.http.webcam import camera_source
from kiosk.printers.printer import CameraFound


def webcam(**more: Any) -> dict[str, Any]:
    """Settings as 1.11 gives them."""
    own = {"snapshot": "http://127.0.0.1:8080/?action=snapshot", "stream": "/webcam/?action=stream"}
    main = {"name": "main", "canSnapshot": True, "flipH": True, "rotate90": True, "compat": own}
    other = {"name": "other", "compat": {"snapshot": "http://10.0.0.9/shot", "stream": ""}}
    return {"webcam": {"webcamEnabled": True, "webcams": [other, main], "snapshotWebcam": "main"} | more}


@pytest.mark.parametrize(
    ("settings", "found"),
    [
        (
            webcam(),
            CameraFound(("http://octopi/webcam/?action=snapshot", "http://octopi:8080/?action=snapshot"), "hr"),
        ),
        (webcam(snapshotWebcam="other"), CameraFound(("http://10.0.0.9/shot",))),
        (webcam(webcamEnabled=False), CameraFound(())),
        (webcam(webcams=None, snapshotUrl="/shot", flipV=True), CameraFound(("http://octopi/shot",), "v")),
        (webcam(webcams=[3, {"name": "main", "compat": None}]), CameraFound(())),
        (webcam(webcams=[{"compat": {"snapshot": "file:///etc/passwd"}}]), CameraFound(())),
        ({"webcam": {}}, CameraFound(())),
        ({"webcam": []}, CameraFound(())),
        ({}, CameraFound(())),
    ],
)
def test_the_camera_is_found_in_any_settings(settings: dict[str, Any], found: CameraFound) -> None:
    """O10: a camera on the server's loopback interface is reachable from here beside its stream, if at all."""
    assert camera_source(settings, "http://octopi") == found
