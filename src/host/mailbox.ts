export type OpenItem =
  | { readonly kind: "message"; readonly id: string }
  | { readonly kind: "no-item" }
  | { readonly kind: "restricted" };

export type OpenMessage = Extract<OpenItem, { kind: "message" }>;

/** Why Outlook kept the message: no answer in time, an error, or a client too old for every way of asking. */
export type KeptReason = "timeout" | "refused" | "not-supported";

export type HandedOver =
  | { readonly kind: "message"; readonly id: string; readonly bytes: Uint8Array }
  /** Another item is open now; what was read belongs to neither. */
  | { readonly kind: "item-changed" }
  | { readonly kind: "restricted" }
  | { readonly kind: "not-handed-over"; readonly reason: KeptReason };

export type Theme = "light" | "dark";

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** All the pane knows of the program it runs in. */
export interface MailHost {
  /** BCP 47 tag of the language the reader sees around the pane. */
  readonly language: string;
  /** The domains of the reader's own address, in lower case. */
  readonly ownDomains: readonly string[];
  readonly theme: Theme;
  onThemeChanged(listener: (theme: Theme) => void): Unsubscribe;
  openItem(): OpenItem;
  onItemChanged(listener: () => void): Unsubscribe;
  /** Never rejects and always settles. */
  read(item: OpenMessage): Promise<HandedOver>;
}
