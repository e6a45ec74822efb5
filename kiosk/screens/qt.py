"""Qt's decorators with the types that a strict type checker needs; at run time they are PySide6's own."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

if TYPE_CHECKING:
    T = TypeVar("T")
    C = TypeVar("C", bound=type)

    class Property(Generic[T]):
        """A property of a QObject: reads as the type that its getter returns."""

        def __init__(self, kind: Any, *, notify: Any = None, constant: bool = False) -> None: ...
        def __call__(self, getter: Callable[[Any], T]) -> "Property[T]": ...
        def setter(self, setter: Callable[[Any, T], None]) -> "Property[T]": ...
        @overload
        def __get__(self, owner: None, kind: Any = None) -> Self: ...
        @overload
        def __get__(self, owner: object, kind: Any = None) -> T: ...
        def __get__(self, owner: object | None, kind: Any = None) -> Self | T: ...
        def __set__(self, owner: object, value: T) -> None: ...

    def QmlElement(kind: C) -> C: ...  # noqa: D103

    def QmlSingleton(kind: C) -> C: ...  # noqa: D103

    def QmlUncreatable(reason: str) -> Callable[[C], C]: ...  # noqa: D103
else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlElement, QmlSingleton, QmlUncreatable

translate = QCoreApplication.translate
"""`translate(context, english, disambiguation, n)`: the sentence in the language of the screen."""

__all__ = [
    "Property",
    "QObject",
    "QmlElement",
    "QmlSingleton",
    "QmlUncreatable",
    "Signal",
    "Slot",
    "translate",
]
