import axe from "axe-core";
import type { Frame } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong in a frame, by every rule of WCAG 2.0 to 2.2, A and AA, and its own best practices. */
export async function violations(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  return frame.evaluate(async (tags) => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    // Axe leaves out the size of targets unless it is asked for.
    const found = await here.run(document, { runOnly: { type: "tag", values: tags }, rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ""}`));
  }, TAGS);
}

/** What does not fit: a page that scrolls sideways, words that are cut off or stand on others, targets that are too small for a finger. */
export async function misfits(frame: Frame): Promise<readonly string[]> {
  return [...await cutOff(frame), ...await smallTargets(frame), ...await overlaps(frame)];
}

function cutOff(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const clips = (element: Element): boolean => ["hidden", "clip"].includes(getComputedStyle(element).overflowX) && element.localName !== "input";
    const isCut = (element: Element): boolean => {
      const { left, right, width } = element.getBoundingClientRect();
      // What is for ears only is drawn a pixel wide.
      if (width <= 2 || element.closest("svg") || !element.checkVisibility({ visibilityProperty: true })) return false;
      return left < -0.5 || right > clientWidth + 0.5 || (clips(element) && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1));
    };
    const cut = [...document.querySelectorAll("main *")].filter(isCut);
    return [
      ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} px in ${clientWidth}`] : []),
      ...cut.map((element) => `cut: <${element.localName} class="${element.className}"> ${(element.textContent ?? "").slice(0, 60)}`),
    ];
  });
}

/** WCAG 2.5.8; a link within a sentence may be as high as its line. */
function smallTargets(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const SMALLEST = 24;
    // One that is ticked is as large as its label.
    const boxOf = (target: Element): DOMRect => ((target.matches("[type=checkbox], [type=radio]") && target.closest("label")) || target).getBoundingClientRect();
    const isInSentence = (target: Element): boolean => target.localName === "a" && getComputedStyle(target).display === "inline";
    const isSmall = (target: Element): boolean => boxOf(target).width < SMALLEST - 0.1 || boxOf(target).height < SMALLEST - 0.1;
    return [...document.querySelectorAll("main :is(button, a[href], select, input, textarea, summary, [role=tab])")]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !isInSentence(target) && isSmall(target))
      .map((target) => `smaller than ${SMALLEST} px: <${target.localName}> ${(target.textContent ?? "").slice(0, 60)} ${boxOf(target).width} x ${boxOf(target).height}`);
  });
}

/** Lines of text that stand on lines of another. Letters may reach a little into the line above. */
function overlaps(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const MAY_REACH = 4;
    const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 2 && !element.closest("select, textarea, [data-drop]");
    const linesIn = (node: Node): { text: string; node: Node; left: number; right: number; top: number; bottom: number }[] => {
      const range = document.createRange();
      range.selectNodeContents(node);
      let [above, below] = [-Infinity, Infinity];
      // What is beyond the edge of a box that scrolls is not seen.
      for (let box = node.parentElement; box && box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflowY === "visible") continue;
        const { top, bottom } = box.getBoundingClientRect();
        [above, below] = [Math.max(above, top), Math.min(below, bottom)];
      }
      return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({ text: node.textContent!.slice(0, 40), node, left, right, top: Math.max(top, above), bottom: Math.min(bottom, below) }));
    };
    const walker = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    while (walker.nextNode()) if (walker.currentNode.textContent!.trim() !== "" && isSeen(walker.currentNode.parentElement!)) nodes.push(walker.currentNode);
    const lines = nodes.flatMap(linesIn).filter(({ top, bottom }) => bottom > top).sort((one, other) => one.top - other.top);
    const found: string[] = [];
    for (const [at, line] of lines.entries()) {
      for (let next = at + 1; next < lines.length && lines[next]!.top < line.bottom - MAY_REACH; next += 1) {
        const other = lines[next]!;
        const width = Math.min(line.right, other.right) - Math.max(line.left, other.left);
        if (other.node !== line.node && width > 2) found.push(`overlaps: "${line.text}" and "${other.text}"`);
      }
    }
    return found;
  });
}

/** What can have the focus and does not show it, by a line, a shadow or an edge that are there for the focus alone. */
export function withoutRing(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const before = document.activeElement;
    const linesOf = ({ outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth, scale, transform }: CSSStyleDeclaration): string => {
      // A line of no width, or none at all, is not seen; `auto` is the browser's own ring.
      const outline = outlineStyle === "none" || parseFloat(outlineWidth) === 0 || outlineColor === "rgba(0, 0, 0, 0)" ? "" : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
      return [outline, boxShadow, borderColor, borderWidth, scale, transform].join(" | ");
    };
    const looks = (element: Element): string => {
      for (const animation of document.getAnimations()) if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish();
      // Fluent draws the line of its text box on what is around it.
      const around = element.parentElement!.matches(".fui-Textarea") ? linesOf(getComputedStyle(element.parentElement!, "::after")) : "";
      return `${linesOf(getComputedStyle(element))} ${around}`;
    };
    const focusable = [...document.querySelectorAll<HTMLElement>("main :is(a[href], button:not([disabled]), input, select, textarea, summary, [tabindex]):not([tabindex='-1'])")].filter((element) => element.checkVisibility());
    const unmarked = focusable.filter((element) => {
      element.blur();
      const unfocused = looks(element);
      element.focus({ preventScroll: true });
      return document.activeElement !== element || looks(element) === unfocused;
    });
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return unmarked.map((element) => `no ring: ${element.outerHTML.slice(0, 200)}`);
  });
}

/** What moves by itself, or would when it changes, for longer than anybody could see. */
export function motions(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const LONGEST_MS = 1;
    const longest = (durations: string): number => Math.max(...durations.split(",").map((duration) => parseFloat(duration) * (/[^m]s$/.test(duration) ? 1000 : 1)));
    const moves = (style: CSSStyleDeclaration): boolean => longest(style.transitionDuration) > LONGEST_MS || (style.animationName !== "none" && longest(style.animationDuration) > LONGEST_MS) || style.scrollBehavior === "smooth";
    const styled = [document.documentElement, ...document.querySelectorAll("body, body *")].filter((element) => ["", "::before", "::after"].some((part) => moves(getComputedStyle(element, part || null))));
    const running = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > LONGEST_MS);
    return [...styled.map((element) => `moves: ${element.outerHTML.slice(0, 150)}`), ...running.map(({ id, playState }) => `runs: ${id} ${playState}`)];
  });
}
