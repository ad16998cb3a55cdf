"""jianwen, construction software: four fault levels over the eve of the Spring Festival; every hour counts."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    # Friday 13 February 2026, 23:50: one fault of each level, however it came in, called back by five past midnight
    down = story.call("02-13 23:50", "nobody can log in", priority="P1", channel="duty")
    down.promises(callback="02-14 00:05", group="02-14 00:05", arrive="02-14 03:50")  # 4 h
    slow = story.call("02-13 23:50", "disk is nearly full", priority="P2", channel="duty")
    slow.promises(callback="02-14 00:05", arrive="02-14 07:50")  # 8 h
    stuck = story.call("02-13 23:50", "cost sheets do not print", priority="P3", channel="phone")
    stuck.promises(callback="02-14 00:05", arrive="02-14 23:50")  # 24 h
    odd = story.call("02-13 23:50", "a total is wrong now and then", priority="P4", channel="mail")
    odd.promises(callback="02-14 00:05", arrive="02-15 23:50")  # 48 h, the latest of all
    down.note("02-14 00:05", "answered").met("callback", "group")
    for call in (slow, stuck):
        call.note("02-14 00:05", "answered").met("callback")
    story.overdue("02-14 00:10", (odd, "callback", "5m clock"))
    odd.note("02-14 00:10", "answered").missed("callback")

    # level 1 is mended on site in time; level 2 stands still while the customer looks for somebody to let us in
    down.order("02-14 00:15").promises()
    down.arrive("02-14 03:50").met("arrive")
    slow.hold("02-14 06:00", "authorisation").stands_still("arrive")
    slow.resume("02-14 08:00").moves(arrive="02-14 09:50")  # 2 h later
    slow.order("02-14 08:00").arrive("02-14 09:45").met("arrive")
    # levels 3 and 4 are mended remotely, which is before anybody had to be there
    stuck.resolve("02-14 20:00").met("arrive")
    odd.hold("02-14 10:00", "vendor").stands_still()  # the maker of the hardware is no excuse
    odd.resume("02-14 11:00")
    odd.hold("02-14 12:00", "customer").stands_still("arrive")
    odd.resume("02-14 14:00").moves(arrive="02-16 01:50")
    odd.resolve("02-16 01:50").met("arrive")

    # Monday 16 to Wednesday 18 February, holidays: nobody looks at these four
    alone = [story.call("02-16 10:00", "left alone", priority=level) for level in ("P1", "P2", "P3", "P4")]
    first, second, third, fourth = alone
    first.promises(callback="02-16 10:15", group="02-16 10:15", arrive="02-16 14:00")
    for call, due in zip(alone[1:], ("02-16 18:00", "02-17 10:00", "02-18 10:00"), strict=True):
        call.promises(callback="02-16 10:15", arrive=due)
    story.overdue("02-16 10:15")
    story.overdue(
        "02-18 10:30",
        *((call, "callback", "48h15m clock") for call in alone),
        (first, "group", "48h15m clock"),
        (first, "arrive", "44h30m clock"),
        (second, "arrive", "40h30m clock"),
        (third, "arrive", "24h30m clock"),
        (fourth, "arrive", "30m clock"),
    )

    # who is there at last has called back as well, and so has who mends it at once
    first.order("02-18 10:31").arrive("02-18 10:40").missed("callback", "group", "arrive")
    quick = story.call("02-18 10:45", "down again", priority="P1")
    quick.promises(callback="02-18 11:00", group="02-18 11:00", arrive="02-18 14:45")
    quick.resolve("02-18 10:55").met("callback", "group", "arrive")

    # a question and a complaint are called back at once too; no visit is promised
    asked = story.call("02-18 10:56", "how is it printed?", kind="question", priority="P4")
    asked.promises(callback="02-18 11:11").note("02-18 10:57", "answered").met("callback")
    unhappy = story.call("02-18 11:00", "the engineer was rude", kind="complaint", priority="P4")
    unhappy.promises(callback="02-18 11:15").note("02-18 11:10", "answered").met("callback")


def field(shop: Shop) -> None:
    # The hotline answers Monday to Friday, 8:30 to 17:00, without holidays; at other times the duty mobile does.
    edges = ("03-03 08:29", "03-03 08:30", "03-03 16:59", "03-03 17:00", "02-14 10:00", "02-17 10:00", "03-08 10:00")
    assert shop.names_duty(*edges) == [True, False, False, True, True, True, True]
    # It goes round by the week, from 5 January on.
    turns = [shop.do(f"{day} 20:00", "engineer on-duty")[0]["name"] for day in ("01-11", "01-12", "01-19")]
    assert turns == ["Engineer One", "Engineer Two", "Engineer One"]
    # A fault of level 1 calls the emergency group together as it comes in, and no other does.
    down = shop.desk.at("2026-03-02 09:00").run("log", "down", "-c", "A Caller", "-p", "P1", "--yes")
    assert "come together\n  to be told: Engineer One, Engineer Two" in down.out
    # At night a call is told whose mobile answers.
    shop.have("engineer edit One --phone 13800000001")
    stuck = shop.desk.at("2026-03-02 20:00").run("log", "stuck", "-c", "A Caller", "-p", "P2", "--yes")
    assert "come together" not in stuck.out
    assert "on duty now: Engineer One, 13800000001" in stuck.err
    shop.have(
        "customer add 'Example Builders' --region away",
        "engineer edit One --station headquarters",
        "engineer edit Two --station headquarters",
        "equipment add CM-1 --kind software --customer 'Example Builders' --accepted 2025-03-01",
        "equipment add CM-2 --kind software --customer 'Example Builders' --accepted 2025-03-02",
    )
    # Whoever chooses the level of a fault reads what it means.
    assert shop.definitions("03-02 08:50", "'a fault' --serial CM-1 --kind fault") == [
        "the system is down or a basic function is lost",
        "the system is in danger of going down or of losing a basic function",
        "service is directly affected and partly degraded",
        "intermittent, or service is affected indirectly",
    ]
    # Remote, then on site, each with authorisation.
    lost = shop.call("03-02 09:00", "'plans are lost' --serial CM-1 --priority P1")
    assert "has not agreed" in shop.refused("03-02 09:10", f"remote {lost} 'looked for them'")
    shop.do("03-02 09:11", f"consent {lost} --to remote --by 'Mr Sample' --how phone")
    shop.do("03-02 09:30", f"remote {lost} 'looked for them'")
    shop.visit("03-02 11:00", lost)
    assert shop.lacks("03-02 11:01", lost) == ["fault", "cause", "action", "result"]
    form = "{fault: plans lost, cause: disk, action: restored, result: there, minutes: 60, "
    form += "consents: [{to: work, by: Mr Sample, how: in person}]}"
    without = form.replace("consents: [{to: work, by: Mr Sample, how: in person}]", "")
    assert "has not agreed" in shop.refuses("03-02 12:00", lost, without)
    # In warranty until 1 March 2026, from the day after acceptance; later support is for a fee.
    assert shop.charged(shop.record("03-02 12:00", lost, form, "--finish")) == {"labour": 150_00}
    covered = shop.call("03-02 13:00", "'plans are lost' --serial CM-2")  # level 3, when nobody says otherwise
    assert shop.do("03-02 13:01", f"quote make {covered} --part disk:1 --minutes 60")["total"] == 0
    # From level to level, the last of which is the emergency group.
    for level in ("site", "headquarters", "emergency"):
        shop.do("03-02 13:05", f"escalate {covered} --reason 'not found'")
        shown = shop.do("03-02 13:06", f"show {covered}")
        assert (shown["level"], shown["priority"]) == (level, "P3")
    # Solved without a visit and not solved after all: the hour between does not count.
    shop.have(f"resolve {covered} -c disk -s restored", when="03-02 14:00")
    [again] = shop.do("03-02 15:00", f"reopen {covered} --reason 'lost again'")
    due = {each["target"]: each["due"] for each in again["changes"][0]["data"]["clocks"]}
    assert due == {"arrive": "2026-03-03T06:00:00Z"}
    # Headquarters serves the home province as well.
    near = shop.call("03-02 14:00", "'a question' -c 'Sample Estates'")
    assert shop.do("03-02 14:01", f"assign {near} --auto")[0]["engineer"]

    # An unhappy customer complains to headquarters, which sends another engineer.
    slow = shop.call("03-03 09:00", "'it is slow' --serial CM-1 --priority P3")
    shop.do("03-03 09:01", f"assign {slow} One")
    assert shop.do("03-03 09:02", f"quote make {slow} --part disk:1 --minutes 90")["total"] == 800_00
    [complaint, about] = shop.do("03-03 15:00", f"complaint log {slow} 'he was rude' --about One --caller 'Mr Sample'")
    assert (about["number"], about["engineer"]) == (slow, None)
    assert shop.do("03-03 15:01", f"show {complaint['number']}")["level"] == "headquarters"
    assert shop.do("03-03 15:02", f"assign {complaint['number']} --auto")[0]["engineer"] == "Engineer Two"
    assert "complains of Engineer One" in shop.refused("03-03 15:03", f"dispatch order {slow} --engineer One")
    assert shop.do("03-03 15:05", f"dispatch order {slow}")[0]["engineer"] == "Engineer Two"
    # Asked after a service; the lowest mark is a complaint by itself.
    [asked] = shop.do("03-03 18:00", f"survey take service {lost} --mark attitude=1 --mark solved=4 --by 'Mr Sample'")
    assert (asked["mean"], asked["content"]) == (2.5, False)
    marks = "--mark attitude=5 --mark quality=2 --mark solved=5"
    [other] = shop.do("03-03 18:01", f"survey take service {covered} {marks} --by 'Mr Sample'")
    assert (other["mean"], other["content"]) == (4.0, True)
    assert [row["survey"] for row in shop.do("03-03 18:02", "complaint list")] == [None, "A-0001"]


def care(shop: Shop) -> None:
    shop.have("customer add 'Example Builders'", "customer add 'Sample Estates'", when="01-05 09:00")
    # Each customer is visited once in every quarter.
    planned = shop.do("01-05 09:30", "task plan --until 2026-12-31")
    visits = [(each["customer"], each["due_on"]) for each in planned]
    ends = ("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31")
    assert visits == [(name, end) for end in ends for name in ("Example Builders", "Sample Estates")]
    [first, _other] = shop.do("03-31 08:00", "agenda")
    assert first["next"] == f"svcdesk task visit {planned[0]['number']}"
    visit = shop.go_round("03-31 09:00", planned[0]["number"])
    # The running state is checked, coming problems are foretold, and the customer has it on paper.
    form = "{action: looked at all modules, result: runs, consents: [{to: work, by: Mr Sample, how: in person}]"
    needed = ["action", "result", "found", "advice", "checklist", "signature"]
    assert shop.lacks("03-31 09:30", visit) == needed
    form += ", checklist: {running: yes, data: no}, found: [{what: disk full by summer, ticket: yes}]"
    form += ", advice: a larger disk by May, signature: {name: Mr Sample}, solved: yes}"
    shop.record("03-31 10:00", visit, form, "--finish")
    upkeep = shop.do("03-31 18:00", "report upkeep 'Example Builders' 2026-03")
    assert [(each["checks"], each["found"]) for each in upkeep["visits"]] == [("1/2", ["disk full by summer"])]
    assert [each["number"] for each in upkeep["done"]] == [planned[0]["number"]]
    assert [each["due_on"] for each in upkeep["next"]] == list(ends[1:])
    assert {each["summary"] for each in upkeep["tickets"]} >= {"disk full by summer"}
    shop.have(f"dispatch print {visit} --to upkeep.html", when="03-31 10:30")
    assert "系统维护报告" in (shop.desk.folder / "upkeep.html").read_text(encoding="utf-8")
    # An error message is looked up: what it means, what helps, in which module.
    [code] = shop.do("04-01 09:00", "knowledge find --code E12")["faults"]
    assert (code["means"], code["remedy"], code["module"]) == (
        "a rate was changed while a sheet was open", "reckon it again", "COST",
    )  # fmt: skip
    # A virus is warned of; whoever does not want the patch says so.
    warned = shop.do("04-02 09:00", "task announce 'patch against a virus' --why 'it spreads by mail' --due 2026-04-03")
    assert [each["customer"] for each in warned] == ["Example Builders", "Sample Estates"]
    shop.have(f"task done {warned[1]['number']} --note 'they do not want it'", when="04-02 10:00")
    # Three layers are trained, each for itself.
    for key in ("project", "management", "decision"):
        shop.have(f"training plan {key} --at '2026-05-11 09:00' --customer 'Example Builders'", when="05-01 09:00")
    for number, name in enumerate(("Mr Site", "Ms Control", "Mr Board"), 1):
        shop.have(f"training enrol {number} '{name}'", f"training held {number}", when="05-13 09:00")
    taught = shop.do("05-31 09:00", "report training 2026-05")["sessions"]
    assert [(each["course"], each["lasts"], each["audience"].split()[0], each["passed"]) for each in taught] == [
        ("project", "2 days", "Project", 1),
        ("management", "1 day", "Management", 1),
        ("decision", "2h", "Decision", 1),
    ]
