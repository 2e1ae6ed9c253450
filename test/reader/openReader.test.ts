import type { Call, Said } from "../../src/reader/calls";
import { NotAnswered, NotFetched, openReader, WorkerEnded, type ReaderWorker } from "../../src/reader/openReader";
import type { Reader, Understood } from "../../src/reader/reader";

const understood = (name: string): Understood => ({ diagnosis: { kind: "ordinary", codes: [], forwardedBy: name }, cards: [] });
const asking = { words: "550 5.1.1", ownDomains: [] };

interface FakeWorker extends ReaderWorker {
  readonly calls: Call[];
  isEnded: boolean;
  say(said: Said): void;
  fail(): void;
}

function fakeWorker(): FakeWorker {
  const worker: FakeWorker = {
    calls: [],
    isEnded: false,
    onmessage: null,
    onerror: null,
    postMessage: (call: Call) => void worker.calls.push(call),
    terminate: () => void (worker.isEnded = true),
    say: (data) => worker.onmessage!.call(worker as never, { data } as MessageEvent),
    fail: () => (worker.onerror as (event: unknown) => void)({ preventDefault: () => undefined }),
  };
  return worker;
}

/** A reader with workers of its own, and one in the page that says that it was there. */
function opened(start?: () => ReaderWorker) {
  const workers: FakeWorker[] = [];
  const inPage: Reader = { understand: async () => understood("the page"), cardsFor: async () => [], relatedCard: () => Promise.reject(new Error("no")), originalText: async () => undefined, prepare: async () => undefined, beginTriage: async () => 1, addToTriage: async () => undefined, stepTriage: async () => ({ examined: [], bytesRead: 0, isOver: true }), endTriage: async () => undefined, examine: async () => ({ rows: [], diagnoses: [] }) };
  const reader = openReader(start ?? (() => {
    const worker = fakeWorker();
    workers.push(worker);
    return worker;
  }), async () => inPage);
  return { reader, workers };
}

test("each call gets the answer to itself, in whatever order they come", async () => {
  const { reader, workers } = opened();
  const first = reader.understand(asking, "en");
  const second = reader.understand({ ...asking, words: "4.4.7" }, "sv");
  expect(workers).toHaveLength(1);
  const [worker] = workers;
  expect(worker!.calls.map(({ name, with: given }) => [name, given])).toEqual([["understand", [asking, "en"]], ["understand", [{ ...asking, words: "4.4.7" }, "sv"]]]);
  worker!.say({ kind: "ready" });
  worker!.say({ kind: "answer", id: worker!.calls[1]!.id, value: understood("second") });
  worker!.say({ kind: "answer", id: worker!.calls[0]!.id, value: understood("first") });
  expect(await first).toEqual(understood("first"));
  expect(await second).toEqual(understood("second"));
});

test("every promise of the reader is asked of the worker by its name", () => {
  const { reader, workers } = opened();
  void reader.cardsFor({} as never, "en");
  void reader.relatedCard("unknown", {} as never, {} as never, "en");
  void reader.originalText(new Uint8Array([1]));
  void reader.prepare("sv");
  void reader.beginTriage({ ownDomains: [] });
  void reader.addToTriage(1, [], true);
  void reader.stepTriage(1);
  void reader.endTriage(1);
  void reader.examine({} as never);
  expect(workers[0]!.calls.map(({ name, with: given }) => [name, given.length])).toEqual([
    ["cardsFor", 2], ["relatedCard", 4], ["originalText", 1], ["prepare", 1], ["beginTriage", 1], ["addToTriage", 3], ["stepTriage", 1], ["endTriage", 1], ["examine", 1],
  ]);
});

test("a call that fails in the worker fails here, and the others go on", async () => {
  const { reader, workers } = opened();
  const bad = reader.understand(asking, "en");
  const good = reader.prepare("en");
  const [worker] = workers;
  const unfetched = reader.prepare("sv");
  worker!.say({ kind: "failed", id: worker!.calls[0]!.id, because: "broken" });
  worker!.say({ kind: "answer", id: worker!.calls[1]!.id, value: undefined });
  worker!.say({ kind: "failed", id: worker!.calls[2]!.id, because: "not-fetched" });
  await expect(bad).rejects.toThrow(NotAnswered);
  await expect(bad).rejects.not.toThrow(NotFetched);
  await expect(unfetched).rejects.toThrow(NotFetched);
  await expect(good).resolves.toBeUndefined();
});

test("where no worker may be started, the page reads", async () => {
  const { reader } = opened(() => {
    throw new Error("blocked");
  });
  expect(await reader.understand(asking, "en")).toEqual(understood("the page"));
  await expect(reader.relatedCard("unknown", {} as never, {} as never, "en")).rejects.toThrow("no");
});

test("where a worker cannot be loaded, the page answers what was asked of it and all that follows", async () => {
  const { reader, workers } = opened();
  const asked = reader.understand(asking, "en");
  workers[0]!.fail();
  expect(await asked).toEqual(understood("the page"));
  expect(workers[0]!.isEnded).toBe(true);
  expect(await reader.understand(asking, "en")).toEqual(understood("the page"));
  expect(workers).toHaveLength(1);
});

test("a message that is too much for the worker fails alone, not in the page; the next one gets a new worker", async () => {
  const { reader, workers } = opened();
  const asked = reader.understand(asking, "en");
  workers[0]!.say({ kind: "ready" });
  workers[0]!.fail();
  await expect(asked).rejects.toThrow(WorkerEnded);
  const next = reader.understand(asking, "en");
  expect(workers).toHaveLength(2);
  workers[1]!.say({ kind: "answer", id: workers[1]!.calls[0]!.id, value: understood("the second worker") });
  expect(await next).toEqual(understood("the second worker"));
});
