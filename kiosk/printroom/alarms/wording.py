"""What a message about an alarm says, in three languages.

The print room has no Qt, so the screens' translations are not at hand. A message holds causes, times and the names of
printers; never a name, a code or a file name of a visitor (N5), nor a machine's own words, which may hold one.
"""

from datetime import datetime, tzinfo

from kiosk.hub.alarms import Alarm, AlarmCause

_TITLES: dict[AlarmCause, tuple[str, str, str]] = {
    AlarmCause.HELP: ("Joku pyytää apua", "Någon ber om hjälp", "Somebody asks for help"),
    AlarmCause.ATTENTION: ("Tulostin tarvitsee ihmistä", "Skrivaren behöver någon", "The printer needs a person"),
    AlarmCause.PRINTER_ERROR: ("Tulostimen virhe", "Fel på skrivaren", "Printer error"),
    AlarmCause.JOB_FAILED: ("Tulostus epäonnistui", "Utskriften misslyckades", "Print failed"),
    AlarmCause.HEATERS_ON: ("Kuuma, vaikka ei tulosta", "Het utan att skriva ut", "Hot without a print"),
    AlarmCause.OFFLINE_IN_PRINT: (
        "Yhteys katkesi kesken tulostuksen",
        "Kontakten bröts under en utskrift",
        "Contact lost during a print",
    ),
    AlarmCause.TARGET_MISSED: ("Lämpötila ei pidä", "Temperaturen håller inte", "Temperature off its target"),
    AlarmCause.NO_PROGRESS: ("Tulostus ei etene", "Utskriften står stilla", "The print makes no progress"),
    AlarmCause.OVERDUE: ("Tulostus kestää liian kauan", "Utskriften tar för länge", "The print takes too long"),
    AlarmCause.QUEUE_STUCK: ("Jono ei etene", "Kön står stilla", "The queue is stuck"),
    AlarmCause.PRINT_ROOM_SILENT: (
        "Tulostushuone ei vastaa",
        "Skrivarrummet svarar inte",
        "The print room does not answer",
    ),
    AlarmCause.DISK_LOW: ("Levy on melkein täynnä", "Disken är nästan full", "The disk is almost full"),
    AlarmCause.HUB_DAMAGED: ("Tietokanta on vioittunut", "Databasen är skadad", "The database is damaged"),
    AlarmCause.WRONG_CLOCK: ("Kello voi olla väärässä", "Klockan kan gå fel", "The clock may be wrong"),
    AlarmCause.SCANNER_GONE: ("Koodinlukija puuttuu", "En kodläsare saknas", "A code scanner is missing"),
    AlarmCause.CODE_CAMERA_GONE: (
        "Koodeja lukeva kamera ei toimi",
        "Kameran som läser koder fungerar inte",
        "The camera that reads codes does not work",
    ),
    AlarmCause.AUTO_START_FAILS: (
        "Tulostukset eivät ala itsestään",
        "Utskrifter startar inte av sig själva",
        "No print starts by itself",
    ),
    AlarmCause.SPOOL_LOW: ("Kela on melkein tyhjä", "Spolen är nästan tom", "A spool runs low"),
    AlarmCause.BACKUP_OLD: ("Varmuuskopio on vanha", "Säkerhetskopian är gammal", "The backup is old"),
    AlarmCause.RETENTION_LATE: (
        "Vanhoja tietoja ei ole poistettu",
        "Gamla uppgifter har inte raderats",
        "Old data was not deleted",
    ),
    AlarmCause.CHANNEL_FAILS: ("Hälytys ei lähtenyt", "Ett larm gick inte iväg", "An alarm could not be sent"),
}
_LOOK = (
    "Katso konetta. Jos jokin on vialla, katkaise virta pistorasiasta.",
    "Se till maskinen. Är något fel, bryt strömmen vid uttaget.",
    "Look at the machine. If something is wrong, cut the power at the socket.",
)
_ADVICE: dict[AlarmCause, tuple[str, str, str]] = {
    AlarmCause.HELP: ("Mene sisäänkäynnille.", "Gå till ingången.", "Go to the entrance."),
    AlarmCause.ATTENTION: (
        "Se odottaa, kunnes joku vastaa sille.",
        "Den väntar tills någon svarar den.",
        "It waits until somebody answers it.",
    ),
    **dict.fromkeys(
        (
            AlarmCause.PRINTER_ERROR,
            AlarmCause.HEATERS_ON,
            AlarmCause.OFFLINE_IN_PRINT,
            AlarmCause.TARGET_MISSED,
            AlarmCause.NO_PROGRESS,
            AlarmCause.PRINT_ROOM_SILENT,
        ),
        _LOOK,
    ),
}
_SINCE = ("klo {clock} alkaen", "sedan kl. {clock}", "since {clock}")
_TEST = (
    ("{hub}: koe", "Tämä on koe. Hälytykset tulevat tätä tietä."),
    ("{hub}: prov", "Det här är ett prov. Larm kommer den här vägen."),
    ("{hub}: test", "This is a test. Alarms come this way."),
)
LANGUAGES = ("fi", "sv", "en")


def cause_words(alarm: Alarm, language: str) -> str:
    """The printer and what is wrong."""
    words = _TITLES[alarm.cause][LANGUAGES.index(language)]
    return f"{alarm.printer_name}: {words}" if alarm.printer_name else words


def message_words(alarm: Alarm, hub: str, language: str, timezone: tzinfo) -> tuple[str, str]:
    """The title and the text of a message about one alarm."""
    place = LANGUAGES.index(language)
    since = _SINCE[place].format(clock=time_words(alarm.raised_at, language, timezone))
    advice = _ADVICE.get(alarm.cause)
    return f"{hub}: {cause_words(alarm, language)}", f"{since}. {advice[place]}" if advice else f"{since}."


def test_words(hub: str, language: str) -> tuple[str, str]:
    """A message that shows that a channel works."""
    title, text = _TEST[LANGUAGES.index(language)]
    return title.format(hub=hub), text


def time_words(moment: datetime, language: str, timezone: tzinfo) -> str:
    """A time of day."""
    here = moment.astimezone(timezone)
    return f"{here:%H:%M}" if language == "en" else f"{here.hour}.{here:%M}"
