"""TLS to servers in the hub's network: which certificates are trusted, and why one is not."""

import hashlib
import hmac
import socket
import ssl
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kiosk.base.reason import Reason, ReasonCode

_REASONS = {
    9: ReasonCode.CERTIFICATE_NOT_YET_VALID,
    10: ReasonCode.CERTIFICATE_EXPIRED,
    18: ReasonCode.CERTIFICATE_SELF_SIGNED,
    19: ReasonCode.CERTIFICATE_UNKNOWN_AUTHORITY,
    20: ReasonCode.CERTIFICATE_UNKNOWN_AUTHORITY,
    21: ReasonCode.CERTIFICATE_UNKNOWN_AUTHORITY,
    62: ReasonCode.CERTIFICATE_OTHER_NAME,
    64: ReasonCode.CERTIFICATE_OTHER_NAME,
}
"""By the X509_V_ERR numbers of OpenSSL."""


class CertificateChangedError(ssl.SSLError):
    """The server has another certificate than the one that was accepted."""


@dataclass(frozen=True, slots=True)
class Trust:
    """Which certificates are trusted: those of the known authorities, or exactly one that a person accepted.

    fingerprint: SHA-256 of the only certificate that is trusted, in lower-case hex; its name, its authority and its
    dates do not count then.
    """

    fingerprint: str = ""

    def wrap(self, link: socket.socket, host: str) -> ssl.SSLSocket:
        """Begin TLS within the time-out of `link`; nothing of ours is sent before the certificate was checked.

        Raises ssl.SSLError, OSError.
        """
        if not self.fingerprint:
            return _checking().wrap_socket(link, server_hostname=host)
        wrapped = _unchecked().wrap_socket(link, server_hostname=host)
        if self is not ANY_CERTIFICATE and not hmac.compare_digest(_fingerprint_of(wrapped), self.fingerprint):
            wrapped.close()
            raise CertificateChangedError
        return wrapped


SYSTEM_TRUST = Trust()
ANY_CERTIFICATE = Trust("any")
"""To look at a certificate; nothing is to be sent to such a server."""


def add_authorities(ca_file: Path) -> None:
    """Trust these authorities too, beside those of the system, in the whole process. Raises OSError, ssl.SSLError."""
    _checking().load_verify_locations(ca_file)


def fingerprint_text(link: socket.socket) -> str:
    """The fingerprint of the certificate at the other end as people compare it: pairs of letters, upper case."""
    assert isinstance(link, ssl.SSLSocket)
    text = _fingerprint_of(link).upper()
    return ":".join(text[at : at + 2] for at in range(0, len(text), 2))


def tls_reason(error: ssl.SSLError) -> Reason:
    """What is wrong, and what to do."""
    if isinstance(error, CertificateChangedError):
        return Reason(ReasonCode.CERTIFICATE_CHANGED)
    if isinstance(error, ssl.SSLCertVerificationError):
        return Reason(_REASONS.get(error.verify_code, ReasonCode.CERTIFICATE_NOT_TRUSTED))
    return Reason(ReasonCode.NO_TLS)


def _fingerprint_of(link: ssl.SSLSocket) -> str:
    return hashlib.sha256(link.getpeercert(binary_form=True) or b"").hexdigest()


@cache
def _checking() -> ssl.SSLContext:
    return ssl.create_default_context()


@cache
def _unchecked() -> ssl.SSLContext:
    """For a certificate that is compared with a fingerprint instead."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
