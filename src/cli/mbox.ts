const LF = 10;
const FROM = Buffer.from("From ");

/**
 * The messages of an mbox file (RFC 4155), in order, each without its "From " line. A "From " line begins a message at the start
 * of the file or after a blank line; ">From " inside a message is left as it stands, since who wrote it is not known.
 */
export async function* splitMbox(chunks: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  let lines: Buffer[] = [];
  let afterBlank = true;
  for await (const line of linesOf(chunks)) {
    const isSeparator = afterBlank && line.subarray(0, FROM.length).equals(FROM);
    if (isSeparator && lines.length > 0) yield Buffer.concat(lines);
    if (isSeparator) lines = [];
    else lines.push(line);
    afterBlank = line.length === 1 || (line.length === 2 && line[0] === 13);
  }
  if (lines.some((line) => line.length > 2)) yield Buffer.concat(lines);
}

/** Each with its line break. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let lf = chunk.indexOf(LF); lf >= 0; lf = chunk.indexOf(LF, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, lf + 1)]);
      rest = [];
      start = lf + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
