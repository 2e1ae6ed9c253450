/**
 * A report of the commonest kind. Reading it once, while Outlook is still starting, fetches the texts of the card that most people will see,
 * and the browser has compiled what the first real reading takes.
 */
export const rehearsal = new TextEncoder().encode(`Received: from mail.example.net (192.0.2.25) by mail.example.org with ESMTPS; Mon, 5 Jan 2026 08:00:02 +0000
Authentication-Results: spf=pass (sender IP is 192.0.2.25) smtp.helo=mail.example.net; dkim=none
X-MS-Exchange-Message-Is-Ndr:
X-MS-Exchange-Organization-AuthAs: Anonymous
From: <postmaster@example.net>
To: <sender@example.org>
Subject: Undeliverable: =?utf-8?Q?Hello?=
Date: Mon, 5 Jan 2026 08:00:01 +0000
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="="

--=
Content-Type: multipart/alternative; boundary="=="

--==
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: base64

WW91ciBtZXNzYWdlIGNvdWxkIG5vdCBiZSBkZWxpdmVyZWQu
--==
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

<html><head><style>p {margin: 0}</style></head><body><p>Your message to recipient@example.net couldn=E2=80=99t be delivered.</p>
<table><tr><td>Error:</td><td>550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup</td></tr></table>
<p>Original Message Headers</p></body></html>
--==--
--=
Content-Type: message/delivery-status

Reporting-MTA: dns;mail.example.net
Arrival-Date: Mon, 5 Jan 2026 08:00:00 +0000

Original-Recipient: rfc822;recipient@example.net
Final-Recipient: rfc822;recipient@example.net
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient recipient@example.net not found by SMTP address lookup

--=
Content-Type: text/rfc822-headers

Received: from mail.example.org (198.51.100.25) by mail.example.net with ESMTPS; Mon, 5 Jan 2026 08:00:00 +0000
From: <sender@example.org>
To: <recipient@example.net>
Subject: Hello
Message-ID: <hello@example.org>
Date: Mon, 5 Jan 2026 08:00:00 +0000

--=--
`.replaceAll("\n", "\r\n"));
