"""Lines of sustainability: estimates of a hub's use, repairs, failed prints and trips that it spared (I18)."""
