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
    assert shop.lacks("02-10 10:10", brake) == ["fault", "cause", "attribution", "action", "result"]
    done = shop.record("02-10 10:30", brake, form + ", attribution: material}", "--finish")
    assert {line["item"]: line["list_amount"] for line in done["lines"]} == {"brake": 35_00, "labour": 15_00}
    assert done["total"] == 0
    assert done["warranty_until"] == {"bicycle": "2027-01-09", "battery": "2026-07-09"}

    # Parts are prepaid, and shipped only when the parts clerk has checked the list and the waybill.
    shop.have(
        "engineer add 'Parts Clerk' --login clerk --role parts", "card sell 'North Dealer' 300", when="02-11 08:00"
    )
    shop.have("stock receive brake 10 --to depot", "stock request brake 4 --to workshop", when="02-11 08:00")
    assert "Parts Clerk" in shop.refused("02-11 09:00", "stock approve REQ-0001", user="one")
    assert "approval of: Parts clerk" in shop.refused("02-11 09:00", "stock ship REQ-0001 --from depot")
    shop.do("02-11 09:05", "stock approve REQ-0001 --note 'waybill SF-1, four as listed'", user="clerk")
    shop.do("02-11 09:06", "stock ship REQ-0001 --from depot")
    assert "Brake" in shop.desk.run("stock", "print", "REQ-0001", "--to", "-").out
    # Out of warranty a customer's own damage is charged, and taken from what was prepaid.
    worn = shop.call("02-12 10:00", "'run over' --serial EB-1")
    shop.visit("02-12 10:05", worn)
    damage = form + ", attribution: customer}"
    assert shop.charged(shop.record("02-12 10:30", worn, damage, "--finish")) == {"brake": 35_00, "labour": 15_00}
    shop.do("02-12 10:31", f"pay {worn} --card CARD-0001")
    assert [card["balance"] for card in shop.do("02-12 10:32", "card list")] == [250_00]

    # So is what breaks out of warranty: two begun half hours of work.
    shop.have("equipment add EB-0 --kind bicycle --customer 'North Dealer' --bought 2025-02-10", when="02-12 11:00")
    old = shop.call("02-12 11:00", "'brake squeaks' --serial EB-0")
    quote = shop.do("02-12 11:01", f"quote make {old} --part brake --minutes 31 --attribution material")
    assert {line["item"]: line["amount"] for line in quote["lines"]} == {"brake": 35_00, "labour": 30_00}
    # Hours of the shop, to the minute.
    edges = ("02-28 11:59", "02-28 12:00", "02-28 12:59", "02-28 13:00")
    assert shop.agreed_outside_hours("02-12 11:02", old, *edges) == [False, True, True, False]

    # Repair money: of six cards one came later than a month after the sale, one is void: four times 20.00 are 80.00;
    # 50.00 were used up, 30.00 are paid out.
    rows = ["serial,kind,customer"] + [f"EB-{each},bicycle,North Dealer" for each in range(2, 10)]
    shop.file("sold.csv", "\n".join(rows) + "\n")
    shop.have("import equipment sold.csv", when="01-31 08:00")
    for serial, sold, received in (
        ("EB-2", "01-05", "01-20"), ("EB-3", "01-31", "02-28"), ("EB-4", "02-10", "03-10"), ("EB-5", "02-10", "03-11"),
        ("EB-6", "03-01", "03-31"), ("EB-7", "03-01", "03-02"),
    ):  # fmt: skip
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
    shop.have("equipment card EB-8 --sold 2026-05-20", when="06-01 09:00")
    second = shop.do("07-01 09:00", "settlement close 'North Dealer' 2026Q2")
    assert [second[key] for key in keys] == [1, 20_00, 0, 50_00, 30_00, 0, 0]
    # Who sends forged cards gets nothing for the quarter.
    shop.have("equipment card EB-9 --sold 2026-07-20", when="08-03 09:00")
    third = shop.do("10-09 09:00", "settlement close 'North Dealer' 2026Q3 --forfeit 'forged receipt cards'")
    assert (third["budget"], third["paid"], third["forfeited"]) == (20_00, 0, 20_00)


