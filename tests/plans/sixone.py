"""sixone, systems integrator: an ordinary question is solved the same day; whoever has a contract comes first."""

from itertools import pairwise

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    for customer, tier in (("Example Bank", "contract"), ("Sample School", "none")):
        first = tier == "contract"  # without a contract no first answer is promised
        # Saturday 14 February 2026 is worked; Sunday 15 and the Spring Festival are not: their day is Tuesday 24
        share = story.call("02-14 15:00", "how is a folder shared?", customer, kind="question", tier=tier)
        share.promises(solve="02-14 17:30", **({"answer": "02-14 17:00"} if first else {}))
        quota = story.call("02-15 10:00", "how is a quota set?", customer, kind="question", tier=tier)
        quota.promises(solve="02-24 17:30", **({"answer": "02-24 10:30"} if first else {}))
        share.resolve("02-15 10:10").missed("solve", *(["answer"] if first else []))
        quota.note("02-24 10:30", "answered").met(*(["answer"] if first else []))
        # for a fault no time to solve it is promised, but to call back as soon as a solution is there
        drops = story.call("02-24 09:00", "the tunnel drops", customer, tier=tier, priority="P3")
        drops.promises(**({"answer": "02-24 11:00"} if first else {}))
        drops.note("02-24 11:00", "answered").met(*(["answer"] if first else []))
        quota.resolve("02-24 17:30").met("solve")
        # solved at once is answered, and called back; waiting for the customer puts no call off
        sheet = story.call("02-25 10:00", "how is it printed?", customer, kind="question", tier=tier, priority="P4")
        sheet.promises(solve="02-25 17:30", **({"answer": "02-25 12:00"} if first else {}))
        sheet.note("02-25 10:05", "solution").promises(callback="02-25 10:35")
        sheet.hold("02-25 10:10", "customer").stands_still("solve")
        sheet.resume("02-25 10:20").moves(solve="02-25 17:30")
        sheet.hold("02-25 10:21", "vendor").stands_still()  # nor does the vendor stop the day of a question
        sheet.resume("02-25 10:22").moves()
        sheet.resolve("02-25 10:35").met("solve", "callback", *(["answer"] if first else []))
        drops.note("02-28 17:10", "solution").promises(callback="03-02 08:40")  # over a Sunday
        drops.note("03-02 08:40", "answered").met("callback")
        drops.note("03-02 09:00", "solution").promises(callback="03-02 09:30")
        drops.note("03-02 09:31", "answered").missed("callback")
    story.call("02-28 17:10", "core switch is dead", "Sample School", tier="none", priority="P1").promises()
    core = story.call("02-28 17:10", "core switch is dead", "Example Bank", priority="P1").promises(
        answer="03-02 08:40"
    )
    core.note("03-02 08:40", "answered").met("answer")
    story.call("03-02 09:00", "the quarter's visit", "Example Bank", kind="visit").promises()  # planned: nobody waits

    # asked after closing time on Wednesday 4, so Thursday 5's; a day's wait for the customer makes it Friday 6
    backup = story.call("03-04 18:00", "how is a backup read?", "Example Bank", kind="question", priority="P4")
    backup.promises(answer="03-05 10:30", solve="03-05 17:30").note("03-05 08:50", "answered").met("answer")
    backup.hold("03-05 09:00", "customer").stands_still("solve")
    backup.resume("03-06 09:00").moves(solve="03-06 17:30")
    # a first answer waits for nobody
    power = story.call("03-06 17:00", "power supply hums", "Example Bank", priority="P1").promises(answer="03-06 17:30")
    power.hold("03-06 17:05", "customer").stands_still()
    power.resume("03-06 17:10").moves()
    story.overdue("03-09 08:45", (backup, "solve", "15m"), (power, "answer", "15m"))


