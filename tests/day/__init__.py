"""A simulated day: visitors at the real screen in given time, and a book of what it confirmed to them."""
