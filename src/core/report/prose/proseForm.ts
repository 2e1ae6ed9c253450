import { limits } from "../../mime/limits";
import { findStatus, saysSuccess } from "../../reply/status";
import type { Message } from "../message";
import type { ReportWords } from "../quotedLines";
import type { RecipientStatement, Statement } from "../statement";

/** A report in plain words, as one server product writes it. Its wording is data; how it is read is the same for all. */
export interface ProseForm {
  readonly id: string;
  /** Sentences that this product writes and no person does; one of them must stand in the report. */
  readonly marks: readonly RegExp[];
  /** A line that begins a recipient: the first group (or the one named so) is the address, the second (if any) the words beside it. */
  readonly recipient: RegExp;
  /** A line below which nothing more is said of recipients; the returned message is left out in any case. */
  readonly end?: RegExp;
  /** Words go on after a blank line, up to the next recipient. */
  readonly spansBlankLines?: true;
  /** Words between the server's that are not its own; they give way to a space. */
  readonly noise?: RegExp;
  /** Stands in the report when nothing has failed yet. */
  readonly delayed?: RegExp;
}

/** Reads a report by one form; undefined when it is not of that form, or names nobody. Lines are looked at once each. */
export function readProse(form: ProseForm, { lines, text }: ReportWords): Statement | undefined {
  if (!form.marks.some((mark) => mark.test(text))) return undefined;
  const action = form.delayed?.test(text) ? "delayed" : "failed";
  const stop = form.end ? lines.findIndex((line) => form.end!.test(line)) : -1;
  const recipients = readBlocks(stop < 0 ? lines : lines.slice(0, stop), form).slice(0, limits.recipients).map((block) => statementOf(block, form, action));
  return recipients.length === 0 ? undefined : { recipients: unique(recipients) };
}

interface Block {
  readonly address: string;
  readonly words: string[];
  /** The next line begins another recipient. */
  isFollowed: boolean;
}

/** A recipient's line and the words below it, up to the next recipient or, where the form says so, a blank line. */
function readBlocks(lines: readonly string[], form: ProseForm): readonly Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const line of lines) {
    const match = line.length < 2000 ? form.recipient.exec(line) : null;
    const block = blocks.at(-1);
    if (match) {
      if (block && isOpen) block.isFollowed = true;
      blocks.push(beginBlock(match));
      isOpen = true;
    } else if (isOpen && endsBlock(line, block!, form)) isOpen = false;
    else if (isOpen && block!.words.length < LONGEST_IN_LINES) block!.words.push(line.slice(0, 1000));
  }
  return shareWords(blocks);
}

function beginBlock({ groups, 1: first, 2: beside }: RegExpExecArray): Block {
  const named = groups?.["address"];
  return named === undefined ? { address: first!, words: [beside ?? ""], isFollowed: false } : { address: named, words: [], isFollowed: false };
}

/** Addresses right below one another have the words below the last of them in common. */
function shareWords(blocks: readonly Block[]): readonly Block[] {
  const shared: Block[] = [];
  for (const block of blocks.toReversed()) {
    const below = shared.at(-1);
    shared.push(block.words.every((word) => word.trim() === "") && below !== undefined && block.isFollowed ? { ...block, words: below.words } : block);
  }
  return shared.toReversed();
}

function endsBlock(line: string, { words }: Block, { spansBlankLines }: ProseForm): boolean {
  return line.trim() === "" && !spansBlankLines && words.some((word) => word.trim() !== "");
}

const LONGEST_IN_LINES = 30;

function statementOf({ address, words }: Block, { noise }: ProseForm, action: "failed" | "delayed"): RecipientStatement {
  const lines = noise ? words.map((line) => line.replace(noise, " ")) : words;
  const said = lines.map((line) => line.trim()).filter((line) => line !== "" && !/^-{3,}/.test(line)).join(" ");
  const status = findStatus(said);
  return {
    address,
    action: saysSuccess(said) ? "delivered" : action,
    ...(status && { status }),
    ...(said !== "" && { diagnostic: { words: said, place: { in: "text" } } }),
    quoted: [],
  };
}

/** Some reports say everything twice, in two languages or in a summary: of one address the fullest words count. */
function unique(recipients: readonly RecipientStatement[]): readonly RecipientStatement[] {
  const fullest = new Map<string, RecipientStatement>();
  for (const recipient of recipients) {
    const key = recipient.address!.toLowerCase();
    const other = fullest.get(key);
    if (!other || (recipient.diagnostic?.words.length ?? 0) > (other.diagnostic?.words.length ?? 0)) fullest.set(key, recipient);
  }
  return [...fullest.values()];
}

/** The form as the list of forms wants it. */
export function proseReader(form: ProseForm): { readonly id: string; readonly read: (message: Message) => Statement | undefined } {
  return { id: form.id, read: (message) => readProse(form, message.words()) };
}
