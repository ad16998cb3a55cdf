"""Engineers: stations, skills, roles, absences, duty.

\b
Example:
  svcdesk engineer add "Wang Lin" --login wang
"""

from typing import TYPE_CHECKING

from svcdesk.commands.act import act
from svcdesk.commands.options import At, Format, Json, known, typed
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import absences, duty, engineers
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _, enumerated
from svcdesk.views.journal import happened, rows_of
from svcdesk.views.people import engineers as views
from svcdesk.words import one_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from svcdesk.config.policy import Policy
    from svcdesk.desk.stock.belongings import Belongings
    from svcdesk.desk.tickets.tickets import Ticket

_AUTO = "auto"

Name = Annotated[str, Argument(metavar="ENGINEER", help=N_("Name, part of it, or login."), complete="engineer")]
Login = Annotated[str | None, Option(help=N_("The login that @me stands for."))]
Station = Annotated[str | None, Option(help=N_("Where they work from; without it, every region; with a role, none."))]
Level = Annotated[str | None, Option(help=N_("The support level they belong to."))]
Phone = Annotated[str | None, Option(help=N_("Their telephone."))]
Mail = Annotated[str | None, Option(help=N_("The engineer's mail address."))]
Skills = Annotated[list[str] | None, Option("--skill", help=N_("What they know; may be repeated."))]
Roles = Annotated[list[str] | None, Option("--role", help=N_("What they do at the desk; may be repeated."))]
Capacity = Annotated[
    str | None, Option(metavar="COUNT", help=N_("How many tickets the desk gives them at most; none: no limit."))
]


def add(
    desk: Desk,
    name: Annotated[str, Argument(help=N_("The engineer's name."))],
    login: Login = None,
    station: Station = None,
    level: Level = None,
    phone: Phone = None,
    mail: Mail = None,
    skill: Skills = None,
    capacity: Capacity = None,
    role: Roles = None,
    json: Json = False,
) -> None:
    """Add an engineer, or another of the desk's people.

    Who has a role, and no station, skill or level, works in the office: the desk chooses them for no ticket.

    \b
    Examples:
      svcdesk engineer add "Wang Lin" --login wang --station centre --skill printer
      svcdesk engineer add "Li Na" --login lina --role reception --role complaints
    """
    station, level = _place(desk.policy, station, level)
    skills, most, roles = tuple(skill or ()), _count(capacity), _roles(desk.policy, role, "--role")

    def work(op: Operation) -> list[absences.Member]:
        return [absences.Member(engineers.add(op, name, login, station, level, phone, skills, mail, most, roles), None)]

    act(desk, None, json, work, rows_of(views.ENGINEERS))
    _tell_unasked(desk, skills)


def edit(
    desk: Desk,
    engineer: Name,
    name: Annotated[str | None, Option(help=N_("The new name."))] = None,
    login: Login = None,
    station: Station = None,
    level: Level = None,
    phone: Phone = None,
    mail: Mail = None,
    skill: Skills = None,
    capacity: Capacity = None,
    role: Annotated[list[str] | None, Option("--role", help=N_("What they do, too; may be repeated."))] = None,
    remove_role: Annotated[list[str] | None, Option(help=N_("What they do no longer; may be repeated."))] = None,
    active: Annotated[bool | None, Option("--active/--left", help=N_("Still here, or left."))] = None,
    give_to: Annotated[
        str | None, Option(metavar="ENGINEER", help=N_("Who gets their open tickets; auto: the desk chooses."))
    ] = None,
) -> None:
    """Change what is known of an engineer, or hand their tickets over.

    --skill replaces the skills; --role adds a role. --left keeps new tickets from who has left, and lists what is still
    theirs: tickets, visits, parts, and what the configuration gives to them by name.

    \b
    Examples:
      svcdesk engineer edit Wang --skill printer --skill installation
      svcdesk engineer edit @me --role warehouse --remove-role reception
      svcdesk engineer edit Wang --left
      svcdesk engineer edit Wang --left --give-to auto
    """
    from svcdesk.desk.stock import belongings
    from svcdesk.desk.tickets import assignment

    station, level = _place(desk.policy, station, level)
    skills, most, roles = tuple(skill) if skill else None, _count(capacity), _roles(desk.policy, role, "--role")

    def change(op: Operation) -> "tuple[list[Ticket], Belongings | None]":
        found = engineers.find(op.db, engineer, op.actor)
        no_longer = _roles(desk.policy, remove_role, "--remove-role", found.roles)
        fields = (name, login, station, level, phone, mail, skills, active, most, roles, no_longer)
        found = engineers.change(op, found, *fields)
        handed_over = assignment.hand_over(op, found, _taker(op, give_to)) if give_to else []
        leaves = give_to or active is False
        return handed_over, belongings.of(op.db, op.policy, found) if leaves else None

    act(desk, None, False, change, lambda out, policy, entries, done: views.edited(out, policy, entries, *done))
    _tell_unasked(desk, skills or ())


