"""Which articles and solved tickets help with a fault: by its words, the kind of machine, the code.

Words mean what they mean to 'svcdesk search'. Articles are few, so their texts are looked at as they are: none is ever
missing in an index, and a call that comes in waits for none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from math import log
from typing import TYPE_CHECKING

from svcdesk.db.port import Db
from svcdesk.desk.knowledge import articles
from svcdesk.desk.knowledge.articles import Article
from svcdesk.desk.search import finding, words
from svcdesk.desk.tickets import listing
from svcdesk.desk.tickets.tickets import Ticket
from svcdesk.errors import UsageError
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.search.index import Index

_TITLE, _SYMPTOM, _REST = 3.0, 2.0, 1.0  # how much a word tells there
_LIKELY = 0.4  # of what the words of a call tell that any article has
_SIMILAR = 0.5  # of what the words tell, where no article has all of them
_FEW = 0.12  # of the words of a call: a long story names many things in passing
MOST = 3  # that are shown beside something else
_SOLVED = ("resolved", "closed")
# words of speech that tell nothing of a fault
_OF_SPEECH = """
a an and are as at be been but by can did do does doesn for from had has have he her his how i if in is isn it its me
my no not of on or our please she since so some that the their them there they this to was we were what when which will
with won you your 이 그 안 및 我 你 他 的 了 是 在 有 不 不能 没有 无法 一直 这个 那个 现在 我们 你们 他们 怎么 什么
一下 可以 还是 已经 就是 一个 问题 客户 需要
"""
_IDLE = frozenset(_OF_SPEECH.split())


class Fault(Record):
    """What the configuration says of a fault's code."""

    code: str
    name: str
    means: str | None
    remedy: str | None
    module: str | None


def faults(policy: Policy, text: str, code: str | None = None) -> list[Fault]:
    """The codes that somebody names in a text, and `code`, of which the configuration says more than a name."""
    named = set(words.plain(text).split()) if text else set()
    found = []
    for key, fault in policy.faults.items():
        if (key == code or words.plain(key) in named) and (fault.means or fault.remedy or fault.module):
            found.append(Fault(key, fault.name, fault.means, fault.remedy, fault.module))
    return found


def search(db: Db, query: str, equipment: str | None = None, code: str | None = None) -> list[Article]:
    """The articles that have all words of `query`, best first, about that kind of equipment and that code.

    Where none has all, those that have most of what the words tell. All that fit where no words are asked for.
    """
    known = articles.listing(db, equipment, code)
    if not query.strip():
        return known
    wanted = words.wanted(query)
    if not wanted:
        return []  # neither a letter nor a digit
    texts = [_Texts(article) for article in known]
    return _best(texts, wanted, len(wanted)) or _similar(texts, words.apart(wanted))


def likely(db: Db, said: str, equipment: str | None) -> list[Article]:
    """At most three articles that may help with what a caller says of a machine of that kind, None when unknown."""
    wanted = [word for word in words.apart(words.wanted(said)) if word.text not in _IDLE]
    texts = [_Texts(article) for article in articles.listing(db) if equipment in (None, article.equipment or equipment)]
    return _best(texts, wanted, _FEW * len(wanted), _LIKELY)[:MOST]


def solved(
    index: Index, query: str, at: datetime, equipment: str | None, code: str | None, limit: int | None
) -> list[Ticket]:
    """The tickets solved by `at` (UTC) that have the words, best first; without words the last ones first.

    `equipment` is the kind of their machine, `code` was found on a visit.
    """
    about = _about(index.db, equipment, code)
    query_of = listing.Query(states=_SOLVED, ids=about, sort="last")
    if not query.strip():
        return [line.ticket for line in islice(_whole(listing.search(index.db, query_of, at)), limit)]
    try:
        result = finding.search(index, query)
    except UsageError:  # neither a letter nor a digit
        return []
    hits = result.hits(query_of._replace(ids=None), at)
    lines = (hit.line for hit in hits if about is None or hit.line.ticket.id in about)
    return [line.ticket for line in islice(_whole(lines), limit)]


def _whole(lines: Iterable[listing.Line]) -> Iterator[listing.Line]:
    return (line for line in lines if line.ticket.solution)


def _about(db: Db, equipment: str | None, code: str | None) -> tuple[str, ...] | None:
    if not (equipment or code):
        return None
    conditions = []
    if equipment:
        conditions.append("EXISTS (SELECT 1 FROM equipment e WHERE e.id = t.equipment_id AND e.kind = :equipment)")
    if code:
        conditions.append("EXISTS (SELECT 1 FROM dispatch d WHERE d.ticket_id = t.id AND d.code = :code)")
    rows = db.execute(
        f"SELECT t.id FROM ticket t WHERE {' AND '.join(conditions)}",
        **{key: value for key, value in (("equipment", equipment), ("code", code)) if value},
    )
    return tuple(row["id"] for row in rows)


class _Texts:
    """What an article says, folded, by how much a word tells there."""

    def __init__(self, article: Article) -> None:
        self.article = article
        rest = (article.cause, article.solution, article.code or "", article.number)
        self._places = [
            (weight, words.searched(text))
            for weight, text in (
                (_TITLE, article.title),
                (_SYMPTOM, article.symptom or ""),
                (_REST, "\n".join(rest)),
            )
        ]

    def weight(self, needles: Sequence[str]) -> float:
        """How much a word tells where it tells most; 0 where it does not stand."""
        return next((weight for weight, text in self._places if all(each in text for each in needles)), 0.0)


def _similar(known: Sequence[_Texts], terms: Sequence[words.Word]) -> list[Article]:
    """The articles that are found where none has all words, by their terms: as tickets are, those that have most."""
    return _best(known, terms, (len(terms) - 1) / 2, _SIMILAR)


def _best(known: Sequence[_Texts], wanted: Sequence[words.Word], fewest: float, least: float = 0) -> list[Article]:
    """The articles that have so many of the words, and that share of what the words tell that any has; best first."""
    looked_for = [words.needles(word) for word in wanted]
    weights = [(text.article, [text.weight(needles) for needles in looked_for]) for text in known]
    having = [sum(map(bool, column)) for column in zip(*(each for _article, each in weights), strict=True)]
    tells = [log(1 + len(known) / count) if count else 0.0 for count in having]
    scored = []
    for article, each in weights:
        share = sum(tell for tell, weight in zip(tells, each, strict=True) if weight)
        if share and sum(map(bool, each)) >= fewest and share >= least * sum(tells):
            score = sum(tell * weight for tell, weight in zip(tells, each, strict=True))
            scored.append((-score, -article.helped, article.number, article))
    return [article for *_order, article in sorted(scored, key=lambda each: each[:3])]
