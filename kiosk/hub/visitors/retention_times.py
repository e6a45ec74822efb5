"""How long what is stored about people is kept (P6)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Retention:
    """Retention times, in days unless named otherwise."""

    visit_of_pass_days: int = 90
    fault_reporter_days: int = 90
    unused_pass_days: int = 730
    audit_days: int = 730
    counts_years: int = 5
