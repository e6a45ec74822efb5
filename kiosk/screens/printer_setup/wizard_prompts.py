"""What the typing and choosing pages of the wizard ask for, by step and kind of server."""

from dataclasses import dataclass
from string import ascii_uppercase, digits

from kiosk.hub.added_printers import NAME_MAX_CHARS
from kiosk.hub.settings.printer_settings import MOONRAKER
from kiosk.printers.server_address import MAX_ADDRESS_CHARS
from kiosk.printroom.pairing.pairing_requests import KEY_LONGEST
from kiosk.screens.printer_setup.wizard_steps import Step
from kiosk.screens.qt import translate


@dataclass(frozen=True, slots=True)
class TextPrompt:
    """What the typing page asks for.

    `letters`: those that it may hold, as keys in low reach. `secret`: not shown. `plain`: an address or a key, without
    automatic capitals.
    """

    title: str = ""
    hint: str = ""
    text: str = ""
    longest: int = 0
    letters: str = ""
    secret: bool = False
    plain: bool = False


def text_prompt(step: Step, kind: str, *, address: str, name: str) -> TextPrompt:
    """kind: of the server. address, name: what is in the field at first."""
    if step is Step.ADDRESS:
        letters = ascii_uppercase + digits + ".:-/_"
        return TextPrompt(_address_title(kind), _address_hint(kind), address, MAX_ADDRESS_CHARS, letters, plain=True)
    if step is Step.KEY:
        title, letters = translate("WizardViewModel", "The key"), ascii_uppercase + digits + "-_"
        return TextPrompt(title, _key_hint(kind), "", KEY_LONGEST, letters, secret=True, plain=True)
    if step is Step.NAME:
        hint = translate("WizardViewModel", "It stands large on the tile, so that nobody starts the wrong printer.")
        title = translate("WizardViewModel", "What is the printer called?")
        letters = translate("WizardViewModel", "ABCDEFGHIJKLMNOPQRSTUVWXYZ") + digits + "- "
        return TextPrompt(title, hint, name, NAME_MAX_CHARS, letters)
    titles = {
        Step.COLOUR: translate("WizardViewModel", "Choose its flag"),
        Step.MATERIAL: translate("WizardViewModel", "What is usually loaded?"),
        Step.ZONE: translate("WizardViewModel", "Where does it stand?"),
    }
    return TextPrompt(title=titles.get(step, ""))


def no_address(kind: str) -> str:
    """Why what was typed is refused."""
    if kind == MOONRAKER:
        return translate("WizardViewModel", "That is no address. Like this: mainsailos.local or 192.168.1.20")
    return translate("WizardViewModel", "That is no address. Like this: octopi.local or 192.168.1.20")


def _address_title(kind: str) -> str:
    if kind == MOONRAKER:
        return translate("WizardViewModel", "The address of Klipper (Moonraker)")
    return translate("WizardViewModel", "The address of OctoPrint")


def _address_hint(kind: str) -> str:
    if kind == MOONRAKER:
        return translate("WizardViewModel", "That of Mainsail or Fluidd, such as mainsailos.local or 192.168.1.20")
    return translate("WizardViewModel", "As in a browser, such as octopi.local or 192.168.1.20")


def _key_hint(kind: str) -> str:
    if kind == MOONRAKER:
        return translate("WizardViewModel", "From the settings of Mainsail or Fluidd: API key. It is never shown here.")
    return translate("WizardViewModel", "From OctoPrint's settings: Application Keys. It is never shown here.")
