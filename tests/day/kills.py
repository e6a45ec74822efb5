"""SIGKILL of the real screen at random moments while visitors act at speed, and what must be in the database then."""

import random
import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from kiosk.base.clock import SystemClock
from kiosk.config import load_config
from kiosk.hub.hashing import load_or_make_key
from kiosk.hub.visitors.passes import Passes
from kiosk.scan.repeat import REPEAT_S
from kiosk.store.hub_db import open_hub_db, rows
from tests.cli.forked_kiosk import run_kiosk
from tests.e2e.app_process import AppProcess
from tests.e2e.whole_hub import OPENING

HOLDERS = 24
EQUIPMENT = ("VR 1", "VR 2", "VR 3")
WAYS_OUT = ("foot.exit", "screen.exit", "greeting.ready", "farewell.stay")
LONGEST_LIFE_S = 0.9
"""Of a screen, from the moment visitors act at it."""
CONFIG = f"""
[hub]
name = "Koekeskus"
language = "en"
{OPENING}
[panel]
size = "1280x800"
still = true
[places]
data_dir = "data"
runtime_dir = "run"
drop_dir = "drop"
usb_dir = "usb"
[[zone]]
slug = "vr"
name_fi = "VR"
name_sv = "VR"
name_en = "VR"
""" + "".join(
    f'[[zone.equipment]]\nslug = "{name.lower().replace(" ", "")}"\nkind = "vr"\nname = "{name}"\n'
    for name in EQUIPMENT
)
_COMPANIONS = re.compile(r"(\w+) of you came in\.")
_WORDS = ("You", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")


@dataclass(frozen=True)
class State:
    """What is true of the hub. inside: heads by pass; uses: pass by equipment."""

    inside: frozenset[tuple[str, int]] = frozenset()
    alone: int = 0
    ended_visits: int = 0
    uses: frozenset[tuple[str, str]] = frozenset()
    ended_uses: int = 0

    def heads_of(self, pass_id: str) -> int:
        return dict(self.inside).get(pass_id, 0)

    def with_heads(self, pass_id: str, heads: int) -> "State":
        others = {one for one in self.inside if one[0] != pass_id}
        return replace(self, inside=frozenset(others | {(pass_id, heads)} if heads else others))

    def left(self, pass_id: str) -> "State":
        own = {use for use in self.uses if use[1] == pass_id}
        gone = replace(self.with_heads(pass_id, 0), ended_visits=self.ended_visits + 1)
        return replace(gone, uses=self.uses - own, ended_uses=self.ended_uses + len(own))


@dataclass
class Outcome:
    """What the kills came to."""

    kills: int = 0
    confirmed: int = 0
    within: int = 0
    """Kills between a touch and its answer."""
    stored: int = 0
    """Of these, those after what was asked had been stored."""
    back_s: list[float] = field(default_factory=list)
    """From each kill until the start page is there again."""

    def __str__(self) -> str:
        slowest, mean = max(self.back_s, default=0.0), sum(self.back_s) / max(1, len(self.back_s))
        return (
            f"{self.kills} kills, {self.within} of them within an action ({self.stored} stored), {self.confirmed} "
            f"actions confirmed; the start page is back after {mean:.1f} s, at most {slowest:.1f} s"
        )


class Killed:
    """A hub with passes and equipment, and the screen that is killed again and again."""

    def __init__(self, place: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        (place / "kiosk.toml").write_text(CONFIG)
        config = load_config(place / "kiosk.toml")
        run_kiosk("hub", "init", "--config", place / "kiosk.toml").check_returncode()
        self.db = open_hub_db(config.hub_path)
        passes = Passes(self.db, load_or_make_key(config.key_path), SystemClock())
        self.codes = {made.id: made.code for made in (passes.create() for _ in range(HOLDERS))}
        self.items = {one["name"]: one["code"] for one in rows(self.db, "SELECT name, code FROM equipment")}
        self.app = AppProcess(place / "kiosk.toml", place / "app.log")
        self.log = place / "app.log"
        self.state = State()
        self.asked = self.state
        """What is true if the action that runs now has been stored."""
        self.outcome = Outcome()
        self.turn = 0
        self.scanned_s: dict[str, float] = {}

    def close(self) -> None:
        if self.app._process is not None:
            self.app.kill()
        self.db.close()

    def run(self, kills: int) -> Outcome:
        """So many lives of the screen; each ends by SIGKILL, and then the database is compared."""
        self.app.start()
        for _ in range(kills):
            self._live_and_die()
            dead_s = time.monotonic()
            self._compare()
            self.app.start()
            self.app.until_page("start")
            self.outcome.back_s.append(time.monotonic() - dead_s)
        return self.outcome

    def _live_and_die(self) -> None:
        process, killed = self.app.process, threading.Event()

        def kill() -> None:
            killed.set()
            process.kill()

        timer = threading.Timer(self.chance.uniform(0.0, LONGEST_LIFE_S), kill)
        timer.start()
        try:
            while True:
                self.asked = self.state
                self.chance.choice((self._scan, self._scan, self._come_alone, self._bring, self._take))()
        except (AssertionError, OSError, ValueError):
            if not killed.is_set():
                raise
        finally:
            timer.cancel()
            timer.join()
        self.app.kill()
        self.outcome.kills += 1

    def _compare(self) -> None:
        """Each confirmed action is there, once; the one that was running is there once or not at all."""
        found = self._stored()
        assert found in (self.state, self.asked), f"confirmed {self.state}, asked {self.asked}, stored {found}"
        self.outcome.within += self.asked != self.state
        self.outcome.stored += self.asked != self.state and found == self.asked
        self.state = found
        assert rows(self.db, "PRAGMA integrity_check") == [{"integrity_check": "ok"}]
        assert rows(self.db, "PRAGMA foreign_key_check") == []
        assert "Traceback" not in self.log.read_text()

    def _stored(self) -> State:
        def read(sql: str) -> list[dict[str, Any]]:
            return rows(self.db, sql)

        open_visits = read("SELECT pass_id, headcount FROM visit WHERE closed_at IS NULL")
        running = read(
            "SELECT name, pass_id FROM claim JOIN equipment ON equipment.id = equipment_id "
            "JOIN visit ON visit.id = visit_id WHERE claim.ended_at IS NULL"
        )
        coded = [(one["pass_id"], one["headcount"]) for one in open_visits if one["pass_id"]]
        assert len(coded) == len(dict(coded)), "a pass is inside twice"
        return State(
            frozenset(coded),
            sum(one["headcount"] for one in open_visits if not one["pass_id"]),
            read("SELECT count(*) AS n FROM visit WHERE closed_at IS NOT NULL")[0]["n"],
            frozenset((one["name"], one["pass_id"]) for one in running),
            read("SELECT count(*) AS n FROM claim WHERE ended_at IS NOT NULL")[0]["n"],
        )

    # ---------- what visitors do ----------
    def _confirm(self, asked: State) -> None:
        """The screen says that it is done."""
        self.state = self.asked = asked
        self.outcome.confirmed += 1

    def _next_pass(self) -> str:
        """Each in turn."""
        self.turn += 1
        return list(self.codes)[self.turn % HOLDERS]

    def _may_scan(self, pass_id: str) -> bool:
        """The same code counts once in three seconds."""
        return time.monotonic() - self.scanned_s.get(pass_id, -REPEAT_S) > REPEAT_S + 0.2

    def _scan(self, wanted: Callable[[str], bool] = lambda _: True) -> str:
        """Come in, or leave; returns nothing if nobody can now."""
        turns = (self._next_pass() for _ in range(HOLDERS))
        pass_id = next((each for each in turns if wanted(each) and self._may_scan(each)), "")
        if not pass_id:
            return ""
        was_inside = self.state.heads_of(pass_id)
        if not was_inside:
            self.asked = self.state.with_heads(pass_id, 1)
        if self.app.do("page") == "equipment":  # there a scan means the equipment
            self.app.do("touch", "foot.exit")
        self.scanned_s[pass_id] = time.monotonic()
        self.app.do("keys", self.codes[pass_id])
        page = self.app.do("page")
        if not was_inside:
            assert page == "greeting", page
            self._confirm(self.asked)
            return pass_id
        assert page == "farewell", page
        self.asked = self.state.left(pass_id)
        self.app.do("touch", "farewell.leave")
        assert self.app.do("page") == "goodbye"
        self._confirm(self.asked)
        return pass_id

    def _come_alone(self) -> None:
        if self.app.do("page") != "start":
            shown = self.app.do("names")
            self.app.do("touch", next(each for each in WAYS_OUT if each in shown))
        if self.app.do("page") != "start" or self.turn % 3:
            return
        self.asked = replace(self.state, alone=self.state.alone + 1)
        self.app.do("touch", "start.enter")
        assert self.app.do("page") == "welcome"
        self._confirm(self.state if "How many?" in self.app.do("texts") else self.asked)

    def _bring(self) -> None:
        """A pass comes in with companions; the sentence counts them."""
        pass_id = self._scan(lambda each: not self.state.heads_of(each))
        if not pass_id:
            return
        for heads in (2, 3):
            self.asked = self.state.with_heads(pass_id, heads)
            self.app.do("touch", "children.more")
            said = [found[1] for text in self.app.do("texts") if (found := _COMPANIONS.match(text))]
            assert said == [_WORDS[heads - 1]], said
            self._confirm(self.asked)

    def _take(self) -> None:
        """A pass comes in and takes what is free by its code, or nothing is."""
        free = [name for name in self.items if name not in dict(self.state.uses)]
        pass_id = self._scan(lambda each: not self.state.heads_of(each)) if free else ""
        if not pass_id:
            return
        item = self.chance.choice(free)
        self.asked = replace(self.state, uses=self.state.uses | {(item, pass_id)})
        self.app.do("keys", self.items[item])
        assert self.app.do("page") == "equipment"
        if "equipment.undo" in self.app.do("names"):
            self._confirm(self.asked)
        else:  # the code was shown a moment ago: a repetition counts once
            self.asked = self.state
