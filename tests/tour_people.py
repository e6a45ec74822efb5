"""The people who were played through the first version, as series of pictures: each step of each visit.

`python -m tests.tour_people OUT --size 1280x800 --lang fi [--only PERSON …]`
"""

import argparse
from collections.abc import Callable
from pathlib import Path

from tests.screens.driver import PANELS
from tests.screens.people import (
    test_blind_visitor,
    test_gloves,
    test_low_reach,
    test_parent,
    test_teacher,
    test_visitor_of_70,
)
from tests.screens.people.visitor import Seated, Visitor
from tests.tour import LANGUAGES, started
from tests.tour_walk import Walk

Visit = Callable[[Walk], None]


def saving(walk: Walk, person: str) -> Callable[[str], None]:
    """Saves pictures under the name of a person, numbered."""
    names: list[str] = []

    def save(name: str) -> None:
        names.append(name)
        walk.save(f"{person}_{len(names):02}_{name}")

    return save


def _visit(person: str, visit: Callable[[Visitor], None], kind: type[Visitor] = Visitor) -> Visit:
    return lambda walk: visit(kind(walk.screen, saving(walk, person)))


PEOPLE: dict[str, Visit] = {
    "visitor_of_70": _visit("visitor_of_70", test_visitor_of_70.visit),
    "parent": _visit("parent", test_parent.visit_without_pass),
    "parent_with_pass": _visit("parent_with_pass", test_parent.visit_with_pass),
    "teacher": _visit("teacher", lambda one: test_teacher.visit(one, 25)),
    "teacher_of_45": _visit("teacher_of_45", lambda one: test_teacher.visit(one, 45)),
    "gloves": lambda walk: test_gloves.visit(test_gloves.Gloved(walk.screen, saving(walk, "gloves"))),
    "low_reach": lambda walk: test_low_reach.visit(Seated(walk.screen, saving(walk, "low_reach"))),
    "blind": lambda walk: test_blind_visitor.visit(test_blind_visitor.Listener(walk.screen, saving(walk, "blind"))),
}


def tour(out: Path, size: str, language: str, people: list[str]) -> None:
    """One app a person; the pictures in `out`."""
    for person in people:
        with started(out, size, language, contrast=False) as walk:
            PEOPLE[person](walk)


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m tests.tour_people", description=__doc__)
    parser.add_argument("out", type=Path, help="directory for the pictures")
    parser.add_argument("--size", choices=sorted(PANELS), default="1280x800")
    parser.add_argument("--lang", choices=LANGUAGES, default="fi")
    parser.add_argument("--only", nargs="*", choices=sorted(PEOPLE), default=list(PEOPLE), help="these people")
    chosen = parser.parse_args()
    tour(chosen.out, chosen.size, chosen.lang, chosen.only)
    for path in sorted(chosen.out.glob("*.png")):
        print(path)


if __name__ == "__main__":
    main()
