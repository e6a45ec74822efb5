"""The keys of the retention in `kiosk.toml`: how long what is kept (P6)."""

from dataclasses import dataclass

from kiosk.base.toml_config import key, whole
from kiosk.hub.visitors.retention_times import Retention


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionKeys:
    """In days unless named otherwise. The privacy notice and the page of a visitor's own data show these values."""

    visit_of_pass_days: int = key(whole(1, 3650), 90)
    fault_reporter_days: int = key(whole(1, 3650), 90)
    unused_pass_days: int = key(whole(30, 3650), 730)
    audit_days: int = key(whole(30, 3650), 730)
    counts_years: int = key(whole(1, 50), 5)

    def times(self) -> Retention:
        return Retention(
            visit_of_pass_days=self.visit_of_pass_days,
            fault_reporter_days=self.fault_reporter_days,
            unused_pass_days=self.unused_pass_days,
            audit_days=self.audit_days,
            counts_years=self.counts_years,
        )
