"""Arguments and options that several commands share, and how the words in them are read."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from svcdesk.declare import Annotated, Argument, Literal, Option
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _, choose_of_desk, language, spoken
from svcdesk.views import out
from svcdesk.words import check_length, key_meant, meant, not_understood, one_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    from svcdesk.config.policy import Policy
    from svcdesk.context import Desk

    Text = TypeVar("Text", str, str | None)

_UTF8 = b"\xef\xbb\xbf"  # how a file says that it is

Tickets = Annotated[list[str], Argument(help=N_("Numbers, or their last digits; - reads them from stdin."))]
OneTicket = Annotated[str, Argument(metavar="TICKET", help=N_("Number, or its last digits."))]
OneCustomer = Annotated[str, Argument(help=N_("Name, telephone, or part of either."))]
SomeCustomer = Annotated[str | None, Argument(help=N_("Name, telephone, or part of either; else all."))]
OneVisit = Annotated[str, Argument(metavar="TICKET[/VISIT]", help=N_("Its visit under way, or the one named."))]
Visits = Annotated[
    list[str],
    Argument(
        metavar="TICKET[/VISIT]...",
        help=N_("The visit under way of each, or the one named; - reads them from stdin."),
        complete="visit",
    ),
]
Whose = Annotated[str | None, Option("--engineer", "-e", help=N_("Whose visit it is, when it is not yours."))]
At = Annotated[str | None, Option("--at", help=N_("When it happened: 10:05, 'yesterday 16:30', '20m ago'."))]
Why = Annotated[str | None, Option("--why", help=N_("Why it is told only now; needed when it undoes a recorded miss."))]
AsOf = Annotated[str | None, Option("--as-of", help=N_("What was true then: 2026-11-22, 'yesterday 17:00'."))]
Priority = Annotated[str | None, Option("--priority", "-p", help=N_("P1, P2, …"))]
Severity = Annotated[str | None, Option("--severity", help=N_("How bad; with --reach it gives the priority."))]
Reach = Annotated[str | None, Option("--reach", help=N_("How many it concerns."))]
Kind = Annotated[str | None, Option("--kind", "-k", help=N_("What is asked for, or the digit of the telephone menu."))]
Region = Annotated[str | None, Option("--region", help=N_("Where it is."))]
Tier = Annotated[str | None, Option("--tier", help=N_("What the contract buys."))]
Phase = Annotated[str | None, Option("--phase", help=N_("Which phase the contract is in."))]
Warranty = Annotated[
    Literal["in", "out", "unknown"] | None, Option(label="warranty", help=N_("Whether the warranty covers it."))
]
SinceLast = Annotated[
    str | None,
    Option("--since-last", metavar="NAME", help=N_("Only what has come in since it was printed under that name.")),
]
Format = Annotated[out.Format | None, Option("--format", help=N_("How to print it."))]
Language = Annotated[  # those of `locale.LANGUAGES`
    Literal["en", "zh_CN", "zh_TW", "ko"] | None,
    Option("--language", label="language", help=N_("The language of what is printed; else that of the screen.")),
]
Force = Annotated[bool, Option("--force", help=N_("Write over a file that is there."))]
Json = Annotated[bool, Option("--json", help=N_("Print JSON."))]

_SECTIONS = {  # option → the section of the policy that names what it may be
    "channel": "channels",
    "kind": "kinds",
    "priority": "priorities",
    "severity": "severities",
    "reach": "reaches",
    "region": "regions",
    "tier": "tiers",
    "phase": "phases",
    "opinion": "opinions",
}


@contextmanager
def printed_in(desk: "Desk", wanted: str | None) -> Iterator[None]:
    """Say texts in the language of a paper meanwhile; in that of the screen where none is wanted."""
    choose_of_desk(desk.policy.language)  # now, since it would be chosen when the policy is first asked for
    with spoken(wanted or language()):
        yield


def references(words: Iterable[str]) -> list[str]:
    """The ticket references meant: each word, with - replaced by the first word of every line on standard input.

    A first line whose first word has no digit is passed over: it is the heading of a list. That nothing comes there, as
    of an empty list, is said on standard error.
    """
    found: list[str] = []
    for word in words:
        if word == "-":
            first = [line.split()[0] for line in sys.stdin if line.strip()]
            read = first if any(map(str.isdecimal, "".join(first[:1]))) else first[1:]
            if not read:
                print(_("no numbers came on standard input: nothing was changed"), file=sys.stderr)
            found += read
        else:
            found.append(word)
    return found


def typed(text: "Text") -> "Text":
    """A text that somebody typed; standard input for `-`, to its end.

    Raises UsageError when nothing comes there, more than is kept, or what is no text in the locale's charset.
    """
    if text != "-":
        return text
    if sys.stdin.isatty():
        print(_("the text, then Ctrl-D on a line of its own:"), file=sys.stderr)
    from svcdesk.config import inputs  # most texts are typed

    read = _decoded(inputs.read(text)).strip()
    if not read:
        raise UsageError(N_("- is the text on standard input, but nothing came there"))
    check_length(read)
    return read


def _decoded(data: bytes) -> str:
    charset = "utf-8-sig" if data.startswith(_UTF8) else sys.stdin.encoding
    try:
        return data.decode(charset)
    except UnicodeDecodeError:
        raise not_understood(data.decode(charset, "replace"), charset) from None


def known(policy: "Policy", section: str, word: str | None, option: str) -> str | None:
    """The key of a section of the policy that a person typed as key or name, in any case; None for none.

    The beginning or end of a key or the beginning of a name will do where only one has it: `cust`, or `1` for P1; of
    kinds the digit of the telephone menu, too.
    Raises UsageError naming what there is.
    """
    return None if word is None else one_of(policy.names(section), word, option, policy.digits(section))


def key_or_word(policy: "Policy", section: str, word: str | None) -> str | None:
    """The key meant by a word, by the rules of `known`; the word itself where the rule that gets it knows others."""
    found = meant(policy.names(section), word, policy.digits(section)) if word else []
    return found[0] if len(found) == 1 else word


def event_of(policy: "Policy", word: str | None) -> str | None:
    """The key of an event of a ticket, the program's own or the policy's, that is meant by a word; else the word."""
    if word is None:
        return None
    from svcdesk.labels import LABELS  # few things typed are events

    own, found = LABELS["event"], key_or_word(policy, "events", word)
    return word if word in own else found if found in policy.names("events") else key_meant("event", word, own) or word


def keys(policy: "Policy", **words: str | None) -> dict[str, str | None]:
    """Option → the key meant by the word typed after it. Raises as `known` does."""
    return {option: known(policy, _SECTIONS[option], word, f"--{option}") for option, word in words.items()}
