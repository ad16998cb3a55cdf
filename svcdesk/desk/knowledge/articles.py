"""Articles: how a fault shows, why it happens, what mends it; and for which tickets that was so.

An article is written once and edited as often as somebody knows better; what it said before stays in the journal. One
that is retired is found no more, but its uses count still.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import Db, Row, one_of
from svcdesk.desk import numbers
from svcdesk.desk import seen as marks
from svcdesk.desk.journal import Entry, Operation, timeline
from svcdesk.desk.tickets import endings
from svcdesk.desk.tickets.tickets import LIVE, Ticket
from svcdesk.desk.verbs import verb
from svcdesk.errors import Conflict, NotFound, UsageError
from svcdesk.locale import N_, enumerated
from svcdesk.record import Record
from svcdesk.sla import read_stamp, stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

PREFIX = "K"


class Words(Record):
    """What an article says; None is left as it is, an empty text clears. `equipment` and `code` are the policy's."""

    title: str | None = None
    equipment: str | None = None
    code: str | None = None
    symptom: str | None = None
    cause: str | None = None
    solution: str | None = None


NEEDED = ("title", "cause", "solution")


class Article(Record):
    """An article as it is now. `ticket` is the number of the one whose solution it was; times are UTC.

    It was `used` for so many tickets, and `helped` those that nobody had to work on again since then.
    """

    id: str
    number: str
    title: str
    equipment: str | None
    code: str | None
    symptom: str | None
    cause: str
    solution: str
    ticket: str | None
    written_by: str
    written_at: datetime
    version: int
    retired_at: datetime | None
    retired_why: str | None
    used: int
    helped: int

    @property
    def says(self) -> Words:
        """What it says."""
        return Words(*(getattr(self, key) or "" for key in Words._fields))


class Use(Record):
    """One ticket that was resolved as an article says, when (UTC), and whether that helped."""

    ticket: str
    customer: str
    at: datetime
    helped: bool


@verb("knowledge add", away=True)
def add(op: Operation, words: Words, source: Ticket | None = None) -> Article:
    """Write an article; what is not said comes from the ticket whose solution it was.

    Raises UsageError without title, cause and solution, Conflict when the ticket made one already.
    """
    if source and (known := _made_of(op.db, source)):
        raise Conflict(
            N_("{number} is {article} already: 'svcdesk knowledge edit {article}'"),
            number=source.number,
            article=known,
        )
    said = {**(of_ticket(op.db, source)._asdict() if source else {}), **_given(words)}
    _check_whole(said, source)
    values = {key: said.get(key) or None for key in Words._fields}
    article_id, number = op.new_id("article"), numbers.following(op, PREFIX)
    op.db.execute(
        "INSERT INTO article (id, number, title, equipment, code, symptom, cause, solution, ticket_id, written_by,"
        " written_at) VALUES (:id, :number, :title, :equipment, :code, :symptom, :cause, :solution, :ticket, :by, :at)",
        id=article_id,
        number=number,
        **values,
        ticket=source.id if source else None,
        by=op.actor,
        at=stamp(op.at),
    )
    facts = {"number": number, **values, "ticket": source.number if source else None}
    op.record("article", article_id, "article added", facts)
    return find(op.db, number)


@verb("knowledge edit", away=True)
def edit(op: Operation, article: Article, words: Words, seen: str | None = None) -> Article:
    """Let the article say something else; `seen` is the mark of what it said when somebody began on that.

    Raises UsageError when it would lack title, cause or solution, Conflict when it is retired, says so already, or
    somebody else has edited it since it was read.
    """
    _check_in_use(article)
    was = article.says._asdict()
    changed = {key: value for key, value in _given(words).items() if value != was[key]}
    if not changed:
        raise Conflict(N_("{number} says so already"), number=article.number)
    if seen:
        marks.check(op.db, article.number, "article", article.id, was, seen, changed, op.policy.zone)
    _check_whole({**was, **changed}, None)
    op.db.execute(
        "UPDATE article SET title = :title, equipment = :equipment, code = :code, symptom = :symptom, cause = :cause,"
        " solution = :solution, written_by = :by, written_at = :at, version = version + 1 WHERE id = :id",
        **{key: value or None for key, value in {**was, **changed}.items()},
        by=op.actor,
        at=stamp(op.at),
        id=article.id,
    )
    facts = {"number": article.number, "changed": changed, "was": {key: was[key] for key in changed}}
    op.record("article", article.id, "article changed", facts)
    return find(op.db, article.number)


@verb("knowledge retire")
def retire(op: Operation, article: Article, why: str) -> Article:
    """Let the article be found no more: it is wrong, or its machines are gone.

    Raises UsageError without a reason, Conflict when it is retired already.
    """
    if not why.strip():
        raise UsageError(N_("retiring an article needs a reason: --why"))
    _check_in_use(article)
    op.db.execute(
        "UPDATE article SET retired_at = :at, retired_why = :why WHERE id = :id",
        at=stamp(op.at),
        why=why.strip(),
        id=article.id,
    )
    op.record("article", article.id, "article retired", {"number": article.number, "why": why.strip()})
    return find(op.db, article.number)


@verb("resolve --as", away=True)
def resolve(op: Operation, ticket: Ticket, article: Article, cause: str | None, solution: str | None) -> Ticket:
    """Resolve the ticket as the article says, or with a cause or solution of its own in the article's place.

    Raises Conflict when the article is retired, else as `endings.resolve` does.
    """
    _check_in_use(article)
    done = endings.resolve(op, ticket, cause or article.cause, solution or article.solution)
    op.db.execute(
        "INSERT INTO article_use (id, article_id, ticket_id, at) VALUES (:id, :article, :ticket, :at)",
        id=op.new_id("article_use"),
        article=article.id,
        ticket=ticket.id,
        at=stamp(done.since),
    )
    op.record("ticket", ticket.id, "article used", {"article": article.number, "title": article.title})
    return done


