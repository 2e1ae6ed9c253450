import { mustExist, OfficeError } from "./callOffice";
import { messageContent } from "./messageContent";
import { answersOf, type Reading } from "./reading";

/** The message as it is, as a file (Mailbox 1.14). Some fail with 5001 (office-js #6109) or 9020 (#4923) now and then. */
export async function exportedFile(reading: Reading): Promise<Uint8Array | undefined> {
  const file = reading.ask<string>("getAsFileAsync", reading.deadline, (item, done) => {
    mustExist("getAsFileAsync", item.getAsFileAsync);
    item.getAsFileAsync(done);
  });
  const [bytes] = await answersOf(reading, "file", [file.then(asMessage)]);
  return bytes;
}

function asMessage(content: string): Uint8Array {
  const bytes = messageContent(content);
  if (!bytes) throw new OfficeError("getAsFileAsync", "empty", "no message handed over");
  return bytes;
}
