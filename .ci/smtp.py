#!/usr/bin/python3
"""A mail server of the tests (Debian package python3-aiosmtpd), on a free port of the loopback.

It writes a line of JSON for its port and for each message that was handed over whole, and stops when its standard input
closes. What it does with a message is in the addresses, so that nothing need be told to it:

    nobody@   as the sender is refused (553)
    refused@  is refused (550), later@ is asked to come again (451), bounced@ is refused after its text (554)
    lost@     is taken, and the connection breaks before that is said; lost-once@ only the first time
    mute-once@ is taken, and the first time that is never said

--most N ends a connection after so many messages: it says so (421) when the next one begins, or with --silent says nothing.
"""

import argparse
import asyncio
import collections
import json
import logging
import ssl
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

# What clients do wrong here, they do on purpose.
logging.disable(logging.CRITICAL)
warnings.simplefilter("ignore")

arguments = argparse.ArgumentParser()
arguments.add_argument("--port", type=int, default=0)
arguments.add_argument("--user")
arguments.add_argument("--password")
arguments.add_argument("--most", type=int)
arguments.add_argument("--silent", action="store_true")
arguments.add_argument("--tls", choices=["starttls", "tls"])
arguments.add_argument("--certificate", help="a PEM file with certificate and key")
arguments = arguments.parse_args()


def tell(what):
    print(json.dumps(what), flush=True)


def user(address):
    return address.split("@")[0]


class Handler:
    def __init__(self):
        self.seen = set()
        self.taken = collections.Counter()

    async def handle_MAIL(self, server, session, envelope, address, options):
        if user(address) == "nobody":
            return "553 5.7.1 Sender address rejected: not owned by user"
        if arguments.most and self.taken[session.peer] >= arguments.most:
            if not arguments.silent:
                await server.push("421 4.7.0 That was enough for one connection")
            server.transport.close()
            raise ConnectionResetError
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if user(address) == "refused":
            return "550 5.1.1 No such user here"
        if user(address) == "later":
            return "451 4.7.1 Greylisted, please come again"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        to = envelope.rcpt_tos[0]
        if user(to) == "bounced":
            return "554 5.6.0 Message refused"
        first = to not in self.seen
        lost = user(to) == "lost" or (user(to) == "lost-once" and first)
        self.seen.add(to)
        text = envelope.original_content.decode("utf-8", "surrogateescape")
        encrypted = server.transport.get_extra_info("sslcontext") is not None
        told = {"from": envelope.mail_from, "to": to, "text": text, "lost": lost, "encrypted": encrypted}
        tell(told | {"connection": session.peer[1]})
        self.taken[session.peer] += 1
        if lost:
            server.transport.abort()
        if user(to) == "mute-once" and first:
            await asyncio.Event().wait()
        return "250 2.0.0 Taken as 4711"


def authenticate(server, session, envelope, mechanism, data):
    right = (arguments.user.encode(), arguments.password.encode())
    return AuthResult(success=(data.login, data.password) == right, handled=False)


async def main():
    context = None
    if arguments.tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(arguments.certificate)
    options = {"hostname": "mail.test", "enable_SMTPUTF8": False}
    if arguments.user:
        options.update(authenticator=authenticate, auth_required=True, auth_require_tls=False)
    if arguments.tls == "starttls":
        options.update(tls_context=context, require_starttls=True)
    handler = Handler()
    loop = asyncio.get_running_loop()
    at_once = context if arguments.tls == "tls" else None
    server = await loop.create_server(lambda: SMTP(handler, **options), "127.0.0.1", arguments.port, ssl=at_once)
    tell({"port": server.sockets[0].getsockname()[1]})
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(main())
