import { causes } from "../../src/causes";
import type { NoticeKind, Outcome, Owner } from "../../src/core/diagnosis";
import { languages, type Language } from "../../src/locales";
import { groupings } from "../../src/triage/group";
import type { UnreadReason } from "../../src/triage/row";
import { columns } from "../../src/triage/view";
import { noticeRow, recipientRow, unreadRow, wordsIn } from "./outRows";

const reasons = Object.keys({
  "zip-bomb": 0, "too-large": 0, "too-many": 0, "too-much": 0, encrypted: 0, nested: 0, picture: 0, document: 0, "not-readable": 0, empty: 0, binary: 0, "outlook-file": 0, failed: 0, "not-handed-over": 0,
} satisfies Record<UnreadReason, 0>) as UnreadReason[];
const notices = Object.keys({ "auto-reply": 0, "read-receipt": 0, complaint: 0, challenge: 0, ordinary: 0 } satisfies Record<NoticeKind, 0>) as NoticeKind[];
const owners = Object.keys({ sender: 0, "sender-admin": 0, recipient: 0, "recipient-admin": 0, provider: 0, nobody: 0 } satisfies Record<Owner, 0>) as Owner[];
const outcomes = Object.keys({ refused: 0, expired: 0, undeliverable: 0, delayed: 0, delivered: 0, relayed: 0, expanded: 0 } satisfies Record<Outcome, 0>);

describe.each(Object.keys(languages) as Language[])("%s", (language) => {
  test("has words for whatever a row may be, each its own", async () => {
    const { t, words } = await wordsIn(language);
    const titles = [...reasons.map((reason) => words.titleOf(unreadRow({ reason }))), ...notices.map((notice) => words.titleOf(noticeRow({ notice }))), ...[...causes.map(({ id }) => id), "not-an-error" as const].map((cause) => words.titleOf(recipientRow({ cause })))];
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(owners.map(words.ownerOf)).size).toBe(owners.length);
    expect(new Set(outcomes.map((outcome) => t(`outcome.${outcome}`))).size).toBe(outcomes.length);
    for (const name of columns) expect(t(`column.${name}`)).toMatch(/\p{L}/u);
    for (const by of groupings) expect([t(`grouping.${by}`), t(`by.${by}`), words.groupOf(by, undefined)].every(Boolean)).toBe(true);
  });

  test("why something could not be read is whole sentences; a zip bomb is called one", async () => {
    const { words } = await wordsIn(language);
    for (const reason of reasons) expect(words.titleOf(unreadRow({ reason }))).toMatch(/^\p{Lu}[^!]*\.$/u);
    expect(words.titleOf(unreadRow({ reason: "zip-bomb" }))).toMatch(/zip ?bomb/);
    for (const reason of ["picture", "document"] as const) expect(words.titleOf(unreadRow({ reason }))).toMatch(/\.eml.*\.msg/);
  });
});

test("a group is called what its rows are called", async () => {
  const { words } = await wordsIn();
  expect([words.groupOf("cause", "mailbox-full"), words.groupOf("owner", "sender-admin"), words.groupOf("server", "mx.\u202efabrikam.com\n")]).toEqual(["The recipient's mailbox is full", "Sender's email admin", "mx.fabrikam.com"]);
});
