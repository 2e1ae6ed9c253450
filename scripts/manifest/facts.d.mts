export interface AudienceTexts {
  readonly name: string;
  readonly description: string;
  readonly button: { readonly label: string; readonly title: string; readonly description: string };
}

export interface ManifestFacts {
  /** The version in package.json. */
  readonly version: string;
  /** By the locale that Outlook knows the language by; "en-US" stands for all others. */
  readonly texts: Readonly<Record<string, { readonly user: AudienceTexts; readonly helpdesk: AudienceTexts }>>;
}

/** What the manifests of the checkout in this folder say. Throws a sentence for a person when a language of src/locales lacks a text. */
export function manifestFacts(root: string): ManifestFacts;
