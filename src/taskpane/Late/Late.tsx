import { useEffect, useState, type JSX } from "react";
import type { Locale } from "../../locales";
import { Button } from "../Button/Button";

export interface LateProps<Part> {
  /** Fetches the part; asked again when somebody tries again. */
  readonly load: () => Promise<Part>;
  /** What to say when it cannot be fetched. */
  readonly problem: string;
  readonly locale: Locale;
  readonly children: (part: Part) => JSX.Element;
}

type Loaded<Part> = { readonly kind: "loading" } | { readonly kind: "failed" } | { readonly kind: "here"; readonly part: Part };

/** A part of the pane that is fetched when it is first wanted: most readers never do. */
export function Late<Part>({ load, problem, locale, children }: LateProps<Part>): JSX.Element | null {
  const [loaded, setLoaded] = useState<Loaded<Part>>({ kind: "loading" });
  const isLoading = loaded.kind === "loading";

  useEffect(() => {
    if (!isLoading) return;
    void load()
      .then((part): Loaded<Part> => ({ kind: "here", part }), (): Loaded<Part> => ({ kind: "failed" }))
      .then(setLoaded);
  }, [isLoading]);

  switch (loaded.kind) {
    case "loading":
      return null;
    case "failed":
      return <p role="alert">{problem} <Button onClick={() => setLoaded({ kind: "loading" })}>{locale.t("pane.tryAgain")}</Button></p>;
    case "here":
      return children(loaded.part);
  }
}
