"""Visits in vain, visits of two, whose visit it is, and the list that an engineer looks at first."""

from __future__ import annotations

from tests.commands.shop import MONEY
from tests.conftest import Desk, built_once
from tests.terminal import Terminal, printed

TARGET = """      arrive:
        name: On site
        starts: ordered
        stops: [arrived]
        within: 4h
"""


@built_once
def job(desk: Desk) -> Desk:
    """A desk that promises to be there, and has a price list; one ticket for which Wang is sent."""
    text = desk.config.read_text(encoding="utf-8").partition("\n# ---- The field")[0]
    text = text.replace("    targets:\n", "    targets:\n" + TARGET, 1)
    money = MONEY.replace(
        "consents: [quote]\n",
        "failures:\n  absent: {name: Nobody there, charged: yes}\n  parts: {name: Part missing, arrived: no}\n",
    )
    desk.config.write_text(text + money, encoding="utf-8")
    desk.at("2026-03-02 09:00").run(
        "log", "打印机卡纸", "-c", "郑州顺达运输有限公司", "-t", "13800000001", "--warranty", "in"
    )
    desk.run("customer", "edit", "郑州顺达运输有限公司", "--address", "郑州市示例路 12 号")
    desk.run("dispatch", "order", "1", "-e", "Wang")
    return desk.at("2026-03-02 10:00")


def arrivals(desk: Desk) -> list[str | None]:
    return [each["outcome"] for each in desk.json("show", "1")["clocks"] if each["target"] == "arrive"]


def test_a_visit_in_vain_costs_what_the_reason_says_and_another_time_is_agreed(job: Desk) -> None:
    job.run("schedule", "1", "10:00-11:00")
    job.at("2026-03-02 10:30")
    assert "--km 'far' is not a number from 0 to 100000" in job.run("dispatch", "fail", "1", "--km", "far", code=2).err
    assert "needs a reason" in job.run("dispatch", "fail", "1", "--why", " ", code=2).err
    done = job.run("dispatch", "fail", "1", "--why", "Absent", "--km", "12km", "--again", "tue 09:00-11:00")
    assert done.out.splitlines()[0] == "SD-000001: visit 1: Wang Lin is on site"
    assert "visit 1: Wang Lin was there in vain (12 km): Nobody there" in done.out
    assert "visit 1: fee 104.00 CNY: Call-out 1 = 80.00; Travel 12 km = 24.00" in done.out
    assert "visit agreed for Tue 2026-03-03 09:00–11:00" in done.out
    assert "visit 2: Wang Lin is sent to the site" in done.out
    assert done.err == "104.00 CNY are still owed: 'svcdesk pay SD-000001'\n"
    assert arrivals(job) == ["met", None]  # of the visit in vain, and of the next
    (running,) = [
        each for each in job.json("show", "1")["clocks"] if each["target"] == "arrive" and not each["outcome"]
    ]
    assert (running["within"], running["due_at"]) == ("appointment", "2026-03-03T03:00:00Z")  # not within 4 h
    visits = job.json("show", "1")["visits"]
    assert [(each["state"], each["failed_because"]) for each in visits] == [("failed", "absent"), ("ordered", None)]
    (second,) = job.json("dispatch", "list")
    assert (second["visit"], second["visit_from"]) == ("SD-000001/2", "2026-03-03T01:00:00Z")
    form = job.json("dispatch", "show", "1/1")
    assert form["appointment"]["from"] == "2026-03-02T02:00:00Z"
    assert (form["state"], form["kilometres"], form["total"], form["missing"]) == ("failed", 12, 10400, [])
    assert form["covered"] is None
    assert [(each["ticket"], each["owed"]) for each in job.json("receipt", "owed")] == [("SD-000001", 10400)]
    for step in (("arrive", "1/1"), ("fail", "1/1", "--why", "x"), ("cancel", "1/1", "-r", "x")):
        refused = job.run("dispatch", *step, code=1).err
        assert "SD-000001/1 was in vain: 'svcdesk dispatch order SD-000001' sends somebody again" in refused
    assert [each["visit"] for each in job.json("dispatch", "list", "--state", "failed")] == ["SD-000001/1"]
    job.at("2026-03-03 09:00").run("dispatch", "arrive", "1")
    assert [each["state"] for each in job.json("show", "1")["visits"]] == ["failed", "arrived"]
    form = ("-f", "jam", "-c", "worn", "-a", "mended", "-r", "prints", "--solved", "--finish")
    job.run("dispatch", "record", "1", *form)
    assert job.json("show", "1")["state"] == "resolved"  # the visit in vain is over, too


