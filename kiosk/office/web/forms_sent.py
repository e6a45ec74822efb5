"""Reads the form of a request: fields, and files, which go to the disk as they come (W3)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl

from python_multipart.multipart import parse_options_header
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from kiosk.office.asking import SentFile

MOST_FIELDS = 1000
MOST_FILES = 4
LONGEST_FIELD = 64 * 1024
_FIELDS_ONLY, _WITH_FILES = "application/x-www-form-urlencoded", "multipart/form-data"


@dataclass(frozen=True, slots=True)
class SentForm:
    """The last value of each field, and the files that were chosen, by the names of their fields.

    As a context it closes the files, which are gone then.
    """

    fields: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, SentFile] = field(default_factory=dict)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for one in self.files.values():
            one.content.close()


NOTHING_SENT = SentForm()


async def sent_form(request: Request, *, takes_files: bool) -> SentForm | Response:
    """The form that was sent, or the refusal of what is none."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == _FIELDS_ONLY:
        return SentForm(fields_of((await request.body()).decode("utf-8", "replace")))
    if kind != _WITH_FILES or not takes_files:
        return PlainTextResponse("Send a form.", 415)
    if not _is_utf_8(request):
        return PlainTextResponse("That is not a form.", 400)
    try:
        form = await request.form(max_files=MOST_FILES, max_fields=MOST_FIELDS, max_part_size=LONGEST_FIELD)
    except MultiPartException:
        return PlainTextResponse("That is not a form.", 400)
    fields, files = {}, {}
    for name, value in form.multi_items():
        if not isinstance(value, UploadFile):
            fields[name] = value
        elif value.filename:  # without one no file was chosen
            files[name] = SentFile(value.filename, value.size or 0, value.file)
    return SentForm(fields, files)


def _is_utf_8(request: Request) -> bool:
    """Whether the form says so, or nothing: another encoding than that of our pages can make texts that are none."""
    _, options = parse_options_header(request.headers["content-type"])
    return options.get(b"charset", b"utf-8").lower() == b"utf-8"


def fields_of(text: str) -> Mapping[str, str]:
    """The last value of each field; none of a form with too many of them."""
    try:
        return dict(parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_FIELDS))
    except ValueError:
        return {}
