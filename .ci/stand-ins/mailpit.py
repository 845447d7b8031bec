"""A mail catcher with the contract of axllent/mailpit that we use: SMTP on 1025, and on 8025 the messages as JSON."""

import asyncio
import email
import email.policy
import email.utils
import json
import re
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

MESSAGES = {}


def stored(raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    body = message.get_body(preferencelist=("plain",))
    html = message.get_body(preferencelist=("html",))

    def people(header):
        pairs = email.utils.getaddresses(message.get_all(header, []))
        return [{"Name": name, "Address": address} for name, address in pairs]

    return {
        "ID": uuid.uuid4().hex,
        "From": (people("from") or [None])[0],
        "To": people("to"),
        "Subject": message["subject"] or "",
        "Text": body.get_content() if body else "",
        "HTML": html.get_content() if html else "",
    }


async def converse(reader, writer):
    async def say(line):
        writer.write(line.encode() + b"\r\n")
        await writer.drain()

    await say("220 mail")
    while line := await reader.readline():
        word = line.strip().upper()
        if word.startswith(b"EHLO"):
            await say("250-mail")
            await say("250 8BITMIME")
        elif word == b"DATA":
            await say("354 go on")
            raw = b""
            while (part := await reader.readline()) and part != b".\r\n":
                raw += re.sub(rb"^\.", b"", part)
            message = stored(raw)
            MESSAGES[message["ID"]] = message
            await say("250 kept")
        elif word == b"QUIT":
            await say("221 bye")
            break
        else:
            await say("250 ok")
    writer.close()


class Page(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path.startswith("/api/v1/messages"):
            brief = [{k: m[k] for k in ("ID", "From", "To", "Subject")} for m in reversed(MESSAGES.values())]
            self.answer({"total": len(brief), "messages": brief})
        elif self.path.startswith("/api/v1/message/") and self.path.rsplit("/", 1)[1] in MESSAGES:
            self.answer(MESSAGES[self.path.rsplit("/", 1)[1]])
        elif self.path in ("/livez", "/readyz"):
            self.answer({})
        else:
            self.send_error(404)

    def answer(self, content):
        body = json.dumps(content).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


async def main():
    Thread(target=ThreadingHTTPServer(("", 8025), Page).serve_forever, daemon=True).start()
    server = await asyncio.start_server(converse, "", 1025, limit=2**24)
    await server.serve_forever()


asyncio.run(main())