def test_a_reason_that_is_no_arrival_and_one_in_words(job: Desk) -> None:
    job.run("stock", "receive", "fuse", "3", "--to", "centre/Wang")
    job.run("stock", "issue", "fuse", "2", "--from", "centre/Wang", "--ticket", "1")
    done = job.run("dispatch", "fail", "1", "--why", "Part missing")
    assert "is on site" not in done.out
    assert "2 × Fuse put back to City station/Wang" in done.out.replace("Lin", "").replace(" ,", ",")  # to the engineer
    assert done.err == (
        "SD-000001: nobody is sent now: svcdesk schedule SD-000001 'tomorrow 10:00',"
        " then svcdesk dispatch order SD-000001\n"
    )
    assert arrivals(job) == [None]
    assert job.json("stock", "list")[0]["quantity"] == 3
    assert job.json("dispatch", "show", "1")["next"] == "svcdesk dispatch order SD-000001"
    job.run("dispatch", "order", "1")
    asked = job.run("dispatch", "fail", "1", "--why", "the road is flooded", SVCDESK_LANG="ko").err
    assert "svcdesk schedule SD-000001 '내일 10:00'" in asked
    assert arrivals(job) == ["met"]
    form = job.json("dispatch", "show", "1/2")
    assert (form["failed_because"], form["total"], form["owed"]) == ("the road is flooded", 0, 0)
    assert job.json("dispatch", "list") == []
    assert "is sound" in job.run("db", "check").out


def test_money_does_not_hang_on_a_blank_or_a_slip(job: Desk) -> None:
    """What is nearly a reason of the configuration is refused; what is another reason is one, and costs nothing."""
    text = job.config.read_text(encoding="utf-8")
    job.config.write_text(text.replace("{name: Nobody there,", "{name: 고객 부재,"), encoding="utf-8")
    for slip in ("고객 부제", "객고 부재", "absetn", "abset", "parst", "partss"):
        assert f"--why '{slip}' is nearly" in job.run("dispatch", "fail", "1", "--why", slip, code=2).err, slip
    assert "is nearly absent (고객 부재): write that" in job.run("dispatch", "fail", "1", "--why", "absemt", code=2).err
    for typed in ("고객부재", "고객", "부재", " 고객  부재 "):
        done = job.run("dispatch", "fail", "1", "--why", typed)
        assert "fee 80.00 CNY: Call-out 1 = 80.00" in done.out, typed
        assert "of its own" not in done.err
        job.run("undo")
    done = job.run("dispatch", "fail", "1", "--why", "다리가 끊김")
    assert (
        "'다리가 끊김' is a reason of its own: nothing is charged for it; the configuration has absent (고객"
        in done.err
    )
    nearly = job.run("dispatch", "amend", "1", "--failure", "고객부제", "--why", "x", code=2).err
    assert "--failure '고객부제' is nearly absent (고객 부재)" in nearly
    done = job.run("dispatch", "amend", "1", "--failure", "the bridge is down", "--why", "x")
    assert "'the bridge is down' is a reason of its own" in done.err
    done = job.run("dispatch", "amend", "1", "--failure", "고객부재", "--why", "x")
    assert ("80.00" in done.out, "of its own" in done.err) == (True, False)
    text = job.config.read_text(encoding="utf-8")
    job.config.write_text(text.replace("charged: yes", "charged: no"), encoding="utf-8")
    done = job.run("dispatch", "amend", "1", "--km", "12", "--why", "misread")  # what counted then counts on
    assert "fee 104.00 CNY: Call-out 1 = 80.00; Travel 12 km = 24.00" in done.out


