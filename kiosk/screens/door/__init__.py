"""The door: start page, check-in, new pass, help and privacy notice."""
