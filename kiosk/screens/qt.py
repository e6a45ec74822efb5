"""Qt's decorators with the types that a strict type checker needs; at run time they are PySide6's own."""

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QObject as QObject
from PySide6.QtCore import Signal as Signal
from PySide6.QtCore import Slot as Slot

from kiosk.base.translatable import QT_TRANSLATE_NOOP as QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    T = TypeVar("T")
    C = TypeVar("C", bound=type)

    class TypedProperty(Generic[T]):
        """A property of a QObject: reads as the type that its getter returns."""

        def setter(self, setter: Callable[[Any, T], None]) -> "TypedProperty[T]": ...
        @overload
        def __get__(self, owner: None, kind: Any = None) -> Self: ...
        @overload
        def __get__(self, owner: object, kind: Any = None) -> T: ...
        def __get__(self, owner: object | None, kind: Any = None) -> Self | T: ...
        def __set__(self, owner: object, value: T) -> None: ...

    def Property(
        kind: Any, *, notify: Any = None, constant: bool = False
    ) -> Callable[[Callable[[Any], T]], TypedProperty[T]]: ...

    def exposed(kind: type[T], path: str, notify: Any) -> TypedProperty[T]: ...

    def live_text(path: str, notify: Any) -> TypedProperty[str]: ...

    @overload
    def constant(kind: type[T], path: str) -> TypedProperty[T]: ...
    @overload
    def constant(kind: str, path: str) -> Any: ...
    def constant(kind: type[T] | str, path: str) -> TypedProperty[T] | Any: ...

    def QmlElement(kind: C) -> C: ...

    def QmlSingleton(kind: C) -> C: ...

    def QmlUncreatable(reason: str) -> Callable[[C], C]: ...
else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlElement, QmlSingleton, QmlUncreatable  # noqa: F401 - for the view models

    def exposed(kind, path, notify):
        """Declare a QML property that reads an attribute. path: from the object, for example `_view.title`."""
        return Property(kind, attrgetter(path), notify=notify)

    def live_text(path, notify):
        """Declare a QML property of a text that stays while the language may change. path: to its `LiveText`."""
        read = attrgetter(path)
        return Property(str, lambda owner: read(owner)(), notify=notify)

    def constant(kind, path):
        """Declare a QML property for an object that belongs to this one and is never replaced.

        kind: its class, or the name of one that is imported later.
        """
        return Property(QObject, attrgetter(path), constant=True)


LiveText = Callable[[], str]
"""Gives a text in the present language: what stays on a page is kept like this, never as a string."""
NO_TEXT: LiveText = str
"""Gives an empty one."""

translate = QCoreApplication.translate
"""`translate(context, english, disambiguation, n)`: the text in the current language."""
