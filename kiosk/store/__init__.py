"""The database: opening, migrations, change watch. It is all that the processes share."""
