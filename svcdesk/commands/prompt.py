"""Questions on a terminal: a line, a text, yes or no, one of several things. Every command that asks, asks by these.

The rows of a pick are lettered, so that a number always is the number of a thing: `2` never is the second one. Only
among keys of the configuration, where a number means nothing else, it is. What the keys of letters type while a Korean
keyboard is on is understood as the letters.
"""

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from shutil import get_terminal_size
from typing import TYPE_CHECKING

from svcdesk.context import Desk
from svcdesk.errors import SvcdeskError, UsageError
from svcdesk.locale import N_, _, enumerated, translated
from svcdesk.views.text import clean, cut, pad, say, width
from svcdesk.words import LOST, check_length, fold, key_meant, listed, meant, not_understood, one_of

if TYPE_CHECKING:
    from typing import TypeVar

    T = TypeVar("T")
    Rows = Sequence[tuple[T, Sequence[str]]]

NEEDED = N_("needed; Ctrl-C keeps what you have")
_SETTINGS = (  # of readline: several lines that are pasted are one answer; what is no ASCII is a character, not a key
    "enable-bracketed-paste on",
    "input-meta on",
    "output-meta on",
    "convert-meta off",
)


_LETTERS = str.maketrans("ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ", "abcdefghijklmnopqrstuvwxyz")
_DEEP = 12  # rows: more stand in two columns, where the screen is wide enough


class Lost(Exception):
    """The terminal is gone."""


def possible() -> bool:
    """Whether somebody can be asked: input and output are a terminal."""
    return sys.stdin.isatty() and sys.stdout.isatty()


@contextmanager
def dialogue() -> Iterator[None]:
    """A time of questions. What was typed or pasted and not asked for is gone afterwards: it must not reach the shell.

    Raises Lost in it when the terminal goes away.
    """
    import readline
    import signal
    import termios

    for setting in _SETTINGS:
        readline.parse_and_bind(f"set {setting}")
    if sys.flags.utf8_mode:  # a locale without characters, or one that is not installed: readline asks it, too
        os.environ["LC_ALL"] = "C.UTF-8"

    def lost(_signal: int, _frame: object) -> None:
        raise Lost

    before = signal.signal(signal.SIGHUP, lost)
    try:
        yield
    finally:
        signal.signal(signal.SIGHUP, before)
        with suppress(termios.error, OSError):
            termios.tcflush(sys.stdin.fileno(), termios.TCIFLUSH)


@contextmanager
def keeping(tell: Callable[[], None]) -> Iterator[None]:
    """A dialogue and the work after it; `tell` says what was answered when that is broken off or refused."""
    with dialogue():
        try:
            yield
        except (KeyboardInterrupt, EOFError, Lost, SvcdeskError) as stop:
            if not Desk.done:
                tell()
            if isinstance(stop, SvcdeskError):
                raise
            raise KeyboardInterrupt from None


def text(question: str) -> str:
    """What is answered, with the lines of what was pasted, without blanks around it.

    Raises KeyboardInterrupt or EOFError when it is broken off.
    """
    try:
        answer = input(_("{question}: {answer}").format(question=clean(question), answer=""))
    except (KeyboardInterrupt, EOFError):
        print(file=sys.stderr)  # what is said now must not stand behind the question
        raise
    try:
        check_length(answer)
        if LOST in answer:
            raise not_understood(answer, sys.stdin.encoding)
    except UsageError as error:
        complain(str(error))
        return text(question)
    return "\n".join(map(str.rstrip, answer.splitlines())).strip()


def line(question: str) -> str:
    """What is answered, in one line with single blanks. Raises as `text` does."""
    return " ".join(text(question).split())


def needed(question: str) -> str:
    """What `text` says; asked until something is answered."""
    while not (answer := text(question)):
        complain(translated(NEEDED))
    return answer


def as_letters(answer: str) -> str:
    """The answer, where it is jamo alone the letters on their keys: `ㅁ` is `a`."""
    return answer if any(ord(each) not in _LETTERS for each in answer) else answer.translate(_LETTERS)


def yes_or_no(answer: str) -> str | None:
    """`yes` or `no`, as an answer means it in any language; None when it is neither."""
    keys = ("yes", "no")
    return key_meant("answer", answer, keys) or key_meant("answer", as_letters(answer), keys)


def whether(question: str, default: str | None = None) -> str:
    """The answer yes or no; the default when there is one and nothing is answered. Asks until it is one of them."""
    while True:
        typed = line(question)
        if answer := yes_or_no(typed):
            return answer
        if not typed and default is not None:
            return default
        complain(_("write yes or no") if typed else translated(NEEDED))


