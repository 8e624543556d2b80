import { html } from "hono/html";
import { copyButton } from "../copy-button.ts";

/** Code to copy, with what it is. */
export const codeBlock = (what: string, code: string, copy: string) => html`<div class="paste">
<p>${what}</p> ${copyButton(copy)}
<pre><code>${code}</code></pre>
</div>`;
