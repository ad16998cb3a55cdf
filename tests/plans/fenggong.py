"""fenggong, machines: an answer within a day, a visit when both sides said, an outcome for every complaint."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    # Friday 27 February 2026, 20:00: a day of the clock
    press = story.call("02-27 20:00", "press stops in mid-stroke", "Example Foundry").promises(answer="02-28 20:00")
    press.note("02-28 20:00", "answered").met("answer")
    # agreed for Monday morning; the customer puts it off to Tuesday, then nobody waits in vain
    press.schedule("02-28 20:05", "03-02 09:00", by="desk").promises(arrive="03-02 09:00")
    press.schedule("03-01 18:00", "03-03 14:00", by="customer").moves(arrive="03-03 14:00")
    press.order("03-02 08:00").promises()
    press.arrive("03-03 14:00").met("arrive")

    # two kinds of late: half an hour past the day, ten minutes past the agreed time
    lathe = story.call("03-03 15:00", "lathe hums", "Sample Joinery").promises(answer="03-04 15:00")
    lathe.hold("03-03 16:00", "customer").stands_still()  # no reason not to answer
    lathe.resume("03-03 16:05").moves()
    story.overdue("03-04 15:30", (lathe, "answer", "30m clock"))
    lathe.note("03-04 15:30", "answered").missed("answer")
    lathe.schedule("03-04 15:30", "03-05 10:00").promises(arrive="03-05 10:00")
    lathe.order("03-05 08:00").arrive("03-05 10:10").missed("arrive")

    # Friday 6 March: two working days later is Tuesday 10. The hotline answers at once; that is not the outcome
    rude = story.call("03-06 11:00", "nobody called back", "Sample Joinery", kind="complaint", channel="complaints")
    rude.promises(answer="03-07 11:00", outcome="03-10 17:30").note("03-06 11:10", "answered").met("answer")
    rude.outcome("03-10 17:30").met("outcome")

    # solved at once is answered, and is an outcome; but not when it was not solved after all
    cold = story.call("03-09 11:00", "the hall is cold", "Sample Joinery", kind="complaint")
    cold.promises(answer="03-10 11:00", outcome="03-11 17:30").resolve("03-09 11:13").met("answer", "outcome")
    cold.reopen("03-09 12:00").moves(outcome="03-11 17:30")
    cold.outcome("03-11 17:30").met("outcome")

    # Friday 3 April: Saturday 4 to Monday 6 are the Tomb-Sweeping holidays; Tuesday 7, Wednesday 8
    bill = story.call("04-03 16:00", "the bill is wrong", "Example Foundry", kind="complaint")
    bill.promises(answer="04-04 16:00", outcome="04-08 17:30").note("04-03 16:05", "answered").met("answer")
    story.overdue("04-09 09:00", (bill, "outcome", "1h"))
    bill.outcome("04-09 10:00").missed("outcome")


def field(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Works'",
        "equipment add M-1 --kind machine --customer 'Example Works' --bought 2025-02-01",
        "equipment add M-0 --kind machine --customer 'Example Works' --bought 2020-02-01",
    )
    # Two years free, but not damage by people, which costs what it costs the maker, labour too; afterwards at cost, for
    # life; technical questions are free. The second year ends on 31 January 2027.
    for serial, attribution, kind, bearing, labour in (
        ("M-1", "material", "fault", 0, 0),
        ("M-1", "workmanship", "fault", 0, 0),
        ("M-1", "people", "fault", 55_00, 100_00),
        ("M-1", "force-majeure", "fault", 55_00, 100_00),
        ("M-1", "conditions", "fault", 55_00, 100_00),
        ("M-0", "material", "fault", 55_00, 100_00),
        ("M-0", "material", "question", 0, 0),
    ):
        call = shop.call("03-02 09:00", f"'runs hot' --serial {serial} --kind {kind}")
        quote = shop.do("03-02 09:05", f"quote make {call} --part bearing --minutes 61 --attribution {attribution}")
        assert {line["item"]: line["amount"] for line in quote["lines"]} == {"bearing": bearing, "labour": labour}
    [cover] = shop.do("03-02 09:10", "equipment show M-1")["warranty"]
    assert cover["until"] == "2027-01-31"


def care(shop: Shop) -> None:
    # A complaint about a repair: its outcome was promised within two working days, and is for who handles complaints;
    # another fitter goes on with the repair.
    shop.have("customer add 'Sample Foundry'", "engineer add 'Ms Handler' --role complaints")
    late = shop.call("03-04 09:00", "'press stands' -c 'Sample Foundry'")
    shop.do("03-04 09:05", f"assign {late} One")
    [complaint, about] = shop.do("03-05 16:00", f"complaint log {late} 'nobody came' --about One --channel complaints")
    assert (complaint["engineer"], about["engineer"]) == ("Ms Handler", None)
    assert "complains of Engineer One" in shop.refused("03-05 16:05", f"assign {complaint['number']} One")
    assert shop.do("03-05 16:10", f"assign {late} --auto")[0]["engineer"] == "Engineer Two"
    [told] = shop.do("03-09 17:30", f"complaint outcome {complaint['number']} 'he comes today' --upheld --told 'Mr Li'")
    clocks = told["changes"][0]["data"]["clocks"]
    assert ("outcome", "met") in [(each["target"], each["change"]) for each in clocks]
    [row] = shop.do("03-09 17:31", "complaint list")
    assert (row["about"], row["engineer_about"], row["upheld"]) == (late, "Engineer One", True)
    # A first-time user gets an engineer for the installation, who knows it; others are not asked.
    shop.have("customer add 'Sample Joinery' --category first --since 2026-03-09", when="03-09 09:00")
    planned = shop.do("03-09 09:01", "task plan --until 2026-06-30")
    assert [(each["customer"], each["rule"], each["due_on"]) for each in planned] == [
        ("Sample Joinery", "installation", "2026-03-09")
    ]
    [line] = shop.do("03-09 09:02", "agenda --for fitters")
    assert line["what"] == "send an engineer for the installation"
    new = shop.call("03-09 09:05", "'a new lathe' -c 'Sample Joinery' --kind installation")
    assert "installation" in shop.refused("03-09 09:06", f"dispatch order {new}")
    shop.have("engineer edit Two --skill installation", when="03-09 09:07")
    [sent] = shop.do("03-09 10:00", f"dispatch order {new}")
    assert sent["engineer"] == "Engineer Two"
    shop.do("03-09 10:01", f"task done {line['number']} --note {new}")
