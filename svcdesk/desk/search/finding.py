"""Which tickets somebody means who types words: those that have all of them, best first.

A word tells the more the fewer tickets have it, and the more the nearer it stands to the summary; of equals the one
whose texts changed last comes first. When no ticket has all words, those are found that have most of their terms.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice
from math import log

from svcdesk.desk.search import texts, words
from svcdesk.desk.search.index import Index
from svcdesk.desk.search.texts import CALL, NOTE, SUMMARY, Text
from svcdesk.desk.search.words import Word
from svcdesk.desk.tickets import listing
from svcdesk.desk.tickets.listing import Line, Query
from svcdesk.errors import UsageError
from svcdesk.locale import N_
from svcdesk.record import Record

_WEIGHT = {SUMMARY: 4.0, CALL: 2.0, NOTE: 1.0}
_MOST = 0.5  # of what the known terms tell together, when there is no ticket with all words
_AT_ONCE = 100
_SHOWN_AT_ONCE = 25  # a little more than is mostly shown
_LISTED = 30_000  # parameters of a statement


class Place(Record):
    """Where a word stands: in which text, what that is (summary, call, cause …), and from where to where in it."""

    where: str
    text: str
    begin: int
    end: int

    @property
    def word(self) -> str:
        """The word as it is written there."""
        return self.text[self.begin : self.end]


class Hit(Record):
    """A ticket that was found, as a line of a list, with each word in the text that tells most."""

    line: Line
    places: tuple[Place, ...]


class Result:
    """What was found for some words: `numbers` are documents, best first. `loose` when none had all words."""

    def __init__(self, index: Index, wanted: Sequence[Word], numbers: list[int], loose: bool) -> None:
        self._index = index
        self._wanted = wanted
        self._numbers = numbers
        self.loose = loose

    def hits(self, query: Query, at: datetime) -> Iterator[Hit]:
        """The tickets that fit the query, too, as they stood at `at` (UTC), best first; its order means nothing."""
        db = self._index.db
        numbers = iter(self._numbers)
        while part := list(islice(numbers, _SHOWN_AT_ONCE)):
            known = self._index.tickets_of(part)
            lines = {line.ticket.id: line for line in listing.search(db, query.among(known.values()), at)}
            found = texts.of(db, lines)
            for number in part:
                line = lines.get(known.get(number, ""))
                places = self._places(found[line.ticket.id]) if line else None
                if line and places is not None:
                    yield Hit(line, places)

    def ticket_ids(self) -> Iterator[str]:
        """All tickets that have the words, best first."""
        numbers = iter(self._numbers)
        while part := list(islice(numbers, _AT_ONCE)):
            known = self._index.tickets_of(part)
            ids = [known[number] for number in part if number in known]
            if self.loose or all(word.certain for word in self._wanted):
                yield from ids
                continue
            found = texts.of(self._index.db, ids)
            yield from (each for each in ids if self._places(found[each]) is not None)

    def all_ids(self) -> tuple[str, ...]:
        """All tickets that have all words. Raises UsageError when a list cannot be made of so many."""
        if len(self._numbers) > _LISTED:
            raise UsageError(N_("{count} tickets say that: add a word"), count=len(self._numbers))
        return () if self.loose else tuple(self.ticket_ids())

    def _places(self, found: list[Text]) -> tuple[Place, ...] | None:
        """Each word where it stands first; None for a ticket that has not all of them."""
        spread: list[words.Spread] = []  # so many as had to be looked at
        places = []
        for word in self._wanted:
            for place, text in enumerate(found):
                if place == len(spread):
                    spread.append(words.Spread(text.text))
                each = spread[place]
                if at := each.find(word):
                    places.append(Place(text.where, each.text, *at))
                    break
            else:
                if not self.loose and not word.certain:
                    return None  # its terms stand there, but not side by side
        return tuple(places)


def search(index: Index, query: str) -> Result:
    """What has the words of `query`. Raises UsageError when there is no word in it."""
    wanted = words.wanted(query)
    if not wanted:
        raise UsageError(N_("{query!r} has no word to look for"), query=query)
    having = [_having(index, word) for word in wanted]
    both = set.intersection(*(_anywhere(each) for each in having))
    if both:
        return Result(index, wanted, _best(index, having, both), loose=False)
    wanted = words.apart(wanted)
    having = [_having(index, word) for word in wanted]
    return Result(index, wanted, _similar(index, having), loose=True)


Places = dict[int, set[int]]


def _having(index: Index, word: Word) -> Places:
    """The documents that have the terms of a word in one place, by place."""
    each = [index.documents(start, end) for start, end in word.ranges]
    return {place: set.intersection(*(one.get(place, set()) for one in each)) for place in _WEIGHT}


def _anywhere(having: Places) -> set[int]:
    return set().union(*having.values())


def _scores(index: Index, having: list[Places], among: set[int]) -> dict[int, float]:
    scores = dict.fromkeys(among, 0.0)
    size = index.size
    for places in having:
        rare = _tells(size, places)
        rest = among
        for place, weight in _WEIGHT.items():
            here = rest & places[place]
            for number in here:
                scores[number] += rare * weight
            rest = rest - here
    return scores


def _tells(size: int, places: Places) -> float:
    return log(1 + size / (1 + len(_anywhere(places))))


def _best(index: Index, having: list[Places], among: set[int]) -> list[int]:
    scores = _scores(index, having, among)
    return _first(among, scores)


def _similar(index: Index, having: list[Places]) -> list[int]:
    """Those that have most of what the terms tell."""
    size = index.size
    shares: dict[int, float] = {}
    counts: dict[int, int] = {}
    known = [places for places in having if _anywhere(places)]
    for places in known:
        rare = _tells(size, places)
        for number in _anywhere(places):
            shares[number] = shares.get(number, 0.0) + rare
            counts[number] = counts.get(number, 0) + 1
    enough = _MOST * sum(_tells(size, places) for places in known)
    among = {number for number, share in shares.items() if share >= enough and 2 * counts[number] >= len(having) - 1}
    return _first(among, shares)


def _first(among: set[int], scores: Mapping[int, float]) -> list[int]:
    classes: dict[float, list[int]] = defaultdict(list)
    for number in among:
        classes[scores[number]].append(number)
    ordered: list[int] = []
    for score in sorted(classes, reverse=True):
        same = sorted(classes[score], reverse=True)
        last = [number for number in reversed(same) if number < 0] if same[-1] < 0 else []  # not in the file yet
        ordered += [*last, *same[: len(same) - len(last)]]
    return ordered
