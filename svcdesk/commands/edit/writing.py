"""What every way of editing a ticket needs: reading a file of what it shall say, and writing it."""

from svcdesk.commands.act import act
from svcdesk.config import inputs
from svcdesk.context import Desk
from svcdesk.desk.assets.edits import Edit
from svcdesk.desk.forms import editing
from svcdesk.desk.tickets import tickets
from svcdesk.views.tickets.edits import edited


def from_file(desk: Desk, file: str) -> tuple[Edit, str | None]:
    """What a file, or standard input for -, says that a ticket shall say, and the mark of what it was written on.

    Raises UsageError with every mistake.
    """
    from svcdesk.desk.assets.edit_file import read  # it loads YAML, which options do without

    data = inputs.read(file)
    return read(data, "stdin" if file == "-" else file, desk.policy)


def write(desk: Desk, ticket: str, wanted: Edit, why: str | None, json: bool = False, seen: str | None = None) -> None:
    """Make the ticket say what is wanted, and print what changed; `seen` is its mark when that was written."""
    act(
        desk, None, json, lambda op: [editing.edit(op, tickets.find(op.db, ticket), wanted, seen)], show=edited, why=why
    )
