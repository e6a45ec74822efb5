"""The tiles of the start page: what is free by kind."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo

from kiosk.hub.equipment.status import Status
from kiosk.hub.equipment.views import KindTotals, ZoneView, totals_by_kind
from kiosk.screens.qt import translate
from kiosk.screens.text.equipment_labels import day_words, kind_name, kind_word_short, status_word
from kiosk.screens.text.formats import clock_words

TILES = 6
"""How many tiles there are; further kinds share the last one."""


@dataclass(frozen=True, slots=True)
class KindRow:
    key: str
    kind: str
    name: str
    shorter: str
    free: int
    total: int
    status: str
    why: str
    until: str
    until_short: str
    spoken_text: str


def kind_rows(zones: Sequence[ZoneView], tz: tzinfo, language: str) -> list[KindRow]:
    back_on = _back_on(zones)
    rows = [_row(totals, back_on.get(totals.kind), tz, language) for totals in totals_by_kind(zones)]
    return _at_most(TILES, rows)


def _at_most(tiles: int, rows: Sequence[KindRow]) -> list[KindRow]:
    if len(rows) <= tiles:
        return list(rows)
    rest = rows[tiles - 1 :]
    free, total = sum(row.free for row in rest), sum(row.total for row in rest)
    name = translate("StartViewModel", "Other tools")
    status = "free" if free else "in_use"
    word = status_word(status).lower()
    more = KindRow("more", "tool", name, name, free, total, status, word, "", "", f"{name}: {free}/{total}")
    return [*rows[: tiles - 1], more]


def _row(totals: KindTotals, back_on: date | None, tz: tzinfo, language: str) -> KindRow:
    name = kind_name(totals.kind, totals.kind_names, language)
    until, short = "", ""
    if totals.until_at is not None:
        short = clock_words(totals.until_at, tz, language)
    elif totals.status is Status.OUT_OF_ORDER and back_on is not None:
        noon = datetime.combine(back_on, time(12), UTC)
        short = day_words(noon, tz, language, weekday=False)
    if short:
        until = translate("EquipmentLabels", "until %1").replace("%1", short)
    word = status_word(totals.status).lower()
    spoken_text = f"{name}: " + (
        translate("StartViewModel", "%1 of %2 free").replace("%1", str(totals.free)).replace("%2", str(totals.total))
        if totals.free
        else f"{word} {until}"
    )
    return KindRow(
        key=totals.kind,
        kind=totals.kind,
        name=name,
        shorter=name if totals.kind_names else kind_word_short(totals.kind),
        free=totals.free,
        total=totals.total,
        status=totals.status,
        why=word,
        until=until,
        until_short=short,
        spoken_text=spoken_text,
    )


def _back_on(zones: Sequence[ZoneView]) -> dict[str, date]:
    days: dict[str, date] = {}
    for zone in zones:
        for item in zone.items:
            if item.back_on is not None:
                days[item.kind] = min(item.back_on, days.get(item.kind, item.back_on))
    return days
