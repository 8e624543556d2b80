import { format } from "d3-format";

/** A number as the document has it, with commas between thousands. */
export const formatNumber: (value: number) => string = format(",");
