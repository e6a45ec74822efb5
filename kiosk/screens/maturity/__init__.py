"""The digital map of a company at the screen: its statements, the map, plan, future, questions at the end (I12–I15)."""
