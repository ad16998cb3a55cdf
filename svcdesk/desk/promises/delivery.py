"""Carrying notices out of the house: by the organisation's own program, which reads JSON, or by mail.

None of it happens inside a transaction: a program may take its time, and the hotline goes on writing meanwhile.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from svcdesk.config.promises import notify as telling
from svcdesk.config.promises.notify import Mail, Recipient
from svcdesk.db.port import Db
from svcdesk.desk.journal import Operation
from svcdesk.desk.promises import notices
from svcdesk.desk.promises.notices import Notice
from svcdesk.errors import Conflict, NotFound
from svcdesk.locale import _

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

_PROGRAM_SECONDS = 30
_SERVER_SECONDS = 10  # for each of a mail server's answers, of which there are eight: shorter than a notice is claimed
_LONGEST_ERROR = 300


class Delivery(NamedTuple):
    """One notice that was carried, or could not be: `error` says why. `to` is a name, `way` command or mail."""

    number: str
    to: str
    way: str
    error: str | None


def deliver(
    db: Db,
    policy: Policy,
    writing: Callable[[], AbstractContextManager[Operation]],
    folder: Path,
    now: Callable[[], datetime],
) -> Iterator[Delivery]:
    """Carry every notice that waits, each at least once, and say how it went.

    `writing` gives a transaction of its own, `folder` is where the program runs, `now` the present moment (UTC).
    """
    for notice_id in notices.waiting(db, now()):
        with writing() as op:
            notice = notices.claim(op, notice_id, now())
        if notice is None:
            continue
        name, error = notice.recipient, None
        try:
            to = notices.to_whom(db, policy, notice)
            name = to.name
            _carry(policy, notice, to, folder, now())
        except (Conflict, NotFound) as refusal:
            error = str(refusal)
        with writing() as op:
            if error is None:
                notices.sent(op, notice, to, now())
            else:
                notices.failed(op, notice, error)
        yield Delivery(notice.number, name, notice.way, error)


def _carry(policy: Policy, notice: Notice, to: Recipient, folder: Path, now: datetime) -> None:
    notify = telling.notify(policy)
    if notice.way == "command" and notify.command:
        document = {"notice": notice.id, "to": to._asdict(), **notice.document}
        _run(notify.command, json.dumps(document, ensure_ascii=False) + "\n", folder)
    elif notice.way == "mail" and notify.mail:
        _mail(notify.mail, notice, to, now)
    else:
        raise Conflict(_("'notify' has no {way} any more: write it again").format(way=notice.way))


def _run(command: tuple[str, ...], document: str, folder: Path) -> None:
    # its errors go to a file: a pipe would wait for whatever it leaves running
    with tempfile.TemporaryFile() as said:
        try:
            program = subprocess.Popen(
                command,
                cwd=folder,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=said,
                start_new_session=True,  # so that all of it can be ended
            )
        except OSError as error:
            raise Conflict(f"{command[0]}: {error.strerror}") from error
        try:
            program.communicate(document.encode(), timeout=_PROGRAM_SECONDS)
        except subprocess.TimeoutExpired:
            message = _("{program}: did not end within {seconds} s")
            raise Conflict(message.format(program=command[0], seconds=_PROGRAM_SECONDS)) from None
        finally:
            if program.poll() is None:
                os.killpg(program.pid, signal.SIGKILL)
                program.wait()
        if program.returncode:
            said.seek(0)
            last = said.read().decode(errors="replace").strip().splitlines()[-1:]
            message = _("{program}: ended with {code}").format(program=command[0], code=program.returncode)
            raise Conflict(": ".join([message, *last])[:_LONGEST_ERROR])


def _mail(mail: Mail, notice: Notice, to: Recipient, now: datetime) -> None:
    if to.mail is None:
        raise Conflict(_("no mail address is known: 'svcdesk engineer edit {name} --mail …'").format(name=to.name))
    # only here: loading them takes longer than most commands
    import smtplib
    from email.message import EmailMessage
    from email.utils import format_datetime

    domain = mail.sender.partition("@")[2]
    message = EmailMessage()
    message["From"] = mail.sender
    message["To"] = to.mail
    message["Date"] = format_datetime(now)
    message["Message-ID"] = f"<{notice.id}@{domain}>"  # the same when it is sent twice
    message["Subject"] = _one_line(notice.document["text"])
    message.set_content(_letter(notice.document))
    try:
        with smtplib.SMTP(mail.host, mail.port, local_hostname=domain, timeout=_SERVER_SECONDS) as server:
            server.send_message(message)
    except (OSError, ValueError) as error:  # smtplib's own errors are OSErrors
        raise Conflict(f"{mail.host}:{mail.port}: {_one_line(str(error))}"[:_LONGEST_ERROR]) from error


def _letter(document: dict[str, Any]) -> str:
    """The text of a mail: what is to be known at a glance, a line each."""
    ticket = document["ticket"]
    lines = [
        document["text"],
        "",
        f"{ticket['number']}  {ticket['priority']}  {ticket['customer']}  {ticket['summary']}",
        _("engineer: {engineer}").format(engineer=ticket["engineer"] or _("nobody")),
        _("due: {due}, {within} promised").format(due=document["due_at"], within=document["within"]),
    ]
    return "\n".join(map(_one_line, lines)) + "\n"


def _one_line(text: str) -> str:
    # what a customer said must not add a line to a header, nor act on a terminal that shows the mail
    return "".join(char if char.isprintable() else " " for char in text)
