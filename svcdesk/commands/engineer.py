"""Engineers: their stations and skills.

\b
Example:
  svcdesk engineer add "Wang Lin" --login wang
"""

from typing import TYPE_CHECKING

from svcdesk.commands.act import act
from svcdesk.commands.options import Format, Json, known
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.journal import Operation
from svcdesk.desk.people import duty, engineers
from svcdesk.desk.people.engineers import Engineer
from svcdesk.locale import _
from svcdesk.views.journal import happened
from svcdesk.views.people.engineers import DUTY, ENGINEERS

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

Login = Annotated[str | None, Option(help=_("The login that @me stands for."))]
Station = Annotated[str | None, Option(help=_("Where they work from; without it they serve every region."))]
Level = Annotated[str | None, Option(help=_("The support level they belong to."))]
Phone = Annotated[str | None, Option(help=_("Their telephone."))]
Mail = Annotated[str | None, Option(help=_("Their mail address."))]
Skills = Annotated[list[str] | None, Option("--skill", help=_("What they know; may be repeated."))]


def add(
    desk: Desk,
    name: Annotated[str, Argument(help=_("The engineer's name."))],
    login: Login = None,
    station: Station = None,
    level: Level = None,
    phone: Phone = None,
    mail: Mail = None,
    skill: Skills = None,
) -> None:
    """Add an engineer.

    \b
    Example:
      svcdesk engineer add "Wang Lin" --login wang --station centre --skill printer
    """
    station, level = _place(desk.policy, station, level)
    skills = tuple(skill or ())
    act(desk, None, False, lambda op: engineers.add(op, name, login, station, level, phone, skills, mail), happened)


def edit(
    desk: Desk,
    engineer: Annotated[str, Argument(help=_("Name, part of it, or login."))],
    name: Annotated[str | None, Option(help=_("The new name."))] = None,
    login: Login = None,
    station: Station = None,
    level: Level = None,
    phone: Phone = None,
    mail: Mail = None,
    skill: Skills = None,
    active: Annotated[bool | None, Option("--active/--left", help=_("Still here, or left."))] = None,
) -> None:
    """Change what is known of an engineer.

    --skill replaces the skills; --left keeps new tickets from who has left.

    \b
    Examples:
      svcdesk engineer edit Wang --skill printer --skill installation
      svcdesk engineer edit Wang --left
    """
    station, level = _place(desk.policy, station, level)
    skills = tuple(skill) if skill else None

    def change(op: Operation) -> Engineer:
        found = engineers.find(op.db, engineer, op.actor)
        return engineers.change(op, found, name, login, station, level, phone, mail, skills, active)

    act(desk, None, False, change, happened)


def list_(desk: Desk, format: Format = None, json: Json = False) -> None:
    """List the engineers.

    \b
    Example:
      svcdesk engineer list
    """
    with desk.reading() as db:
        found = engineers.everybody(db)
    desk.out(format, json).rows(ENGINEERS, found, empty=_("no engineers yet: 'svcdesk engineer add NAME'"))


def on_duty(
    desk: Desk,
    at: Annotated[str | None, Option("--at", help=_("Another moment: 'tomorrow 22:00'."))] = None,
    format: Format = None,
    json: Json = False,
) -> None:
    """Name the engineer on duty, with the telephone.

    Whose turn it is on the rota of the configuration, who answers when nobody is at work.

    \b
    Examples:
      svcdesk engineer on-duty
      svcdesk engineer on-duty --at 'tomorrow 22:00'
    """
    with desk.reading() as db:
        found = duty.on_duty(db, desk.policy, desk.moment(at, "--at") or desk.now)
    desk.out(format, json).rows(DUTY, [found])


COMMANDS = (add, edit, list_, on_duty)


def _place(policy: "Policy", station: str | None, level: str | None) -> tuple[str | None, str | None]:
    return known(policy, "stations", station, "--station"), known(policy, "levels", level, "--level")
