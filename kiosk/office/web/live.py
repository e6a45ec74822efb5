"""Tells open pages that something changed, by server-sent events: they then read themselves anew (W1)."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

from kiosk.store.change_watch import Watch

LOOK_EACH_S = 0.4
"""How often the hub's database is asked for commits while a page listens."""
READINGS_EACH_S = 5.0
"""Readings and ages change all the time."""
WALL_READINGS_EACH_S = 2.0
"""On the wall of the night (N7)."""
MOST_LISTENERS = 32
RETRY_MS = 3000


class Changes:
    """Counts the commits to the hub's database while somebody listens. On the event loop's thread."""

    def __init__(self, hub_path: Path) -> None:
        self._path = hub_path
        self._changed = asyncio.Condition()
        self._listeners = 0
        self._task: asyncio.Task[None] | None = None

    @property
    def is_full(self) -> bool:
        return self._listeners >= MOST_LISTENERS

    async def stream(
        self,
        is_welcome: Callable[[], Awaitable[bool]],
        is_over: Callable[[], bool],
        readings_each_s: float = READINGS_EACH_S,
    ) -> AsyncIterator[str]:
        """Events for one page: `changed`, or `gone` as the last when its session ended.

        is_welcome: asked before each event. is_over: the process ends. readings_each_s: the longest time between two.
        """
        self._begin()
        try:
            yield f"retry: {RETRY_MS}\n\n"
            while not is_over():
                await self._wait(readings_each_s)
                if not await is_welcome():
                    yield "event: gone\ndata:\n\n"
                    return
                yield "event: changed\ndata:\n\n"
        finally:
            self._end()

    async def _wait(self, readings_each_s: float) -> None:
        """Until there was a commit, or readings are due."""
        async with self._changed:
            try:
                async with asyncio.timeout(readings_each_s):
                    await self._changed.wait()
            except TimeoutError:
                return

    def _begin(self) -> None:
        self._listeners += 1
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._look())

    def _end(self) -> None:
        self._listeners -= 1
        if self._listeners == 0 and self._task is not None:
            self._task.cancel()
            self._task = None

    async def _look(self) -> None:
        watch = Watch(self._path)
        try:
            while True:
                await asyncio.sleep(LOOK_EACH_S)
                if watch.changed():
                    async with self._changed:
                        self._changed.notify_all()
        finally:
            watch.close()
