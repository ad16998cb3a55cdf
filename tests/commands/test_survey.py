"""`svcdesk survey`: customers are asked, what they say is kept, put right, reacted to."""

from __future__ import annotations

import pytest

from tests.conftest import Desk, built_once
from tests.terminal import Terminal

PROMISE = """
      survey: {name: Call-back, starts: resolved, stops: [surveyed], survey: service, within: 3 working days}
    closes: 10 working days
"""
REGULAR = """
  callback: {name: 定期回访, questions: {use: {name: 平台使用, words: yes}, more: {name: Training wanted, words: yes}}}
"""
MARKS = ("--mark", "attitude＝５", "--mark", "quality=4", "--mark", "solved=3")


def configure(desk: Desk) -> None:
    """The example with a promise to ask after every service, and a regular call-back."""
    text = desk.config.read_text(encoding="utf-8")
    text = text.replace("\n    closes: 10 working days\n", PROMISE, 1)
    desk.config.write_text(text.replace("#    complaint: 1\n", REGULAR.lstrip("\n")), encoding="utf-8")


@built_once
def asking(desk: Desk) -> Desk:
    """A desk with a ticket that was resolved on Monday 2 March 2026 at 10:00; to be asked until Thursday 5, 17:30."""
    configure(desk)
    desk.at("2026-03-02 09:00").run("log", "printer jams", "-c", "Example Clinic", "-t", "13800000001")
    desk.at("2026-03-02 10:00").run("resolve", "1", "-c", "paper", "-s", "removed")
    return desk


def test_a_survey_keeps_the_promise_to_ask(asking: Desk) -> None:
    told = asking.at("2026-03-05 17:30").run(
        "survey", "take", "service", "1", *MARKS, "--says", "quick", "--opinion", "service", "--by", "Ms Example"
    )
    assert told.out.splitlines()[0] == (
        "SD-000001: A-0001 asked Ms Example, Call-back after service: Attitude 5; Quality 4; How well it was solved 3;"
        " says: quick; Service"
    )
    assert asking.outcomes()["survey"] == "met"
    [row] = asking.json("survey", "list")
    assert (row["answers"], row["mean"], row["content"]) == (["attitude=5", "quality=4", "solved=3"], 4.0, True)
    assert (row["customer"], row["ticket"], row["taken_by"]) == ("Example Clinic", "SD-000001", "tester")


def test_whoever_was_not_reached_has_not_been_asked(asking: Desk) -> None:
    told = asking.at("2026-03-05 17:00").run("survey", "take", "service", "1", "--nobody", "--says", "engaged")
    assert told.out == "SD-000001: A-0001 tried, Call-back after service: nobody was reached: engaged\n"
    assert asking.at("2026-03-05 17:31").outcomes()["survey"] is None
    assert [row["target"] for row in asking.json("report", "overdue")] == ["survey"]
    assert asking.json("survey", "list", "--unanswered") == []
    refused = asking.run("survey", "take", "service", "1", "--nobody", "--mark", "attitude=1", code=2)
    assert "--nobody was reached" in refused.err
    assert "there is nothing to react to" in asking.run("survey", "answer", "1", "sorry", code=1).err


def test_a_survey_of_before_counts_at_its_own_time(asking: Desk) -> None:
    late = ("survey", "take", "service", "1", *MARKS, "--at", "2026-03-04 16:00", "--why", "written on paper")
    assert "met, 1 working day to spare; it is marked as entered late" in asking.at("2026-03-06 09:00").run(*late).out
    assert asking.outcomes()["survey"] == "met"
    assert asking.json("survey", "show", "1")["at"] == "2026-03-04T08:00:00Z"
    early = asking.run("survey", "take", "service", "1", *MARKS, "--at", "2026-03-02 08:00", code=1)
    assert "is before that" in early.err


def test_a_survey_about_a_customer(asking: Desk) -> None:
    words = ("--words", "use=每天都用", "--how", "phone")
    told = asking.run("survey", "take", "callback", "Example", *words)
    assert told.out == "Example Clinic: A-0001 asked, 定期回访: 平台使用 每天都用\n"
    asking.run("survey", "take", "定期", "13800000001", "--words", "more=none")  # again, by name and telephone
    assert [row["ticket"] for row in asking.json("survey", "list", "--survey", "callback")] == [None, None]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--mark", "attitude=6"), "'attitude' has marks from 1 to 5, not 6"),
        (("--mark", "attitude=0"), "'attitude' has marks from 1 to 5, not 0"),
        (("--mark", "attitude=4.5"), "'attitude' takes a mark, a whole number: not '4.5'"),
        (("--mark", "attitude"), "write QUESTION=ANSWER, such as attitude=…"),
        (("--mark", "price=4"), "--mark 'price' is unknown: attitude, quality, solved"),
        (("--words", "attitude=good"), "'attitude' is answered with a mark: --mark attitude=1 to attitude=5"),
        (("--by", "Ms Example"), "nothing was answered"),
        (("--says", " "), "nothing was answered"),
        (("--says", "x", "--opinion", "weather"), "--opinion 'weather' is unknown: service"),
    ],
)
def test_an_answer_that_fits_no_question_is_refused(asking: Desk, words: tuple[str, ...], said: str) -> None:
    assert said in asking.run("survey", "take", "service", "1", *words, code=2).err
    assert asking.json("survey", "list") == []


