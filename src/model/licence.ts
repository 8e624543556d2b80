/** What the data may be used under: its structure and translations are ours, the document's words are official. */
export const licence = {
  /** By SPDX. */
  id: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;
