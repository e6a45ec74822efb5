"""Our driver for OctoPrint, on real servers, which end with the last of these tests."""
