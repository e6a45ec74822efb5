// Keeps the parts of a page that are marked data-live as they are on the server. Without it the page is read by hand.
"use strict";
const source = new EventSource(document.querySelector("[data-wall]") ? "/live?wall" : "/live");
const lost = document.getElementById("lost");
let isReading = false;

async function readAnew() {
  if (isReading || document.hidden) return;
  isReading = true;
  try {
    const answer = await fetch(location.href);
    if (answer.status === 429 || answer.status >= 500) throw new Error("not now");
    if (!answer.ok || answer.redirected) return location.reload();
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of document.querySelectorAll("[data-live]")) {
      const now = fresh.getElementById(part.id);
      const isInUse = part.contains(document.activeElement) || part.querySelector("details[open]");
      if (now && !isInUse && part.innerHTML !== now.innerHTML) part.replaceChildren(...now.childNodes);
    }
    lost.replaceChildren(...fresh.getElementById("lost").childNodes);
    lost.hidden = true;
  } catch { /* the network is away: the next event tries again, and nothing old is shown as the present */
    lost.hidden = false;
  } finally {
    isReading = false;
  }
}

source.addEventListener("changed", readAnew);
source.addEventListener("open", readAnew);
source.addEventListener("error", () => { lost.hidden = false; });
source.addEventListener("gone", () => location.reload());
document.addEventListener("visibilitychange", readAnew);
