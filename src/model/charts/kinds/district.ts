import type { AnyRecord } from "../../resource.ts";
import type { Text } from "../../text.ts";
import { beside } from "../beside.ts";
import { type Card, type CardContext, type CardKind, recordsOf } from "../card.ts";
import { districtMap } from "../district-map.ts";
import type { District } from "../map-ground.ts";
import { listOf } from "../record-list.ts";
import { placeOf } from "../source-place.ts";
import type { Cluster } from "./cluster-type.ts";

interface Named extends AnyRecord {
  name: Text;
}

/** A district: where it is, and the clusters that the document places in it. */
export const district: CardKind = {
  name: "district",
  about: "The clusters of a district: a list, and where the district is",
  resource: "districts",
  near: ["clusters", "sections"],
  isOfGroup: false,
  mapped: ["districts", "cluster-types"],
  ids: ({ districts = [] }) => districts.map(({ id }) => id),
  card: (context, id) => {
    const found = recordsOf<District>(context.dataset, "districts").find((one) => one.id === id);
    return found ? districtCard(context, found) : null;
  },
  height: 700,
};

function districtCard(context: CardContext, found: District): Card {
  const { dataset, language } = context;
  const zh = language === "zh";
  const types = recordsOf<Named>(dataset, "cluster-types");
  const typeOf = ({ type }: Cluster) => types.find(({ id }) => id === type)?.name[language] ?? "";
  const clusters = recordsOf<Cluster>(dataset, "clusters").filter((one) =>
    one.districts.includes(found.id),
  );
  const districts = recordsOf<District>(dataset, "districts");
  const name = found.name[language];
  const none = zh
    ? `文件没有列出位于${name}的集聚区。`
    : `The document names no cluster in ${name}.`;
  return {
    title: name,
    subtitle: zh
      ? `专栏2中的集聚区：${clusters.length}个`
      : `Clusters of box 2: ${clusters.length}`,
    draw: () =>
      beside(
        districts,
        districtMap(districts, new Set([found.id]), {
          language,
          label: zh
            ? `${name}在重庆${districts.length}个区县中的位置示意图`
            : `Overview map of the districts with ${name}`,
        }),
        clusters.length === 0
          ? null
          : listOf(clusters.map((one) => ({ name: one.name[language], detail: typeOf(one) }))),
        language,
      ),
    sentence:
      clusters.length === 0
        ? none
        : zh
          ? `文件列出${clusters.length}个集聚区位于${name}。仅计名称或原文写明区县的。`
          : `The document places ${clusters.length} clusters in ${name}: only those are counted whose name or text says so.`,
    table: {
      columns: [{ name: zh ? "集聚区" : "Cluster" }, { name: zh ? "类型" : "Type" }],
      rows: clusters.map((one) => [one.name[language], typeOf(one)]),
    },
    drawingNotes: [zh ? "圆点为区县大致位置。" : "Dots are approximate points of districts."],
    notes: [],
    caveats: [],
    place: placeOf(clusters, dataset.sections ?? [], language, ["districts"]),
    proof: `/districts/${found.id}`,
    reports: [],
    picture: null,
  };
}
