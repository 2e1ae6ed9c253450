import { mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Journey as Way } from "../../cards";
import { useJourneyStyles } from "./Journey.styles";

const WIDTH = 280;
const MIDDLE = 12;
const RADIUS = 9;

/** The way of the message: who it passed, where it stopped, and whose move it is. In words for whoever does not see the picture. */
export function Journey({ journey }: { readonly journey: Way }): JSX.Element {
  const styles = useJourneyStyles();
  const { stations, at, sign, atLabel, acts, actsLabel, text } = journey;

  return (
    <figure className={styles.root} role="img" aria-label={text} data-at={at} data-acts={acts ?? ""}>
      <Picture journey={journey} />
      <div className={styles.names} aria-hidden="true">
        {stations.map(({ id, label }) => (
          <span key={id} className={id === at ? styles.here : undefined}>
            {label}
            {id === at && <span className={mergeClasses(styles.tag, styles.atTag, styles[sign])}>{atLabel}</span>}
            {id === acts && <span className={mergeClasses(styles.tag, styles.actsTag)}>{actsLabel}</span>}
          </span>
        ))}
      </div>
      <p className={styles.words} aria-hidden="true">{text}</p>
    </figure>
  );
}

/** Filled: passed. Ring: not reached. The sign stands where the message is. Shapes tell it, colours only repeat it. */
function Picture({ journey: { stations, at, sign } }: { readonly journey: Way }): JSX.Element {
  const styles = useJourneyStyles();
  const here = stations.findIndex(({ id }) => id === at);
  const xOf = (index: number): number => (WIDTH / stations.length) * (index + 0.5);
  const last = stations.length - 1;
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${2 * MIDDLE}`} aria-hidden="true">
      <path className={styles.stroke} d={`M${xOf(0)} ${MIDDLE}H${xOf(here)}`} />
      <path className={mergeClasses(styles.stroke, styles.ahead)} d={`M${xOf(here)} ${MIDDLE}H${xOf(last)}`} />
      {stations.map(({ id }, index) => index !== here && (
        index < here
          ? <circle key={id} cx={xOf(index)} cy={MIDDLE} r={4} fill="currentColor" />
          : <circle key={id} className={mergeClasses(styles.stroke, styles.ground)} cx={xOf(index)} cy={MIDDLE} r={4} />
      ))}
      <g className={styles[sign]} transform={`translate(${xOf(here)} ${MIDDLE})`}>
        <circle className={mergeClasses(styles.stroke, styles.ground)} r={RADIUS} />
        <path className={styles.stroke} d={SIGNS[sign]} />
      </g>
    </svg>
  );
}

/** A cross, the hands of a clock, a tick; around 0, 0. */
const SIGNS = { stopped: "M-3.5-3.5L3.5 3.5M3.5-3.5L-3.5 3.5", waiting: "M0-5V0L3.5 2", arrived: "M-4 0L-1 3.5L4-3" } as const satisfies Record<Way["sign"], string>;
