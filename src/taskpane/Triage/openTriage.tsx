import type { JSX } from "react";
import type { Locale } from "../../locales";
import { loadTexts } from "./texts";
import { Triage, type TriageProps } from "./Triage";

/** What draws a triage, with the texts that it begins with; tells when it is here. */
export async function openTriage(locale: Locale, told: (isHere: boolean) => void): Promise<(props: Omit<TriageProps, "texts">) => JSX.Element> {
  const texts = await loadTexts(locale);
  told(true);
  return (props) => <Triage {...props} texts={texts} />;
}
