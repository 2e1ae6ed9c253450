import type { Card } from "../../src/cards";
import { saysMore, type Finding } from "../../src/taskpane/finding";
import { card, report } from "./fakes";

const cards = (...shown: readonly Card[]): Finding => ({ kind: "card", diagnosis: report, cards: shown, language: "en", sources: [] });
const codeless = (): Card => {
  const { status, ...others } = card();
  return status ? others : card();
};
const failed: Finding = { kind: "failed", failure: { kind: "kept", reason: "timeout", tried: [] } };
const restricted: Finding = { kind: "restricted", tried: [] };
const ordinary: Finding = { kind: "not-a-bounce", what: { notice: "ordinary", codes: [], addresses: [] } };
const unknown = cards(card({ cause: "unknown", confidence: "certain" }));
const guess = cards(card({ confidence: "guess" }));
const likely = cards(card({ confidence: "likely" }));
const certain = cards(card());

const MORE: readonly (readonly [string, Finding, Finding])[] = [
  ["failed < no bounce", failed, ordinary],
  ["restricted < no bounce", restricted, ordinary],
  ["failed < card", failed, unknown],
  ["no bounce < card", ordinary, unknown],
  ["no bounce as far as was handed over < no bounce", { kind: "not-a-bounce", what: { notice: "ordinary", codes: [], addresses: [], keptAttachment: true } }, ordinary],
  ["unknown < known cause, however sure", unknown, guess],
  ["guess < likely", guess, likely],
  ["likely < certain", likely, certain],
  ["guess < certain", guess, certain],
  ["one recipient < two", certain, cards(card({ recipients: ["kim@example.com", "lee@example.com"] }))],
  ["two on two cards count as two", certain, cards(card(), card({ id: "second", recipients: ["lee@example.com"] }))],
  ["no code < code", cards(codeless()), certain],
  ["a surer cause weighs more than recipients", cards(card({ confidence: "likely", recipients: ["kim@example.com", "lee@example.com"] })), certain],
];

test.each(MORE)("%s", (_case, less, more) => {
  expect(saysMore(less, more)).toBe(true);
  expect(saysMore(more, less)).toBe(false);
});

test.each<[string, Finding, Finding]>([
  ["the same", certain, certain],
  ["other words for the same", certain, cards(card({ title: "Other words" }))],
  ["another code", certain, cards(card({ status: "5.1.1" }))],
  ["failed and restricted", failed, restricted],
  ["two kinds of no bounce", ordinary, { kind: "not-a-bounce", what: { notice: "auto-reply", codes: ["5.1.1"], addresses: [] } }],
])("a tie is not more: %s", (_case, one, other) => {
  expect([saysMore(one, other), saysMore(other, one)]).toEqual([false, false]);
});
