import { cardsFor, shown } from "../cards";
import { causes, type CauseId } from "../causes";
import type { Diagnosis } from "../core/diagnosis";
import { diagnose } from "../core/diagnose";
import type { Locale } from "../locales";
import { openCardLocale } from "../locales/cardLocale";
import { forTerminal } from "../triage/out/json";
import type { Call } from "./call";
import { findMessages, type Found } from "./messages";
import { pathsFromInput } from "./paths";
import { printCard } from "./printCard";
import { toRecord } from "./record";

/** Prints each message's cards, or a record of it; 1 when something could not be read (the rest was). */
export async function explain(call: Extract<Call, { readonly kind: "explain" }>, locale: Locale, t: Locale["t"]): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  for await (const found of findMessages(call.pathsFromInput ? pathsFromInput() : call.paths)) {
    const diagnosis: Diagnosis<CauseId> = found.kind === "unreadable" ? { kind: "unreadable", reason: "empty" } : await diagnose(found.bytes, causes, call.ownDomains);
    const complaint = complaintOf(found, diagnosis, locale, t);
    if (complaint) {
      process.stderr.write(`whybounce: ${shown(found.file)}: ${complaint}\n`);
      status = 1;
    }
    process.stdout.write(`${call.output === "ndjson" ? ndjson(found, diagnosis) : await text(found, diagnosis, locale, t)}\n`);
  }
  return status;
}

function complaintOf(found: Found, diagnosis: Diagnosis, locale: Locale, t: Locale["t"]): string | undefined {
  if (found.kind === "unreadable") return t("cannotOpen", { detail: found.detail });
  return diagnosis.kind === "unreadable" ? locale.t(`unreadable.${diagnosis.reason}`) : undefined;
}

function ndjson(found: Found, diagnosis: Diagnosis<CauseId>): string {
  const record = toRecord(found.file, found.kind === "message" ? found.number : undefined, diagnosis);
  return forTerminal(JSON.stringify(found.kind === "unreadable" ? { ...record, reason: found.detail } : record));
}

async function text(found: Found, diagnosis: Diagnosis<CauseId>, locale: Locale, t: Locale["t"]): Promise<string> {
  const heading = `=== ${shown(found.file)}${found.kind === "message" && found.number !== undefined ? ` (${found.number})` : ""}`;
  if (diagnosis.kind === "unreadable") return `${heading}\n${complaintOf(found, diagnosis, locale, t)}\n`;
  if (!("verdicts" in diagnosis) || diagnosis.kind === "delivered") return `${heading}\n${locale.t(`notice.${diagnosis.kind}`)}\n`;
  const cards = await cardsFor(diagnosis, await openCardLocale(locale.language));
  const notes = [diagnosis.forwardedBy && locale.t("pane.forwardedBy", { who: shown(diagnosis.forwardedBy, 320) }), diagnosis.report.provenance.kind === "unproven" && !diagnosis.forwardedBy && locale.t("pane.unproven")].filter(Boolean);
  return [heading, ...cards.map((card) => printCard(card, locale, Date.now())), ...notes].join("\n\n") + "\n";
}
