"""A remote session, and the customer's consent to it, where the organisation asks for that."""

from __future__ import annotations

from tests.conftest import Desk, built_once


@built_once
def ticket(desk: Desk) -> Desk:
    """A desk that asks for consent to work, and one ticket, at 10:00."""
    text = desk.config.read_text(encoding="utf-8")
    text = text.replace("consents: [remote, removal]", "consents: [work, remote]")
    text = text.replace("  - {needs: [fault, cause, action, result]}", "  - {needs: [consent]}")
    desk.config.write_text(text, encoding="utf-8")
    desk.at("2026-03-02 09:00").run("log", "a fault", "-c", "Example Clinic")
    return desk.at("2026-03-02 10:00")


def test_a_remote_session_needs_consent(ticket: Desk) -> None:
    refused = ticket.run("remote", "1", "driver installed anew", code=1)
    assert refused.err == (
        "svcdesk: SD-000001: the customer has not agreed to this:"
        " 'svcdesk consent SD-000001 --to remote --by NAME --how phone'\n"
    )
    given = ticket.run("consent", "1", "--to", "remote", "--by", "Ms  Example", "--how", "phone", "--at", "09:30")
    assert given.out == "SD-000001: Ms Example agrees to remote control (phone)\n"
    # not yet given at that time
    ticket.run("remote", "1", "driver installed anew", "--at", "09:20", code=1)
    assert (
        ticket.run("remote", "1", "driver installed anew").out == "SD-000001: remote session: driver installed anew\n"
    )
    assert "needs words" in ticket.run("remote", "1", " ", code=2).err
    timeline = [entry["event"] for entry in ticket.json("show", "1")["timeline"]]
    assert timeline[-2:] == ["consented", "remote"]


def test_no_consent_is_asked_for_where_nobody_asks(desk: Desk) -> None:
    text = desk.config.read_text(encoding="utf-8").replace("consents: [remote, removal]", "consents: []")
    desk.config.write_text(text, encoding="utf-8")
    desk.run("log", "a fault", "-c", "A")
    desk.run("remote", "1", "driver installed anew")
    desk.run("resolve", "1", "-c", "x", "-s", "y")
    assert "is resolved: 'svcdesk reopen SD-000001 -r" in desk.run("remote", "1", "again", code=1).err


def test_a_remote_session_without_consent_is_missing_on_the_form(ticket: Desk) -> None:
    text = ticket.config.read_text(encoding="utf-8")
    ticket.config.write_text(text.replace("consents: [work, remote]", "consents: [work]"), encoding="utf-8")
    ticket.run("remote", "1", "driver installed anew")
    ticket.config.write_text(text, encoding="utf-8")
    ticket.run("dispatch", "order", "1", "-e", "Wang")
    ticket.run("dispatch", "arrive", "1")
    refused = ticket.run("dispatch", "finish", "1", code=1).err
    assert "the form still lacks consent (remote): 'svcdesk consent SD-000001 --to remote" in refused
