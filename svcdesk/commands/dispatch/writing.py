"""What every way of filling in a dispatch form needs: which form it is, writing on it, and keeping what was typed."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from svcdesk.commands.act import act
from svcdesk.commands.assumed import tell_assumed
from svcdesk.commands.dispatch import own
from svcdesk.commands.ended import tell_open
from svcdesk.context import Desk
from svcdesk.desk.forms import charging, findings, lacks
from svcdesk.desk.forms import record as rules
from svcdesk.desk.forms.record import Recorded
from svcdesk.desk.journal import Operation
from svcdesk.desk.money import priced
from svcdesk.desk.people import engineers
from svcdesk.desk.tickets import tickets
from svcdesk.desk.visits import dispatch
from svcdesk.errors import SvcdeskError
from svcdesk.locale import _
from svcdesk.record import Record
from svcdesk.views.forms.words import recorded, still_open, still_resolved, without_ticket
from svcdesk.views.shell import command
from svcdesk.words import half_width, parted

if TYPE_CHECKING:
    from svcdesk.desk.forms.reading import Vocabulary
    from svcdesk.desk.forms.written import Written
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.desk.visits.dispatch import Visit


class Wanted(Record):
    """What `dispatch record` was told beside the form: which visit, whether it ends with it, when, how to print.

    `why` is the reason for telling it only now; `amended` is why a finished form is changed, None: it is filled in.
    `times` are when steps were really taken, as somebody typed it, `failure` why it was in vain; `engineer` is whose
    visit it is, where that is said.
    """

    desk: Desk
    visit: str
    finish: bool
    at: str | None
    json: bool
    why: str | None = None
    amended: str | None = None
    times: Mapping[str, str] | None = None
    failure: str | None = None
    engineer: str | None = None


def opened(wanted: Wanted) -> "tuple[Ticket, Visit, Vocabulary]":
    """The visit that is meant, and the words that its form may use."""
    from svcdesk.desk.forms.reading import vocabulary  # it loads YAML, which the other commands of a visit do without

    with wanted.desk.reading() as db:
        whose = engineers.find(db, wanted.engineer, wanted.desk.actor) if wanted.engineer else None
        ticket, visit = dispatch.find(db, wanted.visit, whose.name if whose else "")
        if whose:
            dispatch.check_own(db, wanted.desk.actor, ticket, visit, whose)
        return ticket, visit, vocabulary(db, wanted.desk.policy, ticket, wanted.desk.now)


def write(wanted: Wanted, read: "Callable[[Vocabulary], Written]", by_options: bool = False) -> None:
    """Write on the form what `read` makes of the words that it may use, and print what changed.

    A file says of all that was found whether it becomes a ticket, questions ask; `by_options` it is told where none was
    opened.
    """
    desk = wanted.desk
    ticket, visit, vocabulary = opened(wanted)
    name, written = dispatch.name_of(ticket, visit), read(vocabulary)
    times = {
        step: desk.corrected(text, f"--{step}-at", visit.steps.get(step, desk.now))
        for step, text in (wanted.times or {}).items()
    }

    def work(op: Operation) -> Recorded:
        found = dispatch.find(op.db, name)
        if wanted.amended is not None:
            return rules.amend(op, *found, written, wanted.amended, times, wanted.failure)
        return rules.record(op, *found, written, wanted.finish)

    done = act(
        desk,
        wanted.at,
        wanted.json,
        work,
        recorded,
        why=wanted.why,
    )
    _tell_what_follows(wanted, done)
    if by_options:
        _tell_without_ticket(desk, name, done, [each.what for each in written.found or ()])


def _tell_what_follows(wanted: Wanted, done: Recorded) -> None:
    """Say what was assumed, what is owed and what stays open after a visit that is over, and what contradicts."""
    with wanted.desk.reading() as db:
        if wanted.amended is not None and dispatch.is_anothers(db, wanted.desk.actor, done.visit):
            own.tell_of(wanted.desk, dispatch.name_of(done.ticket, done.visit), done.visit)
        decided = charging.of_visit(done.visit)
        if decided and any(line.amount for line in priced.of_visit(db, done.visit.id)):
            known = lacks.known(db, wanted.desk.policy, done.ticket, done.visit)
            tell_assumed(wanted.desk, db, done.ticket, known, decided)
    if not done.visit.under_way:
        tell_open(wanted.desk, [done.ticket])
        tell_unsolved(wanted.desk, [done.ticket])
    if wanted.amended is not None and done.contradicted:
        wanted.desk.tell(still_resolved(done.ticket.number))


def _tell_without_ticket(desk: Desk, name: str, done: Recorded, found: "Iterable[str]") -> None:
    """Say what was found without a ticket being opened for it, and how one is opened."""
    with desk.reading() as db:
        bare = [
            each.what for each in findings.of_visit(db, done.visit.id) if each.ticket is None and each.what in found
        ]
    for what in bare:
        desk.tell(without_ticket(name, what, done.visit.under_way))


def tell_unsolved(desk: Desk, finished: "Iterable[Ticket]") -> None:
    """Say which tickets a finished visit leaves open because its form does not say whether the fault is mended.

    Nothing while another visit is under way.
    """
    with desk.reading() as db:
        for ticket in finished:
            visits = dispatch.of_ticket(db, ticket.id)
            unsaid = visits[-1].state == "finished" and visits[-1].solved is None
            if unsaid and not any(each.under_way for each in visits) and tickets.get(db, ticket.id).live:
                desk.tell(still_open(ticket.number))


def tell_whose(desk: Desk, ordered: "Iterable[Ticket]") -> None:
    """Say which tickets stay with somebody else than whoever was sent just now, and how to give them."""
    with desk.reading() as db:
        for ticket in ordered:
            sent = dispatch.of_ticket(db, ticket.id)[-1]
            if ticket.engineer and ticket.engineer_id != sent.engineer_id:
                give = command(["svcdesk", "assign", ticket.number, sent.engineer], [])
                words = _("{number} stays with {name}; {command} gives it to {other}")
                desk.tell(words.format(number=ticket.number, name=ticket.engineer, command=give, other=sent.engineer))


def counted(words: Iterable[str], key: str) -> list[dict[str, str]]:
    """Words such as `fuse:2` or `unit=XT-9` as a file has them; without a number it is one."""
    found = []
    for word in words:
        what, _equals, serial = parted(word, "=")
        name, _colon, count = parted(what, ":")
        each = {key: name.strip(), "quantity": half_width(count).strip() or "1"}
        found.append(each | ({"serial": serial.strip()} if serial.strip() else {}))
    return found


def done(items: Iterable[str], methods: Iterable[str]) -> list[dict[str, str]]:
    """Items such as `paint:2`, and methods such as `paint=by hand`, as a file has them."""
    found = {each["item"]: each for each in counted(items, "item")}
    for item, _equals, method in (parted(word, "=") for word in methods):
        found.setdefault(item.strip(), {"item": item.strip()})["method"] = method.strip()
    return list(found.values())


def finding(word: str) -> dict[str, str]:
    """What was found, such as `fan noisy` or `fan noisy=ticket`, as a file has it."""
    what, _equals, more = word.rpartition("=")
    return {"what": what.strip(), "ticket": "yes"} if what and more.strip() == "ticket" else {"what": word.strip()}


def answered(checks: Iterable[str]) -> dict[str, str]:
    """Answers such as `uniform=no` as a file has them; without an answer it is yes."""
    answers = (parted(check, "=") for check in checks)
    return {item.strip(): answer.strip() or "yes" for item, _equals, answer in answers}


@contextmanager
def keeping(wanted: Wanted, form: Callable[[], str]) -> Iterator[None]:
    """Work that may be refused: what `form` says, as a file has it, is kept then, and where is said."""
    try:
        yield
    except SvcdeskError:
        from svcdesk.commands.editor import keep  # most forms are right

        try:
            name = dispatch.name_of(*opened(wanted)[:2])
        except SvcdeskError:
            name = wanted.visit
        wanted.desk.tell(kept(wanted, keep(wanted.desk, name, form()), name))
        raise


def kept(wanted: Wanted, path: Path, name: str) -> str:
    """Where the text lies that could not be written, and the command to go on with it."""
    verb = "record" if wanted.amended is None else "amend"
    given = {"--engineer": wanted.engineer, "--at": wanted.at, "--why": wanted.amended or wanted.why}
    given |= {f"--{step}-at": text for step, text in (wanted.times or {}).items()} | {"--failure": wanted.failure}
    words = ["svcdesk", *wanted.desk.flags, "dispatch", verb, name, str(path), *(["--finish"] if wanted.finish else [])]
    again = command(words, [(option, text) for option, text in given.items() if text])
    return _("not written, but kept; correct it and go on with: {command}").format(command=again)
