"""The build of the wheel: assets and firmware notes go into the package, translations compiled.

Both stay at the top level of the checkout, where an editable installation finds them; see kiosk/base/resources.py.
"""

import runpy
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

COMPILE = "assets/translations/compile_translations.py"
NOT_INSTALLED = {".py", ".pyc", ".qm", ".png"}
"""What only the checkout needs: generators, the README's pictures. The office reads the sources of translations."""


class PackagedFiles(BuildHookInterface):  # type: ignore[type-arg]  # generic only for type checkers
    """Adds the files that are not code to the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """version: `standard`, or `editable`: then only the translations are compiled, in place."""
        root = Path(self.root)
        compile_translations = runpy.run_path(str(root / COMPILE))["compile_translations"]
        if version == "editable":
            compile_translations()
            return
        self._compiled = tempfile.TemporaryDirectory()
        included = build_data["force_include"]
        for folder in ("assets", "firmware_notes"):
            for path in sorted((root / folder).rglob("*")):
                if path.is_file() and path.suffix not in NOT_INSTALLED:
                    included[str(path)] = f"kiosk/{path.relative_to(root).as_posix()}"
        for path in compile_translations(Path(self._compiled.name)):
            included[str(path)] = f"kiosk/assets/translations/{path.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the compiled translations; the wheel holds them now."""
        del version, build_data, artifact_path
        if hasattr(self, "_compiled"):
            self._compiled.cleanup()
