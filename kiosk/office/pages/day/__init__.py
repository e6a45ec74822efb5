"""The day in the hub: who is inside and what they use, the waiting lines, bookings, consultations."""
