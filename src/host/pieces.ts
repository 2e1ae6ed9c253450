import { attachedMessages } from "./attachedMessages";
import { mustExist, OfficeError } from "./callOffice";
import { composeMessage, type Envelope } from "./composeMessage";
import type { Deadline } from "./deadline";
import { answersOf, type Reading } from "./reading";
import { told } from "./told";

interface Body {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
}

/**
 * The message put together from its pieces: the body, the attached messages, and the header (Mailbox 1.8) or what the item tells.
 * Undefined without a body or an attached message: of a header alone nobody can say that it is no bounce.
 */
export async function pieces(reading: Reading): Promise<Uint8Array | undefined> {
  const [body, attached] = await Promise.all([bodyOf(reading), attachedMessages(reading)]);
  if (!body && attached.length === 0) return undefined;
  // Last, because it names its message: when it is of this item, so is what was asked before it.
  const header = await headerBlock(reading);
  return composeMessage({ header: header ?? envelopeOf(reading.item()), ...body, attached });
}

async function bodyOf(reading: Reading): Promise<Body | undefined> {
  const deadline = reading.deadline.within(reading.patience.body);
  const types = [Office.CoercionType.Text, Office.CoercionType.Html];
  const [text, html] = await answersOf(reading, "body", types.map((type) => bodyAs(reading, type, deadline)));
  return text === undefined && html === undefined ? undefined : { text, html };
}

async function bodyAs({ ask }: Reading, type: Office.CoercionType, deadline: Deadline): Promise<string> {
  const body = await ask<string>("body.getAsync", deadline, (item, done) => {
    mustExist("body.getAsync", item.body?.getAsync);
    item.body.getAsync(type, done);
  });
  if (!body) throw new OfficeError("body.getAsync", "empty", `no ${type} handed over`);
  return body;
}

async function headerBlock(reading: Reading): Promise<string | undefined> {
  const block = reading.ask<string>("getAllInternetHeadersAsync", reading.deadline.within(reading.patience.headers), (item, done) => {
    mustExist("getAllInternetHeadersAsync", item.getAllInternetHeadersAsync);
    item.getAllInternetHeadersAsync(done);
  });
  const [header] = await answersOf(reading, "headers", [block.then(notEmpty)]);
  return header;
}

// Often there is none although the message has one (office-js #5413).
function notEmpty(block: string): string {
  if (!block) throw new OfficeError("getAllInternetHeadersAsync", "empty", "no header handed over");
  return block;
}

function envelopeOf(item: ReturnType<Reading["item"]>): Envelope {
  return {
    from: told(() => item?.from ?? item?.sender),
    subject: told(() => item?.subject),
    messageId: told(() => item?.internetMessageId),
    date: told(() => item?.dateTimeCreated),
  };
}