def test_two_engineers_on_one_visit(job: Desk) -> None:
    job.run("log", "another", "-c", "郑州顺达运输有限公司")
    refused = job.run("dispatch", "order", "2", "-e", "Wang", "--with", "Wang", code=2).err
    assert "Wang Lin goes already: name somebody else with --with" in refused
    done = job.run("dispatch", "order", "2", "-e", "Zhao", "--with", "Sun")
    assert "visit 1: Zhao Min is sent to the site, with Sun Hao" in done.out
    assert "Sun Hao has been sent for SD-000002 already" in job.run("dispatch", "order", "2", "-e", "Sun", code=1).err
    job.run("--user", "sun", "dispatch", "arrive", "2")  # the visit is theirs, too
    job.run("dispatch", "record", "2", "-f", "x", "-c", "y", "-a", "z", "-r", "ok", "-m", "90", "--finish")
    hours = {each["engineer"]: each["minutes_on_site"] for each in job.json("report", "workload")}
    assert hours == {"Wang Lin": 0, "Zhao Min": 90, "Sun Hao": 90}
    assert job.json("dispatch", "show", "2")["crew"] == ["Sun Hao"]
    assert "Zhao Min, Sun Hao" in job.run("dispatch", "print", "2", "--to", "-").out
    assert job.json("dispatch", "list", "--state", "finished", "-e", "Sun")[0]["visit"] == "SD-000002/1"


def test_whose_visit_it_is(job: Desk) -> None:
    """Another engineer says for whom; of several visits one's own is meant; the hotline may record anybody's."""
    refused = job.run("--user", "zhao", "dispatch", "arrive", "1", code=1).err
    assert refused == (
        'svcdesk: SD-000001/1 is the visit of Wang Lin, not yours: --engineer "Wang Lin" records it for them\n'
    )
    other = job.run("--user", "zhao", "dispatch", "depart", "1", "--engineer", "Sun", code=1).err
    assert "SD-000001/1 is the visit of Wang Lin, not of Sun Hao" in other
    arrive = 'svcdesk dispatch arrive SD-000001/1 --engineer "Wang Lin"'  # as it runs for whoever reads it
    assert job.json("--user", "zhao", "dispatch", "show", "1")["next"] == arrive
    assert job.json("dispatch", "show", "1")["next"] == arrive.partition(" --")[0]
    form = ("dispatch", "record", "1", "-f", "x", "-c", "y", "-a", "z", "-r", "ok")
    assert job.run("--user", "zhao", *form, code=1).err == refused
    assert arrive in job.run("--user", "zhao", *form, "--engineer", "Wang", code=1).err
    screen = Terminal(job, "--user", "zhao", "dispatch", "record", "1")
    screen.until("record it for them (yes/no)")
    screen.press("no\r")
    assert screen.end()[1] == 1
    job.run("--user", "zhao", "dispatch", "depart", "1", "--engineer", "Wang")
    screen = Terminal(job, "--user", "zhao", "dispatch", "arrive", "1")
    screen.until("record it for them (yes/no)")
    screen.press("no\r")
    assert screen.end()[1] == 1
    fail = ("dispatch", "fail", "1", "--why", "absent")
    for ending in (("dispatch", "finish", "1"), fail):
        assert job.run("--user", "zhao", *ending, code=1).err == refused
    job.run("--user", "zhao", *fail, "--engineer", "Wang")
    job.run("undo", SVCDESK_USER="zhao")
    (job.folder / "before.jpg").write_bytes(b"\xff\xd8\xff")
    for words in (  # the office does these, too
        ("attach", "1", "before.jpg", "--photo"),
        ("amend", "1", "--departed-at", "09:59", "--why", "x"),
        ("cancel", "1", "-r", "x"),
    ):
        for who, told in (("zhao", "SD-000001/1, the visit of Wang Lin\n"), ("tester", "")):
            assert job.run("--user", who, "dispatch", *words).err == told
            job.run("--user", who, "undo")
    job.run("dispatch", "order", "1", "-e", "Zhao", "--with", "Sun")
    assert "several visits are under way" in job.run("dispatch", "arrive", "1", code=2).err
    for who, step in (("sun", "depart"), ("zhao", "arrive")):  # who goes along, too
        own = job.run("--user", who, "dispatch", step, "1")
        assert own.err == "SD-000001/2, the visit of Zhao Min, Sun Hao\n"
    assert [each["state"] for each in job.json("show", "1")["visits"]] == ["departed", "arrived"]


