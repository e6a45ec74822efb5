"""What a server says of its printer: its profiles as facts, or no facts."""

import pytest

from kiosk.printers.octoprint.pairing.pairing import facts_of

PROFILES = {
    "profiles": {
        "other": {"name": "Other", "volume": {}, "extruder": {}},
        "mine": {
            "default": True,
            "name": "Prusa MK4",
            "volume": {
                "width": 250,
                "depth": 210.0,
                "height": 220.0,
                "origin": "lowerleft",
                "formFactor": "rectangular",
            },
            "extruder": {"count": 2, "nozzleDiameter": 0.6, "sharedNozzle": True},
            "heatedBed": True,
        },
    }
}


def test_the_default_profile_is_used_also_for_the_name_if_the_server_has_none() -> None:
    """O9: the same fields in 1.11 and 2.0."""
    facts = facts_of("http://a", "2.0.0", PROFILES, {"appearance": {"name": ""}})
    assert (facts.name, facts.bed_x_mm, facts.bed_y_mm, facts.height_mm) == ("Prusa MK4", 250, 210, 220)
    assert (facts.nozzle_mm, facts.tool_count, facts.version) == (0.6, 2, "2.0.0")


def test_the_profile_in_use_counts_before_the_default_one() -> None:
    """G6, G8: a server may have several, and was connected to its printer with this one."""
    used = PROFILES["profiles"]["mine"] | {"default": False, "current": True, "model": " MK4 "}
    facts = facts_of("http://a", "1.11.8", {"profiles": {"d": {"default": True}, "used": used}}, {})
    assert (facts.model, facts.bed_x_mm) == ("MK4", 250)


@pytest.mark.parametrize("model", [None, "", " ", "Generic RepRap Printer", 7, ["MK4"]])
def test_a_model_that_nobody_named_is_none(model: object) -> None:
    """G6"""
    profile = PROFILES["profiles"]["mine"] | {"model": model}
    assert facts_of("http://a", "1.11.8", {"profiles": {"mine": profile}}, {}).model == ""


@pytest.mark.parametrize(
    "profiles",
    [
        None,
        [],
        {},
        {"profiles": {}},
        {"profiles": {"a": {"volume": {"width": "wide"}, "extruder": {}}}},
        *[
            {"profiles": {"a": {**PROFILES["profiles"]["mine"], "extruder": {"nozzleDiameter": 0.4, "count": count}}}}
            for count in (10**30, -1, float("inf"))
        ],
    ],
)
def test_invalid_answers_are_no_facts(profiles: object) -> None:
    with pytest.raises(ValueError, match=r"no |convert"):
        facts_of("http://a", "1.11.8", profiles, {})


@pytest.mark.parametrize(
    ("volume", "origin_in_centre", "round_bed", "custom_box"),
    [
        ({}, False, False, None),
        ({"origin": "lowerleft", "formFactor": "rectangular", "custom_box": False}, False, False, None),
        ({"origin": "center", "formFactor": "circular", "custom_box": False}, True, True, None),
        (
            {"custom_box": {"x_min": -2, "x_max": 252.0, "y_min": -4, "y_max": 212, "z_min": 0, "z_max": 215}},
            False,
            False,
            (-2, -4, 0, 252, 212, 215),
        ),
    ],
)
def test_origin_shape_and_custom_box_of_the_profile_are_read(
    volume: dict[str, object], origin_in_centre: bool, round_bed: bool, custom_box: tuple[float, ...] | None
) -> None:
    """G8"""
    size = {"width": 250, "depth": 210, "height": 220}
    profile = {"default": True, "volume": size | volume, "extruder": {"nozzleDiameter": 0.4}}
    facts = facts_of("http://a", "1.11.8", {"profiles": {"mine": profile}}, {})
    assert (facts.origin_in_centre, facts.round_bed, facts.custom_box) == (origin_in_centre, round_bed, custom_box)


@pytest.mark.parametrize(
    "box", [{"x_min": 0}, {"x_min": 0, "x_max": 0, "y_min": 0, "y_max": 9, "z_min": 0, "z_max": 9}]
)
def test_a_custom_box_that_is_none_is_no_profile_of_octoprint(box: dict[str, float]) -> None:
    """G8"""
    volume = {"width": 250, "depth": 210, "height": 220, "custom_box": box}
    profile = {"default": True, "volume": volume, "extruder": {"nozzleDiameter": 0.4}}
    with pytest.raises(ValueError, match=r"no (box|printer profile)"):
        facts_of("http://a", "1.11.8", {"profiles": {"mine": profile}}, {})
