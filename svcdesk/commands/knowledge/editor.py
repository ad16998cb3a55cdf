"""An article in an editor; what was typed is kept until it is written."""

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from svcdesk.commands import editor
from svcdesk.commands.knowledge.reading import from_file
from svcdesk.commands.prompt import whether
from svcdesk.context import Desk
from svcdesk.desk import seen
from svcdesk.desk.knowledge import articles
from svcdesk.desk.knowledge.articles import Words
from svcdesk.desk.tickets import tickets
from svcdesk.errors import SvcdeskError
from svcdesk.locale import _
from svcdesk.views.dumping import seen_line
from svcdesk.views.knowledge.template import template

if TYPE_CHECKING:
    from collections.abc import Callable

    Write = Callable[[Words, str | None], object]  # what was typed, and the mark of what it was typed on


def add(desk: Desk, source: str | None, write: "Write") -> None:
    """Let somebody write a new article, with what the ticket `source` knows of it, if one is named."""
    with desk.reading() as db:
        says = articles.of_ticket(db, tickets.find(db, source)) if source else Words()
    again = f"svcdesk knowledge add --from {shlex.quote(source)}" if source else "svcdesk knowledge add"
    _Editing(desk, _("new article"), template(desk.policy, _("new article"), says), again).run(write)


def edit(desk: Desk, article: str, write: "Write") -> None:
    """Let somebody edit an article as it is now."""
    with desk.reading() as db:
        found = articles.find(db, article)
        mark = seen.of(db, "article", found.id, found.says._asdict())
    text = template(desk.policy, found.number, found.says) + seen_line(mark)
    _Editing(desk, found.number, text, f"svcdesk knowledge edit {found.number}").run(write)


class _Editing:
    """A text that somebody edits, and the command that goes on with its file."""

    def __init__(self, desk: Desk, name: str, before: str, again: str) -> None:
        self.desk = desk
        self.name = name
        self.before = before
        self.again = again

    def run(self, write: "Write") -> None:
        """Open the editor until what it left is written; a mistake opens it again, if they like."""
        path = editor.keep(self.desk, self.name.replace(" ", "-"), self.before)
        try:
            while not self._done(path, write):
                pass
        except BaseException:
            if path.exists() and self._text(path) != self.before:
                words = _("not written, but kept; correct it and go on with: {command}")
                self.desk.tell(words.format(command=f"{self.again} {shlex.quote(str(path))}"))
            else:
                path.unlink(missing_ok=True)
            raise
        path.unlink()

    def _done(self, path: Path, write: "Write") -> bool:
        editor.run(path)
        if self._text(path) == self.before:
            self.desk.tell(_("{name}: nothing was written").format(name=self.name))
            return True
        try:
            write(*from_file(self.desk, str(path)))
        except SvcdeskError as error:
            self.desk.tell(str(error))
            if whether(_("open it again (Enter: yes)"), "yes") == "no":
                raise
            return False
        return True

    @staticmethod
    def _text(path: Path) -> str:
        return path.read_text(encoding="utf-8", errors="replace")
