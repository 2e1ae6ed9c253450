import { readAmazonNotification } from "./amazonNotification";
import { readClosedMailbox } from "./closedMailbox";
import { readDeliveryStatus } from "./deliveryStatus";
import { readExchangeText } from "./exchangeText";
import { readFieldsInText } from "./fieldsInText";
import { readMailerDaemon } from "./mailerDaemon";
import type { Message } from "./message";
import { dragonfly } from "./prose/dragonfly";
import { exchange5 } from "./prose/exchange5";
import { exim } from "./prose/exim";
import { fml } from "./prose/fml";
import { google } from "./prose/google";
import { imail } from "./prose/imail";
import { mfilter } from "./prose/mfilter";
import { mimecast } from "./prose/mimecast";
import { opensmtpd } from "./prose/opensmtpd";
import { postfix } from "./prose/postfix";
import { proseReader } from "./prose/proseForm";
import { qmail } from "./prose/qmail";
import { sendmail } from "./prose/sendmail";
import { symantec } from "./prose/symantec";
import { trendmicro } from "./prose/trendmicro";
import { zoho } from "./prose/zoho";
import { readPassedOn } from "./passedOn";
import { readRejection } from "./rejection";
import type { Statement } from "./statement";

/** One way of writing a report. `read` promises: no statement, no report of this form; it never throws for what a message says. */
export interface Form {
  readonly id: string;
  /** Whose form it is and how it is recognised, in a sentence for docs/formats.md. */
  readonly about: string;
  readonly read: (message: Message) => Statement | undefined | Promise<Statement | undefined>;
}

/** In order: what a machine wrote for machines, then each product's own words, then what is plainly a bounce of some other kind. */
export const forms: readonly Form[] = [
  { id: "delivery-status", about: "Any server: a part message/delivery-status or message/global-delivery-status that names a recipient (RFC 3464, RFC 6533).", read: readDeliveryStatus },
  { id: "rejection", about: "Sieve filters (Dovecot, Cyrus): a disposition notification that says “deleted” and, in words, that the message was refused (RFC 5429).", read: readRejection },
  { id: "fields-in-text", about: "The same fields printed in the text: Amazon WorkMail, reports saved or gatewayed as text.", read: readFieldsInText },
  { id: "exchange-text", about: "Exchange Server and Exchange Online in any language: how Exchange quotes a reply (#550 … ##, Remote Server returned '…', label: 550 5.x.y …), below a line with an address; in a person's mail only below a forward header.", read: readExchangeText },
  { id: "amazon-notification", about: "Amazon SES: a notification for programs, one JSON object with “notificationType”, sent by mail.", read: readAmazonNotification },
  proseReader(postfix),
  proseReader(qmail),
  proseReader(zoho),
  proseReader(exim),
  proseReader(google),
  proseReader(dragonfly),
  proseReader(opensmtpd),
  proseReader(exchange5),
  proseReader(mimecast),
  proseReader(symantec),
  proseReader(mfilter),
  proseReader(imail),
  proseReader(fml),
  proseReader(trendmicro),
  sendmail,
  { id: "closed-mailbox", about: "An automatic reply in which a mailbox, named by its address, says that it is closed or no longer in use.", read: readClosedMailbox },
  { id: "mailer-daemon", about: "Any other mail system: X-Failed-Recipients, a multipart/report on a delivery without a readable machine part, or a mail system writing of a failed delivery, mostly in nobody's name. Whom it means and what was said are read from its plain words.", read: readMailerDaemon },
  { id: "passed-on", about: "Any mail system's words below a forward header that names it as the sender, in any language. Read like those of \"mailer-daemon\".", read: readPassedOn },
];
