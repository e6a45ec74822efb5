"""What the rooms below write down is said in the language of the screen, every sentence of it (X9)."""

import ast
import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.errors import StoreError, WorldError
from kiosk.hub.visits import UnknownVisitError
from kiosk.printers.marlin.job.progress import where_words
from kiosk.printers.printer import PrintJob
from kiosk.screens.text import reasons
from kiosk.screens.text.reason_catalogue import PHRASES, SENTENCES
from kiosk.screens.text.reasons import NOT_DONE, NOT_SAVED, read_reason, said_name, said_reason, trouble_of
from kiosk.screens.text.translator import Tongue
from tests.screens.stage import qt

CHECKOUT = Path(__file__).parents[3]
KIOSK = CHECKOUT / "kiosk"
TRANSLATIONS = CHECKOUT / "assets" / "translations"

ROOMS = (
    *sorted((KIOSK / "printroom").rglob("*.py")),
    *sorted((KIOSK / "printers").glob("*.py")),
    *sorted((KIOSK / "printers" / "marlin").rglob("*.py")),
    *sorted((KIOSK / "printers" / "octoprint").rglob("*.py")),
    KIOSK / "cli" / "printroom.py",
    KIOSK / "hub" / "visits.py",
    KIOSK / "hub" / "claims.py",
    KIOSK / "hub" / "added_printers.py",
    KIOSK / "base" / "secret_files.py",
)
LOGGED = frozenset({"debug", "info", "warning", "error", "exception"})
NOT_FOR_SCREENS = frozenset(
    {
        "firmware_notes.py: what is wrong with a firmware note, for whoever writes one",
        "camera.py: why there is no picture, for the log; the screen shows how old the last one is",
        "snapshot.py: as camera.py",
        "progress.py: parts of where a print stood, see the test of its whole words",
    }
)
FILES_NOT_FOR_SCREENS = frozenset(entry.partition(":")[0] for entry in NOT_FOR_SCREENS)
MADE_FOR_PROGRAMMERS = frozenset({"ValueError", "TypeError", "AssertionError", "NotImplementedError", "RuntimeError"})
VALUE = "7"


@pytest.fixture
def tongue() -> Iterator[Tongue]:
    spoken = Tongue(TRANSLATIONS, qt())
    yield spoken
    spoken.speak("en")


def written(path: Path) -> Iterator[tuple[str, int]]:
    """Every sentence in the code of a file, a value of an f-string as a figure, with its line."""
    for node in _spoken(ast.parse(path.read_text(encoding="utf-8"))):
        for words in _ways(node):
            if _is_for_people(words):
                yield words.strip(), node.lineno


