"""The list model for QML: roles from a frozen dataclass, changes row by row."""

import dataclasses
from collections.abc import Sequence
from functools import cache
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt

from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

FORBIDDEN_ROLES = frozenset({"state", "data", "model", "visible", "index", "modelData", "parent", "x", "y"})
"""Names that a delegate can not require, because each Item or delegate has them already."""
FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1


def camel(name: str) -> str:
    """The QML spelling of a Python name: `done_at` becomes `doneAt`."""
    first, *rest = name.split("_")
    return first + "".join(part.title() for part in rest)


@cache
def _roles_of(row_kind: type) -> tuple[dict[int, str], dict[int, QByteArray]]:
    """By the number of each role: the field of the dataclass, and the name in QML."""
    fields = [field.name for field in dataclasses.fields(row_kind)]
    names = [camel(name) for name in fields]
    taken = FORBIDDEN_ROLES.intersection(names)
    assert not taken, f"{row_kind.__name__} has fields that QML can't use as roles: {sorted(taken)}"
    numbers = range(FIRST_ROLE, FIRST_ROLE + len(fields))
    return dict(zip(numbers, fields, strict=True)), {
        number: QByteArray(name.encode()) for number, name in zip(numbers, names, strict=True)
    }


@QmlElement
@QmlUncreatable("Rows come from Python")
class RowModel(QAbstractListModel):
    """Rows of one frozen dataclass, identified by one field. The roles are its fields in QML spelling."""

    countChanged = Signal()

    def __init__(self, row_kind: type, parent: QObject | None = None, *, key: str = "key") -> None:
        """row_kind: a frozen dataclass. key: the field that identifies a row."""
        super().__init__(parent)
        self._key = key
        self._rows: list[Any] = []
        self._roles, self._role_names = _roles_of(row_kind)

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows)

    @property
    def rows(self) -> tuple[Any, ...]:
        return tuple(self._rows)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return self._role_names

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return str(getattr(row, self._key))
        name = self._roles.get(role)
        return getattr(row, name) if name else None

    def show(self, rows: Sequence[Any]) -> None:
        """Show these rows: remove, move, insert and change only what differs."""
        before = len(self._rows)
        wanted = {getattr(row, self._key) for row in rows}
        assert len(wanted) == len(rows), "two rows have the same key"
        for place in range(len(self._rows) - 1, -1, -1):
            if self._key_at(place) not in wanted:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            self._bring(place, row)
        if len(self._rows) != before:
            self.countChanged.emit()

    def _key_at(self, place: int) -> Any:
        return getattr(self._rows[place], self._key)

    def _bring(self, place: int, row: Any) -> None:
        key = getattr(row, self._key)
        found = next((at for at in range(place, len(self._rows)) if self._key_at(at) == key), None)
        if found is None:
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if found != place:
            self.beginMoveRows(QModelIndex(), found, found, QModelIndex(), place)
            self._rows.insert(place, self._rows.pop(found))
            self.endMoveRows()
        old, self._rows[place] = self._rows[place], row
        roles = [role for role, name in self._roles.items() if getattr(old, name) != getattr(row, name)]
        if roles:
            self.dataChanged.emit(self.index(place, 0), self.index(place, 0), roles)
