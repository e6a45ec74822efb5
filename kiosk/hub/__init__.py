"""Who and what is in the hub: passes, visits, equipment, staff."""
