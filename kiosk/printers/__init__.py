"""How to talk to one printer, whichever road leads to it."""
