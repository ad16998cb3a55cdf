"""The command line: the names of the commands, each loaded only when called, and every error as one line.

A command is a plain function in `commands/`; this file alone knows that Typer turns it into one. Data goes to standard
output, everything else to standard error; the exit code is the error's (see `errors`).
"""

import inspect
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from importlib import import_module
from keyword import iskeyword
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, cast

import typer
from typer.core import TyperGroup
from typer.main import get_command, get_command_from_info
from typer.models import CommandInfo

from svcdesk import __version__
from svcdesk.context import Desk, printable
from svcdesk.declare import Choice, Declared, Option
from svcdesk.errors import Exit, SvcdeskError
from svcdesk.locale import _
from svcdesk.views.text import clean

if TYPE_CHECKING:
    from typer._click.core import Command, Context

_COMMANDS = {  # command → its module in commands/
    "demo": "demo",
    "init": "init",
    "log": "log",
    "list": "list",
    "show": "show",
    "note": "note",
    "classify": "classify",
    "schedule": "schedule",
    "assign": "assign",
    "unassign": "assign",
    "escalate": "escalate",
    "hold": "hold",
    "resume": "hold",
    "resolve": "resolve",
    "close": "resolve",
    "reopen": "resolve",
    "cancel": "resolve",
    "consent": "consent",
    "remote": "remote",
    "pay": "pay",
}
_GROUPS = (
    "dispatch", "sla", "report", "customer", "site", "contact", "equipment", "contract", "stock", "loan", "return",
    "quote", "receipt", "card", "price", "settlement", "engineer", "import", "config", "db",
)  # fmt: skip


class _Lazy(TyperGroup):
    """A group whose commands are imported when they are called, or listed by --help."""

    loaders: Mapping[str, Callable[[], "Command"]]

    def list_commands(self, ctx: "Context") -> list[str]:  # noqa: ARG002
        return list(self.loaders)

    def get_command(self, ctx: "Context", cmd_name: str) -> "Command | None":  # noqa: ARG002
        if cmd_name in self.loaders and cmd_name not in self.commands:
            self.commands[cmd_name] = self.loaders[cmd_name]()
        return self.commands.get(cmd_name)

    def resolve_command(self, ctx: "Context", args: list[str]) -> "tuple[str | None, Command | None, list[str]]":
        if args and args[0] not in self.loaders and self.suggest_commands:
            for name in self.loaders:  # to suggest the one that was meant
                self.get_command(ctx, name)
        return super().resolve_command(ctx, args)


def main() -> int:
    """Run the command that the arguments name, flush what it printed, close its desk; returns the exit code."""
    _open_streams()
    arguments = [printable(each) for each in sys.argv[1:]]
    try:
        code = _app(arguments)(args=arguments, prog_name="svcdesk", standalone_mode=False)
        sys.stdout.flush()
    except SvcdeskError as error:
        code = _fail(str(error), error.exit_code)
    except Exit as stop:
        code = stop.code
    except typer.Exit as stop:
        code = stop.exit_code
    except (typer.Abort, KeyboardInterrupt):
        code = _fail(_("interrupted: nothing was changed"), 130)
    except BrokenPipeError:
        _close_stdout()  # whoever read has seen enough
        code = 0
    except SystemExit as stop:
        if not isinstance(stop.__context__, BrokenPipeError):
            raise
        _close_stdout()  # Typer's wording of the same
        code = 0
    except OSError as error:
        _close_stdout()
        where = f"{error.filename}: " if error.filename else ""
        code = _fail(f"{where}{error.strerror or error}", 1)
    except Exception as error:
        code = _unexpected(error)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):  # said above, or nobody reads any more
            stream.flush()
    return code if isinstance(code, int) else 0


def _open_streams() -> None:
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # cron and daemons may start us with it closed
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115  # it stays open as long as we run
        # what cannot be read, or is a name that this locale cannot print, becomes ? instead of failing
        getattr(sys, name).reconfigure(errors="replace")


