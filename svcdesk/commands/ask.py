"""The questions that `log` asks on a terminal, only for what is not known. What was answered is never lost."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from svcdesk.commands import prompt, whom
from svcdesk.context import Desk
from svcdesk.desk.assets import reception
from svcdesk.desk.people import callers
from svcdesk.desk.people.customers import Customer
from svcdesk.desk.tickets import calls, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.errors import Conflict, Exit, SvcdeskError, UsageError
from svcdesk.locale import N_, _, enumerated, translated
from svcdesk.views.shell import command
from svcdesk.views.text import cut, say
from svcdesk.views.tickets.calls import age
from svcdesk.words import meant, one_of

if TYPE_CHECKING:
    from pathlib import Path

    from svcdesk.desk.assets.equipment import Equipment


_LISTED = 9  # machines: of more one reads the serial number from the machine
_FIRST = 3  # open tickets that are shown before the first question: all are when the same is asked for
_OFFERED = 40  # columns of a text that is offered as an answer
_SENTENCE = 3  # words: fewer in ASCII are a kind that was mistyped
HANGUP = 129  # the exit code when the terminal is gone
_SWITCHES = {callers.SURE: "yes", callers.NEW: "new-customer"}


class Call:
    """A call as far as it is known: what was written down, which ticket it joins, and what is wanted of that."""

    def __init__(self, desk: Desk, intake: Intake, join: str | None, wanted: str | None, at: str | None) -> None:
        self.desk = desk
        self.intake = intake
        self.join = join
        self.wanted = wanted
        self.at = at
        self.sure = intake.whose == callers.SURE  # even of a ticket of somebody else
        self.unused = ""  # what was said where a kind was asked for: people tell what is wrong first

    def tell(self, **answers: str | None) -> None:
        """Write an answer down at once: whatever stops the questions, the answers before it are kept."""
        self.intake = self.intake._replace(**answers)  # type: ignore[arg-type]

    def customer(self) -> Customer | None:
        """Who is calling, if the desk knows them."""
        if self.intake.whose == callers.NEW:
            return None
        with self.desk.reading() as db:
            return callers.of(db, self.desk.policy, self.intake.customer, self.intake.phone).customer


@contextmanager
def answering(call: Call) -> Iterator[None]:
    """Ask for what is missing, then do the work; what was answered is shown as a command when that fails."""
    _show_kept(call.desk)
    with prompt.dialogue():
        try:
            complete(call)
            yield
        except (KeyboardInterrupt, EOFError):
            keep(call)
            raise KeyboardInterrupt from None
        except prompt.Lost:
            save(call.desk, _again(call))
            raise Exit(HANGUP) from None
        except SvcdeskError:
            keep(call)
            raise


def complete(call: Call) -> None:
    """Ask for what is not known, in the order in which a caller tells it; nothing when all that is needed is there."""
    if call.join:
        _join(call, call.join)
    lacking = _lacks(call)
    if not call.join:
        _whom(call, lacking)
    with suppress(_Joins):
        if lacking and not call.join:
            _about(call)
    if not call.intake.said.strip():
        call.tell(said=_wrong(call))
    if lacking and not call.join:
        _how_bad(call)
    if lacking:
        _whom_to_call(call)
    if lacking and not call.join:
        from svcdesk.commands import places  # only a dialogue asks where

        call.intake = places.where(call.desk, call.intake, call.customer())
    if not call.join:
        _same(call)
    if not call.join:
        from svcdesk.commands import places  # only a dialogue asks for the contract

        call.intake = places.under(call.desk, call.intake, call.customer(), call.at)
    if call.join and not call.wanted:
        call.wanted = _reopen(call)


def keep(call: Call) -> None:
    """Show what was answered as a command that can be run again, when the call could not be logged."""
    if not Desk.done and (again := _again(call)):
        print(_("not logged; to try again: {command}").format(command=again), file=sys.stderr)


def _again(call: Call) -> str:
    given = [(field, value) for field, value in call.intake._asdict().items() if field not in ("said", "whose")]
    given += [("join", call.join), ("at", call.at)]
    options = [(f"--{field.replace('_', '-')}", value) for field, value in given if value]
    switches = [f"--{word}" for word in (call.wanted, _SWITCHES.get(call.intake.whose or "")) if word]
    said = call.intake.said or call.unused
    if not (options or switches or said):
        return ""
    return command(["svcdesk", *call.desk.flags, "log", *switches], options, said)


def save(desk: Desk, again: str) -> None:
    """Keep a command that nobody can read on a terminal that is gone; whoever logs the next call is told."""
    if again and not Desk.done:
        _kept(desk).parent.mkdir(mode=0o700, parents=True, exist_ok=True)  # at first there is none for a server
        with open(_kept(desk), "a", encoding="utf-8") as file:
            file.write(again + "\n")


def _show_kept(desk: Desk) -> None:
    with suppress(OSError):
        with open(_kept(desk), encoding="utf-8") as file:
            lines = file.read().splitlines()
        for line in lines:
            say(_("not logged, because the terminal was lost; to try again: {command}").format(command=line))
        _kept(desk).unlink()


def _kept(desk: Desk) -> "Path":
    return desk.db_path.with_name(desk.db_path.name + ".unlogged")


def _lacks(call: Call) -> bool:
    """Whether something that is needed has not been said."""
    intake, policy = call.intake, call.desk.policy
    who = call.join or intake.customer or intake.phone or intake.serial or intake.contract
    judged = call.join or intake.priority or (intake.severity and intake.reach) or len(policy.names("priorities")) == 1
    return not (who and intake.said.strip() and judged)


def _whom(call: Call, lacking: bool) -> None:
    intake = call.intake
    if lacking and not (intake.phone or intake.customer or intake.serial or intake.contract):
        call.intake = intake = whom.reached(call.desk, intake, call.tell)
    if intake.serial or intake.contract:
        from svcdesk.commands.machines import tell_built_in  # most calls name no machine
        from svcdesk.desk.assets import intake as assets

        if intake.serial:
            tell_built_in(call.desk, intake.serial)
        with call.desk.reading() as db:
            call.intake = assets.complete(db, intake)
        named = call.intake.serial or call.intake.contract or ""
        say(_("{serial}: {customer}").format(serial=named, customer=call.intake.customer or ""))
    elif intake.customer or intake.phone or lacking:
        call.intake = whom.known(call.desk, intake, call.tell)


class _Joins(Exception):
    """The call is about a ticket that was named where something else was asked."""


def _about(call: Call) -> None:
    """Which machine, and what kind of thing is asked for; the number of an open ticket does as well."""
    known = call.customer()
    running = _running(call, known) if known else []

    def joins(answer: str, digits: bool) -> None:
        spoken = call.desk.policy.number(int(answer)) if digits and answer.isdecimal() else answer
        for number in running:
            if spoken.casefold() == number.casefold():
                call.join = number
                raise _Joins

    if known and not call.intake.serial:
        call.tell(serial=_machine(call, known, joins))
    kinds = call.desk.policy.names("kinds")
    if not call.intake.kind and len(kinds) > 1:
        call.tell(kind=_kind(call, joins, places=not running))


def _running(call: Call, known: Customer) -> list[str]:
    """Show what a customer has open, the newest first; the numbers of all of it."""
    desk = call.desk
    with desk.reading() as db:
        found = reception.open_of(db, known.id, call.intake.serial, desk.now)
    if found:
        say(_("already open; the number of one of these is an answer, too:"))
        prompt.print_rows([_recognised(call, each) for each in found[:_FIRST]])
    if len(found) > _FIRST:
        say("  " + _("and {more} more").format(more=len(found) - _FIRST))
    return [each.ticket.number for each in found]


def _recognised(call: Call, each: reception.Open) -> tuple[str, ...]:
    return (each.ticket.number, each.serial or "", *age(each.ticket, call.desk.policy.zone, call.desk.now))


_Joining = Callable[[str, bool], None]  # raises _Joins when it is an open ticket's number, or its digits alone


def _machine(call: Call, known: Customer, joins: _Joining) -> str | None:
    from svcdesk.commands.machines import tell_built_in
    from svcdesk.desk.assets import equipment, warranty
    from svcdesk.views.assets.equipment import machine_cells

    desk = call.desk
    with desk.reading() as db:
        machines = equipment.in_use(db, known.id)
        today = desk.now.astimezone(desk.policy.zone).date()
        listed = machines if len(machines) <= _LISTED else []
        standings = [warranty.standing(db, desk.policy, each, None, today) for each in listed]
    if not machines:
        return None

    def read(answer: str) -> str | None:
        joins(answer, False)
        if own := equipment.among(machines, answer):
            return own.serial
        joins(answer, True)
        with desk.reading() as db:
            machine = equipment.find(db, answer)
        tell_built_in(desk, answer)
        _check_owner(call, machine, known)
        return machine.serial

    question = _("which machine ({letters} or its serial number, Enter: none)")
    if not listed:
        question = _("which of {count} machines: its serial number (Enter: none)")
    rows = [
        (each.serial, machine_cells(desk.policy, each, standing))
        for each, standing in zip(listed, standings, strict=True)
    ]
    return prompt.pick(rows, question, read, count=len(machines))


def _check_owner(call: Call, machine: "Equipment", known: Customer) -> None:
    if call.sure or machine.customer_id in (None, known.id):
        return
    message = _("{serial} is a machine of {owner}, not of {customer}: log it for {customer} all the same (yes/no)")
    question = message.format(serial=machine.serial, owner=machine.customer, customer=known.name)
    if prompt.whether(question) == "no":
        raise UsageError(N_("another one, then, or Enter for none"))
    call.tell(whose=callers.SURE)


def _kind(call: Call, joins: _Joining, places: bool) -> str | None:
    policy = call.desk.policy
    names, menu = policy.names("kinds"), policy.menu
    default = names[policy.defaults["kind"]]

    def read(answer: str) -> str | None:
        if answer in menu.values():
            found = meant(names, answer, menu)
            several = {key: names[key] for key in found}
            return found[0] if len(found) == 1 else prompt.choose(several, _("which of these ({letters})"), _("kind"))
        joins(answer, True)
        try:
            return one_of(names, answer, _("kind"))
        except UsageError:
            if call.intake.said or (prompt.as_letters(answer).isascii() and len(answer.split()) < _SENTENCE):
                raise
            call.unused = "\n".join(filter(None, [call.unused, answer]))
            message = N_("{text!r} is no kind of call: it is kept for what is wrong")
            raise UsageError(message, text=_offered(answer)) from None

    question = _("what it is about ({letters}; Enter: {default})")
    if menu:
        question = _("what it is about ({letters} or the menu's digit; Enter: {default})")
    digits = {key: _("menu {digit}").format(digit=digit) for key, digit in menu.items()}
    return prompt.choose(names, question, _("kind"), read, digits, places and not menu, default=default)


def _wrong(call: Call) -> str:
    """What is wrong: asked until something is answered, and by default what was told too early."""
    if not call.unused:
        return prompt.needed(_("what is wrong"))
    return prompt.text(_("what is wrong (Enter: {text})").format(text=_offered(call.unused))) or call.unused


def _offered(text: str) -> str:
    return cut(" ".join(text.split()), _OFFERED)


def _how_bad(call: Call) -> None:
    intake, policy = call.intake, call.desk.policy
    severities, reaches, priorities = (policy.names(each) for each in ("severities", "reaches", "priorities"))
    if intake.priority or len(priorities) == 1:
        return
    default = policy.defaults["priority"]
    if not policy.names("severities"):
        means = {key: policy.means(key) for key in priorities}
        question = _("priority ({letters}; Enter: {default})")
        call.tell(priority=prompt.choose(priorities, question, _("priority"), more=means, default=default))
        return

    def read(answer: str) -> str | None:
        with suppress(UsageError):
            call.tell(priority=one_of({key: key for key in priorities}, answer, _("priority")))
            return None
        with suppress(UsageError):
            return one_of(severities, answer, _("how bad"))
        return one_of({**severities, **{key: key for key in priorities}}, answer, _("how bad"))  # it names both

    if not intake.severity:
        question = _("how bad ({letters}, or a priority: {priorities}; Enter: {default})")
        named = enumerated(priorities)
        bad = prompt.choose(severities, question, _("how bad"), read, places=False, priorities=named, default=default)
        call.tell(severity=bad)
    if not (call.intake.severity or intake.reach) or call.intake.priority:
        return
    while not call.intake.reach:
        call.tell(reach=prompt.choose(reaches, _("how many it concerns ({letters})"), _("how many")))
        if not call.intake.reach:
            prompt.complain(translated(prompt.NEEDED))


def _whom_to_call(call: Call) -> None:
    if not call.intake.caller:
        call.tell(caller=prompt.line(_("who is calling (Enter: nobody named)")) or None)
    if call.intake.call_back:
        return
    question = _("call back on (Enter: {phone})") if call.intake.phone else _("call back on (Enter: nothing)")
    while answer := prompt.line(question.format(phone=call.intake.phone)):
        if any(map(str.isdecimal, answer)):
            call.tell(**{"call_back" if call.intake.phone else "phone": answer})
            return
        prompt.complain(_("'{text}' is not a telephone number: it has no digits").format(text=answer))


def _same(call: Call) -> None:
    """Whether it is about a ticket that is open already; that of the same machine comes first."""
    desk, known = call.desk, call.customer()
    if not known:
        return
    with desk.reading() as db:
        found = reception.open_of(db, known.id, call.intake.serial, desk.now)
    if not found:
        return
    shown = found[:_LISTED]
    rows = [(each.ticket.number, _recognised(call, each)) for each in shown]
    question = _("the same as one of these ({letters}, or a number; Enter: a new one)")
    if len(found) > _LISTED:
        question = _("the same as one of these, or of {more} more ({letters}, or a number; Enter: a new one)")

    def read(answer: str) -> str | None:
        _join(call, answer, ask_again=True)
        return call.join

    call.join = prompt.pick(rows, question, read, more=len(found) - _LISTED)


def _join(call: Call, text: str, ask_again: bool = False) -> None:
    """Let the call join the ticket meant; one of somebody else only when that is said again."""
    with call.desk.reading() as db:
        ticket = tickets.leads_to(db, tickets.find(db, text))
        stranger = reception.stranger(db, call.desk.policy, ticket, call.intake)
    if stranger and not call.sure:
        message = _("{number} is a ticket of {customer}, not of {caller}: join it all the same (yes/no)")
        question = message.format(number=ticket.number, customer=ticket.customer, caller=stranger)
        if prompt.whether(question) == "no":
            call.join = None
            if ask_again:
                raise UsageError(N_("another one, then, or Enter for a new one"))
            raise Conflict(N_("{number} is a ticket of {customer}"), number=ticket.number, customer=ticket.customer)
        call.tell(whose=callers.SURE)
        call.sure = True
    call.join = ticket.number


def _reopen(call: Call) -> str | None:
    """Whether a call about a resolved ticket is to reopen it or to open a new one, where its tier wants to be asked."""
    desk = call.desk
    with desk.reading() as db:
        ticket = tickets.find(db, call.join or "")
        leads_to = calls.leads_to(db, desk.policy, ticket, desk.moment(call.at, "--at") or desk.now)
    if leads_to != "ask":
        return None
    while True:
        question = _("{number} is resolved: reopen it, or open a new one (r, n)")
        if ticket.state == "closed":  # by itself, and only after the call
            question = _("{number} was resolved then: reopen it, or open a new one (r, n)")
        answer = prompt.line(question.format(number=ticket.number))
        for word in ("reopen", "new"):
            if answer and word.startswith(prompt.as_letters(answer).casefold()):
                return word
