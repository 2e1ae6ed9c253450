/** Lines as a server sends them. */
export function lines(...all: readonly string[]): Uint8Array {
  return new TextEncoder().encode(all.join("\r\n"));
}

export interface Dsn {
  readonly recipients: readonly (readonly string[])[];
  readonly message?: readonly string[];
  readonly text?: string;
  readonly original?: readonly string[];
  readonly headers?: readonly string[];
}

/** A report of RFC 3464 with these groups of fields. */
export function dsn({ recipients, message = ["Reporting-MTA: dns; mail.contoso.com"], text = "Not delivered.", original = ["From: dana@contoso.com", "To: kim@fabrikam.com", "Subject: Figures", "Message-ID: <1@contoso.com>"], headers = [] }: Dsn): Uint8Array {
  return lines(
    "From: MAILER-DAEMON@contoso.com", "To: dana@contoso.com", "Subject: Undelivered", ...headers, "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"', "",
    "--b1", "Content-Type: text/plain; charset=utf-8", "", text, "",
    "--b1", "Content-Type: message/delivery-status", "", ...message, "", ...recipients.flatMap((group) => [...group, ""]),
    "--b1", "Content-Type: message/rfc822", "", ...original, "", "Hello", "--b1--", "",
  );
}
