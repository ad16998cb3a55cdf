"""Laptops away from the office: what they take and bring back.

\b
Examples:
  svcdesk field take ssh://desk.example.org
  svcdesk field sync
"""

import sys
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from svcdesk.commands import office as offices
from svcdesk.commands.options import Format, Json, references, typed
from svcdesk.context import Desk
from svcdesk.db import files
from svcdesk.db.port import exists
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk import outbox
from svcdesk.desk.field import conflicts as rules
from svcdesk.desk.field import copies, syncing, wire
from svcdesk.desk.outbox import Copy
from svcdesk.environment import CONFIG, DATABASE
from svcdesk.environment import clock as machine_clock
from svcdesk.errors import Conflict, UsageError
from svcdesk.locale import N_, _, noted
from svcdesk.sla import read_stamp
from svcdesk.views.field import field as views
from svcdesk.views.money.payments import owed_otherwise
from svcdesk.views.text import say, say_exactly

_TRIES = 3  # how often a copy is made anew because somebody typed meanwhile

Days = Annotated[
    int, Option("--days", min=0, max=copies.LONGEST, help=N_("For how many days tickets that are over stay with you."))
]
For = Annotated[str, Option("--for", metavar="ENGINEER", help=N_("Whose tickets and visits; @me for yours."))]


def take(
    desk: Desk,
    office: Annotated[
        str,
        Argument(metavar="OFFICE", help=N_("Its desk: postgresql://…, ssh://HOST[/PATH/svcdesk.db], or a path.")),
    ],
    whose: For = "@me",
    days: Days = 14,
) -> None:
    """Copy what an engineer needs into this folder, to work there without a network.

    Own tickets and visits, their customers with machines, contracts and telephones, own spare parts, prices, articles,
    and the configuration. In this folder all commands use the copy. What is typed is kept until `svcdesk field sync`
    brings it to the office.

    \b
    Examples:
      svcdesk field take postgresql://wang@desk.example.org/svcdesk
      svcdesk field take ssh://wang@desk.example.org/srv/desk/svcdesk.db --days 30
    """
    here = _free(Path.cwd())
    with syncing.beside(Path.cwd()) as folder:
        at = offices.reached(office, desk.actor)
        copy, made = at.give(None, whose, days, folder)
        syncing.exchange(folder, here, offices.lasting(office))
    for line in views.taken(copy, made, here):
        say(line)
    if "://" in office and offices.lasting(office) != office:
        desk.tell(_("the password is not kept here: write it into the password file (~/.pgpass), or set PGPASSWORD"))


def _free(folder: Path) -> Path:
    """Where a copy lies in a folder. Raises Conflict when something is there that it would take the place of."""
    if exists(here := folder / DATABASE):
        raise Conflict(N_("{path} is there already: 'svcdesk field sync' brings a copy up to date"), path=here)
    if exists(config := folder / CONFIG):
        raise Conflict(N_("{path} is there already: make an empty folder for the copy, and take it there"), path=config)
    return here


def sync(
    desk: Desk,
    office: Annotated[
        str | None, Argument(metavar="[OFFICE]", help=N_("Where its desk is now, if not where the copy came from."))
    ] = None,
) -> None:
    """Bring what was typed here to the office, and fetch what has changed there.

    The office does it in the order of typing, each at its own time, and each once, however often the line breaks. What
    it refuses it keeps, to be settled there: see `svcdesk field conflicts`.

    \b
    Examples:
      svcdesk field sync
      svcdesk field sync postgresql://wang@new.example.org/svcdesk
    """
    copy = _copy(desk)
    path, address, owed = desk.db_path, office or copy.office or "", rules.owed(desk.db)
    for _try in range(_TRIES):
        reached = offices.reached(address, desk.actor)
        numbers = _bring(desk, reached, copy)
        owed = [each._replace(ticket=numbers.get(each.ticket, each.ticket)) for each in owed]
        with syncing.beside(path.parent) as folder:
            fresh, made = reached.give(copy.id, "@me", copy.days, folder)
            desk.close()
            if syncing.exchange(folder, path, offices.lasting(address)):
                break
    else:
        raise Conflict(N_("somebody types here all the time: what the office has heard is done, sync again later"))
    with desk.reading() as db:
        for line in (*views.synced(fresh, made, len(outbox.refused(db))), *owed_otherwise(owed, rules.owed(db))):
            say(line)


def outbox_(desk: Desk, format: Format = None, json: Json = False) -> None:
    """List what was typed here and the office has not heard yet.

    \b
    Example:
      svcdesk field outbox
    """
    _copy(desk)
    out = desk.out(format, json)
    with desk.reading() as db:
        rows = [(each, rules.about(db, each)) for each in outbox.waiting(db)]
        out.rows(views.waiting(desk.policy), rows, empty=_("the office has heard everything"))


