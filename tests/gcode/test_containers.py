"""Binary G-code and archives: what is in them, and that damaged ones are refused in bounded time and memory."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.gcode.errors import PrintFileError, Trouble
from kiosk.gcode.facts import read_facts
from kiosk.gcode.formats.unpacking import MeatPackDecoder, UnpackError, unheatshrink
from kiosk.printers.marlin.wire.meatpack import ENABLE, pack

GCODE = b"M104 S210\nM83\nG1 X10 Y10 Z.2 F3000\nG1 X40 Y20 E1\nM104 S0\n"

same_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)


def block(kind: int, data: bytes, *, encoding: int = 0, deflate: bool = False) -> bytes:
    """One block of binary G-code with its checksum."""
    packed = zlib.compress(data) if deflate else data
    head = struct.pack("<HHI", kind, int(deflate), len(data)) + (struct.pack("<I", len(packed)) if deflate else b"")
    body = head + struct.pack("<H", encoding) + packed
    return body + struct.pack("<I", zlib.crc32(body))


BINARY = (
    b"GCDE" + struct.pack("<IH", 1, 1) + block(0, b"Producer=Some Slicer 1.0\n")
    + block(4, b"filament_type=PETG\nestimated printing time (normal mode)=1h 2m\n")
    + block(2, b"filament_type=ABS\nnozzle_diameter=0.6\n", deflate=True)
    + block(1, GCODE, deflate=True)
)  # fmt: skip


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (3, 3)).save(out, "PNG")
    return out.getvalue()


PNG = picture()


def archive(entries: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as found:
        for name, data in entries.items():
            found.writestr(name, data)
    return out.getvalue()


def test_blocks_of_all_kinds_are_read(tmp_path: Path) -> None:
    """G15"""
    path = tmp_path / "part.bgcode"
    path.write_bytes(BINARY)
    facts = read_facts(path)
    assert (facts.slicer, facts.material, facts.nozzle_mm) == ("Some Slicer 1.0", "PETG", 0.6)
    assert (facts.estimate_s, facts.tool_c, facts.layers) == (3720, 210.0, 1)


@pytest.mark.parametrize("at", [0, 5, 12, 30, 80, 120, -3])
def test_damaged_binary_gcode_is_refused(tmp_path: Path, at: int) -> None:
    """G15: by the checksum of each block."""
    path = tmp_path / "part.bgcode"
    data = bytearray(BINARY)
    data[at] ^= 0x55
    path.write_bytes(data)
    if at == 5:  # the version
        assert read_facts(path).material == "PETG"
        return
    with pytest.raises(PrintFileError):
        read_facts(path)


def test_binary_gcode_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    """G4, G15"""
    path = tmp_path / "part.bgcode"
    for length in range(4, len(BINARY)):
        path.write_bytes(BINARY[:length])
        with pytest.raises(PrintFileError):
            read_facts(path)


@pytest.mark.parametrize(
    ("name", "entries"),
    [
        (
            "part.gcode.3mf",
            {"Metadata/plate_2.gcode": b"", "Metadata/plate_1.gcode": GCODE, "Metadata/plate_1.png": picture()},
        ),
        ("part.3mf", {"Metadata/plate_1.gcode": GCODE, "Metadata/plate_1.png": PNG}),
        ("part.ufp", {"/3D/model.gcode": GCODE, "/Metadata/thumbnail.png": PNG}),
    ],
)
def test_sliced_archives_are_read(tmp_path: Path, name: str, entries: dict[str, bytes]) -> None:
    """G15"""
    (tmp_path / name).write_bytes(archive(entries))
    facts = read_facts(tmp_path / name)
    assert (facts.tool_c, facts.max_x_mm, facts.thumbnail_png) == (210.0, 40.225, PNG)


@pytest.mark.parametrize("count", [1, 2, 36])
def test_the_plates_of_an_archive_are_counted(tmp_path: Path, count: int) -> None:
    """G15: only the first one is printed, which must be said."""
    path = tmp_path / "part.gcode.3mf"
    path.write_bytes(archive({f"Metadata/plate_{plate}.gcode": GCODE for plate in range(1, count + 1)}))
    assert read_facts(path).plates == count


@pytest.mark.parametrize("said", ["0", "-3", "two", "9" * 400, "2 ; 3", ""])
def test_a_plain_file_can_claim_what_it_likes_about_plates(tmp_path: Path, said: str) -> None:
    """G15, G16."""
    path = tmp_path / "part.gcode"
    path.write_bytes(f"; plates in archive = {said}\n".encode() + GCODE)
    assert read_facts(path).plates == 1


def test_an_archive_without_gcode_needs_slicing(tmp_path: Path) -> None:
    """G15"""
    (tmp_path / "part.3mf").write_bytes(archive({"3D/3dmodel.model": b"<model/>"}))
    with pytest.raises(PrintFileError) as caught:
        read_facts(tmp_path / "part.3mf")
    assert caught.value.trouble is Trouble.MODEL


@same_folder
@given(data=st.binary(max_size=400))
def test_any_bytes_in_a_container_are_refused_or_read(tmp_path: Path, data: bytes) -> None:
    """G16"""
    for head in (b"GCDE\x01\0\0\0\0\0", b"PK\x03\x04"):
        (tmp_path / "part.gcode").write_bytes(head + data)
        with pytest.raises(PrintFileError):
            read_facts(tmp_path / "part.gcode")


@settings(max_examples=40, deadline=None)
@given(lines=st.lists(st.text("GMXYZE0123456789. -;abc", max_size=30), max_size=20))
def test_meatpack_is_unpacked_as_it_was_packed(lines: list[str]) -> None:
    """G15"""
    packed = ENABLE + b"".join(pack(line.encode() + b"\n") for line in lines)
    text = MeatPackDecoder().decode(packed)
    assert [line for line in text.split(b"\n") if line] == [line.encode() for line in lines if line]


@given(data=st.binary(max_size=200), bits=st.sampled_from([11, 12]))
def test_heatshrink_gives_the_size_or_says_that_it_can_not(data: bytes, bits: int) -> None:
    """G16"""
    try:
        assert len(unheatshrink(data, bits, 300)) == 300
    except UnpackError:
        assert len(data) < 300 * 9 / 8


def test_heatshrink_literals_and_repeats_are_decoded() -> None:
    """G15: 'ab', then 4 bytes from 2 back."""
    bits = "1" + f"{ord('a'):08b}" + "1" + f"{ord('b'):08b}" + "0" + f"{1:011b}" + f"{3:04b}"
    data = int(bits.ljust(-(-len(bits) // 8) * 8, "0"), 2).to_bytes(-(-len(bits) // 8), "big")
    assert unheatshrink(data, 11, 6) == b"ababab"