def test_who_is_asked_must_be_known(asking: Desk) -> None:
    assert "no ticket '77'" in asking.run("survey", "take", "service", "77", *MARKS, code=1).err
    assert "no ticket and no customer 'Nobody'" in asking.run("survey", "take", "service", "Nobody", *MARKS, code=1).err
    assert "SURVEY 'sales' is unknown: service" in asking.run("survey", "take", "sales", "1", *MARKS, code=2).err
    assert "no survey '9'" in asking.run("survey", "show", "9", code=1).err


def test_nobody_is_asked_twice_about_one_visit(asking: Desk) -> None:
    asking.at("2026-03-03 09:00").run("survey", "take", "service", "1", *MARKS)
    again = asking.run("survey", "take", "service", "1", *MARKS, code=1)
    assert "asked already, A-0001: 'svcdesk survey edit A-0001' puts it right" in again.err
    # reopened, and solved by a visit: that may be asked about
    asking.at("2026-03-03 10:00").run("reopen", "1", "-r", "jams again")
    asking.run("dispatch", "order", "1", "-e", "Wang")
    asking.at("2026-03-03 11:00").run("dispatch", "arrive", "1")
    before = asking.at("2026-03-03 12:00").run(
        "survey", "take", "service", "1", *MARKS, "--at", "2026-03-03 10:59", code=1
    )
    assert "asked already, A-0001" in before.err  # nobody had come by then
    asking.run("survey", "take", "service", "1", *MARKS)
    assert [row["visit"] for row in asking.json("survey", "list")] == [None, 1]
    asking.run("survey", "take", "service", "1", *MARKS, code=1)
    asking.run("dispatch", "cancel", "1", "-r", "solved by telephone")
    asking.run("dispatch", "order", "1", "-e", "Wang")
    asking.at("2026-03-03 13:00").run("dispatch", "arrive", "1")
    asking.run("survey", "take", "service", "1", *MARKS)
    assert [row["visit"] for row in asking.json("survey", "list")] == [None, 1, 2]  # the last one
    asking.run("dispatch", "cancel", "1", "-r", "solved by telephone")
    asking.at("2026-03-04 09:00").run("resolve", "1", "-c", "paper", "-s", "removed")
    asking.run("survey", "take", "service", "1", *MARKS)  # what was done since then


def test_who_is_asked_too_early_is_to_be_asked_again(asking: Desk) -> None:
    asking.at("2026-03-02 11:00").run("log", "no power", "-c", "Sample School", "--new-customer")
    early = asking.run("survey", "take", "service", "2", *MARKS)
    told = "what starts the promise Call-back has not happened yet: ask again once it has, that counts"
    assert early.err == f"SD-000002: {told}\n"
    asking.at("2026-03-02 12:00").run("resolve", "2", "-c", "fuse", "-s", "replaced")
    assert asking.outcomes("2")["survey"] is None
    assert counted(asking) == (1, 4.0)
    better = ("--mark", "attitude=5", "--mark", "quality=5", "--mark", "solved=5")
    assert asking.at("2026-03-02 12:30").run("survey", "take", "service", "2", *better).err == ""
    assert asking.outcomes("2")["survey"] == "met"
    assert counted(asking) == (1, 5.0)  # one for a promise
    assert counted(asking, "--as-of", "2026-03-02 12:00") == (1, 4.0)
    # nobody is promised a survey about this one
    asking.run("log", "a wish", "-c", "Sample School", "--tier", "gold")
    assert asking.run("survey", "take", "service", "3", *MARKS).err == ""


