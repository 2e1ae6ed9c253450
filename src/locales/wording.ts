/** The texts of one file, by their keys. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** What may stand in a text's {{placeholders}}. */
export type TextValues = Readonly<Record<string, string | number | undefined>>;

/**
 * A text in one language, for example "pane.reading". It may have variants: `key_one`, `key_other` for a `count`, by the plural rules of
 * its language, and `key_<context>` for a `context` that has a text of its own. Values stand in it as they are, never as texts again. Throws
 * MissingText.
 */
export type Wording = (key: string, values?: TextValues) => string;

const PLACEHOLDER = /\{\{(\w+)\}\}/g;

export function wordingOf(texts: Texts, language: string): Wording {
  return (key, values = {}) => {
    const { count, context } = values;
    const variant = typeof count === "number" ? new Intl.PluralRules(language).select(count) : context;
    const text = (variant && textAt(texts, `${key}_${variant}`)) || textAt(texts, key);
    if (text === undefined) throw new MissingText(key);
    return filled(text, key, values);
  };
}

/** The text of a key that names its way through the file: "who.sender.own". */
export function textAt(texts: Texts, key: string): string | undefined {
  const found = key.split(".").reduce<string | Texts | undefined>((at, name) => (typeof at === "object" && Object.hasOwn(at, name) ? at[name] : undefined), texts);
  return typeof found === "string" ? found : undefined;
}

function filled(text: string, key: string, values: TextValues): string {
  return text.replace(PLACEHOLDER, (_whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new MissingText(`${name} in ${key}`);
    return String(value);
  });
}

/** A key without a text, or a text without a value that it asks for: a mistake of ours that the tests look for, never a message's fault. */
export class MissingText extends Error {
  override readonly name = "MissingText";
  readonly code = "missing-text";

  constructor(readonly key: string) {
    super(`no text for ${key}`);
  }
}
