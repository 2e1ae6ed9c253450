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
  readonly read: (message: Message) => Statement | undefined | Promise<Statement | undefined>;
}

/** In order: what a machine wrote for machines, then each product's own words, then what is plainly a bounce of some other kind. */
export const forms: readonly Form[] = [
  { id: "delivery-status", read: readDeliveryStatus },
  { id: "rejection", read: readRejection },
  { id: "fields-in-text", read: readFieldsInText },
  { id: "exchange-text", read: readExchangeText },
  { id: "amazon-notification", read: readAmazonNotification },
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
  { id: "closed-mailbox", read: readClosedMailbox },
  { id: "mailer-daemon", read: readMailerDaemon },
  { id: "passed-on", read: readPassedOn },
];
