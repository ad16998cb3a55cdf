"""renovation, a building firm: whoever calls is called back within a day, on a Saturday too."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    # Friday 5 June 2026, 17:00: by Saturday, 17:00, office closed or not, in warranty or out of it
    bath = story.call("06-05 17:00", "bath leaks into the hall", "Sample Household", kind="leak", warranty="in")
    bath.promises(contact="06-06 17:00").note("06-06 17:00", "contacted").met("contact")
    bath.hold("06-06 17:05", "approval").stands_still()
    # who is visited has been spoken to, and so has whoever was helped at once
    lamp = story.call("06-05 18:00", "lamp is dead", "Sample Household", kind="electric").promises(
        contact="06-06 18:00"
    )
    lamp.order("06-06 08:00").arrive("06-06 09:00").met("contact")
    door = story.call("06-05 18:30", "door sticks", "Sample Household", kind="other").promises(contact="06-06 18:30")
    door.resolve("06-05 18:40").met("contact")

    tiles = story.call("06-06 09:00", "tiles come off", "Example Household", kind="surface", warranty="out")
    tiles.promises(contact="06-07 09:00")
    tiles.hold("06-06 10:00", "supplier").stands_still()  # no reason not to call
    story.overdue("06-07 09:00")
    story.overdue("06-08 08:30", (tiles, "contact", "23h30m clock"))
    tiles.note("06-08 08:45", "contacted").missed("contact")


def field(shop: Shop) -> None:
    shop.have(
        "customer add 'Sample Household' --phone 13800000001 --address 'Sample Road 1'",
        "equipment add B-1 --kind building --customer 'Sample Household' --accepted 2022-06-01",
    )
    # The warranty is checked with the call: the work is out of it since 1 June 2024, water is in it until 2027.
    logged = shop.do(
        "06-05 17:00", "log 'bath leaks into the hall' --serial B-1 --kind leak --channel form --wish 'not before nine'"
    )
    covers = {each["component"]: (each["warranty"], each["until"]) for each in logged["equipment"]["warranty"]}
    assert covers == {"work": ("out", "2024-06-01"), "water": ("in", "2027-06-01")}
    # Our own fault: items, quantities and methods, labour and material on the repair order, photographs, two approvals
    # in their order, and eight rules of conduct.
    shop.have("engineer add 'Chief of Works' --login manager-one --role engineering")
    shop.have("engineer add 'Office Chief' --login manager-two --role office")
    bath = logged["number"]
    shop.visit("06-08 09:00", bath)
    shop.file("before.jpg", "a photograph")
    form = """
