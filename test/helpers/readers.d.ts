/** What the tests use of independent readers of references: citation-js, which has no types, and Better BibTeX's parser. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** CSL-JSON of whatever is understood. */
      chain(text: string, options: { readonly generateGraph: false }): readonly Record<string, unknown>[];
    };
  };
}
declare module '@citation-js/plugin-ris';
declare module '@retorquere/bibtex-parser' {
  interface Name {
    /** Of one who is not taken apart. */
    readonly name?: string;
    readonly lastName?: string;
    readonly firstName?: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }
  interface Entry {
    readonly key: string;
    /** By name in lower case. */
    readonly fields: { readonly author?: readonly Name[]; readonly title?: string; readonly doi?: string };
  }
  export function parse(
    text: string,
    options: { readonly sentenceCase: false; readonly verbatimFields: readonly string[] },
  ): { readonly entries: readonly Entry[]; readonly errors: readonly unknown[] };
}
