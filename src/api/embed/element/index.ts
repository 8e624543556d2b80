import { kinds } from "./kinds.ts";
import { PlanElement } from "./plan-element.ts";

// Asked for while the script runs: afterwards the browser no longer says which one it was.
const { src } = (document.currentScript ?? {}) as HTMLScriptElement;

if (src === undefined) console.error("Yuplan: load embed.js as a plain script, not as a module.");
// A page may have the script twice, moving and hashed: the first one wins.
else
  for (const [kind, height] of Object.entries(kinds))
    customElements.get(`plan-${kind}`) ??
      customElements.define(
        `plan-${kind}`,
        class extends PlanElement {
          override origin = new URL(src).origin;
          override kind = kind;
          override height = height;
        },
      );
