"""general, software of any maker: one register for all channels, and nine of ten solved within a day."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    # Saturday 14 February 2026 is worked until 17:30: a mail at 17:00 has half an hour of it, and half an hour of
    # Tuesday 24, after the Spring Festival. Receipt and solution are promised by the clock
    mail = story.call("02-14 17:00", "import stops", "Example Trading", channel="mail", severity="down", reach="some")
    assert mail.number == "R-000001"
    assert mail.facts["priority"] == "P2"
    mail.promises(response="02-24 09:00", confirm="02-15 17:00", solve="02-15 17:00")
    story.overdue("02-15 18:00", (mail, "confirm", "1h clock"), (mail, "solve", "1h clock"))
    mail.note("02-24 09:00", "answered").met("response").missed("confirm", "solve")
    mail.resolve("02-24 10:00").missed("confirm", "solve")

    # Tuesday 24, in and out of warranty: the same promise
    chat = story.call("02-24 10:00", "who may delete?", "Sample Studio", channel="chat", warranty="in")
    chat.promises(response="02-24 11:00", confirm="02-25 10:00", solve="02-25 10:00")
    chat.note("02-24 10:30", "answered").met("response")
    chat.note("02-24 10:31", "confirmed").met("confirm")
    post = story.call("02-24 11:30", "who may print?", "Test Gallery", channel="social", warranty="out")
    post.promises(response="02-24 13:30", confirm="02-25 11:30", solve="02-25 11:30")  # lunch is from 12:00 to 13:00
    story.overdue("02-24 14:00", (post, "response", "30m"))
    chat.resolve("02-25 09:00").met("solve")
    story.overdue("02-25 09:30", (post, "response", "5h"))  # 13:30-17:30 and 08:30-09:30
    post.resolve("02-25 11:30").missed("response").met("confirm", "solve")

    # seven more on Wednesday 25, so that there are ten: nine were solved within 24 hours, the mail was not
    more = [story.call("02-25 14:00", f"question {count}", f"Customer {count}") for count in range(1, 8)]
    for call in more:
        call.promises(response="02-25 15:00", confirm="02-26 14:00", solve="02-26 14:00")
    story.resolve("02-25 15:00", *more)
    for call in more:
        call.met("response", "confirm", "solve")
    [solved] = [row for row in story.desk.json("report", "attainment") if row["target"] == "solve"]
    assert (solved["met"], solved["missed"], solved["percent"]) == (9, 1, 90.0)


def field(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Office'",
        "equipment add SW-1 --kind software --customer 'Example Office' --accepted 2025-03-02",
    )
    # Chargeable out of warranty, by the list: the last day in it is 1 March 2026.
    services = "--item remote --item upgrade --item security --item data --item rights --item use --item fault"
    for when, total in (("03-01 10:00", 0), ("03-02 10:00", (60 + 800 + 200 + 150 + 40 + 50 + 120) * 100)):
        call = shop.call(when, "'a wish' --serial SW-1 --kind upgrade")
        assert shop.do(when, f"quote make {call} {services} --minutes 30")["total"] == total
