"""The state of the hub for others: terminals, programs, home automation, the public."""
