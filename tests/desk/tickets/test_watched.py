"""What came in on a channel that a role watches, and nobody has yet."""

from __future__ import annotations

from datetime import UTC, datetime

from svcdesk.context import Desk as Opened
from svcdesk.desk.tickets import watched
from tests.conftest import Desk, databases

CHANNELS = "  mail: {name: Mail, watched_by: support}\n  web: {watched_by: support}\n"


def waiting(desk: Desk) -> dict[str, list[str]]:
    opened = Opened(desk.place, None if databases() else desk.config)
    try:
        found = watched.waiting(opened.db, opened.policy, datetime(2026, 3, 2, 2, tzinfo=UTC))
        return {role: [line.ticket.summary for line in lines] for role, lines in found.items()}
    finally:
        opened.close()


def test_new_tickets_wait_for_the_role_that_watches(desk: Desk) -> None:
    text = desk.config.read_text(encoding="utf-8").replace("  mail: Mail\n  web: Web form\n", CHANNELS)
    desk.config.write_text(text + "roles: {support: Technician}\n", encoding="utf-8")
    desk.at("2026-03-02 09:00")
    for channel in ("mail", "web", "phone", "mail"):
        desk.run("log", f"by {channel}", "-c", "A", "--channel", channel)
    assert waiting(desk) == {"support": ["by mail", "by mail", "by web"]}
    desk.run("assign", "1", "wang")
    desk.run("cancel", "2", "--reason", "a slip")
    assert waiting(desk) == {"support": ["by mail"]}
    desk.run("engineer", "edit", "wang", "--role", "support")
    [item] = desk.json("agenda", "--for", "@me", SVCDESK_USER="wang")
    assert (item["number"], item["what"], item["for"], item["source"]) == (
        "SD-000004",
        "by mail",
        "Technician",
        "ticket",
    )
    assert item["next"] == "svcdesk assign SD-000004 @me"
    desk.run("assign", "SD-000004", "@me", SVCDESK_USER="wang")
    assert desk.json("agenda") == []
