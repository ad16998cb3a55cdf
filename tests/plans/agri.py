"""agri, a maker of farm machinery: dealers repair what is ordinary; the technical department judges the rest."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    story.desk.run("engineer", "add", "Ms Office", "--login", "office", "--role", "sales")
    story.recorder = "office"
    # no time is promised for anything
    story.call("05-01 10:00", "baler does not tie", "Example Farm", kind="ordinary", region="north").promises()
    story.call("05-01 10:00", "frame is torn", "Far Farm", kind="extraordinary", channel="letter").promises()


def field(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Farm'",
        "engineer add 'North Repairs' --login north --station north-dealer",
        "engineer add 'South Repairs' --login south --station south-dealer",
        "engineer add 'Technical One' --login technical --skill technical --role technical",
        "engineer add 'Ms Office' --login office --role sales",
        "engineer edit one --left",
        "engineer edit two --left",
    )
    # The sales office records the calls, and nobody else.
    shop.recorder = "office"
    assert "is for Sales office" in shop.refused("03-02 08:00", "log 'does not tie' -c 'Example Farm'", user="north")
    # What is ordinary goes to the dealer of the region; what is not, to somebody of the technical department.
    for kind, region, engineer in (
        ("ordinary", "north", "North Repairs"),
        ("ordinary", "south", "South Repairs"),
        ("extraordinary", "north", "Technical One"),
    ):
        call = shop.call("03-02 09:00", f"'does not tie' -c 'Example Farm' --kind {kind} --region {region}")
        shop.do("03-02 09:01", f"assign {call} --auto")
        assert shop.do("03-02 09:02", f"show {call}")["engineer"] == engineer
    # A dealer who cannot judge it hands it up, with the reason.
    shop.do("03-02 10:00", f"escalate {call} --reason 'frame is torn'")
    shown = shop.do("03-02 10:01", f"show {call}")
    assert (shown["level"], shown["engineer"]) == ("technical", "Technical One")
    # The usual hours, to the minute, and without holidays.
    edges = ("03-07 07:59", "03-07 08:00", "03-07 11:59", "03-07 12:00", "03-07 13:59", "03-07 14:00", "03-07 17:59",
             "03-07 18:00", "03-08 10:00", "05-01 10:00")  # fmt: skip
    outside = [True, False, False, True, True, False, False, True, True, True]
    assert shop.agreed_outside_hours("03-02 10:02", call, *edges) == outside
    # Repair, replace, refund 三包, judged by the day of purchase, approved by a technician, carried out by dealers.
    for serial, when, decision, freight in (
        ("TR-1", "03-09", "refund", "desk"),
        ("TR-2", "03-10", "exchange", "desk"),
        ("TR-3", "03-17", "exchange", "desk"),
        ("TR-4", "03-18", "repair", "desk"),
    ):
        shop.have(f"equipment add {serial} --kind machine --customer 'Example Farm' --bought 2026-03-02")
        call = shop.call(f"{when} 10:00", f"'does not start' --serial {serial}")
        assert shop.bring(f"{when} 10:01", call, "--reason quality") == (decision, freight)
    assert "Technical department next" in shop.refused("03-18 10:05", "return approve RMA-0004", user="north")
    assert "Technical department" in shop.refused("03-18 10:05", "return send RMA-0004")
    shop.do("03-18 10:06", "return approve RMA-0004", user="technical")
    assert shop.do("03-18 10:07", "return send RMA-0004")
    # After the year it is refused, and the freight is the customer's.
    for serial, bought, decision, freight in (
        ("TR-5", "2025-03-19", "repair", "desk"),
        ("TR-6", "2025-03-18", "refused", "customer"),
    ):
        shop.have(f"equipment add {serial} --kind machine --customer 'Example Farm' --bought {bought}")
        call = shop.call("03-18 11:00", f"'does not start' --serial {serial}")
        assert shop.bring("03-18 11:01", call, "--reason quality") == (decision, freight)
    quote = shop.do("03-18 11:05", f"quote make {call} --part knotter --minutes 60 --attribution maker")
    assert {line["item"]: line["amount"] for line in quote["lines"]} == {"knotter": 260_00, "labour": 60_00}


def care(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Farm' --phone 13800000001",
        "engineer add 'Ms Office' --login office --role sales",
        "engineer add 'Salesman North' --login sales-north --role salesmen",
        "engineer add 'Salesman South' --login sales-south --role salesmen",
        "engineer edit one --station north-dealer",
        "engineer edit two --role technical",
        "equipment add B-1 --kind machine --customer 'Example Farm' --bought 2025-06-01",
    )
    shop.recorder = "office"
    planned = shop.do("03-02 07:00", "task plan --until 2026-03-31")
    assert sorted((each["rule"], each["due_on"], each["customer"], each["about"]) for each in planned) == [
        ("analysis", "2026-03-05", None, None),
        ("audit", "2026-03-31", None, None),
        ("collect", "2026-03-31", None, "north-dealer"),
        ("collect", "2026-03-31", None, "south-dealer"),
    ]
    # The register: calls, letters and visits, to whom each was passed, and how it ended.
    baler = shop.call("03-02 09:00", "'does not tie' --serial B-1")
    # What wrong use has broken is charged; what the maker is to blame for is free in warranty.
    quote = shop.do("03-02 09:05", f"quote make {baler} --part knotter --minutes 61 --attribution use")
    assert {line["item"]: line["amount"] for line in quote["lines"]} == {"knotter": 260_00, "labour": 120_00}
    shop.visit("03-03 10:00", baler)
    assert shop.lacks("03-03 10:01", baler) == ["fault", "cause", "attribution", "action", "result"]
    form = "{fault: does not tie, cause: knotter worn, attribution: maker, action: knotter replaced, result: ties, "
    form += "minutes: 60, solved: yes, parts: [{part: knotter}, {part: knotter, old: back}]}"
    assert shop.record("03-03 11:00", baler, form, "--finish")["total"] == 0
    letter = shop.call("03-04 09:00", "'thank you' -c 'Example Farm' --channel letter")
    shop.do("03-04 10:00", f"resolve {letter} -c thanks -s 'answered by letter'")
    shop.call("03-05 09:00", "'what does a knotter cost?' -c 'Example Farm' --channel visit")
    told = shop.papers("03-31 09:00", "2026-03")
    for paper, *words in (
        ("register", "产品售后服务登记表, 2026-03 序号 日期 方式 客户 电话 内容 转交 处理结果"),
        ("register", "Telephone Example Farm 13800000001 does not tie Engineer One knotter replaced"),
        ("register", "Letter Example Farm 13800000001 thank you answered by letter", "Visit Example Farm"),
        ("faults", "产品故障原因分析和总结", "Farm machine knotter worn a fault of the maker's 1 100.0"),
        ("parts", "三包旧件", "Knotter B-1 2 1"),  # one old knotter is still to be collected
    ):
        assert all(each in told[paper] for each in words), told[paper]
    # The salesman of the region collects what is left there; the technical department audits it.
    [line] = shop.do("03-31 09:05", "agenda --for sales-north")
    assert (line["what"], line["about"]) == ("collect the old parts 旧件", "north-dealer")
    shop.do("03-31 17:00", f"task done {line['number']} --note 'one knotter'", user="sales-north")
    left = [each["what"] for each in shop.do("03-31 17:05", "agenda --for technical")]
    assert left == ["faults, parts", "audit the warranty parts"]
    # Dealers are trained, and examined.
    shop.have(
        "training plan machines --at '2026-04-01 09:00'",
        "training enrol 1 --engineer One --engineer Two",
        when="03-31 18:00",
    )
    shop.have("training held 1 --mark One=60 --mark Two=59", when="04-02 17:00")
    [held] = shop.do("04-02 17:05", "report training 2026-04")["sessions"]
    assert (held["audience"], held["lasts"], held["present"], held["passed"]) == ("Dealers", "2 days", 2, 1)
