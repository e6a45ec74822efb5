"""Partners of the hub: who they are, whom staff sent to them, what they have lent."""
