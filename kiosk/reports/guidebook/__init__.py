"""The guidebook: how a hub works and how it is copied, written from its own data (I16)."""