def conflicts(desk: Desk, format: Format = None, json: Json = False) -> None:
    """List what the office has refused of what was typed on laptops, and how each is settled.

    \b
    Example:
      svcdesk field conflicts
    """
    out = desk.out(format, json)
    with desk.reading() as db:
        found, given_up = rules.listing(db, desk.policy, desk.actor, desk.now)
        views.conflicts(out, desk.policy, found, None if db.away else desk.actor)
    if given_up:
        desk.tell(noted(_("none of these commands was tried"), str(given_up)))


def settle(
    desk: Desk,
    refused: Annotated[
        list[str],
        Argument(metavar="NUMBER...", help=N_("As 'svcdesk field conflicts' lists them; - reads them from stdin.")),
    ],
    again: Annotated[bool, Option("--again", help=N_("Do it now: what stood against it is put right."))] = False,
    drop: Annotated[bool, Option("--drop", help=N_("Leave it undone: what the office has is right."))] = False,
    same_as: Annotated[
        str | None, Option("--same-as", metavar="WHICH", help=N_("What it made is this one of the office's."))
    ] = None,
    at: Annotated[
        str | None, Option("--at", help=N_("With --again: done then, where its own time is not possible any more."))
    ] = None,
    why: Annotated[str | None, Option("--why", help=N_("Why it is dropped."))] = None,
    json: Json = False,
) -> None:
    """Settle what the office has refused: do it after all, or drop it.

    Several are settled in the order in which they came, all or none. A customer, machine, site or contact that the
    office has made, too, is one with --same-as; what was said about it is done with the office's.

    \b
    Examples:
      svcdesk field settle 12 --again
      svcdesk field settle 12 --again --at 'now'
      svcdesk field settle 13 --same-as "Sample School"
      svcdesk field settle 14 15 --drop --why "the office resolved it by telephone"
    """
    why = typed(why)
    _check_one_way(again, drop, same_as, at, why)
    out, wanted, then = desk.out(None, json), references(refused), desk.moment(at, "--at")
    settled = []
    with desk.operation() as op:
        owed = rules.owed(op.db)
        for said in rules.find(op.db, wanted):
            if same_as is not None:
                settled += rules.same_as(op, said, same_as)
            else:
                settled += rules.again(op, said, then) if again else rules.drop(op, said, why or "")
    views.settled(out, desk.policy, settled, op.entries)
    for line in owed_otherwise(owed, rules.owed(desk.db)):
        desk.tell(line)


def give(
    desk: Desk,
    copy: Annotated[str | None, Option("--copy", help=N_("Which copy is made anew."))] = None,
    whose: For = "@me",
    days: Days = 14,
    clock: Annotated[str | None, Option("--clock", help=N_("What the laptop's clock says, in UTC."))] = None,
) -> None:
    """At the office: write a laptop's copy to standard output.

    `svcdesk field take` and `svcdesk field sync` call it by ssh.

    \b
    Example:
      svcdesk field give --for wang | tar -t
    """
    now = _read(clock) if clock else machine_clock()
    with TemporaryDirectory() as folder:
        offices.give(desk, copy, whose, days, now, Path(folder))
        offices.pack(Path(folder), sys.stdout.buffer)


def receive(desk: Desk) -> None:
    """At the office: do what a laptop says on standard input.

    `svcdesk field sync` calls it by ssh.

    \b
    Example:
      ssh desk.example.com svcdesk field receive
    """
    for line in wire.answers(desk.db, desk.policy, desk.actor, sys.stdin, desk.going_on()):
        say_exactly(line)
        sys.stdout.flush()


def _check_one_way(again: bool, drop: bool, same_as: str | None, at: str | None, why: str | None) -> None:
    if [again, drop, same_as is not None].count(True) != 1:
        raise UsageError(N_("say --again to do it now, --same-as for what both have made, or --drop --why to leave it"))
    if at and not again:
        raise UsageError(N_("--at goes with --again only"))
    if drop and not (why or "").strip():
        raise UsageError(N_("--drop needs --why and the reason"))


def _bring(desk: Desk, office: offices.Office, copy: Copy) -> dict[str, str]:
    """Say what the office does not know, write down and print each answer as it comes. Returns the office's numbers."""
    numbers: dict[str, str] = {}
    for said, answer in office.say(copy, outbox.everything(desk.db), partial(files.whole, desk.db)):
        syncing.heard(desk.db, answer, desk.now)
        numbers |= answer.numbers
        for line in views.answered(desk.policy, said, answer, rules.about(desk.db, said)):
            say(line)
    return numbers


def _copy(desk: Desk) -> Copy:
    if not desk.db.away:
        raise Conflict(N_("{path} is no laptop's copy: 'svcdesk field take OFFICE' makes one"), path=desk.place)
    return outbox.copy(desk.db)


def _read(text: str) -> datetime:
    try:
        return read_stamp(text)
    except ValueError:
        raise UsageError(N_("--clock {text!r} is no time in UTC, such as 2026-11-22T10:00:00Z"), text=text) from None


COMMANDS = (take, sync, outbox_, conflicts, settle, give, receive)
