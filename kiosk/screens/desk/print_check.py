"""A file checked: measures, findings, which printers fit and why others don't."""

import contextlib
from dataclasses import dataclass, replace
from datetime import timedelta

from kiosk.gcode.print_facts import PrintFacts
from kiosk.hub.spools.cost import cost_cents
from kiosk.printroom.matching.beyond import beyond_hub
from kiosk.printroom.matching.checks import OF_LOADED_FILAMENT
from kiosk.printroom.matching.finding import Fit
from kiosk.printroom.matching.fitting import fit, limit_findings
from kiosk.printroom.orders import NotInQueueError
from kiosk.printroom.overrides import OverrideReason
from kiosk.printroom.overview import JobView, PrinterView
from kiosk.printroom.print_files import StoredFile, part_name, stored_path
from kiosk.printroom.queue.order import QueueOrder
from kiosk.printroom.queue.wishes import PrintWishes
from kiosk.printroom.requests.filament_choices import filament_choices
from kiosk.screens.desk import print_check_rows as rows
from kiosk.screens.desk.permission import Permission, ReasonLine, StartRequest
from kiosk.screens.desk.print_check_rows import FindingLine, PrinterFit
from kiosk.screens.kit.part_outline import PartOutline
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.findings import Wording
from kiosk.screens.text.formats import UNKNOWN, duration_words, money_words, number_words
from kiosk.screens.text.override_words import allowed_words
from kiosk.screens.text.print_names import job_filament
from kiosk.screens.text.reasons import reason_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PrintCheckView:
    width: str = ""
    height: str = ""
    time: str = ""
    done: str = ""
    filament: str = ""
    material: str = ""
    layer: str = ""
    layers: str = ""
    supports: str = ""
    findings: str = ""
    fitting: str = ""
    chosen_name: str = ""
    next_action: str = ""
    queued: bool = False
    leaves_hot: bool = False
    heaters_off: bool = True
    subject: str = ""
    permission: str = ""
    keeper: str = ""
    permit_action: str = ""
    may_queue: bool = False
    can_queue: bool = False
    in_order: str = ""
    lines_read: str = ""
    number: int = 0
    only: str = ""
    partner_reason: str = ""


