"""Knowledge: how faults show, why they happen, what mends them.

\b
Examples:
  svcdesk knowledge find "no position" --equipment terminal
  svcdesk knowledge add --from 17 --title "No position after rain"
"""

import sys

from svcdesk.commands.act import act, each_of
from svcdesk.commands.filters import made_current
from svcdesk.commands.options import At, Format, Json, known, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.journal import Operation
from svcdesk.desk.knowledge import articles, finding
from svcdesk.desk.knowledge.articles import Article, Words
from svcdesk.desk.tickets import tickets
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _
from svcdesk.views.journal import rows_of
from svcdesk.views.knowledge import articles as views

Which = Annotated[str, Argument(metavar="ARTICLE", help=N_("Its number, such as K-0003, or the digits."))]
File = Annotated[str | None, Argument(metavar="[FILE]", help=N_("YAML with what it shall say; - is standard input."))]
Title = Annotated[str | None, Option("--title", help=N_("What it is about, in a line."))]
Equipment = Annotated[str | None, Option("--equipment", help=N_("The kind of machine; without it any kind."))]
Code = Annotated[str | None, Option("--code", help=N_("The code of the fault."))]
Symptom = Annotated[str | None, Option("--symptom", help=N_("How it shows, as callers say it; - is stdin."))]
Cause = Annotated[str | None, Option("--cause", "-c", help=N_("Why it happens; - is stdin."))]
Solution = Annotated[str | None, Option("--solution", "-s", help=N_("What mends it; - is stdin."))]


