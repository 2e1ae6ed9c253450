import { Faults } from "../../src/simulator/host/faults";
import { defaults, ofAddIn, ofProfile } from "../../src/simulator/host/options";
import { otherThan } from "../../src/simulator/host/otherItem";
import { startState } from "../../src/simulator/host/state";
import { needsNotice, refusal, toldOf } from "../../src/simulator/host/told";
import type { Message } from "../../src/simulator/mail/message";
import { answerNamed, profileNamed, profiles } from "../../src/simulator/profiles";
import { setOf } from "../../src/simulator/profiles/members";

const message = (id: string, itemClass: string) => ({ id, itemClass, attachments: [] as readonly unknown[] }) as Message;
const question = message("question", "IPM.Note");
const report = message("report", "REPORT.IPM.Note.NDR");
const second = message("second", "REPORT.IPM.Note.NDR");

function stateOf(name: string, answer: string | undefined, selected: readonly Message[]) {
  const state = startState({ ...defaults, ...ofProfile(profileNamed(name), answer) });
  state.mailbox = [question, report, second];
  state.selectedIds = selected.map(({ id }) => id);
  state.openId = selected.length === 1 ? selected[0]!.id : undefined;
  return state;
}

test.each([
  ["plain", "works", [report], "item"],
  ["plain", "refused", [question], "item"],
  ["plain", "refused", [], "null"],
  // #974: nothing is heard; classic: a null item.
  ["web", "refused", [report], "unheard"],
  ["new-windows", "refused", [report], "unheard"],
  ["classic-windows", "refused", [report], "null"],
  ["mac", "refused", [report], "null"],
  ["web", "null-item", [report], "null"],
  ["web", "no-item", [report], "itemless"],
  ["web", "no-item", [question], "item"],
  ["web", "works", [], "closes"],
  ["classic-windows", "works", [], "null"],
  ["mac", "works", [], "itemless"],
  ["iphone", "works", [], "closes"],
  ["web", "works", [question, report], "null"],
  ["classic-windows", "works", [question, report], "itemless"],
  ["on-premises", "works", [question, report], "closes"],
] as const)("in %s, which answers %s, the add-in is told of %j: %s", (name, answer, selected, kind) => {
  expect(toldOf(stateOf(name, answer, selected)).kind).toBe(kind);
});

test.each([
  ["web", "itemless"], ["new-windows", "itemless"], ["classic-windows", "itemless"], ["mac", "itemless"], ["plain", "itemless"],
  // Their set is older than several messages are.
  ["on-premises", "closes"], ["iphone", "closes"],
])("the helpdesk's add-in is in %s with several messages, as with an item of no kind: %s", (name, kind) => {
  const state = stateOf(name, "works", [question, report]);
  Object.assign(state.options, ofAddIn("helpdesk"));
  expect(toldOf(state).kind).toBe(kind);
  expect(refusal(state) === undefined).toBe(kind === "itemless");
  // What the address asks for comes first.
  state.options.whenSeveral = "null";
  expect(toldOf(state).kind).toBe("null");
});

test("what a notice stands before is told when it is closed", () => {
  const state = stateOf("web", "notice", [report]);
  expect(needsNotice(state)).toBe(true);
  state.noticeFor = report.id;
  expect(toldOf(state)).toEqual({ kind: "unheard" });
  state.noticeFor = undefined;
  expect(toldOf(state)).toEqual({ kind: "item", message: report });
  expect(needsNotice(stateOf("web", "notice", [question]))).toBe(false);
});

test("the button is grey on a report where add-ins are refused, and where there can be no pane", () => {
  expect(refusal(stateOf("mac", "refused", [report]))).toMatch(/report/);
  expect(refusal(stateOf("mac", "refused", [question]))).toBeUndefined();
  expect(refusal(stateOf("mac", "works", [report]))).toBeUndefined();
  expect(refusal(stateOf("android", "works", []))).toMatch(/one open message/);
});

test("every Outlook has a name of its own, and its usual answer first", () => {
  expect(new Set(profiles.map(({ name }) => name)).size).toBe(profiles.length);
  for (const { name, answers } of profiles) expect(answerNamed(profileNamed(name), undefined)).toBe(answers[0]);
  expect(() => profileNamed("pine")).toThrow("pine");
  expect(() => answerNamed(profileNamed("iphone"), "null-item")).toThrow("null-item");
});

test("members have the set they came with", () => {
  expect([setOf("item", "getAsFileAsync"), setOf("mailbox", "addHandlerAsync"), setOf("item", "constructor")]).toEqual(["1.14", undefined, undefined]);
});

test("the message that is taken for another is another", () => {
  const mailbox = [question, report, second];
  expect(mailbox.map((one) => otherThan(mailbox, one)?.id)).toEqual(["report", "second", "report"]);
  expect(otherThan([report], report)).toBeUndefined();
});

test("whoever watches hears of every change of the faults", () => {
  const faults = new Faults();
  const heard: (readonly (number | string)[])[] = [];
  faults.onChange = () => heard.push(faults.throwing);
  faults.set(37, { kind: "throw" }).set(204, { kind: "silent" });
  faults.delete(37);
  faults.set("ready", { kind: "throw" });
  faults.clear();
  expect(heard).toEqual([[37], [37], [], ["ready"], []]);
});
