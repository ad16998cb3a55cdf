"""What can go wrong, each kind with the exit code that a script can rely on.

A message is one line: what is wrong, with what, and what to do instead. Raised anywhere below the command line,
printed in one place there. It is a text marked with `N_`, with facts that fill its placeholders, so that a refusal can
be kept in the journal and is worded in the language of its reader; or a text that is worded already.
"""

from __future__ import annotations

from svcdesk.locale import N_, translated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def word(text: str, **facts: Any) -> dict[str, Any]:
    """A fact that is a word marked with `N_`, such as a state: like the message it is said in its reader's language.

    Where it is a sentence, its own facts fill its placeholders.
    """
    return {"word": text, "facts": facts} if facts else {"word": text}


def said(fact: dict[str, Any], say: Callable[[str], str] = translated) -> str:
    """A fact of `word` in the reader's language."""
    text = say(fact["word"])
    return text.format(**fact["facts"]) if "facts" in fact else text


_OF_THE_SYSTEM = (  # what the operating system says most; the rest it says in English
    N_("No such file or directory"),
    N_("Permission denied"),
    N_("Operation not permitted"),
    N_("No space left on device"),
    N_("Read-only file system"),
    N_("Is a directory"),
    N_("Not a directory"),
    N_("File exists"),
    N_("File name too long"),
    N_("Input/output error"),
    N_("Disk quota exceeded"),
    N_("Too many open files"),
    N_("Device or resource busy"),
    N_("Exec format error"),
    N_("Connection refused"),
    N_("Connection timed out"),
)


def why(error: OSError) -> str:
    """What the operating system says went wrong, in the reader's language where that is known."""
    return translated(error.strerror or str(error))


class SvcdeskError(Exception):
    """Anything svcdesk reports in one line instead of a traceback. Exit code 1: the desk says no."""

    exit_code = 1

    def __init__(self, message: str, /, **facts: Any) -> None:
        super().__init__(message)
        self.message = message
        self.facts = facts

    @property
    def english(self) -> str:
        """The message in the language of the source, for records that people never see in another."""
        return self._filled(self.message, str)

    def __str__(self) -> str:
        return self._filled(translated(self.message), translated)

    def _filled(self, text: str, say: Callable[[str], str]) -> str:
        if not self.facts:
            return text
        facts = {key: said(fact, say) if isinstance(fact, dict) else fact for key, fact in self.facts.items()}
        return text.format(**facts)


class NotFound(SvcdeskError):
    """No such ticket, customer, engineer or dispatch."""


class Conflict(SvcdeskError):
    """A rule of the desk forbids it, or somebody else was faster."""


class Gone(Conflict):
    """What is asked needs a key of the configuration that is in use, but not written there any more.

    `who` needs it: a ticket's number, or a word of `word`.
    """

    def __init__(self, section: str, key: str, who: str | dict[str, Any]) -> None:
        message = N_(
            "{who} needs {section}.{key}, which is gone from the configuration: put it back, or, where it is called"
            " otherwise now, 'svcdesk config rename {section}.{key} {section}.KEY'"
        )
        super().__init__(message, who=who, section=section, key=key)


class UsageError(SvcdeskError):
    """The command was given wrong words: an impossible date, an unknown priority, a missing name."""

    exit_code = 2


class ConfigError(SvcdeskError):
    """The configuration cannot be used. The message may hold several lines, one for each error found."""

    exit_code = 3


class StoreError(SvcdeskError):
    """The database cannot be used: missing, locked, read-only, damaged, or made by a newer program."""

    exit_code = 3


class Locked(StoreError):
    """Somebody else has been writing to the database for longer than one waits."""


class Moved(Conflict):
    """Somebody changed what a change was worked out from, before it was written: it is to be worked out again."""


class Exit(Exception):
    """The command has printed what there is to say; what is left is its exit code."""

    def __init__(self, code: int) -> None:
        self.code = code
