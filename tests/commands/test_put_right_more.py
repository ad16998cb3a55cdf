"""What was missing: a session moved, an opinion put right, whose form it is, who is named and is nobody, next week."""

from __future__ import annotations

from tests.conftest import Desk

MORE = """
roles: {quality: Quality}
training: {repair: {name: Repair, lasts: 4h}}
care:
  spares: {do: count, each: station, every: month, by: keeper}
  greeting: {do: greet the head, each: customer, dates: [12-31], to: head}
"""


def configured(desk: Desk) -> Desk:
    text = desk.config.read_text(encoding="utf-8") + MORE
    text = text.replace("regions: [city]}", "regions: [city], keeper: wang}")
    desk.config.write_text(text.replace("regions: [county]}", "regions: [county], keeper: nobody}"), encoding="utf-8")
    return desk.at("2026-03-04 09:00")  # a Wednesday


def test_a_session_is_moved(desk: Desk) -> None:
    configured(desk).run("training", "plan", "repair", "--at", "2026-03-10 14:00", "--trainer", "Wang")
    assert "what changes about TR-0001" in desk.run("training", "move", "1", code=2).err
    told = desk.run("training", "move", "1", "--at", "next monday 09:00", "--trainer", "Zhao", "--where", "湖站").out
    assert told == "TR-0001 is moved: begins Mon 2026-03-09 09:00, trainer Zhao Min, where 湖站\n"
    (session,) = desk.json("training", "list")
    assert (session["at"], session["trainer"], session["place"]) == ("2026-03-09T01:00:00Z", "Zhao Min", "湖站")
    desk.run("undo")
    (session,) = desk.json("training", "list")
    assert (session["at"], session["trainer"], session["place"]) == ("2026-03-10T06:00:00Z", "Wang Lin", None)
    desk.at("2026-03-10 15:00").run("training", "held", "1")
    assert "TR-0001 was held" in desk.run("training", "move", "1", "--where", "x", code=1).err


def test_next_friday_is_asked_about_while_this_one_is_ahead(desk: Desk) -> None:
    desk.at("2026-03-04 09:00").run("customer", "add", "示例诊所")
    desk.run("task", "add", "示例诊所", "call", "--due", "next monday")
    assert desk.json("task", "list")[0]["due_on"] == "2026-03-09"
    desk.run("task", "put-off", "1", "next wednesday", "--why", "on holiday")
    assert desk.json("task", "list")[0]["due_on"] == "2026-03-11"
    refused = desk.run("task", "put-off", "1", "next friday", "--why", "x", code=2).err
    assert "'next friday' may be 2026-03-06 or 2026-03-13: write which" in refused
    assert "no date or time" in desk.run("task", "put-off", "1", "next 2026-03-09", "--why", "x", code=2).err
    assert "no date or time" in desk.run("task", "put-off", "1", "monday next", "--why", "x", code=2).err


def test_the_opinion_of_a_call_is_put_right(desk: Desk) -> None:
    desk.at("2026-03-04 09:00").run("log", "too dear", "-c", "Example Clinic", "--opinion", "service")
    told = desk.run("call", "edit", "1/1", "--opinion", "price").out
    assert "opinion service → price" in told
    counted = {row["kind"]: row["from_calls"] for row in desk.json("report", "opinions", "2026-03")}
    assert counted["price"] == 1
    desk.run("call", "edit", "1/1", "--opinion", "")
    assert {row["from_calls"] for row in desk.json("report", "opinions", "2026-03") if row["kind"]} == {0}


def test_the_form_of_another_is_filled_in_by_name(desk: Desk) -> None:
    desk.at("2026-03-04 09:00").run("log", "jams", "-c", "Example Clinic")
    desk.run("dispatch", "order", "1", "--engineer", "Wang")
    desk.run("dispatch", "order", "1", "--engineer", "Zhao")
    for engineer in ("Wang", "Zhao"):
        desk.run("dispatch", "arrive", "1", "--engineer", engineer)
    assert "several visits are under way" in desk.run("dispatch", "record", "1", "-f", "x", code=2).err
    desk.run("dispatch", "record", "1", "-f", "worn", "--engineer", "Zhao")
    assert [desk.json("dispatch", "show", f"1/{visit}")["fault"] for visit in (1, 2)] == [None, "worn"]
    assert "not of Sun Hao" in desk.run("dispatch", "record", "1/2", "-f", "x", "--engineer", "Sun", code=1).err


def test_who_is_named_and_is_nobody_is_warned_of(desk: Desk) -> None:
    configured(desk).run("customer", "add", "示例诊所")
    told = desk.run("config", "check").err.splitlines()
    assert told == [
        "warning: stations.north.keeper: nobody is no engineer here: 'svcdesk engineer add \"nobody\"', or name"
        " another",
        "warning: care.greeting: customers without a head: 1: 'svcdesk contact add CUSTOMER NAME --head',"
        " 'svcdesk contact edit CUSTOMER NAME --head' where the person is known, or the column contact_head of"
        " 'svcdesk import customers'",
    ]
    desk.run("engineer", "add", "nobody")
    desk.run("contact", "add", "示例诊所", "Ms Li", "--head")
    assert desk.run("config", "check").err == ""
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text.replace(", keeper: nobody", ""), encoding="utf-8")
    assert (
        "care.spares.by: warning: is for anybody at stations without a 'keeper': north"
        in desk.run("config", "check").err
    )