def _tell_unasked(desk: Desk, skills: "Iterable[str]") -> None:
    """Say on standard error which skills no kind of ticket asks for, as of a misspelt one, and which are asked for."""
    asked = {desk.policy.skill(kind) for kind in desk.policy.names("kinds")}
    there = enumerated(sorted(filter(None, asked))) or "-"
    for skill in skills:
        if " ".join(skill.split()) not in asked:
            words = _("no kind of ticket asks for the skill {skill}; asked for: {skills}")
            desk.tell(words.format(skill=skill, skills=there))


def away(
    desk: Desk,
    engineer: Name,
    until: Annotated[str, Option("--to", help=N_("Until when: a day, which is included, or a moment."))],
    since: Annotated[str, Option("--from", help=N_("From when on: a day, or a moment."))] = "now",
    note: Annotated[str | None, Option("--note", "-m", help=N_("Why, or what else there is to say."))] = None,
) -> None:
    """Record that an engineer is away.

    The desk does not choose somebody who is away, and on the duty rota the next one stands in. Tickets stay theirs:
    'svcdesk engineer edit ENGINEER --give-to auto' hands them over.

    \b
    Examples:
      svcdesk engineer away Wang --from 2026-03-02 --to 2026-03-06 --note holiday
      svcdesk engineer away Wang --from monday --to friday
      svcdesk engineer away Wang --to today
    """
    first, last = desk.planned(since, until)
    note = typed(note)

    def work(op: Operation) -> object:
        return absences.leave(op, engineers.find(op.db, engineer, op.actor), first, last, note)

    act(desk, None, False, work, happened)


def back(
    desk: Desk,
    engineer: Name,
    since: Annotated[
        str | None, Option("--from", help=N_("The beginning of the absence, if several are planned."))
    ] = None,
    at: At = None,
) -> None:
    """Record that an engineer is back, or take a planned absence back.

    \b
    Examples:
      svcdesk engineer back Wang
      svcdesk engineer back Wang --from 2026-03-02
    """
    first = desk.ahead(since, "--from", at, day=True) if since else None
    act(desk, at, False, lambda op: absences.come_back(op, engineers.find(op.db, engineer, op.actor), first), happened)


def list_(
    desk: Desk,
    role: Annotated[str | None, Option("--role", help=N_("Those who have this role."))] = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """List the engineers, with who is away or will be next.

    \b
    Examples:
      svcdesk engineer list
      svcdesk engineer list --role reception
    """
    wanted = known(desk.policy, "roles", role, "--role")
    with desk.reading() as db:
        found = absences.staff(db, desk.now, wanted)
    none = _("no engineers have the role {role}").format(role=wanted)
    empty = none if wanted else _("no engineers yet: 'svcdesk engineer add NAME'")
    desk.out(format, json).rows(views.ENGINEERS, found, empty=empty)


def on_duty(
    desk: Desk,
    at: Annotated[str | None, Option("--at", help=N_("Another moment: 'tomorrow 22:00'."))] = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """Name the engineer on duty, with the telephone.

    Whose turn it is on the rota of the configuration, who answers when nobody is at work. While that one is away, the
    next one on the rota.

    \b
    Examples:
      svcdesk engineer on-duty
      svcdesk engineer on-duty --at 'tomorrow 22:00'
    """
    with desk.reading() as db:
        found = duty.on_duty(db, desk.policy, desk.asked(at, "--at") if at else desk.now)
    desk.out(format, json).rows(views.DUTY, [found])


COMMANDS = (add, edit, away, back, list_, on_duty)


def _count(text: str | None) -> int | None:
    """The capacity that somebody typed. Raises UsageError for what is no number, and not 'none' either."""
    if text is None or (text.isdecimal() and len(text) < 10):
        return None if text is None else int(text)
    if text != "none":
        raise UsageError(N_("--capacity {text!r}: write a number such as 8, or none"), text=text)
    return engineers.NO_LIMIT


def _taker(op: Operation, text: str) -> engineers.Engineer | None:
    return None if text == _AUTO else engineers.find(op.db, text, op.actor)


def _roles(policy: "Policy", words: list[str] | None, option: str, had: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The keys of the roles that somebody typed, also of one that they `had` and the policy names no longer."""
    names = {**{role: role for role in had}, **policy.names("roles")}
    return tuple(one_of(names, word, option) for word in words or ())


def _place(policy: "Policy", station: str | None, level: str | None) -> tuple[str | None, str | None]:
    return known(policy, "stations", station, "--station"), known(policy, "levels", level, "--level")
