import { openAsBlob } from "node:fs";
import { basename, extname } from "node:path";
import { shown } from "../cards/shown";
import type { Locale } from "../locales";
import type { Wording } from "../locales/wording";
import { examineAll } from "../reader/examine";
import { wordFinding } from "../triage/findings/word";
import { rowWords } from "../triage/out/words";
import { written, type WrittenWith } from "../triage/out/written";
import type { Row } from "../triage/row";
import { unreadRow } from "../triage/rowsOf";
import { unpack } from "../unpack/unpack";
import type { NamedFile } from "../unpack/unpacked";
import type { Call } from "./call";
import { findFiles, pathsFromInput, readInput } from "./paths";

type Triage = Extract<Call, { readonly kind: "triage" }>;

const ENDINGS = new Set([".eml", ".msg", ".mbox", ".mbx", ".txt", ".zip"]);

/** Writes what the messages behind the paths have in common; 1 when something could not be read, which is in what it writes. */
export async function triage(call: Triage, locale: Locale, t: Wording): Promise<0 | 1> {
  const aside: Aside = { lost: [], leftOut: [] };
  const rows = await readRows(call, aside);
  if (rows.length === 0) process.stderr.write(`whybounce: ${t("nothingFound")}\n`);
  if (aside.leftOut.length > 0) process.stderr.write(`whybounce: ${t("leftOut", { count: aside.leftOut.length, endings: endingsOf(aside.leftOut) })}\n`);
  process.stdout.write([...written(call.output, rows, await texts(locale))].join(""));
  return rows.some(({ kind }) => kind === "unread") ? 1 : 0;
}

/** Paths that lead to no file, and files of folders that are no mail by their names. */
interface Aside {
  readonly lost: string[];
  readonly leftOut: string[];
}

async function readRows(call: Triage, aside: Aside): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const examined of examineAll(unpack(filesOf(call, aside)), call)) for (const row of examined.rows) rows.push(row);
  const messages = (rows.at(-1)?.message ?? -1) + 1;
  aside.lost.forEach((file, index) => rows.push(unreadRow({ message: messages + index, origin: { file } }, "not-readable")));
  return rows;
}

/** The files behind the paths. */
async function* filesOf({ paths, pathsFromInput: fromInput }: Triage, { lost, leftOut }: Aside): AsyncGenerator<NamedFile> {
  for await (const path of fromInput ? pathsFromInput() : paths) {
    if (path === "-") yield { name: "-", content: new Blob([await readInput()]) };
    else {
      for await (const found of findFiles(path, ENDINGS)) {
        if (found.kind === "left-out") {
          leftOut.push(found.path);
          continue;
        }
        // Read piece by piece: an mbox may be larger than the memory.
        const content = found.kind === "file" ? await openAsBlob(found.path).catch(() => undefined) : undefined;
        if (content) yield { name: found.path, content };
        else lost.push(found.path);
      }
    }
  }
}

/** ".png, .pdf": a few of them say enough. */
function endingsOf(paths: readonly string[]): string {
  const endings = [...new Set(paths.map((path) => shown(extname(path).toLowerCase(), 20) || basename(path)))];
  return [...endings.slice(0, 5), ...(endings.length > 5 ? ["…"] : [])].join(", ");
}

async function texts({ language, loadPart }: Locale): Promise<WrittenWith> {
  const [out, findings, titles] = await Promise.all([loadPart("triageOut"), loadPart("findings"), loadPart("titles")]);
  return { words: rowWords(language, out, titles), out, say: (finding) => wordFinding(finding, findings, titles, language) };
}
