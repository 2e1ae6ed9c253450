import type { CauseId } from "../causes";
import type { Language } from "../locales";
import { noConfiguration, type Configuration, type OwnWords, type Role } from "./configuration";
import type { Feature } from "./features";
import { limits } from "./limits";
import { httpsLink } from "./link";
import { parsedFile, type ParsedFile } from "./parsedFile";
import type { Problem } from "./problem";
import { repaired } from "./repair";

export interface ReadConfiguration {
  readonly configuration: Configuration;
  /** The first of them, those of the outer levels before those inside. */
  readonly problems: readonly Problem[];
}

/** What a config.json says; what is wrong in it is left out, piece by piece, and told. Never throws. */
export function readConfiguration(text: string): ReadConfiguration {
  const file = parsedFile(text);
  if (file.kind !== "parsed") return { configuration: noConfiguration, problems: [file] };
  const { configuration, problems } = configured(file);
  return { configuration, problems: problems.slice(0, limits.problems) };
}

function configured(file: ParsedFile): ReadConfiguration {
  const { value, problems } = repaired(file.value);
  const written = value as Written;
  const { address = "", ticket = "" } = written.helpdesk ?? {};
  // No pattern knows everything that a browser makes of an address.
  const isPage = ticket === "" || httpsLink(ticket) !== undefined;
  const all = [...file.problems, ...problems, ...(isPage ? [] : [{ at: "helpdesk.ticket", kind: "not-https" } as const])];
  return { configuration: complete(written, { address, ticket: isPage ? ticket : "" }), problems: all };
}

/** What the schema lets through. */
interface Written {
  readonly organisation?: string;
  readonly helpdesk?: { readonly address?: string; readonly ticket?: string };
  readonly ownDomains?: readonly string[];
  readonly defaults?: { readonly role?: Role; readonly language?: Language | "auto" };
  readonly causes?: { readonly [Id in CauseId]?: { readonly [L in Language]?: OwnWords } };
  readonly hiddenCauses?: readonly CauseId[];
  readonly off?: readonly Feature[];
}

function complete(written: Written, helpdesk: Configuration["helpdesk"]): Configuration {
  return {
    organisation: (written.organisation ?? "").trim(),
    helpdesk,
    ownDomains: unique((written.ownDomains ?? []).map((domain) => domain.toLowerCase())),
    defaults: { ...noConfiguration.defaults, ...written.defaults },
    causes: mapped(written.causes, (byLanguage) => mapped(byLanguage, ownWordsOf)) ?? {},
    hiddenCauses: unique(written.hiddenCauses ?? []),
    off: unique(written.off ?? []),
  };
}

/** Blank texts and empty lists say nothing, so what is there by itself stays. */
function ownWordsOf({ note, senderSteps, adminSteps }: OwnWords): OwnWords | undefined {
  const steps = (texts: readonly string[] = []): readonly string[] => texts.filter((text) => text.trim() !== "");
  const said = Object.entries({ note: note?.trim() ?? "", senderSteps: steps(senderSteps), adminSteps: steps(adminSteps) }).filter(([, words]) => words.length > 0);
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

/** An object with other values, without those that came to nothing; undefined when none is left. */
function mapped<T extends object>(object: T | undefined, change: (value: NonNullable<T[keyof T]>) => T[keyof T] | undefined): T | undefined {
  const entries = Object.entries(object ?? {}).map(([key, value]) => [key, change(value as NonNullable<T[keyof T]>)] as const).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
