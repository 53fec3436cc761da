"""Reads back drafts and mailto links: every field and both bodies are what went in, and no header is new."""
import email
import email.header
import email.policy
import email.utils
import json
import pathlib
import re
import subprocess
import sys
import urllib.parse
from html.parser import HTMLParser

folder = pathlib.Path(sys.argv[1])
perl_script = sys.argv[2] if len(sys.argv) > 2 else None
HEADERS = {"X-Unsent", "From", "To", "Cc", "Subject", "MIME-Version", "Content-Language", "Content-Type", "Content-Transfer-Encoding"}
wrong = 0


def complain(path, what, expected, read):
    global wrong
    wrong += 1
    print(f"{path.name}: {what}\n  wrote: {expected!r}\n  read:  {read!r}")


def compare(path, what, expected, read):
    if expected != read:
        complain(path, what, expected, read)


class Words(HTMLParser):
    def __init__(self):
        super().__init__()
        self.text, self.in_body = "", False

    def handle_starttag(self, tag, attrs):
        self.in_body = self.in_body or tag == "body"
        self.text += " " if tag == "br" else ""

    def handle_data(self, text):
        self.text += text if self.in_body else ""


def fields_of(path):
    lines = path.read_text(encoding="utf-8").split("\n")[:-1]
    return dict(line.split(" ", 1) for line in lines)


def check_bytes(path, octets):
    """The strict reading: CR LF alone ends lines, no line is over 76 octets, nothing but ASCII; header words decode one by one."""
    lines = octets.split(b"\r\n")
    if any(b"\r" in line or b"\n" in line for line in lines):
        complain(path, "a bare CR or LF", "", "")
    if any(octet > 126 or (octet < 32 and octet != 9) for line in lines for octet in line):
        complain(path, "an octet that is not printable ASCII", "", "")
    header = lines[: lines.index(b"")]
    for line in lines:
        address = line in header and re.fullmatch(rb" ?(From: |To: |Cc: )?<[^<> ]+>", line)
        if len(line) > 76 and not address:
            complain(path, "a long line", 76, line)
    names = [line.split(b":")[0].decode() for line in header if not line.startswith(b" ")]
    if len(set(names)) != len(names) or not set(names) <= HEADERS:
        complain(path, "headers", sorted(HEADERS), names)
    for word in re.findall(rb"=\?UTF-8\?Q\?([^?]*)\?=", b"\r\n".join(header)):
        re.sub(rb"=([0-9A-F]{2})", lambda m: bytes([int(m[1], 16)]), word).decode("utf-8")


def check_python(path, fields, message):
    mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    old = email.message_from_bytes(path.read_bytes(), policy=email.policy.compat32)
    for part in mail.walk():
        if part.defects:
            complain(path, "defects", [], part.defects)
    compare(path, "Subject", fields["subject"], mail["Subject"])
    for name in ("From", "To", "Cc"):
        addresses = mail[name].addresses if mail[name] else ()
        expected = [(fields[name.lower()], fields[name.lower() + "_address"])] if fields[name.lower() + "_address"] else []
        # The newer policy puts a blank between two encoded words of a name (CPython issue 128110); the older reads them right.
        raw, address = email.utils.parseaddr(old.get(name, "").replace("\r\n", "").replace("\n", ""))
        read = str(email.header.make_header(email.header.decode_header(raw)))
        compare(path, name, expected, [(read, one.addr_spec) for one in addresses])
    text = mail.get_body(("plain",)).get_content()
    compare(path, "text", message, text.replace("\r\n", "\n"))
    if mail.is_multipart():
        words = Words()
        words.feed(mail.get_body(("html",)).get_content())
        compare(path, "HTML", message.split(), words.text.split())


def check_perl(path, fields, message):
    read = json.loads(subprocess.run(["perl", perl_script, str(path)], capture_output=True, check=True).stdout)
    compare(path, "Subject in Perl", fields["subject"], read["subject"])
    for name in ("from", "to", "cc"):
        compare(path, f"{name} in Perl", fields[name + "_address"], read[name] or "")
    compare(path, "text in Perl", message, read["text"].replace("\r\n", "\n"))


def check_mailto(path, fields, message):
    link = urllib.parse.urlsplit(path.read_text(encoding="ascii"))
    asked = urllib.parse.parse_qsl(link.query.replace("+", "%2B"), keep_blank_values=True, strict_parsing=True)
    expected = [("subject", fields["subject"]), ("body", message.replace("\n", "\r\n"))]
    if fields["cc_address"]:
        expected.insert(0, ("cc", fields["cc_address"]))
    compare(path, "mailto", (link.scheme, urllib.parse.unquote(link.path), "", asked), ("mailto", fields["to_address"], link.fragment, expected))
    if len(path.read_text()) > 2000:
        complain(path, "a long link", 2000, len(path.read_text()))


letters = sorted(folder.rglob("*.fields"))
links = 0
for path in letters:
    fields = fields_of(path)
    message = path.with_suffix(".message").read_text(encoding="utf-8")
    for draft in (path.with_suffix(".eml"), path.with_suffix(".text.eml")):
        check_bytes(draft, draft.read_bytes())
        check_python(draft, fields, message)
        if perl_script:
            check_perl(draft, fields, message)
    if path.with_suffix(".mailto").exists():
        links += 1
        check_mailto(path.with_suffix(".mailto"), fields, message)
print(f"{len(letters)} drafts and {links} links read back, {wrong} wrong")
sys.exit(1 if wrong or not letters or not links else 0)