def field(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Bank'",
        "customer add 'Sample School'",
        "contract add 'Example Bank' --kind care --from 2026-01-01",
        "equipment add SW-1 --kind switch --model X24 --customer 'Example Bank' --bought 2025-06-01",
        "equipment add SRV-1 --kind server --customer 'Example Bank' --bought 2025-06-01",
        "equipment add SW-9 --kind switch --model X48",
        "equipment add SRV-9 --kind server",
        "engineer edit One --station centre",
        "engineer edit Two --station centre",
    )
    # Whoever chooses the priority reads what it means.
    assert shop.definitions("02-24 08:40", "'a fault' -c 'Sample School' --kind fault --tier none") == [
        "the product does not work and business has stopped",
        "the product works in part or slowly, or cannot be installed at an important site",
        "the product runs but reports errors, or a small platform cannot be installed",
        "an improvement, or how something is done",
    ]
    # What can't be repaired in time is replaced by a loaner of equal function: a server is none.
    other = shop.call("02-24 08:50", "'all is dead' -c 'Sample School' --tier none --priority P1 --region away")
    slow = shop.call("02-24 08:55", "'core switch drops frames' -c 'Example Bank' --region home")
    core = shop.call("02-24 09:00", "'core switch is dead' --serial SW-1 --priority P1 --region away")
    # Who has a contract comes first, the worst first of all.
    assert [each["number"] for each in shop.do("02-24 09:00", "list")] == [core, slow, other]
    assert "Switch" in shop.refused("02-24 10:00", f"loan out {core} SRV-9")
    free = shop.do("02-24 10:00", "loan list --free")
    assert {each["serial"]: each["kind"] for each in free} == {"SW-9": "switch", "SRV-9": "server"}
    shop.do("02-24 10:05", f"loan out {core} SW-9")
    [lent] = shop.do("02-24 10:06", "loan list")
    assert lent["due_at"] == "2026-05-24T02:05:00Z"  # for three months, unless it is repaired before
    assert "SW-9" in shop.refused("02-24 11:05", f"loan out {other} SW-9")
    # until it is repaired
    shop.do("03-06 10:00", f"resolve {core} -c 'power supply' -s replaced")
    assert "a loaner is out (SW-9" in shop.refused("03-06 10:05", f"close {core}")
    shop.do("03-06 11:00", "loan back SW-9")
    shop.do("03-06 11:05", f"close {core}")

    # The service centre serves both regions. One owner follows a ticket through four levels, each with its reason.
    given = [shop.do("03-23 09:01", f"assign {number} --auto")[0]["engineer"] for number in (other, slow)]
    assert given == ["Engineer One", "Engineer Two"]
    through = ["site", "centre", "research", "vendor"]
    for hour, (giver, taker) in enumerate(pairwise(through), 10):
        [told] = shop.do(f"03-23 {hour}:00", f"escalate {slow} --reason 'beyond {giver}'")
        assert {**told["changes"][0]["data"], "clocks": 0} == {
            "from": giver, "to": taker, "reason": f"beyond {giver}", "clocks": 0,
        }  # fmt: skip
    shown = shop.do("03-23 13:30", f"show {slow}")
    assert (shown["level"], shown["engineer"]) == ("vendor", "Engineer Two")
    assert "highest level already: Vendor" in shop.refused("03-23 14:00", f"escalate {slow} --reason more")
    # What was solved above the site should become an article; it is, and helps the next caller.
    shop.do("03-23 15:00", f"resolve {slow} -c 'buffers of firmware 2.1' -s 'firmware 2.2'")
    closed = shop.desk.run("close", slow).err
    assert f"svcdesk knowledge add --from {slow}" in closed
    shop.do("03-23 15:10", f"knowledge add --from {slow} --title 'Drops frames'")
    again = shop.desk.run("log", "drops frames here, too", "-c", "Sample School", "--tier", "none").err
    assert "K-0001, Drops frames: firmware 2.2" in again
    shop.do("03-23 15:20", f"resolve {other} -c fuse -s replaced")
    assert "knowledge add" not in shop.desk.run("close", other).err

    # A question that was not solved in its day is handed up, with a contract or without.
    late = [shop.call("03-23 16:00", f"'how?' -c '{name}' --kind question --tier {tier}")
            for name, tier in (("Example Bank", "contract"), ("Sample School", "none"))]  # fmt: skip
    for when, up in (("17:29", []), ("17:31", late)):
        shop.do(f"03-23 {when}", "sla sweep")
        assert [each["number"] for each in shop.do(f"03-23 {when}", "list --level centre --sort number")] == up
    # Of each call the organisation, the telephone and the person are recorded.
    caller = "--caller 'Ms Example' --phone 13800000001"
    told = shop.call("03-24 08:50", f"'a wish' -c 'Sample School' --tier none --channel duty {caller}")
    shown = shop.do("03-24 08:51", f"show {told}")
    [heard] = shown["calls"]
    said = (shown["customer"], heard["phone"], heard["caller"], heard["channel"])
    assert said == ("Sample School", "13800000001", "Ms Example", "duty")
    # Mail to two addresses stands on the agenda of whoever watches it, until somebody has it.
    for channel, role in (("mail", "centre"), ("mail-works", "research")):
        mailed = shop.call("03-24 09:00", f"'a wish' -c 'Sample School' --tier none --channel {channel}")
        watched = shop.do("03-24 09:01", f"agenda --for {role}")
        assert [each["number"] for each in watched if each["source"] == "ticket"] == [mailed]
    # The usual office hours, to the minute; a duty mobile otherwise, in turns of a week.
    edges = ("03-25 08:29", "03-25 08:30", "03-25 11:59", "03-25 12:00", "03-25 13:00", "03-25 17:30", "03-28 10:00")
    outside = [True, False, False, True, False, True, True]
    assert shop.agreed_outside_hours("03-24 09:00", mailed, *edges) == outside
    assert shop.names_duty("03-24 17:29", "03-24 17:30") == [False, True]
    turns = ("01-11 23:59", "01-12 00:00", "01-18 23:59", "01-19 00:00")
    on_duty = [shop.do("03-24 10:00", f"engineer on-duty --at '2026-{when}'")[0]["name"][9:] for when in turns]
    assert on_duty == ["One", "Two", "Two", "One"]


