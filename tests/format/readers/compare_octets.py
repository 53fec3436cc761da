"""Reads back the octets that print_hostile wrote: for cmark each is a paragraph of just that text, with no tag in it."""
import pathlib
import subprocess
import sys

try:
    import html5lib
except ImportError:
    print("SKIPPED: python3-html5lib is not installed")
    sys.exit(0)

folder, cmark = pathlib.Path(sys.argv[1]), sys.argv[2]
XHTML = "{http://www.w3.org/1999/xhtml}"
expected = [bytes.fromhex(line).decode() for line in (folder / "octets.hex").read_text().split()]
rendered = subprocess.run([cmark, str(folder / "octets.md")], capture_output=True, check=True).stdout.decode()
tree = html5lib.HTMLParser().parseFragment(rendered)
tags = {element.tag.removeprefix(XHTML) for element in tree.iter() if isinstance(element.tag, str)}
read = ["".join(paragraph.itertext()) for paragraph in tree.findall(f"{XHTML}p")]
wrong = [pair for pair in zip(expected, read) if pair[0] != pair[1]]
print(f"{len(expected)} texts, {len(read)} paragraphs, {len(wrong)} of them differ {wrong[:3]}, tags {sorted(tags)}")
sys.exit(0 if len(expected) == len(read) > 20_000 and not wrong and tags == {"DOCUMENT_FRAGMENT", "p"} else 1)