def _spoken(node: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    """Texts that are not docstrings, not for the log and not for a programmer."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    if isinstance(node, ast.Assert):
        return
    if isinstance(node, ast.Call) and _name(node.func) in LOGGED | MADE_FOR_PROGRAMMERS:
        return
    if isinstance(node, ast.JoinedStr):
        yield node
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                yield from _spoken(value.value)
        return
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node
        return
    for child in ast.iter_child_nodes(node):
        yield from _spoken(child)


def _name(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def _ways(node: ast.expr) -> list[str]:
    """How a text can come out: a figure for each value, a text with a choice in it once for each."""
    if isinstance(node, ast.Constant):
        return [re.sub(r"\{\w+(:[^}]*)?\}", VALUE, str(node.value))]
    if isinstance(node, ast.IfExp):
        return _ways(node.body) + _ways(node.orelse)
    if isinstance(node, ast.FormattedValue):
        return _ways(node.value) if isinstance(node.value, ast.IfExp | ast.JoinedStr) else [VALUE]
    if isinstance(node, ast.JoinedStr):
        return ["".join(parts) for parts in itertools.product(*map(_ways, node.values))]
    return [VALUE]


def _is_for_people(words: str) -> bool:
    """A sentence, or a phrase of at least four plain words; not SQL, not a pattern, not G-code."""
    if re.search(r"[=\\|*/]|\bNULL\b", words.replace("3D", "")) or words.isupper():
        return False
    plain = re.findall(r"(?<![\w'])[A-Za-z][a-z']*(?![\w'])", words)
    if words.startswith(("SELECT ", "INSERT ", "UPDATE ", "DELETE ", "CREATE ", "PRAGMA ")):
        return False
    return len(plain) >= (2 if words.rstrip().endswith((".", "?", "!")) else 4)


@pytest.mark.parametrize("path", [path for path in ROOMS if path.name not in FILES_NOT_FOR_SCREENS], ids=str)
def test_every_sentence_of_a_room_below_is_in_the_catalogue(path: Path) -> None:
    """X9. Not there? Add it to kiosk/screens/text/reason_catalogue.py, run lupdate, and translate it."""
    missing = [f"{path.name}:{line}: {words}" for words, line in written(path) if not _is_known(words)]
    assert not missing


def test_the_sentences_are_found_where_they_are_written() -> None:
    """The test above is worth something: it reads texts, f-strings and tables."""
    found = {words for path in ROOMS for words, _ in written(path)}
    assert "The printer did not go on. Look at it." in found
    assert f"There is no port {VALUE}. Is the printer plugged in and on?" in found
    assert f"The file asks for {VALUE} °C of the {VALUE}; {VALUE} °C is the limit." in found
    assert "the journal is of another file" in found
    assert len(found) > 100


def _is_known(words: str) -> bool:
    """Known by templates; values before the first sentence and after the last may be sentences of their own."""
    alone = re.sub(rf"^{VALUE} (?=[A-Z])|(?<=[.?!]) ?{VALUE}$", "", words)
    return any(_is_read(way) for way in (words, alone))


def _is_read(words: str) -> bool:
    return all(piece.template for piece in read_reason(words)) or _is_phrase(words)


def _is_phrase(words: str) -> bool:
    return any(re.fullmatch(re.sub(r"%\d", ".+", re.escape(phrase)), words) for phrase in PHRASES)


@pytest.mark.parametrize("z_mm", [None, 12.4])
@pytest.mark.parametrize("layer_height_mm", [None, 0.2])
@pytest.mark.parametrize("layers", [None, 90])
def test_where_a_print_stood_is_said(
    z_mm: float | None, layer_height_mm: float | None, layers: int | None, tongue: Tongue
) -> None:
    job = PrintJob("1", Path("a.gcode"), "a", layers=layers, layer_height_mm=layer_height_mm)
    tongue.speak("fi")
    said = said_name(where_words(0.63, z_mm, job))
    assert "layer" not in said
    assert "63" in said
    assert z_mm is None or "12,4" in said


def test_a_refused_firmware_is_refused_in_the_language_of_the_screen() -> None:
    """H14. The sentences stand in the notes."""
    for note in sorted((CHECKOUT / "firmware_notes").glob("*.md")):
        for sentence in re.findall(r'^refused = "(.*)"$', note.read_text(encoding="utf-8"), re.MULTILINE):
            assert _is_known(sentence), f"{note.name}: {sentence}"


def test_sentences_one_after_the_other_are_said_one_by_one(tongue: Tongue) -> None:
    tongue.speak("sv")
    said = said_reason(
        "The printer was unplugged or switched off. The print stood at layer 62 of 90, 63 %, Z 12.4 mm."
        " The heaters were not seen to be off."
    )
    assert said.startswith("Skrivaren kopplades loss eller stängdes av. Utskriften stod vid lager 62 av 90, 63")
    assert "12,4" in said
    assert "The" not in said


def test_the_machine_s_own_words_stay_as_they_are(tongue: Tongue) -> None:
    tongue.speak("fi")
    assert (
        said_reason("Thermal runaway, system stopped! Heater_ID: 0") == "Thermal runaway, system stopped! Heater_ID: 0"
    )
    said = said_reason("The printer stopped itself: Error: MINTEMP. kill() called!. The print stood at 5 %.")
    assert "Error: MINTEMP. kill() called!" in said
    assert "The p" not in said
    assert said_reason("") == ""


def test_a_reason_inside_a_sentence_is_said_too(tongue: Tongue) -> None:
    tongue.speak("sv")
    assert "OctoPrint säger inte varför." in said_reason("The print failed: OctoPrint does not say why.")
    said = said_reason("The print room stopped during the print, and the printer was reset meanwhile.")
    assert "reset" not in said


def test_untranslated_a_reason_is_what_was_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sources are English. Other tests of this process may have left a translator behind."""
    monkeypatch.setattr(reasons, "translate", lambda _context, english: english)
    for template in (*SENTENCES, *PHRASES):
        words = re.sub(r"%\d", VALUE, template)
        assert said_reason(words) == words
        assert said_name(words) == words


def test_trouble_at_a_screen_names_no_path_and_a_way_out() -> None:
    assert trouble_of(StoreError("/var/lib/kiosk/hub.db can't be written.")) == NOT_SAVED
    assert trouble_of(WorldError("/var/lib/kiosk is odd.")) == NOT_DONE
    assert trouble_of(UnknownVisitError("This visit was taken back. Scan the pass again.")).startswith("This visit")


def test_each_template_is_there_once_with_its_places_in_order() -> None:
    both = (*SENTENCES, *PHRASES)
    assert len(set(both)) == len(both)
    for template in both:
        places = re.findall(r"%(\d)", template)
        assert places == [str(n) for n in range(1, len(places) + 1)], template
