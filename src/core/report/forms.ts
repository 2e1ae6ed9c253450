import { readDeliveryStatus } from "./deliveryStatus";
import { readExchangeText } from "./exchangeText";
import { readMailerDaemon } from "./mailerDaemon";
import type { Message } from "./message";
import { dragonfly } from "./prose/dragonfly";
import { exchange5 } from "./prose/exchange5";
import { exim } from "./prose/exim";
import { google } from "./prose/google";
import { opensmtpd } from "./prose/opensmtpd";
import { postfix } from "./prose/postfix";
import { proseReader } from "./prose/proseForm";
import { qmail } from "./prose/qmail";
import { sendmail } from "./prose/sendmail";
import type { Statement } from "./statement";

/** One way of writing a report. `read` promises: no statement, no report of this form; it never throws for what a message says. */
export interface Form {
  readonly id: string;
  readonly read: (message: Message) => Promise<Statement | undefined>;
}

/** In order: what a machine wrote for machines, then each product's own words, then what is plainly a bounce of some other kind. */
export const forms: readonly Form[] = [
  { id: "delivery-status", read: readDeliveryStatus },
  { id: "exchange-text", read: readExchangeText },
  proseReader(postfix),
  proseReader(qmail),
  proseReader(exim),
  proseReader(google),
  proseReader(dragonfly),
  proseReader(opensmtpd),
  proseReader(exchange5),
  sendmail,
  { id: "mailer-daemon", read: readMailerDaemon },
];
