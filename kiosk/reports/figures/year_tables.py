"""Tables of the yearly report alone: sustainability, needs met, referrals to partners (I9, I11, I17, I18)."""

from datetime import datetime, tzinfo

from sqlite_utils import Database

from kiosk.base.language.texts import Texts
from kiosk.hub.figures.period import Period
from kiosk.reports.figures.needs_tables import needs_tables
from kiosk.reports.figures.referral_table import referral_table
from kiosk.reports.figures.report import Table
from kiosk.reports.figures.sustainability_table import sustainability_table


def year_tables(db: Database, period: Period, now: datetime, tz: tzinfo, t: Texts) -> tuple[Table, ...]:
    """tz: of the hub, whose days they are."""
    return (
        *needs_tables(db, period, now, tz, t),
        referral_table(db, period, t),
        sustainability_table(db, period, now, tz, t),
    )
