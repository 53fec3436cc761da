"""Imports two calendars of one candidacy into khal, one after the other: entries move, and none is doubled."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

khal = shutil.which("khal")
if not khal:
    print("SKIPPED: khal is not installed")
    sys.exit(0)
program, case = sys.argv[1:3]
with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    config = folder / "config"
    config.write_text(
        f"[calendars]\n[[jobs]]\npath = {folder}/jobs\n[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\n"
        "longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
        f"[default]\ndefault_calendar = jobs\n[sqlite]\npath = {folder}/khal.db\n"
    )
    (folder / "jobs").mkdir()

    def run(*arguments):
        return subprocess.run(arguments, capture_output=True, check=True, text=True).stdout

    def entries_after(today):
        calendar = folder / f"{today}.ics"
        calendar.write_bytes(subprocess.run([program, "calendar", case, "--today", today], capture_output=True, check=True).stdout)
        run(khal, "-c", config, "import", "--batch", calendar)
        listed = run(khal, "-c", config, "list", "--format", "{start-date} {title}", "--day-format", "", "2026-01-01", "365d")
        return [line for line in listed.splitlines() if line.strip()]

    first, again, later = entries_after("2026-03-06"), entries_after("2026-03-06"), entries_after("2026-03-13")
    print("\n".join(["first:", *first, "a week later:", *later]))
    titles = sorted(line.split(" ", 1)[1].replace(" (overdue)", "") for line in first)
    later_titles = sorted(line.split(" ", 1)[1].replace(" (overdue)", "") for line in later)
    sys.exit(0 if first and first == again and titles == later_titles and first != later else 1)
