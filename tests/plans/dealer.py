"""dealer, appliance dealers: whether a return was asked for in time, judged from the day of receipt or of sale."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    # Thursday 5 March 2026. A washing machine received on Friday 27 February at 10:00 came broken: 7 days, over a
    # weekend of which Saturday 28 is worked, end on Friday 6 March
    washer = story.call("03-05 15:00", "drum is dented", "Example Dealer", kind="arrival", at="2026-02-27 10:00")
    washer.promises(claim="03-06 10:00").note("03-05 15:00", "claimed").met("claim")
    # its neighbour was received on Thursday 26 February: 7 days ended at 09:00 of this Thursday
    dryer = story.call("03-05 15:05", "door is bent", "Example Dealer", kind="arrival", at="2026-02-26 09:00")
    dryer.promises(claim="03-05 09:00").note("03-05 15:05", "claimed").missed("claim")

    # sold on Friday 20 March: 15 days end on Saturday 4 April
    fridge = story.call("04-03 11:00", "does not cool", "Sample Dealer", kind="quality", at="2026-03-20 16:00")
    fridge.promises(claim="04-04 16:00")
    # that it waits for the dealer is no excuse of the dealer's
    fridge.hold("04-03 11:05", "dealer").stands_still()
    fridge.note("04-04 16:00", "claimed").met("claim")
    # sold on 21 March, 10:00: nobody asked until 5 April, 12:00
    oven = story.call("04-03 11:10", "does not heat", "Sample Dealer", kind="quality", at="2026-03-21 10:00")
    oven.promises(claim="04-05 10:00")
    story.overdue("04-05 12:00", (oven, "claim", "2h clock"))

    story.call("04-05 12:10", "a hose is needed", "Sample Dealer", kind="spares").promises()


def field(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Dealer'",
        "equipment add W-1 --kind appliance --customer 'Example Dealer' --delivered 2026-02-27 --bought 2026-03-01",
        "equipment add W-2 --kind appliance --customer 'Example Dealer' --bought 2025-03-16",
    )
    # Returns: received on 27 February, defective on arrival until 6 March; sold on 1 March, a defect until the 16th. In
    # time they are repaired first, and the maker bears the freight; later the dealer's budget bears the way there.
    machines = "".join(f"W-{each},appliance,Example Dealer,2026-02-27,2026-03-01\n" for each in range(3, 8))
    machines += "W-9,appliance,Example Dealer,2026-03-02,2026-03-03\n"
    shop.file("received.csv", "serial,kind,customer,delivered,bought\n" + machines)
    shop.have("import equipment received.csv", when="03-01 09:00")
    for serial, when, reason, decision, freight in (
        ("W-3", "03-06", "arrival", "repair-first", "desk"),
        ("W-4", "03-07", "arrival", "repair", "customer"),
        ("W-5", "03-16", "quality", "repair-first", "desk"),
        ("W-6", "03-17", "quality", "repair", "customer"),
        ("W-2", "03-17", "quality", "repair", "customer"),  # a year and a day after it was sold
    ):
        call = shop.call(f"{when} 10:00", f"'drum is dented' --serial {serial} --kind {reason}")
        assert shop.bring(f"{when} 10:01", call, f"--reason {reason}") == (decision, freight)
    ways = [(each["freight"], each["freight_back"]) for each in shop.do("03-17 11:01", "return list")]
    by_maker, warranty, by_dealer = ("desk", "desk"), ("customer", "desk"), ("customer", "customer")
    assert ways == [by_maker, warranty, by_maker, warranty, by_dealer]
    # The usual office hours, to the minute.
    edges, outside = ("03-18 08:30", "03-18 12:00", "03-18 13:30", "03-18 17:30"), [False, True, False, True]
    assert shop.agreed_outside_hours("03-17 11:01", call, *edges) == outside
    # A return needs approval, and a list of what is in the box; what comes incomplete is refused.
    assert "approval" in shop.refused("03-17 11:02", "return send RMA-0002")
    shop.file("goods.csv", "item,quantity\nwashing machine,1\n")
    box = shop.call("03-17 11:03", "'no hose in the box' --serial W-7 --kind quality")
    shop.do("03-17 11:04", f"return ask {box} --reason quality --goods goods.csv")
    assert [each["name"] for each in shop.do("03-17 11:05", f"attachment list {box}")] == ["goods.csv"]
    shop.do("03-17 11:06", "return refuse RMA-0006 --why 'the hose is missing'")
    assert [each["number"] for each in shop.do("03-17 11:07", "return list --state refused")] == ["RMA-0006"]
    # What transport has damaged is no quality defect, though it was sold a fortnight ago.
    fallen = shop.call("03-17 11:08", "'the box was dropped' --serial W-9 --kind quality")
    assert shop.bring("03-17 11:09", fallen, "--reason transport") == ("repair", "customer")
    # Repaired first; what cannot be is exchanged only when somebody has confirmed it.
    shop.do("03-17 11:10", "return approve RMA-0001", user="chief")
    shop.do("03-17 11:11", "return done RMA-0001 --signed-by 'Mr Dealer'")
    shop.do("03-17 11:12", "return fail RMA-0003 --instead exchange --why 'the drum is cracked'")
    assert "approval" in shop.refused("03-17 11:13", "return done RMA-0003 --serial W-8")
    shop.do("03-17 11:14", "return approve RMA-0003", user="chief")
    shop.do("03-17 11:15", "return done RMA-0003 --serial W-8")
    # Freight of 35.00 there and 40.00 back: in warranty the budget bears the way there, out of it both ways.
    for number in ("RMA-0002", "RMA-0005"):
        shop.do("03-18 09:00", f"return approve {number}", user="chief")
        shop.do("03-18 09:01", f"return send {number}")
        shop.do("03-25 09:00", f"return back {number}")
        shop.do("03-25 09:01", f"return cost {number} --there 35 --back 40")
    borne = 35_00 + 35_00 + 40_00
    # Out of warranty the parts are taken from the budget, too; the work is charged, by the begun half hour.
    worn = shop.call("03-19 09:00", "'pump is worn' --serial W-2 --kind repair")
    shop.visit("03-19 10:00", worn)
    form = "{fault: pump, cause: wear, action: replaced, result: runs, minutes: 31, parts: [{part: pump, quantity: 1}]}"
    assert shop.charged(shop.record("03-19 11:00", worn, form, "--finish")) == {"pump": 0, "labour": 80_00}

    def repair(when: str, pumps: int) -> None:
        number = shop.call(f"{when} 10:00", "'pump is dead' --serial W-1 --kind repair")
        shop.visit(f"{when} 11:00", number)
        form = (
            f"{{fault: pump, cause: wear, action: replaced, result: runs, parts: [{{part: pump, quantity: {pumps}}}]}}"
        )
        assert shop.record(f"{when} 12:00", number, form, "--finish")["total"] == 0

    # First quarter: 1.5 % of 60,000.00 + 40,000.00 are 1,500.00; four pumps of 150.00 and the freight used up 710.00;
    # 790.00 are left, and carried on. Each month is counted.
    shop.have("settlement enter 'Example Dealer' 2026-01 60000", when="02-02 09:00")
    shop.have("settlement enter 'Example Dealer' 2026-02 40000", when="03-02 09:00")
    repair("03-20", 3)
    assert "not over" in shop.refused("03-31 18:00", "settlement close 'Example Dealer' 2026Q1")
    first = shop.do("04-01 09:00", "settlement close 'Example Dealer' 2026Q1")
    keys = ("budget", "carried_in", "spent", "charged", "paid", "carried_out")
    assert [first[key] for key in keys] == [1500_00, 0, 600_00 + borne, 0, 0, 790_00]
    # Second quarter: 1.5 % of 20,000.00 are 300.00, with 790.00 from before; ten pumps are 1,500.00: 410.00 over,
    # which the dealer is charged.
    shop.have("settlement enter 'Example Dealer' 2026-05 20000", when="05-04 09:00")
    repair("05-06", 10)
    second = shop.do("07-01 09:00", "settlement close 'Example Dealer' 2026Q2")
    assert [second[key] for key in keys] == [300_00, 790_00, 1500_00, 410_00, 0, 0]
    assert "already" in shop.refused("07-01 09:01", "settlement close 'Example Dealer' 2026Q2")
    assert [each["quarter"] for each in shop.do("07-01 09:02", "settlement list 'Example Dealer'")] == [
        "2026Q1",
        "2026Q2",
    ]
    # What the last quarter leaves goes into the next year.
    shop.have("settlement enter 'Example Dealer' 2026-12 10000", when="12-31 09:00")
    shop.desk.at("2027-01-04 09:00").run("settlement", "close", "Example Dealer", "2026Q4")
    assert shop.desk.json("settlement", "show", "Example Dealer", "2027Q1")["carried_in"] == 150_00


def care(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Dealer'",
        "customer add 'Sample Household' --category household",
        "equipment add W-1 --kind appliance --model Drum-7 --customer 'Example Dealer' --bought 2026-03-01",
    )
    # Every month its report, by the 5th or the last working day before (4 to 6 April and 1 to 5 May are holidays), and
    # a requisition from each dealer, by the last working day.
    planned = shop.do("03-02 09:00", "task plan --until 2026-05-31")
    assert [(each["rule"], each["customer"], each["due_on"]) for each in planned] == [
        ("repairs", None, "2026-03-05"),
        ("requisition", "Example Dealer", "2026-03-31"),
        ("repairs", None, "2026-04-03"),
        ("requisition", "Example Dealer", "2026-04-30"),
        ("repairs", None, "2026-05-06"),
        ("requisition", "Example Dealer", "2026-05-29"),
    ]
    jam = shop.call("03-10 10:00", "'pump is dead' --serial W-1 --kind repair")
    shop.visit("03-10 11:00", jam)
    form = "{fault: pump, cause: wear, action: replaced, result: runs, minutes: 30, parts: [{part: pump, quantity: 2}]}"
    assert shop.record("03-10 12:00", jam, form, "--finish")["total"] == 0
    shop.have(
        "stock receive pump 6 --to warehouse", "stock request pump 4 --to dealers --why 备料单", when="03-31 09:00"
    )
    [asked] = shop.do("03-31 09:01", "agenda --for spares")
    assert (asked["what"], asked["due"]) == ("spares requisition 备料单", "2026-03-31")
    shop.do("03-31 09:02", f"task done {asked['number']} --note REQ-0001")
    shop.do("03-31 09:03", "stock ship REQ-0001 --from warehouse")
    there = {each["holder"]: each["quantity"] for each in shop.do("03-31 09:04", "stock list --part pump")}
    assert there == {"warehouse": 2, "dealers": 4}
    told = shop.papers("04-03 09:00", "2026-03")
    assert [*told] == ["repairs"]
    line = "1 2026-03-10 12:00 Drum-7 W-1 2026-03-01 pump replaced 2 × Pump 340.00"
    assert all(words in told["repairs"] for words in ("维修月报表, 2026-03", "Example Dealer (1)", line))
