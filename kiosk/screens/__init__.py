"""The touchscreen: a Qt Quick app that reads and writes the database and talks to no device."""
