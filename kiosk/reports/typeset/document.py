"""A document to be set in type: its template, its language, and what stands in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """title: as viewers show it. language: fi, sv or en. made_at: with a time zone; it stands in the file.

    template: a file of `templates` without its ending, which reads `data` by `house.typ`: anything that JSON can hold.
    Texts in it are shown as they are and never read as markup. files: pictures and the like, by the name under which
    the template opens them.
    """

    template: str
    title: str
    language: str
    made_at: datetime
    data: Mapping[str, Any] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)
