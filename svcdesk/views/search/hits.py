"""What was found: tickets, one a line, with the words in their places; then articles."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING

from svcdesk.locale import N_, _, bracketed
from svcdesk.views.columns import Column, Section
from svcdesk.views.knowledge import articles as article_views
from svcdesk.views.tables import Sections
from svcdesk.views.text import Wording, clean, whole, width, worded
from svcdesk.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from svcdesk.desk.knowledge.articles import Article
    from svcdesk.desk.search.finding import Hit, Place
    from svcdesk.desk.search.untouched import Untouched
    from svcdesk.views.out import Out

_BEFORE = 12  # columns of what stands before the word
_ALL = 60  # columns of a snippet
_WHERE = {
    "summary": N_("summary"),
    "customer": N_("customer"),
    "phone": N_("telephone"),
    "machine": N_("machine"),
    "site": N_("site"),
    "file": N_("file"),
    "call": N_("call"),
    "cause": N_("cause"),
    "solution": N_("solution"),
    "visit": N_("visit"),
    "survey": N_("survey"),
    "complaint": N_("outcome"),
    "note": N_("note"),
    "number": N_("number"),
}


def found(out: Out, text: str, hits: Sequence[Hit], articles: Sequence[Article]) -> None:
    """Print the tickets and articles that say `text`; people see the tickets alone where there is no article."""
    nothing = _("no ticket says {words}").format(words=text)
    if not articles and not out.for_programs:
        out.rows(HITS, hits, empty=nothing)
        return
    tickets = Section(_("Tickets"), HITS, hits, "tickets")
    told = Section(_("Articles"), article_views.listed(), articles, "articles")
    out.sections(Sections(_("Found: {words}").format(words=text), [tickets, told], nothing))
    if not hits and not out.for_programs:
        out.tell(nothing)


def _place(hit: Hit) -> Place | None:
    """Where the first word stands that neither summary nor customer's name shows, which have columns of their own."""
    shown = {fold(text) for text in (hit.line.ticket.summary, hit.line.ticket.customer, hit.line.ticket.number)}
    return next((place for place in hit.places if fold(place.text) not in shown), None)


def _where(hit: Hit) -> str | None:
    place = _place(hit)
    return place.where if place else None


def _snippet(hit: Hit) -> str | None:
    place = _place(hit)
    return _cut(place.text, place.begin) if place else None


def _found(hit: Hit, _wording: Wording) -> str:
    if place := _place(hit):
        words = clean(_cut(place.text, place.begin))
        return _("{where}: {words}").format(where=worded(_WHERE, place.where), words=words)
    return ""


def _marked(hit: Hit) -> list[str]:
    return [clean(place.word) for place in hit.places]


def _cut(text: str, begin: int) -> str:
    """The part of a text around the place at which a word begins, so many columns wide, with … where it goes on."""
    first = begin
    while first and width(text[first - 1 : begin]) <= _BEFORE:
        first -= 1
    last = begin
    while last < len(text) and width(text[first : last + 1]) <= _ALL:
        last += 1
    first, last = whole(text, first), whole(text, last)
    return ("…" if first else "") + text[first:last].strip() + ("…" if last < len(text) else "")


def untouched(found: Untouched) -> Iterator[str]:
    """A line for each customer and machine that no ticket is about, with the command that shows it."""
    for number, name in found.customers:
        yield _("no ticket yet: customer {name}, svcdesk customer show {number}").format(
            name=name, number=quote(number)
        )
    for serial, plate in found.machines:
        machine = bracketed(serial, plate) if plate else serial
        yield _("no ticket yet: machine {machine}, svcdesk equipment show {serial}").format(
            machine=machine, serial=quote(serial)
        )


HITS = (
    Column("number", N_("number"), lambda hit: hit.line.ticket.number, style=lambda _hit, _out: "bold"),
    Column("state", N_("state"), lambda hit: hit.line.ticket.state, label="ticket"),
    Column("opened_at", N_("opened"), lambda hit: hit.line.ticket.opened_at),
    Column("customer", N_("customer"), lambda hit: hit.line.ticket.customer, marked=_marked),
    Column("summary", N_("summary"), lambda hit: hit.line.ticket.summary, marked=_marked),
    Column("where", "where", _where, data_only=True),
    Column("text", "text", _snippet, data_only=True),
    Column("found", N_("found"), _snippet, people_only=True, shown=_found, marked=_marked),
)
