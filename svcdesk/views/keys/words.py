"""What is said of keys of the configuration: that one is gone while it is used, and that one was renamed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from svcdesk.locale import _, enumerated, ngettext

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from svcdesk.config.policy import Policy
    from svcdesk.desk.keys.uses import Gone
    from svcdesk.views.journal import Sentence


def still_used(gone: Iterable[Gone]) -> Iterator[str]:
    """A line for each key that is written no more, but used, with by how many of what."""
    for each in gone:
        words = _(
            "warning: {section}.{key} is gone: {used}; put it back, or carry them over:"
            " 'svcdesk config rename {section}.{key} {section}.KEY'"
        )
        used = enumerated(_counted(what, count) for what, count in each.used.items())
        yield words.format(section=each.section, key=each.key, used=used)


def _counted(what: str, count: int) -> str:
    said = {
        "article": ngettext("{count} article", "{count} articles", count),
        "contract": ngettext("{count} contract in force", "{count} contracts in force", count),
        "customer": ngettext("{count} customer", "{count} customers", count),
        "engineer": ngettext("{count} engineer", "{count} engineers", count),
        "hold": ngettext("{count} hold", "{count} holds", count),
        "machine": ngettext("{count} machine", "{count} machines", count),
        "place": ngettext("{count} place with parts", "{count} places with parts", count),
        "promise": ngettext("{count} running promise", "{count} running promises", count),
        "request": ngettext("{count} request for parts", "{count} requests for parts", count),
        "return": ngettext("{count} return", "{count} returns", count),
        "session": ngettext("{count} session ahead", "{count} sessions ahead", count),
        "site": ngettext("{count} site", "{count} sites", count),
        "stock": ngettext("{count} stock of it", "{count} stocks of it", count),
        "task": ngettext("{count} task to do", "{count} tasks to do", count),
        "ticket": ngettext("{count} open ticket", "{count} open tickets", count),
        "visit": ngettext("{count} visit under way", "{count} visits under way", count),
    }
    return said[what].format(count=count)


def _renamed(_policy: Policy, data: dict[str, Any]) -> str:
    words = ngettext(
        "{was} is {now} now: {count} entry carried over",
        "{was} is {now} now: {count} entries carried over",
        data["count"],
    )
    return words.format(**data)


SENTENCES: dict[str, Sentence] = {"key renamed": _renamed}
