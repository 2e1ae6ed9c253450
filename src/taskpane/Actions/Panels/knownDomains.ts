import { domainOf } from "../../../core/report/fields";
import type { PanelProps } from "./Panel";

/** The domains that the reader is likely to have meant: their organisation's, and those of the others to whom the message went. */
export function knownDomains({ found, host, settings }: Pick<PanelProps, "found" | "host" | "settings">): readonly string[] {
  const { report, verdicts } = found.diagnosis;
  const failed = verdicts.filter(({ action }) => action === "failed" || action === "delayed").flatMap(({ address, originalAddress }) => [address, originalAddress]);
  const isFailed = new Set(failed.map((address) => address?.toLowerCase()));
  // The misspelt address stands among the recipients: its domain is what is in doubt.
  const others = report.original.recipients.filter((address) => !isFailed.has(address.toLowerCase()));
  return [...new Set([...settings.ownDomains, ...host.ownDomains, ...others.flatMap((address) => domainOf(address) ?? [])])];
}
