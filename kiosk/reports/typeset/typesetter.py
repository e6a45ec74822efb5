"""Sets a document in type by Typst: data in, a tagged PDF out. Loads several ten MB: see `typeset_apart`."""

import json
import logging
import shutil
from datetime import UTC
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, Literal

import fontpkg_atkinson_hyperlegible as font_package
import typst

from kiosk.reports.typeset.document import TEMPLATES, Document

ACCESSIBLE: Final = "ua-1"
"""PDF/UA: the typesetter refuses what a screen reader could not follow, such as a picture without words."""

_log = logging.getLogger(__name__)


def typeset(document: Document) -> bytes:
    """The PDF. Raises typst.TypstError for a template that can't be set: a bug.

    A character that no font has is no bug: somebody's name may hold it. The file is tagged then, too, but does not say
    that it keeps to the standard.
    """
    try:
        return _compiled(document, ACCESSIBLE)
    except typst.TypstError:
        _log.warning("A document is not set by PDF/UA")
        return _compiled(document, None)


def _compiled(document: Document, standard: Literal["ua-1"] | None) -> bytes:
    about = {"title": document.title, "language": document.language}
    with TemporaryDirectory() as folder:  # Typst takes pictures from files alone
        root = Path(folder)
        for path in TEMPLATES.glob("*.typ"):
            shutil.copyfile(path, root / path.name)
        for name, content in document.files.items():
            (root / name).write_bytes(content)
        made = typst.compile(
            root / f"{document.template}.typ",
            root=root,
            font_paths=[Path(font_package.ROOT)],
            ignore_system_fonts=True,
            format="pdf",
            timestamp=document.made_at.astimezone(UTC).replace(microsecond=0),  # it takes no other
            sys_inputs={"about": json.dumps(about), "data": json.dumps(document.data)},
            pdf_standards=standard,
        )
    assert isinstance(made, bytes)
    return made