fault: bath leaks
component: water
attribution: workmanship
cause: joint left open
action: joint sealed, tiles laid anew
parts: [{part: tile, quantity: 12}, {part: sealant, quantity: 2}]
minutes: 150
result: dry
signature: {name: Ms Example}
work: [{item: sealing, quantity: 3}]
checklist: {uniform: yes, badge: yes, toolbox: yes, manners: yes, papers: yes, covers: yes, nothing: yes}
"""
    done = shop.record("06-08 12:00", bath, form)
    # 12 x 25, 2 x 40, three begun hours of 90, 3 m of 12: what it would cost, and the customer does not pay
    assert {line["item"]: line["list_amount"] for line in done["lines"]} == {
        "tile": 300_00,
        "sealant": 80_00,
        "labour": 270_00,
        "sealing": 36_00,
    }
    assert (done["total"], done["covered"]["because"]) == (0, "in warranty")
    assert done["missing"] == ["method", "checklist", "approval", "photo"]
    more = "{work: [{item: sealing, quantity: 3, method: silicone in two coats}], checklist: {card: yes}}"
    assert shop.record("06-08 12:01", bath, more)["missing"] == ["approval", "photo", "signature"]  # signed anew
    shop.record("06-08 12:02", bath, "{signature: {name: Ms Example}}")
    page = shop.desk.run("dispatch", "print", bath, "--to", "-").out
    for word in (
        "维修反馈单",
        "Sample Household",
        "13800000001",
        "Sample Road 1",
        "not before nine",
        "silicone in two coats",
    ):
        assert word in page
    # Somebody has seen it otherwise: the engineer's own answer does not count.
    shop.do("06-08 12:03", f"dispatch judge {bath} --check covers=no", user="manager-two")
    assert shop.do("06-08 12:04", f"dispatch show {bath}")["checklist"]["covers"] is False
    shop.do("06-08 12:05", f"dispatch attach {bath} before.jpg --photo")
    assert "Engineering manager" in shop.refused("06-08 12:06", f"dispatch finish {bath}")
    assert "Chief of Works" in shop.refused(
        "06-08 12:59", f"dispatch approve {bath}", user="manager-two"
    )  # comes first
    shop.do("06-08 13:00", f"dispatch approve {bath}", user="manager-one")
    assert "already" in shop.refused("06-08 13:01", f"dispatch approve {bath}", user="manager-one")
    assert "Office Chief" in shop.refused("06-08 13:02", f"dispatch approve {bath}", user="two")
    assert "General manager's office" in shop.refused("06-08 13:03", f"dispatch finish {bath}")
    shop.do("06-08 13:04", f"dispatch approve {bath}", user="manager-two")
    shop.do("06-08 13:05", f"dispatch finish {bath}")
    # The photograph is kept with its hash beside the database.
    [photo] = shop.do("06-08 13:06", f"dispatch show {bath}")["attachments"]
    assert (photo["kind"], photo["name"]) == ("photo", "before.jpg")
    assert "is sound" in shop.desk.run("db", "check").out
    # Caused by the customer: charged, and no manager is needed.
    tiles = shop.call("06-09 09:00", "'tiles come off' --serial B-1 --kind surface")
    shop.visit("06-09 10:00", tiles)
    needed = ["fault", "cause", "attribution", "action", "result", "checklist", "signature"]
    assert shop.lacks("06-09 10:01", tiles) == needed
    form = form.replace("workmanship", "customer").replace("component: water\n", "")
    assert "checklist (card)" in shop.refuses("06-09 11:59", tiles, form, "--finish")
    done = shop.record("06-09 12:00", tiles, form.replace("manners", "card: yes, manners"), "--finish")
    assert done["total"] == 686_00
    # A fault of the supplier's material is treated as our own; out of warranty it is done at cost. The card, where
    # there is one, says from when the two years count.
    for card, charged in (
        (None, {"tile": 30_00, "labour": 60_00, "sealing": 7_00}),
        ("2024-06-10", {"tile": 30_00, "labour": 60_00, "sealing": 7_00}),
        ("2024-06-11", {"tile": 0, "labour": 0, "sealing": 0}),
    ):
        if card:
            shop.have(f"equipment card B-1 --sold {card}", when="06-10 08:00")
        call = shop.call("06-10 09:00", "'tiles ring hollow' --serial B-1 --kind surface")
        quote = shop.do(
            "06-10 09:05", f"quote make {call} --part tile:2 --minutes 60 --item sealing:1 --attribution material"
        )
        assert {line["item"]: line["amount"] for line in quote["lines"]} == charged
    shop.visit("06-10 09:06", call)
    missing = shop.record("06-10 09:07", call, "{attribution: material}")["missing"]
    assert {"minutes", "photo", "approval", "method"} <= {*missing}, missing
    # Electricity is for an electrician.
    shop.have("engineer edit Two --skill electrician", when="06-10 09:10")
    lamp = shop.call("06-10 09:10", "'lamp is dead' --serial B-1 --kind electric")
    assert shop.do("06-10 09:11", f"assign {lamp} --auto")[0]["engineer"] == "Engineer Two"
    shop.visit("06-10 09:15", lamp, "Two")
    assert "checklist (card)" in shop.refuses("06-10 09:30", lamp, form, "--finish")
    # The usual office hours, to the minute, and without the Dragon Boat Festival.
    edges = ("06-12 08:29", "06-12 08:30", "06-12 12:00", "06-12 12:59", "06-12 13:00", "06-12 17:30", "06-19 10:00")
    outside = [True, False, True, True, False, True, True]
    assert shop.agreed_outside_hours("06-10 09:40", lamp, *edges) == outside
