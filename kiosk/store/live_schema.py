"""The tables of `live.db`; they are made anew whenever they differ."""

import zlib

LIVE_TABLES = """
CREATE TABLE reading (
    printer_id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    tool_c REAL,
    tool_target_c REAL,
    bed_c REAL,
    bed_target_c REAL
) STRICT;
CREATE TABLE progress (
    printer_id TEXT PRIMARY KEY,
    job_id TEXT,
    file_name TEXT,
    at TEXT NOT NULL,
    fraction REAL NOT NULL,
    layer INTEGER,
    layers INTEGER,
    z_mm REAL,
    remaining_s REAL,
    done_at TEXT,
    sent REAL,
    remaining_by TEXT
) STRICT;
CREATE TABLE prompt (
    printer_id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    text TEXT NOT NULL,
    choices TEXT NOT NULL
) STRICT;
CREATE TABLE notice (
    printer_id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE TABLE camera_image (
    printer_id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    turn TEXT NOT NULL,
    image BLOB NOT NULL
) STRICT;
CREATE TABLE temperature_history (
    printer_id TEXT NOT NULL,
    at TEXT NOT NULL,
    tool_c REAL,
    bed_c REAL,
    PRIMARY KEY (printer_id, at)
) STRICT, WITHOUT ROWID;
CREATE TABLE heartbeat (
    process TEXT PRIMARY KEY,
    pid INTEGER NOT NULL,
    boot TEXT NOT NULL,
    at TEXT NOT NULL,
    steady_s REAL NOT NULL
) STRICT;
CREATE TABLE server_search (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    until_at TEXT NOT NULL
) STRICT;
CREATE TABLE nearby_server (
    address TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    connection TEXT NOT NULL
) STRICT;
CREATE TABLE listing_wish (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    until_at TEXT NOT NULL
) STRICT;
CREATE TABLE server_listing (
    printer_id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    files TEXT NOT NULL,
    reason TEXT
) STRICT;
CREATE TABLE file_fetch (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    printer_id TEXT NOT NULL,
    path TEXT NOT NULL,
    name TEXT NOT NULL,
    phase TEXT NOT NULL CHECK (phase IN ('wanted', 'fetching', 'done', 'failed')),
    sha256 TEXT,
    reason TEXT
) STRICT
"""
LIVE_VERSION = zlib.crc32(LIVE_TABLES.encode()) >> 1
"""Identifies the tables of `live.db`, as its `user_version` of 31 bits: those of another version are dropped."""
