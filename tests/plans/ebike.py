"""ebike, electric-bicycle dealers: a cracked frame on a Sunday that is worked, parts over a weekend that is not."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    # Sunday 20 September 2026 is worked for the National Day: the same day is that Sunday
    frame = story.call("09-20 16:00", "frame is cracked", "North Dealer", region="north", kind="quality")
    frame.promises(report="09-20 18:30")
    frame.note("09-20 18:30", "reported").met("report").promises(answer="09-23 18:30")  # 3 calendar days
    frame.note("09-20 18:30", "parts-ordered").promises(parts="09-23 18:30")
    frame.note("09-23 18:00", "maker-answered").met("answer")
    story.overdue("09-23 18:50", (frame, "parts", "20m clock"))
    frame.note("09-24 09:00", "shipped").missed("parts")

    # Sunday 27 is an ordinary one: its day is Monday 28
    fork = story.call("09-27 11:00", "fork bends", "South Dealer", region="south", kind="quality")
    fork.promises(report="09-28 18:30")
    story.overdue("09-29 09:00", (fork, "report", "30m"))  # half an hour of Tuesday's hours
    fork.note("09-29 09:30", "reported").missed("report").promises(answer="10-02 09:30")  # a holiday
    # waiting for the maker is what was promised: it stops nothing
    fork.hold("09-29 10:00", "maker").stands_still()
    fork.note("10-08 09:00", "maker-answered").missed("answer")

    # an ordinary repair is reported to nobody; its parts leave on Monday, ordered on Friday
    brake = story.call("10-16 10:00", "brake squeaks", "North Dealer", kind="repair").promises()
    brake.note("10-16 10:30", "parts-ordered").promises(parts="10-19 10:30")
    brake.note("10-19 10:00", "shipped").met("parts")


def field(shop: Shop) -> None:
    shop.have(
        "customer add 'North Dealer' --region north",
        "equipment add EB-1 --kind bicycle --customer 'North Dealer' --bought 2026-01-10",
    )
    # Every repair has its record, with its cause; the battery is warranted for half a year.
    brake = shop.call("02-10 10:00", "'brake squeaks' --serial EB-1")
    shop.visit("02-10 10:05", brake)
    form = "{fault: squeaks, cause: wear, action: brake replaced, result: quiet, minutes: 20, parts: [{part: brake}]"
    assert "attribution" in shop.refuses("02-10 10:30", brake, form + "}", "--finish")
    done = shop.record("02-10 10:30", brake, form + ", attribution: material}", "--finish")
    assert {line["item"]: line["list_amount"] for line in done["lines"]} == {"brake": 35_00, "labour": 15_00}
    assert done["total"] == 0
    assert done["warranty_until"] == {"bicycle": "2027-01-09", "battery": "2026-07-09"}

    # Repair money: 200 + 100 bicycles at 3.50 are 1,050.00; 50.00 were used up, 1,000.00 are paid out.
    shop.have("settlement enter 'North Dealer' 2026-01 200", when="02-01 09:00")
    shop.have("settlement enter 'North Dealer' 2026-03 100", when="03-31 09:00")
    keys = ("turnover", "budget", "carried_in", "spent", "charged", "paid", "carried_out")
    first = shop.do("04-01 09:00", "settlement close 'North Dealer' 2026Q1")
    assert [first[key] for key in keys] == [300, 1050_00, 0, 50_00, 0, 1000_00, 0]
    # Nothing is carried: the second quarter begins anew. 10 bicycles are 35.00, 50.00 are used up: 15.00 over.
    again = shop.call("05-11 10:00", "'brake squeaks again' --serial EB-1")
    shop.visit("05-11 10:05", again)
    shop.record("05-11 10:30", again, form + ", attribution: material}", "--finish")
    shop.have("settlement enter 'North Dealer' 2026-05 10", when="06-01 09:00")
    second = shop.do("07-01 09:00", "settlement close 'North Dealer' 2026Q2")
    assert [second[key] for key in keys] == [10, 35_00, 0, 50_00, 15_00, 0, 0]

    # The dealer is assessed for July, and told by the 5th of August; a day later it is late.
    shop.have("assessment add North cards --why 'three cards of May came in July'", when="07-20 09:00")
    shop.have("assessment close 2026-07", when="08-03 09:00")
    shop.have("assessment told 'North Dealer' 2026-07", when="08-05 18:00")
    told = shop.do("08-05 18:01", "report assessment 2026-07")
    assert [(each["rule"], each["dealer"], each["times"], each["amount"]) for each in told["dealers"]] == [
        ("repairs", None, 0, 0),
        ("cards", "North Dealer", 1, 0),
    ]
    shop.have("assessment add North repairs --why 'no cause'", when="08-20 09:00")
    shop.have("assessment close 2026-08", when="09-01 09:00")
    late = shop.desk.at("2026-09-06 09:00").run("assessment", "told", "North", "2026-08").out
    assert "late: it was to be by 2026-09-05" in late
    # Forged receipt cards: the money of the quarter is lost.
    shop.have("settlement enter 'North Dealer' 2026-08 100", when="09-05 09:00")
    third = shop.do("10-01 09:00", "settlement close 'North Dealer' 2026Q3 --forfeit 'forged receipt cards'")
    assert [third[key] for key in ("budget", "paid", "carried_out", "forfeited")] == [350_00, 0, 0, 350_00]
    assert third["forfeited_why"] == "forged receipt cards"
    # Repairers hold a certificate, after an examination.
    shop.have("training plan repairing --at '2026-09-07 09:00' --customer 'North Dealer'", when="09-06 09:01")
    shop.have(
        "training enrol 1 'Mr Able' 'Mr Idle'", "training held 1 --mark Able=60 --mark Idle=59", when="09-07 17:00"
    )
    certificates = [each["certificate"] for each in shop.do("09-07 17:01", "training show 1")["people"]]
    assert certificates == ["CE-0001", None]
