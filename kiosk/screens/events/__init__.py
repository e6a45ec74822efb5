"""Events: the question at the door, and who is there today."""
