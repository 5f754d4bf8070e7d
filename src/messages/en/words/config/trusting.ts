/** `radar config trust`, and the question that saves the command. */
export const trusting = {
  asks: (file: string) => `${file} asks for more than reading and ranking:`,
  question: (folder: string) => `Trust these values in ${folder}?`,
  trusted: (folder: string) =>
    `Trusted in ${folder}. Other values ask again; “radar config trust --forget” takes it back.`,
  trustedAlready: (folder: string) => `Trusted already in ${folder}.`,
  namedIsTrusted: (file: string) => `${file} was named by --config or RADAR_CONFIG and needs no trust.`,
  nothing: (file: string) => `Nothing in ${file} needs trust.`,
  noProject: (file: string) => `There is no ${file}; your own configuration needs no trust.`,
  none: 'No folder is trusted.',
  forgotten: (folder: string) => `${folder} is not trusted any more.`,
  notTrusted: (folder: string) => `${folder} was not trusted.`,
  /** After a value of `radar config check`. */
  notCounting: (value: string) => `${value}; does not count until “radar config trust”`,
};
