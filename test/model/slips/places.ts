import { recordOf } from "../dataset.ts";
import type { Slip } from "./slip.ts";

/** A field of a record that holds something else than its words say, and what is said of that. */
const changed = (
  what: string,
  file: string,
  id: string,
  field: string,
  value: unknown,
  said: string,
): Slip => [
  what,
  (data) => {
    recordOf(data, file, id)[field] = value;
  },
  new RegExp(`^data/${file}.json › ${id} › ${field}: ${said}`),
];

/** What an editor may get wrong in where a record stands, and what it is linked to. */
export const slipsInPlaces: readonly Slip[] = [
  changed(
    "a cluster in another row of box 2",
    "clusters",
    "chongqing-international-logistics-hub-park",
    "type",
    "core-business-districts",
    "It is core-business-districts, but from where its words stand, line 312 of box-2, it is logistics-hubs. Correct it",
  ),
  changed("an item's number", "sectors", "research-and-design", "number", 2, ".* it is 1. "),
  changed(
    "a sector in another part",
    "sectors",
    "health",
    "part",
    "traditional",
    ".* it is pillar",
  ),
  changed("a row's number", "cluster-types", "financial-business", "number", 3, ".* it is 2. "),
  changed(
    "the zone of another type",
    "cluster-types",
    "markets",
    "zone",
    "zone-health",
    ".* it is zone-markets",
  ),
  changed("an action's number", "actions", "gateway-hub", "number", 3, ".* it is 1. "),
  changed(
    "a sub-action of another action",
    "actions",
    "green-finance",
    "parent",
    "tourism-city",
    ".* it is inland-financial-centre",
  ),
  changed(
    "the box of another programme",
    "programmes",
    "gateway-hub-projects",
    "section",
    "box-5",
    ".* it is box-4",
  ),
  changed(
    "a box in a paragraph that is not right before it",
    "programmes",
    "innovation-centre-projects",
    "parentSection",
    "action-research-platforms",
    ".* it is section-5-3",
  ),
  changed(
    "a project in another item of its box",
    "projects",
    "huawei-big-data-base-fuling",
    "parent",
    "digital-content-services",
    ".* line 442 of box-6, it is big-data-services",
  ),
  changed(
    "a part of another area",
    "areas",
    "fuling-changshou",
    "parent",
    "main-city",
    ".* it is metropolitan-ring",
  ),
  changed(
    "an area that does not name the district",
    "districts",
    "bishan",
    "areas",
    ["northeast-three-gorges"],
    "It has 'northeast-three-gorges', whose districts in data/areas.json do not have 'bishan'",
  ),
  [
    "an area that lost a district",
    (data) => {
      const area = recordOf(data, "areas", "southeast-wuling");
      area.districts = (area.districts as string[]).filter((id) => id !== "pengshui");
    },
    /^data\/districts.json › pengshui › areas: It has 'southeast-wuling', whose districts in .* Add it there/,
  ],
  [
    "a name that another district has",
    (data) => {
      recordOf(data, "districts", "wushan").name = { zh: "巫溪县", en: "Wushan County" };
    },
    /^data\/districts.json › wushan › name.zh: 'wuxi' has the name 巫溪县 too. Write its own/,
  ],
  changed(
    "a fact of China that nothing proves",
    "facts",
    "financial-institutions-2018",
    "area",
    "china",
    "Nothing proves 'china'. Quote the words that name the area",
  ),
  changed(
    "a rank that is called a share",
    "facts",
    "services-total-size-national-rank-2018",
    "measure",
    "share",
    "It is share; by its unit, 位, and its words it is rank",
  ),
  changed(
    "a growth that is called a share",
    "facts",
    "retail-sales-growth-2015-2018",
    "measure",
    "share",
    ".* it is growth",
  ),
  changed(
    "a fact under the target of another quantity",
    "facts",
    "retail-sales-2018",
    "target",
    "tourism-revenue",
    "'tourism-revenue' has 4344 in 2018, the fact 7977. Link the target",
  ),
  changed(
    "a fact under the target of another unit",
    "facts",
    "technology-trade-2018",
    "target",
    "services-share-of-gdp",
    "'services-share-of-gdp' is in percent, the fact in USD-1e8",
  ),
  changed(
    "two facts of one name under two targets",
    "facts",
    "retail-sales-growth-2015-2018",
    "target",
    "tourism-revenue",
    "It is tourism-revenue; that of 'retail-sales-2018', of the same name, is retail-sales",
  ),
  changed(
    "a fact that lost its target",
    "facts",
    "finance-share-of-gdp-2018",
    "target",
    null,
    "It is null, but 'finance-share-of-gdp' takes a value from the same words. Make it",
  ),
  changed(
    "a discrepancy that lost its target",
    "discrepancies",
    "services-trade-growth",
    "targets",
    [],
    "It quotes '340' of line 123, which proves a value of 'services-trade'. Add 'services-trade'",
  ),
  changed(
    "a discrepancy about a record that stands elsewhere",
    "discrepancies",
    "services-trade-growth",
    "targets",
    ["services-trade", "retail-sales"],
    "No line that it quotes is one of 'retail-sales'. Take the link away",
  ),
];
