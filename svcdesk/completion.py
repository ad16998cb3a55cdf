"""What a shell is told when Tab is pressed: commands, options and values, by the declarations of the commands.

A shell asks by running the program with what was typed until then in its environment; Typer makes the script that does
so (`--install-completion`). Typer could answer, too, but costs more than most commands. Nothing is done or said beside
the answer, whatever was typed.
"""

from __future__ import annotations

import os

from svcdesk import names
from svcdesk.context import Desk
from svcdesk.declare import Choice, Declared, Option, Word, words
from svcdesk.locale import ENGLISH, N_, language, translated
from svcdesk.plain import base, several, switches

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any

WORDS_OF_THE_DESK = (
    Word("db", Declared(str | None, Option(metavar="PATH", help=N_("The desk's database; else SVCDESK_DB."))), None),
    Word("config", Declared(str | None, Option(metavar="PATH", help=N_("Its YAML; else SVCDESK_CONFIG."))), None),
    Word("user", Declared(str | None, Option(help=N_("Who is acting; else SVCDESK_USER."))), None),
)
VERSION = Word("version", Declared(bool, Option("--version", help=N_("Print the version."))), False)


def _of_typer(name: str, *flags: str, help: str) -> Word:
    return Word(name, Declared(bool, Option(*flags, help=help)), False)


_SCRIPTS = (
    _of_typer("install", "--install-completion", help=N_("Install completion for the current shell.")),
    _of_typer(
        "show",
        "--show-completion",
        help=N_("Show completion for the current shell, to copy it or customize the installation."),
    ),
)
_HELP = _of_typer("help", "-h", "--help", help=N_("Show this message and exit."))

Offer = tuple[str, str]  # what may be put on the line, and what it means


def answer(shell: str) -> int:
    """Print what this shell may offer, in its own form; returns the exit code."""
    before, typed = _asked(shell)
    found = offers(before, typed, explained=shell != "bash")
    if shell == "fish" and os.environ.get("_TYPER_COMPLETE_FISH_ACTION") == "is-args":
        return 0 if found else 1  # then fish offers files
    print(_in_the_form_of(shell, found))
    return 0


def offers(before: Sequence[str], typed: str, explained: bool = True) -> list[Offer]:
    """What may be meant by the beginning `typed` of a word behind `before`; `explained`, with what it means."""
    before = list(before)
    if before[-1:] == ["="]:
        before.pop()  # for bash the = of --state=open is a word of its own
    line = _Line(before)
    flag, equals, value = typed.partition("=")
    if equals and typed.startswith("-"):
        before, typed = [*before, flag], value
    elif typed == "=":
        typed = ""
    if typed.startswith("-") and "--" not in before:
        return list(line.options(typed))
    if word := line.awaited(before[-1] if before else ""):
        return _values(line, word, typed)
    return [(name, line.meaning(name) if explained else "") for name in line.commands if name.startswith(typed)]


class _Line:
    """The words of a command line before the one being typed: which command they name, and what it was given."""

    def __init__(self, typed: Sequence[str]) -> None:
        self.group: str | None = None  # whose `commands` may follow; else those of the program
        self.commands: Iterable[str] = names.NAMES
        self.declared: list[Word] = [*WORDS_OF_THE_DESK, VERSION, *_SCRIPTS]  # the words that may come here
        self.hidden: Sequence[Word] = ()  # words that may come, too, but are not offered
        self.given: dict[str, str] = {}  # the name of a word → what was typed for it
        left = list(typed)
        self._read(left, to_the_end=False)
        while left and left[0] in self.commands:
            self._go_on(left.pop(0))
            self._read(left, to_the_end=not self.commands)

    def _go_on(self, name: str) -> None:
        if self.group is None and (below := names.below(name)):
            self.group, self.commands, self.declared = name, below, []
            return
        self.commands, self.declared = (), words(self._function(name))
        own = {word.name for word in self.declared}
        self.hidden = [word for word in WORDS_OF_THE_DESK if word.name not in own]

    def _function(self, name: str) -> Callable[..., Any]:
        found = names.declared(self.group or name)
        return found.functions[name] if isinstance(found, names.Group) else found

    def _read(self, left: list[str], to_the_end: bool) -> None:
        """Take the words that belong here: up to the name of a command, or all."""
        flags = _flags([*self.declared, *self.hidden])
        places = [word for word in self.declared if not switches(word)]
        while left and (to_the_end or left[0].startswith("-")):
            text = left.pop(0)
            flag, equals, value = text.partition("=")
            if flag not in flags and not text.startswith("--"):
                flag, equals, value = text[:2], text[2:], text[2:]  # -t138
            if flag in flags:
                word, switched = flags[flag]
                if switched is not None:
                    self.given[word.name] = ""
                elif equals or left:
                    self.given[word.name] = value if equals else left.pop(0)
            elif places and (text == "-" or not text.startswith("-")):
                self.given[places.pop(0).name] = text

    def options(self, typed: str) -> Iterator[Offer]:
        """The options that begin so, of those that may still be given."""
        for word in (*self.declared, _HELP):
            if word.name not in self.given or several(word):
                yield from (
                    (flag, translated(word.declared.word.help)) for flag in switches(word) if flag.startswith(typed)
                )

    def awaited(self, last: str) -> Word | None:
        """The word whose value is to come: that of the option `last`, else the first argument that takes one."""
        word, switched = _flags([*self.declared, *self.hidden]).get(last, (None, True))
        if word and switched is None:
            return word
        arguments = (word for word in self.declared if not switches(word))
        return next((word for word in arguments if several(word) or word.name not in self.given), None)

    def meaning(self, name: str) -> str:
        """What a command is for: the first sentence of its help."""
        from inspect import cleandoc  # bash does not say it

        said = self._function(name).__doc__ if self.group else names.described(name)
        return names.first_sentence(translated(cleandoc(said or "")))


