"""Delivering notices: by the organisation's own program, which reads JSON, or by mail.

None of it happens inside a transaction: a program may take its time, and the hotline goes on writing meanwhile.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from svcdesk.config.addresses import is_address
from svcdesk.config.promises.notify import Mail, Recipient
from svcdesk.db.port import Db
from svcdesk.desk.escalation import notices
from svcdesk.desk.escalation.notices import Notice
from svcdesk.desk.journal import Operation
from svcdesk.desk.operation import operation
from svcdesk.errors import Conflict, NotFound, SvcdeskError, why
from svcdesk.locale import N_
from svcdesk.record import Record

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

    # a notice's document → what it says in one sentence, and the lines of a mail
    Letter = Callable[[Policy, dict[str, Any]], tuple[str, list[str]]]

_PROGRAM_SECONDS = 30
_SERVER_SECONDS = 10  # for each of a mail server's answers, of which there are eight: shorter than a notice is claimed
_LONGEST_ERROR = 300
_SECRET = ("KEY", "PASS", "SECRET", "TOKEN")  # in the names of variables that hold what nobody should read
_PASSWORD = re.compile(r"://[^/@\s:]*:(\S+)@")  # in an address
_SHORTEST_SECRET = 4
_ENCODED = "=?"  # begins a word that a header decodes, into whatever it likes: an end of a line, another header


class Delivery(Record):
    """One notice that was delivered, or could not be: `error` says why; one `withdrawn` is not told any more.

    `to` is a name, `way` command or mail. What failed is tried again from `again` (UTC) on, or no more.
    """

    number: str
    to: str
    way: str
    error: str | None
    withdrawn: bool = False
    again: datetime | None = None


def deliver(
    db: Db, policy: Policy, actor: str, now: Callable[[], datetime], folder: Path, letter: Letter
) -> Iterator[Delivery]:
    """Deliver every notice that waits, each at least once, and yield how it went.

    `now` is the present moment (UTC), which goes on while people are told; `folder` is where the program runs, and
    `letter` words a notice.
    """

    def writing() -> AbstractContextManager[Operation]:
        moment = now()
        return operation(db, policy, actor, moment, moment)

    for notice_id in notices.waiting(db, now()):
        with writing() as op:
            notice = notices.claim(op, notice_id)
        if notice is None:
            continue
        if notice.withdrawn:
            yield Delivery(notice.number, notices.name_of(db, policy, notice), notice.way, None, withdrawn=True)
            continue
        to: Recipient | None = None
        error: SvcdeskError | None = None
        try:
            to = notices.to_whom(db, policy, notice, now())
            _send(policy, notice, to, folder, now(), letter)
        except (Conflict, NotFound) as refusal:
            error = refusal
        delivery = Delivery(
            notice.number, to.name if to else notice.recipient, notice.way, str(error) if error else None
        )
        with writing() as op:
            if error is None and to:
                notices.sent(op, notice, to)
            elif error and to:
                delivery = delivery._replace(again=notices.failed(op, notice, error))
            elif error:
                notices.nobody(op, notice, error)
                delivery = delivery._replace(again=op.now)
        yield delivery


def _send(policy: Policy, notice: Notice, to: Recipient, folder: Path, now: datetime, letter: Letter) -> None:
    how = policy.notify
    text, lines = letter(policy, notice.document)
    if notice.way == "command" and how.command:
        document = {
            "notice": notice.id,
            "to": to._asdict(),
            "text": text,
            "message": "\n".join(lines),
            **notice.document,
        }
        _run(how.command, json.dumps(document, ensure_ascii=False) + "\n", folder)
    elif notice.way == "mail" and how.mail:
        _mail(how.mail, notice, to, now, text, lines)
    else:
        raise Conflict(N_("'notify' has no {way} any more: write it again"), way=notice.way)


def _run(command: Sequence[str], document: str, folder: Path) -> None:
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
            raise Conflict(f"{command[0]}: {why(error)}") from error
        try:
            program.communicate(document.encode(), timeout=_PROGRAM_SECONDS)
        except subprocess.TimeoutExpired:
            message = N_("{program}: did not end within {seconds} s")
            raise Conflict(message, program=command[0], seconds=_PROGRAM_SECONDS) from None
        finally:
            if program.poll() is None:
                os.killpg(program.pid, signal.SIGKILL)
                program.wait()
        if program.returncode:
            said.seek(0)
            last = _without_secrets(said.read().decode(errors="replace")).strip().splitlines()[-1:]
            message = N_("{program}: ended with {code}: {said}") if last else N_("{program}: ended with {code}")
            facts = {"program": command[0], "code": program.returncode}
            raise Conflict(message, **facts, said="".join(last)[:_LONGEST_ERROR])


def _without_secrets(text: str) -> str:
    """The text without the secrets of the environment: what a program complains of may name what it was given.

    A secret may have several lines, or be the password of an address. What is very short would stand in any text.
    """
    secrets = {password for value in os.environ.values() for password in _PASSWORD.findall(value)}
    for name, value in os.environ.items():
        if any(word in name.upper() for word in _SECRET):
            secrets |= {line.strip() for line in value.splitlines()}
    for secret in sorted(secrets, key=len, reverse=True):  # one may begin with another
        if len(secret) >= _SHORTEST_SECRET:
            text = text.replace(secret, "***")
    return text


def _mail(mail: Mail, notice: Notice, to: Recipient, now: datetime, text: str, lines: Iterable[str]) -> None:
    if not to.mail:
        raise Conflict(N_("no mail address is known: 'svcdesk engineer edit {name} --mail …'"), name=to.name)
    if not is_address(to.mail):
        raise Conflict(N_("{address} is not a mail address: correct it"), address=_one_line(to.mail))
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
    message["Auto-Submitted"] = "auto-generated"  # so that no machine answers it
    message["Subject"] = _one_line(text).replace(_ENCODED, "= ?")
    answers = notice.document.get("answers")
    if answers and _ENCODED not in answers:
        message["In-Reply-To"] = message["References"] = answers
    message.set_content("\n".join(map(_one_line, lines)) + "\n")
    try:
        with smtplib.SMTP(mail.host, mail.port, local_hostname=domain, timeout=_SERVER_SECONDS) as server:
            server.send_message(message)
    except (OSError, ValueError) as error:  # smtplib's own errors are OSErrors
        raise Conflict(f"{mail.host}:{mail.port}: {_one_line(str(error))}"[:_LONGEST_ERROR]) from error


def _one_line(text: str) -> str:
    # what a customer said must not add a line to a header, nor act on a terminal that shows the mail
    return "".join(char if char.isprintable() else " " for char in text)
