"""Reports: what is late, what was kept, what stood still.

\b
Example:
  svcdesk report overdue
"""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial

from svcdesk import names, reports
from svcdesk.commands.options import AsOf, Force, Format, Json, Language, printed_in
from svcdesk.context import Desk
from svcdesk.db.port import Db
from svcdesk.declare import Annotated, Argument, Literal, Option, Path, words
from svcdesk.errors import Conflict, Exit
from svcdesk.locale import N_, _, of_screen, spoken
from svcdesk.reports import Question
from svcdesk.views.out import Out
from svcdesk.views.tables import Sections, Table
from svcdesk.views.text import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_OF_SLA = "replay"  # its command is `sla replay`
Files = Literal["html", "md", "csv", "csv-headings", "xlsx", "json", "plain"]
_SUFFIXES = {"plain": "txt", "csv-headings": "csv"}  # format → the end of a file's name, where that is another


def month(
    desk: Desk,
    month: Annotated[str, Argument(metavar="[MONTH]", help=N_("Such as 2026-11, or this; else the last."))] = "last",
    to: Annotated[
        Path | None, Option("--to", metavar="FOLDER", help=N_("The folder for the files; by default this one."))
    ] = None,
    format: Annotated[Files, Option(help=N_("What the files are."))] = "html",
    task: Annotated[
        str | None, Option("--task", metavar="TASK", help=N_("Those that this task names; then it is done."))
    ] = None,
    force: Force = False,
    language: Language = None,
) -> None:
    """Write the papers of a month, a file each: all of them, or none.

    All reports that the section 'reports' and the rules of the section 'care' name; where neither names any, every
    report of the trade of which the configuration says anything.

    \b
    Examples:
      svcdesk report month 2026-11 --to papers --format csv
      svcdesk report month 2026-11 --task T-0012
    """
    from svcdesk.views import saving

    names = _of_task(desk, task) if task else desk.policy.monthly_reports
    with printed_in(desk, language), desk.reading():  # they agree, since nobody writes in between
        papers = dict(_paper(desk, name, month, format) for name in names)
    for path in saving.save_all(to or Path(), papers, force):
        say(_("wrote {path}").format(path=path))
    if task:
        from svcdesk.commands.act import act  # reports write nothing otherwise
        from svcdesk.desk.tasks import tasks
        from svcdesk.views.journal import happened

        act(desk, None, False, lambda op: tasks.done(op, tasks.find(op.db, task), ", ".join(names)), happened)


def _of_task(desk: Desk, number: str) -> Sequence[str]:
    """The reports that a task names. Raises Conflict when it names none, or was ended already."""
    from svcdesk.desk.tasks import tasks

    with desk.reading() as db:
        found = tasks.find(db, number)
    tasks.check_open(found)
    rule = desk.policy.care.get(found.rule or "")
    if rule is None or not rule.reports:
        raise Conflict(
            N_("{number} names no reports: 'svcdesk task done {number}' says that it is done"), number=found.number
        )
    return rule.reports


def _paper(desk: Desk, name: str, month: str, format: str) -> tuple[str, bytes]:
    """One report of a month as a file: its name, and what is to be written into it."""
    from io import BytesIO, TextIOWrapper

    wanted = desk.month(month)
    # a spreadsheet takes a CSV file for one of the old national encodings unless a mark at its head says UTF-8
    encoding = "utf-8-sig" if format.startswith("csv") else "utf-8"
    with BytesIO() as made, TextIOWrapper(made, encoding, newline="") as file:
        out = Out(format, desk.policy.zone, desk.now, file, desk.policy.desk_name, paper=True)
        _ask(desk, out, _report(name), desk.now, _about(_report(name), wanted))
        file.flush()
        return f"{wanted}-{name}.{_SUFFIXES.get(format, format)}", made.getvalue()


def _about(report: "Callable[..., Any]", month: str) -> dict[str, str]:
    """The options by which a report is asked about a month; none for one that is about now."""
    known = {word.name for word in words(report)}
    return {"month": month} if "month" in known else dict.fromkeys(known & {"since", "until"}, month)


