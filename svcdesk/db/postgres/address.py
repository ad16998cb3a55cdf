"""Addresses of desks on a server, postgresql://…, as PostgreSQL's own programs take them."""

from __future__ import annotations

import re
from urllib.parse import unquote

from svcdesk.errors import StoreError
from svcdesk.locale import N_

_HOSTS = re.compile(r"(?:\[[^]]*]|[^][:@,]*)(?::\d*)?(?:,(?:\[[^]]*]|[^][:@,]*)(?::\d*)?)*")


def check_address(place: str) -> None:
    """Raise StoreError for what is no address, without saying what was typed: it may hold a password."""
    from psycopg2 import Error, extensions  # who only shows an address needs no driver

    try:
        said = extensions.parse_dsn(place)
        wrong = not all(each.isdecimal() or not each for each in said.get("port", "").split(","))
    except Error:
        wrong = True
    if wrong:
        message = N_(
            "{path} is no address of a database: write postgresql://NAME@HOST/DATABASE?OPTION=…; in a password / @ ?"
            " and : are %2F %40 %3F and %3A"
        )
        raise StoreError(message, path=without_password(place))


def without_password(place: str) -> str:
    """The address as it may be shown: without what may be a password, even one that is not written as it must be."""
    scheme, _, rest = place.partition("://")
    where, question, options = rest.partition("?")
    hosts = re.split("[/?]", rest, maxsplit=1)[0].rpartition("@")[2]
    if "@" in where:
        where = _without(where)
    elif not _HOSTS.fullmatch(hosts):
        where, question, options = _without(rest) if "@" in rest else "…", "", ""
    shown = [each for each in options.split("&") if each and "password" not in unquote(each.partition("=")[0]).lower()]
    return f"{scheme}://{where}{question if shown else ''}{'&'.join(shown)}"


def _without(text: str) -> str:
    who, _, where = text.rpartition("@")
    return f"{who.partition(':')[0]}@{where}"