def _flags(declared: Iterable[Word]) -> dict[str, tuple[Word, bool | None]]:
    return {flag: (word, value) for word in declared for flag, value in switches(word).items()}


def _values(line: _Line, word: Word, typed: str) -> list[Offer]:
    kind = base(word.declared.kind)
    kind = kind.__args__[0] if several(word) else kind
    from svcdesk.commands import complete

    if isinstance(kind, Choice):
        titles: dict[str, str] = {}
        if word.declared.word.label and language() != ENGLISH:
            from svcdesk import labels  # English shows the keys alone

            titles = labels.titles(word.declared.word.label)
        return complete.among({each: titles.get(each, "") for each in kind.words}, typed)
    if kind is not str:
        return []
    desk = Desk(**{each.name: line.given[each.name] for each in WORDS_OF_THE_DESK if each.name in line.given})
    return complete.candidates(desk, word.declared.word.complete or word.name, typed)


def _asked(shell: str) -> tuple[list[str], str]:
    """The words that stand before the one that is being typed, without the program's name, and its beginning."""
    if shell == "bash":
        typed = _split(os.environ.get("COMP_WORDS", ""))
        said = os.environ.get("COMP_CWORD", "")
        place = int(said) if said.isdecimal() and len(said) < 10 else len(typed)
        return typed[1:place], typed[place] if place < len(typed) else ""
    line = os.environ.get("_TYPER_COMPLETE_ARGS", "")
    typed = _split(line)[1:]
    if shell in ("powershell", "pwsh"):
        begun = os.environ.get("_TYPER_COMPLETE_WORD_TO_COMPLETE", "")
        return (typed[:-1] if begun else typed), begun
    if not typed or line.endswith(" "):
        return typed, ""
    return typed[:-1], typed[-1]


def _split(line: str) -> list[str]:
    """The words of a command line as a shell takes them; a quotation may still be open."""
    import shlex

    reader = shlex.shlex(line, posix=True)
    reader.whitespace_split = True
    reader.commenters = ""
    found: list[str] = []
    try:
        found += reader  # so that what was read before a mistake is kept
    except ValueError:
        found.append(reader.token)
    return found


def _in_the_form_of(shell: str, found: Sequence[Offer]) -> str:
    if shell == "zsh":
        said = [f'"{_for_zsh(value)}"' + (f':"{_for_zsh(meant)}"' if meant else "") for value, meant in found]
        return "_arguments '*: :((" + "\n".join(said) + "))'" if said else "_files"
    if shell == "fish":
        return "\n".join(f"{value}\t{meant}" if meant else value for value, meant in found)
    if shell == "bash":
        return "\n".join(value for value, _meant in found)
    return "\n".join(f"{value}:::{meant or ' '}" for value, meant in found)


def _for_zsh(text: str) -> str:
    """The text between the quotation marks of an answer, which zsh takes apart one level after the other."""
    for marks in ("\\:", '\\"$`'):
        text = "".join("\\" + each if each in marks else each for each in text)
    return text.replace("'", "'\\''")
