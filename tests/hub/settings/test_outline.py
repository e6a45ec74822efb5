"""Silhouettes from SVG files: the filled shapes, and nothing else of the file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.base.reason import ReasonCode
from kiosk.hub.settings.pictures.outline import LARGEST_BYTES, PictureRefusedError, is_outline, outline_from_svg
from kiosk.hub.settings.pictures.svg_paths import segments_of

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">{}</svg>'


def _outline(shapes: str) -> str:
    return outline_from_svg(SVG.format(shapes).encode())


def test_shapes_stand_on_the_lower_edge_as_large_as_they_fit() -> None:
    """W4: on the grid of the built-in ones, whatever the size of the file."""
    assert _outline('<rect width="4" height="8"/>') == "M27 4L73 4L73 96L27 96Z"
    assert (
        _outline('<g transform="translate(5 5)"><polygon points="0,0 4,0 4,2 0,2"/></g>') == "M4 50L96 50L96 96L4 96Z"
    )
    assert _outline('<path d="M1 1h2v4H1z" transform="rotate(90) scale(2)"/>') == "M96 50L96 96L4 96L4 50Z"


def test_curves_arcs_and_circles_keep_their_form() -> None:
    """W4: relative and absolute, smooth ones, flags without a space."""
    circle = _outline('<circle cx="5" cy="5" r="3"/>')
    assert circle.startswith("M4 50C4 75.4")
    assert circle.count("C") == 4
    assert _outline('<path d="M2 5a3 3 0 1 1 6 0a3 3 0 1 1-6 0z"/>').count("C") == 4
    assert _outline('<path d="M2 5a3 3 0 116 0a3,3,0,11-6 0z"/>').count("C") == 4
    assert is_outline(_outline('<path d="M0 0c1 0 2 1 2 2s1 2 2 2q2 0 2 2t2 2L0 8z"/>'))


def test_only_numbers_come_through() -> None:
    """W4: scripts, references, styles and texts of a file reach nobody."""
    hostile = """<script>alert(1)</script><style>path{fill:url(http://x)}</style>
        <rect onload="x()" width="4" height="8"/>
        <image href="http://evil/x.png"/><use href="file:///etc/passwd"/><text>hello</text>
        <defs><rect width="99" height="1"/></defs><x:rect xmlns:x="http://other" width="99" height="1"/>
        <foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="http://evil"/></foreignObject>"""
    assert _outline(hostile) == "M27 4L73 4L73 96L27 96Z"
    assert not is_outline('M0 0L1 1Z"/><script>')
    assert not is_outline("")


def test_what_is_only_drawn_as_a_line_is_left_out() -> None:
    """W4: a silhouette is an area; the reason says so."""
    lines = '<g fill="none"><path d="M0 0h9v9z"/><path style="fill:none;stroke:red" d="M0 0h9v9z"/></g>'
    assert _outline(lines + '<g fill="none"><rect style="fill:#000" width="4" height="8"/></g>').startswith("M27 4")
    with pytest.raises(PictureRefusedError) as refused:
        _outline(lines)
    assert refused.value.reason.code is ReasonCode.PICTURE_WITHOUT_AREAS


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", ReasonCode.PICTURE_NOT_UNDERSTOOD),
        (b"\x89PNG\r\n", ReasonCode.PICTURE_NOT_UNDERSTOOD),
        (b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg><rect width="4" height="8"/>&b;</svg>',
         ReasonCode.PICTURE_NOT_UNDERSTOOD),
        (SVG.format('<path d="M0 0 L1"/>').encode(), ReasonCode.PICTURE_NOT_UNDERSTOOD),
        (SVG.format('<path d="L1 1 2 2"/>').encode(), ReasonCode.PICTURE_NOT_UNDERSTOOD),
        (SVG.format('<path d="M0 0 1e400 5 3 3"/>').encode(), ReasonCode.PICTURE_NOT_UNDERSTOOD),
        (SVG.format('<rect width="1" height="1" transform="url(#x)"/>').encode(), ReasonCode.PICTURE_NOT_UNDERSTOOD),
        (SVG.format('<path d="M0 0' + "h1v1" * 2000 + '"/>').encode(), ReasonCode.PICTURE_NOT_UNDERSTOOD),
        (SVG.format(" " * LARGEST_BYTES).encode(), ReasonCode.PICTURE_TOO_LARGE),
        (SVG.format('<rect width="0" height="5"/>').encode(), ReasonCode.PICTURE_WITHOUT_AREAS),
    ],
    ids=str,
)  # fmt: skip
def test_a_file_that_is_no_drawing_is_refused(content: bytes, code: ReasonCode) -> None:
    """W4: bounded in bytes and in parts; no entities."""
    with pytest.raises(PictureRefusedError) as refused:
        outline_from_svg(content)
    assert refused.value.reason.code is code


@given(st.text("MLHVCSQTAZmlhvcsqtaz0159.-+e, ", max_size=60))
def test_no_data_of_a_path_breaks_the_reader(data: str) -> None:
    """W4: it is read or refused, never anything else."""
    try:
        segments_of("M0 0" + data)
    except ValueError:
        return


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reader(content: bytes) -> None:
    """W4: they are read or refused, never anything else."""
    try:
        outline_from_svg(content)
    except PictureRefusedError:
        return


_NUMBERS = st.sampled_from(
    ("0", "1", "-1", "5", "1e308", "1e-320", "-1e-320", "NaN", "inf", "1e999", ".", "+5", "1_000")
)


@given(
    st.sampled_from(("matrix", "scale", "rotate", "translate", "skewX")),
    st.lists(_NUMBERS, max_size=6),
    st.sampled_from(
        (
            '<circle r="{0}" cx="{1}"/>',
            '<rect width="{0}" height="{1}" x="{2}"/>',
            '<path d="M0 0A{0} {1} 0 1 1 {2} 5z"/>',
        )
    ),
    st.lists(_NUMBERS, min_size=3, max_size=3),
)
def test_no_numbers_give_a_silhouette_that_is_none(
    name: str, transform: list[str], shape: str, numbers: list[str]
) -> None:
    """Q8: neither so small nor so large that nothing can be reckoned with them."""
    drawn = f'<g transform="{name}({",".join(transform)})">{shape.format(*numbers)}</g>'
    try:
        outline = _outline(drawn)
    except PictureRefusedError:
        return
    assert is_outline(outline)
