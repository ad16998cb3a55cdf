"""The command line: run the command that the arguments name, and say every error as one line.

Data goes to standard output, everything else to standard error; the exit code is the error's (see `errors`).
"""

import os
import sys
from contextlib import suppress

import typer

from svcdesk import tree
from svcdesk.context import printable
from svcdesk.errors import Exit, SvcdeskError
from svcdesk.locale import _
from svcdesk.views.text import clean


def main() -> int:
    """Run the command that the arguments name, flush what it printed, close its desk; returns the exit code."""
    _open_streams()
    arguments = [printable(each) for each in sys.argv[1:]]
    try:
        code = tree.build(arguments)(args=arguments, prog_name="svcdesk", standalone_mode=False)
        sys.stdout.flush()
    except SvcdeskError as error:
        code = _fail(str(error), error.exit_code)
    except Exit as stop:
        code = stop.code
    except typer.Exit as stop:
        code = stop.exit_code
    except (typer.Abort, KeyboardInterrupt):
        code = _fail(_("interrupted: nothing was changed"), 130)
    except BrokenPipeError:
        _close_stdout()  # whoever read has seen enough
        code = 0
    except SystemExit as stop:
        if not isinstance(stop.__context__, BrokenPipeError):
            raise
        _close_stdout()  # Typer's wording of the same
        code = 0
    except OSError as error:
        _close_stdout()
        where = f"{error.filename}: " if error.filename else ""
        code = _fail(f"{where}{error.strerror or error}", 1)
    except Exception as error:
        code = _unexpected(error)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):  # said above, or nobody reads any more
            stream.flush()
    return code if isinstance(code, int) else 0


def _open_streams() -> None:
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # cron and daemons may start us with it closed
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115  # it stays open as long as we run
        # what cannot be read, or is a name that this locale cannot print, becomes ? instead of failing
        getattr(sys, name).reconfigure(errors="replace")


def _close_stdout() -> None:
    # what is still in the buffer must not fail once more when Python ends
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fail(message: str, code: int) -> int:
    # a message may hold a customer's name, and several lines when there is more than one mistake
    print("svcdesk:", "\n".join(map(clean, message.splitlines())), file=sys.stderr)
    if os.environ.get("SVCDESK_DEBUG"):
        import traceback

        traceback.print_exc()
    return code


def _unexpected(error: Exception) -> int:
    from typer._click.exceptions import ClickException, NoArgsIsHelpError

    if isinstance(error, NoArgsIsHelpError):
        print(error.format_message(), file=sys.stderr)
        return error.exit_code
    if isinstance(error, ClickException):
        context = getattr(error, "ctx", None)
        help_of = context.command_path if context else "svcdesk"
        message = " ".join(error.format_message().split())
        message += "" if message.endswith((".", "?")) else "."
        return _fail(_("{message} See '{command} --help'.").format(message=message, command=help_of), 2)
    return _fail(_("internal error: {error!r}; SVCDESK_DEBUG=1 shows where").format(error=error), 1)
