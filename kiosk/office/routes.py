"""Every page: its address, who may see it, and what makes it. A new page is a module in `pages` and a line here."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.hub.permissions import Role
from kiosk.office.asking import Answer, Ask
from kiosk.office.pages import (
    alarms,
    devices,
    home,
    log,
    manifest,
    menu,
    pairing,
    printer,
    printers,
    settings,
    settings_hub,
)
from kiosk.office.pages.day import bookings, consultation, inside, lines
from kiosk.office.pages.equipment import editor, item, kinds, listing, ordering, photo, removed, zones
from kiosk.office.pages.events import event, event_list, new_event, series
from kiosk.office.pages.hours import closing, day_form, door_sheet, hours_history, overview, week_form
from kiosk.office.pages.night import calls, cameras, morning, wall
from kiosk.office.pages.paper import labels, visitor_passes
from kiosk.office.pages.people import badge, people, person
from kiosk.office.pages.plan import placing, plan_page
from kiosk.office.pages.printing import loaded, new_printer, print_page, printer_settings, prints, spool, spools
from kiosk.office.pages.system import alarm_channels, alarm_contact, backups, downloads, pack_import
from kiosk.office.pages.visiting import door, door_history, retention
from kiosk.office.pages.visiting.cards import CARDS
from kiosk.office.pages.visiting.origins import ORIGINS

Page = Callable[[Ask], Answer]


@dataclass(frozen=True, slots=True)
class PageRoute:
    """show: answers GET. act: answers POST. needs: the least role; None: nobody has to be known.

    What needs an admin also needs a PIN of the last 12 hours (W2).
    """

    path: str
    show: Page | None = None
    act: Page | None = None
    needs: Role | None = Role.HOST
    largest_body: int | None = None
    """Bytes of a POST that brings files; None: it brings none, and is bounded as every form."""


ROUTES = (
    PageRoute("/", home.show),
    PageRoute("/alarms", alarms.show),
    PageRoute("/alarms/{alarm_id}/acknowledge", act=alarms.acknowledge),
    PageRoute("/alarms/{alarm_id}/hand-on", act=calls.hand_on),
    PageRoute("/night", wall.show),
    PageRoute("/morning", morning.show),
    PageRoute("/cameras", cameras.show),
    PageRoute("/cameras/{slug}/image", cameras.image),
    PageRoute("/claims/{claim_id}/take-back", act=home.take_back),
    PageRoute("/equipment", listing.show),
    PageRoute("/equipment/all/add", editor.show_new, editor.add, needs=Role.ADMIN),
    PageRoute("/equipment/all/order", ordering.show, ordering.move, needs=Role.ADMIN),
    PageRoute("/equipment/all/removed", removed.show, removed.bring, needs=Role.ADMIN),
    PageRoute("/equipment/{slug}", item.show),
    PageRoute("/equipment/{slug}", act=editor.save, needs=Role.ADMIN),
    PageRoute("/equipment/{slug}/restore", act=editor.restore, needs=Role.ADMIN),
    PageRoute("/equipment/{slug}/remove", act=editor.remove, needs=Role.ADMIN),
    PageRoute("/equipment/{slug}/photo", act=photo.upload, needs=Role.ADMIN, largest_body=photo.LARGEST_BODY),
    PageRoute("/equipment/{slug}/photo/remove", act=photo.remove, needs=Role.ADMIN),
    PageRoute("/pictures/{sha256}", photo.show),
    PageRoute("/settings/zones", zones.show, zones.add, needs=Role.ADMIN),
    PageRoute("/settings/zones/all/order", act=zones.move, needs=Role.ADMIN),
    PageRoute("/settings/zones/{slug}", zones.show_one, zones.save, needs=Role.ADMIN),
    PageRoute("/settings/zones/{slug}/restore", act=zones.restore, needs=Role.ADMIN),
    PageRoute("/settings/zones/{slug}/remove", act=zones.remove, needs=Role.ADMIN),
    PageRoute("/settings/kinds", kinds.show, kinds.add, needs=Role.ADMIN, largest_body=kinds.LARGEST_BODY),
    PageRoute("/settings/kinds/{slug}", kinds.show_one, kinds.save, needs=Role.ADMIN, largest_body=kinds.LARGEST_BODY),
    PageRoute("/settings/kinds/{slug}/restore", act=kinds.restore, needs=Role.ADMIN),
    PageRoute("/settings/kinds/{slug}/remove", act=kinds.remove, needs=Role.ADMIN),
    PageRoute("/equipment/{slug}/fault", act=item.put_out_of_order),
    PageRoute("/equipment/{slug}/let-use", act=item.let_use),
    PageRoute("/equipment/{slug}/repair", act=item.repair),
    PageRoute("/equipment/{slug}/not-repaired", act=item.undo_repair),
    PageRoute("/equipment/{slug}/take-back", act=item.take_back),
    PageRoute("/equipment/{slug}/continue", act=item.undo_take_back),
    PageRoute("/inside", inside.show),
    PageRoute("/inside/visits/{visit_id}/end", act=inside.end),
    PageRoute("/inside/visits/{visit_id}/undo", act=inside.undo_end),
    PageRoute("/inside/lines/{waiting_id}/next", act=lines.call_next),
    PageRoute("/inside/lines/{waiting_id}/remove", act=lines.remove),
    PageRoute("/inside/lines/{waiting_id}/undo", act=lines.undo_remove),
    PageRoute("/inside/bookings/new", bookings.show, bookings.save),
    PageRoute("/inside/bookings/{reservation_id}/cancel", act=bookings.cancel),
    PageRoute("/consultation", consultation.show, consultation.save),
    PageRoute("/consultation/{consultation_id}/undo", act=consultation.undo),
    PageRoute("/printers", printers.show),
    PageRoute("/printers/new", new_printer.show, new_printer.add_serial, needs=Role.ADMIN),
    PageRoute("/printers/new/search", act=new_printer.search, needs=Role.ADMIN),
    PageRoute("/printers/new/connect", act=new_printer.connect, needs=Role.ADMIN),
    PageRoute("/printers/new/cancel", act=new_printer.cancel, needs=Role.ADMIN),
    PageRoute("/printers/new/octoprint", act=new_printer.add_octoprint, needs=Role.ADMIN),
    PageRoute("/printers/{slug}", printer.show),
    PageRoute("/printers/{slug}/loaded", act=loaded.load),
    PageRoute("/printers/{slug}/service", act=printer.service),
    PageRoute("/printers/{slug}/settings", printer_settings.show, printer_settings.save, needs=Role.ADMIN),
    PageRoute("/printers/{slug}/connect", act=printer_settings.connect, needs=Role.ADMIN),
    PageRoute("/printers/{slug}/cable", act=printer_settings.to_cable, needs=Role.ADMIN),
    PageRoute("/printers/{slug}/restore", act=printer_settings.restore, needs=Role.ADMIN),
    PageRoute("/printers/{slug}/remove", act=printer_settings.remove, needs=Role.ADMIN),
    PageRoute("/printers/{slug}/stop", act=printer.stop),
    PageRoute("/printers/{slug}/order", act=printer.order, needs=Role.OPERATOR),
    PageRoute("/hours", overview.show),
    PageRoute("/hours/close", act=closing.close),
    PageRoute("/hours/open", act=closing.reopen),
    PageRoute("/hours/door", door_sheet.show),
    PageRoute("/hours/week/{weekday}", week_form.show, week_form.save, needs=Role.ADMIN),
    PageRoute("/hours/days/{day}", day_form.show, day_form.save, needs=Role.ADMIN),
    PageRoute("/hours/days/{day}/remove", act=day_form.remove, needs=Role.ADMIN),
    PageRoute("/hours/restore", act=hours_history.restore, needs=Role.ADMIN),
    PageRoute("/events", event_list.show),
    PageRoute("/events/new", new_event.show, new_event.add, needs=Role.ADMIN),
    PageRoute("/events/{event_id}", event.show),
    PageRoute("/events/{event_id}/attendance", act=event.record),
    PageRoute("/events/{event_id}/change", act=event.change, needs=Role.ADMIN),
    PageRoute("/events/{event_id}/cancel", act=event.cancel),
    PageRoute("/events/{event_id}/reinstate", act=event.reinstate),
    PageRoute("/events/{event_id}/remove", act=event.remove, needs=Role.ADMIN),
    PageRoute("/events/series/{series_id}", series.show),
    PageRoute("/events/series/{series_id}/add", act=series.add, needs=Role.ADMIN),
    PageRoute("/events/series/{series_id}/change", series.show_change, series.rename, needs=Role.ADMIN),
    PageRoute("/events/series/{series_id}/end", act=series.end, needs=Role.ADMIN),
    PageRoute("/prints", prints.show, needs=Role.OPERATOR),
    PageRoute("/prints/{job_id}", print_page.show, needs=Role.OPERATOR),
    PageRoute("/spools", spools.show),
    PageRoute("/spools/new", spool.show_new, spool.add, needs=Role.OPERATOR),
    PageRoute("/spools/{spool_id}", spool.show),
    PageRoute("/spools/{spool_id}", act=spool.save, needs=Role.OPERATOR),
    PageRoute("/spools/{spool_id}/load", act=spool.load, needs=Role.OPERATOR),
    PageRoute("/spools/{spool_id}/end", act=spool.end, needs=Role.OPERATOR),
    PageRoute("/spools/{spool_id}/back", act=spool.bring_back, needs=Role.OPERATOR),
    PageRoute("/log", log.show, needs=Role.ADMIN),
    PageRoute("/log.csv", log.export, needs=Role.ADMIN),
    PageRoute("/devices", devices.show),
    PageRoute("/devices/{device_id}/end", act=devices.end),
    PageRoute("/settings", settings.show),
    PageRoute("/settings/hub", settings_hub.show, needs=Role.ADMIN),
    PageRoute("/settings/hub/{subject}", act=settings_hub.save, needs=Role.ADMIN),
    PageRoute("/settings/alarms", alarm_channels.show, needs=Role.ADMIN),
    PageRoute("/settings/alarms/rules", act=alarm_channels.save_rules, needs=Role.ADMIN),
    PageRoute("/settings/alarms/new", alarm_contact.show_new, alarm_contact.add, needs=Role.ADMIN),
    PageRoute("/settings/alarms/contacts/{at}", alarm_contact.show, alarm_contact.change, needs=Role.ADMIN),
    PageRoute("/settings/alarms/contacts/{at}/move", act=alarm_channels.move, needs=Role.ADMIN),
    PageRoute("/settings/alarms/contacts/{at}/remove", act=alarm_channels.remove, needs=Role.ADMIN),
    PageRoute("/settings/alarms/contacts/{at}/test", act=alarm_channels.test, needs=Role.ADMIN),
    PageRoute("/settings/backups", backups.show, needs=Role.ADMIN),
    PageRoute("/settings/backups/now", act=backups.make, needs=Role.ADMIN),
    PageRoute("/settings/backups/files/{name}", backups.show_one, backups.download, needs=Role.ADMIN),
    PageRoute("/settings/door", door.show, needs=Role.ADMIN),
    PageRoute("/settings/door/restore", act=door_history.restore, needs=Role.ADMIN),
    PageRoute("/settings/door/{subject}", act=door.save, needs=Role.ADMIN),
    PageRoute("/settings/door/origins/{at}", ORIGINS.show, ORIGINS.save, needs=Role.ADMIN),
    PageRoute("/settings/door/origins/{at}/move", act=ORIGINS.move, needs=Role.ADMIN),
    PageRoute("/settings/door/origins/{at}/remove", act=ORIGINS.remove, needs=Role.ADMIN),
    PageRoute("/settings/door/cards/{at}", CARDS.show, CARDS.save, needs=Role.ADMIN),
    PageRoute("/settings/door/cards/{at}/move", act=CARDS.move, needs=Role.ADMIN),
    PageRoute("/settings/door/cards/{at}/remove", act=CARDS.remove, needs=Role.ADMIN),
    PageRoute("/settings/retention", retention.show, retention.save, needs=Role.ADMIN),
    PageRoute("/settings/retention/restore", act=retention.restore, needs=Role.ADMIN),
    PageRoute("/settings/downloads", downloads.show),
    PageRoute("/settings/downloads/status.json", downloads.status),
    PageRoute("/settings/downloads/spaceapi.json", downloads.public_status),
    PageRoute("/settings/downloads/hub-pack.json", downloads.pack, needs=Role.ADMIN),
    PageRoute("/settings/pack", pack_import.show, pack_import.send, Role.ADMIN, pack_import.LARGEST_BODY),
    PageRoute("/settings/pack/accept", act=pack_import.accept, needs=Role.ADMIN),
    PageRoute("/settings/pack/leave", act=pack_import.leave, needs=Role.ADMIN),
    PageRoute("/settings/people", people.show, needs=Role.ADMIN),
    PageRoute("/settings/people/add", people.show_add, people.add, needs=Role.ADMIN),
    PageRoute("/settings/people/badge.pdf", act=badge.card, needs=Role.ADMIN),
    PageRoute("/settings/people/{person_id}", person.show, needs=Role.ADMIN),
    PageRoute("/settings/people/{person_id}/badge", person.show, person.new_badge, needs=Role.ADMIN),
    PageRoute("/settings/people/{person_id}/{action}", person.show, person.act, needs=Role.ADMIN),
    PageRoute("/settings/labels", labels.show, labels.make, needs=Role.ADMIN),
    PageRoute("/settings/labels/preview.png", labels.preview, needs=Role.ADMIN),
    PageRoute("/settings/passes", visitor_passes.show, visitor_passes.make),
    PageRoute("/settings/passes/preview.png", visitor_passes.preview),
    PageRoute("/settings/floor-plan", plan_page.show, needs=Role.ADMIN),
    PageRoute("/settings/floor-plan/outline", act=plan_page.save_outline, needs=Role.ADMIN),
    PageRoute("/settings/floor-plan/restore/{key}", act=placing.restore, needs=Role.ADMIN),
    PageRoute("/settings/floor-plan/{key}/click", act=placing.click, needs=Role.ADMIN),
    PageRoute("/settings/floor-plan/{key}/place", act=placing.place, needs=Role.ADMIN),
    PageRoute("/settings/floor-plan/{key}/step", act=placing.step, needs=Role.ADMIN),
    PageRoute("/settings/floor-plan/{key}/off", act=placing.take_off, needs=Role.ADMIN),
    PageRoute("/menu", menu.show),
    PageRoute("/manifest.webmanifest", manifest.show, needs=None),
    PageRoute("/leave", act=devices.leave),
    PageRoute("/pin", pairing.show_pin, pairing.take_pin),
    PageRoute("/pair", pairing.show, pairing.pair, needs=None),
    PageRoute("/P/{code}", pairing.show, needs=None),
)
