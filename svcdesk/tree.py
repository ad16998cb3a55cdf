"""The tree of commands as Typer sees it, for all that needs explaining: help and mistakes.

This file alone knows Typer: it says in Typer's words what the functions of the commands declare (see `declare`), and
turns what Typer has to say into errors of our own.
"""

import inspect
import pathlib
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, Literal, cast

import typer
from typer._click.exceptions import ClickException, MissingParameter, NoArgsIsHelpError
from typer._completion_classes import BashComplete
from typer._completion_shared import _completion_scripts
from typer._types import TyperChoice
from typer.core import TyperGroup
from typer.main import get_command, get_command_from_info
from typer.models import CommandInfo

from svcdesk import __version__, names
from svcdesk.completion import VERSION, WORDS_OF_THE_DESK
from svcdesk.declare import Choice, Declared, Option, Path, Word, words
from svcdesk.errors import UsageError
from svcdesk.help import Command, Context
from svcdesk.locale import N_, noted, translated
from svcdesk.mistakes import worded
from svcdesk.plain import OF_THE_DESK, Call
from svcdesk.words import key_of

if TYPE_CHECKING:
    from typer._click.core import Command as AnyCommand
    from typer._click.core import Context as AnyContext
    from typer._click.formatting import HelpFormatter

# bash tells whether it completes a word or lists what there is; the program cannot see that otherwise
BashComplete.source_template = _completion_scripts["bash"] = BashComplete.source_template.replace(
    "COMP_CWORD=$COMP_CWORD", "COMP_CWORD=$COMP_CWORD COMP_TYPE=$COMP_TYPE"
)


def run(arguments: list[str]) -> int:
    """Run what the arguments say, or explain it; returns the exit code.

    Raises UsageError for a command line that is wrong, KeyboardInterrupt when somebody left a question.
    """
    try:
        code = build(arguments)(args=arguments, prog_name="svcdesk", standalone_mode=False)
    except typer.Exit as stop:
        return stop.exit_code
    except typer.Abort:
        raise KeyboardInterrupt from None
    except NoArgsIsHelpError as error:
        print(error.format_message(), file=sys.stderr)
        return error.exit_code
    except ClickException as error:
        context = getattr(error, "ctx", None)
        message = worded(" ".join(error.format_message().split()))
        if isinstance(error, MissingParameter) and (meant := getattr(error.param, "help", None)):
            message = noted(message.rstrip(".。"), meant)  # what to write there
        command = context.command_path if context else "svcdesk"
        if message.endswith(("?", "？")):
            raise UsageError(N_("{message} See '{command} --help'."), message=message, command=command) from None
        told = N_("{message}. See '{command} --help'.")
        raise UsageError(told, message=message.rstrip(".。"), command=command) from None
    except SystemExit as stop:
        if isinstance(stop.__context__, BrokenPipeError):
            raise stop.__context__ from None  # Typer's wording of the same
        raise
    return code if isinstance(code, int) else 0


class _Lazy(TyperGroup):
    """A group whose commands are imported when they are called, or listed by --help."""

    context_class = Context
    loaders: Mapping[str, Callable[[], "AnyCommand"]]

    def list_commands(self, ctx: "AnyContext") -> list[str]:  # noqa: ARG002
        return list(self.loaders)

    def get_command(self, ctx: "AnyContext", cmd_name: str) -> "AnyCommand | None":  # noqa: ARG002
        if cmd_name in self.loaders and cmd_name not in self.commands:
            self.commands[cmd_name] = self.loaders[cmd_name]()
        return self.commands.get(cmd_name)

    def resolve_command(self, ctx: "AnyContext", args: list[str]) -> "tuple[str | None, AnyCommand | None, list[str]]":
        if args and args[0] not in self.loaders and self.suggest_commands:
            self.list_only()  # to suggest the one that was meant
        return super().resolve_command(ctx, args)

    def list_only(self) -> None:
        """Let there be all commands, for somebody who reads of them."""
        for name, load in self.loaders.items():
            self.commands[name] = load()

    def sections(self) -> Mapping[str, Iterable[str]]:
        """The titles under which help lists the commands, with their names."""
        return {"Commands": self.loaders}

    def format_commands(self, ctx: "AnyContext", formatter: "HelpFormatter") -> None:  # noqa: ARG002
        """List the commands, each with the first sentence of its help."""
        self.list_only()
        widest = max(map(len, self.loaders))
        for title, members in self.sections().items():
            rows = [
                (name.ljust(widest), self.commands[name].get_short_help_str(formatter.width - 6 - widest))
                for name in members
            ]
            with formatter.section(title):
                formatter.write_dl(rows)


class _Root(_Lazy):
    """The commands of `svcdesk` itself, listed by what they are about; none is loaded for that."""

    def list_only(self) -> None:
        for name in self.loaders:
            self.commands[name] = Command(name, help=translated(inspect.cleandoc(names.described(name))))

    def sections(self) -> Mapping[str, Iterable[str]]:
        return names.GROUPS


