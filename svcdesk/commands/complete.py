"""What a shell offers for a word that is being typed, such as the tickets that are open.

What is offered goes by the name of the parameter, wherever it is; one whose name does not tell says it with
`complete=`. A desk that cannot be read has nothing to offer: nothing is said, asked or changed while somebody types.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress

from svcdesk.context import Desk
from svcdesk.locale import ENGLISH, bracketed, enumerated, language

_SHOWN = 100
_SECTIONS = {  # parameter → the section of the policy whose keys it takes
    "channel": "channels",
    "event": "events",
    "failure": "failures",
    "hold": "holds",
    "kind": "kinds",
    "level": "levels",
    "part": "parts",
    "phase": "phases",
    "priority": "priorities",
    "reach": "reaches",
    "region": "regions",
    "severity": "severities",
    "station": "stations",
    "tier": "tiers",
}
_LISTING = ("33", "63", "64")  # COMP_TYPE: bash shows what there is, and inserts no more than all of it begins with
_ACROSS = 60  # columns of what an offer means, in such a list
_SPECIAL = " \t!\"#$&'()*;<>?[\\]^`{|}~"  # what bash acts on
_IN_QUOTES = '"$\\`'  # what it acts on between "
_PLAIN = "-_./"  # beside letters and digits, what PowerShell takes as it is
_APOSTROPHES = "'\u2018\u2019\u201a\u201b"  # which all mean the same to it

Offer = tuple[str, str]  # a value, and what it means


def candidates(desk: Desk, source: str, typed: str) -> list[Offer]:
    """What may be meant by the beginning `typed`, most likely first; nothing for an unknown source."""
    from itertools import islice

    offers: list[Offer] = []
    with suppress(Exception):  # whatever is wrong with the desk, the next command says it
        offers = list(islice(_offers(desk, source, typed), _SHOWN))
    desk.close()
    return _for_the_shell(offers)


def among(names: Mapping[str, str], typed: str) -> list[Offer]:
    """Which of these keys, or else of their names, may be meant by the beginning `typed`."""
    return _for_the_shell(_named(names, typed))


def _named(names: Mapping[str, str], typed: str) -> Iterator[Offer]:
    """The keys that begin so, with their names; the name, which is understood, too, where only that does."""
    for key, name in names.items():
        if _begins(key, typed):
            yield key, name
        elif _begins(name, typed):
            yield name, key


def _for_the_shell(offers: Iterable[Offer]) -> list[Offer]:
    offers = [(value, _one_line(said)) for value, said in offers if value == _one_line(value)]  # others cannot be typed
    found = [(_quoted(value), said) for value, said in offers]
    return _described(found) if os.environ.get("COMP_TYPE") in _LISTING else found


def _offers(desk: Desk, source: str, typed: str) -> Iterator[Offer]:
    if section := _SECTIONS.get(source):
        return _named(desk.policy.names(section), typed)
    if source == "list":
        return ((name, "") for name in desk.policy.lists if _begins(name, typed))
    if source == "purpose":
        return ((purpose, "") for purpose in ("work", "remote", "removal") if _begins(purpose, typed))
    if source == "state":
        from svcdesk.desk.tickets.tickets import STATES

        titles: dict[str, str] = {}
        if language() != ENGLISH:
            from svcdesk import labels  # English shows the keys alone

            titles = labels.titles("ticket")
        return _named({state: titles.get(state, "") for state in (*STATES, "all")}, typed)
    if find := _IN_THE_DATABASE.get(source):
        desk.look()
        return find(desk, typed)
    return iter(())


def _tickets(desk: Desk, typed: str) -> Iterator[Offer]:
    from svcdesk.desk.tickets import listing

    for line in listing.search(desk.db, listing.Query(limit=None if typed else _SHOWN), desk.now):
        names = filter(None, (_digits(desk, line.ticket.number), line.ticket.number))
        if value := next((name for name in names if _begins(name, typed)), None):
            yield value, bracketed(line.ticket.summary, line.ticket.customer)


def _digits(desk: Desk, number: str) -> str:
    """The digits that people say for a ticket; empty when it came with a number of its own."""
    digits = "".join(filter(str.isdecimal, number[-15:]))
    return str(int(digits)) if digits and desk.policy.number(int(digits)) == number else ""


def _engineers(desk: Desk, typed: str) -> Iterator[Offer]:
    from svcdesk.desk.people import engineers

    for engineer in engineers.everybody(desk.db):
        if engineer.active:
            value = engineer.login if engineer.login and _begins(engineer.login, typed) else engineer.name
            if _begins(value, typed):
                yield value, engineer.name


def _tickets_and_engineers(desk: Desk, typed: str) -> Iterator[Offer]:
    yield from _tickets(desk, typed)
    yield from _engineers(desk, typed)


def _customers(desk: Desk, typed: str) -> Iterator[Offer]:
    from svcdesk.desk.people import customers

    found = customers.search(desk.db, desk.policy, typed, limit=_SHOWN)
    for customer in sorted(found, key=lambda each: not _begins(each.name, typed)):
        yield customer.name, enumerated(customer.phones)


def _serials(desk: Desk, typed: str) -> Iterator[Offer]:
    from svcdesk.desk.assets import built_in, equipment

    for machine in equipment.search(desk.db):
        if _begins(machine.serial, typed):
            yield machine.serial, " ".join(filter(None, (machine.model or machine.kind, machine.customer)))
    for serial, machine_serial in built_in.serials(desk.db).items():
        if _begins(serial, typed):
            yield serial, machine_serial


def _articles(desk: Desk, typed: str) -> Iterator[Offer]:
    from svcdesk.desk.knowledge import articles

    for article in articles.listing(desk.db):
        if _begins(article.number, typed):
            yield article.number, article.title


def _tasks(desk: Desk, typed: str) -> Iterator[Offer]:
    from svcdesk.desk.tasks import listing

    for task in listing.search(desk.db, "open"):
        if _begins(task.number, typed):
            yield task.number, bracketed(task.what, task.customer or task.about or task.due_on)


_IN_THE_DATABASE: dict[str, Callable[[Desk, str], Iterator[Offer]]] = {
    "ticket": _tickets,
    "numbers": _tickets,
    "join": _tickets,
    "visit": _tickets,
    "engineer": _engineers,
    "give_to": _engineers,
    "whom": _tickets_and_engineers,
    "customer": _customers,
    "serial": _serials,
    "article": _articles,
    "task": _tasks,
}


def _begins(value: str, typed: str) -> bool:
    return value.casefold().startswith(typed.casefold())


def _described(found: list[Offer]) -> list[Offer]:
    """The values with what they mean, for a shell that shows nothing but values.

    As they were where one stands alone or twice: what all of them begin with is put on the line.
    """
    from svcdesk.views.text import cut, pad, width

    values = [value for value, _said in found]
    if not 1 < len(values) == len(set(values)):
        return found
    across = max(map(width, values))
    return [(f"{pad(value, across)}  {cut(said, _ACROSS)}".rstrip(), said) for value, said in found]


def _one_line(said: str) -> str:
    from svcdesk.views.text import clean

    return clean(said)


def _quoted(value: str) -> str:
    """The value as this shell takes it for one word, of which it carries nothing out. Fish and zsh see to that."""
    shell = os.environ.get("_SVCDESK_COMPLETE")
    if shell in ("complete_powershell", "complete_pwsh"):
        plain = all(each.isalnum() or each in _PLAIN for each in value)
        return value if plain else "'" + "".join(each * 2 if each in _APOSTROPHES else each for each in value) + "'"
    if shell != "complete_bash":
        return value
    words = os.environ.get("COMP_WORDS", "").split("\n")
    begun = {str(place): word for place, word in enumerate(words)}.get(os.environ.get("COMP_CWORD", ""), "")
    if begun[:1] == "'":
        return value.replace("'", "'\\''")
    special = _IN_QUOTES if begun[:1] == '"' else _SPECIAL
    return "".join("\\" + each if each in special else each for each in value)
