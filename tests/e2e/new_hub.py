"""A hub from nothing, as `kiosk hub init` makes it: its screen, its office, and boards to connect."""

import re
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Browser

from kiosk.cli.machine_config import machine_part
from kiosk.config import Config, load_config
from tests.cli.forked_kiosk import run_kiosk
from tests.cli.processes import running
from tests.e2e.app_process import AppProcess
from tests.e2e.office_hand import Hand
from tests.office.office_hub import free_port

PHONE, TABLET, DESK = (360, 780), (820, 1180), (1280, 900)
_CODE = re.compile(r"^[0-9A-Z]{4}[ -]?[0-9A-Z]{4}$")


class NewHub:
    """Nothing is set but what belongs to the machine."""

    def __init__(self, place: Path, chromium: Browser, boards: int) -> None:
        """boards: how many virtual printers are plugged in, at `place/board-1` and so on."""
        self.place, self._chromium = place, chromium
        self._ends = ExitStack()
        self.config_path = place / "kiosk.toml"
        self.config_path.write_text(self._machine(), encoding="utf-8")
        self.config: Config = load_config(self.config_path)
        output = self.kiosk("hub", "init", "--config", str(self.config_path))
        self.badge = re.findall(r"Code\s+(\S+)", output)[0]
        self.pin = re.findall(r"PIN\s+(\d+)", output)[0]
        for number in range(1, boards + 1):
            board = self._ends.enter_context(running("virtual-board", "--link", place / f"board-{number}"))
            board.line_with("ready")
        for words in (("printroom",), ("office",)):
            process = self._ends.enter_context(running(*words, "--config", self.config_path))
            process.line_with("The office is served on" if words == ("office",) else "The print room works")
        self.app = AppProcess(self.config_path, place / "app.log")
        self.app.start()

    def close(self) -> None:
        self.app.stop()
        self._ends.close()

    def log_in(self, badge: str, pin: str, first_page: str = "home") -> None:
        """At the screen, by badge and PIN. first_page: that of the role."""
        self.app.do("keys", badge)
        self.app.until_page("pin_login")
        for digit in pin:
            self.app.touch(f"pin.{digit}")
        self.app.touch("pin.ok")
        self.app.until_home(first_page)

    def log_out(self) -> None:
        """At the screen."""
        self.app.exit_to_start()

    def open_office(self, pin: str, size: tuple[int, int]) -> Hand:
        """Take "Open on my phone or computer" at the screen, type its code in a browser, and the PIN."""
        self.app.touch("day.tools" if self.app.do("page") == "host_day" else "home.tools")
        self.app.touch("tools.openOffice")
        self.app.until(lambda: bool(self._office_codes()), "no code came")
        hand = self.open_browser(size)
        hand.open("/pair")
        hand.fill(code=self._office_codes()[0], pin=pin)
        hand.page.click("main button.go")
        hand.page.wait_for_selector("nav.main")
        self.log_out()
        return hand

    def open_browser(self, size: tuple[int, int]) -> Hand:
        """Of a device that the office does not know."""
        width, height = size
        context = self._chromium.new_context(
            ignore_https_errors=True, viewport={"width": width, "height": height}, locale="en-GB"
        )
        self._ends.callback(context.close)
        return Hand(context.new_page(), f"https://127.0.0.1:{self.config.office.port}")

    def _office_codes(self) -> list[str]:
        return [text for text in self.app.do("texts") if _CODE.match(text)]

    def _machine(self) -> str:
        """What `hub init` writes, with places, ports and a panel that nobody else uses at the same time."""
        values = {
            'size = ""': 'size = "1280x800"',
            "still = false": "still = true",
            'data_dir = ""': 'data_dir = "data"',
            'runtime_dir = ""': 'runtime_dir = "run"',
            'serial = ["auto"]': "serial = []",
        }
        text = machine_part()
        for usual, ours in values.items():
            assert usual in text, usual
            text = text.replace(usual, ours, 1)
        return re.sub(r"(\[office\][^\[]*?\nport = )\d+", rf"\g<1>{free_port()}", text, count=1)

    def kiosk(self, *words: str) -> str:
        """Run a command to its end; what it wrote."""
        done = run_kiosk(*words)
        assert done.returncode == 0, done.stderr
        return done.stdout
