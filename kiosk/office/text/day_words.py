"""Days as people write them, for the pages of the office: see `kiosk.base.language.day_words`."""

from kiosk.base.language.day_words import MONTHS as MONTHS
from kiosk.base.language.day_words import date_words as date_words
from kiosk.base.language.day_words import day_with_year as day_with_year
from kiosk.base.language.day_words import day_words as day_words
from kiosk.base.language.day_words import moment_with_year as moment_with_year
from kiosk.base.language.day_words import moment_words as moment_words
from kiosk.base.language.day_words import plain_day as plain_day
from kiosk.base.language.day_words import plain_day_with_year as plain_day_with_year
