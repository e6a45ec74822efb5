"""Measurements of the product, printed as tables and JSON; behaviour is asserted elsewhere, never times."""
