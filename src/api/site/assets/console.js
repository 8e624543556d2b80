// The console of /docs: the reference of this origin's own document.
SwaggerUIBundle({
  url: "/v1/openapi.json",
  dom_id: "#console",
  deepLinking: true,
  docExpansion: "none",
  filter: true,
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
  validatorUrl: null,
});
