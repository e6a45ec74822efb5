"""How equipment was used as tables of a report: hours and uses, prints with their filament (I2, I9)."""

from collections.abc import Collection
from datetime import datetime, tzinfo

from sqlite_utils import Database

from kiosk.base.language.texts import Texts
from kiosk.hub.figures.equipment_use import EquipmentUse, equipment_use
from kiosk.hub.figures.period import Period
from kiosk.hub.settings.zones import zones
from kiosk.reports.figures.report import Column, ShownAs, Table


def equipment_tables(
    db: Database, codes: Collection[str], period: Period, now: datetime, tz: tzinfo, t: Texts
) -> tuple[Table, ...]:
    """codes: of projects that paid for it; empty: all equipment."""
    wanted = {code.casefold() for code in codes}
    found = [
        one
        for one in equipment_use(db, period, now, tz)
        if not wanted or one.equipment.details.project.casefold() in wanted
    ]
    printed = [one for one in found if one.prints is not None]
    tables = [_hours(found, t), _uses(db, found, t)]
    return (*tables, _prints(printed, t)) if printed else tuple(tables)


def _name(one: EquipmentUse, t: Texts) -> str:
    names = one.equipment.details.names
    return names.in_language(t.language) if names else one.equipment.name


def _hours(found: list[EquipmentUse], t: Texts) -> Table:
    used = sorted((one for one in found if one.hours), key=lambda one: -one.hours)
    return Table(
        key="equipment_hours",
        title=t("Hours of use"),
        columns=(Column("name", t("Equipment")), Column("hours", t("Hours"), True)),
        rows=tuple((_name(one, t), round(one.hours, 1)) for one in used),
        shown_as=ShownAs.RULES,
        unit=t("hours"),
        how=t("From taking a thing to giving it back, of printers the length of their prints, within the period."),
        empty=t("Nothing was used in this time."),
    )


def _uses(db: Database, found: list[EquipmentUse], t: Texts) -> Table:
    names = {one.id: one.name.in_language(t.language) for one in zones(db)}
    columns = (
        Column("equipment", t("Equipment")),
        Column("uses", t("Uses"), True),
        Column("hours", t("Hours"), True),
        Column("faults", t("Faults"), True),
        Column("zone", t("Zone")),
        Column("project", t("Project")),
    )
    rows = tuple(
        (_name(one, t), one.uses, round(one.hours, 1), one.faults, names.get(one.equipment.zone_id, ""),
         one.equipment.details.project)
        for one in found
    )  # fmt: skip
    return Table(
        key="equipment_use",
        title=t("Each thing"),
        columns=columns,
        rows=rows,
        how=t("Uses are those that began in the period, of printers the prints that ended in it. Faults are those that"
              " were reported."),
        empty=t("There is no such equipment."),
    )  # fmt: skip


def _prints(found: list[EquipmentUse], t: Texts) -> Table:
    columns = (
        Column("printer", t("Printer")),
        Column("prints", t("Prints"), True),
        Column("done", t("Came out"), True),
        Column("hours", t("Hours"), True),
        Column("grams", t("Filament, g"), True),
    )
    rows = tuple(
        (_name(one, t), one.prints, one.done, round(one.hours, 1), None if one.grams is None else round(one.grams))
        for one in found
    )
    return Table(
        key="prints",
        title=t("Prints"),
        columns=columns,
        rows=rows,
        how=t("Prints that ended in the period. Filament is what they used, as far as the printers said it."),
    )
