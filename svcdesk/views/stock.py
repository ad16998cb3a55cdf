"""Parts, requests, loaners and returns: columns, cards and sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from svcdesk.config.money import currency
from svcdesk.config.rules import words
from svcdesk.locale import _
from svcdesk.sla import read_stamp
from svcdesk.views.columns import Column, attributes, record
from svcdesk.views.journal import sentence
from svcdesk.views.out import Out
from svcdesk.views.text import span

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.journal import Entry
    from svcdesk.desk.stock.returns import Return
    from svcdesk.desk.stock.spares import Spare

Words = dict[str, Any]

POSITIONS = (
    Column("holder", _("holder"), lambda row: row.holder, style=lambda _row, _out: "bold"),
    Column("part", _("part"), lambda row: row.part),
    Column("condition", _("condition"), lambda row: row.condition),
    Column("quantity", _("there"), lambda row: row.quantity),
)

MOVES = (
    Column("at", _("at"), lambda move: move.at),
    Column("kind", _("what"), lambda move: move.kind),
    Column("part", _("part"), lambda move: move.part),
    Column("condition", _("condition"), lambda move: move.condition),
    Column("quantity", _("how many"), lambda move: move.quantity),
    Column("from", _("from"), lambda move: move.source),
    Column("to", _("to"), lambda move: move.target),
    Column("visit", _("visit"), lambda move: move.visit),
    Column("request", _("request"), lambda move: move.request),
    Column("serial", _("serial"), lambda move: move.serial),
    Column("note", _("note"), lambda move: move.note),
)

REQUESTS = (
    Column("number", _("number"), lambda request: request.number, style=lambda _row, _out: "bold"),
    Column("state", _("state"), lambda request: request.state),
    Column("part", _("part"), lambda request: request.part),
    Column("quantity", _("how many"), lambda request: request.quantity),
    Column("holder", _("for"), lambda request: request.holder),
    Column("asked_at", _("asked"), lambda request: request.asked_at),
    Column("asked_by", _("by"), lambda request: request.asked_by),
    Column("because", _("why"), lambda request: request.because),
)

FREE = (
    Column("serial", _("serial"), lambda machine: machine.serial, style=lambda _row, _out: "bold"),
    Column("kind", _("kind"), lambda machine: machine.kind),
    Column("model", _("model"), lambda machine: machine.model),
)

RETURNS = (
    Column("number", _("number"), lambda row: row.number, style=lambda _row, _out: "bold"),
    Column("state", _("state"), lambda row: row.state),
    Column("decision", _("decision"), lambda row: row.decision),
    Column("freight", _("freight"), lambda row: row.freight),
    Column("ticket", _("ticket"), lambda row: row.ticket),
    Column("customer", _("customer"), lambda row: row.customer),
    Column("serial", _("serial"), lambda row: row.serial),
    Column("reason", _("reason"), lambda row: row.reason),
    Column("asked_at", _("asked"), lambda row: row.asked_at),
    Column("because", _("why"), lambda row: row.because),
)

_RETURN = (*RETURNS, *attributes("kind", "asked_by", "overruled_by", "approved_at", "sent_at", "back_at", "done_at"))


def counted(policy: Policy) -> tuple[Column, ...]:
    """The columns of what a count came to."""
    code = currency(policy).code
    return (
        Column("holder", _("holder"), lambda count: count.holder),
        Column("part", _("part"), lambda count: count.part),
        Column("condition", _("condition"), lambda count: count.condition),
        Column("counted", _("counted"), lambda count: count.counted),
        Column("expected", _("expected"), lambda count: count.expected),
        Column("lost", _("lost"), lambda count: count.lost),
        Column("found", _("found"), lambda count: count.found),
        Column("engineer", _("custodian"), lambda count: count.engineer),
        Column("charged", _("charged"), lambda count: count.charged),
        Column("currency", _("currency"), lambda _count: code),
    )


def losses(policy: Policy) -> tuple[Column, ...]:
    """The columns of what custodians owe."""
    money = currency(policy)
    return (
        Column("engineer", _("custodian"), lambda loss: loss.engineer, style=lambda _row, _out: "bold"),
        Column("holder", _("holder"), lambda loss: loss.holder),
        Column("part", _("part"), lambda loss: loss.part),
        Column("condition", _("condition"), lambda loss: loss.condition),
        Column("quantity", _("how many"), lambda loss: loss.quantity),
        Column("at", _("counted"), lambda loss: loss.at),
        Column("amount", _("amount"), lambda loss: loss.amount, data_only=True),
        Column("owed", _("owed"), lambda loss: money.text(loss.amount)),
        Column("currency", _("currency"), lambda loss: loss.currency),
    )


def loans(at: datetime) -> tuple[Column, ...]:
    """The columns of loans that are out at `at`, from which it is told how late they are."""

    def late(loan: Any) -> int:
        return max(0, int((at - loan.due_at).total_seconds()) // 60)

    return (
        Column("ticket", _("ticket"), lambda loan: loan.ticket, style=lambda _row, _out: "bold"),
        Column("customer", _("customer"), lambda loan: loan.customer),
        Column("serial", _("serial"), lambda loan: loan.serial),
        Column("kind", _("kind"), lambda loan: loan.kind),
        Column("lent_at", _("lent"), lambda loan: loan.lent_at),
        Column("due_at", _("due"), lambda loan: loan.due_at),
        Column("late_minutes", _("late"), late, shown=lambda loan, _out: span(late(loan) * 60) if late(loan) else ""),
    )


def done(out: Out, policy: Policy, entries: Iterable[Entry], columns: Sequence[Column], rows: Iterable[Any]) -> None:
    """Print what a command did: for people a sentence each, for programs the rows that came of it."""
    out.lines([record(columns, row) for row in rows], (sentence(policy, entry) for entry in entries))


def topped_up(out: Out, rows: Sequence[tuple[Spare, str | None]]) -> None:
    """Print what stations hold of their spares, and what was asked for them."""
    columns = (
        Column("station", _("station"), lambda row: row[0].station, style=lambda _row, _out: "bold"),
        Column("part", _("part"), lambda row: row[0].part),
        Column("installed", _("installed"), lambda row: row[0].installed),
        Column("wanted", _("wanted"), lambda row: row[0].wanted),
        Column("there", _("there"), lambda row: row[0].there),
        Column("on_the_way", _("on the way"), lambda row: row[0].asked),
        Column("asked", _("asked"), lambda row: row[0].gap),
        Column("request", _("request"), lambda row: row[1]),
    )
    out.rows(columns, rows, empty=_("no spares: write what stations hold ready under 'spares:' in the configuration"))


def whole_return(
    out: Out, policy: Policy, found: Return, approved: Sequence[str], lacking: int, following: str
) -> None:
    """Print a return whole: what was decided and why, who approved it, how far it has come, and what comes next."""
    data = {
        **record(_RETURN, found),
        "approved_by": list(approved),
        "approvals_lacking": lacking,
        "next": following,
    }
    people = ", ".join(approved)
    if lacking:
        people = _("{people}, {lacking} more needed").format(people=people or _("none yet"), lacking=lacking)
    kinds, reasons = policy.names("equipment"), words(policy, "return_reasons")
    fields = [
        (_("ticket"), f"{found.ticket}  {found.customer}"),
        (_("machine"), f"{found.serial}  {kinds.get(found.kind, found.kind)}"),
        (_("reason"), reasons.get(found.reason, found.reason)),
        (_("decision"), f"{_(found.decision)}: {found.because}"),
        (_("overruled by"), found.overruled_by or ""),
        (_("freight"), _("borne by the {freight}").format(freight=_(found.freight))),
        (_("asked"), f"{out.text(found.asked_at)}  {found.asked_by}"),
        (_("approvals"), people),
        *(
            (title, out.text(at) if at else "")
            for title, at in (
                (_("sent"), found.sent_at),
                (_("back"), found.back_at),
                (_("done"), found.done_at),
            )
        ),
        (_("next"), following),
    ]
    out.card(data, f"{found.number}  {_(found.state)}", fields, ())


def _parts(policy: Policy, data: Words, quantity: int | None = None) -> str:
    name = policy.names("parts").get(data["part"], data["part"])
    if data.get("condition") == "used":
        name = _("used {part}").format(part=name)
    return f"{data['quantity'] if quantity is None else quantity} × {name}"


def _with(text: str, more: str | None) -> str:
    return f"{text}: {more}" if more else text


def _said(text: str) -> Callable[[Policy, Words], str]:
    def say(policy: Policy, data: Words) -> str:
        words = _(text).format(**{**data, "parts": _parts(policy, data)})
        if data.get("serial"):
            words += _(", serial {serial}").format(serial=data["serial"])
        return _with(words, data.get("note"))

    return say


def _transferred(policy: Policy, data: Words) -> str:
    text = _("{parts} from {source} to {target}").format(
        parts=_parts(policy, data), source=data["from"], target=data["to"]
    )
    return text + (_(" for {request}").format(request=data["request"]) if data["request"] else "")


def _counted(policy: Policy, data: Words) -> str:
    text = _("{holder}: {parts} counted").format(holder=data["holder"], parts=_parts(policy, data, data["counted"]))
    difference = data["counted"] - data["expected"]
    if not difference:
        return text + _(", as many as there should be")
    if difference > 0:
        return text + _(", {expected} expected: {found} found").format(expected=data["expected"], found=difference)
    text += _(", {expected} expected: {lost} lost").format(expected=data["expected"], lost=-difference)
    if data["charged"] is None:
        return text + _(", charged to nobody: the place has no custodian")
    money = currency(policy)
    return text + _(", {amount} {currency} charged to {engineer}").format(
        amount=money.text(data["charged"]), currency=money.code, engineer=data["engineer"]
    )


def _fitted(policy: Policy, data: Words) -> str:
    where = _("from {source}").format(source=data["from"]) if data["from"] else _("bought for it")
    return _said("visit {visit}: {parts} fitted")(policy, data) + f", {where}"


def _put_back(policy: Policy, data: Words) -> str:
    text = _("visit {visit}: {parts} put back to {to}").format(**{**data, "parts": _parts(policy, data)})
    return text if data["from"] else text + _(", not fitted after all")


def _asked_for(policy: Policy, data: Words) -> str:
    text = _("{request}: {parts} asked for {holder}").format(**{**data, "parts": _parts(policy, data)})
    return _with(text, data["because"])


def _approved(which: str) -> Callable[[Policy, Words], str]:
    def say(_policy: Policy, data: Words) -> str:
        text = _("{number}: approved").format(number=data[which])
        if data["lacking"]:
            text = _("{number}: approved by one; {lacking} more needed").format(
                number=data[which], lacking=data["lacking"]
            )
        return _with(text, data["note"])

    return say


def _lent(policy: Policy, data: Words) -> str:
    kind = policy.names("equipment").get(data["kind"], data["kind"])
    return _("{serial} ({kind}) is lent until {due}").format(
        serial=data["serial"], kind=kind, due=_local(policy, data["due"])
    )


def _loaner_back(_policy: Policy, data: Words) -> str:
    text = _("{serial} is back").format(**data)
    return text + (_(", {span} late").format(span=span(data["late_minutes"] * 60)) if data["late_minutes"] else "")


def _extended(policy: Policy, data: Words) -> str:
    was, due = _local(policy, data["was"]), _local(policy, data["due"])
    return _("{serial} is lent until {due}, was {was}: {why}").format(**{**data, "due": due, "was": was})


def _return_asked(policy: Policy, data: Words) -> str:
    reason = words(policy, "return_reasons").get(data["reason"], data["reason"])
    text = _("{number}: {serial} is returned, {reason}: {decision}, freight borne by the {freight}: {because}").format(
        number=data["return"], serial=data["serial"], reason=reason, decision=_(data["decision"]),
        freight=_(data["freight"]), because=data["because"],
    )  # fmt: skip
    return text + (_(" (decided by {who})").format(who=data["overruled_by"]) if data["overruled_by"] else "")


def _returned(_policy: Policy, data: Words) -> str:
    texts = {
        "refund": _("{number}: {serial} refunded, it is scrapped"),
        "exchange": _("{number}: {serial} exchanged for {new}"),
        "repair": _("{number}: {serial} given back repaired"),
    }
    return texts[data["decision"]].format(number=data["return"], serial=data["serial"], new=data["new_serial"])


def _local(policy: Policy, stamped: str) -> str:
    return f"{read_stamp(stamped).astimezone(policy.zone):%Y-%m-%d %H:%M}"


SENTENCES: Mapping[str, Callable[[Policy, Words], str]] = {
    "parts received": _said("{parts} received, to {to}"),
    "parts transferred": _transferred,
    "parts scrapped": lambda policy, data: _with(
        _("{parts} of {source} scrapped").format(parts=_parts(policy, data), source=data["from"]), data["note"]
    ),
    "parts counted": _counted,
    "parts issued": lambda policy, data: _("visit {visit}: {parts} issued from {source}").format(
        visit=data["visit"], parts=_parts(policy, data), source=data["from"]
    ),
    "parts fitted": _fitted,
    "parts taken back": _said("visit {visit}: {parts} taken back, to {to}"),
    "parts put back": _put_back,
    "parts asked": _asked_for,
    "request approved": _approved("request"),
    "request refused": lambda _policy, data: _("{request}: refused: {note}").format(**data),
    "request issued": lambda _policy, data: _("{request}: issued from {source}").format(**data),
    "lent": _lent,
    "loaner-back": _loaner_back,
    "loan extended": _extended,
    "return asked": _return_asked,
    "return approved": _approved("return"),
    "sent-away": lambda _policy, data: _("{number}: {serial} left for the factory").format(
        number=data["return"], serial=data["serial"]
    ),
    "sent-back": lambda _policy, data: _("{number}: {serial} came back from the factory").format(
        number=data["return"], serial=data["serial"]
    ),
    "return done": _returned,
}
