"""Draw.io files of the office, loaded and drawn by maxGraph in Chromium (I13, I14)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import Page, Route

from tests.maxgraph import maxgraph_files
from tests.office.office_hub import OfficeHub
from tests.office.project_hub import MadeProject
from tests.reports.plans.diagrams import Read, read

PAGE = """<!doctype html><meta charset="utf-8"><div id="box" style="width:1300px;height:1000px"></div>
<script type="module">
import {Graph, ModelXmlSerializer} from "/lib/esm/index.js"
window.drawn = (xml) => {
    const graph = new Graph(document.getElementById("box")), file = new DOMParser().parseFromString(xml, "text/xml")
    graph.setHtmlLabels(true)
    const model = new XMLSerializer().serializeToString(file.querySelector("mxGraphModel"))
    new ModelXmlSerializer(graph.getDataModel()).import(model)
    const cells = Object.values(graph.getDataModel().cells), view = graph.getView()
    const box = (cell) => { const at = view.getState(cell); return [at.x, at.y, at.width, at.height] }
    const text = (cell) => { const one = view.getState(cell).text; return one && one.boundingBox ?
        [one.boundingBox.width, one.boundingBox.height, one.node.textContent] : null }
    return {
        boxes: Object.fromEntries(cells.filter((one) => one.isVertex()).map((one) => [one.id, box(one)])),
        texts: Object.fromEntries(cells.filter((one) => one.isVertex()).map((one) => [one.id, text(one)])),
        arrows: cells.filter((one) => one.isEdge()).map((one) => [one.source.id, one.target.id]),
    }
}
</script>"""


@pytest.fixture
def page(chromium: Chromium) -> Iterator[Page]:
    """A page with maxGraph; it reaches nothing but the files of the package."""
    files = maxgraph_files()
    opened = chromium.new_page()
    opened.route("**/*", lambda route: _serve(route, files))
    opened.goto("http://maxgraph.test/")
    opened.wait_for_function("typeof window.drawn === 'function'")
    yield opened
    opened.close()


def _serve(route: Route, files: Path) -> None:
    path = files / route.request.url.removeprefix("http://maxgraph.test/")
    if path == files:
        route.fulfill(body=PAGE, content_type="text/html")
    elif path.is_file():
        route.fulfill(body=path.read_bytes(), content_type="text/javascript")
    else:
        route.fulfill(status=404)


def test_a_plan_and_a_future_map_are_drawn_as_they_were_written(
    office: OfficeHub, made_project: MadeProject, page: Page
) -> None:
    """I13, I14: every box is in its place, every arrow at its ends, and every text has room in its box."""
    browser = office.paired("Antti")
    browser.session.headers["Accept-Language"] = "fi"
    for name in (f"organisations/{made_project.company_id}/plan.pdf", f"{made_project.plans[0][1:]}/map.pdf"):
        assert browser.get(f"/{name}").content.startswith(b"%PDF"), name
    for name in ("plan", "future"):
        content = browser.get(f"/organisations/{made_project.company_id}/{name}.drawio").content
        written, arrows, _ = read(content)
        drawn = page.evaluate("xml => drawn(xml)", content.decode())
        assert drawn["boxes"] == {one.id: [one.x, one.y, one.width, one.height] for one in written.values()}
        assert sorted(drawn["arrows"]) == sorted([list(ends) for ends in arrows.values()])
        for one in written.values():
            check_text(one, drawn["texts"][one.id])


def check_text(box: Read, drawn: list[object] | None) -> None:
    """The words are those that were written, and not higher than their box."""
    words = "".join(box.text)
    if not words:
        return
    assert drawn is not None, box
    _, height, text = drawn
    assert text == words
    assert isinstance(height, int | float)
    assert height <= box.height + 2, box
