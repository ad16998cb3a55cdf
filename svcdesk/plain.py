"""The fast way in: reads a command line that needs no explanation, by the declarations of its command.

What it reads: flags written in full, each with its value, values that fit, everything there that is required. For
anything else (help, a mistake) it answers None before anything was done, and Typer (`tree`) looks at the
command line; Typer costs more than most commands. Whatever is read here, Typer reads in the same way: a test compares.
"""

from __future__ import annotations

from svcdesk import names
from svcdesk.context import Desk
from svcdesk.declare import Choice, Option, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from svcdesk.declare import Argument, Word

OF_THE_DESK = ("db", "config", "user")  # may stand before the command and behind it
_UNION = type(str | None)


class Call:
    """A command line that was read: the function of its command, what that is handed, and which desk is meant."""

    def __init__(self, function: Callable[..., Any], values: dict[str, Any], desk: dict[str, str]) -> None:
        self.function = function
        self.values = values
        self.desk = desk

    def run(self) -> None:
        """Open the desk, do what the command does, close the desk."""
        desk = Desk(**self.desk)
        try:
            self.function(desk, **self.values)
        finally:
            desk.close()


class _Unread(Exception):  # no error: Typer reads it
    """The command line needs explanation."""


def read(arguments: list[str]) -> Call | None:
    """What a command line says, or None when it needs more than a look; loads the command's module, does nothing."""
    left = list(arguments)
    desk: dict[str, str] = {}
    try:
        while left and left[0].startswith("-"):
            flag, value = _flag(left)
            desk[_of_the_desk(flag)] = _following(left) if value is None else value
        function = _function(left)
        return Call(function, _values(words(function), left, desk), desk)
    except _Unread:
        return None


def of_desk(arguments: list[str]) -> dict[str, str]:
    """What names the desk on a command line, wherever it stands there."""
    found: dict[str, str] = {}
    for word, after in zip(arguments, [*arguments[1:], ""], strict=False):
        flag, equals, value = word.partition("=")
        if flag.startswith("--") and flag[2:] in OF_THE_DESK:
            found[flag[2:]] = value if equals else after
    return found


def _function(left: list[str]) -> Callable[..., Any]:
    found = names.declared(left.pop(0)) if left and left[0] in names.NAMES else None
    if isinstance(found, names.Group):
        functions = found.functions
        found = functions[left.pop(0)] if left and left[0] in functions else None
    if found is None:
        raise _Unread
    return found


def _values(declared: list[Word], left: list[str], desk: dict[str, str]) -> dict[str, Any]:
    flags = {flag: (word, value) for word in declared for flag, value in switches(word).items()}
    given: dict[str, Any] = {}
    plain: list[str] = []
    while left:
        if not left[0].startswith("-") or left[0] == "-":
            plain.append(left.pop(0))
            continue
        flag, value = _flag(left)
        word, switched = flags.get(flag, (None, None))
        if word is None:
            desk[_of_the_desk(flag)] = _following(left) if value is None else value
        elif switched is not None:
            if value is not None:
                raise _Unread
            given[word.name] = switched
        elif several(word):
            given.setdefault(word.name, []).append(_fitting(word, _following(left) if value is None else value))
        else:
            given[word.name] = _fitting(word, _following(left) if value is None else value)
    _place([word for word in declared if not isinstance(word.declared.word, Option)], plain, given)
    if any(word.required and word.name not in given for word in declared):
        raise _Unread
    return {word.name: given.get(word.name, word.default) for word in declared}


def _place(arguments: list[Word], plain: list[str], given: dict[str, Any]) -> None:
    """Give each argument the word at its place; the last one may take several."""
    for word in arguments:
        if several(word):
            if plain:
                given[word.name] = [_fitting(word, text) for text in plain]
                plain.clear()
        elif plain:
            given[word.name] = _fitting(word, plain.pop(0))
    if plain:
        raise _Unread


def _flag(left: list[str]) -> tuple[str, str | None]:
    """Take the flag that comes first, with the value that is written into it."""
    flag, equals, value = left.pop(0).partition("=")
    if not flag.startswith("--") and (equals or len(flag) > 2):  # -t138: rare enough
        raise _Unread
    return flag, value if equals else None


def _following(left: list[str]) -> str:
    """Take the value behind a flag."""
    if not left or (left[0].startswith("-") and left[0] != "-"):
        raise _Unread
    return left.pop(0)


def _of_the_desk(flag: str) -> str:
    name = flag.removeprefix("--")
    if name not in OF_THE_DESK or name == flag:
        raise _Unread
    return name


def switches(word: Word) -> dict[str, bool | None]:
    """Flag → what it switches the word to; None where a value follows. Nothing for an argument."""
    declared: Argument = word.declared.word
    if not isinstance(declared, Option):
        return {}
    usual = f"--{word.name.replace('_', '-')}"
    switch = base(word.declared.kind) is bool
    found: dict[str, bool | None] = {}
    for flags in declared.flags or (f"{usual}/--no-{usual[2:]}" if switch else usual,):
        on, _slash, off = flags.partition("/")
        found[on] = True if switch else None
        if off:
            found[off] = False
    return found


def base(kind: Any) -> Any:
    """The type of a value that was declared, or its Choice, whether it may be left out or not."""
    of = getattr(kind, "__args__", None)
    return of[0] if of and isinstance(kind, _UNION) else kind


def several(word: Word) -> bool:
    """Whether the word stands for a list."""
    return getattr(base(word.declared.kind), "__origin__", None) is list


def _fitting(word: Word, text: str) -> Any:
    kind, declared = base(word.declared.kind), word.declared.word
    if several(word):
        kind = kind.__args__[0]
    if kind is str:
        return text
    if isinstance(kind, Choice):
        if text in kind.words:
            return text
        if declared.label:
            from svcdesk.words import key_meant  # most people type keys

            if key := key_meant(declared.label, text, kind.words):
                return key
    elif kind in (int, float):
        if text.isascii() and text.isdecimal() and len(text) < 16:
            number = kind(text)
            if (declared.min is None or number >= declared.min) and (declared.max is None or number <= declared.max):
                return number
    elif kind is not bool:
        return kind(text)  # a path
    raise _Unread
