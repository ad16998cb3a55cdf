"""The configuration that a desk on a server publishes, in words: which version, and what differs from it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import tzinfo
from typing import TYPE_CHECKING

from svcdesk.locale import _, clauses, ngettext
from svcdesk.sla import read_stamp
from svcdesk.views.text import dated

if TYPE_CHECKING:
    from pathlib import Path

    from svcdesk.db.published import Published

_SHOWN = 3  # lines in a sentence


def version(found: Published, zone: tzinfo) -> str:
    """Which version it is, since when, and by whom."""
    return _("configuration: version {version}, published {time} by {who}").format(
        version=found.version, time=dated(read_stamp(found.published_at), zone), who=found.published_by
    )


def another(found: Published, path: Path) -> str:
    """That the YAML at `path` is not the one in force."""
    message = _("{path} is not what is in force, version {version}: 'svcdesk config diff' says what differs")
    return message.format(path=path, version=found.version)


def the_same(found: Published, path: Path) -> str:
    """That the YAML at `path` is the one in force."""
    return _("{path} is what is in force, version {version}").format(path=path, version=found.version)


def differences(found: Published, path: Path, yaml: str) -> Iterator[str]:
    """What in the YAML at `path` is otherwise than in the published one, as `diff -u` says it, a line each."""
    from difflib import unified_diff

    name = _("version {version}").format(version=found.version)
    return unified_diff(found.yaml.splitlines(), yaml.splitlines(), name, str(path), lineterm="")


def taken_back(earlier: Published, last: Published, path: Path, yaml: str) -> str | None:
    """That the YAML at `path` says again what it said before the last version; None when it does not."""
    was, now = set(last.yaml.splitlines()), set(yaml.splitlines())
    again = [line.strip() for line in earlier.yaml.splitlines() if line.strip() and line not in was and line in now]
    if not again:
        return None
    message = _("{path} takes back what version {version} by {by} had changed: {lines}")
    lines = clauses(again[:_SHOWN])
    return message.format(path=path, version=last.version, by=last.published_by, lines=lines)


def other_holidays(country: str, days: Sequence[str]) -> str:
    """That this machine would count a country's holidays otherwise than the published configuration."""
    message = ngettext(
        "{country}: {count} day is a holiday or worked otherwise than was published, {first}",
        "{country}: {count} days are holidays or worked otherwise than was published, the first {first}",
        len(days),
    )
    return message.format(country=country, count=len(days), first=days[0])
