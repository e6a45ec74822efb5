"""Reasons for which something that staff set is refused, with their English words."""

from kiosk.base.reasons.words import QT_TRANSLATE_NOOP


class SettingReasons:
    """See `kiosk.base.reason_codes`."""

    # Staff members and events.
    LAST_ADMIN = QT_TRANSLATE_NOOP("Reason", "This is the last admin. Make another admin first.")
    BADGE_REPLACED = QT_TRANSLATE_NOOP("Reason", "A newer badge was made meanwhile. Only the newest works.")
    NAME_IS_THERE = QT_TRANSLATE_NOOP("Reason", "Somebody with this name is there already. Add a surname or a letter.")
    NOT_DRAWN = QT_TRANSLATE_NOOP("Reason", "The file could not be made. Try again; the log of the service says why.")
    STAFF_REMOVED = QT_TRANSLATE_NOOP("Reason", "This person was removed. Ask an admin.")
    STAFF_LOCKED = QT_TRANSLATE_NOOP("Reason", "This person is locked out. Ask an admin.")
    EVENT_GONE = QT_TRANSLATE_NOOP("Reason", "This session was cancelled or taken away meanwhile.")
    EVENT_BEGUN = QT_TRANSLATE_NOOP("Reason", "This session has begun. It can't be changed any more.")
    EVENT_NOT_BEGUN = QT_TRANSLATE_NOOP("Reason", "This session has not begun: nobody can be counted to it yet.")
    EVENT_ATTENDED = QT_TRANSLATE_NOOP("Reason", "People were counted to this session: it can't be removed.")

    # Organisations and projects.
    NOT_A_BUSINESS_ID = QT_TRANSLATE_NOOP("Reason", "Write a business ID such as 0112038-9, or leave it empty.")
    BUSINESS_ID_MISTYPED = QT_TRANSLATE_NOOP(
        "Reason", "There is no such business ID: a digit is wrong. Compare it with the register."
    )
    BUSINESS_ID_TAKEN = QT_TRANSLATE_NOOP("Reason", "{name} has this business ID already.")
    BUSINESS_IDS_DIFFER = QT_TRANSLATE_NOOP(
        "Reason", "{name} and {other} have different business IDs: they are two organisations."
    )
    ORGANISATION_KNOWN = QT_TRANSLATE_NOOP(
        "Reason", "{name} is in the list already. If it is another one, write the business ID or the municipality."
    )
    ORGANISATION_GONE = QT_TRANSLATE_NOOP("Reason", "This organisation is not in the list any more. Choose another.")
    ORGANISATION_NOT_FOUND = QT_TRANSLATE_NOOP(
        "Reason", "No organisation of this name is in the list. Add it first, or choose one that is offered."
    )
    ORGANISATION_AMBIGUOUS = QT_TRANSLATE_NOOP("Reason", "Several have this name. Write the business ID in its place.")
    BEFORE_THE_STEP_BEFORE = QT_TRANSLATE_NOOP("Reason", "The step before was later. Choose that day or a later one.")
    LIST_FULL = QT_TRANSLATE_NOOP("Reason", "There are {most} already. Remove one first.")
    TOO_MANY_LINES = QT_TRANSLATE_NOOP("Reason", "Write at most {most} lines.")
    CONTENT_REFUSED = QT_TRANSLATE_NOOP("Reason", "This file can't be used. {raw}")
    ASSESSMENT_FINISHED = QT_TRANSLATE_NOOP("Reason", "It is finished. Open it again to change an answer.")
    NOTHING_ANSWERED = QT_TRANSLATE_NOOP("Reason", "Too little is answered for a level. Answer more of it first.")
    COMPANY_CODE_OVER = QT_TRANSLATE_NOOP("Reason", "This code works no more. Ask staff for a new one.")
    PLAN_NOT_OPEN = QT_TRANSLATE_NOOP("Reason", "Vision and plan are not open with this code. Ask staff to open them.")
    TOO_MANY_UNNAMED = QT_TRANSLATE_NOOP("Reason", "Too many digital maps are open without a name. Call staff.")
    WAITS_IN_CIRCLE = QT_TRANSLATE_NOOP("Reason", "These measures would wait for each other. Choose another one.")
    DAY_TO_COME = QT_TRANSLATE_NOOP("Reason", "This day is still to come. Choose the day on which it was.")
    PROJECT_CODE_TAKEN = QT_TRANSLATE_NOOP("Reason", "{name} has this code already.")
    ONE_APPLICANT = QT_TRANSLATE_NOOP("Reason", "A project has one applicant, and there is one already.")
    SHARES_OVER_WHOLE = QT_TRANSLATE_NOOP("Reason", "The shares of all would be more than 100 per cent.")
    PARTNER_SERVES = QT_TRANSLATE_NOOP("Reason", "Organisations are served by this partner: it can't be removed.")
    MORE_WOMEN_THAN_ALL = QT_TRANSLATE_NOOP("Reason", "There can't be more women than all together.")
    INDICATOR_IN_USE = QT_TRANSLATE_NOOP(
        "Reason", "Amounts were entered for this indicator. Take them back first, or make a new indicator."
    )
    NO_SUCH_PARTICIPANT = QT_TRANSLATE_NOOP("Reason", "No participant has this number.")
    NOT_A_PHONE = QT_TRANSLATE_NOOP("Reason", "Write a phone number such as +358 44 123 4567.")
    NO_CONTACT_GIVEN = QT_TRANSLATE_NOOP("Reason", "Write at least one of address, phone and web address.")
    START_FORM_MISSING = QT_TRANSLATE_NOOP("Reason", "Write the address of the start form first.")
    NOT_A_SECURE_ADDRESS = QT_TRANSLATE_NOOP("Reason", "Write a whole address that begins with https://.")
    NUMBER_TAKEN = QT_TRANSLATE_NOOP("Reason", "A participant has this number already. Leave it empty for the next.")

    # Settings.
    SETTING_CHANGED_MEANWHILE = QT_TRANSLATE_NOOP(
        "Reason", "Somebody else has changed this meanwhile. Look at it again, then change it."
    )
    TEXT_MISSING = QT_TRANSLATE_NOOP("Reason", "This can't be left empty.")
    TEXT_TOO_LONG = QT_TRANSLATE_NOOP("Reason", "Write at most {most} characters.")
    ALL_LANGUAGES_OR_NONE = QT_TRANSLATE_NOOP("Reason", "Write it in all three languages, or in none.")
    NOT_A_NUMBER = QT_TRANSLATE_NOOP("Reason", "Write a number.")
    NUMBER_OUT_OF_RANGE = QT_TRANSLATE_NOOP("Reason", "Give a number from {least} to {most}.")
    NOT_A_CHOICE = QT_TRANSLATE_NOOP("Reason", "Choose one that is offered.")
    LISTED_TWICE = QT_TRANSLATE_NOOP("Reason", "“{name}” is there twice.")
    ONLY_LETTERS = QT_TRANSLATE_NOOP("Reason", "Write only letters, spaces and hyphens.")
    NOT_A_SLUG = QT_TRANSLATE_NOOP("Reason", "Write only small letters a–z, digits and single hyphens.")
    SLUG_TAKEN = QT_TRANSLATE_NOOP("Reason", "This short name is taken. Write another.")
    NOT_A_DAY = QT_TRANSLATE_NOOP("Reason", "Write a day, such as 2027-03-01.")
    DAY_IS_PAST = QT_TRANSLATE_NOOP("Reason", "This day is over. Choose today or a later one.")
    TIME_IS_PAST = QT_TRANSLATE_NOOP("Reason", "This time is over. Choose one that is still to come.")
    NOT_A_LENGTH = QT_TRANSLATE_NOOP("Reason", "Write minutes or hours, such as 45 min or 2 h.")
    NOT_A_TIME_OF_DAY = QT_TRANSLATE_NOOP("Reason", "Write a time such as 07:00.")
    HOURS_NOT_UNDERSTOOD = QT_TRANSLATE_NOOP(
        "Reason", "Write hours such as 12:00-19:00, or 10:00-12:00, 13:00-19:00. Leave a closed day empty."
    )
    HOURS_OVERLAP = QT_TRANSLATE_NOOP(
        "Reason", "These hours overlap: the second must begin after the first have ended."
    )
    HOURS_END_TOO_LATE = QT_TRANSLATE_NOOP(
        "Reason", "They end before they begin. Hours past midnight end at 6 at the latest."
    )
    DELETES_OLDER = QT_TRANSLATE_NOOP("Reason", "A time becomes shorter: say that what is older may be deleted.")
    TOO_MANY_DAYS = QT_TRANSLATE_NOOP("Reason", "Give at most {most} days at once.")
    DAY_IS_EXCEPTIONAL = QT_TRANSLATE_NOOP("Reason", "One of these days is an exception already: change that one.")
    ENDS_BEFORE_IT_BEGINS = QT_TRANSLATE_NOOP("Reason", "The end must come after the beginning.")
    NOT_A_WEB_ADDRESS = QT_TRANSLATE_NOOP("Reason", "Write an address that begins with http:// or https://.")
    NOT_A_CHANNEL = QT_TRANSLATE_NOOP("Reason", "Write an address for messages, such as mailto://… or ntfys://….")
    OUTSIDE_THE_FLOOR_PLAN = QT_TRANSLATE_NOOP("Reason", "This place is outside the floor plan.")
    NOT_ALONG_AN_EDGE = QT_TRANSLATE_NOOP("Reason", "Walls, windows and doors run along an edge of the plan.")
    ZONE_NOT_EMPTY = QT_TRANSLATE_NOOP("Reason", "Equipment stands in this zone. Move it to another zone first.")
    KIND_IN_USE = QT_TRANSLATE_NOOP("Reason", "Equipment of this kind is there. Give it another kind first.")
    PICTURE_NOT_UNDERSTOOD = QT_TRANSLATE_NOOP("Reason", "This picture can't be read. Save it again, or use another.")
    PICTURE_TOO_LARGE = QT_TRANSLATE_NOOP("Reason", "This picture is too large. Use a smaller or a simpler one.")
    PICTURE_WITHOUT_AREAS = QT_TRANSLATE_NOOP(
        "Reason", "This drawing has no filled areas. Draw the outline as a filled shape."
    )
    PACK_NOT_UNDERSTOOD = QT_TRANSLATE_NOOP("Reason", "This file is not a hub pack.")
    PACK_OF_LATER_VERSION = QT_TRANSLATE_NOOP(
        "Reason", "This hub pack is of a later version of the program. Update the program here."
    )
    PACK_FIELD_UNKNOWN = QT_TRANSLATE_NOOP(
        "Reason", "The hub pack says something that this program does not know: {place}. Update the program here."
    )
    PACK_VALUE_REFUSED = QT_TRANSLATE_NOOP("Reason", "The hub pack can't be used. {place}: {cause}")
    KEY_NOT_STORED = QT_TRANSLATE_NOOP(
        "Reason", "The key can't be kept: the directory of the secrets can't be written. Mend its rights."
    )
