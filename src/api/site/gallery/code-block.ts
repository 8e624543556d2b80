import { html } from "hono/html";
import { type CopyWords, copyButton } from "../copy-button.ts";

/** Code to copy, with what it is. */
export const codeBlock = (what: string, code: string, copy: CopyWords) => html`<div class="paste">
<p>${what}</p> ${copyButton(copy, what)}
<pre><code>${code}</code></pre>
</div>`;
