"""The questions about a complaint on a terminal: what it is about, and what became of it. No answer is lost."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from svcdesk.commands import prompt
from svcdesk.context import Desk
from svcdesk.db.port import Db
from svcdesk.desk.care import subject
from svcdesk.desk.people import engineers
from svcdesk.desk.tickets import tickets
from svcdesk.errors import SvcdeskError, UsageError
from svcdesk.locale import N_, _
from svcdesk.views.shell import command
from svcdesk.views.text import say

Said = dict[str, str | None]  # what was typed or answered: by options, and by the arguments' names without dashes


@contextmanager
def complained(desk: Desk, said: Said, more: Mapping[str, str | None], silent: bool) -> Iterator[None]:
    """Ask on a terminal for a complaint whose 'about' or 'what' was not typed; then the work.

    Raises UsageError where nobody can be asked.
    """
    if said["about"] and said["what"]:
        yield
        return
    if silent or not prompt.possible():
        raise UsageError(N_("name the ticket or the customer that it is about, and what they complain of, in quotes"))
    with prompt.keeping(lambda: _keep(desk, ["complaint", "log"], ("about", "what"), {**said, **more})):
        said["about"] = said["about"] or _known(
            desk, _("ticket or customer"), lambda db, text: subject.find(db, desk.policy, text).name
        )
        said["what"] = said["what"] or prompt.needed(_("what they complain of"))
        said["--about"] = said["--about"] or _known(
            desk,
            _("engineer complained of (Enter: nobody)"),
            lambda db, text: engineers.find(db, text, desk.actor).name,
            needed=False,
        )
        said["--caller"] = said["--caller"] or prompt.line(_("who complains (Enter: not said)")) or None
        yield


@contextmanager
def became(desk: Desk, ticket: str, said: Said, more: Mapping[str, str | None], silent: bool) -> Iterator[None]:
    """Ask on a terminal for what was not typed of an outcome; then the work."""
    if silent or not prompt.possible() or all(said[each] for each in ("outcome", "right", "--told")):
        yield
        return
    with desk.reading() as db:
        about = tickets.find(db, ticket)
    say(f"{about.number}  {about.customer}  {about.summary}")
    with prompt.keeping(lambda: _keep(desk, ["complaint", "outcome", ticket], ("outcome",), {**said, **more})):
        said["outcome"] = said["outcome"] or prompt.needed(_("what became of it"))
        said["right"] = said["right"] or prompt.whether(_("were they right (yes/no)"))
        said["--told"] = said["--told"] or prompt.needed(_("who was told so"))
        said["--how"] = said["--how"] or prompt.line(_("how they were told (Enter: not said)")) or None
        yield


def _known(desk: Desk, question: str, find: Callable[[Db, str], str], needed: bool = True) -> str | None:
    """An answer that means something the desk knows; asked again until it does."""
    while answer := prompt.needed(question) if needed else prompt.line(question):
        try:
            with desk.reading() as db:
                find(db, answer)
            return answer
        except SvcdeskError as error:
            prompt.complain(str(error))
    return None


def _keep(desk: Desk, words: list[str], arguments: tuple[str, ...], said: Mapping[str, str | None]) -> None:
    typed = [text for each in arguments if (text := said[each])]
    options = [(option, text) for option, text in said.items() if text and option.startswith("--")]
    again = command(["svcdesk", *desk.flags, *words, *typed], options)
    if right := said.get("right"):
        again += " --upheld" if right == "yes" else " --not-upheld"
    desk.tell(_("not written down; to try again: {command}").format(command=again))
