"""What a browser says of itself, in one word each; nothing else of it is stored (P2)."""

from kiosk.hub.office.devices import DeviceKind

_BROWSERS = (("Edg", "Edge"), ("SamsungBrowser", "Samsung"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"),
             ("OPR", "Opera"), ("CriOS", "Chrome"), ("Chrom", "Chrome"), ("Safari", "Safari"))  # fmt: skip
OTHER = "browser"


def browser_of(agent: str) -> str:
    """Its name."""
    return next((name for sign, name in _BROWSERS if sign in agent), OTHER)


def kind_of(agent: str) -> DeviceKind:
    is_phone = any(sign in agent for sign in ("Mobi", "Android", "iPhone", "iPad"))
    return DeviceKind.PHONE if is_phone else DeviceKind.COMPUTER
