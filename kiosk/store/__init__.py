"""The database: opened, migrated, watched; the only thing the processes share."""
