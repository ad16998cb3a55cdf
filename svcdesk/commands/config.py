"""The configuration: path, check, show.

\b
Example:
  svcdesk config check
"""

import typer

from svcdesk.commands.options import Json
from svcdesk.config import store
from svcdesk.context import Desk
from svcdesk.locale import _


def path(ctx: typer.Context) -> None:
    """Print where the configuration is.

    \b
    Example:
      $EDITOR "$(svcdesk config path)"
    """
    desk: Desk = ctx.obj
    print(desk.config_path)


def check(ctx: typer.Context) -> None:
    """Check the configuration.

    Every mistake on a line of its own, with its place and what would be right.

    \b
    Example:
      svcdesk config check
    """
    desk: Desk = ctx.obj
    store.compile_file(desk.config_path)
    print(_("{path} is in order").format(path=desk.config_path))


def show(ctx: typer.Context, json: Json = False) -> None:
    """Print the configuration.

    With --json as it is compiled, holidays included.

    \b
    Examples:
      svcdesk config show
      svcdesk config show --json
    """
    desk: Desk = ctx.obj
    if json:
        desk.out(None, json).lines(desk.policy.document, [])
    else:
        print(desk.config_path.read_text(encoding="utf-8"), end="")


COMMANDS = (path, check, show)
