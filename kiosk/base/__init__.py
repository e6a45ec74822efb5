"""Clock, ids, codes, errors, secret files and the TOML reader: used by every package, imports none of them."""
