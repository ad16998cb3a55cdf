"""Addresses of desks on a server, postgresql://…, as PostgreSQL's own programs take them."""

from __future__ import annotations

import re

from svcdesk.errors import StoreError
from svcdesk.locale import N_

_SCHEMES = ("postgresql", "postgres")
# patterns are compiled where they are used: each start of the program would pay for them
_HOSTS = r"(?:\[[^]]*]|[^][:@,]*)(?::\d*)?(?:,(?:\[[^]]*]|[^][:@,]*)(?::\d*)?)*"
_SHOWN = r"(?!\w*password)[a-z_]+="  # an option as libpq writes its name; one with % in it could be any
_SECRETS = r"(\w[\w+.-]*:/{1,2})[^\s@:]*:\S*@"  # with a colon before the first @


def check_address(place: str) -> None:
    """Raise StoreError for what is no address, without saying what was typed: it may hold a password."""
    from svcdesk.db.postgres.driver import extensions, psycopg2  # who only shows an address needs no driver

    who, _at, where = place.partition("?")[0].partition("@")
    try:
        said = extensions.parse_dsn(place)
    except psycopg2.Error:
        raise no_address(place) from None
    ports = said.get("port", "").split(",")
    # of a password with @ or / in it the driver would take the rest for a host or a database, and print it
    if (
        "@" in where
        or (where and "/" in who.partition("://")[2])
        or any(each and not each.isdecimal() for each in ports)
    ):
        raise no_address(place)


def no_address(place: str) -> StoreError:
    """What to raise for what is no address of a desk: without what was typed, which may hold a password."""
    message = N_(
        "{path} is no address of a database: write postgresql://NAME@HOST/DATABASE?OPTION=…; in a password / @ ? and :"
        " are %2F %40 %3F and %3A"
    )
    return StoreError(message, path=without_password(place))


def without_secrets(text: str) -> str:
    """A message without what stands before the @ of addresses in it, where that may be a password."""
    return re.sub(_SECRETS, r"\1…@", text)


def without_password(place: str) -> str:
    """The address as it may be shown: without what may be a password, even one that is not written as it must be."""
    scheme, slashes, rest = place.partition("://")
    if not slashes or not scheme.isalpha():
        return "…"
    if scheme not in _SCHEMES:
        return f"{scheme}://…"
    where, question, options = rest.partition("?")
    if "@" in where:
        where = _without(where)
    elif not re.fullmatch(_HOSTS, re.split("[/?]", rest, maxsplit=1)[0]):
        where, question, options = _without(rest) if "@" in rest else "…", "", ""
    shown = [each for each in options.split("&") if re.match(_SHOWN, each)]
    return f"{scheme}://{where}{question if shown else ''}{'&'.join(shown)}"


def _without(text: str) -> str:
    who, _, where = text.rpartition("@")
    return f"{who.partition(':')[0]}@{where}"
