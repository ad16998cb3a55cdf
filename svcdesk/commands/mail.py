"""`svcdesk log --mail`: a message is the call. What a mail server, procmail or fetchmail hands over is never lost."""

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from svcdesk.commands.act import ask_for_visits, tell_assessed
from svcdesk.commands.options import keys
from svcdesk.config import inputs
from svcdesk.context import Desk
from svcdesk.errors import ConfigError, Exit, StoreError, SvcdeskError
from svcdesk.locale import _, translated

if TYPE_CHECKING:
    from typing import Any

    from svcdesk.desk.mail.intake import Taken
    from svcdesk.desk.mail.reading import Letter
    from svcdesk.desk.tickets.calls import Intake

COME_AGAIN = 75  # EX_TEMPFAIL of mail servers: keep it, and try again later


def deliver(
    desk: Desk, file: Path, typed: "Intake", words: dict[str, str | None], join: str | None, at: str | None, json: bool
) -> None:
    """Take the message in `file` (-: standard input) as a call; automatic ones are passed over, which is no failure.

    One that cannot be taken is kept beside the database. While the desk cannot be used the exit code tells a mail
    server to try again later.
    """
    from svcdesk.desk.mail import reading

    data = inputs.read(file)
    try:
        letter = reading.read(data)
        own = desk.policy.notify.mail
        if own and letter.sender == own.sender.casefold():
            desk.tell(_("not logged: {why}").format(why=_("it is the desk's own")))
        elif letter.automatic:
            desk.tell(_("not logged: {why}").format(why=translated(letter.automatic)))
        else:
            meant: dict[str, Any] = {**keys(desk.policy, **words)}
            _take(desk, letter, typed._replace(**meant), join, at, json)
    except (ConfigError, StoreError) as error:
        desk.tell(_("svcdesk: {error}").format(error=error))
        raise Exit(COME_AGAIN) from None
    except SvcdeskError as error:
        desk.tell(_("svcdesk: {error}; the message is kept in {path}").format(error=error, path=_aside(desk, data)))
        raise Exit(error.exit_code) from None


def _take(desk: Desk, letter: "Letter", typed: "Intake", join: str | None, at: str | None, json: bool) -> None:
    from svcdesk.desk.mail import intake
    from svcdesk.views.journal import changes
    from svcdesk.views.mail.words import doubts

    out = desk.out(None, json)
    with desk.operation(at) as op:
        taken: Taken = intake.take(op, letter, typed, join)
    changes(out, desk.policy, op.entries, [taken.ticket])
    doubts(desk.tell, taken)
    tell_assessed(desk, op)
    ask_for_visits(desk, [taken.ticket])


def _aside(desk: Desk, data: bytes) -> Path:
    """Keep a message that could not be taken beside the database; the same one twice is one file."""
    from svcdesk.db import files

    target = desk.db_path.with_name(f"{desk.db_path.name}.mail") / f"{sha256(data).hexdigest()[:16]}.eml"
    target.parent.mkdir(parents=True, exist_ok=True)
    files.write(target, data)
    return target
