/*
 * Stands in for the few members of "MicrosoftAjax.js" that the web file of office.js expects. With them in place before
 * office.js, the library does not ask a CDN for the real one.
 */

interface Rule {
  readonly name: string;
  readonly type?: unknown;
  readonly mayBeNull?: boolean;
  readonly optional?: boolean;
  readonly parameterArray?: boolean;
}

class StringBuilder {
  private readonly parts: string[] = [];

  constructor(first?: unknown) {
    if (first !== undefined && first !== null) this.parts.push(String(first));
  }

  append(text: unknown): this {
    this.parts.push(String(text));
    return this;
  }

  toString(separator = ""): string {
    return this.parts.join(separator);
  }
}

const nothing = () => undefined;

/** Hidden, so that nobody who lists the members of a function or an error meets them. */
function extend(target: object, members: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
  }
}

function registerNamespace(path: string): void {
  let at = window as unknown as Record<string, Record<string, unknown>>;
  for (const part of path.split(".")) at = (at[part] ??= {}) as Record<string, Record<string, unknown>>;
}

function failure(kind: string, parameter = "", message = ""): Error {
  const error = new Error(`Sys.${kind}: ${message}${parameter && `\nParameter name: ${parameter}`}`);
  error.name = `Sys.${kind}`;
  return error;
}

function hasType(value: unknown, type: unknown): boolean {
  if (type === Array) return Array.isArray(value);
  if (type === Object || typeof type !== "function") return true;
  return Object(value) instanceof type;
}

function checkParameter(value: unknown, { name, type, mayBeNull, optional }: Rule): Error | null {
  if (value === undefined) return mayBeNull || optional ? null : failure("ArgumentUndefinedException", name);
  if (value === null) return mayBeNull ? null : failure("ArgumentNullException", name);
  return hasType(value, type) ? null : failure("ArgumentTypeException", name);
}

function checkParameters(values: ArrayLike<unknown>, rules: readonly Rule[]): Error | null {
  const needed = rules.filter(({ optional, parameterArray }) => !optional && !parameterArray).length;
  if (values.length < needed) return failure("ParameterCountException", "", "Parameter count mismatch.");

  const wrong = Array.from(values).map((value, at) => (rules[at] ? checkParameter(value, rules[at]) : null));
  return wrong.find((error) => error !== null) ?? null;
}

Object.assign(window, {
  Type: Function,
  Sys: {
    StringBuilder,
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
    Debug: { trace: nothing, assert: nothing, fail: nothing },
  },
});
extend(Function, { registerNamespace, _validateParams: checkParameters });
extend(Function.prototype, { registerClass(this: unknown) { return this; } });
extend(Error, {
  argument: (name?: string, message?: string) => failure("ArgumentException", name, message),
  parameterCount: () => failure("ParameterCountException", "", "Parameter count mismatch."),
});
