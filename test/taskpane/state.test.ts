import fc from "fast-check";
import type { HandedIn, OpenItem } from "../../src/host/mailbox";
import { unexpected, type Finding } from "../../src/taskpane/finding";
import { firstPane, nextPane, type Pane, type PaneEvent } from "../../src/taskpane/state";
import { message } from "./fakes";

const things: Promise<readonly HandedIn[]> = Promise.resolve([]);
const started = (pane: Pane, ...events: readonly PaneEvent[]): Pane => events.reduce(nextPane, pane);
/** A finding that names the turn it was made in. */
const of = (turn: number): Finding => ({ kind: "not-a-bounce", what: { notice: "ordinary", codes: [], addresses: [String(turn)] } });

describe("what Outlook tells at the start", () => {
  const handedIn = started(firstPane({ kind: "starting" }), { kind: "handed-in", things });

  test("is followed", () => expect(started(firstPane({ kind: "starting" }), { kind: "looked", item: message("A") })).toMatchObject({ about: { item: "A" }, state: { kind: "reading" } }));
  test("does not replace what was handed in", () => expect(started(handedIn, { kind: "looked", item: message("A") })).toBe(handedIn));
  test("that the pane knows changes nothing", () => {
    const pane = firstPane(message("A"));
    expect(started(pane, { kind: "looked", item: message("A") })).toBe(pane);
    const alone = firstPane({ kind: "no-outlook", because: "silent" });
    expect(started(alone, { kind: "looked", item: { kind: "no-outlook", because: "silent" } })).toBe(alone);
    expect(started(alone, { kind: "looked", item: { kind: "no-outlook", because: "blocked" } }).state).toEqual({ kind: "no-outlook", because: "blocked" });
  });
});

test("a selection replaces what was handed in", () => {
  const pane = started(firstPane(message("A")), { kind: "handed-in", things }, { kind: "opened", item: message("A") });
  expect(pane).toMatchObject({ turn: 2, about: { from: "open", item: "A" }, state: { kind: "reading", task: { kind: "open" } } });
});

test("nothing in what was handed in leads back to what is open", () => {
  const pane = started(firstPane(message("A")), { kind: "handed-in", things }, { kind: "overtaken", turn: 1, item: message("A") });
  expect(pane).toMatchObject({ turn: 2, about: { from: "open", item: "A" }, state: { kind: "reading" } });
});

test("the name comes with what was found", () => {
  const pane = started(firstPane(message("A")), { kind: "handed-in", things }, { kind: "found", turn: 1, finding: of(1), name: "bounce.eml" });
  expect(pane.about).toEqual({ from: "handed-in", name: "bounce.eml" });
});

test("words of another language take the place of those they were made of only", () => {
  const before = started(firstPane(message("A")), { kind: "found", turn: 0, finding: unexpected });
  const after = started(before, { kind: "found", turn: 0, finding: of(0) });
  const reworded: PaneEvent = { kind: "reworded", turn: 0, from: before.state, to: unexpected };
  expect(started(after, reworded)).toBe(after);
});

describe("a triage that was left", () => {
  const files = [{ name: "a.mbox", content: new Blob() }];
  const shown = started(firstPane(message("A")), { kind: "handed-in", things }, { kind: "heaped", turn: 1, files });

  test("is come back to from any message", () => {
    const left = started(shown, { kind: "opened", item: message("B") });
    expect(left).toMatchObject({ state: { kind: "reading" }, triage: { since: 1 } });
    const back = started(left, { kind: "back" });
    expect(back).toMatchObject({ turn: 3, about: { from: "handed-in" }, triage: { since: 1 } });
    expect(back.state).toBe(shown.state);
  });

  test("is not begun anew by a better way to the same message", () => {
    expect(started(shown, { kind: "heaped", turn: 1, files: [...files, ...files] })).toBe(shown);
  });

  test("is the last one", () => {
    const next = started(shown, { kind: "opened", item: message("B") }, { kind: "selected", messages: [{ id: "C", subject: "" }] });
    expect(next.triage).toEqual({ kind: "triage", since: 3, source: { from: "selected", messages: [{ id: "C", subject: "" }] } });
  });

  test("is not that of several reports in an open message, which is there itself", () => {
    const several = started(firstPane(message("A")), { kind: "heaped", turn: 0, files });
    expect([several.state.kind, several.triage]).toEqual(["triage", undefined]);
    expect(started(several, { kind: "back" })).toBe(several);
  });
});

