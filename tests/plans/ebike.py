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

    # Repair money: of six cards one came later than a month after the sale, one is void: four times 20.00 are 80.00;
    # 50.00 were used up, 30.00 are paid out.
    for serial, sold, received in (
        ("EB-2", "01-05", "01-20"), ("EB-3", "01-31", "02-28"), ("EB-4", "02-10", "03-10"), ("EB-5", "02-10", "03-11"),
        ("EB-6", "03-01", "03-31"), ("EB-7", "03-01", "03-02"),
    ):  # fmt: skip
        shop.have(f"equipment add {serial} --kind bicycle --customer 'North Dealer'", when="03-31 08:00")
        shop.have(f"equipment card {serial} --sold 2026-{sold} --received 2026-{received}", when="03-31 08:00")
    shop.have("equipment card EB-7 --void 'the buyer does not exist'", when="03-31 09:00")
    assert "cards are counted" in shop.refused("03-31 09:01", "settlement enter 'North Dealer' 2026-03 5", code=2)
    keys = ("turnover", "budget", "carried_in", "spent", "charged", "paid", "carried_out")
    first = shop.do("04-01 09:00", "settlement close 'North Dealer' 2026Q1")
    assert [first[key] for key in keys] == [4, 80_00, 0, 50_00, 0, 30_00, 0]
    assert [each["turnover"] for each in first["months"]] == [1, 1, 2]
    # Nothing is carried: the second quarter begins anew. One card is 20.00, 50.00 are used up: 30.00 over.
    again = shop.call("05-11 10:00", "'brake squeaks again' --serial EB-1")
    shop.visit("05-11 10:05", again)
    shop.record("05-11 10:30", again, form + ", attribution: material}", "--finish")
    shop.have("equipment add EB-8 --kind bicycle --customer 'North Dealer'", when="06-01 09:00")
    shop.have("equipment card EB-8 --sold 2026-05-20", when="06-01 09:00")
    second = shop.do("07-01 09:00", "settlement close 'North Dealer' 2026Q2")
    assert [second[key] for key in keys] == [1, 20_00, 0, 50_00, 30_00, 0, 0]
    # Who sends forged cards gets nothing for the quarter.
    shop.have("equipment add EB-9 --kind bicycle --customer 'North Dealer'", when="08-03 09:00")
    shop.have("equipment card EB-9 --sold 2026-07-20", when="08-03 09:00")
    third = shop.do("10-09 09:00", "settlement close 'North Dealer' 2026Q3 --forfeit 'forged receipt cards'")
    assert (third["budget"], third["paid"], third["forfeited"]) == (20_00, 0, 20_00)
