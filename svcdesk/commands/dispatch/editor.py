"""`svcdesk dispatch record --edit`: the form is filled in with an editor, and kept in its file until it is written."""

from pathlib import Path

from svcdesk.commands.dispatch.writing import Wanted, kept, opened, write
from svcdesk.commands.editor import keep, run
from svcdesk.desk.forms import form as forms
from svcdesk.desk.forms.document import document, mark
from svcdesk.desk.forms.form import Form
from svcdesk.desk.forms.reading import Vocabulary, read_file
from svcdesk.desk.visits import dispatch
from svcdesk.errors import Conflict, SvcdeskError
from svcdesk.locale import _
from svcdesk.views.forms.template import template


def edit(wanted: Wanted) -> None:
    """Let somebody fill in the form with their editor, and write it."""
    form, vocabulary, seen = _form(wanted)
    before = template(form, document(form, wanted.desk.policy.zone), vocabulary, seen)
    path = keep(wanted.desk, form.name, before)
    failed = None
    try:
        run(path)
    except Conflict as error:
        if not path.exists():
            raise
        failed = error
    if path.read_bytes().decode(errors="replace") == before and not wanted.finish:
        wanted.desk.tell(_("{name}: nothing was written").format(name=form.name))
    else:
        _write(wanted, form.name, path, failed)
    path.unlink()


def _write(wanted: Wanted, name: str, path: Path, failed: Conflict | None) -> None:
    try:
        if failed:
            raise failed
        write(wanted, lambda words: read_file(path.read_bytes(), str(path), path.parent, words))
    except SvcdeskError:
        wanted.desk.tell(kept(wanted, path, name))
        raise


def _form(wanted: Wanted) -> tuple[Form, Vocabulary, str]:
    ticket, visit, vocabulary = opened(wanted)
    if wanted.amended is None:
        dispatch.check_under_way(ticket, visit)
    with wanted.desk.reading() as db:
        form = forms.of_visit(db, wanted.desk.policy, ticket, visit)
        return form, vocabulary, mark(db, form, wanted.desk.policy.zone)
