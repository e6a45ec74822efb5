"""The host's day: who is inside, what needs a hand, and what a host does about it."""