@QmlElement
@QmlUncreatable("made by the shell")
class PrintCheckViewModel(ViewModel):
    routes = routes_of("print_check")
    changed = Signal()
    prepared = Signal(str)  # start it on this printer
    permissionWanted = Signal()  # an operator must give a reason first
    clearWanted = Signal(str)  # clear the bed of this printer first
    filamentWanted = Signal(str)  # change the filament of this printer first
    added = Signal()  # it was put into the queue
    takenOut = Signal()  # of the queue

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._findings = RowModel(FindingLine, self)
        self._fit_printers = RowModel(PrinterFit, self)
        self._unfit_printers = RowModel(PrinterFit, self)
        self._stops = RowModel(FindingLine, self)
        self._to_permit = RowModel(FindingLine, self)
        self._advice = RowModel(FindingLine, self)
        self._reasons = RowModel(ReasonLine, self)
        self._permission = Permission()
        self._part = PartOutline(self)
        self._view = PrintCheckView()
        self._chosen: str | None = None
        self._wants_chosen = False
        self._order = QueueOrder(self.services.hub_db, self.services.clock)
        self.stored: StoredFile | None = None
        self.job_id: str | None = None

    def put(self, stored: StoredFile, job_id: str | None = None) -> None:
        """Check a file. job_id: of its job in the queue, if it has one."""
        self.stored, self.job_id, self._chosen, self._wants_chosen = stored, job_id, None, False
        self._permission.begin(self._job())
        self._part.show(part_name(stored.name), stored.facts)
        self.refresh()

    def put_job(self, job_id: str, printer_id: str = "") -> bool:
        """Check the file of a job in the queue, on this printer first. Returns False if it is no longer there."""
        job = next((job for job in self.context.overview.open_jobs() if job.id == job_id and job.queued), None)
        if job is None:
            return False
        path = stored_path(self.services.files_dir, job.sha256)
        self.put(StoredFile(job.sha256, job.file_name, path, job.facts), job_id)
        if printer_id:
            self.choose(printer_id)
        return True

    def refresh(self) -> None:
        if self.stored is None:
            return
        job = self._job()
        if job is not None and job.facts.reader != self.stored.facts.reader:  # it was read again
            self.stored = replace(self.stored, facts=job.facts)
            self._part.show(part_name(self.stored.name), job.facts)
        facts = self.stored.facts
        checked = [(printer, fit(facts, printer)) for printer in self.context.overview.printers()]
        checked.sort(key=lambda pair: rows.rank(pair[1]))
        if self._chosen is None or not any(p.id == self._chosen and not c.stopped for p, c in checked):
            self._chosen = next((printer.id for printer, check in checked if not check.stopped), None)
        chosen = next(((p, c) for p, c in checked if p.id == self._chosen), None)
        self._permission.look_at(facts, chosen, job)
        wording = Wording(self.context.language(), self.services.tz, translate, reason_text)
        findings = rows.finding_lines(limit_findings(facts, (chosen or checked[0])[0]) if checked else (), wording)
        if asked := rows.asked_line(job, chosen[0] if chosen else None, wording.language):
            findings = rows.worst_first([*asked, *(line for line in findings if line.key != "material")])
        if not self._permission.is_needed and (allowed := allowed_words(job)):
            findings = [replace(line, detail=allowed) if line.level == "override" else line for line in findings]
        self._stops.show([line for line in findings if line.level == "stop"])
        self._findings.show([line for line in findings if line.level != "stop"])
        lines = [
            rows.printer_fit(printer, check, wording, chosen=printer.id == self._chosen) for printer, check in checked
        ]
        stopped = [check.stopped for _, check in checked]
        self._fit_printers.show([line for line, stops in zip(lines, stopped, strict=True) if not stops])
        self._unfit_printers.show([line for line, stops in zip(lines, stopped, strict=True) if stops])
        self._to_permit.show([line for line in findings if line.level == "override"])
        self._advice.show([line for line in findings if line.level == "advice"])
        self._reasons.show(self._permission.lines())
        view = self._view_of(facts, findings, [check for _, check in checked], chosen, wording)
        if view != self._view:
            self._view = view
            self.changed.emit()

    tick = refresh  # the time at which it would be done

    stops = constant(RowModel, "_stops")  # the findings that stop it
    findings = constant(RowModel, "_findings")  # the other findings, the worst first
    fitPrinters = constant(RowModel, "_fit_printers")  # that can be chosen: free ones first, those with a reason last
    unfitPrinters = constant(RowModel, "_unfit_printers")  # the other printers, each with what stops it
    toPermit = constant(RowModel, "_to_permit")  # the findings that an operator must override
    wantsFilament = exposed(bool, "_wants_filament", changed)  # another filament would do instead of a permission
    advice = constant(RowModel, "_advice")  # the findings that are only mentioned
    reasons = constant(RowModel, "_reasons")  # why an operator may override them
    part = constant(PartOutline, "_part")
    width = exposed(str, "_view.width", changed)
    height = exposed(str, "_view.height", changed)
    time = exposed(str, "_view.time", changed)
    done = exposed(str, "_view.done", changed)  # if it were started now
    filament = exposed(str, "_view.filament", changed)
    material = exposed(str, "_view.material", changed)
    layer = exposed(str, "_view.layer", changed)
    layers = exposed(str, "_view.layers", changed)
    supports = exposed(str, "_view.supports", changed)
    findingsTally = exposed(str, "_view.findings", changed)  # how many are not in order, or that they are outdated
    printersTally = exposed(str, "_view.fitting", changed)  # how many printers fit
    chosenName = exposed(str, "_view.chosen_name", changed)  # empty if no printer fits
    nextAction = exposed(str, "_view.next_action", changed)  # prepare, permit, clear, wait, not_known; or empty
    queued = exposed(bool, "_view.queued", changed)
    canQueue = exposed(bool, "_view.can_queue", changed)  # some printer may take it once its state allows
    leavesHot = exposed(bool, "_view.leaves_hot", changed)  # the file leaves heaters on
    heatersOff = exposed(bool, "_view.heaters_off", changed)  # they are switched off after the print
    subject = exposed(str, "_view.subject", changed)  # part and printer
    permissionTally = exposed(str, "_view.permission", changed)  # findings by level
    keeper = exposed(str, "_view.keeper", changed)  # in whose name the reason is kept
    permitAction = exposed(str, "_view.permit_action", changed)  # as nextAction; empty without a reason
    mayQueue = exposed(bool, "_view.may_queue", changed)  # with the reason that is chosen
    inOrder = exposed(str, "_view.in_order", changed)  # how many findings are in order
    linesRead = exposed(str, "_view.lines_read", changed)
    number = exposed(int, "_view.number", changed)  # by which people speak of it; 0 until it is in the queue
    only = exposed(str, "_view.only", changed)  # the one printer that it is or will be queued for; empty: any that fits
    partnerReason = exposed(str, "_view.partner_reason", changed)  # why a partner would make it; empty: the hub can

    @Slot(str)
    def choose(self, printer_id: str) -> None:
        self._chosen = printer_id
        self.refresh()

    @Slot(str)
    def chooseReason(self, key: str) -> None:
        self._permission.reason = OverrideReason(key)
        self.refresh()

    @Slot()
    def toggleHeatersOff(self) -> None:
        self._permission.wants_heaters_off = not self._permission.wants_heaters_off
        self.refresh()

    @Slot()
    def permit(self) -> None:
        """Go on with the reason that was chosen; the start itself is still to be confirmed by holding."""
        if self._chosen is not None and self._view.permit_action == "prepare":
            self.prepared.emit(self._chosen)
        elif self._chosen is not None and self._view.permit_action == "clear":
            self.clearWanted.emit(self._chosen)

    @Slot()
    def changeFilament(self) -> None:
        """Load what the file needs instead of printing it all the same."""
        if self._chosen is not None:
            self.filamentWanted.emit(self._chosen)

    @Slot()
    def addToQueue(self) -> None:
        if self.stored is None or self.job_id is not None:
            return
        with self.problems_shown():
            staff_id, now = self.context.member.staff_id, self.services.clock.now()
            options = self.request().options(self._chosen or "", staff_id, now)
            wishes = PrintWishes(printer_id=self._chosen if self._wants_chosen else None)
            self.job_id = self.context.orders.add_to_queue(self.stored, staff_id, options, wishes)
            self.added.emit()

    @Slot()
    def toggleOnly(self) -> None:
        """For the chosen printer alone, or for any that fits."""
        wants = self._chosen if not self._view.only else None
        if self.job_id is None:
            self._wants_chosen = wants is not None
        else:
            with self.problems_shown():
                self._order.send_to(self.job_id, wants, self.context.member.staff_id)
        self.refresh()

    @Slot()
    def takeFromQueue(self) -> None:
        if self.job_id is None:
            return
        with self.problems_shown():
            with contextlib.suppress(NotInQueueError):  # somebody was faster: it is out already
                self.context.orders.remove_from_queue(self.job_id, self.context.member.staff_id)
            self.job_id = None
            self.takenOut.emit()

    @Slot()
    def proceed(self) -> None:
        if self._chosen is not None and self._view.next_action == "prepare":
            self.prepared.emit(self._chosen)
        elif self._chosen is not None and self._view.next_action == "permit":
            self.permissionWanted.emit()
        elif self._chosen is not None and self._view.next_action == "clear":
            self.clearWanted.emit(self._chosen)

    def visitor_gone(self) -> None:
        """Whoever gave the reason is gone."""
        self._permission.reason = None

    def request(self) -> StartRequest:
        """What goes with a start on the chosen printer."""
        return self._permission.request()

    @property
    def _wants_filament(self) -> bool:
        return any(line.key in OF_LOADED_FILAMENT for line in self._to_permit.rows)

    def _job(self) -> JobView | None:
        """The job in the queue, if the file has one."""
        jobs = self.context.overview.open_jobs() if self.job_id is not None else ()
        return next((job for job in jobs if job.id == self.job_id), None)

    def _view_of(
        self,
        facts: PrintFacts,
        findings: list[FindingLine],
        checks: list[Fit],
        chosen: tuple[PrinterView, Fit] | None,
        wording: Wording,
    ) -> PrintCheckView:
        permission, member = self._permission, self.context.session.member
        waiting = self._job()
        action = rows.next_action(chosen[1]) if chosen else ""
        done_at = self.services.clock.now() + timedelta(seconds=facts.estimate_s)
        done = translate("PrintCheckViewModel", "done at %1").replace("%1", wording.clock(done_at))
        grams = number_words(max(facts.filament_g, 0.1), 0 if facts.filament_g >= 1 else 1, wording.language)
        return PrintCheckView(
            width=wording.millimetres(facts.outline_width_mm),
            height=wording.millimetres(facts.outline_height_mm, 0 if facts.outline_height_mm >= 1 else 1),
            time=duration_words(facts.estimate_s or None),
            done=done if facts.estimate_s else "",
            filament=f"{grams}\u00a0g{self._cost(facts)}" if facts.filament_g else UNKNOWN,
            material=self._material(facts, waiting),
            layer=wording.millimetres(facts.layer_height_mm, 2) if facts.layer_height_mm else UNKNOWN,
            layers=self.tr("%n layers", "", facts.layers),
            supports=rows.support_words(facts.supports),
            findings=self._findings_tally(findings) if facts.is_current else rows.read_again_words(),
            fitting=self._printers_tally(checks),
            chosen_name=chosen[0].name if chosen else "",
            next_action=action if not permission.is_needed else "permit",
            queued=self.job_id is not None,
            leaves_hot=permission.leaves_hot,
            heaters_off=permission.wants_heaters_off,
            subject=", ".join(filter(None, (self._part.name, chosen[0].name if chosen else ""))),
            permission=self._permission_tally(findings) if facts.is_current else rows.read_again_words(),
            keeper=translate("PrintCheckViewModel", "kept: %1").replace("%1", member.name if member else ""),
            permit_action=action if permission.reason else "",
            can_queue=not checks or not all(check.stopped_by_file for check in checks),
            may_queue=permission.reason is not None and self.job_id is None,
            in_order=self.tr("%n in order", "", sum(line.level == "ok" for line in findings)),
            lines_read=next((line.detail for line in findings if line.key == "no_forbidden"), ""),
            number=(waiting.number or 0) if waiting else 0,
            only=self._only_name(waiting, chosen),
            partner_reason=self._partner_reason(facts),
        )

    def _partner_reason(self, facts: PrintFacts) -> str:
        filaments = filament_choices(self.services.hub_db, facts)
        return beyond_hub(facts, self.context.overview.printers(), filaments) or ""

    def _material(self, facts: PrintFacts, waiting: JobView | None) -> str:
        """What it is printed with, as was asked for with its job."""
        asked = (waiting.material, waiting.colour) if waiting else ("", "")
        return job_filament(facts, *asked, self.context.language()) or UNKNOWN

    def _cost(self, facts: PrintFacts) -> str:
        """What it would cost, behind its grams; nothing where the hub wants no cost."""
        cents = cost_cents(self.services.print_desk, facts.filament_g, facts.estimate_s or None)
        return "" if cents is None else f", {money_words(cents, self.context.language())}"

    def _only_name(self, waiting: JobView | None, chosen: tuple[PrinterView, Fit] | None) -> str:
        """The printer that it is for alone."""
        if waiting is None:
            return chosen[0].name if chosen and self._wants_chosen else ""
        printers = self.context.overview.printers()
        return next((one.name for one in printers if one.id == waiting.wanted_printer_id), "")

    def _findings_tally(self, findings: list[FindingLine]) -> str:
        notes = sum(line.level != "ok" for line in findings)
        good = self.tr("%n in order", "", len(findings) - notes)
        return self.tr("%n to note", "", notes) + f", {good}" if notes else good

    def _permission_tally(self, findings: list[FindingLine]) -> str:
        levels = [line.level for line in findings]
        words = [self.tr("%n to permit", "", levels.count("override"))]
        if advice := levels.count("advice"):
            words.append(self.tr("%n advice", "", advice))
        return ", ".join(words)

    def _printers_tally(self, checks: list[Fit]) -> str:
        fitting, unfit = sum(check.fits for check in checks), sum(check.stopped for check in checks)
        permitted, words = len(checks) - fitting - unfit, self.tr("%n fit", "", fitting)
        if permitted:  # there is room for two
            return words + ", " + self.tr("%n with permission", "", permitted)
        return words + ", " + self.tr("%n don't", "", unfit) if unfit else words
