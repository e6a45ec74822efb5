"""`kiosk alarm`, and how alarms are told."""
