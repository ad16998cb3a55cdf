"""A message as it came (RFC 5322) → who sent it, what it says, its files. Nothing in it is trusted, least a charset."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses

from svcdesk.config.addresses import is_address
from svcdesk.desk import charsets
from svcdesk.desk.mail import texts
from svcdesk.desk.tickets.attachments import File
from svcdesk.errors import UsageError
from svcdesk.locale import N_
from svcdesk.record import Record
from svcdesk.words import LONGEST_NAME, LONGEST_TEXT

MOST = 10 * 1024 * 1024  # bytes of a message
_DEEPEST = 20  # parts within parts
_IDENTITY = re.compile(r"<[!-;=?-~]{3,250}>")  # what may stand in a header of ours
_MACHINES = ("mailer-daemon", "postmaster", "noreply", "no-reply", "donotreply", "do-not-reply")


class Letter(Record):
    """A message: its identity, those it answers, sender (folded) and their name, subject, text, files.

    `automatic` says why no person has written it; None when one has.
    """

    message_id: str
    answers: tuple[str, ...]
    sender: str
    name: str
    subject: str
    text: str
    files: tuple[File, ...]
    automatic: str | None


class _Lenient(policy.Compat32):
    """Headers as text, whatever bytes they hold; those of the newer policy stumble over what spammers write."""

    def header_fetch_parse(self, name: str, value: str) -> str:  # noqa: ARG002
        return _unbroken(value)


_POLICY = _Lenient()


def read(data: bytes) -> Letter:
    """The letter that the bytes are. Raises UsageError when they are none, too many, or say nobody as their sender."""
    if len(data) > MOST:
        raise UsageError(N_("the message is larger than 10 MB"))
    message = message_from_bytes(data.replace(b"\r\n", b"\n"), policy=_POLICY)
    senders = [(name, address) for name, address in getaddresses([_raw(message, "From")]) if address]
    automatic = _automatic(message, senders[0][1] if senders else "")
    if not automatic and (not senders or not is_address(senders[0][1])):
        raise UsageError(N_("the message says nobody as its sender, or no mail address"))
    name, address = senders[0] if senders else ("", "")
    bodies: list[tuple[str, str]] = []
    files: list[File] = []
    if not automatic:
        _take_apart(message, bodies, files, 0)
    before = reversed(_raw(message, "References").split())  # the last is the nearest
    answers = _IDENTITY.findall(" ".join([_raw(message, "In-Reply-To"), *before]))
    text = _said(bodies)
    subject = _line(_header(message, "Subject"))[:200]
    if answers or re.match(r"(?i)\s*(re|aw|sv|回复|答复|回覆|답장)\s*[:：]", subject):
        text = texts.without_history(text)
    if len(text) > LONGEST_TEXT:
        files.append(File("message.txt", text.encode()))
        text = text[:LONGEST_TEXT]
    identity = _IDENTITY.search(_raw(message, "Message-ID"))
    return Letter(
        message_id=identity[0] if identity else f"sha256:{hashlib.sha256(data).hexdigest()}",
        answers=tuple(dict.fromkeys(answers)),
        sender=address.casefold(),
        name=_line(_words(name))[:LONGEST_NAME],
        subject=subject,
        text=text,
        files=tuple(each for each in files if each.data),
        automatic=automatic,
    )


def _automatic(message: Message, sender: str) -> str | None:
    """Why a machine has written the message (RFC 3834, bounces, lists), as a word marked for translation."""
    if message.get_content_type() == "multipart/report":
        return N_("it is a report about another message")
    if _raw(message, "Return-Path").strip() == "<>" or sender.partition("@")[0].casefold() in _MACHINES[:2]:
        return N_("it came back from a mail server")
    if _raw(message, "Auto-Submitted").partition(";")[0].strip().casefold() not in ("", "no"):
        return N_("it is an automatic answer")
    if message.get("X-Autoreply") or message.get("X-Autorespond"):
        return N_("it is an automatic answer")
    if _raw(message, "Precedence").strip().casefold() in ("bulk", "junk", "list", "auto_reply"):
        return N_("it was sent to many")
    return None


def _take_apart(part: Message, bodies: list[tuple[str, str]], files: list[File], depth: int) -> None:
    """Collect what is to be read, and the files, from a part and those within it."""
    kind = part.get_content_type()
    if kind == "message/rfc822" or depth > _DEEPEST:
        for inner in _inner(part):
            files.append(File((_line(_header(inner, "Subject")) or "message")[:80] + ".eml", _bytes(inner)))
        return
    if part.is_multipart():
        inside: list[tuple[str, str]] = []
        for inner in _inner(part):
            _take_apart(inner, inside, files, depth + 1)
        plain = [body for body in inside if body[0] == "plain" and body[1].strip()]
        bodies += plain[:1] if kind == "multipart/alternative" and plain else inside
        return
    data = part.get_payload(decode=True)
    data = data if isinstance(data, bytes) else b""
    name = _filename(part)
    if kind in ("text/plain", "text/html") and not name and part.get_content_disposition() != "attachment":
        text = charsets.decoded(data, _charset(part)).replace("\0", "")
        bodies.append(("plain", text) if kind == "text/plain" else ("html", texts.of_html(text)))
    else:
        files.append(File(name or f"{part.get_content_maintype()}.{_ending(part)}", data))


def _inner(part: Message) -> Iterator[Message]:
    payload = part.get_payload()
    yield from (each for each in payload if isinstance(each, Message)) if isinstance(payload, list) else ()


def _bytes(message: Message) -> bytes:
    try:
        return message.as_bytes(policy=policy.compat32)
    except (ValueError, LookupError, TypeError, AttributeError):  # what nobody can write again as it was
        return str(message.get_payload()).encode(errors="replace")


def _said(bodies: list[tuple[str, str]]) -> str:
    texts_of = [text.strip() for kind, text in bodies if kind == "plain" and text.strip()]
    texts_of = texts_of or [text.strip() for _kind, text in bodies if text.strip()]
    text = "\n\n".join(texts_of).encode(errors="replace").decode()
    return "".join(char for char in text if char in "\n\t" or char.isprintable())


def _charset(part: Message) -> str | None:
    found = part.get_param("charset")
    return str(found).strip("'\" ") if isinstance(found, str) else None


def _filename(part: Message) -> str:
    try:
        return _line(_words(part.get_filename() or ""))
    except (LookupError, ValueError, TypeError):  # an encoding that there is not
        return "file"


def _ending(part: Message) -> str:
    ending = {"jpeg": "jpg", "plain": "txt", "calendar": "ics", "octet-stream": "bin"}
    subtype = part.get_content_subtype()
    return ending.get(subtype, subtype if subtype.isalnum() else "bin")


def _raw(message: Message, name: str) -> str:
    return " ".join(str(message.get(name) or "").split())


def _header(message: Message, name: str) -> str:
    return _words(_raw(message, name))


def _words(text: str) -> str:
    """A header's text: encoded words of one charset that follow each other are decoded together, since mailers cut
    characters in two.
    """
    try:
        parts = decode_header(text)
    except (ValueError, LookupError):
        return text
    return "".join(part if isinstance(part, str) else charsets.decoded(part, charset) for part, charset in parts)


def _unbroken(value: str) -> str:
    """A header that may hold bytes that are no ASCII, as text."""
    if not any("\udc80" <= char <= "\udcff" for char in value):
        return value
    return charsets.decoded(value.encode("ascii", "surrogateescape") if value.isascii() else _as_bytes(value), None)


def _as_bytes(value: str) -> bytes:
    return value.encode("utf-8", "surrogateescape")


def _line(text: str) -> str:
    printed = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(printed.split())
