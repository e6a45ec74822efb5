"""The configuration of the farm's hub."""

from collections.abc import Mapping

HEAD = """
[places]
data_dir = "data"
runtime_dir = "run"
[[zone]]
slug = "prints"
name_fi = "Tulostus"
name_sv = "Utskrift"
name_en = "Printing"
"""
EQUIPMENT = """
[[zone.equipment]]
slug = "{slug}"
kind = "printer"
name = "{name}"
[zone.equipment.printer]
colour = "#F0B51B"
connection = "{connection}"
address = "{address}"
bed_x_mm = 200
bed_y_mm = 200
height_mm = 200
"""


def farm_config(connections: Mapping[str, tuple[str, str]]) -> str:
    """A configuration with these printers; their connection and address by slug."""
    return HEAD + "".join(
        EQUIPMENT.format(slug=slug, name=slug.capitalize(), connection=connection, address=address)
        for slug, (connection, address) in connections.items()
    )
