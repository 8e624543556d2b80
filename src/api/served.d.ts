/** What the build told: `dist/served.json`, which the bundler puts in (`alias` in wrangler.toml). */
declare module "served" {
  const served: import("../model/served.ts").Served;
  export default served;
}
