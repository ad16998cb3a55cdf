"""renovation, a building firm: whoever calls is called back within a day, on a Saturday too."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    # Friday 5 June 2026, 17:00: by Saturday, 17:00, office closed or not, in warranty or out of it
    bath = story.call("06-05 17:00", "bath leaks into the hall", "Sample Household", kind="leak", warranty="in")
    bath.promises(contact="06-06 17:00").note("06-06 17:00", "contacted").met("contact")
    bath.hold("06-06 17:05", "approval").stands_still()

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
    logged = shop.do("06-05 17:00", "log 'bath leaks into the hall' --serial B-1 --kind leak --channel form")
    covers = {each["component"]: each["warranty"] for each in logged["equipment"]["warranty"]}
    assert covers == {"work": "out", "water": "in"}
    # Our own fault: quantities, labour and material on the repair order, photographs, two managers.
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
"""
    done = shop.record("06-08 12:00", bath, form)
    # 12 x 25, 2 x 40, three begun hours of 90: what it would cost, and the customer does not pay
    assert {line["item"]: line["list_amount"] for line in done["lines"]} == {
        "tile": 300_00,
        "sealant": 80_00,
        "labour": 270_00,
    }
    assert (done["total"], done["covered"]["because"]) == (0, "in warranty")
    assert done["missing"] == ["approval", "photo"]
    shop.do("06-08 12:05", f"dispatch attach {bath} before.jpg --photo")
    assert "2 more approvals" in shop.refused("06-08 12:06", f"dispatch finish {bath}")
    shop.do("06-08 13:00", f"dispatch approve {bath}", user="manager-one")
    assert "already" in shop.refused("06-08 13:01", f"dispatch approve {bath}", user="manager-one")
    assert "may not approve" in shop.refused("06-08 13:02", f"dispatch approve {bath}", user="two")
    assert "1 more approval" in shop.refused("06-08 13:03", f"dispatch finish {bath}")
    shop.do("06-08 13:04", f"dispatch approve {bath}", user="manager-three")
    shop.do("06-08 13:05", f"dispatch finish {bath}")
    # The photograph is kept with its hash beside the database.
    [photo] = shop.do("06-08 13:06", f"dispatch show {bath}")["attachments"]
    assert (photo["kind"], photo["name"]) == ("photo", "before.jpg")
    assert "is sound" in shop.desk.run("db", "check").out
    # Caused by the customer: charged, and no manager is needed.
    tiles = shop.call("06-09 09:00", "'tiles come off' --serial B-1 --kind surface")
    shop.visit("06-09 10:00", tiles)
    form = form.replace("workmanship", "customer").replace("component: water\n", "")
    done = shop.record("06-09 12:00", tiles, form, "--finish")
    assert done["total"] == 650_00
