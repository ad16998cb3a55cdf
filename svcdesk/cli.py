"""The command line: run what the arguments say, and say every error as one line.

Data goes to standard output, everything else to standard error; the exit code is the error's (see `errors`).
"""

import codecs
import os
import sys
from contextlib import closing, suppress

from svcdesk import names, plain
from svcdesk.context import Desk
from svcdesk.db.port import Db, so_far
from svcdesk.errors import Exit, StoreError, SvcdeskError, why
from svcdesk.locale import LANGUAGES, _, asked, choose, enumerated, noted, of_locale, printable, told, translated
from svcdesk.views.text import clean
from svcdesk.words import check_length, understood

_SHELLS = ("bash", "zsh", "fish", "powershell", "pwsh")  # that ask what may follow what was typed
_STAND_INS = "svcdesk.stand_ins"  # how streams write what they have no character for
_NARROWEST = 10  # columns: what is narrower was not meant


def main() -> int:
    """Run what the arguments say, flush what it printed; returns the exit code."""
    codecs.register_error(_STAND_INS, _stand_in)
    _open_streams()
    _forget_nonsense()
    try:
        _speak(sys.argv[1:])
        code = _run([understood(each) for each in sys.argv[1:]])
        sys.stdout.flush()
        if Db.unconfirmed:
            raise KeyboardInterrupt
    except SvcdeskError as error:
        code = _fail(str(error), error.exit_code)
    except Exit as stop:
        code = stop.code
    except (KeyboardInterrupt, EOFError):
        print(file=sys.stderr)  # what was typed last stands on this line
        code = _fail(_interrupted(), 130)
    except BrokenPipeError:
        _close_stdout()  # whoever read has seen enough
        code = 0
    except OSError as error:
        _close_stdout()
        code = _fail_unless_done(noted(error.filename, why(error)) if error.filename else why(error))
    except Exception as error:
        code = _fail_unless_done(_("internal error: {error!r}; SVCDESK_DEBUG=1 shows where").format(error=error))
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, KeyboardInterrupt):  # said above, or nobody reads any more, or waits for who does
            stream.flush()
    return code


def _run(arguments: list[str]) -> int:
    for each in arguments:
        check_length(each)
    if arguments and arguments[0] not in names.NAMES and not arguments[0].startswith("-"):
        arguments = _unabbreviated(arguments)
    shell = os.environ.get("_SVCDESK_COMPLETE", "").removeprefix("complete_")
    if shell in _SHELLS:
        from svcdesk import completion

        return completion.answer(shell)
    _check_language()
    if call := plain.read(arguments):
        call.run()
        return 0
    from svcdesk import tree  # Typer costs more than most commands

    return tree.run(arguments)


def _speak(arguments: list[str]) -> None:
    """Choose the language in which everything is said, be it help or a mistake.

    It is the one that the person asks for, else that of the desk that is meant, else that of the locale; English where
    it cannot be printed: nobody understands a line of question marks.
    """
    choose(printable(told() or of_locale()))
    with suppress(OSError, ValueError, StoreError):  # whoever needs the configuration says what is wrong with it
        Desk(**plain.of_desk(arguments)).speak()


def _check_language() -> None:
    """Say that the language that the person asks for is none of those that there are."""
    if asked() and not told():
        message = _("SVCDESK_LANG {word!r} is unknown: {languages}")
        Desk.tell(message.format(word=asked(), languages=enumerated(LANGUAGES)))


def _unabbreviated(arguments: list[str]) -> list[str]:
    """The arguments with the alias that they begin with written out, if it is one."""
    with suppress(SvcdeskError), closing(Desk()) as desk:  # no desk here: it is a word that Typer explains
        return [*desk.policy.aliases.get(arguments[0], arguments[:1]), *arguments[1:]]
    return arguments


def _open_streams() -> None:
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # cron and daemons may start us with it closed
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115  # it stays open as long as we run
        # what cannot be read, or is a name that this locale cannot print, becomes ? instead of failing
        stream = getattr(sys, name)
        stream.reconfigure(errors="replace" if mode == "r" else _STAND_INS)
        if mode == "w" and codecs.lookup(stream.encoding).name == "euc_kr":
            from svcdesk.views.standins import EUC_KR  # the charset of one country

            stream.reconfigure(encoding=EUC_KR, errors=_STAND_INS)


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    from svcdesk.views.standins import instead  # nearly all terminals can print everything

    return instead(error)


def _forget_nonsense() -> None:
    columns = os.environ.get("COLUMNS", "80")
    if not columns.isdecimal() or int(columns) < _NARROWEST:
        del os.environ["COLUMNS"]  # the terminal itself says how wide it is


def _interrupted() -> str:
    if Db.unconfirmed:
        return _(
            "interrupted: it is written, but not confirmed by the second server, and lost if the first one is lost"
        )
    if Desk.done:
        return _("interrupted, when it was done: look before you do it again")
    return _("interrupted: {so_far}").format(so_far=translated(so_far()))


def _close_stdout() -> None:
    # what is still in the buffer must not fail once more when Python ends
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fail_unless_done(message: str) -> int:
    """Say what went wrong. What comes after the command was carried out is no failure: who repeats it does it twice."""
    if not Desk.done:
        return _fail(message, 1)
    return _fail(_("it was done, but then: {message}").format(message=message), 0)


def _fail(message: str, code: int) -> int:
    # a message may hold a customer's name, and several lines when there is more than one mistake
    if "@" in message:
        from svcdesk.db.postgres.address import without_secrets

        message = without_secrets(message)
    print("svcdesk:", "\n".join(map(clean, message.splitlines())), file=sys.stderr)
    if os.environ.get("SVCDESK_DEBUG"):
        import traceback

        traceback.print_exc()
    return code
