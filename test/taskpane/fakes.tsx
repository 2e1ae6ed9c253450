import { render } from "@testing-library/react";
import type { Card, ReportDiagnosis } from "../../src/cards";
import type { Diagnosis } from "../../src/core/diagnosis";
import type { ReadRequest } from "../../src/core/port";
import type { CauseId } from "../../src/causes";
import type { HandedOver, MailHost, OpenItem, OpenMessage, Theme } from "../../src/host/mailbox";
import { openLocale } from "../../src/locales";
import { App, type AppProps } from "../../src/taskpane/App/App";
import { Shell } from "../../src/taskpane/Shell/Shell";

export interface FakeHost extends MailHost {
  /** Selects another item, as a reader does in the list. */
  open(item: OpenItem): void;
  paint(theme: Theme): void;
  /** Answers the oldest reading of the message with this id. */
  answer(id: string, handedOver?: HandedOver): void;
  readonly asked: readonly string[];
}

/** A host whose answers a test gives one by one. */
export function fakeHost(first: OpenItem): FakeHost {
  const changed = new Set<() => void>();
  const painted = new Set<(theme: Theme) => void>();
  const waiting: { readonly id: string; readonly resolve: (handedOver: HandedOver) => void }[] = [];
  const asked: string[] = [];
  let item = first;
  let theme: Theme = "light";

  return {
    language: "en",
    ownDomains: ["example.org"],
    get theme() {
      return theme;
    },
    onThemeChanged: (listener) => (painted.add(listener), () => void painted.delete(listener)),
    openItem: () => item,
    onItemChanged: (listener) => (changed.add(listener), () => void changed.delete(listener)),
    read: ({ id }: OpenMessage) => (asked.push(id), new Promise((resolve) => waiting.push({ id, resolve }))),
    open(next) {
      item = next;
      for (const listener of changed) listener();
    },
    paint(next) {
      theme = next;
      for (const listener of painted) listener(next);
    },
    answer(id, handedOver = { kind: "message", id, bytes: new TextEncoder().encode(id) }) {
      const at = waiting.findIndex((reading) => reading.id === id);
      waiting.splice(at, 1)[0]!.resolve(handedOver);
    },
    asked,
  };
}

export const message = (id: string): OpenItem => ({ kind: "message", id });

export const report: ReportDiagnosis = {
  kind: "bounce",
  report: { form: "dsn", generator: "other", original: { recipients: [], authentication: [], hops: [] }, provenance: { kind: "vouched", by: "example.org", place: { in: "text" } } },
  verdicts: [],
};

/** A card with something in every section. */
export function card(more: Partial<Card> = {}): Card {
  return {
    id: "relay-denied",
    standing: "verdict",
    cause: "relay-denied",
    outcome: "refused",
    owner: "recipient-admin",
    side: "sender",
    status: "5.4.1",
    confidence: "certain",
    title: "Their server takes no mail for that domain",
    summary: "example.net says that it takes no mail for example.com.",
    who: "The recipient's email admin",
    fate: "Gone: the server said no",
    recipients: ["kim@example.com"],
    senderHeading: "What you can do",
    sender: [{ id: "wait", text: "Wait a day." }, { id: "tell", text: "Tell the recipient.", link: { label: "How to tell", href: "https://learn.microsoft.com/tell" } }],
    senderMore: [],
    admin: [
      { id: "sender", heading: "On your side", steps: [{ id: "look", text: "Look at the domain.", command: "Get-AcceptedDomain -Identity 'example.com'" }] },
      { id: "recipient", heading: "On the recipient's side", steps: [{ id: "fix", text: "Correct the MX record." }] },
    ],
    why: ["The domain points to a server that isn't responsible for it."],
    avoid: ["Don't send it again and again."],
    adminAvoid: ["Don't open the relay."],
    tell: { intro: "Send them these facts.", facts: "Recipient: kim@example.com\nStatus: 5.4.1" },
    evidence: [{ words: "Relay access denied", where: "In the text of the report" }],
    serverWords: "554 5.4.1 kim@example.com: Relay access denied",
    certainty: "Certain: the report says it.",
    related: [{ cause: "mx-misconfigured", title: "The domain's mail record is wrong" }],
    links: [{ label: "Non-delivery reports", href: "https://learn.microsoft.com/ndr" }],
    ...more,
  };
}

interface Given {
  readonly host?: FakeHost;
  readonly diagnoses?: Readonly<Record<string, Diagnosis<CauseId>>>;
  readonly cards?: readonly Card[];
  readonly props?: Partial<AppProps>;
  readonly language?: string;
}

/** What was handed to the core, as text. */
export const textOf = (asked: ReadRequest): string => ("words" in asked ? asked.words : new TextDecoder().decode(asked.bytes));

/** The pane around a fake host; every message is a report of the given cards unless `diagnoses` says otherwise. */
export async function renderPane({ host = fakeHost(message("A")), diagnoses = {}, cards = [card()], props = {}, language = "en" }: Given = {}) {
  const locale = await openLocale(language);
  const port: AppProps["port"] = async (asked) => ({ diagnosis: diagnoses[textOf(asked)] ?? report });
  const view = render(
    <Shell host={host}>
      <App host={host} port={port} cardsFor={async () => cards} relatedCard={async () => card()} locale={locale} {...props} />
    </Shell>,
  );
  return { host, locale, ...view };
}
