"""An operator's override of findings: who allowed a print in spite of them, when, on which printer and why (G3, G6).

It holds for exactly these findings of this file on this printer, values and all. A finding of level `stop` is never
part of one.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Self

from kiosk.base.clock import from_text, to_text
from kiosk.printroom.matching.finding import Finding, Level


class OverrideReason(StrEnum):
    """Why a person allows it; the values are stored."""

    KNOWN_FILE = "known_file"
    """Knows this file and this machine."""
    SETTINGS_WRONG = "settings_wrong"
    """The hub's settings of this printer are wrong."""
    STAYS_BESIDE = "stays_beside"
    """Checked it with a dry run, or stays beside the printer."""


@dataclass(frozen=True, slots=True)
class Override:
    reason: OverrideReason
    findings: frozenset[str]
    """The overridden findings in their stored form."""
    codes: tuple[str, ...]
    printer_id: str
    staff_id: str
    at: datetime

    @classmethod
    def give(
        cls, reason: OverrideReason, findings: Iterable[Finding], printer_id: str, staff_id: str, at: datetime
    ) -> Self | None:
        """The override of those findings that can be overridden; None if there are none."""
        chosen = [finding for finding in findings if finding.level is Level.OVERRIDE]
        if not chosen:
            return None
        codes = tuple(dict.fromkeys(finding.code for finding in chosen))
        return cls(reason, frozenset(map(_stored, chosen)), codes, printer_id, staff_id, at)

    def allows(self, finding: Finding, printer_id: str) -> bool:
        """Whether this finding is one of them. Another value is another finding."""
        return finding.level is Level.OVERRIDE and printer_id == self.printer_id and _stored(finding) in self.findings

    def row(self) -> dict[str, str]:
        """The columns of `job` that hold it."""
        return {
            "override_reason": self.reason.value,
            "override_findings": json.dumps(sorted(self.findings)),
            "override_printer_id": self.printer_id,
            "override_by": self.staff_id,
            "override_at": to_text(self.at),
        }

    @classmethod
    def of_row(cls, row: Mapping[str, Any]) -> Self | None:
        """The override of a row of `job`, or None."""
        if row["override_reason"] is None:
            return None
        findings = json.loads(row["override_findings"])
        codes = tuple(dict.fromkeys(json.loads(finding)[0] for finding in findings))
        return cls(
            OverrideReason(row["override_reason"]),
            frozenset(findings),
            codes,
            row["override_printer_id"],
            row["override_by"],
            from_text(row["override_at"]),
        )


def still_blocking(findings: Iterable[Finding], override: Override | None, printer_id: str) -> list[Finding]:
    """The findings that keep a print from starting on this printer: those that block it and are not overridden."""
    return [
        finding
        for finding in findings
        if finding.level.blocks and not (override and override.allows(finding, printer_id))
    ]


def _stored(finding: Finding) -> str:
    return json.dumps([finding.code, dict(finding.values)], sort_keys=True, ensure_ascii=False)
