import type { JSX } from "react";
import type { Block, Inline } from "../../configuration";
import type { Locale } from "../../locales";
import { useMarkdownStyles } from "./Markdown.styles";
import { NewTabLink } from "../ExternalLink/NewTabLink";

export interface MarkdownProps {
  readonly blocks: readonly Block[];
  readonly locale: Locale;
}

/** An admin's text. Its words are drawn as words, and its links lead to https or nowhere. */
export function Markdown({ blocks, locale }: MarkdownProps): JSX.Element {
  const styles = useMarkdownStyles();
  return <div className={styles.root}>{blocks.map((block, index) => <OneBlock key={index} block={block} locale={locale} />)}</div>;
}

// dir: what is written from right to left turns nothing round but itself.
function OneBlock({ block, locale }: { readonly block: Block; readonly locale: Locale }): JSX.Element {
  const styles = useMarkdownStyles();
  if (block.kind === "paragraph") return <p className={styles.text} dir="auto"><Words words={block.words} locale={locale} /></p>;
  const List = block.ordered ? "ol" : "ul";
  return <List className={styles.list}>{block.items.map((words, index) => <li key={index} dir="auto"><Words words={words} locale={locale} /></li>)}</List>;
}

function Words({ words, locale }: { readonly words: readonly Inline[]; readonly locale: Locale }): JSX.Element {
  return <>{words.map((inline, index) => <OneInline key={index} inline={inline} locale={locale} />)}</>;
}

function OneInline({ inline, locale }: { readonly inline: Inline; readonly locale: Locale }): JSX.Element {
  const styles = useMarkdownStyles();
  if (inline.kind === "text") return <>{inline.text}</>;
  const words = <Words words={inline.words} locale={locale} />;
  if (inline.kind === "bold") return <strong className={styles.bold}>{words}</strong>;
  return inline.href.startsWith("https://") ? <NewTabLink href={inline.href} locale={locale}>{words}</NewTabLink> : words;
}
