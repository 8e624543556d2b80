import { canonicalJson } from "./canonical.ts";
import type { Dataset } from "./dataset.ts";
import type { Plan } from "./plan.ts";

/** The id of what `data/` holds now, before it is released. */
export const DRAFT = "draft";

/** A release's content: the document and all public records. */
export interface Release {
  id: string;
  /** Null for the draft: it has no date yet. */
  date: string | null;
  notes: string;
  plan: Plan;
  dataset: Dataset;
}

/** A release as one JSON value: the document and each resource by name. */
export const contentOf = ({
  id,
  date,
  notes,
  plan,
  dataset,
}: Release): Record<string, unknown> => ({
  release: id,
  date,
  notes,
  plan,
  ...dataset,
});

/** A release as it is frozen: canonical JSON (RFC 8785). */
export const frozenText = (release: Release): string => canonicalJson(contentOf(release));