def add(
    desk: Desk,
    file: File = None,
    source: Annotated[
        str | None, Option("--from", metavar="TICKET", help=N_("The ticket whose cause and solution it takes."))
    ] = None,
    title: Title = None,
    equipment: Equipment = None,
    code: Code = None,
    symptom: Symptom = None,
    cause: Cause = None,
    solution: Solution = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Write an article.

    What a ticket knows need not be typed again. Without options, or with --from alone, an editor opens on a terminal.

    \b
    Examples:
      svcdesk knowledge add --from 17 --title "No position after rain"
      svcdesk knowledge add --title "Smears" --cause "worn roller" --solution "change the roller" --equipment printer
      svcdesk knowledge add
    """
    given = _words(desk, title, equipment, code, symptom, cause, solution)

    def write(words: Words, _seen: str | None) -> None:
        act(desk, at, json, lambda op: [articles.add(op, words, _source(op, source))], rows_of(views.ARTICLES))

    if said := _said(desk, file, given, json):
        write(*said)
        return
    from svcdesk.commands.knowledge import editor  # options do without it

    editor.add(desk, source, write)


def edit(
    desk: Desk,
    article: Which,
    file: File = None,
    title: Title = None,
    equipment: Equipment = None,
    code: Code = None,
    symptom: Symptom = None,
    cause: Cause = None,
    solution: Solution = None,
    json: Json = False,
) -> None:
    """Let an article say something else; '' clears.

    Without options an editor opens on a terminal. What it said before stays in 'svcdesk knowledge show'.

    \b
    Examples:
      svcdesk knowledge edit K-0003 --solution "measure the aerial first"
      svcdesk knowledge edit K-0003
    """
    given = _words(desk, title, equipment, code, symptom, cause, solution)

    def write(words: Words, seen: str | None) -> None:
        def change(op: Operation) -> list[Article]:
            return [articles.edit(op, articles.find(op.db, article), words, seen)]

        act(desk, None, json, change, rows_of(views.ARTICLES))

    if said := _said(desk, file, given, json):
        write(*said)
        return
    from svcdesk.commands.knowledge import editor

    editor.edit(desk, article, write)


def retire(
    desk: Desk,
    numbers: Annotated[
        list[str],
        Argument(
            metavar="ARTICLE...", help=N_("Numbers, such as K-0003; - reads them from stdin."), complete="article"
        ),
    ],
    why: Annotated[str, Option("--why", help=N_("Why they are no longer to be found."))],
    json: Json = False,
) -> None:
    """Retire articles: they are wrong, or their machines are gone.

    They are no longer found; for which tickets they were used stays known.

    \b
    Example:
      svcdesk knowledge retire K-0003 --why "the new firmware mends it"
    """
    why = typed(why)
    work = each_of(numbers, articles.find, lambda op, article: articles.retire(op, article, why))
    act(desk, None, json, work, rows_of(views.ARTICLES))


def show(desk: Desk, article: Which, format: Format = None, json: Json = False) -> None:
    """Show an article whole, for which tickets it was used, and how it was changed.

    \b
    Example:
      svcdesk knowledge show K-0003
    """
    with desk.reading() as db:
        found = articles.find(db, article)
        uses, history = articles.uses(db, found), articles.history(db, found)
    views.article(desk.out(format, json), desk.policy, found, uses, history)


def list_(
    desk: Desk,
    equipment: Equipment = None,
    code: Code = None,
    retired: Annotated[bool, Option("--retired", help=N_("Also those that are no longer found."))] = False,
    format: Format = None,
    json: Json = False,
) -> None:
    """List the articles, with how often each has helped.

    \b
    Example:
      svcdesk knowledge list --equipment printer
    """
    about = known(desk.policy, "equipment", equipment, "--equipment")
    with desk.reading() as db:
        rows = articles.listing(db, about, known(desk.policy, "faults", code, "--code"), retired)
    columns = views.listed(retired)
    desk.out(format, json).rows(columns, rows, empty=_("no articles: 'svcdesk knowledge add' writes one"))


def find(
    desk: Desk,
    words: Annotated[list[str] | None, Argument(help=N_("Words, parts of Chinese or Korean ones, numbers."))] = None,
    equipment: Equipment = None,
    code: Code = None,
    limit: Annotated[int, Option("--limit", "-n", min=0, max=1_000_000_000, help=N_("At most so many; 0: all."))] = 10,
    format: Format = None,
    json: Json = False,
) -> None:
    """Find what helps with a fault: articles first, then solved tickets.

    By words, by the kind of machine, by the code that it shows; what the configuration says of the code comes first.

    \b
    Examples:
      svcdesk knowledge find 没有定位
      svcdesk knowledge find no position --equipment terminal
      svcdesk knowledge find --code E12
    """
    text = " ".join(words or ())
    about = known(desk.policy, "equipment", equipment, "--equipment")
    code = known(desk.policy, "faults", code, "--code")
    if not (text.strip() or about or code):
        raise UsageError(N_("what is wanted? Give words, --equipment or --code"))
    with desk.reading() as db:
        found = finding.search(db, text, about, code)[: limit or None]
        solved = finding.solved(made_current(db), text, desk.now, about, code, limit or None)
    views.found(desk.out(format, json), finding.faults(desk.policy, text, code), found, solved)


COMMANDS = (find, add, edit, show, list_, retire)


def _words(desk: Desk, title: str | None, equipment: str | None, code: str | None, *texts: str | None) -> Words:
    kind = equipment and known(desk.policy, "equipment", equipment, "--equipment")
    fault = code and known(desk.policy, "faults", code, "--code")
    return Words(typed(title), kind, fault, *map(typed, texts))


def _source(op: Operation, source: str | None) -> tickets.Ticket | None:
    return tickets.find(op.db, source) if source else None


def _said(desk: Desk, file: str | None, given: Words, json: bool) -> tuple[Words, str | None] | None:
    """What the options or a file say, and the mark of what that was written on; None where an editor shall be opened.

    Raises UsageError where there is none.
    """
    options = any(word is not None for word in given)
    if options and file is not None:
        raise UsageError(N_("one way at a time: options, or a FILE"))
    if file is not None:
        from svcdesk.commands.knowledge.reading import from_file  # it loads YAML, which options do without

        return from_file(desk, file)
    if options or json or not (sys.stdin.isatty() and sys.stdout.isatty()):
        return given, None
    return None
