"""What came with the control of printers by staff (migration 25): its orders, and heat without a print.

`preheated_at`: since when a printer has been heated without a print, by `preheated_by`; NULL when it is not.
`cooled_itself_at`: when that ended because its time was up.
"""

from sqlite_utils import Database

from kiosk.store.first_tables import MOMENT

_ORDERS_BEFORE = "'answer_prompt', 'out_of_service', 'into_service')"
_ORDERS_AFTER = (
    "'answer_prompt', 'out_of_service', 'into_service', 'preheat', 'cool_down', 'home', 'load_filament',"
    " 'unload_filament')"
)
CONTROL_TABLES = f"""
ALTER TABLE printer ADD COLUMN preheated_at TEXT CHECK (preheated_at {MOMENT});
ALTER TABLE printer ADD COLUMN preheated_by TEXT REFERENCES staff (id);
ALTER TABLE printer ADD COLUMN cooled_itself_at TEXT CHECK (cooled_itself_at {MOMENT})
"""


def take_control_orders(db: Database) -> None:
    """Let `printer_order.action` be an order about heat and moves.

    Only the CHECK is wider than before, no row changes: see `take_visits_ended_by_staff`.
    """
    db.execute("PRAGMA writable_schema = ON")
    db.execute(
        "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE type = 'table' AND name = 'printer_order'",
        (_ORDERS_BEFORE, _ORDERS_AFTER),
    )
    db.execute("PRAGMA writable_schema = RESET")
