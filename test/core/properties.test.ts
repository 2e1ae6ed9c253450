import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cardsFor } from "../../src/cards";
import { causes, type CauseId } from "../../src/causes";
import { diagnose } from "../../src/core/diagnose";
import { limits } from "../../src/core/mime/limits";
import { openCardLocale } from "../../src/locales/cardLocale";
import { msgFile } from "./msgFile";

const folders = ["../../src/simulator/mailbox", "../messages"].map((path) => join(__dirname, path));
const samples = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith(".eml")).map((name) => new Uint8Array(readFileSync(join(folder, name)))));

// And a report as Outlook saves it, whose every number leads somewhere.
const saved = msgFile({
  properties: [["001A001F", "REPORT.IPM.Note.NDR"], ["0037001F", "Undeliverable: Figures"], ["1000001F", "Your message couldn't be delivered."]],
  recipients: [[["39FE001F", "kim@fabrikam.com"], ["0C1B001F", "<mx #5.1.10 smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound>"]]],
  attachments: [{ properties: [["37050003", 1], ["3707001F", "a.eml"], ["37010102", samples[0]!]] }],
});
samples.push(...Array.from({ length: 40 }, () => Uint8Array.from(saved)));

const concat = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));
const CHARSETS = ["utf-16le", "x-none", "iso-2022-jp", "us-ascii", "utf-7", ""];

/** What happens to mail on its way: cut short, spliced with another, bytes flipped, a stretch doubled, its charset renamed. */
const mutation = fc.oneof(
  fc.record({ kind: fc.constant("cut" as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ kind: fc.constant("splice" as const), at: fc.double({ min: 0, max: 1, noNaN: true }), other: fc.nat(samples.length - 1) }),
  fc.record({ kind: fc.constant("flip" as const), places: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 20 }) }),
  fc.record({ kind: fc.constant("double" as const), from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(3000) }),
  fc.record({ kind: fc.constant("charset" as const), name: fc.constantFrom(...CHARSETS) }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutate(bytes: Uint8Array, change: Mutation): Uint8Array {
  const place = (share: number): number => Math.floor(share * bytes.length);
  switch (change.kind) {
    case "cut":
      return bytes.subarray(0, place(change.at));
    case "splice": {
      const other = samples[change.other]!;
      return concat(bytes.subarray(0, place(change.at)), other.subarray(Math.floor(change.at * other.length)));
    }
    case "flip": {
      const copy = bytes.slice();
      for (const [share, byte] of change.places) copy[place(share)] = byte;
      return copy;
    }
    case "double":
      return concat(bytes.subarray(0, place(change.from) + change.length), bytes.subarray(place(change.from)));
    case "charset":
      return new Uint8Array(Buffer.from(Buffer.from(bytes).toString("latin1").replace(/charset="?[\w-]+"?/gi, `charset="${change.name}"`), "latin1"));
  }
}

const RUNS = process.env["MATRIX"] ? 5000 : 400;

test("whatever happens to a report, it is read or not, judged and drawn without an exception, within its limits", async () => {
  const locale = await openCardLocale("en");
  await fc.assert(
    fc.asyncProperty(fc.nat(samples.length - 1), fc.array(mutation, { minLength: 1, maxLength: 4 }), async (sample, changes) => {
      const bytes = changes.reduce(mutate, samples[sample]!);
      const diagnosis = await diagnose<CauseId>(bytes, causes, ["contoso.com"]);
      if (!("verdicts" in diagnosis)) return;
      expect(diagnosis.verdicts.length).toBeLessThanOrEqual(limits.recipients);
      for (const { diagnostic, attempts } of diagnosis.verdicts) {
        expect((diagnostic ?? "").length).toBeLessThanOrEqual(limits.diagnosticLength);
        expect(attempts.length).toBeLessThanOrEqual(limits.attempts);
      }
      for (const card of await cardsFor(diagnosis, locale)) expect(card.title).not.toMatch(/\w@\w|\{/);
    }),
    { numRuns: RUNS, seed: 20_261_121 },
  );
});

// Words of a person, perhaps with codes and addresses among them, in a message of a person.
const prose = fc.array(fc.oneof(fc.lorem({ maxCount: 8 }), fc.constantFrom("550 5.1.1", "#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##", "kim@fabrikam.com", "> 452 4.2.2 over quota", "Remote Server returned '550 5.1.10 x'", "Undeliverable:", "")), { maxLength: 20 });

test("an ordinary message stays ordinary, whatever it says", async () => {
  await fc.assert(
    fc.asyncProperty(prose, fc.lorem({ maxCount: 5 }), async (lines, subject) => {
      const message = ["From: Kai Berg <kai@contoso.com>", "To: dana@contoso.com", `Subject: ${subject}`, "Content-Type: text/plain; charset=utf-8", "", ...lines].join("\r\n");
      expect((await diagnose(new TextEncoder().encode(message), causes)).kind).toBe("ordinary");
    }),
    { numRuns: RUNS, seed: 20_261_121 },
  );
});
