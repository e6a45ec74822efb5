"""The walk through every page: the scenes of the tour, and where they save a picture, all that holds for a page.

A page that has a scene in `tests/tour_*.py` for each of its states is walked by itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import product

import numpy as np
from PySide6.QtTest import QTest

from kiosk.screens.session.pages import PAGES
from tests.screens.foreign_words import foreign
from tests.screens.page_checks import (
    controls,
    help_place,
    is_docked,
    key_problems,
    lowered_problems,
    pixels,
    problems,
    steady,
)
from tests.tour_walk import Walk

LANGUAGES = ("fi", "sv", "en")
MODES: dict[str, tuple[str, ...]] = {
    "plain": (),
    "contrast": ("contrast",),
    "large": ("largeText",),
    "low": ("lowReach",),
    "large and low": ("largeText", "lowReach"),
}
EVERY = tuple(product(LANGUAGES, MODES))
FEW_COLOURS = 10
SPARSE = 5
"""Every so many-th pixel across and down is enough to see that something is drawn."""


@dataclass
class Findings:
    """What a walk has found so far."""

    wrong: list[str] = field(default_factory=list)
    routes: set[str] = field(default_factory=set)
    states: int = 0
    help_places: set[tuple[int, int]] = field(default_factory=set)
    pictures: dict[bytes, list[str]] = field(default_factory=dict)
    """The names of the states by the pixels of what is drawn."""


@dataclass(frozen=True)
class PageWalk(Walk):
    """A walk that checks instead of saving; each state in some of the languages and modes."""

    found: Findings = field(default_factory=Findings)
    size: str = ""
    a_state: int = len(EVERY)
    """In how many of them each state is checked."""

    def save(self, name: str) -> None:
        shell = self.screen.shell
        QTest.qWait(60)
        language = shell.language
        self._look(name)
        self.found.routes.add(shell.page)
        first = self.found.states * self.a_state
        for number in range(first, first + self.a_state):
            self._check(name, *EVERY[number * 7 % len(EVERY)])  # 7 and 15 have no common factor: all come in turn
        self.found.states += 1
        self._choose(())
        shell.setLanguage(language)
        QTest.qWait(20)

    def _look(self, name: str) -> None:
        """What the tour would save: something is drawn, and in no other state the same."""
        drawn = pixels(self.screen.window.grabWindow())
        few = drawn[::SPARSE, ::SPARSE].reshape(-1, 3).astype(np.uint32)
        if len(np.unique(few @ np.array([1 << 16, 1 << 8, 1], np.uint32))) <= FEW_COLOURS:
            self.found.wrong.append(f"{name} ({self.screen.shell.page}), {self.size}: nearly empty")
        self.found.pictures.setdefault(sha256(drawn.tobytes()).digest(), []).append(name)

    def _check(self, name: str, language: str, mode: str) -> None:
        screen, page = self.screen, PAGES[self.screen.shell.page]
        public = not page.of_staff
        comforts = MODES[mode]
        self._choose(comforts)
        screen.shell.setLanguage(language)
        steady(screen)
        place = f"{name} ({screen.shell.page}), {self.size}, {language}, {mode}"
        if public:
            strange = foreign(screen.texts(), language)
            self.found.wrong += [f"{place}: “{text}” is in another language" for text in strange]
        low = "lowReach" in comforts
        all_low = public or is_docked(screen)
        self.found.wrong += [f"{place}: {trouble}" for trouble in problems(screen, low=low and all_low)]
        if mode in ("plain", "low", "large and low") and screen.shell.warningS == 0 and not page.dark:
            self.found.wrong += [f"{place}: {trouble}" for trouble in key_problems(screen, controls(screen))]
        if low and not all_low and screen.shell.warningS == 0:
            self.found.wrong += [f"{place}: {trouble}" for trouble in lowered_problems(screen)]
        where = help_place(screen)
        if where is not None:
            self.found.help_places.add(where)

    def _choose(self, comforts: Sequence[str]) -> None:
        panel = self.screen.app.panel
        for comfort in ("contrast", "largeText", "lowReach"):
            if getattr(panel, comfort) != (comfort in comforts):
                panel.choose(comfort, comfort in comforts)
