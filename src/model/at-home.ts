/** The address that documentation is written with, so that a reader of the repository can run it too. */
export const AT_HOME = "http://localhost:8787";

/** Documentation with its requests to another address, as it is and as it stands inside another URL. */
export const asServedFrom = (origin: string, text: string): string =>
  [(url: string) => url, encodeURIComponent].reduce(
    (said, spelled) => said.replaceAll(spelled(AT_HOME), () => spelled(origin)),
    text,
  );