const ITEMS: readonly OpenItem[] = [message("A"), message("B"), { kind: "no-item" }, { kind: "restricted" }, { kind: "starting" }, { kind: "no-outlook", because: "silent" }];
const item = fc.constantFrom(...ITEMS);
const late = fc.nat(12);
const anyEvent: fc.Arbitrary<PaneEvent> = fc.oneof(
  item.map((open): PaneEvent => ({ kind: "opened", item: open })),
  item.map((open): PaneEvent => ({ kind: "looked", item: open })),
  fc.constant<PaneEvent>({ kind: "handed-in", things }),
  late.map((turn): PaneEvent => ({ kind: "found", turn, finding: of(turn), name: String(turn) })),
  late.map((turn): PaneEvent => ({ kind: "heaped", turn, files: [{ name: String(turn), content: new Blob() }] })),
  fc.constant<PaneEvent>({ kind: "back" }),
  fc.constant<PaneEvent>({ kind: "selected", messages: [{ id: "A", subject: "" }] }),
  fc.tuple(late, item).map(([turn, open]): PaneEvent => ({ kind: "overtaken", turn, item: open })),
);

/** The turn in which what is shown was opened or handed in: an earlier one when it is come back to. */
function turnShown({ turn, state, triage }: Pane): number {
  return state === triage ? triage.since : turn;
}

/** The turn that what is shown belongs to; undefined where it is the same for all. */
function turnOf({ state }: Pane): string | undefined {
  if (state.kind === "not-a-bounce") return state.what.addresses[0];
  return state.kind === "triage" && state.source.from === "files" ? state.source.files[0]!.name : undefined;
}

test("after anything, what is shown belongs to what was opened or handed in last", () => {
  fc.assert(fc.property(item, fc.array(anyEvent, { maxLength: 40 }), (first, events) => {
    let pane = firstPane(first);
    for (const event of events) {
      const before = pane;
      pane = nextPane(before, event);

      expect([before.turn, before.turn + 1]).toContain(pane.turn);
      expect([undefined, String(turnShown(pane))]).toContain(turnOf(pane));
      if (event.kind === "opened") expect(pane.about).toMatchObject({ from: "open", item: event.item.kind === "message" ? event.item.id : "" });
      if (event.kind === "handed-in") expect(pane).toMatchObject({ turn: before.turn + 1, about: { from: "handed-in" }, state: { kind: "reading" } });
      if (event.kind === "selected") expect(pane).toMatchObject({ turn: before.turn + 1, state: { kind: "triage", source: { from: "selected" } } });
      if (event.kind === "back" && before.triage) expect(pane).toMatchObject({ turn: before.turn + 1, about: { from: "handed-in" }, state: { kind: "triage" }, triage: before.triage });
      if (event.kind === "looked" && before.about.from === "handed-in") expect(pane).toBe(before);
      if ("turn" in event && event.turn !== before.turn) expect(pane).toBe(before);
    }
  }));
});

test("whichever of two readings of a message is understood first, the one that says more stays", () => {
  const findings: readonly Finding[] = [unexpected, of(0), { kind: "restricted", tried: [] }];
  fc.assert(fc.property(fc.shuffledSubarray([...findings], { minLength: 1 }), (order) => {
    const pane = started(firstPane(message("A")), ...order.map((finding): PaneEvent => ({ kind: "found", turn: 0, finding })));
    expect(pane.state.kind === "not-a-bounce").toBe(order.some(({ kind }) => kind === "not-a-bounce"));
  }));
});
