"""Reads back calendars with icalendar and vobject, and cards with vobject: everything is what went in, and nothing else."""
import datetime
import pathlib
import sys

try:
    import icalendar
    import vobject
except ImportError:
    print("SKIPPED: python3-icalendar and python3-vobject are not installed")
    sys.exit(0)

wrong = 0
PROPERTIES = {"UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "DUE", "SUMMARY", "DESCRIPTION", "CLASS", "TRANSP"}


def compare(path, what, expected, read):
    global wrong
    if expected != read:
        wrong += 1
        print(f"{path.name}: {what}\n  wrote: {expected!r}\n  read:  {read!r}")


def expected_of(path):
    lines = path.read_text(encoding="utf-8").split("\n")[:-1]
    return [(datetime.date.fromisoformat(day), summary, text) for day, summary, text in (line.split("\t") for line in lines)]


def check_icalendar(path, expected, task):
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    compare(path, "method", "PUBLISH", str(calendar["METHOD"]))
    entries = calendar.subcomponents
    read = []
    for entry in entries:
        compare(path, "component", "VTODO" if task else "VEVENT", entry.name)
        compare(path, "properties", set(), set(entry.keys()) - PROPERTIES)
        day = entry["DUE"].dt if task else entry["DTSTART"].dt
        if not task:
            compare(path, "one day", day + datetime.timedelta(days=1), entry["DTEND"].dt)
        read.append((day, str(entry["SUMMARY"]), str(entry["DESCRIPTION"])))
        (alarm,) = entry.subcomponents
        compare(path, "alarm", ("VALARM", "DISPLAY", str(entry["SUMMARY"])), (alarm.name, str(alarm["ACTION"]), str(alarm["DESCRIPTION"])))
        compare(path, "trigger", datetime.timedelta(hours=-15), alarm["TRIGGER"].dt)
    # icalendar 4 unescapes "\\\\," and "\\\\n" in the wrong order; vobject reads them right.
    if not any("\\" in summary for _, summary, _ in expected):
        compare(path, "entries", expected, read)
    compare(path, "UIDs", len(entries), len({str(entry["UID"]) for entry in entries}))


def check_vobject(path, expected, task):
    calendar = vobject.readOne(path.read_bytes().decode("utf-8"))
    calendar.validate(raiseException=True)
    entries = calendar.vtodo_list if task else calendar.vevent_list
    read = [((one.due if task else one.dtstart).value, one.summary.value, one.description.value) for one in entries]
    compare(path, "entries in vobject", expected, read)
    compare(path, "alarms in vobject", [1] * len(entries), [len(one.valarm_list) for one in entries])


def check_card(path, person):
    (card,) = vobject.readComponents(path.read_bytes().decode("utf-8"))
    name = card.n.value
    compare(path, "card", (person, person, person, person, [person], "priya@larkfield.example.com"),
            (card.fn.value, name.family, name.given, name.prefix, card.org.value, card.email.value))
    compare(path, "properties of the card", {"version", "fn", "n", "org", "email", "note"}, set(card.contents))


calendars = sorted(pathlib.Path(sys.argv[1]).glob("*.entries"))
for path in calendars:
    check_card(path.with_suffix(".vcf"), path.with_suffix(".person").read_text(encoding="utf-8"))
    for ending, task in ((".ics", False), (".task.ics", True)):
        check_icalendar(path.with_suffix(ending), expected_of(path), task)
        check_vobject(path.with_suffix(ending), expected_of(path), task)
print(f"{len(calendars)} calendars and cards read back, {wrong} wrong")
sys.exit(1 if wrong or not calendars else 0)
