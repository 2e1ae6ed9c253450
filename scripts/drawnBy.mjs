/**
 * What ships where we write "react", and Fluent does too: Preact keeps its promises in a tenth of its size. The build and the tests of the pane
 * both go by this list.
 */
export const drawnBy = {
  "react-dom/client": "preact/compat/client",
  "react-dom/test-utils": "preact/compat/test-utils",
  "react-dom": "preact/compat",
  "react/jsx-runtime": "preact/jsx-runtime",
  "react": "preact/compat",
};
