"""The action plan and the future map as Draw.io files (I13, I14): read back by the format, without overlaps."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from random import Random

import pytest

from kiosk.hub.plans.measures import MeasureState
from kiosk.reports.plans.contents import FutureContents, PlanContents, PlanItem
from kiosk.reports.plans.diagram_style import lines_needed
from kiosk.reports.plans.drawio import drawio_file
from kiosk.reports.plans.future_diagram import future_diagram
from kiosk.reports.plans.plan_diagram import plan_diagram
from tests.reports.plans.diagrams import Read, read

MONTHS = (
    "tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu", "heinäkuu", "elokuu", "syyskuu",
    "lokakuu", "marraskuu", "joulukuu",
)  # fmt: skip
TODAY = date(2026, 11, 18)
HOSTILE = '<script>alert("1")</script> & \u202eloppu\x00 ]]> =1+1 "lainaus\' &lt;b&gt;'


def item(number: int, title: str, starts_on: date, due_on: date, owner: str = "", **given: object) -> PlanItem:
    is_late = due_on < TODAY and given.get("state") is not MeasureState.DONE
    note = f"{due_on.day}.{due_on.month}., 300 €, {'myöhässä' if is_late else 'ei aloitettu'}"
    usual = {"first_step": "", "state": MeasureState.NOT_STARTED, "is_late": is_late, **given}
    return PlanItem(f"m{number}", title, note, owner, starts_on=starts_on, due_on=due_on, **usual)  # type: ignore[arg-type]


def plan(*items: PlanItem) -> PlanContents:
    return PlanContents(
        name="Toimintasuunnitelma",
        title="Toimintasuunnitelma: Keiteleen Puutyö Oy",
        subtitle="Asiakas näkee keittiönsä ennen kuin laudat on sahattu.",
        items=items,
        months=MONTHS,
        nobody="Ei vielä kukaan",
        today=TODAY,
        today_words="tänään 18.11.",
        legend="paksu reuna = työn alla",
        first_step="alkuun",
    )


EXAMPLE = plan(
    item(1, "Kotisivut kertovat toimitusajan", date(2026, 11, 2), date(2026, 11, 30), "Laura K.",
         state=MeasureState.UNDER_WAY),
    item(2, "Asiakaskysely joka toimituksen jälkeen", date(2026, 11, 10), date(2026, 12, 15), "Laura K."),
    item(3, "3D-mallit kalusteista verkkoon", date(2026, 10, 1), date(2026, 11, 14), "Pekka S."),
    item(4, "Varasto taulukosta ohjelmaan", date(2026, 12, 1), date(2027, 1, 31), "Pekka S.", waits_for="m3"),
    item(5, "Varmuuskopiot talon ulkopuolelle", date(2026, 9, 1), date(2026, 9, 30), state=MeasureState.DONE),
)  # fmt: skip


def check_layout(boxes: dict[str, Read], size: tuple[int, int]) -> None:
    """No measure covers another or leaves its lane, columns and page; every word has room."""
    measures = [box for name, box in boxes.items() if name.startswith("measure-")]
    lanes = [box for name, box in boxes.items() if name.startswith("lane-")]
    heads = [box for name, box in boxes.items() if name.startswith(("owner-", "column-"))]
    for one, other in (*combinations(measures, 2), *combinations(lanes, 2), *combinations(heads, 2)):
        assert not one.meets(other), (one, other)
    for one in measures:
        assert sum(one.is_within(lane) for lane in lanes) == 1
        assert not any(one.meets(head) for head in heads)
        free = one.width - float(one.style["spacingLeft"]) - float(one.style["spacingRight"])
        assert sum(lines_needed(line, free) for line in one.text) * 16 <= one.height
    assert all(box.x + box.width <= size[0] and box.y + box.height <= size[1] for box in boxes.values())


def test_a_plan_has_a_lane_for_each_owner_and_boxes_by_date() -> None:
    """I13: words and edge say the state; what waits has an arrow; the mark of today; it opens by its format."""
    boxes, arrows, size = read(drawio_file(plan_diagram(EXAMPLE)))
    check_layout(boxes, size)
    assert [box.text for name, box in boxes.items() if name.startswith("owner-")] == [
        ("Pekka S.",), ("Laura K.",), ("Ei vielä kukaan",),
    ]  # fmt: skip
    columns = [box.text[0] for name, box in boxes.items() if name.startswith("column-")]
    assert columns == ["syyskuu 2026", "lokakuu", "marraskuu", "joulukuu", "tammikuu 2027"]
    assert arrows == {"waits-m4": ("measure-m3", "measure-m4")}
    assert boxes["measure-m3"].text == ("3D-mallit kalusteista verkkoon", "14.11., 300 €, myöhässä")
    assert boxes["late-m3"].is_within(boxes["measure-m3"])
    assert boxes["measure-m1"].style["strokeWidth"] == "3"
    november = boxes["column-2"]
    assert november.x < boxes["today"].x < november.x + november.width
    assert boxes["measure-m2"].x == pytest.approx(november.x + november.width * 9 / 30, abs=1)
    assert size == (1169, 827)


def test_names_from_outside_stay_text() -> None:
    """Q4, I13: markup, quotes, control and bidirectional characters do nothing in the file."""
    hostile = replace(EXAMPLE.items[0], title=HOSTILE, note=HOSTILE, owner=HOSTILE)
    contents = replace(plan(hostile), title=HOSTILE, subtitle=HOSTILE, name=HOSTILE)
    content = drawio_file(plan_diagram(contents))
    boxes, _, size = read(content)
    check_layout(boxes, size)
    assert boxes["measure-m1"].text[0] == '<script>alert("1")</script> & loppu ]]> =1+1 "lainaus\' &lt;b&gt;'
    assert b"<script" not in content
    assert "\u202e".encode() not in content


def test_no_plan_covers_itself_whatever_its_dates() -> None:
    """I13: any number of measures, of a day or of years, in one lane or in many, long words and late ones."""
    random = Random(13)
    words = ("työ", "asiakaspalautejärjestelmän", "verkkokauppa-alustakokonaisuudessa", "ja", "tuote", "käyttöönotto")
    for count in (0, 1, 2, 7, 40):
        items = []
        for number in range(count):
            starts = TODAY + timedelta(days=random.randrange(-200, 900))
            title = " ".join(random.choices(words, k=random.randrange(1, 5)))[:60]
            owner = random.choice(("", "Laura K.", "Pitkäniminen Tuotantopäällikkö Ja Varahenkilö"))
            items.append(item(number, title, starts, starts + timedelta(days=random.randrange(0, 400)), owner))
        boxes, _, size = read(drawio_file(plan_diagram(plan(*items))))
        check_layout(boxes, size)
        assert sum(name.startswith("measure-") for name in boxes) == count


def test_a_future_map_has_a_row_for_each_theme() -> None:
    """I14: what is written is a box in its place; empty cells have none; long lines have room."""
    lines = ("Kaksi tekijää ja oppisopimusopiskelija", HOSTILE[:40], "x" * 60, "Oma verkkokauppa")
    rows = (("Markkinat", ((), (), (), ())), ("Mitä osaamme", (lines, (), ("Oppisopimus",), ())))
    contents = FutureContents("Kartta", "Tulevaisuuskartta", "", ("Nyt", "1 vuosi", "3 vuotta", "5 vuotta"), rows)
    boxes, _, size = read(drawio_file(future_diagram(contents)))
    cells = {name: box for name, box in boxes.items() if name.startswith("cell-")}
    assert list(cells) == ["cell-1-0", "cell-1-2"]
    assert len(cells["cell-1-0"].text) == 4
    assert all(box.is_within(boxes["row-1"]) for box in cells.values())
    assert sum(lines_needed(line, cells["cell-1-0"].width - 16) for line in lines) * 16 <= cells["cell-1-0"].height
    assert not boxes["row-0"].meets(boxes["row-1"])
    assert all(box.x + box.width <= size[0] and box.y + box.height <= size[1] for box in boxes.values())
