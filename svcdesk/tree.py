"""The tree of commands: their names in the order of --help, each loaded only when it is called.

A command is a plain function in `commands/`; a group is a module there with several, in a tuple or in a mapping that
loads each when asked. This file alone makes Typer's commands of them: it says in Typer's words what their annotations
declare (see `declare`).
"""

import inspect
from collections.abc import Callable, Iterable, Mapping
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
from svcdesk.context import Desk
from svcdesk.declare import Choice, Declared, Option
from svcdesk.locale import _, translated

if TYPE_CHECKING:
    from typer._click.core import Command, Context
    from typer._click.shell_completion import CompletionItem

NAMES = (
    "demo", "init", "log", "list", "show", "note", "edit", "undo", "classify", "schedule", "assign", "unassign",
    "escalate", "hold", "resume", "resolve", "close", "reopen", "cancel", "consent", "remote", "attachment", "pay",
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


def build(arguments: list[str]) -> "Command":
    """The command `svcdesk` for these arguments, with all below it to be loaded when called."""
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
    root.loaders = {name: partial(_load, name) for name in NAMES}
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


def _load(name: str) -> "Command":
    module = import_module(f"svcdesk.commands.{name}_" if iskeyword(name) else f"svcdesk.commands.{name}")
    if hasattr(module, "__path__"):  # a folder, whose commands stand in the file of its own name
        module = import_module(f"{module.__name__}.{name}")
    if functions := getattr(module, "COMMANDS", None):
        return _group(name, translated(inspect.cleandoc(module.__doc__ or "")), functions)
    return _from_function(getattr(module, name, None) or getattr(module, f"{name}_"), name)


def _group(
    name: str, text: str, functions: Iterable[Callable[..., Any]] | Mapping[str, Callable[..., Any]]
) -> "Command":
    group = _Lazy(name=name, help=text, rich_markup_mode=None, no_args_is_help=True)
    if not isinstance(functions, Mapping):
        functions = {function.__name__.rstrip("_").replace("_", "-"): function for function in functions}
    group.loaders = {each: partial(_from_group, functions, each) for each in functions}
    return group


def _from_group(functions: Mapping[str, Callable[..., Any]], name: str) -> "Command":
    return _from_function(functions[name], name)


def _from_function(function: Callable[..., Any], name: str) -> "Command":
    info = CommandInfo(
        name=name, callback=_callback(function), help=translated(inspect.cleandoc(function.__doc__ or ""))
    )
    command = get_command_from_info(info, pretty_exceptions_short=False, rich_markup_mode=None)
    for parameter in command.params:
        if parameter.type.name == "str":  # what a shell offers goes by its name, unless it says otherwise
            declared = inspect.signature(function).parameters.get(str(parameter.name))
            source = declared.annotation.word.complete if declared else None
            parameter._custom_shell_complete = partial(_complete, source or str(parameter.name))
    return command


def _complete(source: str, ctx: "Context", _parameter: object, typed: str) -> "list[CompletionItem]":
    from typer._click.shell_completion import CompletionItem

    from svcdesk.commands import complete  # only a shell asks for it

    named = ctx.find_root().params
    desk = Desk(named["db"], named["config"], named["user"])
    return [CompletionItem(value, help=said) for value, said in complete.candidates(desk, source, typed)]


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
