/** Rules as Griffel resolves them: by bucket, each a text or a text with its media query (m) and priority (p). */
export interface StyledModule {
  readonly resource?: string;
  readonly buildInfo?: { readonly makeStylesRules?: Readonly<Record<string, readonly (string | readonly [string, { readonly m?: string; readonly p?: number }])[]>> };
}

export function staticStyles(compilation: { readonly modules: Iterable<StyledModule> }): readonly { readonly attributes: Readonly<Record<string, unknown>>; readonly text: string }[];
