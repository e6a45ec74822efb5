"""The formats of `kiosk.base.formats`, which the office shows as well."""

from kiosk.base.formats import DECIMAL_POINT as DECIMAL_POINT
from kiosk.base.formats import NO_BREAK as NO_BREAK
from kiosk.base.formats import OLD_AFTER_S as OLD_AFTER_S
from kiosk.base.formats import UNKNOWN as UNKNOWN
from kiosk.base.formats import age_words as age_words
from kiosk.base.formats import clock_words as clock_words
from kiosk.base.formats import duration_words as duration_words
from kiosk.base.formats import hour_words as hour_words
from kiosk.base.formats import lasting_words as lasting_words
from kiosk.base.formats import minutes_seconds as minutes_seconds
from kiosk.base.formats import money_words as money_words
from kiosk.base.formats import number_words as number_words
from kiosk.base.formats import percent as percent
from kiosk.base.formats import percent_words as percent_words
from kiosk.base.formats import size_words as size_words
from kiosk.base.formats import temperature_words as temperature_words
