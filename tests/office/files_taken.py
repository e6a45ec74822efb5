"""A file that a page offers, asked for by the page itself.

Chromium without a display cancels a download now and then (GoogleChromeLabs/chromium-bidi#3711).
"""

import base64

from playwright.sync_api import Page

_ASK = """async element => {
  const form = element.form;
  const answer = form
    ? await fetch(form.action, {method: "POST", body: new URLSearchParams(new FormData(form, element))})
    : await fetch(element.href);
  if (!answer.ok || !answer.headers.get("content-disposition")) throw new Error(`no file: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(""));
}"""


def file_of(page: Page, selector: str) -> bytes:
    """What a link or the button of a form gives."""
    return base64.b64decode(page.locator(selector).first.evaluate(_ASK))
