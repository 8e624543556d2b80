import { html } from "hono/html";

/** Code to copy, with what it is; the button appears where a script can do it. */
export const codeBlock = (what: string, code: string, copy: string) => html`<div class="paste">
<p>${what}</p> <button type="button" class="quiet" data-copy hidden>${copy}</button>
<pre><code>${code}</code></pre>
</div>`;
