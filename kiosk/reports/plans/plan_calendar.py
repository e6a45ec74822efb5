"""The dates of an action plan for a calendar, as an iCalendar file: a whole day for each deadline that is to come."""

from datetime import datetime, timedelta

from kiosk.hub.plans.measures import MeasureState
from kiosk.reports.plans.contents import PlanContents

REMINDED_BEFORE = timedelta(days=7)


def plan_calendar(contents: PlanContents, now: datetime) -> bytes:
    """What is done is not in it. A file that is opened anew changes the same entries."""
    from icalendar import Alarm, Calendar, Event  # several MB, which the office needs for this file alone

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//kiosk//action plan//")
    calendar.add("x-wr-calname", contents.title)
    for item in contents.items:
        if item.state is MeasureState.DONE:
            continue
        event = Event()
        event.add("uid", f"{item.id}@kiosk")
        event.add("dtstamp", now)
        event.add("sequence", item.version)
        event.add("summary", item.title)
        event.add("dtstart", item.due_on)
        event.add("dtend", item.due_on + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
        step = f"{contents.first_step}: {item.first_step}" if item.first_step else ""
        event.add("description", "\n".join(filter(None, (item.owner, item.note, step))))
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", item.title)
        alarm.add("trigger", -REMINDED_BEFORE)
        event.add_component(alarm)
        calendar.add_component(event)
    return bytes(calendar.to_ical())
