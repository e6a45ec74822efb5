"""How long the visitor at the screen is known."""

from kiosk.screens.session.visitor import Visitor


def test_a_visitor_is_known_for_30_seconds_after_a_scan_and_longer_after_coming_in_by_touch() -> None:
    visitor = Visitor()
    visitor.came("one", has_pass=True, now_s=0.0)
    assert visitor.visit_id(29.9) == "one"
    assert visitor.visit_id(30.0) is None
    visitor.came("two", has_pass=False, now_s=100.0)
    assert visitor.visit_id(219.9) == "two"
    visitor.forget()
    assert visitor.visit_id(120.0) is None
