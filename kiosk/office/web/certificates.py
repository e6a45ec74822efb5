"""The certificate of the office: of an authority that the hub makes for itself, or a given one (W3).

The authority may only vouch for names of private networks, so whoever trusts it risks nothing else should its key be
stolen. Both are in a directory for the hub's user alone; a new certificate is made when the names change or the old one
ends soon.
"""

import ssl
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address, ip_network
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from kiosk.base.errors import WorldError
from kiosk.base.secret_files import write_private

AUTHORITY_BEGINS = datetime(2024, 1, 1, tzinfo=UTC)
AUTHORITY_ENDS = datetime(2054, 1, 1, tzinfo=UTC)
"""Fixed: the clock of a new machine may be wrong."""
VALID_FOR = timedelta(days=397)
"""What browsers take."""
RENEW_BEFORE = timedelta(days=30)
_PRIVATE = ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
            "fc00::/7", "fe80::/10", "::1/128")  # fmt: skip
_PRIVATE_NAMES = ("localhost", "local", "lan", "home", "internal", "home.arpa")


class CertificateError(WorldError):
    """The certificate can't be made or read."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """fingerprint: SHA-256 as hexadecimal. authority: the file to trust, PEM; None with a given certificate.

    renew_at: when a new one is to be made; None: whoever gave it sees to that.
    """

    chain: Path
    key: Path
    fingerprint: str
    authority: bytes | None
    renew_at: datetime | None = None


def given_certificate(chain: Path, key: Path) -> Certificate:
    """The one that the configuration names. Raises CertificateError, also where the key is that of another one."""
    found = _read(chain)
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(chain, key, password="")  # else it asks in the terminal
    except ssl.SSLError as error:
        raise CertificateError(f"{key} is not the key of {chain}, or it has a passphrase.") from error
    except OSError as error:
        raise CertificateError(f"The key {key} can't be read: {error.strerror}.") from error
    return Certificate(chain, key, _fingerprint(found), None)


def own_certificate(folder: Path, hosts: Sequence[str], now: datetime) -> Certificate:
    """The certificate for these names and addresses, made or renewed where needed. Raises CertificateError."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        authority, authority_key = _authority(folder, hosts)
        chain, key = folder / "office.crt", folder / "office.key"
        if not _holds(chain, key, authority, hosts, now):
            made_key = ec.generate_private_key(ec.SECP256R1())
            made = _certificate(made_key, authority, authority_key, hosts, now)
            _replace(key, _key_pem(made_key))
            _replace(chain, _pem(made))
        made = _read(chain)
        return Certificate(chain, key, _fingerprint(made), _pem(authority), made.not_valid_after_utc - RENEW_BEFORE)
    except OSError as error:
        raise CertificateError(f"The certificate of the office can't be made: {error.strerror}.") from error


def _authority(folder: Path, hosts: Sequence[str]) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    """The hub's own authority; made anew when it is missing or may not vouch for one of these names."""
    path, key_path = folder / "authority.crt", folder / "authority.key"
    with suppress(CertificateError, FileNotFoundError, ValueError):
        found, key = _read(path), serialization.load_pem_private_key(key_path.read_bytes(), None)
        if isinstance(key, ec.EllipticCurvePrivateKey) and _may_vouch(found, hosts):
            return found, key
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [x509.NameAttribute(NameOID.COMMON_NAME, f"Kiosk office {x509.random_serial_number() % 10**6:06d}")]
    )
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(AUTHORITY_BEGINS)
        .not_valid_after(AUTHORITY_ENDS)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(x509.NameConstraints(_permitted(hosts), None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    _replace(key_path, _key_pem(key))
    _replace(path, _pem(made))
    return made, key


def _permitted(hosts: Sequence[str]) -> list[x509.GeneralName]:
    """Private networks and names, and these hosts where they are of no such."""
    others = [host for host in hosts if not _is_private(host)]
    networks = [*map(ip_network, _PRIVATE), *(ip_network(host) for host in others if _is_address(host))]
    names = [*_PRIVATE_NAMES, *(host for host in others if not _is_address(host))]
    return [*map(x509.IPAddress, networks), *map(x509.DNSName, names)]


def _may_vouch(authority: x509.Certificate, hosts: Sequence[str]) -> bool:
    permitted = authority.extensions.get_extension_for_class(x509.NameConstraints).value.permitted_subtrees or []
    return set(_permitted(hosts)) <= set(permitted)


def _certificate(
    key: ec.EllipticCurvePrivateKey,
    authority: x509.Certificate,
    authority_key: ec.EllipticCurvePrivateKey,
    hosts: Sequence[str],
    now: datetime,
) -> x509.Certificate:
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Kiosk office")]))
        .issuer_name(authority.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now - timedelta(days=1) + VALID_FOR)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([_general(host) for host in hosts]), critical=False)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(authority_key.public_key()), critical=False)
        .sign(authority_key, hashes.SHA256())
    )


def _holds(chain: Path, key: Path, authority: x509.Certificate, hosts: Sequence[str], now: datetime) -> bool:
    """Whether the certificate that is there is of this authority, for these hosts, and lasts."""
    try:
        found = _read(chain)
    except CertificateError:
        return False
    named = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return (
        key.is_file()
        and found.issuer == authority.subject
        and set(named) == {_general(host) for host in hosts}
        and found.not_valid_before_utc <= now < found.not_valid_after_utc - RENEW_BEFORE
    )


def _general(host: str) -> x509.GeneralName:
    return x509.IPAddress(ip_address(host)) if _is_address(host) else x509.DNSName(host)


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _is_private(host: str) -> bool:
    if _is_address(host):
        address = ip_address(host)
        return any(address in network for network in map(ip_network, _PRIVATE) if network.version == address.version)
    return any(host == name or host.endswith(f".{name}") for name in _PRIVATE_NAMES)


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _read(path: Path) -> x509.Certificate:
    """The first certificate of a file. Raises CertificateError."""
    try:
        return x509.load_pem_x509_certificate(path.read_bytes())
    except OSError as error:
        raise CertificateError(f"The certificate {path} can't be read: {error.strerror}.") from error
    except ValueError as error:
        raise CertificateError(f"{path} is not a certificate in PEM form.") from error


def _replace(path: Path, content: bytes) -> None:
    """Write a private file as a whole. Raises OSError."""
    draft = path.with_name(f".{path.name}.new")
    draft.unlink(missing_ok=True)
    write_private(draft, content)
    draft.replace(path)


def _fingerprint(certificate: x509.Certificate) -> str:
    return certificate.fingerprint(hashes.SHA256()).hex().upper()


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def _key_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