def test_nobody_is_asked_about_a_cancelled_ticket(asking: Desk) -> None:
    asking.at("2026-03-02 11:00").run("log", "no power", "-c", "Sample School", "--new-customer")
    asking.at("2026-03-02 12:00").run("cancel", "2", "-r", "by mistake")
    for words in (MARKS, ("--nobody",)):
        said = asking.run("survey", "take", "service", "2", *words, code=1).err
        assert said == (
            "svcdesk: SD-000002 is cancelled, nothing was done that could be asked about: 'svcdesk survey take service"
            " CU-0002' asks the customer about nothing in particular\n"
        )
    asking.run("survey", "take", "service", "CU-0002", *MARKS)
    # what was asked before that is written down late
    asking.run("survey", "take", "service", "2", *MARKS, "--at", "2026-03-02 11:30")


def counted(desk: Desk, *words: str) -> tuple[int, float]:
    """How many the report of satisfaction counts as asked in March, and their mean mark."""
    rows = desk.json("report", "satisfaction", "2026-03", *words)
    [total] = [row for row in rows if (row["survey"], row["question"]) == ("service", "all")]
    return total["asked"], total["mean"]


def test_whoever_is_not_content_may_complain(asking: Desk) -> None:
    told = asking.run("survey", "take", "service", "1", "--mark", "attitude=3")
    assert "not content: 'svcdesk complaint log SD-000001 \"…\"' makes a complaint of it" in told.err
    told = asking.run("survey", "take", "service", "Example", "--mark", "attitude=4")
    assert told.err == ""


def test_what_was_said_gets_a_reaction(asking: Desk) -> None:
    asking.run("survey", "take", "service", "1", *MARKS, "--says", "a manual would help")
    asking.run("survey", "take", "callback", "Example", "--words", "use=daily")  # says nothing
    assert [row["number"] for row in asking.json("survey", "list", "--unanswered")] == ["A-0001"]
    assert asking.run("survey", "answer", "A-0001", "-", stdin="manual sent\n").out == (
        "SD-000001: the reaction to A-0001: manual sent\n"
    )
    assert asking.json("survey", "list", "--unanswered") == []
    assert "has its reaction: manual sent; --why" in asking.run("survey", "answer", "1", "none", code=1).err
    asking.run("survey", "answer", "1", "manual sent twice", "--why", "the first was lost")
    assert asking.json("survey", "show", "1")["reaction"] == "manual sent twice"


def test_a_slip_is_put_right(asking: Desk) -> None:
    asking.run("survey", "take", "service", "1", *MARKS, "--says", "quick")
    assert "needs a reason" in asking.run("survey", "edit", "1", "--mark", "solved=5", code=2).err
    told = asking.run("survey", "edit", "1", "--mark", "solved=5", "--by", "Ms Example", "--why", "misheard").out
    assert "A-0001 put right: How well it was solved 3 → 5; answered by - → Ms Example" in told
    row = asking.json("survey", "show", "1")
    assert (row["answers"], row["says"]) == (["attitude=5", "quality=4", "solved=5"], "quick")
    assert "says so already" in asking.run("survey", "edit", "1", "--mark", "solved=5", "--why", "x", code=1).err
    asking.run("undo")
    assert asking.json("survey", "show", "1")["answers"][-1] == "solved=3"


def test_a_survey_that_is_taken_back_never_was(asking: Desk) -> None:
    asking.at("2026-03-03 09:00").run("survey", "take", "service", "1", *MARKS)
    assert "needs a reason" in asking.run("survey", "take-back", "1", code=2).err
    asking.at("2026-03-04 09:00").run("survey", "take-back", "1", "--why", "it was ticket 2")
    assert asking.outcomes()["survey"] is None
    assert asking.json("survey", "list") == []
    asking.at("2026-03-04 10:00").run("survey", "take", "service", "1", *MARKS)  # so it can be asked
    assert asking.outcomes()["survey"] == "met"
    assert "survey take-back" in asking.run("note", "1", "--take-back", "surveyed", "--why", "x", code=1).err


def test_an_event_of_the_organisations_own(asking: Desk) -> None:
    text = asking.config.read_text(encoding="utf-8").replace("\nevents:\n", "\nevents:\n  called-back: 回访\n", 1)
    text = text.replace("    name: Call-back after service\n", "    event: called-back\n", 1)
    asking.config.write_text(text, encoding="utf-8")
    wrong = asking.run("config", "check", code=3).err
    assert "a survey 'service' says 'called-back', which does not stop this target; add it to 'stops'" in wrong
    asking.config.write_text(text.replace("stops: [surveyed]", "stops: [called-back]", 1), encoding="utf-8")
    asking.run("survey", "take", "service", "2", *MARKS, code=1)
    asking.run("log", "dark", "-c", "Example Clinic")
    asking.run("resolve", "2", "-c", "power", "-s", "on")
    assert "A-0001 asked, service: Attitude 5" in asking.run("survey", "take", "service", "2", *MARKS).out
    assert asking.outcomes("2")["survey"] == "met"


