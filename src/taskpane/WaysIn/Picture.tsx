import type { JSX, ReactNode } from "react";
import type { Locale } from "../../locales";
import { usePictureStyles } from "./Picture.styles";
import type { WayId } from "./ways";

/** A drawing of a way, without words in it; its text alternative is the locale's. A way that is never first has none. */
export function Picture({ of, t }: { readonly of: WayId; readonly t: Locale["t"] }): JSX.Element | null {
  const styles = usePictureStyles();
  const drawing = DRAWINGS[of];
  if (!drawing) return null;
  return <svg className={styles.root} viewBox="0 0 240 96" role="img" aria-label={t(`picture.${of}`)}>{drawing()}</svg>;
}

const DRAWINGS: Readonly<Partial<Record<WayId, () => ReactNode>>> = { "drag-to-pane": DragToPane, "forward-to-yourself": ForwardToYourself, "choose-file": ChooseFile };

/** A list of messages, one of which travels to the pane. */
function DragToPane(): JSX.Element {
  const styles = usePictureStyles();
  return (
    <>
      <rect className={styles.surface} x="2" y="4" width="92" height="88" rx="4" />
      {[14, 36, 58].map((y) => <path key={y} className={styles.faint} d={`M12 ${y}h40M12 ${y + 8}h64`} />)}
      <path className={styles.faint} d="M12 80h40" />
      <rect className={styles.target} x="160" y="4" width="78" height="88" rx="4" />
      <path className={styles.way} d="M100 46c18-20 50-22 76-8" />
      <path className={styles.head} d="M168 27l11 12-15 5" />
      <g transform="translate(182 36)"><Envelope /></g>
    </>
  );
}

/** A message that leaves a mailbox and comes back to it. */
function ForwardToYourself(): JSX.Element {
  const styles = usePictureStyles();
  return (
    <>
      <rect className={styles.surface} x="92" y="4" width="56" height="88" rx="8" />
      <path className={styles.faint} d="M112 12h16M102 26h36M102 34h24" />
      <g transform="translate(103 46)"><Envelope /></g>
      <path className={styles.way} d="M152 34c46-22 66 30 6 32" />
      <path className={styles.head} d="M168 57l-11 9 12 8" />
    </>
  );
}

/** A file that is put on a page. */
function ChooseFile(): JSX.Element {
  const styles = usePictureStyles();
  return (
    <>
      <path className={styles.surface} d="M24 14h36l18 18v50H24z" />
      <path className={styles.faint} d="M60 14v18h18" />
      <g transform="translate(34 44)"><Envelope /></g>
      <path className={styles.way} d="M88 46c14-14 34-16 52-6" />
      <path className={styles.head} d="M133 29l10 12-15 4" />
      <rect className={styles.target} x="150" y="4" width="86" height="88" rx="4" />
      <path className={styles.faint} d="M162 20h40M162 30h62" />
    </>
  );
}

function Envelope(): JSX.Element {
  const styles = usePictureStyles();
  return (
    <>
      <rect className={styles.envelope} width="34" height="24" rx="2" />
      <path className={styles.flap} d="M1 2l16 12L33 2" />
    </>
  );
}
