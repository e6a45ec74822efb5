"""The hub's own authority: it vouches for this machine's names in a private network, and for nothing else (W3)."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from kiosk.office.web.certificates import CertificateError, given_certificate, own_certificate
from kiosk.office.web.served import ranked, served

NOW = datetime(2026, 11, 18, 12, tzinfo=UTC)
HOSTS = ("kiosk.lan", "localhost", "192.168.1.20", "127.0.0.1")


def test_a_certificate_is_kept_until_it_ends_soon_or_the_names_change(tmp_path: Path) -> None:
    """W3: and the authority, which devices trust, stays."""
    first = own_certificate(tmp_path, HOSTS, NOW)
    assert own_certificate(tmp_path, HOSTS, NOW + timedelta(days=300)) == first
    renewed = own_certificate(tmp_path, HOSTS, NOW + timedelta(days=380))
    moved = own_certificate(tmp_path, (*HOSTS, "192.168.1.21"), NOW)
    assert len({first.fingerprint, renewed.fingerprint, moved.fingerprint}) == 3
    assert first.authority == renewed.authority == moved.authority


def test_the_authority_can_not_vouch_for_the_rest_of_the_world(tmp_path: Path) -> None:
    """W3: a stolen key fools nobody about a bank. Nobody else can read it."""
    made = own_certificate(tmp_path, HOSTS, NOW)
    assert made.authority is not None
    authority = x509.load_pem_x509_certificate(made.authority)
    limits = authority.extensions.get_extension_for_class(x509.NameConstraints)
    assert limits.critical
    names = [name.value for name in limits.value.permitted_subtrees or [] if isinstance(name, x509.DNSName)]
    assert set(names) == {"localhost", "local", "lan", "home", "internal", "home.arpa"}
    assert {path.stat().st_mode & 0o077 for path in tmp_path.iterdir()} == {0}


def test_a_given_certificate_is_taken_or_refused_with_a_sentence(tmp_path: Path) -> None:
    """W3."""
    made = own_certificate(tmp_path, HOSTS, NOW)
    assert given_certificate(made.chain, made.key).fingerprint == made.fingerprint
    (tmp_path / "bad.crt").write_text("no certificate")
    for path, words in ((tmp_path / "bad.crt", "not a certificate"), (tmp_path / "none.crt", "can't be read")):
        with pytest.raises(CertificateError, match=words):
            given_certificate(path, made.key)
    other = own_certificate(tmp_path / "other", HOSTS, NOW)
    for key, words in ((other.key, "not the key of"), (tmp_path / "none.key", "key .* can't be read")):
        with pytest.raises(CertificateError, match=words):
            given_certificate(made.chain, key)


def test_the_address_of_the_hubs_network_is_shown_first() -> None:
    """W3: not the machine's own, nor one that only its cable reaches."""
    found = ranked(["127.0.0.1", "fe80::1%eth0", "8.8.8.8", "fd00::5", "192.168.1.20"])
    assert found == ["192.168.1.20", "8.8.8.8", "fd00::5"]
    assert served("192.168.1.20", 8443, "kiosk.lan").origin == "https://kiosk.lan:8443"
    assert "192.168.1.20:8443" in served("192.168.1.20", 8443, "").hosts
    assert "[fd00::5]:8443" in served("fd00::5", 8443, "").hosts
