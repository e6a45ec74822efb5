"""The lines of sustainability in words: name, unit, and how each is estimated, in three languages (I18)."""

from collections.abc import Mapping

from kiosk.hub.equipment.details import Words

NAMES: Mapping[str, Words] = {
    "shared_use": Words("Laitteiden yhteiskäyttö", "Gemensam användning av utrustning", "Shared use of equipment"),
    "repairs": Words("Korjattu uuden hankinnan sijasta", "Reparerat i stället för nytt", "Repaired in place of new"),
    "failed_filament": Words(
        "Epäonnistuneiden tulosteiden lanka", "Filament i misslyckade utskrifter", "Filament of failed prints"
    ),
    "spared_km": Words("Säästetyt ajokilometrit", "Inbesparade körkilometer", "Kilometres of driving spared"),
    "spared_co2": Words("Säästetyt päästöt", "Inbesparade utsläpp", "Emissions spared"),
}
UNITS: Mapping[str, Words] = {
    "shared_use": Words("tuntia", "timmar", "hours"),
    "repairs": Words("korjausta", "reparationer", "repairs"),
    "failed_filament": Words("g", "g", "g"),
    "spared_km": Words("km", "km", "km"),
    "spared_co2": Words("kg CO₂", "kg CO₂", "kg CO₂"),
}
FORMULAS: Mapping[str, Words] = {
    "shared_use": Words(
        "Arvio: käyttöjen pituuksien summa. Jos käynti päättyi sulkemisaikaan, pituus on arvioitu.",
        "Uppskattning: summan av användningarnas längd. Slutade besöket vid stängning är längden uppskattad.",
        "Estimate: the lengths of all uses added up. Where closing time ended the visit, its length is estimated.",
    ),
    "repairs": Words(
        "Arvio: korjaukset, joista henkilökunta on merkinnyt, että muuten olisi hankittu uusi.",
        "Uppskattning: reparationer som enligt personalen ersatte ett nyköp.",
        "Estimate: repairs of which staff have said that something new would have been bought otherwise.",
    ),
    "failed_filament": Words(
        "Arvio: epäonnistuneiksi arvioitujen tulosteiden käyttämä lanka grammoina.",
        "Uppskattning: filamentet i gram som de misslyckade utskrifterna använde.",
        "Estimate: the grams of filament that failed prints have used.",
    ),
    "spared_km": Words(
        "Arvio: vastanneiden keskimääräinen edestakainen matka × käynnit. Kysytty otokselta.",
        "Uppskattning: de svarandes genomsnittliga resa tur och retur × besöken. Frågat av ett urval.",
        "Estimate: the mean trip there and back of those who answered × visits. A sample was asked.",
    ),
    "spared_co2": Words(
        "Arvio: säästetyt kilometrit × {factor} g/km, keskuksen oma kerroin.",
        "Uppskattning: inbesparade kilometer × {factor} g/km, hubbens egen koefficient.",
        "Estimate: kilometres spared × {factor} g/km, the hub's own factor.",
    ),
}
