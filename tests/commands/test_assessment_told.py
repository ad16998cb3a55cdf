"""Who is told of a month of assessment, and by when: the agenda, the command, the page to be signed."""

from __future__ import annotations

from typing import Any

from tests.conftest import Desk
from tests.november import rows


def test_told_in_time_or_late(november: Desk) -> None:
    november.run("assessment", "add", "North", "cards", "--why", "none came", "--at", "2026-11-20 10:00")
    november.run("assessment", "close", "2026-11")  # by the 5th, a Saturday: the office does it on Friday
    assert (
        november.at("2026-12-04 23:59").run("assessment", "told", "Wang", "2026-11").out == "Wang was told of 2026-11\n"
    )
    said = november.at("2026-12-05 00:00").run("assessment", "told", "North", "2026-11").out
    assert said == "North Dealer was told of 2026-11, late: it was to be by 2026-12-04\n"
    nothing = november.run("assessment", "told", "Zhao", "2026-11", code=1).err
    assert nothing == "svcdesk: Zhao broke no rule in 2026-11: there is nothing to tell\n"
    assert "told of 2026-11 already" in november.run("assessment", "told", "Wang", "2026-11", code=1).err
    assert november.json("assessment", "show", "Wang", "2026-11")["told_at"] == "2026-12-04T15:59:00Z"


def test_the_agenda_says_who_is_to_be_told(november: Desk) -> None:
    def agenda(now: str) -> list[tuple[Any, ...]]:
        found = november.at(now).json("agenda")
        return rows([row for row in found if row["source"] == "assessment"], "due", "customer", "about", "next", "late")

    november.run("assessment", "reckon", "2026-11")
    november.run("assessment", "add", "North", "cards", "--why", "none came", "--at", "2026-11-20 10:00")
    close, day = "svcdesk assessment close 2026-11", 2 * 24 * 60
    # the 5th is a Saturday: the office does it on Friday
    assert agenda("2026-12-03 09:00") == []
    assert agenda("2026-12-04 09:00") == [("2026-12-04", None, None, close, 0)]
    november.run("assessment", "close", "2026-11")
    wang = ("2026-12-04", None, "Wang", "svcdesk assessment told Wang 2026-11", day)
    dealer = ("2026-12-04", "North Dealer", None, "svcdesk assessment told CU-0001 2026-11", day)
    assert sorted(agenda("2026-12-06 09:00"), key=str) == sorted([wang, dealer], key=str)
    november.run("assessment", "told", "CU-0001", "2026-11")
    assert agenda("2026-12-06 09:00") == [wang]
    november.run("assessment", "told", "Wang", "2026-11")
    assert agenda("2027-01-04 09:00") == []
    # of the month after nothing is known yet, so it has to be looked at
    assert agenda("2027-01-05 09:00") == [("2027-01-05", None, None, "svcdesk assessment close 2026-12", 0)]
    november.run("assessment", "close", "2026-12")  # Zhao is late in it
    assert [row[2] for row in agenda("2027-01-05 09:00")] == ["Zhao"]


def test_the_agenda_of_months_before_and_after(november: Desk) -> None:
    def agenda(now: str, *options: str) -> list[tuple[Any, ...]]:
        found = november.at(now).json("agenda", *options)
        return rows([row for row in found if row["source"] == "assessment"], "due", "about", "number")

    november.run("assessment", "close", "2026-11")
    november.run("assessment", "told", "Wang", "2026-11")
    assert agenda("2026-12-04 09:00") == []
    assert agenda("2026-12-04 09:00", "--as-of", "2026-12-01 08:59") == []  # it was open, and not due yet
    november.at("2026-12-04 10:00").run("assessment", "reckon", "2026-12")
    assert agenda("2026-12-20 09:00", "--within", "1 month") == []  # December is not over
    # the 5th of October, and all before it, is a holiday: not in September, but on the first day that is worked
    november.run("assessment", "add", "North", "cards", "--why", "none came", "--at", "2026-09-10 10:00")
    assert agenda("2026-12-20 10:00") == [("2026-10-08", None, "2026-09")]
    november.run("assessment", "close", "2026-09")
    november.run("assessment", "told", "North", "2026-09")
    november.at("2027-01-02 09:00").run("assessment", "close", "2026-12")
    # what is given back in January is told of January, not of December
    november.at("2027-01-04 09:00").run("assessment", "waive", "AS-0001", "--why", "the road was closed")
    assert agenda("2027-01-05 09:00") == [("2027-01-05", "Zhao", "2026-12")]
    november.run("assessment", "told", "Zhao", "2026-12")
    assert agenda("2027-01-06 09:00", "--as-of", "2027-01-05 08:59") == [("2027-01-05", "Zhao", "2026-12")]
    assert agenda("2027-02-05 09:00") == [("2027-02-04", None, "2027-01")]  # the eve of the Spring Festival is closed


def test_a_page_to_be_signed(november: Desk) -> None:
    november.run("assessment", "reckon", "2026-11")
    november.run("assessment", "waive", "1", "--why", "<b>closed</b>")
    page = november.run("assessment", "print", "Wang", "2026-11", "--to", "-").out
    for words in (
        "派工",
        "within an hour",
        '<tr><td class="word">AS-0001</td>',
        '<td class="word">SD-000001/1</td>',
        "<th>to be told by</th><td>2026-12-04</td>",
        "waived: &lt;b&gt;closed&lt;/b&gt;",
        'total, CNY</td><td class="amount">530.50',
    ):
        assert words in page
    assert november.run("assessment", "print", "Wang", "2026-11").out == "Wang-2026-11.html\n"
    assert (november.folder / "Wang-2026-11.html").read_text(encoding="utf-8") == page
