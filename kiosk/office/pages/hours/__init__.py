"""Opening hours: the year, the week, exceptions, closing now, and the sheet for the door."""
