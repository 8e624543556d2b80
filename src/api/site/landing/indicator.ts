import type { Evidence } from "../../../model/evidence.ts";
import type { AnyRecord } from "../../../model/resource.ts";
import type { Text } from "../../../model/text.ts";

/** A row of box 1, as far as the landing page shows it. */
export interface Indicator extends AnyRecord {
  name: Text;
  group: string;
  unit: Text;
  baseline: { value: number };
  target: { value: number };
  growth: { printed: string };
  evidence: Evidence[];
}
