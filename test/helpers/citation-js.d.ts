/** What the tests use of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** CSL-JSON of whatever is understood. */
      chain(text: string, options: { readonly generateGraph: false }): readonly Record<string, unknown>[];
    };
  };
}
declare module '@citation-js/plugin-ris';