def test_customers_that_were_merged_were_asked(asking: Desk) -> None:
    asking.run("customer", "add", "Clinic Example")
    asking.run("survey", "take", "callback", "Clinic Example", "--words", "use=daily")
    asking.run("customer", "merge", "Clinic Example", "--into", "CU-0001")
    assert [row["customer"] for row in asking.json("survey", "list")] == ["Example Clinic"]
    whose = "SELECT COUNT(*) FROM survey JOIN customer c ON c.id = customer_id WHERE merged_into IS NULL"
    assert asking.sql(whose) == [(1,)]


def test_the_questions_on_a_terminal(asking: Desk) -> None:
    at = Terminal(asking, "survey", "take", "service", "1")
    assert "Call-back after service  SD-000001  Example Clinic" in at.until("Attitude (1-5, Enter: no answer): ")
    at.press("9\n")
    at.until("write a mark from 1 to 5")
    at.press("5\n")
    at.until("Quality (1-5, Enter: no answer): ")
    at.press("\n")
    at.until("How well it was solved (1-5, Enter: no answer): ")
    at.press("４\n")
    at.until("what else they say (Enter: nothing): ")
    at.press("很快\n")
    at.until("what that is about (a-e; Enter: not said): ")
    at.press("a\n")
    at.until("who answered (Enter: not said): ")
    at.press("Ms Example\n")
    at.until("how they were asked (Enter: not said): ")
    at.press("phone\n")
    shown, code = at.end()
    assert (code, "A-0001 asked Ms Example" in shown) == (0, True)
    [row] = asking.json("survey", "list")
    assert (row["answers"], row["says"], row["opinion"]) == (["attitude=5", "solved=4"], "很快", "service")


def test_what_was_answered_is_not_lost(asking: Desk) -> None:
    at = Terminal(asking, "survey", "take", "service", "1", "--by", "Ms Example")
    at.until("Attitude (1-5, Enter: no answer): ")
    at.press("5\n")
    at.until("Quality (1-5, Enter: no answer): ")
    at.press("\x03")
    shown, code = at.end()
    assert code == 130
    assert "not written down; to try again: svcdesk survey take service 1 --mark attitude=5" in shown
    assert asking.json("survey", "list") == []


def test_a_survey_is_printed_to_be_answered_by_hand(asking: Desk) -> None:
    assert "is not answered on paper: 'print: yes'" in asking.run("survey", "print", "service", "1", code=1).err
    text = asking.config.read_text(encoding="utf-8").replace("    content: 4\n", "    content: 4\n    print: yes\n")
    text = text.replace("solved: {name: How well it was solved, marks: 5}", "solved: {name: 解决 <b>, marks: 3}")
    text = text.replace("quality: {name: Quality, marks: 5}", "quality: {name: Quality, words: yes}")
    asking.config.write_text(text, encoding="utf-8")
    assert asking.run("survey", "print", "service", "1", "--to", "sheet.html").out == "sheet.html\n"
    page = (asking.folder / "sheet.html").read_text(encoding="utf-8")
    assert page.count("☐") == 5 + 3
    # 3 is the best mark of three
    assert (
        '<td>解决 &lt;b&gt;</td><td>&nbsp;</td><td>&nbsp;</td><td class="word">☐</td>' in page
    )  # 3 is the best mark of three
    assert page.index("Example Clinic") < page.index("printer jams") < page.index("Customer, and the day")
    assert asking.run("survey", "print", "service", "Example").out == "CU-0001-service.html\n"
    assert (
        "name a file that ends with .html" in asking.run("survey", "print", "service", "1", "-o", "a.txt", code=2).err
    )


def test_what_was_said_stands_with_ticket_and_customer_and_is_found(asking: Desk) -> None:
    asking.run("survey", "take", "service", "1", *MARKS, "--says", "手册太旧", "--opinion", "product")
    asking.run("survey", "answer", "1", "new manual sent")
    for page in (asking.json("show", "1"), asking.json("customer", "show", "Example")):
        [said] = page["surveys"]
        assert (said["number"], said["says"], said["reaction"]) == ("A-0001", "手册太旧", "new manual sent")
        assert page["complaints"] == []
    [hit] = asking.json("search", "手册")["tickets"]
    assert hit["number"] == "SD-000001"
    assert "survey" in asking.run("search", "new manual").out
    asking.run("survey", "take-back", "1", "--why", "a slip")
    assert asking.json("search", "手册")["tickets"] == []