def care(shop: Shop) -> None:
    shop.have(
        "customer add 'North Dealer' --region north",
        "equipment add EB-1 --kind bicycle --model Swift --customer 'North Dealer' --bought 2026-01-10",
        "equipment add EB-2 --kind bicycle --model Swift --customer 'North Dealer'",
    )
    # Six papers, by the 5th of the next month; 5 July is a Sunday, so on Saturday 4, when dealers are open.
    planned = shop.do("06-06 08:00", "task plan --until 2026-08-31")
    assert [(each["rule"], each["turn"], each["due_on"]) for each in planned] == [
        ("month-papers", "2026-06", "2026-07-04"),
        ("month-papers", "2026-07", "2026-08-05"),
    ]
    # What happens in June: a repair with a part, what its customer says of it, two cards.
    brake = shop.call("06-10 10:00", "'brake squeaks' --serial EB-1")
    shop.visit("06-10 10:05", brake)
    form = "{fault: squeaks, attribution: material, cause: wear, action: brake replaced, result: quiet, minutes: 20"
    shop.record("06-10 10:30", brake, form + ", parts: [{part: brake, quantity: 2}]}", "--finish")
    shop.have(
        f"survey take service {brake} --mark manner=5 --mark repair=3 --says 'it took long' --opinion service",
        "equipment card EB-2 --sold 2026-06-01 --received 2026-06-11 --number C-2",
        "assessment add 'North Dealer' repairs --why 'a record without its cause'",
        "assessment add 'North Dealer' cards --why 'five weeks after the sale'",
        "assessment add 'North Dealer' cards --why 'six weeks after the sale'",
        when="06-11 09:00",
    )
    [papers] = shop.do("07-04 09:00", "agenda --for office")
    assert (papers["what"], papers["due"]) == ("repairs, parts, satisfaction, opinions, sales, cards", "2026-07-04")
    told = shop.papers("07-04 09:05", "2026-06")
    assert sorted(told) == ["cards", "opinions", "parts", "repairs", "sales", "satisfaction"]
    for paper, *words in (
        ("repairs", "售后维修月报表, 2026-06", "North Dealer (1)", "EB-1 squeaks wear brake replaced 2 × Brake 85.00"),
        ("parts", "每月零件更换清单", "序号 零件 数量 车号 金额 旧件 1 Brake 2 EB-1 40.00 0"),
        ("satisfaction", "顾客满意度调查统计表", "Manner 服务态度 1 5.0 100.0", "Repair 维修质量 1 3.0 0.0"),
        ("satisfaction", "合计 1 4.0 100.0"),
        ("opinions", "顾客意见统计表", "Service 1 0"),
        ("sales", "每月销售统计表", "经销商 车型 销量 回执卡 North Dealer Swift 1 1"),
        ("cards", "保修回执卡", "1 EB-2 2026-06-01 2026-06-11 yes North Dealer"),
    ):
        assert all(each in told[paper] for each in words), told[paper]
    # The dealer is assessed, and told by the 5th.
    shop.have("assessment close 2026-06", when="07-05 23:59")
    said = shop.desk.at("2026-07-06 00:00").run("assessment", "told", "North Dealer", "2026-06").out
    assert "late: it was to be by 2026-07-04" in said
    paper = shop.do("07-06 09:00", "report assessment 2026-06")["dealers"]
    assert [(each["rule"], each["dealer"], each["times"], each["amount"]) for each in paper] == [
        ("repairs", "North Dealer", 1, 0),
        ("cards", "North Dealer", 2, 0),
    ]
    # Repairers hold a certificate, after an examination.
    shop.have(
        "training plan repairing --at '2026-07-02 09:00'",
        "training enrol 1 'Mr A' 'Ms B' --customer 'North Dealer'",
        "training held 1 --mark 'Mr A=60' --mark 'Ms B=59'",
        when="07-02 17:00",
    )
    people = shop.do("07-02 17:05", "training show 1")["people"]
    assert {each["name"]: each["certificate"] for each in people} == {"Mr A": "CE-0001", "Ms B": None}
