"""Pictures that a hub uses of its own: silhouettes and photos."""
