import { useLayoutEffect, useRef, useState, type JSX } from "react";
import { written, type Format } from "../../triage/out/written";
import { Button } from "../Button/Button";
import { copyText } from "../CopyBlock/copyText";
import { useFieldStyles } from "../Field/Field.styles";
import { download } from "./download";
import type { TakeAlongProps } from "./TakeAlong";
import type { TriageTexts } from "./texts";
import { useTriageStyles } from "./Triage.styles";

const formats = {
  csv: { ending: "csv", type: "text/csv;charset=utf-8" },
  json: { ending: "json", type: "application/json" },
  markdown: { ending: "md", type: "text/markdown;charset=utf-8" },
} as const satisfies Readonly<Record<Format, object>>;

/** What became of the last press. */
interface Pressed {
  readonly format: Format;
  readonly result: "copied" | "refused" | "downloaded";
  readonly text: string;
  readonly turn: number;
}

/** Each format to download and to copy: several clients block downloads, and some the clipboard. */
export function Formats({ rows, all, part, texts, locale }: TakeAlongProps): JSX.Element {
  const { t } = texts;
  const styles = useTriageStyles();
  const [pressed, setPressed] = useState<Pressed>();
  const root = useRef<HTMLDivElement>(null);
  const told = (format: Format, result: Pressed["result"], text: string): void => setPressed({ format, result, text, turn: (pressed?.turn ?? 0) + 1 });
  const copy = async (format: Format): Promise<void> => {
    const text = await inTasks(written(format, rows, texts, part));
    told(format, await copyText(text, root.current!), text);
  };
  const save = async (format: Format): Promise<void> => {
    download(new Blob([await inTasks(written(format, rows, texts, part))], { type: formats[format].type }), fileOf(format, part));
    told(format, "downloaded", "");
  };

  return (
    <div ref={root} className={styles.part}>
      <p className={styles.text}>{rows.length === all ? t("take.all", { count: all }) : t("take.some", { seen: rows.length, count: all })}</p>
      {(Object.keys(formats) as Format[]).map((format) => (
        <div key={format} className={styles.line} role="group" aria-label={t(`take.${format}`)}>
          <span className={styles.format}>{t(`take.${format}`)}</span>
          <Button size="small" aria-label={`${t("take.download")}: ${t(`take.${format}`)}`} data-download={format} onClick={() => void save(format)}>{t("take.download")}</Button>
          <Button size="small" aria-label={`${locale.t("copy.text")}: ${t(`take.${format}`)}`} data-copy={format} onClick={() => void copy(format)}>{locale.t("copy.text")}</Button>
        </div>
      ))}
      <p className={styles.text} aria-live="polite">{pressed && <span key={pressed.turn}>{resultText(pressed, part, texts, locale)}</span>}</p>
      {pressed?.result === "refused" && <Selected key={pressed.turn} text={pressed.text} label={locale.t("copy.box")} />}
    </div>
  );
}

/** A table has no place to say that it is a part; its name has. */
function fileOf(format: Format, part: TakeAlongProps["part"]): string {
  return `bounces${part ? "-part" : ""}.${formats[format].ending}`;
}

function resultText({ format, result }: Pressed, part: TakeAlongProps["part"], { t }: TriageTexts, locale: TakeAlongProps["locale"]): string {
  switch (result) {
    case "copied":
      return t("take.copied", { format: t(`take.${format}`) });
    case "refused":
      return locale.t("copy.selected");
    case "downloaded":
      return t("take.downloaded", { file: fileOf(format, part) });
  }
}

/** The text where nothing lets us copy it: selected, for the reader's own keys. */
function Selected({ text, label }: { readonly text: string; readonly label: string }): JSX.Element {
  const box = useRef<HTMLTextAreaElement>(null);
  const { box: looks } = useFieldStyles();
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  return <textarea ref={box} className={looks} aria-label={label} readOnly rows={6} translate="no" value={text} />;
}

/** So long the page is kept busy with writing at once, in milliseconds. */
const BUSY_MS = 20;

/** All the pieces, put together in as many tasks as it takes. */
async function inTasks(all: Iterable<string>): Promise<string> {
  const text: string[] = [];
  let until = performance.now() + BUSY_MS;
  for (const piece of all) {
    text.push(piece);
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + BUSY_MS;
  }
  return text.join("");
}
