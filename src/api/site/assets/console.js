// The console of one part of the reference: this origin's own document, cut to the part's
// operations and to what these refer to, because the whole takes long to draw.
const part = document.querySelector("#console").dataset.part;

/** Follows every reference from a value, and keeps what it names. */
function keepReferred(value, whole, kept) {
  if (value === null || typeof value !== "object") return;
  const reference = value.$ref;
  if (typeof reference === "string" && reference.startsWith("#/components/")) {
    const [kind, name] = reference.split("/").slice(2);
    kept[kind] ??= {};
    if (!(name in kept[kind])) {
      kept[kind][name] = whole[kind][name];
      keepReferred(whole[kind][name], whole, kept);
    }
  }
  for (const inner of Object.values(value)) keepReferred(inner, whole, kept);
}

const whole = await (await fetch("/v1/openapi.json")).json();
const paths = Object.fromEntries(
  Object.entries(whole.paths).filter(([, { get }]) => get?.tags.includes(part)),
);
const components = {};
keepReferred(paths, whole.components, components);
SwaggerUIBundle({
  spec: { ...whole, paths, components, tags: whole.tags.filter(({ name }) => name === part) },
  dom_id: "#console",
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
  validatorUrl: null,
});