def build(arguments: list[str]) -> "AnyCommand":
    """The command `svcdesk` for these arguments, with all below it to be loaded when called."""
    app = typer.Typer(
        name="svcdesk",
        cls=_Root,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        # --install-completion and its like stand before a command; behind one nobody needs them made
        add_completion=not arguments or arguments[0].startswith("-"),
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    printed = {"is_eager": True, "callback": _version, "help": translated(VERSION.declared.word.help)}
    version = Annotated[bool, typer.Option("--version", **printed)]
    about = translated(inspect.cleandoc(_root.__doc__ or ""))
    app.callback(no_args_is_help=True, help=about)(_spoken(_root, WORDS_OF_THE_DESK, {"version": version}))
    root = cast(_Root, get_command(app))
    root.loaders = {name: partial(_load, name) for name in names.NAMES}
    return root


def _version(wanted: bool) -> None:
    if wanted:
        print(f"svcdesk {__version__}")
        raise typer.Exit


def _root(ctx: typer.Context, version: bool = False, **desk: Any) -> None:  # noqa: ARG001  # its callback has printed it
    """A service desk for after-sales service: log calls, send engineers, keep promises.

    --db, --config and --user may stand behind the command, too.

    \b
    Examples:
      svcdesk demo
      svcdesk log "printer jams" --phone 13800000001 --customer "Example Clinic"
      svcdesk report overdue
    """
    ctx.obj = desk


def _load(name: str) -> "AnyCommand":
    found = names.declared(name)
    if not isinstance(found, names.Group):
        return _from_function(found, name)
    group = _Lazy(name=name, help=translated(inspect.cleandoc(found.help)), rich_markup_mode=None, no_args_is_help=True)
    group.loaders = {each: partial(_from_group, found.functions, each) for each in found.functions}
    return group


def _from_group(functions: Mapping[str, Callable[..., Any]], name: str) -> "AnyCommand":
    return _from_function(functions[name], name)


def _from_function(function: Callable[..., Any], name: str) -> "AnyCommand":
    info = CommandInfo(
        name=name, cls=Command, callback=_callback(function), help=translated(inspect.cleandoc(function.__doc__ or ""))
    )
    return get_command_from_info(info, pretty_exceptions_short=False, rich_markup_mode=None)


def _callback(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function of a command as Typer wants it: declared in Typer's words, handed Typer's context."""
    declared = words(function)
    of_the_desk = [word for word in WORDS_OF_THE_DESK if word.name not in {each.name for each in declared}]

    def run(ctx: typer.Context, **values: Any) -> None:
        behind = {word.name: values.pop(word.name) for word in of_the_desk}
        Call(function, values, _named(ctx.obj, behind)).run()

    return _spoken(run, declared, {word.name: _in_typers_words(word.declared, hidden=True) for word in of_the_desk})


def _named(before: Mapping[str, Any], behind: Mapping[str, Any]) -> dict[str, str]:
    """Which desk is meant and who acts, as named before the command and behind it."""
    return {name: value for given in (before, behind) for name in OF_THE_DESK if (value := given.get(name)) is not None}


def _spoken(function: Callable[..., Any], declared: Iterable[Word], more: Mapping[str, Any]) -> Callable[..., Any]:
    """A function that takes these words, with the signature that Typer reads them from."""
    kind = inspect.Parameter.KEYWORD_ONLY
    parameters = [
        inspect.Parameter("ctx", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context),
        *(
            inspect.Parameter(
                word.name,
                kind,
                annotation=_in_typers_words(word.declared),
                default=inspect.Parameter.empty if word.required else word.default,
            )
            for word in declared
        ),
        *(inspect.Parameter(name, kind, annotation=said, default=None) for name, said in more.items()),
    ]
    function.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    function.__annotations__ = {each.name: each.annotation for each in parameters}
    return function


class _Labelled(TyperChoice[str]):
    """Fixed words that are understood by their labels, too."""

    def __init__(self, words: tuple[str, ...], label: str) -> None:
        super().__init__(words)
        self._label = label

    def convert(self, value: Any, param: Any, ctx: Any) -> str:
        """The word that was typed, or whose label was. Raises UsageError naming all, with their labels."""
        return super().convert(key_of(self._label, value, max(param.opts, key=len), self.choices), param, ctx)


def _in_typers_words(declared: Declared, hidden: bool = False) -> Any:
    kind, word = declared.kind, declared.word
    if isinstance(kind, Choice):
        choice: Any = Literal[kind.words]
        kind = choice | None if kind.optional else choice
    elif kind == Path | None:
        kind = pathlib.Path | None
    said: dict[str, Any] = {
        "help": translated(word.help), "metavar": word.metavar, "min": word.min, "max": word.max, "hidden": hidden,
    }  # fmt: skip
    if word.label and isinstance(declared.kind, Choice):
        said["click_type"] = _Labelled(declared.kind.words, word.label)
    made = typer.Option(*word.flags, **said) if isinstance(word, Option) else typer.Argument(**said)
    return Annotated[kind, made]
