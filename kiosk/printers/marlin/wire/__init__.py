"""Bytes on the serial line: framing, replies, MeatPack and baud rates."""
