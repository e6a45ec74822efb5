"""`kiosk install` and `kiosk update`: the services of a hub, and its versions side by side."""
