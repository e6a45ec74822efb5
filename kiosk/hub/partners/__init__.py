"""Partners of a hub: who they are, whom staff send to them, what they have lent (I17)."""
