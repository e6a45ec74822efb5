"""A real SSH server with SFTP, for one directory and one key, and the configuration that leads `sftp` to it."""

import asyncio
import threading
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import asyncssh

START_WITHIN_S = 30.0
T = TypeVar("T")


@dataclass
class SshServer:
    """A running server. served: its directory, which clients see as "/". ssh_config: for `ssh -F`."""

    port: int
    served: Path
    ssh_config: Path

    @property
    def address(self) -> str:
        return f"sftp://backup-server:{self.port}/backups"


@contextmanager
def ssh_server(folder: Path, *, known_host: str | None = None) -> Iterator[SshServer]:
    """known_host: the host key that the client knows for it; None: it meets the server for the first time."""
    served = folder / "served"
    (served / "backups").mkdir(parents=True)
    client_key = asyncssh.generate_private_key("ssh-ed25519")
    client_key.write_private_key(folder / "client-key")
    (folder / "client-key").chmod(0o600)
    client_key.write_public_key(folder / "authorized")
    host_key = asyncssh.generate_private_key("ssh-ed25519")
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="ssh server")
    thread.start()

    def run(coroutine: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(coroutine, loop).result(START_WITHIN_S)

    try:
        listener = run(_listening(host_key, folder / "authorized", served))
        port = listener.get_port()
        if known_host is not None:
            (folder / "known").write_text(f"[127.0.0.1]:{port} {known_host}\n")
        config = folder / "ssh_config"
        config.write_text(
            f"Host backup-server\n  HostName 127.0.0.1\n  User kiosk\n  IdentityFile {folder / 'client-key'}\n"
            f"  IdentitiesOnly yes\n  UserKnownHostsFile {folder / 'known'}\n  GlobalKnownHostsFile /dev/null\n"
        )
        try:
            yield SshServer(port, served / "backups", config)
        finally:
            run(_closed(listener))
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _listening(host_key: Any, authorized: Path, served: Path) -> Any:
    return await asyncssh.listen(
        "127.0.0.1",
        0,
        server_host_keys=[host_key],
        authorized_client_keys=str(authorized),
        sftp_factory=lambda channel: asyncssh.SFTPServer(channel, chroot=bytes(served)),
    )


async def _closed(listener: Any) -> None:
    listener.close()
    await listener.wait_closed()
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
