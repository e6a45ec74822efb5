"""What a manager sets: in the database, checked, with its history, effective at once."""