class _Reports(Mapping[str, Callable[..., None]]):
    """The commands of the group, one for each file of the folder `reports/`; a file is loaded when it is called."""

    def __getitem__(self, name: str) -> Callable[..., None]:
        if name not in self:
            raise KeyError(name)
        if name == month.__name__:
            return month
        return _command(_report(name))

    def __contains__(self, name: object) -> bool:
        return any(name == each for each in self)

    def __iter__(self) -> Iterator[str]:
        files = sorted(os.listdir(reports.__path__[0]))
        names = (file.removesuffix(".py") for file in files if file.endswith(".py") and not file.startswith("_"))
        return iter(sorted((*(name.replace("_", "-") for name in names if name != _OF_SLA), month.__name__)))

    def __len__(self) -> int:
        return sum(1 for _name in self)


COMMANDS = _Reports()


def ask(desk: Desk, out: Out, name: str, at: datetime, **options: "Any") -> None:
    """Ask a report what was so at `at`, with options of its own, and print its answer."""
    _ask(desk, out, _report(name), at, options)


def question(desk: Desk, db: Db, at: datetime, format: str) -> Question:
    """Returns what a report is asked with, about the moment `at`."""
    period, month = _heard(partial(desk.period, at=at)), _heard(partial(desk.month, at=at))
    return Question(db, desk.policy, at, format, period, month, _heard(desk.after))


def _heard(read: "Callable[..., Any]") -> "Callable[..., Any]":
    """What reads words that were typed: mistakes are said in the language of the screen, not in that of the paper."""

    def reading(*typed: "Any") -> "Any":
        with spoken(of_screen()):
            return read(*typed)

    return reading


def _report(name: str) -> Callable[..., Table | Sections | None]:
    word = name.replace("-", "_")
    report: Callable[..., Table | Sections | None] = getattr(names.loaded(f"svcdesk.reports.{word}"), word)
    return report


def _command(report: Callable[..., Table | Sections | None]) -> Callable[..., None]:
    """The command of a report: its own options first, then those of every report."""

    def command(
        desk: Desk,
        as_of: AsOf = None,
        format: Format = None,
        json: Json = False,
        language: Language = None,
        **own: "Any",
    ) -> None:
        at = desk.as_of(as_of)
        with printed_in(desk, language):
            answer = _ask(desk, desk.out(format, json, at), report, at, own)
        if name := own.get("since_last"):
            from svcdesk.desk import marks  # few are printed under a name

            if isinstance(answer, Table) and answer.left_out:
                desk.tell(marks.still_new(answer.left_out, name))
            elif as_of is None:
                marks.keep(desk.db, report.__name__, name, at)
        if isinstance(answer, Table) and answer.exit_code:
            raise Exit(answer.exit_code)

    command.__name__, command.__doc__ = report.__name__, report.__doc__
    command.words = [*words(report), *words(command)]  # type: ignore[attr-defined]
    return command


def _ask(
    desk: Desk, out: Out, report: Callable[..., Table | Sections | None], at: datetime, options: "Mapping[str, Any]"
) -> Table | Sections | None:
    """Ask a report and print its answer. Returns the answer; None where nothing was to be printed."""
    form = desk.policy.report_form(report.__name__)
    if form and form.by and options.get("by") is None:
        options = {**options, "by": form.by}
    layout = "xlsx" if form and form.columns and out.format == "csv" else out.format  # people read both as a sheet
    with desk.reading() as db:
        answer = report(question(desk, db, at, layout), **options)
        if form and answer and out.format not in ("json", "jsonl"):
            from svcdesk.reports._form import formed  # few reports have one

            answer = formed(form, answer)
        if answer and answer.adds_up and (layout == "xlsx" or not out.for_programs):
            from svcdesk.views.totals import totalled

            answer = totalled(answer)
        if isinstance(answer, Sections):
            out.sections(answer)
        elif answer:
            _print(desk, out, answer)
    return answer


def _print(desk: Desk, out: Out, table: Table) -> None:
    out.table(table)
    if table.file:
        from svcdesk.views import saving
        from svcdesk.views.paper import svg

        path, picture, force = table.file
        saving.save(path, svg.chart(picture).encode(), (".svg",), force)
        desk.tell(_("drew {path}").format(path=path))
