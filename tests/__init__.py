"""The tests; whatever is run from here shows the translations as they are now."""

import runpy
from pathlib import Path

_COMPILER = Path(__file__).parents[1] / "assets" / "translations" / "compile_translations.py"
runpy.run_path(str(_COMPILER))["compile_translations"]()
