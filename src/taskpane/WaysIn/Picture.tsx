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
      <List marked={48} />
      <g transform="translate(10 2)"><Arrow /></g>
      <rect className={styles.target} x="160" y="4" width="78" height="88" rx="4" />
      <g transform="translate(182 36)"><Envelope /></g>
    </>
  );
}

/** A message that leaves a mailbox and comes back to it. */
function ForwardToYourself(): JSX.Element {
  const styles = usePictureStyles();
  return (
    <>
      <List marked={76} />
      <path className={styles.way} d="M100 24c84-34 110 60 10 52" />
      <path className={styles.head} d="M115 66l-13 9 13 9" />
      <g transform="translate(154 30)"><Envelope /></g>
    </>
  );
}

/** A file that is put on a page. */
function ChooseFile(): JSX.Element {
  const styles = usePictureStyles();
  return (
    <>
      <path className={styles.surface} d="M2 14h36l18 18v50H2z" />
      <path className={styles.faint} d="M38 14v18h18" />
      <g transform="translate(12 44)"><Envelope /></g>
      <g transform="translate(-18 4)"><Arrow /></g>
      <rect className={styles.target} x="132" y="4" width="106" height="88" rx="4" />
      <path className={styles.faint} d="M144 20h50M144 30h76" />
    </>
  );
}

/** Messages below each other, one of them marked by its height. */
function List({ marked }: { readonly marked: number }): JSX.Element {
  const styles = usePictureStyles();
  return (
    <>
      <rect className={styles.surface} x="2" y="4" width="92" height="88" rx="4" />
      <rect className={styles.envelope} x="7" y={marked - 12} width="82" height="24" rx="3" />
      {[20, 48, 76].map((y) => (
        <g key={y} className={y === marked ? styles.head : styles.faint}>
          <circle cx="18" cy={y} r="5" />
          <path d={`M30 ${y - 4}h36M30 ${y + 4}h50`} />
        </g>
      ))}
    </>
  );
}

function Arrow(): JSX.Element {
  const styles = usePictureStyles();
  return (
    <>
      <path className={styles.way} d="M90 46c14-14 32-16 48-6" />
      <path className={styles.head} d="M132 29l10 12-15 4" />
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
