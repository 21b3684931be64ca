"""Places on the net that lead to people: web, IP and hardware addresses, domains, account handles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import AddressValueError, IPv6Address

from workbench.analysis.personal_data.reading import BARRIER, Reading
from workbench.analysis.personal_data.top_level import ALL, STRONG, WORDS_TOO
from workbench.domain.personal_data import Mark

# A web address may hold letters of any alphabet but those written without spaces: there the sentence goes on.
_IN_URL = rf"[^\s<>\"\[\]{{}}|\\^`{BARRIER}\u0e00-\u0eff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef]"
_URL = re.compile(rf"(?<![A-Za-z0-9])(?:(?i:h(?:tt|xx)ps?|ftp)://|(?i:www\d?)\.(?=[^\s.])){_IN_URL}+")
_BROKEN_URL = re.compile(
    r"(?<![A-Za-z0-9])(?i:https?) ?: ?// ?(?:[A-Za-z0-9\-]{1,63} ?\. ?){1,5}[A-Za-z]{2,10}(?![A-Za-z0-9])"
    rf"(?:/{_IN_URL}*)?"
)
_DOMAIN = re.compile(
    r"(?<![A-Za-z0-9À-ɏ@_/\-])(?<![A-Za-z0-9]\.)((?:[A-Za-z0-9][A-Za-z0-9\-]{0,62}\.){1,6})([A-Za-z]{2,13})"
    rf"(?![A-Za-z0-9À-ɏ@_\-])(?::\d{{2,5}})?(/{_IN_URL}*)?"
)
_CLOSING = ".,;:!?'\"”»…*_"
_OCTET = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"
_IPV4 = re.compile(rf"(?<![0-9A-Za-z_.\-])(?:{_OCTET}\.){{3}}{_OCTET}(?:/\d\d?)?(?![0-9A-Za-z_])(?!\.\d)")
_IPV6 = re.compile(r"(?<![0-9A-Za-z_:.])[0-9A-Fa-f:]{6,39}(?:\.\d{1,3}){0,3}(?![0-9A-Za-z_:])")
_MAC = re.compile(
    r"(?<![0-9A-Za-z_:\-])[0-9A-Fa-f]{2}([:\-])(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}(?![0-9A-Za-z_:\-])"
)
_HANDLE = re.compile(r"(?<![0-9A-Za-zÀ-ɏ_@./])@[A-Za-z_][A-Za-z0-9_.]{1,28}[A-Za-z0-9_](?![A-Za-z0-9À-ɏ@])")
_NO_HANDLE = frozenset(
    "all everyone here home school the this that work least night any which your their its user"
    " username".split()
)
_DOT_INSIDE = re.compile(r"\.[A-Za-z0-9]|(?i:ttps?) ?:")
_CAPITAL_NEXT = re.compile(r" [A-ZÀ-Þ]")
_VERSION = re.compile(r"(?:version|versión|sürüm|section|article|chapter|artículo|madde|(?<![a-z])v)[ .:]?$")


def net_addresses(reading: Reading) -> Iterator[Mark]:
    """Mark web addresses, domain names, IP addresses, hardware (MAC) addresses and account handles."""
    plain = reading.plain
    if ("." in plain or ":" in plain) and _DOT_INSIDE.search(plain):
        yield from _web(plain)
        yield from _ipv4(reading)
    if ":" in plain or (reading.has_number and "-" in plain):
        yield from _numbers_with_colons(plain)
    if "@" in plain:
        for match in _HANDLE.finditer(plain):
            if match[0][1:].lower() not in _NO_HANDLE and not _names_a_place(match, plain):
                yield Mark(match.start(), match.end(), "net address", "pattern (account handle)", 0.6)


def _names_a_place(match: re.Match[str], plain: str) -> bool:
    """Tell "@East Capitol", which says where, from an account."""
    return (
        match[0][1:].istitle()
        and match[0][1:].isalpha()
        and _CAPITAL_NEXT.match(plain, match.end()) is not None
    )


def _web(plain: str) -> Iterator[Mark]:
    for pattern in (_URL, _BROKEN_URL):
        for match in pattern.finditer(plain):
            yield Mark(match.start(), _end(match), "net address", "pattern (web address)", 0.985)
    for match in _DOMAIN.finditer(plain):
        if _is_domain(match[1].split(".")[:-1], match[2], has_path=match[3] is not None):
            yield Mark(match.start(), _end(match), "net address", "pattern (domain name)", 0.85)


def _end(match: re.Match[str]) -> int:
    """Return where an address ends without the punctuation of the sentence it stands in."""
    address = match[0].rstrip(_CLOSING)
    if address.endswith(")") and address.count("(") < address.count(")"):
        address = address.rstrip(_CLOSING + ")")
    return match.start() + len(address)


def _is_domain(labels: list[str], last: str, *, has_path: bool) -> bool:
    """Tell a domain from two words between which a space was forgotten."""
    top = last.lower()
    if top not in ALL or (last != top and not (last.isupper() and labels[-1].isupper())):
        return False
    if len(labels[-1]) < 2 and not has_path:
        return False
    if top in STRONG or has_path:
        return not labels[-1].isdigit()
    return len(labels) > 1 and not labels[-1].isdigit() and (top not in WORDS_TOO or len(labels[-1]) > 2)


def _ipv4(reading: Reading) -> Iterator[Mark]:
    for match in _IPV4.finditer(reading.plain):
        if not _VERSION.search(reading.before(match.start(), 12)):
            small = all(len(octet) == 1 for octet in match[0].split("/")[0].split("."))
            yield Mark(
                match.start(), match.end(), "net address", "pattern (IP address)", 0.6 if small else 0.95
            )


def _numbers_with_colons(plain: str) -> Iterator[Mark]:
    for match in _MAC.finditer(plain):
        yield Mark(match.start(), match.end(), "net address", "pattern (hardware address)", 0.96)
    for match in _IPV6.finditer(plain):
        if match[0].count(":") > 1 and any(map(str.isdigit, match[0])) and _is_ipv6(match[0]):
            yield Mark(match.start(), match.end(), "net address", "pattern (IP address)", 0.97)


def _is_ipv6(candidate: str) -> bool:
    try:
        return not IPv6Address(candidate).is_unspecified
    except AddressValueError:
        return False
