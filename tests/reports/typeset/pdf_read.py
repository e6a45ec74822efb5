"""What a PDF says to who can't see it: its texts, its language, its tags and the words of its drawings."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pypdf import PageObject, PdfReader


@dataclass
class ReadPdf:
    """tags: how often each is there. alternatives: the words of drawings. is_accessible: it says that it is PDF/UA."""

    text: str
    first_page: str
    title: str
    language: str
    pages: int
    fonts: set[str]
    is_accessible: bool
    tags: dict[str, int] = field(default_factory=dict)
    alternatives: list[str] = field(default_factory=list)


def read_pdf(content: bytes) -> ReadPdf:
    reader = PdfReader(io.BytesIO(content))
    catalog: Any = reader.trailer["/Root"]
    assert catalog["/MarkInfo"]["/Marked"]
    metadata = catalog["/Metadata"].get_object().get_data().decode()
    texts = list(map(_text, reader.pages))
    found = ReadPdf(
        text="\n".join(texts),
        first_page=texts[0],
        title=str(reader.metadata.title) if reader.metadata else "",
        language=str(catalog["/Lang"]),
        pages=len(reader.pages),
        fonts=set(_fonts(reader)),
        is_accessible="pdfuaid:part" in metadata,
    )
    for element in _elements(catalog["/StructTreeRoot"]):
        tag = str(element["/S"]).removeprefix("/")
        found.tags[tag] = found.tags.get(tag, 0) + 1
        if "/Alt" in element:
            found.alternatives.append(str(element["/Alt"]))
    return found


def _text(page: PageObject) -> str:
    """A hyphen and one of hyphenation are one glyph, which stands for the latter in the file."""
    return page.extract_text().replace("\xad\n", "").replace("\xad", "-")


def _fonts(reader: PdfReader) -> Iterator[str]:
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index, attr-defined]
            yield str(font.get_object()["/BaseFont"]).partition("+")[2]


def _elements(node: Any) -> Iterator[Any]:
    children = node.get("/K", [])
    for child in children if isinstance(children, list) else [children]:
        one = child.get_object()
        if isinstance(one, dict) and "/S" in one:
            yield one
            yield from _elements(one)
