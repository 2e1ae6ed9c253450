import type { Card, ReportDiagnosis } from "../cards";
import type { CauseId } from "../causes";
import type { Diagnosis } from "../core/diagnosis";
import type { Port } from "../core/port";
import type { HandedOver, MailHost } from "../host/mailbox";
import type { Locale } from "../locales";
import type { NoBounce, PaneState } from "./state";

/** What the pane reads with; handed in, so that a test brings its own. */
export interface Reader {
  readonly host: MailHost;
  readonly port: Port<CauseId>;
  readonly cardsFor: (diagnosis: ReportDiagnosis, locale: Locale) => Promise<readonly Card[]>;
  readonly locale: Locale;
}

/** What the pane shows of a message as the host handed it over. */
export async function understand(handedOver: Exclude<HandedOver, { kind: "item-changed" }>, item: string, reader: Reader): Promise<PaneState> {
  switch (handedOver.kind) {
    case "restricted":
      return { kind: "restricted", item };
    case "not-handed-over":
      return { kind: "failed", item, failure: { kind: "kept", reason: handedOver.reason } };
    case "message": {
      const { host, port } = reader;
      const { diagnosis } = await port({ bytes: handedOver.bytes, ownDomains: host.ownDomains });
      return shown(diagnosis, item, reader);
    }
  }
}

async function shown(diagnosis: Diagnosis<CauseId>, item: string, { cardsFor, locale }: Reader): Promise<PaneState> {
  switch (diagnosis.kind) {
    case "bounce":
    case "delayed":
    case "delivered": {
      const cards = await cardsFor(diagnosis, locale);
      return cards.length > 0 ? { kind: "card", item, diagnosis, cards } : { kind: "not-a-bounce", item, what: receipt(diagnosis) };
    }
    case "unreadable":
      return { kind: "failed", item, failure: diagnosis };
    default:
      return { kind: "not-a-bounce", item, what: { notice: diagnosis.kind, codes: diagnosis.codes, addresses: [], forwardedBy: diagnosis.forwardedBy } };
  }
}

/** A report without a card is one of messages that arrived. */
function receipt({ verdicts, forwardedBy }: ReportDiagnosis): NoBounce {
  return { notice: "delivered", codes: [], addresses: verdicts.flatMap(({ address }) => address ?? []), forwardedBy };
}
