"""Addresses of desks on a server: postgresql://…, in libpq's own words."""

from __future__ import annotations


def without_password(place: str) -> str:
    """The address as it may be shown."""
    beginning, _, rest = place.partition("://")
    who, at, where = rest.partition("/")[0].rpartition("@")
    path = rest[len(who) + len(at) + len(where) :]
    address, question, options = path.partition("?")
    shown = [each for each in options.split("&") if each and not each.startswith(("password=", "sslpassword="))]
    return f"{beginning}://{who.partition(':')[0]}{at}{where}{address}{question if shown else ''}{'&'.join(shown)}"
