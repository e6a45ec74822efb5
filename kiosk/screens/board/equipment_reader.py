"""Reads from the hub what the page of a piece of equipment says and offers to a visitor."""

from datetime import datetime

from kiosk.base.reason import Reason
from kiosk.hub.equipment import claims, reservations
from kiosk.hub.equipment.claims import ClaimRefusedError, Offer
from kiosk.hub.equipment.reservations import Reservations
from kiosk.hub.equipment.service import EquipmentView
from kiosk.hub.equipment.status import Status
from kiosk.hub.events import calendar
from kiosk.screens.board.equipment_hours import Cell, HourPage, cells
from kiosk.screens.board.equipment_line import read_line
from kiosk.screens.board.equipment_offer import PageOffer
from kiosk.screens.board.equipment_situation import Asked, Done, Seen, page_offer
from kiosk.screens.board.equipment_text import EquipmentText
from kiosk.screens.services import Services
from kiosk.screens.session.readers import Readers
from kiosk.screens.text.formats import hour_words


class EquipmentReader:
    """visit_id is that of the visitor who is known at the screen, or None."""

    def __init__(self, services: Services, booked: Reservations, readers: Readers) -> None:
        """booked: what visitors reserved."""
        self._services = services
        self._booked = booked
        self._readers = readers

    def offer(
        self,
        item: EquipmentView,
        words: EquipmentText,
        visit_id: str | None,
        language: str,
        asked: Asked | None,
        done: Done | None,
    ) -> tuple[tuple[Offer, ...], PageOffer]:
        """The times for which it can be claimed, and what the page offers."""
        services, now = self._services, self._services.clock.now()
        offers = claims.offered(now, item.details.longest, self._limit_at(item, visit_id))
        until_at = self.extended_until(item, visit_id)
        seen = Seen(
            readers=self._readers,
            item=item,
            words=words,
            now=now,
            tz=services.tz,
            language=language,
            visit_id=visit_id,
            offers=offers,
            refusal=self._refusal(item, visit_id),
            extension=until_at - max(now, item.claim_until_at or now) if until_at else None,
            may_take=self._may_take(item, visit_id),
            takes_requests=item.kind == "printer" and services.print_desk.requests and services.overview is not None,
            line=read_line(services, item, visit_id),
            asked=asked,
            done=done,
        )
        return offers, page_offer(seen)

    def extended_until(self, item: EquipmentView, visit_id: str | None) -> datetime | None:
        """Until when the visitor may have it in addition; None if it isn't theirs or somebody else is next."""
        now = self._services.clock.now()
        if item.claim_id is None or visit_id != item.claim_visit_id or item.claim_until_at is None:
            return None
        from_at = max(now, item.claim_until_at)
        limit_at = self._limit_at(item, visit_id)
        until_at = min(from_at + claims.EXTENSION, limit_at or from_at + claims.EXTENSION)
        return until_at if until_at - from_at >= claims.SHORTEST else None

    def may_reserve(self, item: EquipmentView) -> bool:
        """Whether visitors reserve such equipment at all."""
        return item.kind != "printer" and item.is_public and self._booked.limits.open_per_visitor > 0

    def next_starts(self, item: EquipmentView, language: str) -> str:
        """When the next reservation of today begins, or nothing."""
        services, now = self._services, self._services.clock.now()
        closes_at = self._booked.opening.closing_at(now)
        coming = reservations.coming(services.hub_db, services.clock, item.id)
        following = [one.starts_at for one in coming if one.starts_at > now and closes_at and one.starts_at < closes_at]
        return hour_words(following[0], services.tz, language) if following else ""

    def cells(self, item: EquipmentView, page: HourPage, visit_id: str | None) -> list[Cell]:
        """What stands on the rule of these hours."""
        services, limits = self._services, self._booked.limits
        if item.status is Status.OUT_OF_ORDER:
            return []
        own = self._booked.of_visit(visit_id) if visit_id else ()
        return cells(
            page,
            self._booked.opening,
            services.clock.now(),
            min(item.details.longest or limits.longest, limits.longest),
            reservations.coming(services.hub_db, services.clock, item.id),
            frozenset(one.id for one in own),
            calendar.today(services.hub_db, page.day, services.tz),
            item.claim_until_at if item.claim_id else None,
        )

    def _limit_at(self, item: EquipmentView, visit_id: str | None) -> datetime | None:
        now = self._services.clock.now()
        return claims.limit_at(self._services.hub_db, now, item.id, visit_id, self._booked.opening.closing_at(now))

    def _may_take(self, item: EquipmentView, visit_id: str | None) -> bool:
        """Whether it is kept for this visitor."""
        if visit_id is None:
            return False
        own = reservations.own_now(self._services.hub_db, self._services.clock.now(), item.id, visit_id)
        overdue = item.claim_id is None or item.is_overdue(self._services.clock.now())
        return item.called_visit_id == visit_id or (
            own is not None and overdue and item.status is not Status.OUT_OF_ORDER
        )

    def _refusal(self, item: EquipmentView, visit_id: str | None) -> Reason | None:
        if visit_id is None:
            return None
        try:
            claims.check_visitor(self._services.hub_db, self._services.clock, item.details, visit_id)
        except ClaimRefusedError as error:
            return error.reason
        return None
