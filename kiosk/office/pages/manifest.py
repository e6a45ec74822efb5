"""What a phone reads to keep the office among its own applications: its name, icons and colours."""

import json

from kiosk.office.asking import Answer, Ask, Sent

GROUND = "#F7F0E3"
_ICONS = (
    ("icon.svg", "any", "image/svg+xml", "any"),
    ("icon-192.png", "192x192", "image/png", "any"),
    ("icon-512.png", "512x512", "image/png", "any"),
    ("icon-maskable.png", "512x512", "image/png", "maskable"),
)
"""File, size, type and purpose. The PNGs are drawn as the SVG, for what can't show that."""


def show(ask: Ask) -> Answer:
    t = ask.words
    manifest = {
        "id": "/",
        "name": f"{ask.facts.name}: {t('Office')}",
        "short_name": ask.facts.name,
        "lang": ask.language,
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "theme_color": GROUND,
        "background_color": GROUND,
        "icons": [
            {"src": f"/static/{name}", "sizes": size, "type": kind, "purpose": purpose}
            for name, size, kind, purpose in _ICONS
        ],
        "shortcuts": [
            {"name": t("Night"), "url": "/night"},
            {"name": t("Log a consultation"), "url": "/consultation"},
            {"name": t("Inside now"), "url": "/inside"},
        ],
    }
    content = json.dumps(manifest, ensure_ascii=False).encode()
    return Sent(content, "application/manifest+json", "manifest.webmanifest", is_shown=True)
