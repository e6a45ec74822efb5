"""The commands a person types; the only place where a process is put together."""