def pick(
    rows: "Rows[T]",
    question: str,
    read: "Callable[[str], T | None]",
    letters: Sequence[str] | None = None,
    **said: object,
) -> "T | None":
    """Show the rows, each with its letter, and ask for one of them; None when nothing is answered.

    `{letters}` in the question is which letters there are, other placeholders are `said`. What is no letter is handed
    to `read`; when that raises SvcdeskError, it is said, and asked again.
    """
    found = letters or lettered(len(rows))
    print_rows([(letter, *cells) for letter, (_value, cells) in zip(found, rows, strict=True)])
    by_letter = {letter: value for letter, (value, _cells) in zip(found, rows, strict=True)}
    while answer := text(question.format(letters=span(found), **said)):
        if (letter := fold(as_letters(answer))) in by_letter:
            return by_letter[letter]
        try:
            return read(answer)
        except SvcdeskError as error:
            complain(str(error))
    return None


def choose(
    names: Mapping[str, str],
    question: str,
    option: str,
    read: "Callable[[str], str | None] | None" = None,
    more: Mapping[str, str] | None = None,
    places: bool = True,
    **said: object,
) -> str | None:
    """Ask as `pick` does for one of the keys of a section of the policy: by letter, key or name.

    `more` is what else is shown of a key. A key that is one letter is its row's letter. `read` says what another
    answer means; usually by the rules of `one_of`. A number that is in no key or name is a row's place, unless it may
    mean something else (`places`).
    """
    read = read or (lambda word: one_of(names, word, option))

    def placed(word: str) -> str | None:
        place = fold(word)
        if places and place in map(str, range(1, len(names) + 1)) and not meant(names, word):
            return list(names)[int(place) - 1]
        return read(word)

    rows = [(key, (name, "" if name == key else key, (more or {}).get(key, ""))) for key, name in names.items()]
    return pick(rows, question, placed, key_letters(names), **said)


def wanted(
    names: Mapping[str, str],
    question: str,
    option: str,
    own_words: Callable[[str], str] | None = None,
    json: bool = False,
) -> str:
    """One of the keys of a section of the policy, asked for on a terminal until it is answered.

    Where other words will do `own_words` reads what was typed.

    Raises UsageError elsewhere, naming what there is, KeyboardInterrupt when it is broken off.
    """
    if not possible() or json:
        message = N_("{option} is needed: {keys}")
        if own_words:
            message = N_("{option} is needed: {keys}, or your own words") if names else N_("{option} needs words")
        raise UsageError(message, option=option, keys=listed(names))
    try:
        with dialogue():
            while not (answer := choose(names, question, option, own_words)):
                complain(translated(NEEDED))
    except (EOFError, Lost):
        raise KeyboardInterrupt from None
    return answer


def show(names: Mapping[str, str]) -> None:
    """Show keys that may be answered, each with its letter and with what people read."""
    rows = ((key, "" if name == key else name) for key, name in names.items())
    print_rows([(letter, *cells) for letter, cells in zip(key_letters(names), rows, strict=True)])


def key_of(names: Mapping[str, str], word: str) -> str:
    """The key of `names` that a word means: by its letter, as key or name, or the beginning of one; else the word."""
    by_letter = dict(zip(key_letters(names), names, strict=True))
    if (letter := fold(as_letters(word))) in by_letter:
        return by_letter[letter]
    found = meant(names, word)
    return found[0] if len(found) == 1 else word


def lettered(count: int) -> list[str]:
    """The letters of so many rows: a to z, then aa, ab, …"""
    letters = "abcdefghijklmnopqrstuvwxyz"
    return [*letters, *(first + second for first in letters for second in letters)][:count]


def key_letters(keys: Sequence[str] | Mapping[str, str]) -> list[str]:
    """The letters of rows that have keys: a key that is one letter is its own, so that both mean the same."""
    own = {key.casefold() for key in keys if len(key) == 1 and key.isalpha()}
    others = iter(letter for letter in lettered(len(keys) + len(own)) if letter not in own)
    return [key.casefold() if key.casefold() in own else next(others) for key in keys]


def span(letters: Sequence[str]) -> str:
    """The letters as a question names them: a; a, b; a-f."""
    if len(letters) < 3 or list(letters) != lettered(len(letters)):
        return enumerated(letters)
    return f"{letters[0]}-{letters[-1]}"


def print_rows(rows: Sequence[Sequence[str]]) -> None:
    """Print rows in columns, cut where the screen ends."""
    cells = [[clean(cell) for cell in row] for row in rows]
    used = [place for place in range(max(map(len, cells), default=0)) if any(row[place] for row in cells)]
    across = [max(width(row[place]) for row in cells) for place in used]
    shown = ["  ".join(pad(row[place], columns) for place, columns in zip(used, across, strict=True)) for row in cells]
    screen = get_terminal_size().columns - 1
    half = (len(shown) + 1) // 2
    if len(shown) > _DEEP and 2 * (sum(across) + 2 * len(across)) + 2 <= screen:
        shown = [f"{left}    {right}" for left, right in zip(shown[:half], [*shown[half:], ""], strict=False)]
    for row in shown:
        say(cut(f"  {row}".rstrip(), screen))


def complain(message: str) -> None:
    """Say on standard error what is wrong with an answer."""
    print(clean(message), file=sys.stderr)
