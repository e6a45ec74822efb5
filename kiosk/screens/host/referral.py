"""Sends a visitor to a partner: who can do it and why not here; the second press counts it and shows the card (I17).

Where the check of a print has said why already, one press is enough, and the pages lead back to that print.
"""

from dataclasses import dataclass

from kiosk.hub.partners.partner import HubPartner, HubPartners
from kiosk.hub.partners.referrals import ReferralReason, Referrals
from kiosk.hub.settings.settings_table import read_setting
from kiosk.scan.qr import qr_matrix
from kiosk.scan.qr_path import qr_path
from kiosk.screens.host.consultation import AnswerRow
from kiosk.screens.host.staff_act import StaffActViewModel
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.undo import Undo
from kiosk.screens.kit.view_model import Context
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of

PRINTS = frozenset({"print_check", "print_request", "decline_request"})
"""Where a print is looked at that may be beyond the hub: the pages lead back there."""

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PartnerRow:
    key: str
    words: str
    detail: str
    chosen: bool


@QmlElement
@QmlUncreatable("made by the shell")
class ReferralViewModel(StaffActViewModel):
    routes = routes_of("referral")
    changed = Signal()

    def __init__(self, context: Context, undo: Undo, parent: QObject | None = None) -> None:
        super().__init__(context, undo, parent)
        self._referrals = Referrals(self.services.hub_db, self.services.clock, self.services.tz)
        self._partners = RowModel(PartnerRow, self)
        self._reasons = RowModel(AnswerRow, self)
        self._coded = self._path = ""
        self._modules = 0
        self._forget()

    def _forget(self) -> None:
        self._print_page = ""
        self._ask_again()

    def _ask_again(self) -> None:
        self._partner: HubPartner | None = None
        self._reason: ReferralReason | None = None

    def refresh(self) -> None:
        """A partner that is changed meanwhile is shown as it is now; the card of one that is removed stays."""
        known, language = read_setting(self.services.hub_db, HubPartners).value, self.context.language()
        chosen = self._partner.slug if self._partner else ""
        self._partner = known.by_slug(chosen) or (self._partner if self._is_card else None)
        self._partners.show(
            [
                PartnerRow(one.slug, one.name, one.can_do.in_language(language), one.slug == chosen)
                for one in known.partners
            ]
        )
        self._reasons.show([AnswerRow(one, reason_words(one), "", 0, one is self._reason) for one in ReferralReason])
        self._draw(self._partner.code if self._partner else "")
        self.changed.emit()

    def tick(self) -> None:
        if self._is_card:  # where the undo runs out
            self.changed.emit()

    def page_left(self) -> None:
        self._forget()

    @Slot(str)
    def begin(self, reason: str) -> None:
        """reason: why not here, where the page on the screen knows it; else empty."""
        page = self.context.page()
        self._print_page = page if page in PRINTS else ""
        self._reason = ReferralReason(reason) if reason else None
        self.context.go("referral")

    @Slot()
    def leave(self) -> None:
        """To the print that it was about, else to the day."""
        self.context.go(self._print_page or "host_day")

    @Slot(str)
    def choosePartner(self, slug: str) -> None:
        self._partner = read_setting(self.services.hub_db, HubPartners).value.by_slug(slug)
        self._answered()

    @Slot(str)
    def chooseReason(self, reason: str) -> None:
        self._reason = ReferralReason(reason)
        self._answered()

    @Slot()
    def undo(self) -> None:
        """It was a mistake: it is not counted, and the questions are asked again."""
        self.take_back()
        self._ask_again()
        self.context.go("referral")

    def _answered(self) -> None:
        """The second answer counts it, whichever it is."""
        if self._partner is None or self._reason is None:
            self.refresh()
            return
        partner, reason = self._partner, self._reason
        with self.problems_shown():
            made = self._referrals.give(partner.slug, reason, by=self.staff_id)
            self.undoable.offer(
                lambda: translate("ReferralViewModel", "Counted: %1").replace("%1", reason_words(reason)),
                lambda: self._referrals.undo(made, by=self.staff_id),
            )
            self.context.go("referral_card")
        self.refresh()

    partners = constant(RowModel, "_partners")
    reasons = constant(RowModel, "_reasons")
    hasPartner = exposed(bool, "has_partner", changed)
    hasReason = exposed(bool, "has_reason", changed)
    name = exposed(str, "partner_name", changed)
    canDo = exposed(str, "can_do", changed)
    address = exposed(str, "address_words", changed)
    phone = exposed(str, "phone_words", changed)
    web = exposed(str, "web_words", changed)  # as people say it, without its scheme
    opensPage = exposed(bool, "opens_page", changed)  # the code leads to a web page, not to a phone number
    qrPath = exposed(str, "_path", changed)  # empty where there is neither
    modules = exposed(int, "_modules", changed)
    undoWords = exposed(str, "undo_words", changed)
    undoFraction = exposed(float, "undo_fraction", changed)

    @property
    def has_partner(self) -> bool:
        return self._partner is not None

    @property
    def has_reason(self) -> bool:
        return self._reason is not None

    @property
    def partner_name(self) -> str:
        return self._partner.name if self._partner else ""

    @property
    def can_do(self) -> str:
        return self._partner.can_do.in_language(self.context.language()) if self._partner else ""

    @property
    def address_words(self) -> str:
        return self._partner.address if self._partner else ""

    @property
    def phone_words(self) -> str:
        return self._partner.phone if self._partner else ""

    @property
    def web_words(self) -> str:
        return self._partner.web.removeprefix("https://").rstrip("/") if self._partner else ""

    @property
    def opens_page(self) -> bool:
        return self.web_words != ""

    @property
    def _is_card(self) -> bool:
        return self.context.page() == "referral_card"

    def _draw(self, text: str) -> None:
        if text != self._coded:
            matrix = qr_matrix(text) if text else ()
            self._coded, self._path, self._modules = text, qr_path(matrix) if matrix else "", len(matrix)


def reason_words(reason: ReferralReason) -> str:
    return {
        ReferralReason.TOO_BIG: translate("ReferralViewModel", "Too big"),
        ReferralReason.OTHER_MATERIAL: translate("ReferralViewModel", "Another material"),
        ReferralReason.MANY_PIECES: translate("ReferralViewModel", "Too many pieces"),
        ReferralReason.OTHER_WORK: translate("ReferralViewModel", "Other machines or skills"),
    }[reason]