def of_ticket(db: Db, ticket: Ticket) -> Words:
    """What an article about the fault of a ticket would say, as far as the ticket knows."""
    row = db.one(
        "SELECT (SELECT kind FROM equipment WHERE id = t.equipment_id) AS equipment,"
        " (SELECT code FROM dispatch WHERE ticket_id = t.id AND code IS NOT NULL ORDER BY visit DESC LIMIT 1) AS code"
        " FROM ticket t WHERE t.id = :ticket",
        ticket=ticket.id,
    )
    texts = (ticket.summary, ticket.cause or "", ticket.solution or "")
    return Words(None, row["equipment"] or "", row["code"] or "", *texts)


def find(db: Db, text: str) -> Article:
    """The article meant by a number or its digits. Raises NotFound when there is none."""
    meant, named = one_of("number", numbers.candidates(text, PREFIX))
    row = db.execute(_SELECT + f" WHERE a.number IN {meant}", **named).fetchone()
    if row is None:
        raise NotFound(N_("no article {text!r}: see 'svcdesk knowledge list'"), text=text)
    return _article(row)


def listing(db: Db, equipment: str | None = None, code: str | None = None, retired: bool = False) -> list[Article]:
    """The articles about a kind of equipment and a code, by number; those of any kind with it. Retired ones too."""
    conditions = ["1 = 1" if retired else "a.retired_at IS NULL"]
    if equipment:
        conditions.append("(a.equipment = :equipment OR a.equipment IS NULL)")
    if code:
        conditions.append("a.code = :code")
    rows = db.execute(
        f"{_SELECT} WHERE {' AND '.join(conditions)} ORDER BY a.number",
        **({"equipment": equipment} if equipment else {}),
        **({"code": code} if code else {}),
    )
    return [_article(row) for row in rows]


def uses(db: Db, article: Article) -> list[Use]:
    """The tickets that were resolved as it says, the last one first."""
    rows = db.execute(
        f"SELECT t.number, c.name AS customer, u.at, {_HELPED} AS helped FROM article_use u"
        " JOIN ticket t ON t.id = u.ticket_id JOIN customer c ON c.id = t.customer_id WHERE u.article_id = :id"
        " ORDER BY u.at DESC, t.number DESC",
        id=article.id,
    )
    return [Use(row["number"], row["customer"], read_stamp(row["at"]), bool(row["helped"])) for row in rows]


def history(db: Db, article: Article) -> list[Entry]:
    """What happened to it, oldest first; what was taken back is left out."""
    return list(timeline(db, "article", article.id))


def wanted(db: Db, policy: Policy, solved: Iterable[Ticket]) -> list[Ticket]:
    """Those of some tickets whose solution should become an article, since it was found so high up, and is none."""
    levels = list(policy.names("levels"))
    if policy.article_from is None:
        return []
    high = levels[levels.index(policy.article_from) :]
    found = [ticket for ticket in solved if ticket.level in high and ticket.solution]
    among, named = one_of("ticket", (ticket.id for ticket in found))
    rows = db.execute(
        f"SELECT ticket_id FROM article_use WHERE ticket_id IN {among} UNION"
        f" SELECT ticket_id FROM article WHERE ticket_id IN {among}",
        **named,
    )
    known = {row["ticket_id"] for row in rows}
    return [ticket for ticket in found if ticket.id not in known]


def _given(words: Words) -> Mapping[str, str]:
    return {key: value.strip() for key, value in words._asdict().items() if value is not None}


def _check_whole(said: Mapping[str, str | None], source: Ticket | None) -> None:
    missing = [key for key in NEEDED if not said.get(key)]
    if source and not source.solution and missing not in ([], ["title"]):
        message = N_("{number} is not solved yet: say why it happens and what mends it, with --cause and --solution")
        raise UsageError(message, number=source.number)
    if missing:
        options = enumerated(f"--{key}" for key in missing)
        raise UsageError(N_("an article needs a title, a cause and a solution: give {options}"), options=options)


def _check_in_use(article: Article) -> None:
    if article.retired_at:
        message = N_("{number} is retired: {why}")
        raise Conflict(message, number=article.number, why=article.retired_why)


def _made_of(db: Db, ticket: Ticket) -> str | None:
    row = db.execute("SELECT number FROM article WHERE ticket_id = :id AND retired_at IS NULL", id=ticket.id).fetchone()
    return row["number"] if row else None


def _article(row: Row) -> Article:
    return Article._make(map(row.__getitem__, Article._fields))._replace(
        written_at=read_stamp(row["written_at"]),
        retired_at=read_stamp(row["retired_at"]) if row["retired_at"] else None,
    )


_HELPED = (  # nobody had to work on it again, whoever said so, and however
    "CASE WHEN EXISTS (SELECT 1 FROM ticket_period p WHERE p.ticket_id = u.ticket_id AND p.since >= u.at"
    f" AND p.state IN {LIVE}) THEN 0 ELSE 1 END"
)
_SELECT = (
    "SELECT a.id, a.number, a.title, a.equipment, a.code, a.symptom, a.cause, a.solution, t.number AS ticket,"
    " a.written_by, a.written_at, a.version, a.retired_at, a.retired_why,"
    " (SELECT COUNT(*) FROM article_use u WHERE u.article_id = a.id) AS used,"
    f" (SELECT COALESCE(SUM({_HELPED}), 0) FROM article_use u WHERE u.article_id = a.id) AS helped"
    " FROM article a LEFT JOIN ticket t ON t.id = a.ticket_id"
)