def _close_stdout() -> None:
    # what is still in the buffer must not fail once more when Python ends
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _app(arguments: list[str]) -> "Command":
    app = typer.Typer(
        name="svcdesk",
        cls=_Lazy,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        # --install-completion and its like stand before a command; behind one nobody needs them made
        add_completion=not arguments or arguments[0].startswith("-"),
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(no_args_is_help=True)(_root)
    root = cast(_Lazy, get_command(app))
    root.loaders = {
        **{name: partial(_command, module, name) for name, module in _COMMANDS.items()},
        **{name: partial(_group, name) for name in _GROUPS},
    }
    return root


def _version(wanted: bool) -> None:
    if wanted:
        print(f"svcdesk {__version__}")
        raise typer.Exit


def _root(
    ctx: typer.Context,
    db: Annotated[Path | None, typer.Option(help=_("The desk's database; else SVCDESK_DB."))] = None,
    config: Annotated[Path | None, typer.Option(help=_("Its configuration; else SVCDESK_CONFIG."))] = None,
    user: Annotated[str | None, typer.Option(help=_("Who is acting; else SVCDESK_USER."))] = None,
    version: Annotated[  # noqa: ARG001  # its callback has printed it
        bool, typer.Option("--version", is_eager=True, callback=_version, help=_("Print the version."))
    ] = False,
) -> None:
    """A service desk for after-sales service: log calls, send engineers, keep promises.

    \b
    Examples:
      svcdesk demo
      svcdesk log "printer jams" --phone 13800000001 --customer "Example Clinic"
      svcdesk report overdue
    """
    ctx.obj = desk = Desk(db, config, user)
    ctx.call_on_close(desk.close)


def _command(module: str, name: str) -> "Command":
    function = getattr(_module(module), name if name != "list" else "list_")
    return _from_function(function, name)


def _group(name: str) -> "Command":
    module = _module({"dispatch": "dispatch.dispatch"}.get(name, f"{name}_" if iskeyword(name) else name))
    group = _Lazy(name=name, help=_(inspect.cleandoc(module.__doc__)), rich_markup_mode=None, no_args_is_help=True)
    functions = {function.__name__.rstrip("_").replace("_", "-"): function for function in module.COMMANDS}
    group.loaders = {each: partial(_from_function, function, each) for each, function in functions.items()}
    return group


def _from_function(function: Callable[..., Any], name: str) -> "Command":
    info = CommandInfo(name=name, callback=_callback(function), help=_(inspect.cleandoc(function.__doc__ or "")))
    return get_command_from_info(info, pretty_exceptions_short=False, rich_markup_mode=None)


def _callback(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function of a command as Typer wants it: declared in Typer's words, handed Typer's context."""

    def run(ctx: typer.Context, **values: Any) -> None:
        function(ctx.obj, **values)

    _desk, *declared = inspect.signature(function).parameters.values()
    of_context = inspect.Parameter("ctx", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
    parameters = [of_context, *(each.replace(annotation=_in_typers_words(each.annotation)) for each in declared)]
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {each.name: each.annotation for each in parameters}
    return run


def _in_typers_words(declared: Declared) -> Any:
    kind, word = declared.kind, declared.word
    if isinstance(kind, Choice):
        words: Any = Literal[kind.words]
        kind = words | None if kind.optional else words
    said: dict[str, Any] = {"help": word.help, "metavar": word.metavar, "min": word.min, "max": word.max}
    made = typer.Option(*word.flags, **said) if isinstance(word, Option) else typer.Argument(**said)
    return Annotated[kind, made]


def _module(name: str) -> Any:
    return import_module(f"svcdesk.commands.{name}")


def _fail(message: str, code: int) -> int:
    # a message may hold a customer's name, and several lines when there is more than one mistake
    print("svcdesk:", "\n".join(map(clean, message.splitlines())), file=sys.stderr)
    if os.environ.get("SVCDESK_DEBUG"):
        import traceback

        traceback.print_exc()
    return code


def _unexpected(error: Exception) -> int:
    from typer._click.exceptions import ClickException, NoArgsIsHelpError

    if isinstance(error, NoArgsIsHelpError):
        print(error.format_message(), file=sys.stderr)
        return error.exit_code
    if isinstance(error, ClickException):
        context = getattr(error, "ctx", None)
        help_of = context.command_path if context else "svcdesk"
        message = " ".join(error.format_message().split())
        message += "" if message.endswith((".", "?")) else "."
        return _fail(_("{message} See '{command} --help'.").format(message=message, command=help_of), 2)
    return _fail(_("internal error: {error!r}; SVCDESK_DEBUG=1 shows where").format(error=error), 1)
