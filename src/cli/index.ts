import { cardsFor, shown } from "../cards";
import { causes, type CauseId } from "../causes";
import type { Diagnosis } from "../core/diagnosis";
import { diagnose } from "../core/diagnose";
import { openLocale, type Locale } from "../locales";
import { openCardLocale } from "../locales/cardLocale";
import { readCall, type Call } from "./call";
import { findMessages, pathsFromInput, type Found } from "./messages";
import { printCard } from "./printCard";
import { toRecord } from "./record";

type Explain = Extract<Call, { readonly kind: "explain" }>;

/** 0: everything was read; 1: something could not be read (the rest was); 2: the call makes no sense. */
async function main(): Promise<0 | 1 | 2> {
  const call = readCall(process.argv.slice(2), process.env);
  const locale = await openLocale(call.language);
  switch (call.kind) {
    case "help":
      process.stdout.write(`${locale.t("cli.usage")}\n`);
      return 0;
    case "bad-call":
      process.stderr.write(`${locale.t("cli.badCall", { detail: shown(call.detail) })}\n${locale.t("cli.usage")}\n`);
      return 2;
    case "explain":
      return explain(call, locale);
  }
}

async function explain(call: Explain, locale: Locale): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  for await (const found of findMessages(call.pathsFromInput ? pathsFromInput() : call.paths)) {
    const diagnosis: Diagnosis<CauseId> = found.kind === "unreadable" ? { kind: "unreadable", reason: "empty" } : await diagnose(found.bytes, causes, call.ownDomains);
    const complaint = complaintOf(found, diagnosis, locale);
    if (complaint) {
      process.stderr.write(`whybounce: ${shown(found.file)}: ${complaint}\n`);
      status = 1;
    }
    process.stdout.write(`${call.output === "ndjson" ? ndjson(found, diagnosis) : await text(found, diagnosis, locale)}\n`);
  }
  return status;
}

function complaintOf(found: Found, diagnosis: Diagnosis, locale: Locale): string | undefined {
  if (found.kind === "unreadable") return locale.t("cli.cannotOpen", { detail: found.detail });
  return diagnosis.kind === "unreadable" ? locale.t(`unreadable.${diagnosis.reason}`) : undefined;
}

function ndjson(found: Found, diagnosis: Diagnosis<CauseId>): string {
  const record = toRecord(found.file, found.kind === "message" ? found.number : undefined, diagnosis);
  return plainJson(found.kind === "unreadable" ? { ...record, reason: found.detail } : record);
}

/** JSON leaves C1 controls and overrides as they are; a terminal would obey them. */
function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

async function text(found: Found, diagnosis: Diagnosis<CauseId>, locale: Locale): Promise<string> {
  const heading = `=== ${shown(found.file)}${found.kind === "message" && found.number !== undefined ? ` (${found.number})` : ""}`;
  if (diagnosis.kind === "unreadable") return `${heading}\n${complaintOf(found, diagnosis, locale)}\n`;
  if (!("verdicts" in diagnosis) || diagnosis.kind === "delivered") return `${heading}\n${locale.t(`notice.${diagnosis.kind}`)}\n`;
  const cards = await cardsFor(diagnosis, await openCardLocale(locale.language));
  const notes = [diagnosis.forwardedBy && locale.t("pane.forwardedBy", { who: shown(diagnosis.forwardedBy, 320) }), diagnosis.report.provenance.kind === "unproven" && !diagnosis.forwardedBy && locale.t("pane.unproven")].filter(Boolean);
  return [heading, ...cards.map((card) => printCard(card, locale, Date.now())), ...notes].join("\n\n") + "\n";
}

// "whybounce explain … | head": whoever read us has gone, and that is no failure.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));

process.exitCode = await main();
