"""What came with the control of printers by staff (migrations 25 and 26): its orders, and heat without a print.

`preheated_at`: since when a printer has been heated without a print, by `preheated_by`; NULL when it is not.
`cooled_itself_at`: when that ended because its time was up. `cancelled_objects` of a job: keys of the objects in its
file that are not printed any more, as a list in JSON.
"""

from sqlite_utils import Database

from kiosk.store.first_tables import MOMENT
from kiosk.store.wider_check import widen_check

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


JOB_WISH_TABLES = """
ALTER TABLE job ADD COLUMN pause_at_layer INTEGER CHECK (pause_at_layer >= 1);
ALTER TABLE job ADD COLUMN cancelled_objects TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(cancelled_objects))
"""
_WISHES_BEFORE, _WISHES_AFTER = "'unload_filament')", "'unload_filament', 'pause_at_layer', 'cancel_object')"


def take_control_orders(db: Database) -> None:
    """Let `printer_order.action` be an order about heat and moves."""
    widen_check(db, "printer_order", _ORDERS_BEFORE, _ORDERS_AFTER)


def take_job_wishes(db: Database) -> None:
    """Let `printer_order.action` be an order about a layer or an object of the running print."""
    widen_check(db, "printer_order", _WISHES_BEFORE, _WISHES_AFTER)
