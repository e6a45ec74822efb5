"""The lines of sustainability of a period: estimates with unit, formula in words, and completeness (I18).

For the office and for reports: `sustainability(db, period, now, tz)`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum

from sqlite_utils import Database

from kiosk.base.clock import from_text, to_text
from kiosk.hub.equipment.details import Words
from kiosk.hub.equipment.use_hours import used_s
from kiosk.hub.figures.period import Period
from kiosk.hub.settings.settings_table import read_setting
from kiosk.hub.sustainability.setting import Sustainability
from kiosk.hub.sustainability.words import FORMULAS, NAMES, UNITS
from kiosk.store.hub_db import rows

_USES = """SELECT count(*) AS n, count(iif(visit.length_estimated, NULL, 1)) AS known FROM claim
    JOIN visit ON visit.id = visit_id WHERE started_at >= ? AND started_at < ? AND ended_at IS NOT NULL"""
_JOBS = "SELECT count(*) AS n FROM job WHERE started_at >= ? AND started_at < ? AND ended_at IS NOT NULL"
_REPAIRS = """SELECT count(*) AS n, count(said) AS known, ifnull(sum(said), 0) AS spared FROM
    (SELECT max(in_place_of_new) AS said FROM fault_report WHERE repaired_at >= ? AND repaired_at < ?
    GROUP BY equipment_id, repaired_at)"""
_FAILED = """SELECT count(*) AS n, count(weight_g) AS known, ifnull(sum(weight_g), 0.0) AS g FROM
    (SELECT (SELECT sum(weight_g) FROM filament_use WHERE job_id = job.id) AS weight_g FROM job
    WHERE ended_at >= ? AND ended_at < ? AND started_at IS NOT NULL
    AND coalesce(result, iif(outcome = 'failed', 'failed', '')) = 'failed')"""
_TRIPS = """SELECT count(iif(answer <> 'no_answer', 1, NULL)) AS told, ifnull(sum(km), 0) AS km FROM spared_trip
    WHERE day >= ? AND day <= ?"""
_VISITS = "SELECT ifnull(sum(headcount), 0) AS n FROM visit WHERE opened_at >= ? AND opened_at < ?"


class LineKind(StrEnum):
    SHARED_USE = "shared_use"
    REPAIRS = "repairs"
    FAILED_FILAMENT = "failed_filament"
    SPARED_KM = "spared_km"
    SPARED_CO2 = "spared_co2"


@dataclass(frozen=True, slots=True)
class SustainabilityLine:
    """An estimate. value: in `unit`; None: nothing is known of it. known, of: of how many rows it was counted.

    formula: how it was counted, with its factors. parts: of the use of each thing, by its name, the most used first.
    """

    kind: LineKind
    name: Words
    value: float | None
    unit: Words
    formula: Words
    known: int
    of: int
    parts: Mapping[str, float]


def sustainability(db: Database, period: Period, now: datetime, tz: tzinfo) -> tuple[SustainabilityLine, ...]:
    """All lines of the days of a period; trips only where visitors are or were asked. tz: of the hub."""
    return (
        _shared_use(db, period, now, tz),
        _repairs(db, period, tz),
        _failed_filament(db, period, tz),
        *_spared_trips(db, period, tz),
    )


def _shared_use(db: Database, period: Period, now: datetime, tz: tzinfo) -> SustainabilityLine:
    first, end = period.moments(tz)
    until = min(end, to_text(now))
    seconds = used_s(db, from_text(first), from_text(until)) if first < until else {}
    names = {one["id"]: one["name"] for one in rows(db, "SELECT id, name FROM equipment")}
    hours = {names[key]: value / 3600 for key, value in sorted(seconds.items(), key=lambda one: -one[1])}
    (claims,), (jobs,) = rows(db, _USES, first, until), rows(db, _JOBS, first, until)
    known, of = claims["known"] + jobs["n"], claims["n"] + jobs["n"]
    return _line(LineKind.SHARED_USE, sum(hours.values()), known, of, hours)


def _repairs(db: Database, period: Period, tz: tzinfo) -> SustainabilityLine:
    (found,) = rows(db, _REPAIRS, *period.moments(tz))
    return _line(LineKind.REPAIRS, found["spared"], found["known"], found["n"])


def _failed_filament(db: Database, period: Period, tz: tzinfo) -> SustainabilityLine:
    (found,) = rows(db, _FAILED, *period.moments(tz))
    return _line(LineKind.FAILED_FILAMENT, found["g"], found["known"], found["n"])


def _spared_trips(db: Database, period: Period, tz: tzinfo) -> tuple[SustainabilityLine, ...]:
    """Kilometres of the mean answer for every visit; with the factor of the hub also carbon dioxide."""
    setting = read_setting(db, Sustainability).value
    first = "0001-01-01" if period.first is None else period.first.isoformat()
    last = "9999-12-31" if period.last is None else period.last.isoformat()
    (told,), (visits,) = rows(db, _TRIPS, first, last), rows(db, _VISITS, *period.moments(tz))
    if not setting.ask_every and not told["told"]:
        return ()
    km = told["km"] / told["told"] * visits["n"] if told["told"] else None
    line = _line(LineKind.SPARED_KM, km, told["told"], visits["n"])
    if not setting.co2_g_per_km:
        return (line,)
    kg = None if km is None else km * setting.co2_g_per_km / 1000
    return line, _line(LineKind.SPARED_CO2, kg, told["told"], visits["n"], factor=setting.co2_g_per_km)


def _line(
    kind: LineKind, value: float | None, known: int, of: int, parts: Mapping[str, float] | None = None, factor: int = 0
) -> SustainabilityLine:
    formula = Words(*(text.replace("{factor}", str(factor)) for text in FORMULAS[kind]))
    return SustainabilityLine(kind, NAMES[kind], value, UNITS[kind], formula, known, of, parts or {})
