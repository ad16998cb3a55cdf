"""Articles: their columns, one as a card, what was found, and what a call or a closing is told of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

from svcdesk.locale import N_, _, enumerated, noted
from svcdesk.views.columns import Column, Section, attributes, record
from svcdesk.views.text import cut

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.journal import Entry
    from svcdesk.desk.knowledge.articles import Article, Use
    from svcdesk.desk.knowledge.finding import Fault
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.views.out import Out
    from svcdesk.views.text import Wording

_SHOWN = 60  # columns of a solution in a line

ARTICLES = attributes(
    "number", "title", "equipment", "code", "symptom", "cause", "solution", "ticket", "written_by", "written_at",
    "version", "used", "helped", "retired_at", "retired_why",
)  # fmt: skip
_FAULTS = (
    Column("code", N_("code"), attrgetter("code"), style=lambda _row, _out: "bold"),
    Column("name", N_("name"), attrgetter("name")),
    Column("means", N_("means"), attrgetter("means")),
    Column("remedy", N_("remedy"), attrgetter("remedy")),
    Column("module", N_("module"), attrgetter("module")),
)
_SOLVED = (
    Column("number", N_("number"), attrgetter("number"), style=lambda _row, _out: "bold"),
    Column("ended_at", N_("ended"), attrgetter("ended_at")),
    Column("customer", N_("customer"), attrgetter("customer")),
    Column("summary", N_("summary"), attrgetter("summary")),
    Column("cause", N_("cause"), attrgetter("cause")),
    Column("solution", N_("solution"), attrgetter("solution")),
)


def listed(retired: bool = False) -> tuple[Column, ...]:
    """The columns of a list of articles; with why they are found no more where such are listed, too."""
    shown = (
        Column("number", _("number"), attrgetter("number"), style=lambda _row, _out: "bold"),
        Column("title", _("title"), attrgetter("title")),
        Column("equipment", _("equipment"), attrgetter("equipment"), spare=True),
        Column("code", _("code"), attrgetter("code"), spare=True),
        Column("cause", _("cause"), attrgetter("cause")),
        Column("solution", _("solution"), attrgetter("solution")),
        Column("helps", _("helped"), attrgetter("helped"), people_only=True, shown=_helped),
    )
    why = (Column("retired", _("retired"), lambda row: row.retired_why, people_only=True, shown=_retired),)
    people = {column.key for column in shown if not column.people_only}
    rest = tuple(column._replace(data_only=True) for column in ARTICLES if column.key not in people)
    return (*shown, *(why if retired else ()), *rest)


def article(out: Out, policy: Policy, article: Article, uses: Sequence[Use], history: Iterable[Entry]) -> None:
    """Print an article whole: what it says, for which tickets it was used, how it was changed."""
    from svcdesk.views.journal import as_data, sentence

    history = list(history)
    used = (
        Column("ticket", _("ticket"), attrgetter("ticket")),
        Column("customer", _("customer"), attrgetter("customer")),
        Column("at", _("resolved"), attrgetter("at")),
        Column(
            "helped", _("helped"), attrgetter("helped"), shown=lambda use, _out: _("yes") if use.helped else _("no")
        ),
    )
    changes = (
        Column("at", _("at"), attrgetter("at")),
        Column("actor", _("by"), attrgetter("actor")),
        Column("what", _("what"), lambda entry: sentence(policy, entry)),
    )
    data = {
        **record(ARTICLES, article),
        "uses": [record(used, use) for use in uses],
        "history": [as_data(entry) for entry in history],
    }
    fields = [
        (_("equipment"), policy.names("equipment").get(article.equipment or "", article.equipment or "")),
        (_("code"), _named(policy, article.code)),
        *_lines(_("symptom"), article.symptom or ""),
        *_lines(_("cause"), article.cause),
        *_lines(_("solution"), article.solution),
        (_("source"), article.ticket or ""),
        (_("helped"), _helped(article, out)),
        (_("retired"), _retired(article, out)),
    ]
    sections = [Section(_("Used for"), used, uses), Section(_("History"), changes, history)]
    out.card(data, f"{article.number}  {article.title}", fields, sections)


def found(out: Out, faults: Sequence[Fault], articles: Sequence[Article], solved: Sequence[Ticket]) -> None:
    """Print what helps with a fault: what its code means, articles, solved tickets."""
    from svcdesk.views.tables import Sections

    sections = [
        Section(_("Codes"), _FAULTS, faults, "faults"),
        Section(_("Articles"), listed(), articles, "articles"),
        Section(_("Solved tickets"), _SOLVED, solved, "tickets"),
    ]
    out.sections(Sections(_("What helps"), sections, _("nothing says that")))


def likely(tell: Callable[[str], None], faults: Iterable[Fault], articles: Iterable[Article]) -> None:
    """Say what may help with a call: what a code in it means, and articles, each in a line."""
    for fault in faults:
        said = enumerated(filter(None, (fault.means, fault.remedy, fault.module)))
        tell(_("code {code}, {name}: {said}").format(code=fault.code, name=fault.name, said=said))
    for each in articles:
        solution = cut(" ".join(each.solution.split()), _SHOWN)
        words = _("perhaps {number}, {title}: {solution}")
        if each.used:
            words = _("perhaps {number}, {title}: {solution} (helped {helped} of {used})")
        tell(words.format(**each._asdict() | {"solution": solution}))


def wanted(tell: Callable[[str], None], policy: Policy, tickets: Iterable[Ticket]) -> None:
    """Say of which tickets the solution should become an article, and by which command."""
    for ticket in tickets:
        words = _(
            "{number} was solved at {level}: 'svcdesk knowledge add --from {number} --title \"…\"' writes down how"
        )
        level = policy.names("levels").get(ticket.level or "", ticket.level)
        tell(words.format(number=ticket.number, level=level))


def _helped(article: Article, _out: Wording) -> str:
    return _("{helped} of {used}").format(helped=article.helped, used=article.used) if article.used else ""


def _retired(article: Article, out: Wording) -> str:
    return noted(out.text(article.retired_at), article.retired_why) if article.retired_at else ""


def _named(policy: Policy, code: str | None) -> str:
    name = policy.names("faults").get(code or "", code or "")
    return name if name in ("", code) else f"{code} {name}"


def _lines(title: str, text: str) -> list[tuple[str, str]]:
    """A text line by line, as a field each."""
    return [(title if place == 0 else "", line) for place, line in enumerate(text.splitlines())]