def care(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Bank'",
        "customer add 'Sample School' --since 2026-02-10",
        "contact add 'Example Bank' 'Ms Example' --head --phone 13800000001",
        "contract add 'Example Bank' --kind care --from 2026-01-01",
        "equipment add SW-1 --kind switch --customer 'Example Bank' --bought 2026-01-02",
        "equipment add SRV-1 --kind server --customer 'Example Bank' --bought 2026-01-02",
    )
    planned = shop.do("01-05 09:00", "task plan --until 2026-12-31")
    due = [(each["rule"], each["customer"], each["due_on"]) for each in planned]
    quarters = ("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31")
    assert sorted(due) == [
        *(("quarterly", "Example Bank", day) for day in quarters),
        ("regular-call", "Example Bank", "2026-04-01"),
        ("regular-call", "Sample School", "2026-05-09"),  # the 10th is a Sunday, the 9th is worked
    ]
    # The visit checks, adjusts and cleans, and uses up one of four.
    [tour] = [each for each in shop.do("03-31 09:00", "agenda") if each["rule"] == "quarterly"]
    visit = shop.go_round("03-31 10:00", tour["number"])
    assert shop.lacks("03-31 10:01", visit) == ["found", "checklist"]
    done = "{checklist: {checked: yes, adjusted: yes, cleaned: yes}, found: none, result: runs}"
    shop.record("03-31 11:00", visit, done, "--finish")
    contract = shop.do("03-31 11:05", "contract show C-0001")
    assert (contract["entitlements"][0]["left"], contract["ends_on"]) == (3, "2026-12-31")
    # The centre calls; the next call is three months after the last.
    [call] = [each for each in shop.do("04-01 09:00", "agenda --for centre") if each["rule"] == "regular-call"]
    shop.do("04-02 09:00", f"survey take callback Bank --task {call['number']} --words running='all well'")
    [again] = shop.do("04-02 09:05", "task plan --until 2026-07-31")
    assert (again["rule"], again["due_on"]) == ("regular-call", "2026-07-02")
    # News of products go to every customer, by mail.
    shop.do("04-02 10:00", "task announce 'firmware 2.2' --changes 'no lost frames' --due 2026-04-03 --for centre")
    told = [each["customer"] for each in shop.do("04-03 09:00", "agenda --for centre") if "2.2" in each["what"]]
    assert told == ["Example Bank", "Sample School"]
    # A switch is in warranty for a year, a server for three; but only for the first buyer.
    for serial, until in (("SW-1", "2027-01-01"), ("SRV-1", "2029-01-01")):
        assert [each["until"] for each in shop.do("04-03 10:00", f"equipment show {serial}")["warranty"]] == [until]
        shop.have(f"equipment edit {serial} --customer 'Sample School'", when="04-03 10:01")
        [cover] = shop.do("04-04 10:00", f"equipment show {serial}")["warranty"]
        assert (cover["until"], cover["warranty"]) == ("2026-04-03", "out")
