"""The forms of a page, as a browser finds them in its HTML."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class FoundForm:
    """values: of its fields as it is shown. files: the names of its fields for files."""

    action: str
    is_post: bool
    values: dict[str, str] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        """Of its fields, but the token."""
        return [name for name in self.values if name != "csrf"]


def forms_of(html: str, address: str) -> list[FoundForm]:
    """address: of the page; a form without one of its own is sent to it."""
    parser = _Forms(address)
    parser.feed(html)
    return parser.found


class _Forms(HTMLParser):
    """Fields stand in their form, or name it by its id."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self.found: list[FoundForm] = []
        self._address, self._by_id = address, dict[str, FoundForm]()
        self._form: FoundForm | None = None
        self._area = self._select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        at = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._form = FoundForm(at.get("action") or self._address, at.get("method", "").lower() == "post")
            self.found.append(self._form)
            self._by_id[at.get("id", "")] = self._form
        form = self._by_id.get(at.get("form", ""), self._form)
        if form is None:
            return
        name, value = at.get("name", ""), at.get("value", "")
        if tag == "option" and self._select and ("selected" in at or self._select not in form.values):
            form.values[self._select] = value
        elif tag == "textarea" and name:
            form.values[name], self._area = "", name
        elif tag == "select":
            self._select = name
        elif tag in ("input", "button") and name:
            self._add(form, name, value, at)

    def _add(self, form: FoundForm, name: str, value: str, at: Mapping[str, str]) -> None:
        kind = at.get("type", "text")
        if kind == "file":
            form.files.append(name)
        elif kind not in ("radio", "checkbox") or "checked" in at or name not in form.values:
            form.values[name] = value

    def handle_data(self, data: str) -> None:
        if self._form is not None and self._area:
            self._form.values[self._area] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None
        elif tag == "textarea":
            self._area = ""
        elif tag == "select":
            self._select = ""
