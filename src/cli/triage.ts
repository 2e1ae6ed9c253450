import { openAsBlob } from "node:fs";
import type { Locale } from "../locales";
import { examine } from "../reader/examine";
import { findingsOf } from "../triage/findings";
import { wordFinding } from "../triage/findings/word";
import { toCsv } from "../triage/out/csv";
import { toJson } from "../triage/out/json";
import { toMarkdown } from "../triage/out/markdown";
import { rowWords } from "../triage/out/words";
import type { Row } from "../triage/row";
import { unreadRow } from "../triage/rowsOf";
import { summaryOf } from "../triage/summary";
import { unpack } from "../unpack/unpack";
import type { NamedFile } from "../unpack/unpacked";
import type { Call } from "./call";
import { findFiles, pathsFromInput, readInput } from "./paths";

type Triage = Extract<Call, { readonly kind: "triage" }>;

const ENDINGS = new Set([".eml", ".msg", ".mbox", ".mbx", ".txt", ".zip"]);

/** Writes what the messages behind the paths have in common; 1 when something could not be read, which is in what it writes. */
export async function triage(call: Triage, locale: Locale): Promise<0 | 1> {
  const rows = await readRows(call);
  process.stdout.write(await written(rows, call.output, locale));
  return rows.some(({ kind }) => kind === "unread") ? 1 : 0;
}

async function readRows(call: Triage): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const lost: string[] = [];
  let messages = 0;
  for await (const found of unpack(filesOf(call, lost))) {
    rows.push(...(await examine(found, messages, call)).rows);
    messages += 1;
  }
  return [...rows, ...lost.map((file, index) => unreadRow({ message: messages + index, origin: { file } }, "not-readable"))];
}

/** The files behind the paths; `lost` gets those that lead to none. */
async function* filesOf({ paths, pathsFromInput: fromInput }: Triage, lost: string[]): AsyncGenerator<NamedFile> {
  for await (const path of fromInput ? pathsFromInput() : paths) {
    if (path === "-") yield { name: "-", content: new Blob([await readInput()]) };
    else {
      for await (const found of findFiles(path, ENDINGS)) {
        // Read piece by piece: an mbox may be larger than the memory.
        const content = found.kind === "file" ? await openAsBlob(found.path).catch(() => undefined) : undefined;
        if (content) yield { name: found.path, content };
        else lost.push(found.path);
      }
    }
  }
}

async function written(rows: readonly Row[], output: Triage["output"], { language, loadPart }: Locale): Promise<string> {
  const [t, findings, titles] = await Promise.all([loadPart("triageOut"), loadPart("findings"), loadPart("titles")]);
  const words = rowWords(language, t, titles);
  if (output === "csv") return toCsv(rows, words);
  const triaged = { rows, summary: summaryOf(rows), findings: findingsOf(rows).map((finding) => wordFinding(finding, findings, titles, language)) };
  return output === "json" ? toJson(triaged) : toMarkdown(triaged, t, words);
}
