"""Each benchmark runs to its end, in a short form; the times that it measures are not looked at."""

import importlib
from types import ModuleType

import pytest

from tests.bench.__main__ import BENCHES
from tests.bench.figures import Figure, machine, percentile, table

SHORT = {
    "start": {"RUNS": 1},
    "scan": {"SCANS": 3, "MANY_VISITS": 2000},
    "wire": {"SAMPLES": 2},
    "idle": {"SETTLE_S": 0.5, "WATCH_S": 0.5},
    "frames": {"WATCH_S": 1.5},
    "queue": {"JOBS": 6, "CHANGES": 2},
    "figures": {"VISITS": 500, "PASSES": 50, "CONSULTATIONS": 20, "EVENTS": 5, "SAMPLES": 1},
    "office": {"VISITS": 500, "SAMPLES": 1, "SETTLE_S": 0.5, "WATCH_S": 0.5, "CHANGES": 1},
    "octoprint": {"LIGHT": 4, "REAL": 1, "QUIET_S": 2.0, "AWAY_S": 0.5},
    "plan": {"JOBS": 20, "FILES": 2, "SAMPLES": 2},
}


COSTLY = {"start", "scan", "idle", "frames", "figures", "office", "octoprint"}
"""They start processes, servers or browsers, each a second time."""


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.long] if name in COSTLY else []) for name in SHORT]
)
def test_a_benchmark_measures_every_figure_of_its_table(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    bench: ModuleType = importlib.import_module(BENCHES[name])
    for constant, value in SHORT[name].items():
        assert hasattr(bench, constant)
        monkeypatch.setattr(bench, constant, value)
    figures = bench.run()
    assert figures
    assert all(figure.value >= 0 for figure in figures)
    assert all(figure.name in table(figures) for figure in figures)


def test_a_figure_says_how_it_stands_to_its_limit() -> None:
    assert Figure("a", 90, "ms", 100).verdict == "reached"
    assert Figure("a", 150, "ms", 100).verdict == "missed by 50%"
    assert Figure("a", 150, "ms").verdict == ""
    assert "cores" in machine()


def test_a_percentile_is_a_value_that_was_measured() -> None:
    assert percentile([3, 1, 2], 0.5) == 2
    assert percentile(list(range(1, 101)), 0.95) == 95
    assert percentile([7], 0.95) == 7
