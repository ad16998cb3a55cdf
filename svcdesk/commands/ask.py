"""The questions that `log` asks on a terminal, only for what is missing. What was typed is never lost."""

import shlex
import sys
from typing import TYPE_CHECKING

from svcdesk.commands.options import one_of
from svcdesk.context import Desk
from svcdesk.db.port import Db
from svcdesk.desk.people import callers, customers
from svcdesk.desk.tickets import calls, tickets
from svcdesk.desk.tickets.calls import Intake
from svcdesk.errors import SvcdeskError
from svcdesk.locale import _
from svcdesk.views.text import clean
from svcdesk.views.tickets.calls import open_already

if TYPE_CHECKING:
    from svcdesk.desk.assets.equipment import Equipment

_LISTED = 9  # machines: of more one reads the serial number from the machine


def complete(
    desk: Desk, intake: Intake, join: str | None, wanted: str | None, at: str | None
) -> tuple[Intake, str | None, str | None]:
    """Ask for what is missing: who calls, which ticket or machine it is about, what is said, how bad it is."""
    import readline  # noqa: F401  # without it backspace over Chinese leaves half a character

    # one answer at a time goes into `intake`, so that whatever stops the questions, the answers before it are kept
    try:
        if (intake.serial or intake.contract) and not join:
            intake = _owner(desk, intake)
        if not join:
            if not intake.phone and not intake.customer:
                intake = intake._replace(phone=_ask(_("telephone"), optional=True))
            if not intake.customer:
                intake = intake._replace(customer=_who(desk, intake))
            join = _which(desk, intake)
        if join and not wanted:
            wanted = _reopen(desk, join, at)
        if not join and not intake.serial:
            intake = intake._replace(serial=_machine(desk, intake))
        if not intake.said.strip():
            intake = intake._replace(said=_ask(_("what is wrong")))
        if not join and not intake.priority and not (intake.severity and intake.reach):
            intake = intake._replace(priority=_how_bad(desk))
    except (KeyboardInterrupt, EOFError):
        print(file=sys.stderr)
        keep(intake, join, wanted, at)
        raise KeyboardInterrupt from None
    except SvcdeskError:
        keep(intake, join, wanted, at)
        raise
    return intake, join, wanted


def keep(intake: Intake, join: str | None, wanted: str | None, at: str | None) -> None:
    """Show what was typed as a command that can be run again, when the call could not be logged."""
    words = ["svcdesk", "log"]
    if intake.said:
        words.append(shlex.quote(intake.said))
    for field, value in intake._asdict().items():
        if field == "whose" and value:
            words.append("--yes" if value == callers.SURE else "--new-customer")
        elif field != "said" and value:
            words += [f"--{field}", shlex.quote(value)]
    for option, given in (("--join", join), ("--at", at)):
        if given:
            words += [option, shlex.quote(given)]
    if wanted:
        words.append(f"--{wanted}")
    if len(words) > 2:
        print(_("not logged; to try again: {command}").format(command=" ".join(words)), file=sys.stderr)


def _owner(desk: Desk, intake: Intake) -> Intake:
    from svcdesk.desk.assets import intake as assets  # most calls name no machine

    with desk.reading() as db:
        known = assets.complete(db, intake)
    named = clean(known.serial or known.contract or "")
    print(_("{serial}: {customer}").format(serial=named, customer=clean(known.customer or "")))
    return known


def _who(desk: Desk, intake: Intake) -> str:
    with desk.reading() as db:
        owners = customers.by_phone(db, desk.policy, intake.phone) if intake.phone else []
    names = ", ".join(clean(owner.name) for owner in owners)
    if len(owners) == 1:
        print(names)
        return owners[0].name
    return _ask(_("customer ({names})").format(names=names) if names else _("customer"))


def _which(desk: Desk, intake: Intake) -> str | None:
    with desk.reading() as db:
        known = callers.of(db, desk.policy, intake.customer, intake.phone).customer
        running = tickets.of_customer(db, known.id, desk.now) if known else []
        if not running:
            return None
        open_already(desk.out(None), running)
        while answer := _ask(_("about which ticket (Enter: a new one)"), optional=True):
            try:
                return tickets.find(db, answer).number
            except SvcdeskError as error:
                print(clean(str(error)), file=sys.stderr)
    return None


def _reopen(desk: Desk, join: str, at: str | None) -> str | None:
    """Whether a call about a resolved ticket is to reopen it or to open a new one, where its tier wants to be asked."""
    with desk.reading() as db:
        ticket = tickets.find(db, join)
        leads_to = calls.leads_to(db, desk.policy, ticket, desk.moment(at, "--at") or desk.now)
    if leads_to != "ask":
        return None
    while True:
        answer = _ask(_("{number} is resolved: reopen it, or open a new one (r, n)").format(number=ticket.number))
        for word in ("reopen", "new"):
            if word.startswith(answer.casefold()):
                return word


def _machine(desk: Desk, intake: Intake) -> str | None:
    from svcdesk.desk.assets import equipment  # a call with everything typed in a pipe asks nothing

    with desk.reading() as db:
        known = callers.of(db, desk.policy, intake.customer, intake.phone).customer
        machines = equipment.in_use(db, known.id) if known else []
        if not machines:
            return None
        listed = machines if len(machines) <= _LISTED else []
        if listed:
            _list(desk, db, listed)
            question = _("which machine (Enter: none)")
        else:
            question = _("which of {count} machines: its serial number (Enter: none)").format(count=len(machines))
        while answer := _ask(question, optional=True):
            if answer.isdecimal() and 0 < int(answer) <= len(listed):
                return listed[int(answer) - 1].serial
            try:
                return equipment.find_among(db, machines, answer).serial
            except SvcdeskError as error:
                print(clean(str(error)), file=sys.stderr)
    return None


def _list(desk: Desk, db: Db, machines: "list[Equipment]") -> None:
    from svcdesk.desk.assets import warranty
    from svcdesk.views.assets.equipment import machines as print_machines

    today = desk.now.astimezone(desk.policy.zone).date()
    standings = (warranty.standing(db, desk.policy, machine, None, today) for machine in machines)
    print_machines(desk.out(None), desk.policy, list(zip(machines, standings, strict=True)))


def _how_bad(desk: Desk) -> str:
    policy = desk.policy
    default = policy.defaults["priority"]
    for key, name in policy.names("priorities").items():
        print(f"  {key} {name}: {policy.means(key)}")
    while True:
        answer = _ask(_("priority (Enter: {default})").format(default=default), optional=True)
        try:
            return one_of(policy.names("priorities"), answer or default, _("priority"))
        except SvcdeskError as error:
            print(clean(str(error)), file=sys.stderr)


def _ask(question: str, optional: bool = False) -> str:
    while True:
        answer = input(f"{question}: ").strip()
        if answer or optional:
            return answer
