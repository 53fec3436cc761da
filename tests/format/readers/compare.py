"""Reads back what print_hostile wrote: the words of Markdown and HTML are the words of the plain letter, and no tag is new."""
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


def words_and_tags(html, fragment):
    parser = html5lib.HTMLParser(strict=not fragment)  # strict: any parse error raises
    tree = parser.parseFragment(html) if fragment else parser.parse(html).find(f"{XHTML}body")
    tags = {element.tag.removeprefix(XHTML) for element in tree.iter() if isinstance(element.tag, str)}
    return "".join(tree.itertext()).split(), tags


wrong = 0
letters = sorted(folder.glob("*.txt"))
for text in letters:
    expected = text.read_text(encoding="utf-8").split()
    rendered = subprocess.run([cmark, str(text.with_suffix(".md"))], capture_output=True, check=True, text=True).stdout
    for name, html, fragment, allowed in (
        ("markdown", rendered, True, {"DOCUMENT_FRAGMENT", "p", "strong", "br"}),
        ("html", text.with_suffix(".html").read_text(encoding="utf-8"), False, {"body", "article", "address", "p", "strong", "br"}),
    ):
        words, tags = words_and_tags(html, fragment)
        # A page has the addresses before the letter, which a block letter has after its date.
        if name == "html":
            words, expected = sorted(words), sorted(text.with_suffix(".block").read_text(encoding="utf-8").split())
        if words != expected or not tags <= allowed:
            wrong += 1
            print(f"{text.stem} as {name}: tags {sorted(tags - allowed)}\n  text: {expected}\n  read: {words}")
print(f"{len(letters)} letters read back, {wrong} wrong")
sys.exit(1 if wrong or not letters else 0)
