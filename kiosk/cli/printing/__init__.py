"""Commands for one print file: what it says, and printing it without a hub."""
