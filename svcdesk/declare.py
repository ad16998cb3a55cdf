"""How a command or a report says which words it takes: its function's annotations, with small objects of our own.

`Annotated[str | None, Option("--note", "-m", help=…)]` declares an option, `Literal["open", "held"]` a choice. `plain`
reads command lines by these declarations; `tree` turns them into Typer's, so that no command file loads Typer.
"""

from __future__ import annotations

TYPE_CHECKING = False  # what type checkers take for True; the typing module would be loaded by every command


class Argument:
    """A word that stands by its place: what it is for, how the usage line calls it, the least and greatest number.

    `complete` names what a shell offers for it, see `svcdesk.commands.complete`. `label` is the kind of labels, in
    `svcdesk.labels`, by which one of fixed words is understood, too.
    """

    def __init__(
        self,
        *,
        help: str,
        metavar: str | None = None,
        min: float | None = None,
        max: float | None = None,
        complete: str | None = None,
        label: str | None = None,
    ) -> None:
        self.help = help
        self.metavar = metavar
        self.min = min
        self.max = max
        self.complete = complete
        self.label = label


class Option(Argument):
    """A word behind a flag: as an argument, with its flags, or --NAME of the parameter."""

    def __init__(
        self,
        *flags: str,
        help: str,
        metavar: str | None = None,
        min: float | None = None,
        max: float | None = None,
        complete: str | None = None,
        label: str | None = None,
    ) -> None:
        super().__init__(help=help, metavar=metavar, min=min, max=max, complete=complete, label=label)
        self.flags = flags


class Choice:
    """One of some fixed words; `optional` when it may be left out."""

    def __init__(self, words: tuple[str, ...], optional: bool = False) -> None:
        self.words = words
        self.optional = optional

    def __or__(self, _none: None) -> Choice:
        return Choice(self.words, optional=True)


class Declared:
    """A parameter as it was declared: the kind of its value, and the Option or Argument that it comes by."""

    def __init__(self, kind: Any, word: Argument) -> None:
        self.kind = kind
        self.word = word


class Word:
    """A word that a function takes: its name, how it was declared, its value when it is left out."""

    def __init__(self, name: str, declared: Declared, *default: Any) -> None:
        self.name = name
        self.declared = declared
        self.required = not default
        self.default = default[0] if default else None


def words(function: Callable[..., Any]) -> list[Word]:
    """The words that a command or a report takes, in their order; its first parameter is no word.

    Made from the function's annotations, or the list `function.words` where it was put together. Read from the code
    itself: the inspect module costs more than a whole command.
    """
    made: list[Word] | None = getattr(function, "words", None)
    if made is not None:
        return made
    code, defaults = function.__code__, function.__defaults__ or ()
    names = code.co_varnames[1 : code.co_argcount]
    declared = function.__annotations__
    return [
        Word(name, declared[name], *(defaults[place : place + 1] if place >= 0 else ()))
        for place, name in enumerate(names, start=len(defaults) - len(names))
    ]


if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Annotated, Any, Literal
else:

    class Path:
        """`pathlib.Path` as the kind of a word, loaded when one is given."""

        def __new__(cls, *parts):  # noqa: D102
            from pathlib import Path

            return Path(*parts)

    class Annotated:
        """`Annotated[kind, word]`, without the typing module."""

        def __class_getitem__(cls, parts):
            return Declared(*parts)

    class Literal:
        """`Literal["a", "b"]`, without the typing module."""

        def __class_getitem__(cls, words):
            return Choice(words if isinstance(words, tuple) else (words,))


__all__ = ["Annotated", "Argument", "Choice", "Declared", "Literal", "Option", "Path", "Word", "words"]
