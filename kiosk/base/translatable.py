"""Marks texts for translation where there is no Qt; whoever shows them translates them."""


def QT_TRANSLATE_NOOP(_context: str, english: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """The text as it is."""
    return english
