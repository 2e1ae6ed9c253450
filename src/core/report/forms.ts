import { readDeliveryStatus } from "./deliveryStatus";
import { readExchangeText } from "./exchangeText";
import type { Message } from "./message";
import type { Statement } from "./statement";

/** One way of writing a report. `read` promises: no statement, no report of this form; it never throws for what a message says. */
export interface Form {
  readonly id: string;
  readonly read: (message: Message) => Promise<Statement | undefined>;
}

/** In order: what a machine wrote for machines speaks before what it wrote for people. */
export const forms: readonly Form[] = [
  { id: "delivery-status", read: readDeliveryStatus },
  { id: "exchange-text", read: readExchangeText },
];
