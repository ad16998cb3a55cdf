"""What people read, in their language: everything passes through `_()`, and `N_()` marks what is said later.

English is written in the source; `zh_CN`, `zh_TW` and `ko` have catalogues beside this file. SVCDESK_LANG chooses, else
the configuration (`desk: language:`), else the locale. Keys of JSON and YAML, names of commands and stored states are
never translated. As the language may be known only when the configuration was read, and a paper may be printed
in another one, nothing is said while modules load: there `N_()` marks, and `translated` says it where it is shown.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from svcdesk.locale.catalogue import Catalogue

ENGLISH = "en"
LANGUAGES = (ENGLISH, "zh_CN", "zh_TW", "ko")
_TRADITIONAL = ("tw", "hk", "mo", "hant")  # regions and the script of Chinese that is written so

# a letter of each language: a charset that lacks it, such as Big5 the first, was made for another one
_LETTERS = {"zh_CN": "为", "zh_TW": "為", "ko": "한"}

_catalogue: Catalogue | None = None
_language = ENGLISH
_screen: str | None = None  # the language of the screen while another is spoken


def meant(name: str) -> str | None:
    """The language that a name as locales have it stands for, such as zh_HK.UTF-8 for zh_TW; None for any other."""
    language, *more = name.partition(".")[0].partition("@")[0].replace("-", "_").lower().split("_")
    if language == "zh":
        return "zh_TW" if "hans" not in more and any(each in _TRADITIONAL for each in more) else "zh_CN"
    return {"en": ENGLISH, "c": ENGLISH, "posix": ENGLISH, "ko": "ko"}.get(language)


def asked() -> str:
    """What SVCDESK_LANG says; empty when it says nothing."""
    return os.environ.get("SVCDESK_LANG", "")


def told() -> str | None:
    """The language that the person asks for in SVCDESK_LANG; None when it names none that there is."""
    return meant(asked())


def of_locale() -> str:
    """The language of the locale, as gettext reads it: LANGUAGE, LC_ALL, LC_MESSAGES, LANG; English for any other."""
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    locale = next(filter(None, names), "")
    listed = os.environ.get("LANGUAGE", "") if meant(locale) != ENGLISH or locale[:2] == "en" else ""
    return next(filter(None, map(meant, [*listed.split(":"), locale])), ENGLISH)


def language() -> str:
    """The language in which texts are said now."""
    return _language


def choose(wanted: str) -> None:
    """Say texts in that language of LANGUAGES from now on."""
    global _catalogue, _language
    if wanted == _language:
        return
    _language, _catalogue = wanted, None
    if wanted != ENGLISH:
        from svcdesk.locale.catalogue import opened  # English needs none

        _catalogue = opened(wanted)


def choose_of_desk(wanted: str | None) -> None:
    """Say texts in the language that a desk's configuration names, unless the person asks for one."""
    if wanted and not told():
        choose(printable(wanted))


def printable(wanted: str) -> str:
    """That language of LANGUAGES; English where standard output has no letters for it, as in the locale C."""
    try:
        _LETTERS.get(wanted, "").encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return ENGLISH
    return wanted


@contextmanager
def spoken(wanted: str) -> Iterator[None]:
    """Say texts in that language of LANGUAGES for a while, such as on a paper for a customer."""
    global _screen
    before, screen = _language, _screen
    _screen = screen or before
    choose(wanted)
    try:
        yield
    finally:
        choose(before)
        _screen = screen


def of_screen() -> str:
    """The language in which the person is spoken to, also while a paper is printed in another."""
    return _screen or _language


def _(message: str) -> str:
    """What somebody reads, in their language."""
    return message if _catalogue is None else _catalogue.text(message)


def ngettext(msgid1: str, msgid2: str, n: int) -> str:
    """What somebody reads of so many, in their language."""
    if _catalogue is None:
        return msgid1 if n == 1 else msgid2
    return _catalogue.text(msgid1 if n == 1 else msgid2, msgid1)


def enumerated(texts: Iterable[str]) -> str:
    """Things one after the other, as the language lists them: a, b; in Chinese a、b."""
    return _("{one}, {other}").format(one="", other="").join(texts)


def clauses(texts: Iterable[str]) -> str:
    """What is said one after the other: a; b; in Chinese a；b."""
    return _("{one}; {other}").format(one="", other="").join(texts)


def noted(text: object, note: str | None) -> str:
    """The text with what more there is to say, behind a colon; the text alone when there is nothing more."""
    return _("{text}: {note}").format(text=text, note=note) if note else str(text)


def bracketed(text: str, more: object) -> str:
    """A text with what more there is to say of it, in the brackets of the language: a (b); in Chinese a（b）."""
    return _("{text} ({more})").format(text=text, more=more)


def N_(message: str) -> str:  # noqa: N802  # the name that extraction tools know
    """Mark a text for the catalogues; `translated` says it where it is shown."""
    return message


def translated(word: str) -> str:
    """A text that is marked with `N_()`, in the reader's language; any other as it is."""
    return word if _catalogue is None else _catalogue.text(word)
