"""Single answers on a terminal: one line each, the beginning of a word for the whole of it, yes or no."""

import sys
from collections.abc import Iterable, Mapping

from svcdesk.locale import _
from svcdesk.views.text import clean

NEEDED = _("needed; Ctrl-C keeps what you have")


def line(question: str) -> str:
    """What is answered to the question, with single blanks.

    Raises KeyboardInterrupt or EOFError when it is broken off.
    """
    try:
        return " ".join(input(f"{question}: ").split())
    except (KeyboardInterrupt, EOFError):
        print(file=sys.stderr)  # what is said now must not stand behind the question
        raise


def whether(question: str, default: str | None = None) -> str:
    """The answer yes or no; the default when there is one and nothing is answered. Asks until it is one of them."""
    while True:
        answer = meant(("yes", "no"), line(question))
        if answer in ("yes", "no"):
            return answer
        if not answer and default is not None:
            return default
        complain(_("write yes or no") if answer else NEEDED)


def meant(names: Iterable[str], word: str) -> str:
    """The name that begins with what was typed, in any case, when there is only one; else the word itself."""
    fitting = [name for name in names if word and name.casefold().startswith(word.casefold())]
    return word if word in fitting or len(fitting) != 1 else fitting[0]


def show(names: Mapping[str, str]) -> None:
    """Print the keys that may be answered, with what people read."""
    for key, words in names.items():
        print(clean(f"  {key}  {words}" if words not in ("", key) else f"  {key}"))


def complain(message: str) -> None:
    """Say on standard error what is wrong with an answer."""
    print(clean(message), file=sys.stderr)
