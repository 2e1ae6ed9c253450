/** What the add-in's page must know of its host before its first message. */
export interface Hosting {
  readonly page: string;
  readonly conversation: string;
  readonly control: string;
  readonly locale: string;
  readonly ours: Ours;
}

/** Our own addition, read by our layer only. */
export interface Ours {
  /** The name of the profile. */
  readonly outlook: string;
  /** Office.context.officeTheme at the start. */
  readonly officeTheme: string | undefined;
  /** The calls whose members throw. */
  readonly throwing: readonly (number | string)[];
}

/** Address and name of the frame from which office.js learns who hosts it. */
export function frameAddress({ page, conversation, control, locale, ours }: Hosting): { readonly src: string; readonly name: string } {
  const host = ["Outlook", "Web", "16.01", locale, crypto.randomUUID(), "", "", "0"].join("$");
  // The library reads _xdm_Info to the end of the fragment, so nothing may follow it.
  const channel = [conversation, control, location.origin].join("|");
  return { src: `${page}?_host_Info=${host}&${writeOurs(ours)}#&_xdm_Info=${channel}`, name: `_xdm_${control}_${conversation};` };
}

function writeOurs({ outlook, officeTheme, throwing }: Ours): string {
  return new URLSearchParams({ outlook, ...(officeTheme && { officeTheme }), ...(throwing.length > 0 && { throwing: throwing.join(".") }) }).toString();
}

export function readOurs(search: string): Ours {
  const query = new URLSearchParams(search);
  const throwing = query.get("throwing")?.split(".") ?? [];
  return { outlook: query.get("outlook") ?? "plain", officeTheme: query.get("officeTheme") ?? undefined, throwing };
}