def test_what_an_engineer_looks_at_first(job: Desk) -> None:
    job.run("equipment", "add", "PR-1", "--kind", "printer", "--model", "LP2", "--customer", "郑州顺达运输有限公司")
    job.run("log", "no power", "--serial", "PR-1", "-t", "13800000001")
    job.run("dispatch", "order", "2", "-e", "Wang")
    job.run("schedule", "2", "2026-03-03 08:30")
    job.run("quote", "make", "2", "--part", "fuse:2")
    job.run("log", "whenever", "-c", "Example Clinic")
    job.run("dispatch", "order", "3", "-e", "Wang")
    job.run("dispatch", "arrive", "3")
    rows = job.json("dispatch", "list")
    assert [(each["visit"], each["bring"], each["machine"]) for each in rows] == [
        ("SD-000001/1", "", None), ("SD-000002/1", "2 fuse", "PR-1"), ("SD-000003/1", "", None),
    ]  # fmt: skip
    assert (rows[0]["due_at"], rows[0]["phone"]) == ("2026-03-02T03:00:00Z", "13800000001")
    today = [each["visit"] for each in job.json("dispatch", "list", "--today")]
    assert today == ["SD-000001/1", "SD-000003/1"]
    shown = printed(job, "dispatch", "list", COLUMNS="80")
    assert "due Mon 2026-03-02 11:00  SD-000001/1  ordered  Wang Lin" in shown
    assert "郑州顺达运输有限公司  13800000001  郑州市示例路 12 号" in shown
    assert "bring: PR-1 LP2; 2 × Fuse" in shown


def test_on_a_terminal_it_asks_why(job: Desk) -> None:
    screen = Terminal(job, "dispatch", "fail", "1", "--again", "tue 09:00")
    screen.until("why it was in vain (a, b, or in your own words): ")
    screen.press("absend\r")
    screen.until("'absend' is nearly absent (Nobody there)")
    screen.until("(a, b, or in your own words): ")
    screen.press("路断了\r")
    shown, code = screen.end()
    assert (code, "was there in vain: 路断了" in shown) == (0, True), shown


def test_a_visit_that_is_agreed_for_a_later_day(job: Desk) -> None:
    job.run("schedule", "1", "tue 09:00-11:00")
    later = "SD-000001/1 is agreed for a later day: Tue 2026-03-03 09:00–11:00"
    for step in (("arrive",), ("fail", "--why", "absent"), ("record",)):
        screen = Terminal(job, "dispatch", step[0], "1", *step[1:])
        screen.until(later)
        screen.until("record it all the same (yes/no)")
        screen.press("no\r")
        assert screen.end()[1] == 1
    screen = Terminal(job, "dispatch", "fail", "1", "--km", "12")
    for question, typed in (("all the same", "yes\r"), ("why it was in vain", "路断了\r"), ("another time", "\x03")):
        screen.until(question)
        screen.press(typed)
    screen.until("to try again: svcdesk dispatch fail SD-000001/1 --why '路断了' --km 12\r\n")
    assert screen.end()[1] == 130
    assert job.json("dispatch", "show", "1")["state"] == "ordered"
    assert later in job.run("dispatch", "arrive", "1").err
    assert later not in job.run("dispatch", "fail", "1", "--why", "absent").err  # somebody has come
    screen = Terminal(job, "dispatch", "fail", "1")  # nothing is asked about what is over
    assert "SD-000001/1 was in vain" in screen.end()[0]
