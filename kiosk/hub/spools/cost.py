"""What a print cost, where the hub wants to know it: filament by weight, the printer by time. Off as the hub begins."""

from kiosk.hub.settings.print_desk import PrintDesk


def shows_cost(desk: PrintDesk) -> bool:
    """Whether anything of money is shown."""
    return desk.cost_per_kg_cents > 0 or desk.cost_per_hour_cents > 0


def cost_cents(desk: PrintDesk, weight_g: float | None, seconds: float | None) -> int | None:
    """The cost of so much filament and time; None if the hub wants none, or what is charged for is not known."""
    if not shows_cost(desk):
        return None
    if (desk.cost_per_kg_cents and weight_g is None) or (desk.cost_per_hour_cents and seconds is None):
        return None
    return round(desk.cost_per_kg_cents * (weight_g or 0.0) / 1000 + desk.cost_per_hour_cents * (seconds or 0.0) / 3600)
