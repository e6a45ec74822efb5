"""Letters as a few keys, for low reach on a small panel: a key is a letter, or a group of letters that it opens."""

from itertools import pairwise

from kiosk.screens.qt import Property, QmlElement, QObject, Signal, Slot, exposed, translate

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LetterKeys(QObject):
    """Call `begin` first. With groups any letter takes two presses: its group, which shows its letters, and itself."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[str, ...] = ()
        self._is_open = False
        self._keys: list[str] = []

    isOpen = exposed(bool, "_is_open", changed)  # the letters of a group are shown

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many keys there are, with those that have no letter now: a key that has the focus keeps it."""
        return len(self._keys)

    @Property("QStringList", notify=changed)
    def keys(self) -> list[str]:
        """The letters of each key; empty: it has none now."""
        return self._keys

    @Property("QStringList", notify=changed)
    def captions(self) -> list[str]:
        """What is on each key: a group is on two lines."""
        return [_caption(key) for key in self._keys]

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        """What a screen reader says of each key: letter by letter."""
        return [" ".join(_name(letter) for letter in key) for key in self._keys]

    @Slot(str, int)
    def begin(self, letters: str, groups: int) -> None:
        """Show these letters in so many groups; 0: each letter has a key of its own."""
        self._groups = _divided(letters, groups) if groups else tuple(letters)
        self.close()

    @Slot(int, result=str)
    def press(self, number: int) -> str:
        """Return the letter to type; empty if a group was opened."""
        letters = self._keys[number]
        if len(letters) > 1:
            self._show(letters)
            return ""
        self.close()
        return letters

    @Slot()
    def close(self) -> None:
        """Show the groups again."""
        self._show("")

    def _show(self, letters: str) -> None:
        count = max([len(self._groups), *(len(group) for group in self._groups)])
        shown = list(letters or self._groups)
        self._is_open = letters != ""
        self._keys = shown + [""] * (count - len(shown))
        self.changed.emit()


def _divided(letters: str, groups: int) -> tuple[str, ...]:
    """Nearly equal groups, the longer ones first."""
    each, longer = divmod(len(letters), groups)
    firsts = [number * each + min(number, longer) for number in range(groups + 1)]
    return tuple(letters[first:last] for first, last in pairwise(firsts))


def _name(letter: str) -> str:
    return translate("LowKeys", "Space") if letter == " " else letter


def _caption(letters: str) -> str:
    if len(letters) == 1:
        return _name(letters)
    if letters.endswith(" "):
        return f"{letters[:-1]}\n{_name(' ')}"
    half = -(-len(letters) // 2)
    return f"{letters[:half]}\n{letters[half:]}".strip()
