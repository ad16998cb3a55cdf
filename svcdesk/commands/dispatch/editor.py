"""`svcdesk dispatch record --edit`: the form is filled in with an editor, and kept in its file until it is written."""

import os
import shlex
import subprocess
from pathlib import Path

from svcdesk.commands.dispatch.writing import Wanted, keep, kept, opened, write
from svcdesk.desk.forms import form as forms
from svcdesk.desk.forms.document import document
from svcdesk.desk.forms.form import Form
from svcdesk.desk.forms.reading import Vocabulary, read_file
from svcdesk.desk.visits import dispatch
from svcdesk.errors import Conflict, SvcdeskError
from svcdesk.locale import N_, _
from svcdesk.views.forms.template import template

_EDITOR = "vi"  # where neither VISUAL nor EDITOR is set


def edit(wanted: Wanted) -> None:
    """Let somebody fill in the form with their editor, and write it."""
    form, vocabulary = _form(wanted)
    before = template(form, document(form, wanted.desk.policy.zone), vocabulary)
    path = keep(wanted, form.name, before)
    command = os.environ.get("VISUAL") or os.environ.get("EDITOR") or _EDITOR
    code = _run(command, path)
    if path.read_bytes().decode(errors="replace") == before and not wanted.finish:
        wanted.desk.tell(_("{name}: nothing was written").format(name=form.name))
    else:
        _write(wanted, form.name, path, command, code)
    path.unlink()


def _write(wanted: Wanted, name: str, path: Path, command: str, code: int) -> None:
    try:
        if code:
            raise Conflict(N_("{command} ended with code {code}"), command=command, code=code)
        write(wanted, lambda words: read_file(path.read_bytes(), str(path), path.parent, words))
    except SvcdeskError:
        wanted.desk.tell(kept(wanted, path, name))
        raise


def _form(wanted: Wanted) -> tuple[Form, Vocabulary]:
    ticket, visit, vocabulary = opened(wanted)
    dispatch.check_under_way(ticket, visit)
    with wanted.desk.reading() as db:
        return forms.of_visit(db, wanted.desk.policy, ticket, visit), vocabulary


def _run(command: str, path: Path) -> int:
    try:
        return subprocess.run([*shlex.split(command), str(path)]).returncode
    except OSError as error:
        path.unlink()
        message = N_("{command}: {why}: name an editor with EDITOR")
        raise Conflict(message, command=command, why=error.strerror) from None
