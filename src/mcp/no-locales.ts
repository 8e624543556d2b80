// Stands in for zod's translations of its messages (see wrangler.mcp.toml): no answer of ours uses them.
export {};
