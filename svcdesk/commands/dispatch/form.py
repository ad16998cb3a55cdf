"""The ways in which a dispatch form is filled in: options, a file, an editor, questions. All write the same form."""

import os
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from svcdesk.commands.act import tell_owed
from svcdesk.context import Desk
from svcdesk.desk.forms import form as forms
from svcdesk.desk.forms import record as rules
from svcdesk.desk.forms.written import Written
from svcdesk.desk.money import fees
from svcdesk.desk.tickets import tickets
from svcdesk.desk.visits import dispatch
from svcdesk.errors import Conflict, NotFound, SvcdeskError, UsageError
from svcdesk.locale import _
from svcdesk.views.journal import changes
from svcdesk.views.money.quotes import beyond as more_than_agreed

if TYPE_CHECKING:
    from svcdesk.desk.forms.reading import Vocabulary
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.desk.visits.dispatch import Visit

_EDITOR = "vi"  # where neither VISUAL nor EDITOR is set


class Wanted(NamedTuple):
    """What `dispatch record` was told beside the form: which visit, whether it ends with it, when, how to print."""

    desk: Desk
    visit: str
    finish: bool
    at: str | None
    json: bool


def record(wanted: Wanted, typed: Mapping[str, Any], file: str | None, edit: bool) -> None:
    """Fill in the form the way that was chosen; questions are asked on a terminal only, when nothing was given."""
    if sum((bool(typed), file is not None, edit)) > 1:
        raise UsageError(_("one way at a time: options, a FILE, or --edit"))
    if edit:
        _edit(wanted)
    elif file is not None:
        write(wanted, _file(file))
    elif typed or not (sys.stdin.isatty() and sys.stdout.isatty()) or wanted.json:
        write(wanted, lambda vocabulary: _typed(typed, vocabulary))
    else:
        from svcdesk.commands.dispatch.questions import ask  # only whoever is asked loads them

        ask(wanted)


def typed(
    texts: Mapping[str, str | None],
    numbers: Mapping[str, int | None],
    parts: Iterable[str],
    items: Iterable[str],
    checks: Iterable[str],
    solved: bool | None,
) -> dict[str, Any]:
    """What options say, as a file would say it. UsageError for a --check that is no answer."""
    found: dict[str, Any] = {key: text for key, text in texts.items() if text}
    found |= {key: str(number) for key, number in numbers.items() if number is not None}
    if solved is not None:
        found["solved"] = "yes" if solved else "no"
    if of_parts := counted(parts, "part"):
        found["parts"] = of_parts
    if of_items := counted(items, "item"):
        found["work"] = of_items
    answers = [check.partition("=") for check in checks]
    if answers:
        found["checklist"] = {item.strip(): answer.strip() or "yes" for item, _equals, answer in answers}
    return found


def agreed_and_paid(desk: Desk, consents: Iterable[str], paid: str | None) -> dict[str, Any]:
    """What --consent and --paid say, as a file would say it: on site, and the first way of paying that there is."""
    pairs = [consent.partition("=") for consent in consents]
    found: dict[str, Any] = {}
    if pairs:
        found["consents"] = [{"to": to.strip(), "by": by.strip(), "how": _("in person")} for to, _equals, by in pairs]
    if paid:
        found["payment"] = {"amount": paid, "method": next(iter(desk.policy.names("payment_methods")))}
    return found


def counted(words: Iterable[str], key: str) -> list[dict[str, str]]:
    """Words such as `fuse:2` as a file has them; without a number it is one."""
    pairs = [word.partition(":") for word in words]
    return [{key: name.strip(), "quantity": count.strip() or "1"} for name, _colon, count in pairs]


def write(wanted: Wanted, read: Callable[["Vocabulary"], Written]) -> None:
    """Write on the form what `read` makes of the words that it may use, and print what changed."""
    out = wanted.desk.out(None, wanted.json)
    ticket, visit, vocabulary = opened(wanted)
    written = read(vocabulary)
    with wanted.desk.operation(wanted.at) as op:
        ticket, visit = dispatch.find(op.db, dispatch.name_of(ticket, visit))
        visit = rules.record(op, ticket, visit, written, wanted.finish)
        ticket = tickets.get(op.db, ticket.id)
        charged = any(entry.kind == "charged" for entry in op.entries)
        beyond = fees.beyond(op.db, ticket, visit) if charged else None
    changes(out, wanted.desk.policy, op.entries, [ticket])
    if beyond:
        out.tell(more_than_agreed(wanted.desk.policy, *beyond))
    if not visit.under_way:
        tell_owed(wanted.desk, [ticket])
    if not op.entries:
        out.tell(_("{name}: all of it stands on the form already").format(name=dispatch.name_of(ticket, visit)))


def opened(wanted: Wanted) -> "tuple[Ticket, Visit, Vocabulary]":
    """The visit that is meant, and the words that its form may use."""
    from svcdesk.desk.forms.reading import vocabulary  # it loads YAML, which the other commands of a visit do without

    with wanted.desk.reading() as db:
        ticket, visit = dispatch.find(db, wanted.visit)
        return ticket, visit, vocabulary(db, wanted.desk.policy, ticket, wanted.desk.now)


def kept(wanted: Wanted, path: Path, name: str) -> str:
    """Where it lies what could not be written, and the command to go on with it."""
    finish = " --finish" if wanted.finish else ""
    command = f"svcdesk dispatch record {name} {shlex.quote(str(path))}{finish}"
    return _("not written, but kept; correct it and go on with: {command}").format(command=command)


def _typed(document: Mapping[str, Any], vocabulary: "Vocabulary") -> Written:
    from svcdesk.desk.forms.reading import read_values

    return read_values(document, Path(), vocabulary)._replace(whole=False)


def _file(file: str) -> Callable[["Vocabulary"], Written]:
    path = Path(file)
    if file != "-" and not path.is_file():
        raise NotFound(_("no file {path}: name a form in YAML or JSON").format(path=path))
    data = sys.stdin.buffer.read() if file == "-" else path.read_bytes()

    def read(vocabulary: "Vocabulary") -> Written:
        from svcdesk.desk.forms.reading import read_file

        return read_file(data, "stdin" if file == "-" else file, path.parent, vocabulary)

    return read


def _edit(wanted: Wanted) -> None:
    """Let somebody fill in the form with their editor. What they wrote is kept in its file until it is written."""
    from svcdesk.desk.forms import template
    from svcdesk.desk.forms.reading import read_file

    desk = wanted.desk
    ticket, visit, vocabulary = opened(wanted)
    dispatch.check_under_way(ticket, visit)
    with desk.reading() as db:
        before = template.template(forms.of_visit(db, desk.policy, ticket, visit), desk.policy, vocabulary)
    path = template.keep(desk.db_path, ticket, visit, before)
    name = dispatch.name_of(ticket, visit)
    command = os.environ.get("VISUAL") or os.environ.get("EDITOR") or _EDITOR
    try:
        code = subprocess.run([*shlex.split(command), str(path)]).returncode
    except OSError as error:
        path.unlink()
        raise Conflict(
            _("{command}: {why}: name an editor with EDITOR").format(command=command, why=error.strerror)
        ) from None
    after = path.read_bytes()
    if after.decode(errors="replace") == before and not wanted.finish:
        path.unlink()
        desk.tell(_("{name}: nothing was written").format(name=name))
        return
    try:
        if code:
            raise Conflict(_("{command} ended with code {code}").format(command=command, code=code))
        write(wanted, lambda _words: read_file(after, str(path), path.parent, vocabulary))
    except SvcdeskError:
        desk.tell(kept(wanted, path, name))
        raise
    path.unlink()
